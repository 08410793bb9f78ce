#include "mention/native.h"

bool iq_name_is_native(const IqPassage *self, const IqName *name) {
  const uint32_t at = name->first;
  const IqItem *last = &self->items[name->end - 1];
  if (name->whole != at || at == 0 || last->possessive) return false;
  if (!iq_passage_is_word(self, at - 1) || !iq_is_definite(self->items[at - 1].classes)) {
    return false;
  }
  if (!iq_passage_is_aside(self, name->end - 1, IQ_ASIDE_NATIVE)) return false;
  return (at > 1 && iq_passage_is_cue(self, at - 2)) ||
         (name->end < self->count && iq_passage_is_cue(self, name->end));
}

bool iq_name_is_tongue(const IqPassage *self, const IqName *name) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  if (name->end != name->first + 1 || name->first == 0) return false;
  if (!iq_passage_has(self, name->first - 1, IQ_LEXICON_LINKER | IQ_LEXICON_AND)) return false;
  return (iq_lexicon_find(self->items[name->first].hash, language) & IQ_LEXICON_TONGUE) != 0;
}
