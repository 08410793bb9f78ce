/// Facts that are about the same, across documents.
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/status.h"
#include "base/union_find.h"
#include "fact/referent.h"

/// A fact goes with the best of another document, and with those that are nearly as good.
#define NEARLY_BEST 0.85f
#define ENOUGH 1.0f
/// Numbers of one document that are grouped: no report tells more.
#define FACTS_MAX 512u
/// Facts on either side among which those of one sentence are looked for.
#define BESIDE 4u
/// A document is compared with so many behind it, as long as so many pairs of their facts are
/// looked at, and with the last one, which is the copy; facts that all of them tell are joined by
/// those between.
#define DOCUMENTS_NEAR 256u
#define PAIRS_NEAR ((uint64_t)1 << 16)
/// Times of day that differ are joined last; more of them are not.
#define TIMES_MAX 1024u
/// Pairs of times of two groups that are looked at, for whether one document has both.
#define TIMES_LOOKED_AT 256u
/// Larger groups agree where their first member does with each of the others.
#define PAIRED_MAX 512u
/// Room for the name of an attribute, in bytes.
#define ATTRIBUTE_MAX 160u

struct IqFactGroups {
  IqArena arena;
  IqFactGroup *groups;
  uint32_t count;
};

typedef struct Grouping {
  IqArena arena;  ///< of what is not needed afterwards
  IqRarity rarity;
  IqFactNode *nodes;
  uint32_t count;
  uint32_t *first;  ///< for each document its first node; one more at the end
  uint32_t documents;
  uint32_t *parents;     ///< of each node (union_find.h)
  uint32_t *ring;        ///< the next node of its group, round and round
  uint32_t (*times)[2];  ///< times of day that differ and may be one, to be joined last
  uint32_t time_count;
  float *scores;                     ///< of the facts of two documents ...
  uint32_t *best_row, *best_column;  ///< and for each of a document its best in the other
} Grouping;

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
  if (a->measure == IQ_MEASURE_LABEL || a->measure == IQ_MEASURE_MONTH) return noun || a->measure == IQ_MEASURE_MONTH;
  if (a->measure == IQ_MEASURE_AGE) return noun || a->matter == b->matter;
  if (a->matter != IQ_MATTER_NONE || b->matter != IQ_MATTER_NONE) return a->matter == b->matter;
  return noun || (a->thing != 0 && a->thing == b->thing);
}

/// Whether a count says whom or what it counts, so that it can be the only one of these.
static bool is_told(const IqReferent *referent) {
  const bool lone = referent->measure == IQ_MEASURE_AGE || referent->measure == IQ_MEASURE_YEAR ||
                    referent->measure == IQ_MEASURE_CLOCK ||
                    referent->measure == IQ_MEASURE_MONTH ||
                    referent->measure == IQ_MEASURE_LABEL;
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
    const bool dead = referent->measure == IQ_MEASURE_COUNT &&
                      referent->matter == IQ_MATTER_DEAD && !referent->earlier;
    several = several || (dead && nodes[i].fact->high > 1);
  }
  for (uint32_t i = 0; i < count; i++) nodes[i].several_dead = several;
}

static uint32_t facts_of(const IqDocument *document) {
  return document->facts.count < FACTS_MAX ? document->facts.count : FACTS_MAX;
}

static bool make_room(Grouping *self, const IqDocument *const *documents) {
  size_t most = 0;
  for (uint32_t i = 0; i < self->documents; i++) {
    if (facts_of(documents[i]) > most) most = facts_of(documents[i]);
  }
  self->scores = iq_arena_array(&self->arena, most * most, sizeof *self->scores);
  self->best_row = iq_arena_array(&self->arena, most, sizeof *self->best_row);
  self->best_column = iq_arena_array(&self->arena, most, sizeof *self->best_column);
  return self->scores != NULL && self->best_row != NULL && self->best_column != NULL;
}

static bool list_nodes(Grouping *self, const IqDocument *const *documents,
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
  self->times = iq_arena_array(&self->arena, TIMES_MAX, sizeof *self->times);
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

static uint32_t root_of(Grouping *self, uint32_t node) {
  return iq_union_root(self->parents, node);
}

/// Joins the groups of two facts.
static void join(Grouping *self, uint32_t a, uint32_t b) {
  if (root_of(self, a) == root_of(self, b)) return;
  iq_union_join(self->parents, a, b);
  const uint32_t next = self->ring[a];
  self->ring[a] = self->ring[b];
  self->ring[b] = next;
}

/// Whether a document tells this time of day.
static bool tells_time(const Grouping *self, uint32_t document, double time) {
  for (uint32_t i = self->first[document]; i < self->first[document + 1]; i++) {
    const IqFactNode *node = &self->nodes[i];
    if (node->referent->measure == IQ_MEASURE_CLOCK && node->fact->low == time) return true;
  }
  return false;
}

/// Whether one document has the times of two groups: then they are two events.
static bool has_both_times(const Grouping *self, uint32_t a, uint32_t b) {
  uint32_t looked = 0;
  uint32_t i = a;
  do {
    uint32_t k = b;
    do {
      const IqFactNode *first = &self->nodes[i];
      const IqFactNode *second = &self->nodes[k];
      if (first->fact->low != second->fact->low &&
          (tells_time(self, first->document, second->fact->low) ||
           tells_time(self, second->document, first->fact->low))) {
        return true;
      }
      if (++looked == TIMES_LOOKED_AT) return true;
      k = self->ring[k];
    } while (k != b);
    i = self->ring[i];
  } while (i != a);
  return false;
}

/// Joins times of day that differ by what the documents have between them.
static void join_times(Grouping *self) {
  for (uint32_t i = 0; i < self->time_count; i++) {
    const uint32_t *pair = self->times[i];
    if (!has_both_times(self, pair[0], pair[1])) join(self, pair[0], pair[1]);
  }
}

/// Joins two facts, at once or, where they are times that differ, when the others are joined.
static void link_facts(Grouping *self, uint32_t a, uint32_t b) {
  const bool time = self->nodes[a].referent->measure == IQ_MEASURE_CLOCK;
  if (!time || !iq_facts_conflict(&self->nodes[a], &self->nodes[b])) {
    join(self, a, b);
  } else if (self->time_count < TIMES_MAX) {
    self->times[self->time_count][0] = a;
    self->times[self->time_count++][1] = b;
  }
}

/// Whether a fact goes with another of the other document beside its best there: it must be nearly
/// as good, and what the document tells twice, not two different numbers; but where both texts have
/// the words of one speaker (`spoken`), these words are the same.
static bool is_nearly_best(float score, float best, const IqFactNode *node,
                           const IqFactNode *best_node, bool spoken) {
  if (node == best_node) return true;
  if (best > IQ_SCORE_MAX) best = IQ_SCORE_MAX;
  // A text has many times of day: 3.10 is not “shortly after 2.45”.
  const bool other = node->referent->measure == IQ_MEASURE_CLOCK
                         ? node->fact->low != best_node->fact->low
                         : iq_facts_conflict(node, best_node);
  return score >= best * NEARLY_BEST && (spoken || !other);
}

/// Whether fact `i` of one document goes with fact `k` of the other.
static bool is_linked(const Grouping *self, const IqFactNode *first, const IqFactNode *second,
                      uint32_t i, uint32_t k, uint32_t columns) {
  const float score = self->scores[i * columns + k];
  if (score < ENOUGH) return false;
  const uint32_t row = self->best_row[i];
  const uint32_t column = self->best_column[k];
  const bool best = k == row || i == column;
  const bool spoken =
      best && first[i].utterance != IQ_NONE && first[i].utterance == second[k].utterance;
  return is_nearly_best(score, self->scores[i * columns + row], &second[k], &second[row], spoken) &&
         is_nearly_best(score, self->scores[column * columns + k], &first[i], &first[column],
                        spoken);
}

/// Whether one of the numbers that stand in the sentence of `own`, in the document of `own`, says
/// what `other` does: then these two are one, and `own` is about something else.
static bool has_other_at_hand(const Grouping *self, uint32_t own, uint32_t other, bool row,
                              uint32_t columns) {
  const IqFactNode *node = &self->nodes[own];
  const uint32_t from = self->first[node->document];
  const uint32_t to = self->first[node->document + 1];
  const uint32_t low = own - from > BESIDE ? own - BESIDE : from;
  const uint32_t high = to - own > BESIDE ? own + BESIDE + 1 : to;
  for (uint32_t i = low; i < high; i++) {
    const IqFactNode *beside = &self->nodes[i];
    const bool one = beside->fact->paragraph == node->fact->paragraph &&
                     beside->referent->sentence == node->referent->sentence &&
                     beside->referent->measure == node->referent->measure;
    if (!one || !iq_facts_conflict(beside, node)) continue;
    if (iq_facts_conflict(beside, &self->nodes[other])) continue;
    const uint32_t k = other - self->first[self->nodes[other].document];
    const float score = self->scores[row ? (i - from) * columns + k : k * columns + i - from];
    if (score >= ENOUGH) return true;
  }
  return false;
}

/// “Two people work where four should”, and where six should in another text: the four and the two
/// are not one for all that both count people.
static void part_beside(Grouping *self, uint32_t a, uint32_t b, uint32_t rows, uint32_t columns) {
  for (uint32_t i = 0; i < rows; i++) {
    for (uint32_t k = 0; k < columns; k++) {
      const uint32_t first = self->first[a] + i;
      const uint32_t second = self->first[b] + k;
      float *score = &self->scores[i * columns + k];
      if (*score < ENOUGH || !iq_facts_conflict(&self->nodes[first], &self->nodes[second])) continue;
      if (has_other_at_hand(self, first, second, true, columns) ||
          has_other_at_hand(self, second, first, false, columns)) {
        *score = 0;
      }
    }
  }
}

static void find_best(Grouping *self, uint32_t rows, uint32_t columns) {
  for (uint32_t i = 0; i < rows; i++) self->best_row[i] = 0;
  for (uint32_t k = 0; k < columns; k++) self->best_column[k] = 0;
  for (uint32_t i = 0; i < rows; i++) {
    for (uint32_t k = 0; k < columns; k++) {
      const float score = self->scores[i * columns + k];
      if (score <= 0) continue;
      if (score > self->scores[i * columns + self->best_row[i]]) self->best_row[i] = k;
      if (score > self->scores[self->best_column[k] * columns + k]) self->best_column[k] = i;
    }
  }
}

/// Links the facts of two documents: each with its best counterpart, where it is its best too.
static void link_documents(Grouping *self, uint32_t a, uint32_t b) {
  const uint32_t rows = self->first[a + 1] - self->first[a];
  const uint32_t columns = self->first[b + 1] - self->first[b];
  for (uint32_t i = 0; i < rows; i++) {
    for (uint32_t k = 0; k < columns; k++) {
      self->scores[i * columns + k] =
          iq_referent_score(&self->nodes[self->first[a] + i], &self->nodes[self->first[b] + k]);
    }
  }
  part_beside(self, a, b, rows, columns);
  find_best(self, rows, columns);
  for (uint32_t i = 0; i < rows; i++) {
    for (uint32_t k = 0; k < columns; k++) {
      if (is_linked(self, &self->nodes[self->first[a]], &self->nodes[self->first[b]], i, k,
                    columns)) {
        link_facts(self, self->first[a] + i, self->first[b] + k);
      }
    }
  }
}

/// Joins what one document tells twice.
static void join_repeated(Grouping *self, uint32_t document) {
  for (uint32_t i = self->first[document]; i < self->first[document + 1]; i++) {
    for (uint32_t k = i + 1; k < self->first[document + 1]; k++) {
      if (iq_referent_is_repeated(&self->nodes[i], &self->nodes[k])) {
        join(self, i, k);
      }
    }
  }
}

static void link_all(Grouping *self) {
  const uint32_t last = self->documents - 1;
  for (uint32_t a = 0; a < self->documents; a++) {
    join_repeated(self, a);
    const uint64_t facts = self->first[a + 1] - self->first[a];
    uint32_t b = a + 1;
    for (uint64_t pairs = 0; b < self->documents && b - a <= DOCUMENTS_NEAR; b++) {
      pairs += facts * (self->first[b + 1] - self->first[b]);
      if (pairs > PAIRS_NEAR && b > a + 1) break;
      link_documents(self, a, b);
    }
    if (b <= last) link_documents(self, a, last);
  }
  join_times(self);
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
static uint32_t telling_member(const Grouping *self, const IqFactGroup *group) {
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

static IqAgreement agreement_of(const Grouping *self, const IqFactGroup *group) {
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
static void set_half_days(const Grouping *self, IqFactMember *members, uint32_t count) {
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
static bool make_group(Grouping *self, const IqDocument *const *documents, uint32_t root,
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

static bool make_groups(Grouping *self, const IqDocument *const *documents, IqFactGroups *out) {
  uint32_t *sizes = iq_arena_array(&self->arena, self->count, sizeof *sizes);
  uint32_t *last = iq_arena_array(&self->arena, self->count, sizeof *last);
  uint32_t *next = iq_arena_array(&self->arena, self->count, sizeof *next);
  if (sizes == NULL || last == NULL || next == NULL) return false;
  uint32_t several = 0;
  for (uint32_t i = 0; i < self->count; i++) {
    const uint32_t root = root_of(self, i);
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

IqStatus iq_fact_groups_new(const IqAllocator *allocator, const IqDocument *const *documents,
                            uint32_t count, const uint32_t *const *utterances, IqFactGroups **out,
                            IqError *error) {
  IqFactGroups *groups = iq_resize(allocator, NULL, 0, sizeof *groups);
  if (groups == NULL) return iq_fail_memory(error);
  *groups = (IqFactGroups){0};
  iq_arena_init(&groups->arena, allocator);
  Grouping grouping = {.documents = count};
  iq_arena_init(&grouping.arena, allocator);
  bool made = list_nodes(&grouping, documents, utterances) && make_room(&grouping, documents);
  if (made) link_all(&grouping);
  made = made && make_groups(&grouping, documents, groups);
  iq_arena_clear(&grouping.arena);
  if (!made) {
    iq_fact_groups_delete(groups);
    return iq_fail_memory(error);
  }
  *out = groups;
  return IQ_OK;
}

void iq_fact_groups_delete(IqFactGroups *self) {
  if (self == NULL) return;
  const IqAllocator *allocator = self->arena.allocator;
  iq_arena_clear(&self->arena);
  iq_resize(allocator, self, sizeof *self, 0);
}

const IqFactGroup *iq_fact_groups_items(const IqFactGroups *self, uint32_t *count) {
  *count = self->count;
  return self->groups;
}
