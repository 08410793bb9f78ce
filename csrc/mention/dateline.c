#include "mention/dateline.h"

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
      return shouted || place || names_agency(self, at, i) ? i + 1 : at;
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
