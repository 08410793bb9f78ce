#include "language/role_form.h"
#include "mention/nominative.h"
#include "mention/role.h"

/// Roles that are looked through.
#define FORMS_MAX 256u
#define SMALL_WORD                                                                      \
  (IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER | IQ_LEXICON_ACCORDING | \
   IQ_LEXICON_CUE | IQ_LEXICON_DISTANCE | IQ_LEXICON_OPENER)

/// The key of all roles that mean whoever did it.
#define CULPRIT 1u

uint64_t iq_entities_role(const IqEntities *self, const IqItem *item) {
  if ((item->classes & IQ_LEXICON_CULPRIT) != 0) return CULPRIT;
  const uint64_t word = self->cases != NULL ? iq_entities_case(self, item)->nominative : item->hash;
  return iq_role_lemma(iq_role_key(word));
}

uint64_t iq_modifier_of(const IqItem *items, uint32_t at) {
  const uint32_t small = SMALL_WORD | IQ_LEXICON_AND | IQ_LEXICON_HONORIFIC;
  if (at == 0 || items[at - 1].kind != IQ_ITEM_WORD) return 0;
  return (items[at - 1].classes & small) == 0 && !items[at - 1].possessive ? items[at - 1].hash : 0;
}

/// Where two are named by one, a role that is `shared` means neither.
static void link_role(IqEntities *self, IqRoleLink link, bool shared) {
  if (link.entity == IQ_NONE || self->role_count == IQ_ENTITIES_MAX) return;
  for (uint32_t i = 0; i < self->role_count && i < FORMS_MAX; i++) {
    if (self->roles[i].role != link.role) continue;
    // The prime minister beside the transport minister
    if (!shared && link.modifier != self->roles[i].modifier) continue;
    if (shared && self->roles[i].entity != link.entity) self->roles[i].entity = IQ_NONE;
    return;
  }
  self->roles[self->role_count++] = link;
}

void iq_entities_link_role(IqEntities *self, const IqItem *items, uint32_t at, uint32_t entity) {
  const IqItem *item = &items[at];
  const uint64_t role = iq_entities_role(self, item);
  const bool office = (item->classes & IQ_LEXICON_EPITHET) == 0;
  link_role(self, (IqRoleLink){role, iq_modifier_of(items, at), entity, office}, role == CULPRIT);
  const bool body = (item->classes & IQ_LEXICON_BODY) != 0;
  if (item->quotation != 0 && !body) {
    link_role(self, (IqRoleLink){item->quotation, 0, entity, office}, true);
  }
}

bool iq_entities_is_called(const IqEntities *self, const IqItem *item, uint32_t entity) {
  const uint32_t role = (uint32_t)iq_entities_role(self, item);
  for (uint32_t i = 0; i < self->role_count && i < FORMS_MAX; i++) {
    const IqRoleLink *link = &self->roles[i];
    if (link->entity == entity && iq_role_is_called(role, (uint32_t)link->role)) return true;
  }
  return false;
}

bool iq_entities_has_role(const IqEntities *self, uint32_t entity, bool office) {
  for (uint32_t i = 0; i < self->role_count && i < FORMS_MAX; i++) {
    if (self->roles[i].entity == entity && (self->roles[i].office || !office)) return true;
  }
  return false;
}

uint32_t iq_entities_find_role(const IqEntities *self, uint64_t role, uint64_t modifier) {
  for (uint32_t i = 0; i < self->role_count && i < FORMS_MAX; i++) {
    const IqRoleLink *link = &self->roles[i];
    const bool other = modifier != 0 && link->modifier != 0 && modifier != link->modifier;
    if (link->role == role && !other) return link->entity;
  }
  return IQ_NONE;
}
