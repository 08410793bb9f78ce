#include "speaker/cataphor.h"

#include "speaker/prominence.h"

/// Words from the beginning of a sentence to the pronoun of its first clause, and from there to the
/// comma.
#define CLAUSE_WORDS_MAX 12u
/// Items of an office in front of the name of whoever holds it: “the mayor, Vera Quill”.
#define OFFICE_MAX 4u

/// The first item of the sentence that the pronoun stands in, or IQ_NONE where the pronoun opens it
/// or something else than words stands between.
static uint32_t sentence_first(const IqAntecedents *self, const IqMention *pronoun) {
  for (uint32_t i = pronoun->first; i > 0 && pronoun->first - i < CLAUSE_WORDS_MAX; i--) {
    if (iq_item_opens_sentence(self->items, i)) return i < pronoun->first ? i : (uint32_t)IQ_NONE;
    if (self->items[i - 1].kind != IQ_ITEM_WORD) return IQ_NONE;
  }
  return IQ_NONE;
}

/// The item behind the comma that ends the clause, or IQ_NONE.
static uint32_t behind_clause(const IqAntecedents *self, const IqMention *pronoun) {
  for (uint32_t i = pronoun->end; i < pronoun->end + CLAUSE_WORDS_MAX; i++) {
    if (self->items[i].kind == IQ_ITEM_COMMA) return i + 1;
    if (self->items[i].kind != IQ_ITEM_WORD) return IQ_NONE;
  }
  return IQ_NONE;
}

const IqMention *iq_antecedent_find_ahead(const IqAntecedents *self, const IqMention *mention) {
  const bool gendered =
      mention->gender == IQ_GENDER_FEMININE || mention->gender == IQ_GENDER_MASCULINE;
  if (self->inside || mention->kind != IQ_MENTION_PRONOUN || !gendered) return NULL;
  const uint32_t first = sentence_first(self, mention);
  if (first == IQ_NONE) return NULL;
  const bool others = self->end > 0 && self->mentions[self->end - 1].end > first;
  const uint32_t behind = behind_clause(self, mention);
  if (others || behind == IQ_NONE) return NULL;
  for (uint32_t i = self->end; i < self->count && self->mentions[i].first <= behind + OFFICE_MAX;
       i++) {
    const IqMention *candidate = &self->mentions[i];
    if (candidate->first < behind || candidate->entity == IQ_NONE || candidate->linked) continue;
    const IqEntity *entity = &self->entities->items[candidate->entity];
    const uint8_t gender = iq_entity_gender(entity);
    if (gender != IQ_GENDER_OPEN && gender != mention->gender) return NULL;
    const bool full = candidate->kind == IQ_MENTION_NAME && candidate->end - candidate->first > 1;
    const bool fresh = entity->span.start >= self->items[first].span.start;
    return !candidate->possessive && (full || fresh) ? candidate : NULL;
  }
  return NULL;
}

const IqMention *iq_antecedent_find_next(const IqAntecedents *self, const IqMention *mention) {
  const bool gendered =
      mention->gender == IQ_GENDER_FEMININE || mention->gender == IQ_GENDER_MASCULINE;
  if (self->inside || !gendered || iq_mention_is_relative(self, mention)) return NULL;
  for (uint32_t i = self->end; i < self->count; i++) {
    const IqMention *candidate = &self->mentions[i];
    if (candidate->first <= mention->first) continue;
    const bool named = candidate->kind == IQ_MENTION_NAME && candidate->entity != IQ_NONE &&
                       candidate->opens && !candidate->linked;
    if (!named || candidate->paragraph != mention->paragraph) return NULL;
    const uint8_t gender = iq_entity_gender(&self->entities->items[candidate->entity]);
    return gender == IQ_GENDER_OPEN || gender == mention->gender ? candidate : NULL;
  }
  return NULL;
}
