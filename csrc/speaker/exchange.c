#include "speaker/exchange.h"
#include "speaker/speaker.h"

#include <string.h>

/// Paragraphs back at which the other one has spoken.
#define OTHER_PARAGRAPHS_MAX 3u
/// Bytes of a word of a name that somebody may be called by, at least.
#define CALLED_MIN 3u

static bool is_turn(const IqQuotation *quotation) {
  return quotation->nested_in == IQ_NONE && quotation->kind == IQ_KIND_SPEECH &&
         quotation->name != NULL;
}

static bool asks(const IqDocument *document, const IqQuotation *quotation) {
  const IqSpan inner = quotation->inner;
  return inner.end > inner.start && document->text->bytes[inner.end - 1] == '?';
}

/// Whether a quotation is the whole of its paragraph, and nothing tells who speaks; a turn behind a
/// dash too.
static bool is_bare(const IqTurns *self, uint32_t index) {
  const IqQuotation *quotation = (const IqQuotation *)self->document->quotations.items + index;
  const IqParagraph *paragraphs = self->document->text->paragraphs.items;
  const IqSpan whole = paragraphs[quotation->paragraph].span;
  return is_turn(quotation) && !self->anchored[index] && quotation->continues == IQ_NONE &&
         (quotation->closed || quotation->dialogue) && quotation->outer.start == whole.start &&
         quotation->outer.end == whole.end;
}

/// «La présidente : ¶ — Combien ? ¶ — Je ne sais plus.»: whether a turn names its speaker, or a
/// colon ends the paragraph before it.
static bool is_told(const IqTurns *self, uint32_t index) {
  const IqQuotation *quotation = (const IqQuotation *)self->document->quotations.items + index;
  const IqParagraph *paragraphs = self->document->text->paragraphs.items;
  if (self->anchored[index] || quotation->paragraph == 0) return self->anchored[index];
  const IqSpan before = paragraphs[quotation->paragraph - 1].span;
  return before.end > before.start && self->document->text->bytes[before.end - 1] == ':';
}

/// Whether a quotation begins with a word of an answer: “Yes, sir.” False in *fine when memory runs
/// out.
static bool replies(const IqTurns *self, const IqQuotation *quotation, IqArray *items, bool *fine) {
  items->count = 0;
  *fine = iq_phrase_read(self->document, quotation->inner, IQ_NONE, self->language, NULL, items);
  if (!*fine || items->count == 0) return false;
  const IqItem *first = items->items;
  return first->kind == IQ_ITEM_WORD &&
         (iq_lexicon_find_aside(first->hash, self->language) & IQ_ASIDE_REPLY) != 0;
}

/// Whether the last word of whoever a quotation is given to stands in it: “It is a face, Ms Quill.”
static bool addresses(const IqTurns *self, const IqQuotation *quotation) {
  const char *space = strrchr(quotation->name, ' ');
  if (space == NULL) return false;
  const char *last = space + 1;
  const uint32_t length = (uint32_t)strlen(last);
  const char *bytes = self->document->text->bytes;
  const IqSpan inner = quotation->inner;
  for (uint32_t i = inner.start + 1; i + length <= inner.end; i++) {
    if (bytes[i - 1] == ' ' && memcmp(bytes + i, last, length) == 0) return true;
  }
  return false;
}

/// Whether words call somebody by a word of a name, behind a comma: “You never did, Ron.”
static bool calls(const IqTurns *self, const IqQuotation *turn, const char *name) {
  const char *bytes = self->document->text->bytes;
  const IqSpan inner = turn->inner;
  for (const char *word = name; *word != '\0';) {
    const uint32_t length = (uint32_t)strcspn(word, " ");
    for (uint32_t i = inner.start + 2; length >= CALLED_MIN && i + length <= inner.end; i++) {
      const bool set_off = bytes[i - 2] == ',' && bytes[i - 1] == ' ';
      if (!set_off || memcmp(bytes + i, word, length) != 0) continue;
      const char next = i + length < inner.end ? bytes[i + length] : '.';
      if (strchr(".,!?;", next) != NULL) return true;
    }
    word += length;
    while (*word == ' ') word++;
  }
  return false;
}

/// The last turn of the paragraph right before, or IQ_NONE.
static uint32_t turn_before(const IqQuotation *quotations, uint32_t index) {
  for (uint32_t i = index; i > 0; i--) {
    const uint32_t back = quotations[index].paragraph - quotations[i - 1].paragraph;
    if (back > 1) return IQ_NONE;
    if (back == 1 && is_turn(&quotations[i - 1])) return i - 1;
  }
  return IQ_NONE;
}

/// The last turn before of somebody else, or IQ_NONE.
static uint32_t other_before(const IqQuotation *quotations, uint32_t turn) {
  uint32_t paragraph = quotations[turn].paragraph;
  for (uint32_t i = turn; i > 0; i--) {
    const IqQuotation *before = &quotations[i - 1];
    // The two talk from paragraph to paragraph.
    if (paragraph - before->paragraph > 2 ||
        quotations[turn].paragraph - before->paragraph > OTHER_PARAGRAPHS_MAX) {
      return IQ_NONE;
    }
    paragraph = before->paragraph;
    if (is_turn(before) && strcmp(before->name, quotations[turn].name) != 0) return i - 1;
  }
  return IQ_NONE;
}

bool iq_exchanges_attribute(const IqTurns *self) {
  IqQuotation *quotations = self->document->quotations.items;
  IqArray items = {0};
  bool fine = true;
  for (uint32_t i = 1; fine && i < self->document->quotations.count; i++) {
    IqQuotation *quotation = &quotations[i];
    if (!is_bare(self, i)) continue;
    const uint32_t turn = turn_before(quotations, i);
    if (turn == IQ_NONE || strcmp(quotations[turn].name, quotation->name) != 0) continue;
    const uint32_t other = other_before(quotations, turn);
    if (other == IQ_NONE) continue;
    const bool asked = asks(self->document, &quotations[turn]);
    const bool next = asks(self->document, quotation) && asks(self->document, &quotations[other]);
    const bool near = quotations[turn].paragraph - quotations[other].paragraph <= 2;
    // “You never did, Ron.” ¶ “I thought about it.”
    const bool called = near && calls(self, &quotations[turn], quotations[other].name);
    const bool told = called || (near && addresses(self, quotation));
    // «— Combien ? ¶ — Je ne sais plus.»
    if (quotation->dialogue && (!asked || !is_told(self, turn))) continue;
    if (!asked && !next && !told && !(near && replies(self, quotation, &items, &fine))) continue;
    iq_quotation_name_as(quotation, &quotations[other]);
    quotation->speaker = quotation->cue = (IqSpan){0, 0};
  }
  iq_array_free(&items, self->document->arena.allocator, sizeof(IqItem));
  return fine;
}
