#include "speaker/counterpart.h"

#include "mention/gender.h"

/// Items behind a quotation within which its verb stands.
#define CUE_REACH 5u
/// Mentions and paragraphs back among which the other one is looked for.
#define MENTIONS_MAX 16u
#define PARAGRAPHS_MAX 1u

/// Whoever acts last before the quotation, and so is not the other one: who opens a sentence since
/// the last quotation, else who has spoken it.
static uint32_t last_actor(const IqScene *self) {
  for (uint32_t i = self->before_first; i > 0; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->first < self->floor.item) break;
    const bool subject = mention->opens && !mention->linked && !mention->possessive;
    if (subject && mention->entity != IQ_NONE) return mention->entity;
  }
  return self->floor.entity;
}

/// Whether the other one is all that stands right behind item `cue`: “the other”, “his opponent”.
static bool names_other(const IqPassage *passage, uint32_t cue) {
  uint32_t at = cue + 1;
  if (!iq_passage_is_word(passage, at)) return false;
  const bool definite = iq_is_definite(passage->items[at].classes);
  // «la sua avversaria»
  const bool article = definite && !iq_passage_has(passage, at, IQ_LEXICON_POSSESSIVE) &&
                       iq_passage_is_word(passage, at + 1) &&
                       iq_passage_has(passage, at + 1, IQ_LEXICON_POSSESSIVE);
  if (article) at++;
  const bool owned = iq_passage_has(passage, at, IQ_LEXICON_POSSESSIVE);
  if (!(definite || owned) || !iq_passage_is_word(passage, ++at)) return false;
  const uint32_t other = owned ? IQ_TIE_COUNTERPART : IQ_TIE_ANOTHER;
  return iq_passage_is_tie(passage, at, other) && !iq_passage_is_word(passage, at + 1);
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
  const uint32_t own = last_actor(self);
  uint8_t gender = IQ_GENDER_OPEN;
  for (uint32_t at = cue + 1; at <= cue + 3 && iq_passage_is_word(passage, at); at++) {
    const bool role = iq_passage_is_tie(passage, at, IQ_TIE_COUNTERPART);
    if (role) gender = iq_passage_gender(passage, at);
  }
  for (uint32_t i = self->before_first; i > 0 && self->before_first - i < MENTIONS_MAX; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (self->paragraph - mention->paragraph > PARAGRAPHS_MAX + 1) return IQ_NONE;
    const bool named = mention->kind == IQ_MENTION_NAME || mention->resolved;
    if (!named || mention->entity == IQ_NONE || mention->entity == own) continue;
    const uint8_t known = iq_mention_known_gender(passage->entities, mention);
    if (known == IQ_GENDER_NEUTER || iq_genders_differ(known, gender)) continue;
    if (iq_mention_is_person(passage, mention)) return i - 1;
  }
  return IQ_NONE;
}
