#include "speaker/chapter.h"

#include <string.h>

#include "base/status.h"
#include "language/language.h"
#include "mention/office.h"

/// A document is read in parts of so many bytes, which end at a paragraph: bounds memory, and what
/// is read again after an edit.
#define CHAPTER_BYTES (1u << 16)

uint32_t iq_chapter_end(const IqText *text, uint32_t first) {
  const IqParagraph *paragraphs = text->paragraphs.items;
  uint32_t end = first + 1;
  while (end < text->paragraphs.count &&
         paragraphs[end].span.end - paragraphs[first].span.start < CHAPTER_BYTES) {
    end++;
  }
  return end;
}

IqStatus iq_document_attribute(IqDocument *self, const char *language, bool everywhere,
                               const IqChooser *chooser, IqError *error) {
  if (self->quotations.count == 0 && !everywhere) return IQ_OK;
  self->language = iq_text_language(self->text, language);
  IqAttributor *attributor = iq_attributor_new(self, self->language, everywhere, chooser);
  bool fine = attributor != NULL;
  const IqQuotation *quotations = self->quotations.items;
  uint32_t quotation = 0;
  for (uint32_t first = 0; fine && first < self->text->paragraphs.count;) {
    const uint32_t end = iq_chapter_end(self->text, first);
    while (quotation < self->quotations.count && quotations[quotation].paragraph < first) {
      quotation++;
    }
    fine = iq_attributor_read(attributor, first, end, quotation);
    first = end;
  }
  for (uint32_t i = 0; fine && i < IQ_ATTRIBUTOR_PIECES; i++) {
    fine = iq_attributor_finish(attributor, i);
  }
  for (uint32_t i = 0; fine && i < self->quotations.count; i++) {
    fine = iq_attributor_finish_quotation(attributor, i);
  }
  fine = fine && iq_document_list_offices(self, iq_attributor_memoir(attributor).entities);
  iq_attributor_delete(attributor);
  return fine ? IQ_OK : iq_fail_memory(error);
}

/// Room for a cast of as many names, roles and families.
static IqCast *new_cast(uint32_t count, uint32_t role_count, uint32_t family_count,
                        IqArena *arena) {
  IqCast *self = iq_arena_alloc(arena, sizeof *self);
  if (self == NULL) return NULL;
  self->entities = iq_arena_array(arena, count, sizeof *self->entities);
  self->spoken = iq_arena_array(arena, count, sizeof *self->spoken);
  self->roles = iq_arena_array(arena, role_count, sizeof *self->roles);
  self->families = iq_arena_array(arena, family_count, sizeof *self->families);
  self->count = count;
  self->role_count = role_count;
  self->family_count = family_count;
  const bool fine = self->entities != NULL && self->spoken != NULL && self->roles != NULL &&
                    self->families != NULL;
  return fine ? self : NULL;
}

/// Copies the families with their names: those of another text go with it.
static bool copy_families(IqCast *self, const IqFamilyName *families, IqArena *arena) {
  for (uint32_t i = 0; i < self->family_count; i++) {
    IqFamilyName *copy = &self->families[i];
    copy->given = iq_arena_string(arena, families[i].given, strlen(families[i].given));
    copy->full = iq_arena_string(arena, families[i].full, strlen(families[i].full));
    if (copy->given == NULL || copy->full == NULL) return false;
  }
  return true;
}

const IqCast *iq_cast_take(IqAttributor *attributor, IqArena *arena) {
  const IqMemoir memoir = iq_attributor_memoir(attributor);
  const IqEntities *entities = memoir.entities;
  IqCast *self = new_cast(entities->count, entities->role_count, entities->family_count, arena);
  if (self == NULL) return NULL;
  memcpy(self->entities, entities->items, self->count * sizeof *self->entities);
  memcpy(self->spoken, memoir.spoken, self->count * sizeof *self->spoken);
  memcpy(self->roles, entities->roles, self->role_count * sizeof *self->roles);
  memcpy(self->capitals, entities->capitals, sizeof self->capitals);
  return copy_families(self, entities->families, arena) ? self : NULL;
}

void iq_cast_give(const IqCast *self, IqAttributor *attributor) {
  const IqMemoir memoir = iq_attributor_memoir(attributor);
  iq_entities_restore(memoir.entities, self->entities, self->count);
  iq_entities_restore_roles(memoir.entities, self->roles, self->role_count);
  memoir.entities->family_count = self->family_count;
  memcpy(memoir.entities->families, self->families, self->family_count * sizeof *self->families);
  memcpy(memoir.entities->capitals, self->capitals, sizeof self->capitals);
  memset(memoir.spoken, 0, IQ_ENTITIES_MAX);
  memcpy(memoir.spoken, self->spoken, self->count * sizeof *self->spoken);
}

bool iq_cast_is_same(const IqCast *a, const char *a_bytes, const IqCast *b, const char *b_bytes) {
  if (a->count != b->count || a->role_count != b->role_count) return false;
  if (a->family_count != b->family_count) return false;
  for (uint32_t i = 0; i < a->family_count; i++) {
    if (strcmp(a->families[i].given, b->families[i].given) != 0) return false;
    if (strcmp(a->families[i].full, b->families[i].full) != 0) return false;
  }
  if (memcmp(a->capitals, b->capitals, sizeof a->capitals) != 0) return false;
  if (memcmp(a->spoken, b->spoken, a->count * sizeof *a->spoken) != 0) return false;
  for (uint32_t i = 0; i < a->role_count; i++) {
    const IqRoleLink *x = &a->roles[i];
    const IqRoleLink *y = &b->roles[i];
    if (x->role != y->role || x->entity != y->entity || x->office != y->office) return false;
    if (x->modifier != y->modifier || !iq_role_is_same(&x->said, &y->said)) return false;
  }
  for (uint32_t i = 0; i < a->count; i++) {
    const IqEntity *x = &a->entities[i];
    const IqEntity *y = &b->entities[i];
    const uint32_t length = x->span.end - x->span.start;
    if (x->first != y->first || x->last != y->last || x->words != y->words ||
        x->gender != y->gender || x->person != y->person || x->named != y->named ||
        x->placed != y->placed || y->span.end - y->span.start != length ||
        memcmp(a_bytes + x->span.start, b_bytes + y->span.start, length) != 0) {
      return false;
    }
  }
  return true;
}

const IqCast *iq_cast_move(const IqCast *self, const IqCast *before, IqSpan chapter, uint32_t shift,
                           IqArena *arena) {
  IqCast *moved = new_cast(self->count, self->role_count, self->family_count, arena);
  if (moved == NULL || !copy_families(moved, self->families, arena)) return NULL;
  memcpy(moved->entities, self->entities, self->count * sizeof *self->entities);
  memcpy(moved->spoken, self->spoken, self->count * sizeof *self->spoken);
  memcpy(moved->roles, self->roles, self->role_count * sizeof *self->roles);
  memcpy(moved->capitals, self->capitals, sizeof self->capitals);
  for (uint32_t i = 0; i < self->count; i++) {
    IqSpan *span = &moved->entities[i].span;
    if (span->start >= chapter.start && span->start < chapter.end) {
      span->start += shift;
      span->end += shift;
    } else {
      // Named before the chapter: the place is the one that the text has before it now.
      *span = before->entities[i].span;
    }
  }
  return moved;
}
