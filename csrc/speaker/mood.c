#include "speaker/mood.h"

#include "mention/modifier.h"
#include "mention/place.h"

bool iq_scene_is_in_mood(const IqScene *self) {
  const bool led = self->cue_before != IQ_NONE || self->cue_after != IQ_NONE;
  if (led || self->start == self->item || self->start == 0) return false;
  for (uint32_t i = self->start; i < self->item; i++) {
    if (iq_passage_has(self->passage, i, IQ_LEXICON_REPORTED) && !self->passage->items[i].capital) {
      return true;
    }
  }
  return false;
}

uint32_t iq_scene_source_before(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!passage->language->capital_nouns || self->heading || !iq_scene_is_in_mood(self))
    return IQ_NONE;
  if (passage->items[self->start - 1].kind != IQ_ITEM_STOP) return IQ_NONE;
  const uint32_t first = iq_passage_sentence_start(passage, self->start - 1);
  if (first == IQ_NONE) return IQ_NONE;
  for (uint32_t i = self->before_first; i > 0 && self->mentions[i - 1].first >= first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    const bool known = mention->kind <= IQ_MENTION_BODY && mention->kind != IQ_MENTION_UNSURE;
    if (!known || mention->possessive) continue;
    const uint32_t at = iq_title_start(passage, mention->first);
    const bool behind = mention->end < self->start &&
                        iq_passage_has(passage, mention->end, IQ_LEXICON_ACCORDING) &&
                        !iq_passage_has(passage, mention->end, IQ_LEXICON_LINKER);
    const bool impersonal = mention->linked && mention->end < self->start &&
                            iq_passage_has(passage, mention->end, IQ_LEXICON_IMPERSONAL);
    if (iq_follows_according(passage, at) || behind || impersonal) return i - 1;
  }
  return IQ_NONE;
}
