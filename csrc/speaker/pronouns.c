#include "speaker/pronouns.h"

#include "speaker/asker.h"

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
