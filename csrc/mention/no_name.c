#include "mention/no_name.h"

#include "mention/ending.h"
#include "mention/naming.h"

bool iq_name_is_title(const IqPassage *self, const IqName *name) {
  const IqItem *last = &self->items[name->end - 1];
  const uint32_t classes = last->classes & (IQ_LEXICON_ROLE | IQ_LEXICON_BODY | IQ_LEXICON_MESSAGE);
  if (self->language->capital_nouns || self->language->bare_definite || last->possessive ||
      classes != IQ_LEXICON_ROLE || name->end < name->first + 2 || name->whole != name->first) {
    return false;
  }
  uint32_t at = name->first;
  // «la jueza Ana Rey»: a last name that is a word for somebody too.
  if (self->language->adjectives_behind && iq_given_gender(self->items[at].hash) != IQ_GENDER_OPEN)
    return false;
  if (at > 1 && self->items[at - 1].kind == IQ_ITEM_WORD &&
      !iq_passage_has(self, at - 1, IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER | IQ_LEXICON_CUE)) {
    at--;
  }
  return at > 0 && iq_passage_has(self, at - 1, IQ_LEXICON_ARTICLE);
}

bool iq_name_is_plural_noun(const IqPassage *self, const IqName *name) {
  const bool alone = name->end - name->first == 1 && name->whole == name->first;
  const bool initial = name->whole == 0 || self->items[name->whole - 1].kind != IQ_ITEM_WORD;
  return alone && initial &&
         iq_item_is_plural(self->text, self->language, &self->items[name->first]);
}

bool iq_name_is_participle(const IqPassage *self, const IqName *name) {
  const uint32_t at = name->first;
  const IqLanguage *language = self->language;
  if (name->end - at > 1 || name->whole < at) return false;
  if (!iq_passage_ends(self, at, language->past) &&
      !iq_passage_ends(self, at, language->participle))
    return false;
  if (!iq_item_opens_sentence(self->items, at)) return false;
  if (self->items[at].possessive || !iq_passage_is_word(self, at + 1)) return false;
  return !self->items[at + 1].capital && !iq_passage_is_cue(self, at + 1) &&
         !iq_passage_is_aside(self, at + 1, IQ_ASIDE_COPULA);
}
