#include "speaker/fronted.h"

uint32_t iq_scene_leading_subject(const IqScene *self) {
  const IqLanguage *language = self->passage->language;
  if (!language->bare_definite || language->cases == 0 || language->verb_final) return IQ_NONE;
  if (!self->colon_before || self->cue_before != IQ_NONE) return IQ_NONE;
  if (self->before_end == self->before_first) return IQ_NONE;
  const IqMention *mention = &self->mentions[self->before_end - 1];
  const bool person = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
                      mention->kind == IQ_MENTION_SOMEBODY;
  const bool free = !mention->linked && !mention->possessive && !mention->dative;
  return person && free && mention->end + 1 == self->item ? self->before_end - 1 : IQ_NONE;
}
