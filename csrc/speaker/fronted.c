#include "speaker/fronted.h"

/// Items from the beginning of a sentence to the office behind its preposition.
#define OFFICE_REACH 2u

/// Whether nobody among the mentions in front of the quotation is a subject.
static bool has_no_subject(const IqScene *self) {
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    const bool relative = iq_passage_has(self->passage, mention->first, IQ_LEXICON_RELATIVE);
    if (!mention->linked && !mention->dative && !mention->possessive && !relative) return false;
  }
  return true;
}

/// Whether a verb that calls something by a name stands in front of the quotation.
static bool calls(const IqScene *self) {
  for (uint32_t i = self->start; i < self->item; i++) {
    if (iq_passage_is_word(self->passage, i) &&
        iq_passage_is_call(self->passage, i, IQ_CALL_CALLING | IQ_CALL_USAGE)) {
      return true;
    }
  }
  return false;
}

uint32_t iq_scene_opening_office(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const IqLanguage *language = passage->language;
  if (!iq_language_declines(language)) return IQ_NONE;
  if (self->before_end == self->before_first || self->heading) return IQ_NONE;
  const IqMention *mention = &self->mentions[self->before_first];
  if (!mention->linked || mention->first > self->start + OFFICE_REACH) return IQ_NONE;
  if (!iq_passage_has(passage, self->start, IQ_LEXICON_LINKER) || !has_no_subject(self)) {
    return IQ_NONE;
  }
  // «В приказе чёрным по белому: «…»»
  if (mention->kind == IQ_MENTION_MESSAGE) return self->colon_before ? self->before_first : IQ_NONE;
  if (mention->kind != IQ_MENTION_BODY) return IQ_NONE;
  const bool alone = self->before_end == self->before_first + 1;
  const bool verb = mention->end == self->item || iq_passage_may_be_verb(passage, mention->end);
  return (alone && verb) || calls(self) ? self->before_first : IQ_NONE;
}

uint32_t iq_scene_leading_subject(const IqScene *self) {
  const IqLanguage *language = self->passage->language;
  if (!iq_language_declines(language)) return IQ_NONE;
  if (!self->colon_before || self->cue_before != IQ_NONE) return IQ_NONE;
  if (self->before_end == self->before_first) return IQ_NONE;
  const IqMention *mention = &self->mentions[self->before_end - 1];
  const bool person = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
                      mention->kind == IQ_MENTION_SOMEBODY;
  const bool free = !mention->linked && !mention->possessive && !mention->dative;
  return person && free && mention->end + 1 == self->item ? self->before_end - 1 : IQ_NONE;
}
