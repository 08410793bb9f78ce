#include "speaker/pronouns.h"

#include "speaker/asker.h"

/// Mentions before a quotation that are read again.
#define AGAIN_MAX 8u
/// Mentions of one paragraph that are looked at.
#define PARAGRAPH_MENTIONS_MAX 24u

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
                         .asker = IQ_NONE,
                         .replied_to = IQ_NONE};
}

/// “Pell's wife, Ann Lee, had called. ¶ The pilot Eva Stone flew at night. ‘…,’ says the woman”:
/// whether a second word for anybody stands in a paragraph that names somebody else of its gender,
/// and not whom it was said of before.
static bool means_other(const IqPassage *passage, const IqMention *mentions, uint32_t index) {
  const IqMention *word = &mentions[index];
  if (word->kind != IQ_MENTION_ROLE || word->entity == IQ_NONE || word->apposed) return false;
  if (word->gender == IQ_GENDER_OPEN || word->possessive) return false;
  if (!iq_passage_has(passage, word->head, IQ_LEXICON_EPITHET)) return false;
  if (iq_passage_has(passage, word->first, IQ_LEXICON_POSSESSIVE)) return false;
  bool other = false;
  for (uint32_t i = index; i > 0 && index - i < PARAGRAPH_MENTIONS_MAX; i--) {
    const IqMention *before = &mentions[i - 1];
    if (before->paragraph != word->paragraph) return other;
    if (before->entity == word->entity) return false;
    const bool named = before->kind == IQ_MENTION_NAME && before->entity != IQ_NONE &&
                       before->opens && !before->linked && !before->possessive;
    other = other ||
            (named && iq_entity_gender(&passage->entities->items[before->entity]) == word->gender);
  }
  return other && index < PARAGRAPH_MENTIONS_MAX;
}

void iq_pronouns_resolve(const IqPassage *passage, IqArray *mentions, const uint8_t *spoken) {
  const IqFloor nobody = {IQ_NONE, IQ_NONE, 0, IQ_NONE, false, spoken};
  for (uint32_t i = 0; i < mentions->count; i++) {
    IqMention *mention = (IqMention *)mentions->items + i;
    if (means_other(passage, mentions->items, i)) mention->entity = IQ_NONE;
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
