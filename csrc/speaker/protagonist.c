#include "speaker/protagonist.h"

#include "speaker/prominence.h"

/// Paragraphs over which somebody keeps the floor for a pronoun, and for a role.
#define PARAGRAPHS_MAX 3u
#define ROLE_PARAGRAPHS_MAX 1u

/// The one person of a gender whom the text is about, or IQ_NONE.
static uint32_t find_protagonist(const IqAntecedents *self, uint8_t gender) {
  uint32_t found = IQ_NONE;
  for (uint32_t i = 0; i < self->entities->count; i++) {
    if (!iq_is_protagonist(self, i) || self->entities->items[i].gender != gender) continue;
    if (found != IQ_NONE) return IQ_NONE;
    found = i;
  }
  if (found != IQ_NONE) return found;
  // Nobody else of their gender has said anything.
  for (uint32_t i = 0; i < self->entities->count; i++) {
    if (self->floor.spoken[i] == 0 || self->entities->items[i].gender != gender) continue;
    if (found != IQ_NONE) return IQ_NONE;
    found = i;
  }
  return found;
}

uint32_t iq_antecedent_fall_back(const IqAntecedents *self, const IqMention *mention) {
  const uint32_t entity = self->floor.entity;
  // “The barman” of another paragraph is somebody else; “tvåbarnsmamman” stands for a name.
  const bool named = self->language->bare_definite && self->language->verb_second;
  const bool role = mention->kind == IQ_MENTION_ROLE && !named;
  const uint32_t reach = role ? ROLE_PARAGRAPHS_MAX : PARAGRAPHS_MAX;
  if (entity == IQ_NONE || entity == self->asker || self->paragraph - self->floor.paragraph > reach)
    return IQ_NONE;
  const uint8_t gender = self->entities->items[entity].gender;
  const bool other =
      gender != IQ_GENDER_OPEN && mention->gender != IQ_GENDER_OPEN && gender != mention->gender;
  const bool second = mention->kind == IQ_MENTION_ROLE && named;
  if (second && (gender == IQ_GENDER_OPEN || mention->gender == IQ_GENDER_OPEN)) return IQ_NONE;
  if (!other) return entity;
  return role ? (uint32_t)IQ_NONE : find_protagonist(self, mention->gender);
}
