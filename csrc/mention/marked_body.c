#include "mention/marked_body.h"

#include "base/utf8.h"
#include "text/character.h"

/// Bytes of a name in marks, and blanks in it.
#define NAME_MAX 64u
#define BLANKS_MAX 4u
/// Words between it and the verb.
#define CUE_REACH 4u

/// The words between the marks of an item.
static IqSpan inner_of(const IqPassage *self, uint32_t at) {
  IqSpan name = self->items[at].span;
  uint32_t size;
  iq_utf8_decode(self->text->bytes, self->text->length, name.start, &size);
  name.start += size;
  iq_utf8_decode_before(self->text->bytes, self->text->length, name.end, &size);
  name.end -= size;
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

bool iq_is_marked_body(const IqPassage *self, uint32_t at) {
  const IqItem *item = &self->items[at];
  if (item->kind != IQ_ITEM_QUOTATION || (item->classes & IQ_LEXICON_BODY) == 0) return false;
  return at == 0 || !iq_passage_has(self, at - 1, IQ_LEXICON_BODY);
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

IqSpan iq_name_of_body(const IqPassage *self, const IqMention *mention) {
  if (mention->kind != IQ_MENTION_BODY) return mention->span;
  if (iq_is_marked_body(self, mention->first)) return inner_of(self, mention->first);
  const bool marked = mention->end < self->count &&
                      self->items[mention->end].kind == IQ_ITEM_QUOTATION &&
                      (self->items[mention->end].classes & IQ_LEXICON_BODY) != 0;
  return marked ? inner_of(self, mention->end) : mention->span;
}
