/// Facts that are about the same, across documents.
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/status.h"
#include "base/union_find.h"
#include "fact/grouping.h"

/// Numbers of one document that are grouped: no report tells more.
#define FACTS_MAX 512u
/// Larger groups agree where their first member does with each of the others.
#define PAIRED_MAX 512u
#define NANOSECONDS 1000u
/// Room for the name of an attribute, in bytes.
#define ATTRIBUTE_MAX 160u

struct IqFactGroups {
  IqArena arena;
  IqFactGroup *groups;
  uint32_t count;
  IqGrouping grouping;  ///< while they are found
  const IqDocument **documents;
  bool done;
};

const char *iq_agreement_name(IqAgreement agreement) {
  switch (agreement) {
    case IQ_AGREEMENT_AGREE: return "agree";
    case IQ_AGREEMENT_COMPATIBLE: return "compatible";
    case IQ_AGREEMENT_CONFLICT: return "conflict";
  }
  return "unknown";
}

/// Numbers of one unit that are so many times the other are of like size.
#define LIKE_SIZE 3

/// Whether two numbers of one text are in one unit, or count the same things or people.
static bool is_alike(const IqReferent *a, const IqReferent *b) {
  if (a->measure != b->measure) return false;
  if (a->measure == IQ_MEASURE_UNIT) return a->unit == b->unit;
  const bool noun = a->nouns[0] != 0 && a->nouns[0] == b->nouns[0];
  if (a->measure == IQ_MEASURE_CLOCK || a->measure == IQ_MEASURE_YEAR) return true;
  if (a->measure == IQ_MEASURE_LABEL || a->measure == IQ_MEASURE_MONTH)
    return noun || a->measure == IQ_MEASURE_MONTH;
  if (a->measure == IQ_MEASURE_AGE) return noun || a->matter == b->matter;
  if (a->matter != IQ_MATTER_NONE || b->matter != IQ_MATTER_NONE) return a->matter == b->matter;
  return noun || (a->thing != 0 && a->thing == b->thing);
}

/// Whether a count says whom or what it counts, so that it can be the only one of these.
static bool is_told(const IqReferent *referent) {
  const bool lone = referent->measure == IQ_MEASURE_AGE || referent->measure == IQ_MEASURE_YEAR ||
                    referent->measure == IQ_MEASURE_CLOCK ||
                    referent->measure == IQ_MEASURE_MONTH || referent->measure == IQ_MEASURE_LABEL;
  if (lone) return !referent->label;
  if (referent->measure != IQ_MEASURE_COUNT || referent->often || referent->subgroup) return false;
  return referent->matter != IQ_MATTER_NONE || referent->nouns[0] != 0 || referent->thing != 0;
}

/// Marks the measures and the counts that are the only ones of their unit and size, or of what they
/// count, in their text.
static void mark_alone(IqFactNode *nodes, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    const IqReferent *referent = nodes[i].referent;
    const bool unit = referent->measure == IQ_MEASURE_UNIT;
    nodes[i].alone = unit || is_told(referent);
    for (uint32_t k = 0; k < count && nodes[i].alone; k++) {
      const double own = nodes[i].fact->high;
      const double other = nodes[k].fact->high;
      const bool level = nodes[k].referent->inherited && !nodes[k].referent->person;
      if (other == own || level) continue;  // “a seven-storey car park, on level three”
      if (!is_alike(referent, nodes[k].referent)) continue;
      if (!unit || (other < own * LIKE_SIZE && own < other * LIKE_SIZE)) nodes[i].alone = false;
    }
  }
}

/// Tells each fact whether its document has more than one dead.
static void mark_dead(IqFactNode *nodes, uint32_t count) {
  bool several = false;
  for (uint32_t i = 0; i < count; i++) {
    const IqReferent *referent = nodes[i].referent;
    const bool dead = referent->measure == IQ_MEASURE_COUNT && referent->matter == IQ_MATTER_DEAD &&
                      !referent->earlier;
    several = several || (dead && nodes[i].fact->high > 1);
  }
  for (uint32_t i = 0; i < count; i++) nodes[i].several_dead = several;
}

static uint32_t facts_of(const IqDocument *document) {
  return document->facts.count < FACTS_MAX ? document->facts.count : FACTS_MAX;
}

static bool make_room(IqGrouping *self, const IqDocument *const *documents) {
  size_t most = 0;
  for (uint32_t i = 0; i < self->documents; i++) {
    if (facts_of(documents[i]) > most) most = facts_of(documents[i]);
  }
  self->scores = iq_arena_array(&self->arena, most * most, sizeof *self->scores);
  self->best_row = iq_arena_array(&self->arena, most, sizeof *self->best_row);
  self->best_column = iq_arena_array(&self->arena, most, sizeof *self->best_column);
  return self->scores != NULL && self->best_row != NULL && self->best_column != NULL;
}

static bool list_nodes(IqGrouping *self, const IqDocument *const *documents,
                       const uint32_t *const *utterances) {
  self->first = iq_arena_array(&self->arena, (size_t)self->documents + 1, sizeof(uint32_t));
  if (self->first == NULL) return false;
  for (uint32_t i = 0; i < self->documents; i++) {
    self->first[i + 1] = self->first[i] + facts_of(documents[i]);
  }
  self->count = self->first[self->documents];
  self->nodes = iq_arena_array(&self->arena, self->count, sizeof(IqFactNode));
  self->parents = iq_arena_array(&self->arena, self->count, sizeof(uint32_t));
  self->ring = iq_arena_array(&self->arena, self->count, sizeof(uint32_t));
  self->times = iq_arena_array(&self->arena, IQ_TIMES_MAX, sizeof *self->times);
  if (self->nodes == NULL || self->parents == NULL || self->ring == NULL || self->times == NULL) {
    return false;
  }
  for (uint32_t i = 0; i < self->documents; i++) {
    const IqFact *facts = documents[i]->facts.items;
    const IqReferent *referents = documents[i]->referents.items;
    const IqContextWord *contexts = documents[i]->contexts.items;
    for (uint32_t k = 0; k < facts_of(documents[i]); k++) {
      const uint32_t node = self->first[i] + k;
      const bool spoken = utterances != NULL && facts[k].quotation != IQ_NONE;
      self->parents[node] = self->ring[node] = node;
      self->nodes[node] =
          (IqFactNode){.fact = &facts[k],
                       .referent = &referents[k],
                       .context = contexts != NULL ? contexts + referents[k].context : NULL,
                       .document = i,
                       .index = k,
                       .utterance = spoken ? utterances[i][facts[k].quotation] : IQ_NONE};
    }
    mark_alone(self->nodes + self->first[i], facts_of(documents[i]));
    mark_dead(self->nodes + self->first[i], facts_of(documents[i]));
  }
  return iq_rarity_read(&self->rarity, &self->arena, self->nodes, self->count);
}

static const char *matter_name(IqMatter matter) {
  static const char *const names[] = {"people",
                                      "people dead",
                                      "people injured",
                                      "people seriously injured",
                                      "people in hospital",
                                      "people missing",
                                      "people rescued",
                                      "people arrested",
                                      "people aboard",
                                      "people evacuated",
                                      "people without power",
                                      "people suspected"};
  return names[matter];
}

static void append(char *out, size_t size, const char *bytes, size_t length) {
  size_t used = strlen(out);
  for (size_t i = 0; i < length && used + 1 < size; i++) {
    const bool blank = bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t';
    out[used++] = blank ? ' ' : bytes[i];
  }
  // A character that did not find room whole is left out.
  while (used > 0 && used + 1 == size && ((uint8_t)out[used - 1] & 0xC0) == 0x80) used--;
  if (used > 0 && used + 1 >= size && ((uint8_t)out[used - 1] & 0x80) != 0) used--;
  out[used] = '\0';
}

/// What the members of a group have in common, in words: from the one that says most.
static const char *name_attribute(IqArena *arena, const IqFactNode *node,
                                  const IqDocument *document) {
  char name[ATTRIBUTE_MAX] = "";
  const IqReferent *referent = node->referent;
  const char *bytes = iq_text_bytes(iq_document_text(document));
  const char *kind = "";
  switch (referent->measure) {
    case IQ_MEASURE_AGE: kind = "age"; break;
    case IQ_MEASURE_CLOCK: kind = "time of day"; break;
    case IQ_MEASURE_DATE: kind = "date"; break;
    case IQ_MEASURE_MONTH: kind = "month"; break;
    case IQ_MEASURE_YEAR: kind = "year"; break;
    case IQ_MEASURE_LABEL: break;
    case IQ_MEASURE_UNIT: kind = iq_units[referent->unit].measures; break;
    case IQ_MEASURE_COUNT: kind = referent->person ? matter_name(referent->matter) : ""; break;
  }
  append(name, sizeof name, kind, strlen(kind));
  const IqSpan noun = referent->measure == IQ_MEASURE_AGE ? referent->name : referent->noun;
  const bool plain = (referent->measure == IQ_MEASURE_COUNT && !referent->person) ||
                     referent->measure == IQ_MEASURE_LABEL;
  const bool aged = referent->measure == IQ_MEASURE_AGE && noun.end > noun.start;
  if (aged) append(name, sizeof name, " of ", 4);
  if (plain || aged) append(name, sizeof name, bytes + noun.start, noun.end - noun.start);
  return iq_arena_string(arena, name, strlen(name));
}

/// The member that tells best what its group is about.
static uint32_t telling_member(const IqGrouping *self, const IqFactGroup *group) {
  for (uint32_t i = 0; i < group->member_count; i++) {
    const IqFactMember *member = &group->members[i];
    const IqReferent *referent = self->nodes[self->first[member->document] + member->fact].referent;
    if (referent->matter != IQ_MATTER_NONE || referent->last_name != 0) return i;
  }
  return 0;
}

/// Whether two ends of intervals are the same, but for rounding in another unit.
static bool is_near(double a, double b) {
  return a == b || (isfinite(a) && isfinite(b) && fabs(a - b) <= IQ_ROUNDING * fabs(a));
}

static IqAgreement agreement_of(const IqGrouping *self, const IqFactGroup *group) {
  IqAgreement agreement = IQ_AGREEMENT_AGREE;
  for (uint32_t i = 0; i < group->member_count; i++) {
    const IqFactMember *a = &group->members[i];
    if (i > 0 && group->member_count > PAIRED_MAX) break;
    for (uint32_t k = i + 1; k < group->member_count; k++) {
      const IqFactMember *b = &group->members[k];
      if (iq_facts_conflict(&self->nodes[self->first[a->document] + a->fact],
                            &self->nodes[self->first[b->document] + b->fact])) {
        return IQ_AGREEMENT_CONFLICT;
      }
      if (!is_near(a->low, b->low) || !is_near(a->high, b->high)) {
        agreement = IQ_AGREEMENT_COMPATIBLE;
      }
    }
  }
  return agreement;
}

/// Gives times that may be of either half of the day that of the group's others: half past eleven
/// is 23.30 where these say so.
static void set_half_days(const IqGrouping *self, IqFactMember *members, uint32_t count) {
  double told = NAN;
  for (uint32_t i = 0; i < count && isnan(told); i++) {
    const IqFactNode *node = &self->nodes[self->first[members[i].document] + members[i].fact];
    if (node->referent->measure != IQ_MEASURE_CLOCK) return;
    if (!node->referent->half_day) told = node->fact->high;
  }
  for (uint32_t i = 0; i < count && !isnan(told); i++) {
    const IqFactNode *node = &self->nodes[self->first[members[i].document] + members[i].fact];
    const double high = members[i].high;
    const bool later = fabs(high + IQ_HALF_DAY - told) < fabs(high - told);
    if (!node->referent->half_day || !later) continue;
    members[i].low += IQ_HALF_DAY;
    members[i].high += IQ_HALF_DAY;
  }
}

/// Makes a group of `size` facts: `root`, and those that `next` leads to from there.
static bool make_group(IqGrouping *self, const IqDocument *const *documents, uint32_t root,
                       uint32_t size, const uint32_t *next, IqFactGroups *out) {
  IqFactMember *members = iq_arena_array(&out->arena, size, sizeof *members);
  if (members == NULL) return false;
  IqFactGroup *group = &out->groups[out->count];
  *group = (IqFactGroup){.members = members, .unit = self->nodes[root].fact->unit};
  const double factor = iq_referent_factor(self->nodes[root].referent);
  for (uint32_t i = root; group->member_count < size; i = next[i]) {
    const IqFactNode *node = &self->nodes[i];
    const double own = iq_referent_factor(node->referent) / factor;
    members[group->member_count++] =
        (IqFactMember){node->document, node->index, node->fact->low * own, node->fact->high * own};
  }
  set_half_days(self, members, group->member_count);
  if (members[0].document == members[group->member_count - 1].document) return true;
  group->agreement = agreement_of(self, group);
  const IqFactMember *telling = &members[telling_member(self, group)];
  group->attribute =
      name_attribute(&out->arena, &self->nodes[self->first[telling->document] + telling->fact],
                     documents[telling->document]);
  out->count++;
  return group->attribute != NULL;
}

static bool make_groups(IqGrouping *self, const IqDocument *const *documents, IqFactGroups *out) {
  uint32_t *sizes = iq_arena_array(&self->arena, self->count, sizeof *sizes);
  uint32_t *last = iq_arena_array(&self->arena, self->count, sizeof *last);
  uint32_t *next = iq_arena_array(&self->arena, self->count, sizeof *next);
  if (sizes == NULL || last == NULL || next == NULL) return false;
  uint32_t several = 0;
  for (uint32_t i = 0; i < self->count; i++) {
    const uint32_t root = iq_union_root(self->parents, i);
    if (sizes[root] > 0) next[last[root]] = i;
    last[root] = i;
    if (++sizes[root] == 2) several++;
  }
  out->groups = iq_arena_array(&out->arena, several, sizeof *out->groups);
  if (out->groups == NULL) return false;
  for (uint32_t i = 0; i < self->count; i++) {
    if (sizes[i] > 1 && !make_group(self, documents, i, sizes[i], next, out)) return false;
  }
  return true;
}

/// Lists the facts of the documents, whose list is copied: the caller's may be gone when it is
/// needed.
static bool begin(IqFactGroups *self, const IqDocument *const *documents,
                  const uint32_t *const *utterances) {
  IqGrouping *grouping = &self->grouping;
  self->documents = iq_arena_array(&grouping->arena, grouping->documents, sizeof *self->documents);
  if (self->documents == NULL) return false;
  for (uint32_t i = 0; i < grouping->documents; i++) self->documents[i] = documents[i];
  return list_nodes(grouping, documents, utterances) && make_room(grouping, documents);
}

IqStatus iq_fact_groups_begin(const IqAllocator *allocator, const IqDocument *const *documents,
                              uint32_t count, const uint32_t *const *utterances, IqFactGroups **out,
                              IqError *error) {
  IqFactGroups *self = iq_resize(allocator, NULL, 0, sizeof *self);
  if (self == NULL) return iq_fail_memory(error);
  *self = (IqFactGroups){.grouping = {.documents = count}};
  iq_arena_init(&self->arena, allocator);
  iq_arena_init(&self->grouping.arena, allocator);
  if (!begin(self, documents, utterances)) {
    iq_fact_groups_delete(self);
    return iq_fail_memory(error);
  }
  *out = self;
  return IQ_OK;
}

/// Goes on as far as the work allows.
static IqStatus advance(IqFactGroups *self, IqWork *work, bool *done, IqError *error) {
  *done = self->done;
  if (*done || !iq_grouping_link(&self->grouping, work)) return IQ_OK;
  if (!make_groups(&self->grouping, self->documents, self)) return iq_fail_memory(error);
  iq_arena_clear(&self->grouping.arena);
  *done = self->done = true;
  return IQ_OK;
}

IqStatus iq_fact_groups_advance(IqFactGroups *self, uint32_t microseconds, bool *done,
                                IqError *error) {
  IqWork work = {(uint64_t)microseconds * NANOSECONDS + 1};  // one piece in any case
  return advance(self, &work, done, error);
}

IqStatus iq_fact_groups_new(const IqAllocator *allocator, const IqDocument *const *documents,
                            uint32_t count, const uint32_t *const *utterances, IqFactGroups **out,
                            IqError *error) {
  IqFactGroups *self = NULL;
  IqStatus status = iq_fact_groups_begin(allocator, documents, count, utterances, &self, error);
  if (status != IQ_OK) return status;
  IqWork work = IQ_WORK_ALL;
  bool done;
  status = advance(self, &work, &done, error);
  if (status == IQ_OK) {
    *out = self;
  } else {
    iq_fact_groups_delete(self);
  }
  return status;
}

void iq_fact_groups_delete(IqFactGroups *self) {
  if (self == NULL) return;
  const IqAllocator *allocator = self->arena.allocator;
  iq_arena_clear(&self->grouping.arena);
  iq_arena_clear(&self->arena);
  iq_resize(allocator, self, sizeof *self, 0);
}

const IqFactGroup *iq_fact_groups_items(const IqFactGroups *self, uint32_t *count) {
  *count = self->count;
  return self->groups;
}
