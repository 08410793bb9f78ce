#include "speaker/above.h"

#include "language/lower_word.h"
#include "language/words.h"
#include "speaker/left_out.h"

/// Mentions of the paragraph before among which whoever it is about is looked for.
#define ABOVE_MAX 16u

/// Whether a full stop stands between two items.
static bool is_parted_by_stop(const IqPassage *passage, uint32_t first, uint32_t end) {
  while (first < end && passage->items[first].kind != IQ_ITEM_STOP) first++;
  return first < end;
}

/// Whether a verb is one of whoever goes on: añade, prosegue.
static bool goes_on_speaking(const IqPassage *passage, IqSpan verb) {
  if (verb.end == verb.start) return false;
  IqLowerWord word;
  iq_lower_word_read(passage->text, verb.start, verb.end, &word);
  return (iq_word_find(word.hash)->lists & IQ_LIST_MORE) != 0;
}

/// «La obra es de Pell. Un obrero dio otra versión. ¶ “…”, dijo.»: somebody without a name who
/// opens the last sentence of the paragraph above, which tells of nobody else. IQ_NONE where nobody
/// does.
static uint32_t brought_in_above(const IqScene *self, uint8_t gender) {
  const IqPassage *passage = self->passage;
  if (!passage->language->adjectives_behind || self->item < 2) return IQ_NONE;
  if (passage->items[self->item - 1].kind != IQ_ITEM_BREAK) return IQ_NONE;
  uint32_t found = IQ_NONE;
  for (uint32_t i = self->before_first; i > 0 && self->before_first - i < ABOVE_MAX; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    const bool above = mention->paragraph + 1 == self->paragraph;
    if (!above || is_parted_by_stop(passage, mention->end, self->item - 2)) return found;
    const bool relative = iq_passage_has(passage, mention->first, IQ_LEXICON_RELATIVE);
    if (mention->linked || relative || mention->kind == IQ_MENTION_UNSURE) continue;
    if (found != IQ_NONE || mention->kind != IQ_MENTION_SOMEBODY || !mention->opens) return IQ_NONE;
    const bool other =
        gender != IQ_GENDER_OPEN && mention->gender != IQ_GENDER_OPEN && gender != mention->gender;
    if (other || iq_scene_is_several(self, mention) || mention->entity != IQ_NONE) return IQ_NONE;
    found = i - 1;
  }
  return found;
}

/// «La alcaldesa guardó la llave. Salió sin prisa. ¶ —Mañana vuelvo —avisó.»: whoever opens the
/// last sentence with somebody of the paragraph above a turn behind a dash, where nothing is quoted
/// there. IQ_NONE where nobody does.
static uint32_t acts_above(const IqScene *self, uint8_t gender) {
  const IqPassage *passage = self->passage;
  if (!self->dialogue || !self->starts || self->item < 2) return IQ_NONE;
  if (!passage->language->adjectives_behind) return IQ_NONE;
  uint32_t at = self->item - 1;
  for (uint32_t i = self->before_first; i > 0 && self->before_first - i < ABOVE_MAX; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->paragraph + 1 != self->paragraph) return IQ_NONE;
    for (; at > mention->end; at--) {
      if (passage->items[at - 1].kind == IQ_ITEM_QUOTATION) return IQ_NONE;
    }
    const bool other =
        gender != IQ_GENDER_OPEN && mention->gender != IQ_GENDER_OPEN && gender != mention->gender;
    const bool subject = mention->opens && !mention->linked && !mention->possessive &&
                         !mention->dative && mention->kind != IQ_MENTION_UNSURE;
    if (!subject || other || iq_scene_is_several(self, mention)) continue;
    if (iq_passage_has(passage, mention->first, IQ_LEXICON_POSSESSIVE)) continue;
    const bool known = mention->kind == IQ_MENTION_NAME ? mention->entity != IQ_NONE
                                                        : mention->kind == IQ_MENTION_ROLE;
    if (known && mention->gender != IQ_GENDER_NEUTER) return i - 1;
  }
  return IQ_NONE;
}

uint32_t iq_scene_topic_above(const IqScene *self, const IqMention *wanted, IqSpan verb) {
  const IqFloor *floor = &self->floor;
  const uint8_t gender = wanted->gender;
  if (wanted->several || goes_on_speaking(self->passage, verb)) return IQ_NONE;
  const uint32_t somebody = self->starts ? brought_in_above(self, gender) : (uint32_t)IQ_NONE;
  if (somebody != IQ_NONE) return somebody;
  const uint32_t actor = acts_above(self, gender);
  if (actor != IQ_NONE) return actor;
  if (!self->starts || floor->item == IQ_NONE || floor->paragraph + 1 != self->paragraph) {
    return IQ_NONE;
  }
  for (uint32_t i = self->before_first; i > 0 && self->before_first - i < ABOVE_MAX; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->paragraph != floor->paragraph || mention->first < floor->item) return IQ_NONE;
    const bool other =
        gender != IQ_GENDER_OPEN && mention->gender != IQ_GENDER_OPEN && gender != mention->gender;
    const bool subject = mention->opens && !mention->linked && !mention->possessive &&
                         !mention->dative && mention->kind != IQ_MENTION_UNSURE;
    if (!subject || other) continue;
    const bool named = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE;
    const bool person = named && mention->entity != IQ_NONE &&
                        mention->gender != IQ_GENDER_NEUTER && !iq_scene_is_several(self, mention);
    if (!person || mention->entity == floor->entity) return IQ_NONE;
    return is_parted_by_stop(self->passage, floor->item, mention->first) ? i - 1
                                                                         : (uint32_t)IQ_NONE;
  }
  return IQ_NONE;
}
