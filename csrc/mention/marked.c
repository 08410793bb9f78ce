#include "mention/marked.h"

#include <string.h>

#include "base/utf8.h"

/// Bytes of the ending of a word, and of what stands before it at least.
#define ENDING_MAX 4u
#define STEM_MIN 6u

IqSpan iq_marked_words(const IqText *text, IqSpan quotation) {
  uint32_t size;
  iq_utf8_decode(text->bytes, text->length, quotation.start, &size);
  quotation.start += size;
  iq_utf8_decode_before(text->bytes, text->length, quotation.end, &size);
  quotation.end -= size;
  return quotation;
}

bool iq_read_marked(const IqPassage *self, uint32_t at, IqMention *mention) {
  const IqItem *item = &self->items[at];
  if (item->kind != IQ_ITEM_QUOTATION || (item->classes & IQ_LEXICON_BODY) == 0) return false;
  if (at == 0 || !iq_passage_has(self, at - 1, IQ_LEXICON_LINKER)) return false;
  *mention = (IqMention){.entity = IQ_NONE,
                         .kind = IQ_MENTION_BODY,
                         .first = at,
                         .end = at + 1,
                         .head = at,
                         .gender = IQ_GENDER_NEUTER,
                         .linked = true};
  return true;
}

static uint32_t word_end(const char *bytes, uint32_t at, uint32_t end) {
  while (at < end && bytes[at] != ' ') at++;
  return at;
}

/// Whether two names have the same words, but for their endings.
static bool is_form(const char *bytes, IqSpan a, IqSpan b) {
  while (a.start < a.end && b.start < b.end) {
    const IqSpan first = {a.start, word_end(bytes, a.start, a.end)};
    const IqSpan second = {b.start, word_end(bytes, b.start, b.end)};
    const uint32_t size = first.end - first.start;
    const uint32_t other = second.end - second.start;
    uint32_t stem = 0;
    while (stem < size && stem < other && bytes[first.start + stem] == bytes[second.start + stem]) {
      stem++;
    }
    const bool same = stem == size && stem == other;
    if (!same && (stem < STEM_MIN || size - stem > ENDING_MAX || other - stem > ENDING_MAX)) {
      return false;
    }
    a.start = first.end + (first.end < a.end);
    b.start = second.end + (second.end < b.end);
  }
  return a.start == a.end && b.start == b.end;
}

IqSpan iq_marked_nominative(const IqPassage *self, IqSpan name) {
  const char *bytes = self->text->bytes;
  for (uint32_t i = 0; i < self->count; i++) {
    if (self->items[i].kind != IQ_ITEM_QUOTATION) continue;
    if (i > 0 && iq_passage_has(self, i - 1, IQ_LEXICON_LINKER)) continue;
    const IqSpan other = iq_marked_words(self->text, self->items[i].span);
    if (other.start != name.start && is_form(bytes, name, other)) return other;
  }
  return name;
}
