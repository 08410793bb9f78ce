#include "speaker/sketch.h"

/// Mentions back among which whoever the sentences before are about is looked for.
#define MENTIONS_MAX 16u

/// Whether nothing but a mention, with what they are called, and a comma stands in front of the
/// quotation in its sentence.
static bool follows_somebody(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->before_end == self->before_first || self->item < self->start + 2) return false;
  if (passage->items[self->item - 1].kind != IQ_ITEM_COMMA) return false;
  uint32_t at = self->start;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->linked || mention->dative || mention->possessive) return false;
    if (i > self->before_first && !mention->apposed) return false;
    if (mention->kind == IQ_MENTION_PRONOUN || mention->kind == IQ_MENTION_PHRASE) return false;
    if (mention->kind == IQ_MENTION_UNSURE || mention->kind == IQ_MENTION_MESSAGE) return false;
    if (i > self->before_first && passage->items[at].kind == IQ_ITEM_COMMA) at++;
    while (at < mention->first && iq_passage_has(passage, at, IQ_LEXICON_ARTICLE)) at++;
    if (mention->first > at) return false;
    at = mention->end;
  }
  return at + 1 == self->item;
}

uint32_t iq_scene_sketcher(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->capital || self->heading || self->told || self->dialogue) return IQ_NONE;
  if (passage->language->verb_final || self->start < 2) return IQ_NONE;
  if (self->cue_before != IQ_NONE || self->cue_final != IQ_NONE) return IQ_NONE;
  const uint32_t next = self->item + 1;
  if (next < passage->count && !iq_passage_is_end(passage, next)) return IQ_NONE;
  if (passage->items[self->start - 1].kind != IQ_ITEM_STOP || !follows_somebody(self)) {
    return IQ_NONE;
  }
  const IqFloor *floor = &self->floor;
  const bool spoken = floor->mention != IQ_NONE && floor->paragraph == self->paragraph;
  const uint32_t own = self->mentions[self->before_end - 1].entity;
  for (uint32_t i = self->before_first; i > 0 && self->before_first - i < MENTIONS_MAX; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->paragraph != self->paragraph) break;
    if (spoken && mention->first < floor->item) return floor->mention;
    const bool pronoun = mention->kind == IQ_MENTION_PRONOUN && mention->resolved &&
                         !iq_passage_has(passage, mention->first, IQ_LEXICON_RELATIVE);
    const bool known = mention->kind == IQ_MENTION_NAME ? mention->entity != IQ_NONE
                                                        : mention->kind == IQ_MENTION_ROLE;
    const bool subject =
        mention->opens && !mention->linked && !mention->possessive && !mention->dative;
    if (!subject || !(pronoun || known)) continue;
    return mention->entity == IQ_NONE || mention->entity != own ? i - 1 : (uint32_t)IQ_NONE;
  }
  return IQ_NONE;
}
