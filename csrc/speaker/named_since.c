#include "speaker/named_since.h"

/// Mentions back at which the role stands before.
#define REACH 16u

/// Whether nothing but a name is told of somebody who is new: no age, and nothing behind a comma.
static bool is_bare(const IqAntecedents *self, const IqMention *name) {
  if (name->kind != IQ_MENTION_NAME || name->entity == IQ_NONE || name->apposed) return false;
  if (name->linked || name->possessive || name->dative || name->end - name->first < 2) return false;
  const IqEntity *entity = &self->entities->items[name->entity];
  if (entity->span.start != name->span.start) return false;
  if (iq_entity_gender(entity) == IQ_GENDER_NEUTER) return false;
  return self->items[name->end].kind == IQ_ITEM_WORD &&
         !iq_entities_has_role(self->entities, name->entity, false);
}

/// Whether a mention is the same role without a name, as the subject of its sentence.
static bool is_same_role(const IqAntecedents *self, const IqMention *role) {
  return role->kind == IQ_MENTION_ROLE && role->entity == IQ_NONE && role->opens && !role->linked &&
         !role->possessive && self->items[role->head].hash == self->head->hash;
}

const IqMention *iq_antecedent_find_named_since(const IqAntecedents *self,
                                                const IqMention *mention) {
  if (self->inside || mention->kind != IQ_MENTION_ROLE || mention->several) return NULL;
  if (mention->end != mention->head + 1) return NULL;
  const uint32_t new = IQ_LEXICON_INDEFINITE | IQ_LEXICON_POSSESSIVE;
  if ((self->first->classes & new) != 0) return NULL;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  if ((iq_lexicon_find_aside(self->head->hash, language) & IQ_ASIDE_KIN) != 0) return NULL;
  const IqMention *name = NULL;
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *before = &self->mentions[i - 1];
    if (before->paragraph != mention->paragraph) return NULL;
    if (before->first >= mention->first) continue;
    if (is_same_role(self, before)) return name;
    if (is_bare(self, before)) {
      if (name != NULL) return NULL;
      const uint8_t gender = iq_entity_gender(&self->entities->items[before->entity]);
      const bool both = gender != IQ_GENDER_OPEN && mention->gender != IQ_GENDER_OPEN;
      // Masculine roles are said of women too.
      if (both && gender != mention->gender && mention->gender == IQ_GENDER_FEMININE) return NULL;
      name = before;
      continue;
    }
    const bool person = before->kind == IQ_MENTION_NAME || before->kind == IQ_MENTION_ROLE ||
                        before->kind == IQ_MENTION_SOMEBODY;
    if (person && before->opens && !before->linked) return NULL;
  }
  return NULL;
}
