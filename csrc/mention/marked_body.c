#include "mention/marked_body.h"

#include "base/utf8.h"
#include "language/lower_word.h"
#include "text/character.h"

/// Bytes of a name in marks, and blanks in it.
#define NAME_MAX 64u
#define BLANKS_MAX 4u
/// Words between it and the verb.
#define CUE_REACH 4u
/// Bytes of the ending of a word, and of what stands before it at least.
#define ENDING_MAX 4u
#define STEM_MIN 6u
/// Items on either side among which the nominative of a name stands.
#define NOMINATIVE_REACH 4000u

/// The words between the marks of an item.
static IqSpan inner_of(const IqPassage *self, uint32_t at) {
  IqSpan name = self->items[at].span;
  uint32_t size;
  iq_utf8_decode(self->text->bytes, self->text->length, name.start, &size);
  name.start += size;
  // No mark may close it.
  const uint32_t last =
      iq_utf8_decode_before(self->text->bytes, self->text->length, name.end, &size);
  if (!iq_is_word_part(last)) name.end -= size;
  return name;
}

/// Whether the words in marks look like a name: a few, the first with a capital, and no sentence.
static bool looks_like_name(const IqPassage *self, uint32_t at) {
  const IqSpan name = inner_of(self, at);
  if (name.end <= name.start || name.end - name.start > NAME_MAX) return false;
  uint32_t size;
  const IqText *text = self->text;
  if (!iq_is_upper(iq_utf8_decode(text->bytes, text->length, name.start, &size))) return false;
  uint32_t blanks = 0;
  for (uint32_t i = name.start; i < name.end; i++) {
    const char byte = text->bytes[i];
    if (byte == ',' || byte == ':' || byte == ';' || byte == '\n') return false;
    blanks += byte == ' ';
  }
  const uint32_t last = iq_utf8_decode_before(text->bytes, text->length, name.end, &size);
  return blanks <= BLANKS_MAX && !iq_is_sentence_end(last);
}

/// «в «Заре» ответили», «сообщили в «Заре»»: whether a verb without a subject stands beside a
/// preposition and the name behind it.
static bool is_source(const IqPassage *self, uint32_t at) {
  if (at == 0 || !iq_passage_has(self, at - 1, IQ_LEXICON_LINKER)) return false;
  for (uint32_t i = at + 1; i <= at + CUE_REACH && iq_passage_is_word(self, i); i++) {
    if (iq_passage_has(self, i, IQ_LEXICON_IMPERSONAL)) return true;
  }
  return at > 1 && iq_passage_has(self, at - 2, IQ_LEXICON_IMPERSONAL);
}

/// «“Заря” сообщила, что …», «“Заря” ответила: …»: whether the name opens a sentence, and is the
/// subject of a verb that goes on.
static bool is_subject(const IqPassage *self, uint32_t at) {
  if (at > 0 && !iq_passage_is_end(self, at - 1)) return false;
  if (at + 2 >= self->count || !iq_passage_is_cue(self, at + 1)) return false;
  const uint8_t next = self->items[at + 2].kind;
  if (next == IQ_ITEM_COLON) return true;
  return next == IQ_ITEM_COMMA && iq_passage_has(self, at + 3, IQ_LEXICON_OPENER) &&
         !self->items[at + 3].capital;
}

void iq_marked_bodies_tell(const IqPassage *self, IqItem *items) {
  if (self->language->cases == 0 || self->language->verb_final) return;
  for (uint32_t i = 0; i + 1 < self->count; i++) {
    if (items[i].kind != IQ_ITEM_QUOTATION || items[i].classes != 0) continue;
    if (!is_source(self, i) && !is_subject(self, i)) continue;
    if (looks_like_name(self, i)) items[i].classes = IQ_LEXICON_BODY;
  }
}

void iq_read_marked_body(const IqPassage *self, uint32_t at, IqMention *mention) {
  *mention = (IqMention){.entity = IQ_NONE,
                         .kind = IQ_MENTION_BODY,
                         .gender = IQ_GENDER_NEUTER,
                         .first = at,
                         .end = at + 1,
                         .head = at,
                         .linked = iq_passage_is_linked(self, at)};
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

/// «Звезда» for «Звезде»: the same name where the passage has it with other endings, and behind no
/// preposition; else the name itself.
static IqSpan nominative_of(const IqPassage *self, uint32_t at, IqSpan name) {
  const uint32_t first = at > NOMINATIVE_REACH ? at - NOMINATIVE_REACH : 0;
  const uint32_t end = self->count - at > NOMINATIVE_REACH ? at + NOMINATIVE_REACH : self->count;
  for (uint32_t i = first; i < end; i++) {
    if (self->items[i].kind != IQ_ITEM_QUOTATION) continue;
    if (i > 0 && iq_passage_has(self, i - 1, IQ_LEXICON_LINKER)) continue;
    const IqSpan other = inner_of(self, i);
    if (other.start != name.start && is_form(self->text->bytes, name, other)) return other;
  }
  return name;
}

/// «la Compagnie des Dunes»: the words of an office without its article, where its noun has a
/// capital that only names have.
static IqSpan without_article(const IqPassage *self, const IqMention *mention) {
  const uint32_t noun = mention->first + 1;
  const bool named = noun < mention->end && !self->language->capital_nouns &&
                     iq_is_definite(self->items[mention->first].classes) &&
                     self->items[noun].kind == IQ_ITEM_WORD && self->items[noun].capital;
  if (!named) return mention->span;
  return (IqSpan){self->items[noun].span.start, mention->span.end};
}

IqSpan iq_name_of_body(const IqPassage *self, const IqMention *mention) {
  if (mention->kind != IQ_MENTION_BODY) return mention->span;
  if (iq_is_marked_body(self, mention->first)) {
    const IqSpan name = inner_of(self, mention->first);
    return mention->linked ? nominative_of(self, mention->first, name) : name;
  }
  const bool marked = mention->end < self->count &&
                      self->items[mention->end].kind == IQ_ITEM_QUOTATION &&
                      (self->items[mention->end].classes & IQ_LEXICON_BODY) != 0;
  return marked ? inner_of(self, mention->end) : without_article(self, mention);
}
