#include "mention/place.h"

#include "base/utf8.h"
#include "text/character.h"

/// Items of a clause in front of the main one.
#define SUBORDINATE_MAX 16u
/// Words at the beginning of a clause among which the one that opens it stands: «о том, в чём», «не
/// знает ли».
#define CLAUSE_OPENING_MAX 3u

bool iq_clause_depends(const IqPassage *self, uint32_t first, uint32_t end) {
  for (uint32_t i = first; i < end && i < first + CLAUSE_OPENING_MAX; i++) {
    if (iq_passage_is_hint(self, i, IQ_HINT_CLAUSE)) return true;
  }
  return false;
}

bool iq_ends_quoted(const IqPassage *self, uint32_t at) {
  if (self->items[at].kind != IQ_ITEM_QUOTATION || self->items[at].classes != 0) return false;
  if (!iq_passage_is_word(self, at + 1) || !self->items[at + 1].capital) return false;
  uint32_t size;
  const IqText *text = self->text;
  const uint32_t end = self->items[at].span.end;
  uint32_t c = iq_utf8_decode_before(text->bytes, text->length, end, &size);
  if (!iq_is_sentence_end(c)) {
    c = iq_utf8_decode_before(text->bytes, text->length, end - size, &size);
  }
  return iq_is_sentence_end(c);
}

bool iq_follows_according(const IqPassage *self, uint32_t first) {
  for (uint32_t i = first; i > 0 && first - i < 3; i--) {
    if (iq_passage_has(self, i - 1, IQ_LEXICON_ACCORDING)) return !iq_passage_is_cue(self, i - 1);
    if (!iq_passage_has(self, i - 1, IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER)) return false;
  }
  return false;
}

bool iq_mention_opens_clause(const IqPassage *self, const IqMention *mention) {
  if (mention->end >= self->count || !iq_passage_is_cue(self, mention->end)) return false;
  uint32_t at = mention->first;
  // “As Deputy Mayor Quill called”
  while (at > 0 && self->items[at - 1].kind == IQ_ITEM_WORD && self->items[at - 1].capital) at--;
  if (at > 0 && iq_passage_has(self, at - 1, IQ_LEXICON_ARTICLE)) at--;
  return at > 0 && iq_passage_has(self, at - 1, IQ_LEXICON_CONJUNCTION);
}

uint32_t iq_subordinate_end(const IqPassage *self, uint32_t at) {
  const IqLanguage *language = self->language;
  if (language->adjectives_behind || language->bare_definite || language->verb_second)
    return IQ_NONE;
  if (at < self->count && self->items[at].kind == IQ_ITEM_BREAK) at++;
  if (!iq_passage_has(self, at < self->count ? at : 0, IQ_LEXICON_OPENER) || at >= self->count) {
    return IQ_NONE;
  }
  const uint32_t others = IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE | IQ_LEXICON_SOMEBODY |
                          IQ_LEXICON_ROLE | IQ_LEXICON_CALENDAR;
  if (iq_passage_has(self, at, others) || !iq_passage_is_word(self, at + 1)) return IQ_NONE;
  // “When it opened”: a clause has its subject right behind the word that opens it.
  const bool subject = self->items[at + 1].capital ||
                       iq_passage_has(self, at + 1, IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE);
  if (!subject) return IQ_NONE;
  for (uint32_t i = at + 1; i < self->count && i - at < SUBORDINATE_MAX; i++) {
    if (self->items[i].kind == IQ_ITEM_COMMA) return i;
    if (self->items[i].kind != IQ_ITEM_WORD || iq_passage_is_cue(self, i)) return IQ_NONE;
  }
  return IQ_NONE;
}

/// „Siedzi w kuchni, w której wisi obraz męża“: whether a mention stands in a clause that says more
/// of something, where a verb needs no subject and nouns have cases.
static bool is_in_relative(const IqPassage *self, const IqMention *mention) {
  if (self->language->cases == 0 || self->language->verb_final) return false;
  if (mention->kind == IQ_MENTION_PRONOUN) return false;
  uint32_t first = mention->first;
  while (first > 0 && self->items[first - 1].kind == IQ_ITEM_WORD) first--;
  if (first < 2 || self->items[first - 1].kind != IQ_ITEM_COMMA) return false;
  if (iq_item_opens_sentence(self->items, first - 1)) return false;
  return iq_clause_depends(self, first, mention->first);
}

bool iq_mention_is_embedded(const IqPassage *self, const IqMention *mention) {
  if (!self->language->null_subject) return false;
  if (!self->language->adjectives_behind) return is_in_relative(self, mention);
  const uint32_t at = mention->first;
  // «…», dice mientras la mujer le sirve un café
  return at > 1 && iq_passage_has(self, at - 1, IQ_LEXICON_RELATIVE | IQ_LEXICON_CONJUNCTION) &&
         self->items[at - 2].kind == IQ_ITEM_WORD && !iq_item_opens_sentence(self->items, at - 1);
}

bool iq_leads_cue(const IqPassage *self, const IqMention *mention) {
  for (uint32_t i = mention->end; iq_passage_is_word(self, i); i++) {
    if (iq_passage_is_cue(self, i)) return true;
  }
  return false;
}
