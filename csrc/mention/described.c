#include "mention/described.h"

bool iq_mention_only_describes(const IqPassage *self, const IqMention *mention) {
  const bool words = mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_PRONOUN;
  if (words) return mention->entity == IQ_NONE && !mention->apposed;
  // “Dad”: with a capital a name as well.
  const bool alone = mention->kind == IQ_MENTION_NAME && mention->first + 1 == mention->end;
  return alone && iq_passage_is_word(self, mention->first) &&
         iq_passage_is_tie(self, mention->first, IQ_TIE_FEMALE_KIN | IQ_TIE_MALE_KIN);
}
