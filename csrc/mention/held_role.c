#include "mention/held_role.h"

#include "language/role_form.h"
#include "mention/office.h"
#include "mention/standing.h"

/// Roles of names that are compared.
#define ROLES_MAX 256u
/// Words of a role with a second word for what it is of: *portavoz de la aerolínea*.
#define OF_ANY_MAX 4u

/// Whether the word of a role is one that everybody who leads something may be called by, and that
/// of the other is what they are: the boss is the director.
static bool leads(uint32_t head, uint32_t other) {
  return iq_role_is_head(head) && (iq_role_is_head(other) || iq_role_is_leader(other));
}

static bool is_called(uint32_t a, uint32_t b) {
  return a != 0 && b != 0 && (a == b || iq_role_is_called(a, b) || leads(a, b) || leads(b, a));
}

/// Whether two roles may be said of one person, what they are of aside.
static bool is_like(const IqRole *a, const IqRole *b) {
  return is_called(a->word, b->word) || is_called(a->part, b->word) ||
         is_called(a->word, b->part) || is_called(a->part, b->part);
}

/// The same, where neither word stands for all who lead something.
static bool is_same_word(const IqRole *a, const IqRole *b) {
  return a->word == b->word || iq_role_is_called(a->word, b->word) ||
         (a->part != 0 && (a->part == b->word || iq_role_is_called(a->part, b->word)));
}

bool iq_role_is_of_other_place(const IqRole *a, const IqRole *b) {
  const uint32_t first = a->named ? a->fore : a->body;
  const uint32_t second = b->named ? b->fore : b->body;
  const bool told = (a->named || a->whole != 0) && (b->named || b->whole != 0);
  return told && (a->named || b->named) && first != 0 && second != 0 && first != second;
}

/// Whether what two roles are of is the same: the head of the *hospital*, the *hospital* director,
/// Klinikchef.
static bool is_of_same(const IqRole *a, const IqRole *b) {
  if (a->whole != 0 && b->whole != 0) return a->whole == b->whole && a->place == b->place;
  if (a->body != 0 && (a->body == b->body || a->body == b->fore)) return true;
  return b->body != 0 && b->body == a->fore;
}

bool iq_role_is_of_one(const IqRole *a, const IqRole *b) {
  return a->standing == b->standing && is_like(a, b) && is_of_same(a, b);
}

/// What a role is of, where it is a word for an organisation that does not tell which: “the
/// *airline*'s spokeswoman”, «глава *ведомства*». IQ_NONE where it is anything else.
static uint32_t find_any_body(const IqPassage *self, const IqMention *mention) {
  const uint32_t head = mention->head;
  const bool behind = mention->end > head + 1;
  if (!behind && !(head > 0 && self->items[head - 1].possessive)) return IQ_NONE;
  if (behind && mention->end - head > OF_ANY_MAX) return IQ_NONE;
  const uint32_t body = behind ? mention->end - 1 : head - 1;
  const bool name = self->items[body].capital && !self->language->capital_nouns;
  return name ? (uint32_t)IQ_NONE : body;
}

/// Whether a role that is of any body is one whose own the text does not tell, or tells by a second
/// word for it.
static bool may_be_of(const IqPassage *self, uint32_t body, const IqRole *held) {
  if (body == IQ_NONE) return false;
  if (iq_passage_is_aside(self, body, IQ_ASIDE_FIRM | IQ_ASIDE_OFFICE)) return true;
  const bool untold = held->whole == 0 && held->body == 0 && held->fore == 0 && held->part == 0;
  return untold && iq_passage_has(self, body, IQ_LEXICON_BODY);
}

uint32_t iq_held_role_find(const IqPassage *self, const IqMention *mention) {
  const IqEntities *entities = self->entities;
  const IqRole said = iq_role_at(entities, self->items, mention->head);
  if (said.word == 0 || (said.body == 0 && said.fore == 0)) return IQ_NONE;
  uint32_t only = IQ_NONE;
  uint32_t like = IQ_NONE;
  bool several = false;
  const uint32_t body = find_any_body(self, mention);
  for (uint32_t i = 0; i < entities->role_count && i < ROLES_MAX; i++) {
    const IqRoleLink *link = &entities->roles[i];
    if (link->entity == IQ_NONE || link->said.word == 0) continue;
    const uint8_t gender = iq_entity_gender(&entities->items[link->entity]);
    if (gender != IQ_GENDER_FEMININE && gender != IQ_GENDER_MASCULINE) continue;
    if (said.whole != 0 && iq_role_is_same(&link->said, &said)) {
      if (only != IQ_NONE && only != link->entity) return IQ_NONE;
      only = link->entity;
    }
    const bool other = mention->gender != IQ_GENDER_OPEN && mention->gender != gender;
    const bool same = link->said.standing == said.standing && is_same_word(&link->said, &said) &&
                      may_be_of(self, body, &link->said);
    if (other || !(same || iq_role_is_of_one(&link->said, &said))) continue;
    several = several || (like != IQ_NONE && like != link->entity);
    like = link->entity;
  }
  if (only != IQ_NONE) return only;
  return several ? (uint32_t)IQ_NONE : like;
}

bool iq_held_role_is_other(const IqEntities *self, const IqItem *items, uint32_t at,
                           uint32_t entity) {
  const uint64_t role = iq_entities_role(self, &items[at]);
  bool other = false;
  for (uint32_t i = 0; i < self->role_count && i < ROLES_MAX; i++) {
    const IqRoleLink *link = &self->roles[i];
    if (link->entity != entity || link->role != role) continue;
    if (link->said.standing == IQ_STANDING_HOLDER) return false;
    other = true;
  }
  uint64_t rest;
  return other && iq_standing_at(self, items, at, &rest) == IQ_STANDING_HOLDER;
}
