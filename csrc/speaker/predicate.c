#include "speaker/predicate.h"

#include "mention/modifier.h"

/// Items from whoever opens a sentence to the words that are its predicate.
#define PREDICATE_REACH 6u

uint32_t iq_scene_predicate_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->capital || self->told || self->dialogue || self->before_end == self->before_first) {
    return IQ_NONE;
  }
  const bool behind = self->cue_after != IQ_NONE && self->joined != IQ_JOINT_STOP;
  if (self->cue_before != IQ_NONE || self->cue_final != IQ_NONE || behind) return IQ_NONE;
  const IqMention *mention = &self->mentions[self->before_end - 1];
  const bool person = mention->kind == IQ_MENTION_NAME && mention->entity != IQ_NONE;
  const bool subject = person && mention->opens && !mention->linked && !mention->dative &&
                       !mention->possessive && mention->end == self->item;
  if (subject) return self->before_end - 1;
  // “The bus company Northbus will reply ‘when we have read it’”
  const IqMention *opener = &self->mentions[self->before_first];
  const bool body = opener->kind == IQ_MENTION_BODY ||
                    (opener->kind == IQ_MENTION_NAME && opener->gender == IQ_GENDER_NEUTER);
  const bool somebody = body || iq_mention_is_person(passage, opener);
  const bool opens = somebody && opener->opens && !opener->linked && !opener->dative &&
                     !opener->possessive && opener->kind != IQ_MENTION_PRONOUN &&
                     iq_title_start(passage, opener->first) == self->start;
  if (!opens || self->item - opener->end > PREDICATE_REACH) return IQ_NONE;
  uint32_t named = self->before_first;
  for (uint32_t i = self->before_first + 1; i < self->before_end; i++) {
    const IqMention *next = &self->mentions[i];
    const bool own = next->first == opener->end && next->kind == IQ_MENTION_NAME;
    const bool thing = next->kind == IQ_MENTION_MESSAGE || next->kind == IQ_MENTION_PHRASE;
    if (!own && !thing) return IQ_NONE;
    if (own) named = i;
  }
  for (uint32_t i = opener->end; i < self->item; i++) {
    const bool comma = i + 1 == self->item && passage->items[i].kind == IQ_ITEM_COMMA;
    if (!comma && !iq_passage_is_word(passage, i)) return IQ_NONE;
  }
  return named;
}
