#include "mention/kin.h"

#include "mention/apposition.h"
#include "mention/naming.h"

/// Whether a mention is a word for kin, in a language of which this holds.
static bool is_kin(const IqPassage *self, const IqMention *role) {
  const IqLanguage *language = self->language;
  return iq_language_declines(language) && role->kind == IQ_MENTION_ROLE &&
         iq_passage_is_tie(self, role->head, IQ_TIE_FEMALE_KIN | IQ_TIE_MALE_KIN);
}

bool iq_is_kin_of(const IqPassage *self, const IqMention *role, const IqMention *name) {
  if (!is_kin(self, role) || name->kind != IQ_MENTION_NAME || role->linked) return false;
  // „syn pani Biel“
  const uint32_t titles = name->first - role->end;
  if (titles > 1 || (titles == 1 && !iq_passage_has(self, role->end, IQ_LEXICON_HONORIFIC))) {
    return false;
  }
  const uint8_t own = iq_passage_gender(self, role->head);
  const uint8_t title = titles > 0 ? iq_passage_gender(self, role->end) : (uint8_t)IQ_GENDER_OPEN;
  const uint8_t gender = title != IQ_GENDER_OPEN ? title : name->gender;
  const bool other = (own == IQ_GENDER_FEMININE && gender == IQ_GENDER_MASCULINE) ||
                     (own == IQ_GENDER_MASCULINE && gender == IQ_GENDER_FEMININE);
  return other || iq_mention_is_declined(self, name);
}

bool iq_is_named_kin(const IqPassage *self, const IqMention *role, const IqMention *name) {
  return is_kin(self, role) && name->end < self->count &&
         self->items[name->end].kind == IQ_ITEM_COMMA && iq_mention_has_first_name(self, name);
}
