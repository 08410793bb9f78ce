/// Full names that are one person's: another case, a typing error, an initial, a short form.
#include <string.h>

#include "speaker/person.h"
#include "speaker/roster_entry.h"

/// Rounds in which names are joined with those that they are short for: “J. Quillon” with “Jane
/// Quillon”, once that one is “Jane M. Quillon”.
#define ROUNDS 3u

typedef struct Join {
  IqRosterEntry *entries;
  uint32_t count;
  const IqNameIndex *index;
  uint32_t found[IQ_NAME_QUERIES * IQ_NAMESAKES_MAX];
} Join;

/// Whether the name of `a` stands for `b` too: the declared one, else a spelling that more texts
/// have, else one that speaks, one without titles, or the one that more documents have.
static bool is_better(const IqRosterEntry *a, const IqRosterEntry *b) {
  if (a->declared || b->declared) return a->declared;
  if (a->texts != b->texts && a->texts > 0 && b->texts > 0 && a->name.count == b->name.count &&
      a->titled == b->titled) {
    return a->texts > b->texts;
  }
  if (a->silent != b->silent) return b->silent;
  if (a->titled != b->titled) return b->titled;
  return a->count > b->count;
}

/// Whether a full name is another with an ending at each word, or at one: Oskara Melnika.
static bool is_case_of(const IqFullName *a, const IqFullName *known) {
  if (a->count != 2 || known->count != 2 || a->capitals != 2) return false;
  uint32_t endings = 0;
  for (uint32_t i = 0; i < 2; i++) {
    if (a->lengths[i] < known->lengths[i] || known->lengths[i] < IQ_STEM_MIN) return false;
    if (a->lengths[i] - known->lengths[i] > IQ_ENDING_MAX) return false;
    const size_t size = known->lengths[i] * sizeof(uint32_t);
    if (memcmp(a->letters[i], known->letters[i], size) != 0) return false;
    endings += a->lengths[i] - known->lengths[i];
  }
  return endings > 0;
}

/// The same, where the last name ends in a vowel then: «Салминену».
static bool has_ending_of_case(const IqFullName *a, const IqFullName *known) {
  if (!is_case_of(a, known) || a->lengths[1] == known->lengths[1]) return false;
  return iq_fullname_is_vowel(a->letters[1][a->lengths[1] - 1]);
}

/// The other cases of a name speak for its spelling.
static void count_cases(Join *self) {
  IqRosterEntry *entries = self->entries;
  for (uint32_t i = 0; i < self->count; i++) {
    if (!entries[i].inflects) continue;
    const uint32_t count = iq_name_index_find_forms(self->index, &entries[i].name, self->found);
    for (uint32_t k = 0; k < count; k++) {
      const IqRosterEntry *other = &entries[self->found[k]];
      if (is_case_of(&other->name, &entries[i].name)) entries[i].count += other->own;
    }
  }
}

/// Whether a name says less of the first name, or leaves words of another one out: “J. Quillon”,
/// “Jane Quillon” of “Jane M. Quillon”.
static bool is_short_for(const IqFullName *name, const IqFullName *fuller) {
  const bool initial = iq_person_is_initial(name, 0);
  if (initial != iq_person_is_initial(fuller, 0)) return initial;
  if (iq_person_lead(fuller, name) > 0) return false;
  if (name->count != fuller->count) return name->count < fuller->count;
  return name->lengths[0] < fuller->lengths[0] && iq_person_is_short_form(name, fuller);
}

static bool may_join(const IqRosterEntry *a, const IqRosterEntry *b) {
  return !a->exact && !b->exact && iq_person_is_same(&a->name, &b->name);
}

/// Makes one of two entries stand for the other, and all that it stands for.
static void join(IqRosterEntry *entries, uint32_t i, uint32_t j) {
  const uint32_t a = iq_roster_root(entries, i);
  const uint32_t b = iq_roster_root(entries, j);
  if (a == b || (entries[a].declared && entries[b].declared)) return;
  if (iq_person_lead(&entries[i].name, &entries[j].name) > 0) entries[i].titled = true;
  if (iq_person_lead(&entries[j].name, &entries[i].name) > 0) entries[j].titled = true;
  if (iq_person_is_abridged(&entries[i].name, &entries[j].name)) entries[i].titled = true;
  if (iq_person_is_abridged(&entries[j].name, &entries[i].name)) entries[j].titled = true;
  // «Юхани Салминену» is another case of «Юхани Салминен».
  const bool open = !entries[a].declared && !entries[b].declared;
  const bool declined = open && has_ending_of_case(&entries[a].name, &entries[b].name);
  const bool other = open && has_ending_of_case(&entries[b].name, &entries[a].name);
  const bool later = other || (!declined && is_better(&entries[a], &entries[b]));
  entries[later ? b : a].canonical = later ? a : b;
}

/// Joins names that say as much of a person.
static void join_alike(Join *self) {
  IqRosterEntry *entries = self->entries;
  for (uint32_t i = 0; i < self->count; i++) {
    const uint32_t count = iq_name_index_find(self->index, &entries[i].name, i, self->found);
    for (uint32_t k = 0; k < count; k++) {
      const uint32_t j = self->found[k];
      if (entries[i].heard != entries[j].heard || !may_join(&entries[i], &entries[j])) continue;
      const bool vague = is_short_for(&entries[i].name, &entries[j].name) ||
                         is_short_for(&entries[j].name, &entries[i].name);
      if (!vague) join(entries, i, j);
    }
  }
}

/// Whom the name of entry `i` is short for.
static void find_fuller(Join *self, uint32_t i) {
  IqRosterEntry *entries = self->entries;
  IqRosterEntry *own = &entries[iq_roster_root(entries, i)];
  const uint32_t count =
      iq_name_index_find(self->index, &entries[i].name, self->count, self->found);
  for (uint32_t k = 0; k < count; k++) {
    const uint32_t j = self->found[k];
    if (j == i || entries[i].heard != entries[j].heard) continue;
    const uint32_t root = iq_roster_root(entries, j);
    if (&entries[root] == own || !is_short_for(&entries[i].name, &entries[j].name)) continue;
    if (!may_join(&entries[i], &entries[j])) continue;
    if (own->fuller == IQ_NONE) own->fuller = root;
    own->of_two = own->of_two || own->fuller != root;
  }
}

/// Whether somebody whom the texts name without their words may be meant as well.
static bool has_rival(Join *self, uint32_t i, uint32_t fuller) {
  const IqRosterEntry *entries = self->entries;
  const uint32_t count =
      iq_name_index_find(self->index, &entries[i].name, self->count, self->found);
  for (uint32_t k = 0; k < count; k++) {
    const IqRosterEntry *other = &entries[self->found[k]];
    if (!other->heard || entries[i].heard) continue;
    if (!is_short_for(&entries[i].name, &other->name) || !may_join(&entries[i], other)) continue;
    if (!may_join(&entries[fuller], other)) return true;
  }
  return false;
}

/// Joins names with the one person whom they are short for. Returns whether any was.
static bool join_short(Join *self) {
  IqRosterEntry *entries = self->entries;
  bool joined = false;
  for (uint32_t i = 0; i < self->count; i++) {
    entries[i].fuller = IQ_NONE;
    entries[i].of_two = false;
  }
  for (uint32_t i = 0; i < self->count; i++) find_fuller(self, i);
  for (uint32_t i = 0; i < self->count; i++) {
    const uint32_t fuller = entries[i].fuller;
    if (fuller == IQ_NONE || entries[i].of_two || has_rival(self, i, fuller)) continue;
    if (iq_roster_root(entries, i) == iq_roster_root(entries, fuller)) continue;
    // Of two that nothing else tells apart the first stands for both.
    join(entries, i > fuller ? i : fuller, i > fuller ? fuller : i);
    joined = joined || iq_roster_root(entries, i) == iq_roster_root(entries, fuller);
  }
  return joined;
}

void iq_roster_join_persons(const IqNameIndex *index, IqRosterEntry *entries, uint32_t count) {
  Join self = {.entries = entries, .count = count, .index = index};
  count_cases(&self);
  join_alike(&self);
  for (uint32_t i = 0; i < ROUNDS && join_short(&self); i++) continue;
}
