#include "speaker/replier.h"

#include "language/words.h"
#include "mention/gender.h"

/// Words of the sentence before the noun for an answer: “His only written answer”.
#define NOUN_REACH 4u
/// Mentions back among which whoever answers is looked for.
#define REPLIERS_MAX 24u
/// Sentences between what somebody has said and the answer.
#define SENTENCES_MAX 2u

/// The gender that the possessive at item `at` shows of whoever has something.
static uint8_t owner_gender(const IqPassage *passage, uint32_t at) {
  const uint32_t lists = iq_word_find(passage->items[at].hash)->lists;
  if ((lists & IQ_LIST_HERS) != 0) return IQ_GENDER_FEMININE;
  return (lists & IQ_LIST_HIS) != 0 ? IQ_GENDER_MASCULINE : IQ_GENDER_OPEN;
}

static bool is_other_gender(const IqScene *self, const IqMention *mention, uint8_t wanted) {
  return iq_genders_differ(iq_mention_known_gender(self->passage->entities, mention), wanted);
}

bool iq_scene_is_not_whose(const IqScene *self, const IqMention *mention, uint32_t at) {
  return is_other_gender(self, mention, owner_gender(self->passage, at));
}

/// The noun for an answer near the beginning of the sentence; IQ_NONE where there is none.
static uint32_t reply_noun(const IqScene *self) {
  for (uint32_t at = self->start; at < self->item && at <= self->start + NOUN_REACH; at++) {
    if (!iq_passage_is_word(self->passage, at)) return IQ_NONE;
    if (iq_word_find(self->passage->items[at].hash)->lists & IQ_LIST_REPLY) return at;
  }
  return IQ_NONE;
}

/// Whether nothing but a sentence or two stands between the last quotation and the answer.
static bool follows_floor(const IqScene *self) {
  const IqFloor *floor = &self->floor;
  if (floor->item == IQ_NONE || floor->item >= self->start) return false;
  if (self->paragraph - floor->paragraph > 1) return false;
  uint32_t stops = 0;
  for (uint32_t i = self->start; i > floor->item + 1; i--) {
    const uint8_t kind = self->passage->items[i - 1].kind;
    if (kind == IQ_ITEM_QUOTATION) return false;
    if (kind == IQ_ITEM_STOP && ++stops > SENTENCES_MAX) return false;
  }
  return true;
}

/// Whoever is named before the answer, has not just spoken, and may be meant by a possessive of a
/// gender, which is `sure` to be theirs: the nearest, in the paragraph of what is answered or
/// behind it.
static uint32_t find_other(const IqScene *self, uint8_t wanted, bool sure) {
  const IqFloor *floor = &self->floor;
  for (uint32_t i = self->before_first; i > 0 && self->before_first - i < REPLIERS_MAX; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->paragraph < floor->paragraph) return IQ_NONE;
    if (mention->kind != IQ_MENTION_NAME || mention->entity == IQ_NONE) continue;
    if (mention->entity == floor->entity || mention->possessive) continue;
    if (iq_mention_known_gender(self->passage->entities, mention) == IQ_GENDER_NEUTER) continue;
    const bool person =
        iq_mention_is_person(self->passage, mention) &&
        (iq_mention_known_gender(self->passage->entities, mention) != IQ_GENDER_OPEN ||
         self->passage->entities->items[mention->entity].person);
    if (person && (sure ? iq_mention_known_gender(self->passage->entities, mention) == wanted
                        : !is_other_gender(self, mention, wanted)))
      return i - 1;
  }
  return IQ_NONE;
}

uint32_t iq_scene_replier(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!self->colon_before || self->heading) return IQ_NONE;
  const uint32_t noun = reply_noun(self);
  if (noun == IQ_NONE || (self->cue_before != IQ_NONE && self->cue_before != noun)) return IQ_NONE;
  uint8_t wanted = IQ_GENDER_OPEN;
  bool owned = false;
  for (uint32_t at = self->start; at <= noun + 1 && iq_passage_is_word(passage, at); at++) {
    const uint8_t shown = owner_gender(passage, at);
    if (shown != IQ_GENDER_OPEN) wanted = shown;
    owned = owned || shown != IQ_GENDER_OPEN || iq_passage_has(passage, at, IQ_LEXICON_POSSESSIVE);
  }
  // «La respuesta de él»
  const uint32_t of = noun + 1;
  if (of + 1 < self->item && iq_passage_has(passage, of, IQ_LEXICON_OF)) {
    const uint32_t lists = iq_word_find(passage->items[of + 1].hash)->lists;
    if ((lists & IQ_LIST_TO_HER) != 0) wanted = IQ_GENDER_FEMININE;
    if ((lists & IQ_LIST_TO_HIM) != 0) wanted = IQ_GENDER_MASCULINE;
    owned = owned || (lists & (IQ_LIST_TO_HER | IQ_LIST_TO_HIM)) != 0;
  }
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    const bool person = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE;
    // “Hart's answer”, „Harts Antwort“, “Hartlı’nın yanıtı”
    const bool owner =
        person &&
        (mention->possessive || (passage->language->verb_final && mention->end == noun)) &&
        mention->end <= noun;
    if (owner && mention->first == self->start) return i;
    if (person && mention->first != noun && mention->end != noun + 1) return IQ_NONE;
  }
  if (!owned || !follows_floor(self) || self->floor.entity == IQ_NONE) return IQ_NONE;
  // “Her answer” of a woman who has just spoken may be her own.
  const IqEntity *speaker = &passage->entities->items[self->floor.entity];
  const uint8_t spoken = iq_entity_gender(speaker);
  if (wanted != IQ_GENDER_OPEN && spoken == wanted) return IQ_NONE;
  return find_other(self, wanted, wanted != IQ_GENDER_OPEN && spoken == IQ_GENDER_OPEN);
}
