#include "speaker/pronouns.h"

#include "speaker/asker.h"

/// Mentions before a quotation that are read again.
#define AGAIN_MAX 8u

IqAntecedents iq_antecedents_of(const IqPassage *passage, const IqArray *mentions,
                                const IqMention *mention, const IqIncise *incise, uint32_t end,
                                uint32_t paragraph, IqFloor floor) {
  const IqItem *items = passage->items;
  const bool inside = incise != NULL;
  return (IqAntecedents){.items = items,
                         .mentions = mentions->items,
                         .count = mentions->count,
                         .end = end,
                         .paragraph = paragraph,
                         .floor = floor,
                         .entities = passage->entities,
                         .language = passage->language,
                         .first = inside ? &incise->first : &items[mention->first],
                         .head = inside ? &incise->head : &items[mention->head],
                         .inside = inside,
                         .asker = IQ_NONE};
}

void iq_pronouns_resolve(const IqPassage *passage, IqArray *mentions, const uint8_t *spoken) {
  const IqFloor nobody = {IQ_NONE, IQ_NONE, 0, IQ_NONE, false, spoken};
  for (uint32_t i = 0; i < mentions->count; i++) {
    IqMention *mention = (IqMention *)mentions->items + i;
    const bool epithet =
        mention->kind == IQ_MENTION_ROLE &&
        (mention->epithet || iq_passage_has(passage, mention->head, IQ_LEXICON_EPITHET));
    const bool body = mention->kind == IQ_MENTION_BODY && passage->language->bare_definite;
    if (mention->kind != IQ_MENTION_PRONOUN && !epithet && !body) continue;
    const IqAntecedents antecedents =
        iq_antecedents_of(passage, mentions, mention, NULL, i, mention->paragraph, nobody);
    // Whoever answers is not who has spoken, and that is told later.
    if (iq_antecedent_tells_floor(&antecedents, mention)) continue;
    iq_antecedent_resolve(&antecedents, mention);
  }
}

void iq_pronouns_resolve_again(const IqPassage *passage, IqArray *mentions, uint32_t end,
                               IqFloor floor) {
  IqMention *all = mentions->items;
  if (floor.entity == IQ_NONE || floor.item == IQ_NONE) return;
  if (floor.mention != IQ_NONE && all[floor.mention].entity == floor.entity) return;
  uint32_t first = end;
  while (first > 0 && end - first < AGAIN_MAX && all[first - 1].first > floor.item) first--;
  for (uint32_t i = first; i < end; i++) {
    IqMention *mention = &all[i];
    if (mention->kind != IQ_MENTION_PRONOUN || !mention->resolved) continue;
    mention->entity = IQ_NONE;
    mention->name = mention->span;
    mention->resolved = false;
    const IqAntecedents antecedents =
        iq_antecedents_of(passage, mentions, mention, NULL, i, mention->paragraph, floor);
    iq_antecedent_resolve(&antecedents, mention);
  }
}
