#include "mention/holder.h"

#include "mention/apposition.h"

/// Words of what a title is of.
#define TITLE_WORDS_MAX 3u
/// Words of where somebody has it.
#define PLACE_MAX 5u

bool iq_name_holds_title(const IqPassage *self, const IqMention *role, const IqMention *name) {
  const uint32_t gap = name->first - role->end;
  const IqLanguage *language = self->language;
  if (!language->verb_second || !language->compounds || language->capital_nouns) return false;
  if (role->first != role->head || role->linked || role->end > role->head + 1) return false;
  if (gap < 1 || gap > TITLE_WORDS_MAX || name->kind != IQ_MENTION_NAME) return false;
  if (name->end - name->first < 2 || !iq_mention_has_first_name(self, name)) return false;
  for (uint32_t i = role->end; i < name->first; i++) {
    const uint32_t others = ~(uint32_t)(IQ_LEXICON_AND | IQ_LEXICON_WORK);
    if (!iq_passage_is_word(self, i) || (self->items[i].classes & others) != 0) return false;
  }
  return true;
}

bool iq_name_holds_place(const IqPassage *self, const IqMention *role, const IqMention *name) {
  if (!self->language->adjectives_behind || role->linked || role->first == 0) return false;
  if (role->apposed || !iq_passage_is_cue(self, role->first - 1) || name->linked) return false;
  if (name->kind != IQ_MENTION_NAME || name->end - name->first < 2) return false;
  if (name->first <= role->end || name->first - role->end > PLACE_MAX) return false;
  if (!iq_passage_has(self, role->end, IQ_LEXICON_LINKER)) return false;
  const uint32_t others = IQ_LEXICON_ROLE | IQ_LEXICON_CUE | IQ_LEXICON_AND | IQ_LEXICON_RELATIVE |
                          IQ_LEXICON_CONJUNCTION | IQ_LEXICON_CALENDAR;
  for (uint32_t i = role->end; i < name->first; i++) {
    const bool body = iq_passage_has(self, i, IQ_LEXICON_BODY);
    if (!iq_passage_is_word(self, i) || (!body && iq_passage_has(self, i, others))) return false;
  }
  return iq_mention_has_first_name(self, name);
}
