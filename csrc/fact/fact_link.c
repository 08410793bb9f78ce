/// Which facts of two documents are one.
#include "base/union_find.h"
#include "fact/grouping.h"

/// A fact goes with the best of another document, and with those that are nearly as good.
#define NEARLY_BEST 0.85f
#define ENOUGH 1.0f
/// Facts on either side among which those of one sentence are looked for.
#define BESIDE 4u
/// A document is compared with so many behind it, as long as so many pairs of their facts are
/// looked at, and with the last one, which is the copy; facts that all of them tell are joined by
/// those between.
#define DOCUMENTS_NEAR 256u
#define PAIRS_NEAR ((uint64_t)1 << 16)
/// What it costs to score one pair of facts, and to look whether they are one, in nanoseconds.
#define SCORE_COST 80u
#define LINK_COST 5u
/// Pairs of times of two groups that are looked at, for whether one document has both.
#define TIMES_LOOKED_AT 256u

static uint32_t root_of(IqGrouping *self, uint32_t node) {
  return iq_union_root(self->parents, node);
}

/// Joins the groups of two facts.
static void join(IqGrouping *self, uint32_t a, uint32_t b) {
  if (root_of(self, a) == root_of(self, b)) return;
  iq_union_join(self->parents, a, b);
  const uint32_t next = self->ring[a];
  self->ring[a] = self->ring[b];
  self->ring[b] = next;
}

/// Whether a document tells this time of day.
static bool tells_time(const IqGrouping *self, uint32_t document, double time) {
  for (uint32_t i = self->first[document]; i < self->first[document + 1]; i++) {
    const IqFactNode *node = &self->nodes[i];
    if (node->referent->measure == IQ_MEASURE_CLOCK && node->fact->low == time) return true;
  }
  return false;
}

/// Whether one document has the times of two groups: then they are two events.
static bool has_both_times(const IqGrouping *self, uint32_t a, uint32_t b) {
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
static void join_times(IqGrouping *self) {
  for (uint32_t i = 0; i < self->time_count; i++) {
    const uint32_t *pair = self->times[i];
    if (!has_both_times(self, pair[0], pair[1])) join(self, pair[0], pair[1]);
  }
}

/// Joins two facts, at once or, where they are times that differ, when the others are joined.
static void link_facts(IqGrouping *self, uint32_t a, uint32_t b) {
  const bool time = self->nodes[a].referent->measure == IQ_MEASURE_CLOCK;
  if (!time || !iq_facts_conflict(&self->nodes[a], &self->nodes[b])) {
    join(self, a, b);
  } else if (self->time_count < IQ_TIMES_MAX) {
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
static bool is_linked(const IqGrouping *self, const IqFactNode *first, const IqFactNode *second,
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
static bool has_other_at_hand(const IqGrouping *self, uint32_t own, uint32_t other, bool row,
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
static void part_beside(IqGrouping *self, uint32_t a, uint32_t b, uint32_t rows, uint32_t columns) {
  for (uint32_t i = 0; i < rows; i++) {
    for (uint32_t k = 0; k < columns; k++) {
      const uint32_t first = self->first[a] + i;
      const uint32_t second = self->first[b] + k;
      float *score = &self->scores[i * columns + k];
      if (*score < ENOUGH || !iq_facts_conflict(&self->nodes[first], &self->nodes[second]))
        continue;
      if (has_other_at_hand(self, first, second, true, columns) ||
          has_other_at_hand(self, second, first, false, columns)) {
        *score = 0;
      }
    }
  }
}

static void find_best(IqGrouping *self, uint32_t rows, uint32_t columns) {
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

static uint32_t facts_of(const IqGrouping *self, uint32_t document) {
  return self->first[document + 1] - self->first[document];
}

/// Scores one fact of document `a` with all of document `b`.
static void score_row(IqGrouping *self, uint32_t row, uint32_t a, uint32_t b) {
  const uint32_t columns = facts_of(self, b);
  const IqFactNode *node = &self->nodes[self->first[a] + row];
  for (uint32_t k = 0; k < columns; k++) {
    self->scores[row * columns + k] = iq_referent_score(node, &self->nodes[self->first[b] + k]);
  }
}

/// Links the facts of two documents, once they are scored: each with its best counterpart, where it
/// is its best too.
static void link_documents(IqGrouping *self, uint32_t a, uint32_t b) {
  const uint32_t rows = facts_of(self, a);
  const uint32_t columns = facts_of(self, b);
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

/// Scores the facts of two documents as far as the work allows, and links them when all are scored;
/// true then.
static bool advance_pair(IqGrouping *self, uint32_t a, uint32_t b, IqWork *work) {
  const uint32_t rows = facts_of(self, a);
  const uint64_t columns = facts_of(self, b);
  for (; self->row < rows; self->row++) {
    if (!iq_work_is_left(work)) return false;
    score_row(self, self->row, a, b);
    iq_work_take(work, columns * SCORE_COST);
  }
  link_documents(self, a, b);
  iq_work_take(work, rows * columns * LINK_COST);
  self->row = 0;
  return true;
}

/// Joins what one document tells twice.
static void join_repeated(IqGrouping *self, uint32_t document) {
  for (uint32_t i = self->first[document]; i < self->first[document + 1]; i++) {
    for (uint32_t k = i + 1; k < self->first[document + 1]; k++) {
      if (iq_referent_is_repeated(&self->nodes[i], &self->nodes[k])) {
        join(self, i, k);
      }
    }
  }
}

/// Whether a document is not compared with `other` any more, but for the last one.
static bool is_far(const IqGrouping *self, uint32_t other) {
  const bool apart = other - self->document > DOCUMENTS_NEAR;
  return apart || (self->pairs > PAIRS_NEAR && other > self->document + 1);
}

/// The document that `document` is compared with behind `other`.
static uint32_t next_other(IqGrouping *self, uint32_t other) {
  const uint32_t last = self->documents - 1;
  if (other >= last) return self->documents;
  self->pairs += (uint64_t)facts_of(self, self->document) * facts_of(self, other + 1);
  return is_far(self, other + 1) ? last : other + 1;
}

bool iq_grouping_link(IqGrouping *self, IqWork *work) {
  for (; self->document < self->documents; self->document++) {
    if (self->other <= self->document) {
      if (!iq_work_is_left(work)) return false;
      join_repeated(self, self->document);
      const uint64_t facts = facts_of(self, self->document);
      iq_work_take(work, facts * facts * LINK_COST);
      self->pairs = 0;
      self->other = next_other(self, self->document);
    }
    while (self->other < self->documents) {
      if (!advance_pair(self, self->document, self->other, work)) return false;
      self->other = next_other(self, self->other);
    }
    self->other = 0;
  }
  join_times(self);
  return true;
}
