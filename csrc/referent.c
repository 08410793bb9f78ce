#include "referent.h"

#include <math.h>
#include <string.h>

/// What is needed to take two facts for one: the share of the telling words around them that they
/// have in common.
#define SHARED_COUNT 0.30f    ///< things or people, told by nothing but these words
#define SHARED_NOUN 0.20f     ///< the same things are counted
#define SHARED_MEASURE 0.25f  ///< a length, a duration
#define SHARED_TIME 0.30f     ///< the time of day: a text has many
#define SHARED_DATE 0.40f     ///< days and years: a text has more
/// What speaks for two facts in the same words of one speaker.
#define SAME_UTTERANCE 0.8f
/// What speaks for two that can both be true.
#define NOT_DISJOINT 0.25f
/// What speaks for numbers that differ in the order of their digits: 212 and 221.
#define SAME_DIGITS 0.25f

static float weight_of(const IqRarity *self, uint64_t stem) {
  for (uint32_t slot = (uint32_t)stem & self->mask;; slot = (slot + 1) & self->mask) {
    if (self->counts[slot] == 0) return 0;
    if (self->stems[slot] == stem) {
      return logf(1.0f + (float)self->total / (float)self->counts[slot]);
    }
  }
}

bool iq_rarity_read(IqRarity *self, IqArena *arena, IqFactNode *nodes, uint32_t count) {
  uint64_t words = 1;
  for (uint32_t i = 0; i < count; i++) words += nodes[i].referent->context_count;
  uint32_t slots = 16;
  while (slots < words * 2) slots *= 2;
  *self = (IqRarity){.mask = slots - 1, .total = count};
  self->stems = iq_arena_array(arena, slots, sizeof *self->stems);
  self->counts = iq_arena_array(arena, slots, sizeof *self->counts);
  if (self->stems == NULL || self->counts == NULL) return false;
  for (uint32_t i = 0; i < count; i++) {
    for (uint32_t k = 0; k < nodes[i].referent->context_count; k++) {
      const uint64_t stem = nodes[i].context[k].stem;
      uint32_t slot = (uint32_t)stem & self->mask;
      while (self->counts[slot] != 0 && self->stems[slot] != stem) slot = (slot + 1) & self->mask;
      self->stems[slot] = stem;
      self->counts[slot]++;
    }
  }
  for (uint32_t i = 0; i < count; i++) {
    float sum = 0;
    for (uint32_t k = 0; k < nodes[i].referent->context_count; k++) {
      const IqContextWord *word = &nodes[i].context[k];
      const float weight = word->weight * weight_of(self, word->stem);
      sum += weight * weight;
    }
    nodes[i].norm = sqrtf(sum);
  }
  return true;
}

/// The cosine of the words around two facts.
static float shared_context(const IqRarity *rarity, const IqFactNode *a, const IqFactNode *b) {
  if (a->norm <= 0 || b->norm <= 0) return 0;
  float sum = 0;
  for (uint32_t i = 0; i < a->referent->context_count; i++) {
    for (uint32_t k = 0; k < b->referent->context_count; k++) {
      if (a->context[i].stem != b->context[k].stem) continue;
      const float weight = weight_of(rarity, a->context[i].stem);
      sum += a->context[i].weight * b->context[k].weight * weight * weight;
    }
  }
  return sum / (a->norm * b->norm);
}

static double factor_of(const IqReferent *referent) {
  return referent->measure == IQ_MEASURE_UNIT ? iq_units[referent->unit].factor : 1;
}

bool iq_facts_conflict(const IqFactNode *a, const IqFactNode *b) {
  const double first = factor_of(a->referent);
  const double second = factor_of(b->referent);
  // What is the same but for rounding in another unit is no conflict.
  const double slack = first != second ? 1.02 : 1;
  return a->fact->low * first > b->fact->high * second * slack ||
         b->fact->low * second > a->fact->high * first * slack;
}

/// Whether the digits of one number are those of the other in another order.
static bool has_same_digits(const IqFactNode *a, const IqFactNode *b) {
  double values[2] = {a->fact->low, b->fact->low};
  int digits[10] = {0};
  for (int i = 0; i < 2; i++) {
    if (!(values[i] >= 10 && values[i] < 1e9) || values[i] != floor(values[i])) return false;
    for (uint32_t rest = (uint32_t)values[i]; rest > 0; rest /= 10) digits[rest % 10] += i * 2 - 1;
  }
  for (int i = 0; i < 10; i++) {
    if (digits[i] != 0) return false;
  }
  return true;
}

static bool has_same_noun(const IqReferent *a, const IqReferent *b) {
  for (int i = 0; i < 2; i++) {
    for (int k = 0; k < 2; k++) {
      if (a->nouns[i] != 0 && a->nouns[i] == b->nouns[k]) return true;
    }
  }
  return false;
}

static bool has_noun(const IqReferent *referent) {
  return referent->nouns[0] != 0 || referent->nouns[1] != 0;
}

/// Ages are of one person, whose name or description both have.
static float score_ages(const IqReferent *a, const IqReferent *b, float shared) {
  if (a->last_name != 0 && b->last_name != 0) {
    const bool firsts = a->first_name != 0 && b->first_name != 0;
    if (a->last_name != b->last_name) return 0;
    return firsts && a->first_name != b->first_name ? 0 : 2;
  }
  const bool noun = has_same_noun(a, b);
  if (a->matter != b->matter && a->matter != IQ_MATTER_NONE && b->matter != IQ_MATTER_NONE) return 0;
  if (noun && a->matter == b->matter && a->matter == IQ_MATTER_DEAD) return 1.5f;
  return shared / (noun ? SHARED_MEASURE : 2 * SHARED_MEASURE);
}

static float score_counts(const IqReferent *a, const IqReferent *b, float shared) {
  const bool noun = has_same_noun(a, b);
  if (a->person != b->person) return 0;
  if (!a->person) return noun ? shared / SHARED_NOUN : 0;
  const bool told = a->matter != IQ_MATTER_NONE && b->matter != IQ_MATTER_NONE;
  if (told && a->matter != b->matter) return 0;
  // A part of those who were counted before is nobody's total.
  if (a->subgroup != b->subgroup && a->matter != b->matter) return 0;
  const bool others = has_noun(a) && has_noun(b) && !noun;
  if (told) return others ? 1.0f : 1.5f;
  if (others) return shared / (2 * SHARED_COUNT);
  return shared / (noun ? SHARED_NOUN : SHARED_COUNT);
}

static float score_measure(const IqReferent *a, const IqReferent *b, float shared) {
  switch (a->measure) {
    case IQ_MEASURE_AGE: return score_ages(a, b, shared);
    case IQ_MEASURE_COUNT: return score_counts(a, b, shared);
    case IQ_MEASURE_CLOCK: return shared / SHARED_TIME;
    case IQ_MEASURE_DATE:
    case IQ_MEASURE_YEAR: return shared / SHARED_DATE;
    case IQ_MEASURE_UNIT: return shared / SHARED_MEASURE;
  }
  return 0;
}

float iq_referent_score(const IqRarity *rarity, const IqFactNode *a, const IqFactNode *b) {
  const IqReferent *first = a->referent;
  const IqReferent *second = b->referent;
  if (first->measure != second->measure) return 0;
  if (first->measure == IQ_MEASURE_UNIT &&
      strcmp(iq_units[first->unit].measures, iq_units[second->unit].measures) != 0) {
    return 0;
  }
  float score = score_measure(first, second, shared_context(rarity, a, b));
  if (a->utterance != IQ_NONE && a->utterance == b->utterance) score += SAME_UTTERANCE;
  if (score <= 0) return 0;
  if (!iq_facts_conflict(a, b)) {
    score += NOT_DISJOINT;
  } else if (has_same_digits(a, b)) {
    score += SAME_DIGITS;
  }
  return score;
}
