#include "fact/referent.h"

#include <math.h>
#include <string.h>

/// What is needed to take two facts for one: the share of the telling words around them that they
/// have in common.
#define SHARED_COUNT 0.30f    ///< people, told by nothing but these words
#define SHARED_NOUN 0.20f     ///< the same things are counted
#define SHARED_OFTEN 0.35f    ///< how often something happened: a text has many
#define SHARED_MEASURE 0.14f  ///< a length, a duration
#define SHARED_AGE 0.25f      ///< ages of people without a name
#define SHARED_TIME 0.30f     ///< the time of day: a text has many
#define SHARED_DATE 0.40f     ///< days and years: a text has more
#define SHARED_MONTH 0.60f    ///< months: many things happen in one
#define SHARED_LABEL 0.50f    ///< names by a number: there is a chair 12 beside chair 46
/// What befell them tells enough of the dead and the injured; of others there are several groups.
#define SAME_MATTER 1.5f
#define SIMILAR_MATTER 0.6f
/// What speaks for one person where age and what the person is are the same.
#define SAME_PERSON 0.6f
/// What speaks for two facts in the same words of one speaker.
#define SAME_UTTERANCE 0.8f
/// What speaks for two that can both be true, and for the very same number.
#define NOT_DISJOINT 0.25f
#define SAME_VALUE 0.5f
/// The same for a number that is seldom two texts' by chance: 146, not 150.
#define SAME_TELLING 0.5f
#define TELLING_MIN 100
/// The same of those to whom something happened.
#define TOLL_MIN 20
#define ROUND 50
/// What speaks for numbers that differ in the order of their digits: 212 and 221.
#define SAME_DIGITS 0.25f
#define LONE_DIGITS 0.7f  ///< of those that are alone in their texts
/// What speaks for times of day that are less than MINUTES_NEAR apart.
#define NEAR_TIME 0.6f
#define MINUTES_NEAR 30
/// The same for the only ones of their texts, whatever stands around them.
#define LONE_TIME 0.4f
/// Years that are no further apart are perhaps one, told wrong.
#define YEARS_NEAR 3
/// Times on a quarter of an hour are told of many things.
#define QUARTER 15
/// One number so many times the other is seldom the same number told wrong.
#define RATIO_MAX 4
#define RATIO_PENALTY 0.5f
/// Nor is one so many times the other.
#define RATIO_NEVER 20
/// Numbers in two units that are further apart are two numbers.
#define UNITS_RATIO_MAX 20
/// The same where the words around them have to tell more than for numbers of one unit.
#define UNITS_RATIO_LIKE 2
#define UNITS_PENALTY 0.25f
/// What speaks for two measures that are the only ones of their unit and size in their texts.
#define ALONE 0.3f
/// What speaks for two measures that differ by little: the usual way in which reports disagree.
#define NEAR_VALUE 0.2f
#define NEAR_RATIO 1.15
/// Of those that are alone in their texts.
#define NEAR_RATIO_ALONE 1.25
/// What speaks for two counts of the same things, the only ones of their texts, and how many times
/// the one may be the other.
#define LONE_NOUN 1.0f
#define LONE_RATIO 2
#define LONE_PERSONS 0.6f  ///< the same for people: three children
/// The same for those to whom the same happened: the only ones in hospital of both texts.
#define LONE_MATTER 0.4f
#define LONE_UNIT 1.0f  ///< of units that a text has seldom
#define SHARED_LITTLE 0.05f
/// How much of the same context a number that a text tells twice must have.
#define SHARED_REPEATED 0.1f

static float weight_of(const IqRarity *self, uint64_t stem) {
  for (uint32_t slot = (uint32_t)stem & self->mask;; slot = (slot + 1) & self->mask) {
    if (self->counts[slot] == 0) return 0;
    if (self->stems[slot] == stem) {
      return logf(1.0f + (float)self->total / (float)self->counts[slot]);
    }
  }
}

/// Makes the context of a node one that is asked by stem.
static bool read_context(const IqRarity *self, IqArena *arena, IqFactNode *node) {
  const uint32_t count = node->referent->context_count;
  uint32_t slots = 4;
  while (slots < count * 2) slots *= 2;
  node->slots_mask = slots - 1;
  node->slots = iq_arena_array(arena, slots, 1);
  node->rarities = iq_arena_array(arena, count, sizeof *node->rarities);
  if (node->slots == NULL || node->rarities == NULL) return false;
  float sum = 0;
  for (uint32_t k = 0; k < count; k++) {
    const IqContextWord *word = &node->context[k];
    uint32_t slot = (uint32_t)word->stem & node->slots_mask;
    while (node->slots[slot] != 0) slot = (slot + 1) & node->slots_mask;
    node->slots[slot] = (uint8_t)(k + 1);
    node->rarities[k] = weight_of(self, word->stem);
    const float weight = word->weight * node->rarities[k];
    sum += weight * weight;
  }
  node->norm = sqrtf(sum);
  return true;
}

bool iq_rarity_read(IqRarity *self, IqArena *arena, IqFactNode *nodes, uint32_t count) {
  uint64_t words = 1;
  for (uint32_t i = 0; i < count; i++) words += nodes[i].referent->context_count;
  uint64_t slots = 16;
  while (slots < words * 2) slots *= 2;
  if (slots > UINT32_MAX) return false;
  *self = (IqRarity){.mask = (uint32_t)slots - 1, .total = count};
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
    if (!read_context(self, arena, &nodes[i])) return false;
  }
  return true;
}

/// The cosine of the words around two facts.
static float shared_context(const IqFactNode *a, const IqFactNode *b) {
  if (a->norm <= 0 || b->norm <= 0) return 0;
  float sum = 0;
  for (uint32_t i = 0; i < a->referent->context_count; i++) {
    const IqContextWord *own = &a->context[i];
    uint32_t slot = (uint32_t)own->stem & b->slots_mask;
    for (; b->slots[slot] != 0; slot = (slot + 1) & b->slots_mask) {
      const IqContextWord *other = &b->context[b->slots[slot] - 1];
      if (own->stem != other->stem) continue;
      const float weight = a->rarities[i];
      sum += own->weight * other->weight * weight * weight;
      break;
    }
  }
  return sum / (a->norm * b->norm);
}

double iq_referent_factor(const IqReferent *referent) {
  return referent->measure == IQ_MEASURE_UNIT ? iq_units[referent->unit].factor : 1;
}

/// How many minutes are between two times of day of which one may be of either half of the day.
static double times_apart(const IqFactNode *a, const IqFactNode *b) {
  double least = HUGE_VAL;
  for (double shift = -IQ_HALF_DAY; shift <= IQ_HALF_DAY; shift += IQ_HALF_DAY) {
    const double low = a->fact->low + shift;
    const double high = a->fact->high + shift;
    const double apart = fmax(fmax(low - b->fact->high, b->fact->low - high), 0);
    if (apart < least) least = apart;
  }
  return least;
}

bool iq_facts_conflict(const IqFactNode *a, const IqFactNode *b) {
  const double first = iq_referent_factor(a->referent);
  const double second = iq_referent_factor(b->referent);
  // What is the same but for rounding in another unit is no conflict.
  const double slack = first != second ? 1 + IQ_ROUNDING : 1;
  if (a->referent->half_day || b->referent->half_day) return times_apart(a, b) > 0;
  return a->fact->low * first > b->fact->high * second * slack ||
         b->fact->low * second > a->fact->high * first * slack;
}

/// The number that a text tells, however exactly.
static double told_value(const IqFactNode *node) {
  const IqFact *fact = node->fact;
  const bool about = fact->modality == IQ_MODALITY_ABOUT && isfinite(fact->low);
  return about && isfinite(fact->high) ? round((fact->low + fact->high) / 2) : fact->low;
}

/// Whether the digits of one number are those of the other in another order.
static bool has_same_digits(const IqFactNode *a, const IqFactNode *b) {
  double values[2] = {told_value(a), told_value(b)};
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

/// The same word, or another for the same kind of thing: cars and vehicles.
static bool counts_same(const IqReferent *a, const IqReferent *b) {
  return has_same_noun(a, b) || (a->thing != 0 && a->thing == b->thing);
}

static bool has_noun(const IqReferent *referent) {
  return referent->nouns[0] != 0 || referent->nouns[1] != 0;
}

/// How many times the one number is of the other.
static double ratio_of(const IqFactNode *a, const IqFactNode *b) {
  const double first = iq_referent_factor(a->referent) *
                       (isfinite(a->fact->low) ? fabs(a->fact->low) : fabs(a->fact->high));
  const double second = iq_referent_factor(b->referent) *
                        (isfinite(b->fact->low) ? fabs(b->fact->low) : fabs(b->fact->high));
  if (!(first > 0 && second > 0)) return HUGE_VAL;
  return first > second ? first / second : second / first;
}

static bool is_same_value(const IqFactNode *a, const IqFactNode *b) {
  return a->fact->low == b->fact->low && a->fact->high == b->fact->high &&
         a->referent->unit == b->referent->unit;
}

/// Whether both are the ages of the only one who died; one text may have the name alone, the other
/// what the person was.
static bool is_one_dead(const IqFactNode *a, const IqFactNode *b) {
  return a->referent->matter == IQ_MATTER_DEAD && b->referent->matter == IQ_MATTER_DEAD &&
         a->alone && b->alone && !a->several_dead && !b->several_dead;
}

/// Ages are of one person, whose name or description both have.
static float score_ages(const IqFactNode *first, const IqFactNode *second, float shared) {
  const IqReferent *a = first->referent;
  const IqReferent *b = second->referent;
  if (a->last_name != 0 && b->last_name != 0) {
    const bool firsts = a->first_name != 0 && b->first_name != 0;
    // “Danuta Sroka, 39” and “Danuta Srocka, 36”
    const bool misspelt = firsts && a->first_name == b->first_name && a->last_short != 0 &&
                          a->last_short == b->last_short;
    if (misspelt) return SAME_MATTER;
    if (a->last_name != b->last_name) return 0;
    return firsts && a->first_name != b->first_name ? 0 : IQ_SCORE_MAX;
  }
  const bool noun = has_same_noun(a, b);
  const bool told = a->matter != IQ_MATTER_NONE && b->matter != IQ_MATTER_NONE;
  if (told && a->matter != b->matter) return 0;
  if (noun && told && a->matter == IQ_MATTER_DEAD) return SAME_MATTER;
  if (is_one_dead(first, second)) return SAME_MATTER;
  const float score = shared / (noun ? SHARED_AGE : 2 * SHARED_AGE);
  if (noun && is_same_value(first, second) && score < SAME_PERSON) return SAME_PERSON;
  const bool one = first->alone && second->alone && (noun || (told && a->matter == IQ_MATTER_DEAD));
  return one && has_same_digits(first, second) && score < SAME_MATTER ? SAME_MATTER : score;
}

/// Whether two counts of things are the only ones of these in their texts. Where these have no
/// other word in common, it must be the same one in the same form: countries are no counties.
static bool is_lone_noun(const IqFactNode *first, const IqFactNode *second, float shared) {
  const IqReferent *a = first->referent;
  const IqReferent *b = second->referent;
  if (!first->alone || !second->alone || a->often || b->often) return false;
  if (ratio_of(first, second) > LONE_RATIO) return false;
  return shared >= SHARED_LITTLE || (a->thing != 0 && a->thing == b->thing) ||
         (a->word != 0 && a->word == b->word);
}

static bool is_aboard(const IqReferent *referent) {
  return referent->matter == IQ_MATTER_ABOARD ||
         (referent->matter == IQ_MATTER_NONE && referent->passenger);
}

/// “27 in hospital” and “at least 27 hurt”: a number that no two texts have by chance is one.
static bool is_one_toll(const IqFactNode *first, const IqFactNode *second) {
  const IqReferent *a = first->referent;
  const IqReferent *b = second->referent;
  const bool both = (a->matter == IQ_MATTER_INJURED && b->matter == IQ_MATTER_HOSPITAL) ||
                    (a->matter == IQ_MATTER_HOSPITAL && b->matter == IQ_MATTER_INJURED);
  return both && !a->subgroup && !b->subgroup && told_value(first) == told_value(second) &&
         told_value(first) >= TOLL_MIN;
}

static float score_counts(const IqFactNode *first, const IqFactNode *second, float shared) {
  const IqReferent *a = first->referent;
  const IqReferent *b = second->referent;
  const bool noun = counts_same(a, b);
  if (a->person != b->person) return 0;
  if (!a->person && noun) {
    const float score = shared / (a->often ? SHARED_OFTEN : SHARED_NOUN);
    return is_lone_noun(first, second, shared) ? score + LONE_NOUN : score;
  }
  if (!a->person) return 0;
  // “Aboard: 31” are passengers.
  const bool aboard = is_aboard(a) && is_aboard(b) && first->alone && second->alone;
  if (aboard && a->subgroup == b->subgroup && ratio_of(first, second) <= LONE_RATIO) {
    return SAME_MATTER;
  }
  const bool told = a->matter != IQ_MATTER_NONE && b->matter != IQ_MATTER_NONE;
  const bool same = a->matter == b->matter;
  if (is_one_toll(first, second)) return SAME_MATTER;
  // “16 of them children”, of whichever total.
  if (a->subgroup && b->subgroup && noun) return SAME_MATTER;
  // A part of those who were counted before is nobody's total.
  if (a->subgroup != b->subgroup || (told && !same)) return 0;
  const bool others = has_noun(a) && has_noun(b) && !noun;
  const float needed = others || !same ? 2 * SHARED_COUNT : noun ? SHARED_NOUN : SHARED_COUNT;
  // “Three firefighters were hurt” is none of the five who searched.
  const bool toll = iq_matter_is_toll(a->matter) || iq_matter_is_toll(b->matter);
  const bool lone = noun && first->alone && second->alone && (same || !toll) &&
                    ratio_of(first, second) <= LONE_RATIO;
  if (!told) return shared / needed + (lone ? LONE_PERSONS : 0);
  // “In 2027 six people were hurt there”: another occasion.
  if (a->dated != b->dated || a->earlier != b->earlier) return 0;
  if (toll || a->subgroup) return others ? 1.0f : SAME_MATTER;
  const bool only = first->alone && second->alone && ratio_of(first, second) <= LONE_RATIO &&
                    same && a->matter != IQ_MATTER_SERIOUS;
  return SIMILAR_MATTER + shared / SHARED_COUNT + (only ? LONE_MATTER : 0);
}

static float score_times(const IqFactNode *a, const IqFactNode *b, float shared) {
  const bool half_day = a->referent->half_day || b->referent->half_day;
  const double apart = half_day ? times_apart(a, b) : fabs(a->fact->high - b->fact->high);
  const bool near = apart <= MINUTES_NEAR;
  const bool alone = a->alone && b->alone;
  if (!near || (shared <= 0 && !alone)) return shared / SHARED_TIME;
  return shared / SHARED_TIME + NEAR_TIME + (shared <= 0 ? LONE_TIME : 0);
}

/// Things that are called by one noun and a number, and by another order of its digits.
static float score_labels(const IqFactNode *a, const IqFactNode *b, float shared) {
  if (!has_same_noun(a->referent, b->referent)) return 0;
  const bool turned = a->alone && b->alone && has_same_digits(a, b) && shared >= SHARED_LITTLE;
  return shared / SHARED_LABEL + (turned ? SAME_MATTER : 0);
}

/// Years that differ by little, the only ones of their texts.
static bool is_near_year(const IqFactNode *a, const IqFactNode *b) {
  return a->alone && b->alone && fabs(a->fact->high - b->fact->high) <= YEARS_NEAR;
}

/// Temperatures, speeds: of such measures a report has few, and the only ones of two texts are one.
static bool is_lone_measure(const IqFactNode *a, const IqFactNode *b) {
  return a->referent->unit == b->referent->unit && iq_units[a->referent->unit].seldom && a->alone &&
         b->alone && ratio_of(a, b) <= LONE_RATIO;
}

static float score_measure(const IqFactNode *a, const IqFactNode *b, float shared) {
  switch (a->referent->measure) {
    case IQ_MEASURE_AGE: return score_ages(a, b, shared);
    case IQ_MEASURE_COUNT: return score_counts(a, b, shared);
    case IQ_MEASURE_CLOCK: return score_times(a, b, shared);
    case IQ_MEASURE_DATE: return shared / SHARED_DATE;
    case IQ_MEASURE_MONTH: return shared / SHARED_MONTH;
    case IQ_MEASURE_LABEL: return score_labels(a, b, shared);
    case IQ_MEASURE_YEAR: return shared / SHARED_DATE + (is_near_year(a, b) ? ALONE : 0);
    case IQ_MEASURE_UNIT:
      return shared / SHARED_MEASURE + (shared > 0 && is_lone_measure(a, b) ? LONE_UNIT : 0);
  }
  return 0;
}

/// Whether a number is no small and no round one.
static bool is_telling(const IqFactNode *node) {
  const double value = told_value(node);
  const bool about = node->fact->modality == IQ_MODALITY_ABOUT;
  if (node->referent->measure == IQ_MEASURE_CLOCK) {
    return value == node->fact->high && fmod(value, QUARTER) != 0;
  }
  return value >= TELLING_MIN && (about || value == node->fact->high) && fmod(value, ROUND) != 0;
}

float iq_referent_score(const IqFactNode *a, const IqFactNode *b) {
  const IqReferent *first = a->referent;
  const IqReferent *second = b->referent;
  if (first->measure != second->measure) return 0;
  if (first->measure == IQ_MEASURE_UNIT &&
      strcmp(iq_units[first->unit].measures, iq_units[second->unit].measures) != 0) {
    return 0;
  }
  if (first->more != second->more || first->remaining != second->remaining) return 0;
  if ((first->label || second->label) && iq_facts_conflict(a, b)) return 0;
  // “Forty seconds that felt like forty years”
  const bool units = first->measure == IQ_MEASURE_UNIT && first->unit != second->unit;
  if (units && ratio_of(a, b) > UNITS_RATIO_MAX) return 0;
  const float shared = shared_context(a, b);
  float score = score_measure(a, b, shared);
  // Thirty hours and four days: a number told wrong is told in the same unit.
  const bool apart = units && ratio_of(a, b) > UNITS_RATIO_LIKE;
  if (apart) score *= UNITS_PENALTY;
  if (a->alone && b->alone && shared > 0 && !apart) score += ALONE;
  if (a->utterance != IQ_NONE && a->utterance == b->utterance) score += SAME_UTTERANCE;
  if (score <= 0 && first->measure != IQ_MEASURE_CLOCK) return 0;
  if (score > IQ_SCORE_MAX) score = IQ_SCORE_MAX;
  const bool scaled = first->measure == IQ_MEASURE_UNIT || first->measure == IQ_MEASURE_COUNT;
  if (!iq_facts_conflict(a, b)) {
    score += is_same_value(a, b) ? SAME_VALUE : NOT_DISJOINT;
    const bool apt = (scaled && shared > 0) || first->measure == IQ_MEASURE_CLOCK;
    if (apt && is_same_value(a, b) && is_telling(a)) score += SAME_TELLING;
  } else if (has_same_digits(a, b)) {
    const bool lone = first->measure == IQ_MEASURE_UNIT && a->alone && b->alone;
    score += lone ? LONE_DIGITS : SAME_DIGITS;
    if (scaled && shared > 0 && is_telling(a)) score += SAME_TELLING;
  } else if (scaled && ratio_of(a, b) > RATIO_NEVER) {
    return 0;
  } else if (scaled && ratio_of(a, b) > RATIO_MAX) {
    score *= RATIO_PENALTY;
  } else if (scaled && a->alone && b->alone && ratio_of(a, b) < NEAR_RATIO_ALONE) {
    score += NEAR_VALUE;
  } else if (first->measure == IQ_MEASURE_UNIT && ratio_of(a, b) < NEAR_RATIO) {
    score += NEAR_VALUE;
  }
  return score;
}

bool iq_referent_is_repeated(const IqFactNode *a, const IqFactNode *b) {
  const IqReferent *first = a->referent;
  const IqReferent *second = b->referent;
  if (first->measure != second->measure || !is_same_value(a, b)) return false;
  if (first->person != second->person || first->more != second->more) return false;
  const bool told = first->matter != IQ_MATTER_NONE && second->matter != IQ_MATTER_NONE;
  if (told && first->matter != second->matter) return false;
  // Two dead and two suspects
  const bool others = first->matter != second->matter && first->nouns[0] != second->nouns[0];
  if (first->measure == IQ_MEASURE_COUNT && others) return false;
  // “Two suspects”, and “two people are suspected”
  const bool same = told && first->person && !first->subgroup && !second->subgroup;
  if (same && first->matter != IQ_MATTER_ABOARD && a->fact->low > 1) return true;
  const bool heading = first->heading || second->heading;
  if (first->measure == IQ_MEASURE_UNIT && heading) return true;
  // “Hero guard, 61, …” above, and below “Derek Pell, 61”
  const bool unnamed = first->last_name == 0 || second->last_name == 0;
  if (first->measure == IQ_MEASURE_AGE && heading && unnamed) return true;
  if (first->measure == IQ_MEASURE_COUNT && !first->person && a->alone && b->alone &&
      has_same_noun(first, second)) {
    return true;
  }
  return shared_context(a, b) >= SHARED_REPEATED;
}
