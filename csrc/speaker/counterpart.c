#include "speaker/counterpart.h"

/// Items behind a quotation within which its verb stands.
#define CUE_REACH 5u
/// Mentions and paragraphs back among which the other one is looked for.
#define MENTIONS_MAX 16u
#define PARAGRAPHS_MAX 1u

/// Whether the other one is all that stands right behind item `cue`.
static bool names_other(const IqPassage *passage, uint32_t cue) {
  uint32_t at = cue + 1;
  if (!iq_passage_is_word(passage, at) || !iq_is_definite(passage->items[at].classes)) return false;
  if (!iq_passage_is_word(passage, ++at)) return false;
  return iq_passage_is_tie(passage, at, IQ_TIE_ANOTHER) && !iq_passage_is_word(passage, at + 1);
}

uint32_t iq_scene_counterpart(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const IqFloor *floor = &self->floor;
  const uint32_t cue = self->cue_after;
  if (cue == IQ_NONE || self->joined == IQ_JOINT_STOP || cue > self->item + CUE_REACH) {
    return IQ_NONE;
  }
  if (floor->entity == IQ_NONE || self->paragraph - floor->paragraph > PARAGRAPHS_MAX) {
    return IQ_NONE;
  }
  if (!iq_passage_is_cue(passage, cue) || !names_other(passage, cue)) return IQ_NONE;
  for (uint32_t i = self->before_first; i > 0 && self->before_first - i < MENTIONS_MAX; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (self->paragraph - mention->paragraph > PARAGRAPHS_MAX + 1) return IQ_NONE;
    const bool named = mention->kind == IQ_MENTION_NAME || mention->resolved;
    if (!named || mention->entity == IQ_NONE || mention->entity == floor->entity) continue;
    if (iq_mention_is_person(passage, mention)) return i - 1;
  }
  return IQ_NONE;
}
