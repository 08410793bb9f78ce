#include "mention/dateline.h"

#include "mention/nominative.h"

/// Items of a dateline, and words of the place in it.
#define DATELINE_MAX 12u
#define PLACE_MAX 3u
/// Letters of a place that its capitals tell something of.
#define SHOUTED_MIN 3u

static bool is_other(const IqPassage *self, uint32_t at, char byte) {
  return self->items[at].kind == IQ_ITEM_OTHER &&
         self->text->bytes[self->items[at].span.start] == byte;
}

/// Whether an agency stands in parentheses behind the place: „Valdora (npa)“.
static bool names_agency(const IqPassage *self, uint32_t at, uint32_t dash) {
  if (dash < at + 4 || !is_other(self, dash - 1, ')') || !is_other(self, dash - 3, '(')) {
    return false;
  }
  if (!iq_passage_is_word(self, dash - 2) || dash - 3 - at > PLACE_MAX) return false;
  // A party stands behind a full name: Orla Quill (HPD).
  return !self->items[dash - 2].capital || dash - 3 - at == 1;
}

/// «Porto Scuro – Ivo Serra ha 44 anni», « San Pedro de la Sierra – Una …»: whether nothing but the
/// name of a place stands before the dash at item `dash`, and a sentence begins behind it.
static bool is_place(const IqPassage *self, uint32_t at, uint32_t dash) {
  if (!self->language->adjectives_behind || dash + 1 >= self->count) return false;
  if (dash - at > PLACE_MAX + 2 || !iq_item_is_capital(&self->items[dash - 1])) return false;
  if (!iq_passage_is_word(self, dash + 1) || !self->items[dash + 1].capital) return false;
  uint32_t capitals = 0;
  for (uint32_t i = at; i < dash; i++) {
    const IqItem *item = &self->items[i];
    const uint32_t small = IQ_LEXICON_OF | IQ_LEXICON_LINKER | IQ_LEXICON_ARTICLE;
    if (item->kind != IQ_ITEM_WORD || (!item->capital && (item->classes & small) == 0))
      return false;
    capitals += item->capital;
  }
  const uint32_t others = IQ_LEXICON_ROLE | IQ_LEXICON_BODY | IQ_LEXICON_OPENER |
                          IQ_LEXICON_PRONOUN | IQ_LEXICON_CUE | IQ_LEXICON_LINKER;
  if (capitals > PLACE_MAX || (self->items[at].classes & others) != 0) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return !iq_has_first_name(self->text, self->items[at].span, self->items[at].hash, language) &&
         !(dash == at + 1 && iq_entities_has_last(self->entities, self->items[at].hash));
}

uint32_t iq_dateline_end(const IqPassage *self, uint32_t at) {
  if (!iq_passage_is_word(self, at) || !self->items[at].capital) return at;
  for (uint32_t i = at + 1; i < self->count && i - at < DATELINE_MAX; i++) {
    const IqItem *item = &self->items[i];
    if (item->kind == IQ_ITEM_DASH) {
      const bool shouted = iq_text_capitals(self->text, self->items[at].span) >= SHOUTED_MIN;
      // „Pfaffenried – Dass niemand starb, …“
      const bool place = i == at + 1 && i + 1 < self->count && self->language->verb_second &&
                         iq_passage_is_word(self, i + 1) && self->items[i + 1].capital &&
                         (at == 0 || self->items[at - 1].kind == IQ_ITEM_BREAK);
      const bool ends = shouted || place || names_agency(self, at, i) || is_place(self, at, i);
      return ends ? i + 1 : at;
    }
    const bool stop = item->kind == IQ_ITEM_STOP && i + 1 < self->count &&
                      self->items[i + 1].kind == IQ_ITEM_DASH;
    if (item->kind == IQ_ITEM_WORD
            ? iq_passage_is_cue(self, i)
            : item->kind != IQ_ITEM_COMMA && item->kind != IQ_ITEM_OTHER && !stop) {
      return at;
    }
  }
  return at;
}
