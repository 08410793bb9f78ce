#include "fact/quantity.h"

#include <math.h>
#include <string.h>

#include "base/hash.h"
#include "fact/clock.h"
#include "fact/date.h"
#include "fact/decade.h"
#include "fact/label.h"
#include "language/digits.h"
#include "language/lexicon.h"

/// What “about” allows to both sides, and “nearly” below.
#define ROUGHLY 0.1
/// The same for the time of day, in minutes.
#define MINUTES_ROUGHLY 10
#define MINUTES_BEFORE 45
#define MINUTES_AFTER 30
/// Millions are of something: due milioni di euro.
#define LARGE_MIN 1e6
/// Nobody is older, in years.
#define AGE_MAX 120

#define MODALITIES                                                               \
  (IQ_NUMERAL_BIT(IQ_NUMERAL_AT_LEAST) | IQ_NUMERAL_BIT(IQ_NUMERAL_AT_MOST) |    \
   IQ_NUMERAL_BIT(IQ_NUMERAL_MORE_THAN) | IQ_NUMERAL_BIT(IQ_NUMERAL_LESS_THAN) | \
   IQ_NUMERAL_BIT(IQ_NUMERAL_NEARLY) | IQ_NUMERAL_BIT(IQ_NUMERAL_ABOUT) |        \
   IQ_NUMERAL_BIT(IQ_NUMERAL_AFTER))

typedef struct Reading {
  const IqWordRun *words;
  IqQuantity *out;
  IqDigits digits;
  bool age;       ///< the word says that it is one
  bool part;      ///< half an: a unit must follow
  bool amount;    ///< the unit stands in the same word
  bool roughly;   ///< what stands behind says so: 50 yaşlarında
  uint64_t tail;  ///< hash of what stands behind the digits in their word, 0: nothing
} Reading;

static bool is_scale_tail(Reading *reading, const char *tail, uint32_t length) {
  if (!reading->digits.money || length == 0) return false;
  if (length == 1 && (tail[0] == 'm' || tail[0] == 'k')) {
    reading->out->value *= tail[0] == 'm' ? 1e6 : 1e3;
    return true;
  }
  return false;
}

static uint32_t money_sign(const char *word, uint32_t length, uint32_t *unit) {
  static const char *const signs[] = {"$", "€", "£"};
  for (uint32_t i = 0; i < 3; i++) {
    const uint32_t size = (uint32_t)strlen(signs[i]);
    if (length <= size || memcmp(word, signs[i], size) != 0) continue;
    const uint64_t hash = iq_hash(word, size);
    const IqNumeral *numeral =
        iq_numeral_find(&hash, 1, IQ_NUMERAL_ANY, IQ_NUMERAL_BIT(IQ_NUMERAL_UNIT));
    if (numeral == NULL) continue;
    *unit = (uint32_t)numeral->value;
    return size;
  }
  return 0;
}

/// “Полчаса”: the number and its unit in one.
static void read_amount(Reading *reading, const IqNumeral *amount) {
  IqQuantity *out = reading->out;
  out->unit = (uint32_t)amount->value;
  out->value = amount->value - out->unit;
  out->number_end = out->number + amount->words;
  reading->amount = true;
}

/// “Two and a half hours”: the half stands before the unit, or before a large number.
static void read_half(const IqWordRun *words, IqQuantity *out) {
  if (out->digits || !iq_run_is_joined(words, out->number_end)) return;
  const IqNumeral *half =
      iq_run_phrase(words, out->number_end, IQ_NUMERAL_BIT(IQ_NUMERAL_HALF));
  if (half == NULL) return;
  const uint32_t behind = out->number_end + half->words;
  const uint64_t kinds = IQ_NUMERAL_BIT(IQ_NUMERAL_UNIT) | IQ_NUMERAL_BIT(IQ_NUMERAL_SCALE);
  if (!iq_run_is_joined(words, behind) || iq_run_phrase(words, behind, kinds) == NULL) return;
  out->value += 0.5;
  out->number_end = behind;
  out->one = false;
}

/// The number at word `at`, in digits or words.
static bool read_number(Reading *reading, uint32_t at) {
  const IqWordRun *words = reading->words;
  IqQuantity *out = reading->out;
  const IqToken *token = &words->items[at];
  const char *word = iq_token_word(words->tokens, token);
  uint32_t length = token->length;
  out->number = at;
  out->unit = IQ_NONE;
  if (iq_run_phrase(words, at, IQ_NUMERAL_BIT(IQ_NUMERAL_INDEFINITE)) != NULL) return false;
  const uint32_t sign = money_sign(word, length, &out->unit);
  if (iq_is_ascii_digit(word[sign])) {
    if (!iq_digits_read(words, word + sign, length - sign, &reading->digits)) return false;
    reading->digits.money = sign > 0;
    out->digits = true;
    out->value = reading->digits.value;
    out->number_end = at + 1;
    const uint32_t used = sign + reading->digits.used;
    // “1986’da”: an ending behind an apostrophe is nothing that the number is given in.
    const bool ending = used < length && word[used] == '\'' &&
                        iq_languages[words->tokens->language].apostrophe_endings;
    if (ending) return true;
    if (used < length && !is_scale_tail(reading, word + used, length - used)) {
      reading->tail = iq_hash(word + used, length - used);
    } else if (reading->digits.groups == 1 && reading->digits.first < 1000) {
      out->number_end = iq_digits_read_groups(words, at + 1, &out->value);
    }
  } else {
    out->unit = IQ_NONE;
    const uint64_t parts = IQ_NUMERAL_BIT(IQ_NUMERAL_PART) | IQ_NUMERAL_BIT(IQ_NUMERAL_AMOUNT);
    const IqNumeral *part = iq_run_phrase(words, at, parts);
    if (part != NULL && part->kind == IQ_NUMERAL_AMOUNT) {
      read_amount(reading, part);
      return true;
    }
    const uint32_t end = iq_digits_read_words(words, at, &out->value, &reading->age);
    if (part != NULL && at + part->words > end) {
      reading->part = true;
      out->value = part->value;
      out->number_end = at + part->words;
      return true;
    }
    if (end > at && out->value > 1) {
      out->number_end = end;
    } else {
      const uint64_t ones =
          IQ_NUMERAL_BIT(IQ_NUMERAL_ONE) | IQ_NUMERAL_BIT(IQ_NUMERAL_ONE_BEFORE_UNIT);
      const IqNumeral *one = iq_run_phrase(words, at, ones);
      if (one == NULL) return false;
      out->value = 1;
      out->one = true;
      out->number_end = at + one->words;
    }
  }
  read_half(words, out);
  // 1.2 million, two dozen
  while (!out->one && reading->tail == 0 && iq_run_is_joined(words, out->number_end)) {
    const IqNumeral *scale =
        iq_run_phrase(words, out->number_end, IQ_NUMERAL_BIT(IQ_NUMERAL_SCALE));
    if (scale == NULL) break;
    out->value *= scale->value;
    out->number_end += scale->words;
  }
  return true;
}

static bool read_age(Reading *reading) {
  IqQuantity *out = reading->out;
  const IqWordRun *words = reading->words;
  if (reading->age) {
    out->measure = IQ_MEASURE_AGE;
    return true;
  }
  if (out->value > AGE_MAX) return false;
  const uint64_t ages = IQ_NUMERAL_BIT(IQ_NUMERAL_AGE) | IQ_NUMERAL_BIT(IQ_NUMERAL_AGE_ABOUT);
  // “una 25enne”
  if (reading->tail != 0) {
    if (iq_numeral_find(&reading->tail, 1, words->language, ages) == NULL) return false;
    out->measure = IQ_MEASURE_AGE;
    return true;
  }
  const IqNumeral *behind =
      iq_run_is_joined(words, out->end) ? iq_run_phrase(words, out->end, ages) : NULL;
  // “(57 l.)”, but not “57 l wody”
  const bool letter = behind != NULL && words->items[out->end].length == 1;
  if (letter && iq_gap_before(words, out->number) <= IQ_GAP_BLANK) behind = NULL;
  const IqNumeral *before =
      iq_run_phrase_before(words, out->number, IQ_NUMERAL_BIT(IQ_NUMERAL_AGED));
  if (behind == NULL && before == NULL) return false;
  if (behind != NULL) {
    out->end += behind->words;
    reading->roughly = behind->kind == IQ_NUMERAL_AGE_ABOUT;
  } else {
    out->first = out->number - before->words;
    const IqNumeral *unit = iq_run_phrase(words, out->end, IQ_NUMERAL_BIT(IQ_NUMERAL_UNIT));
    if (unit != NULL && iq_run_is_joined(words, out->end)) out->end += unit->words;
  }
  out->measure = IQ_MEASURE_AGE;
  return true;
}

/// The unit behind a large number and a preposition: due milioni di euro.
static const IqNumeral *read_unit_of(Reading *reading) {
  const IqWordRun *words = reading->words;
  IqQuantity *out = reading->out;
  const uint32_t of = out->end;
  if (reading->tail != 0 || out->value < LARGE_MIN || of + 1 >= words->count) return NULL;
  const uint32_t classes = iq_lexicon_find(words->items[of].hash, words->tokens->language);
  if ((classes & IQ_LEXICON_OF) == 0) return NULL;
  if (!iq_run_is_joined(words, of) || !iq_run_is_joined(words, of + 1)) return NULL;
  const IqNumeral *unit = iq_run_phrase(words, of + 1, IQ_NUMERAL_BIT(IQ_NUMERAL_UNIT));
  if (unit == NULL || unit->language == IQ_NUMERAL_ANY) return NULL;
  out->end = of + 1 + unit->words;
  return unit;
}

/// Whether a unit is of money: what it measures is called like it.
static bool is_money(const IqUnitOf *unit) {
  const size_t length = strlen(unit->name);
  return strncmp(unit->measures, unit->name, length) == 0 &&
         strcmp(unit->measures + length, "s") == 0;
}

/// The sign of money before a number, with a blank: R$ 500 mil, CHF 20.
static const IqNumeral *read_money_before(Reading *reading) {
  IqQuantity *out = reading->out;
  if (!out->digits) return NULL;
  const IqNumeral *unit =
      iq_run_phrase_before(reading->words, out->number, IQ_NUMERAL_BIT(IQ_NUMERAL_UNIT));
  if (unit == NULL || unit->language != IQ_NUMERAL_ANY) return NULL;
  if (!is_money(&iq_units[(uint32_t)unit->value])) return NULL;
  out->first = out->number - unit->words;
  return unit;
}

/// The unit behind the number, and a half behind it.
static bool read_unit(Reading *reading) {
  const IqWordRun *words = reading->words;
  IqQuantity *out = reading->out;
  if (reading->digits.money || reading->amount) {
    out->measure = IQ_MEASURE_UNIT;
    return true;
  }
  const uint64_t units = IQ_NUMERAL_BIT(IQ_NUMERAL_UNIT);
  const IqNumeral *unit = NULL;
  if (reading->tail != 0) {
    // “km/h” stands in two words, the first of them with the number.
    uint64_t hashes[2] = {reading->tail, 0};
    if (out->end < words->count && iq_run_is_joined(words, out->end)) {
      hashes[1] = words->items[out->end].hash;
    }
    unit = iq_numeral_find(hashes, hashes[1] != 0 ? 2 : 1, words->language, units);
    if (unit != NULL && unit->words == 2) out->end++;
  } else if (iq_run_is_joined(words, out->end)) {
    unit = iq_run_phrase(words, out->end, units);
    // A sign of all languages stands behind digits and is no word: not “five in hospital”.
    if (unit != NULL && unit->language == IQ_NUMERAL_ANY &&
        (!out->digits || words->items[out->end].word_class == IQ_WORD_FUNCTION)) {
      unit = NULL;
    }
    if (unit != NULL) out->end += unit->words;
  }
  if (unit == NULL) unit = read_unit_of(reading);
  if (unit == NULL && reading->tail == 0) unit = read_money_before(reading);
  if (unit == NULL) return false;
  out->measure = IQ_MEASURE_UNIT;
  out->unit = (uint32_t)unit->value;
  const IqNumeral *half = iq_run_is_joined(words, out->end)
                              ? iq_run_phrase(words, out->end, IQ_NUMERAL_BIT(IQ_NUMERAL_HALF))
                              : NULL;
  if (half != NULL) {
    out->value += 0.5;
    out->end += half->words;
  }
  return true;
}

/// “Six degrees below zero”, “minus six degrees”
static void read_below_zero(const IqWordRun *words, IqQuantity *out) {
  if (out->measure != IQ_MEASURE_UNIT || out->unit == IQ_NONE) return;
  if (strcmp(iq_units[out->unit].measures, "temperature") != 0) return;
  const IqNumeral *behind = iq_run_is_joined(words, out->end)
                                ? iq_run_phrase(words, out->end, IQ_NUMERAL_BIT(IQ_NUMERAL_BELOW))
                                : NULL;
  const IqNumeral *before =
      iq_run_phrase_before(words, out->first, IQ_NUMERAL_BIT(IQ_NUMERAL_MINUS));
  if (behind == NULL && before == NULL) return;
  if (behind != NULL) out->end += behind->words;
  if (before != NULL) out->first -= before->words;
  out->value = -out->value;
}

/// “six to eight”, “8–10”, “between six and eight”: the upper end.
static void read_range(const IqWordRun *words, IqQuantity *out, double *high) {
  const uint32_t at = out->number_end;
  if (at >= words->count || out->one) return;
  uint32_t second = at;
  const IqGap gap = iq_gap_before(words, at);
  if (gap != IQ_GAP_HYPHEN && gap != IQ_GAP_DASH) {
    if (!iq_run_is_joined(words, at)) return;
    uint64_t kinds = IQ_NUMERAL_BIT(IQ_NUMERAL_RANGE);
    if (iq_run_phrase_before(words, out->number, IQ_NUMERAL_BIT(IQ_NUMERAL_BETWEEN)) != NULL) {
      kinds |= IQ_NUMERAL_BIT(IQ_NUMERAL_JOIN);
    }
    const IqNumeral *to = iq_run_phrase(words, at, kinds);
    if (to == NULL || !iq_run_is_joined(words, at + to->words)) return;
    second = at + to->words;
  }
  if (second >= words->count) return;
  IqQuantity upper = {0};
  Reading reading = {.words = words, .out = &upper};
  if (!read_number(&reading, second) || upper.one || reading.part) return;
  if (upper.value <= out->value || upper.value > out->value * 4 || upper.digits != out->digits) {
    return;
  }
  if (reading.tail != 0 || reading.age) return;
  *high = upper.value;
  out->number_end = upper.number_end;
}

static const IqNumeral *take_modality(const IqWordRun *words, IqQuantity *out) {
  const IqNumeral *modality = iq_run_phrase_before(words, out->first, MODALITIES);
  // “una 25enne” is no rough age.
  const bool article = out->measure == IQ_MEASURE_AGE && modality != NULL &&
                       iq_run_phrase_before(words, out->first, IQ_NUMERAL_BIT(IQ_NUMERAL_ONE));
  if (article) return NULL;
  if (modality != NULL) {
    out->first -= modality->words;
    return modality;
  }
  // “at least a dozen”, “at least another 14”, “через не менее”
  if (out->first >= 2 && iq_run_is_joined(words, out->first)) {
    modality = iq_run_phrase_before(words, out->first - 1, MODALITIES);
    const bool strong = modality != NULL && (modality->kind == IQ_NUMERAL_AT_LEAST ||
                                             modality->kind == IQ_NUMERAL_AT_MOST);
    if (strong && modality->words >= 2) {
      out->first -= 1 + modality->words;
      return modality;
    }
  }
  return NULL;
}

static IqModality modality_of(IqNumeralKind kind) {
  switch (kind) {
    case IQ_NUMERAL_AT_LEAST: return IQ_MODALITY_AT_LEAST;
    case IQ_NUMERAL_AT_MOST: return IQ_MODALITY_AT_MOST;
    case IQ_NUMERAL_MORE_THAN: return IQ_MODALITY_MORE_THAN;
    case IQ_NUMERAL_LESS_THAN: return IQ_MODALITY_LESS_THAN;
    case IQ_NUMERAL_NEARLY:
    case IQ_NUMERAL_AFTER:
    case IQ_NUMERAL_ABOUT: return IQ_MODALITY_ABOUT;
    default: return IQ_MODALITY_EXACTLY;
  }
}

/// The interval that a number means with how exact it is said to be.
static void set_interval(IqQuantity *out, double high, const IqNumeral *said, bool turned) {
  const double low = out->value;
  out->low = low;
  out->high = high;
  out->modality = said != NULL ? modality_of((IqNumeralKind)said->kind) : IQ_MODALITY_EXACTLY;
  if (said == NULL && turned) out->modality = IQ_MODALITY_ABOUT;
  const bool nearly = said != NULL && said->kind == IQ_NUMERAL_NEARLY;
  const bool counted = out->measure == IQ_MEASURE_COUNT;
  switch (out->modality) {
    case IQ_MODALITY_AT_LEAST: out->high = HUGE_VAL; break;
    case IQ_MODALITY_MORE_THAN:
      out->low = counted ? low + 1 : low;
      out->high = HUGE_VAL;
      break;
    case IQ_MODALITY_AT_MOST: out->low = -HUGE_VAL; break;
    case IQ_MODALITY_LESS_THAN:
      out->low = -HUGE_VAL;
      out->high = counted ? high - 1 : high;
      break;
    case IQ_MODALITY_ABOUT: {
      const bool clock = out->measure == IQ_MEASURE_CLOCK;
      // Shortly after a time; “na 12 dagen” is no more than 12 days.
      if (said != NULL && said->kind == IQ_NUMERAL_AFTER) {
        if (clock) out->high = high + MINUTES_AFTER;
        if (!clock) out->modality = IQ_MODALITY_EXACTLY;
        break;
      }
      const double below =
          clock ? (nearly ? MINUTES_BEFORE : MINUTES_ROUGHLY) : fabs(low) * ROUGHLY;
      const double above = clock ? MINUTES_ROUGHLY : fabs(high) * ROUGHLY;
      out->low = low - below;
      if (!nearly) out->high = high + above;
      break;
    }
    case IQ_MODALITY_EXACTLY: break;
  }
}

/// The noun before a number, where that makes it a rough one: минут пятнадцать, человек сорок.
static bool read_turned(const IqWordRun *words, IqQuantity *out) {
  if (words->language == IQ_NUMERAL_ANY || !iq_numeral_languages[words->language].turned) {
    return false;
  }
  const uint64_t nouns = IQ_NUMERAL_BIT(IQ_NUMERAL_UNIT) | IQ_NUMERAL_BIT(IQ_NUMERAL_PEOPLE);
  for (uint32_t back = 1; back <= 2 && back <= out->number; back++) {
    if (!iq_run_is_joined(words, out->number - back + 1)) return false;
    const IqNumeral *noun = iq_run_phrase(words, out->number - back, nouns);
    if (noun == NULL) continue;
    out->first = out->number - back;
    out->people = noun->kind == IQ_NUMERAL_PEOPLE;
    if (noun->kind == IQ_NUMERAL_UNIT) {
      out->measure = IQ_MEASURE_UNIT;
      out->unit = (uint32_t)noun->value;
    }
    return true;
  }
  return false;
}

bool iq_quantity_read(const IqWordRun *words, uint32_t at, IqQuantity *out) {
  *out = (IqQuantity){0};
  Reading reading = {.words = words, .out = out};
  if (iq_month_read(words, at, out) || iq_label_read(words, at, out)) return true;
  const bool hour = iq_hour_read(words, at, out);
  const bool decade_word = !hour && iq_decade_read(words, at, out);
  if (!hour && !decade_word && !read_number(&reading, at)) return false;
  // A number inside a word or a name: Boeing-737, father-of-three.
  if (at > 0 && iq_gap_before(words, at) == IQ_GAP_HYPHEN) return false;
  double high = out->value;
  const bool whole = reading.part || reading.age || reading.amount || decade_word || hour;
  if (reading.tail == 0 && !whole) {
    read_range(words, out, &high);
    if (high == 0 || high < out->value) high = out->value;
  }
  const bool range = high > out->value;
  out->first = out->number;
  out->end = out->number_end;
  const uint64_t article =
      IQ_NUMERAL_BIT(IQ_NUMERAL_ONE) | IQ_NUMERAL_BIT(IQ_NUMERAL_ONE_BEFORE_UNIT);
  if (!out->one && out->number > 0 && iq_run_is_joined(words, out->number)) {
    const IqNumeral *scale = iq_run_phrase(words, out->number, IQ_NUMERAL_BIT(IQ_NUMERAL_SCALE));
    // “a dozen”
    if (scale != NULL && iq_run_phrase_before(words, out->number, article) != NULL) out->first--;
  }
  const double value = out->value;
  const bool decade = !range && !hour && (decade_word || iq_decade_is_around(words, out));
  if (decade) out->measure = IQ_MEASURE_AGE;
  bool known = decade || hour;
  if (!known)
    known = !out->one && !range && iq_clock_read(words, &reading.digits, reading.tail, out);
  if (!known) known = !out->one && !range && iq_date_read(words, &reading.digits, reading.tail, out);
  if (!known) known = !out->one && read_age(&reading);
  if (!known) known = read_unit(&reading);
  if (!range) read_below_zero(words, out);
  if (!known) {
    if (reading.part || reading.tail != 0) return false;
    out->measure = IQ_MEASURE_COUNT;
  }
  high = range ? high + (out->value - value) : decade ? value + IQ_DECADE_YEARS : out->value;
  const IqNumeral *said = take_modality(words, out);
  const bool bare = out->measure == IQ_MEASURE_COUNT && !out->one && !out->digits && said == NULL;
  const bool turned = bare && read_turned(words, out);
  const uint64_t collective = IQ_NUMERAL_BIT(IQ_NUMERAL_COLLECTIVE);
  out->people = out->people || iq_run_phrase(words, out->number, collective) != NULL;
  const IqNumeral *more = out->end < words->count && iq_run_is_joined(words, out->end)
                              ? iq_run_phrase(words, out->end, IQ_NUMERAL_BIT(IQ_NUMERAL_OR_MORE))
                              : NULL;
  if (more != NULL) out->end += more->words;
  set_interval(out, high, said, turned || reading.roughly);
  if (decade && said == NULL) out->modality = IQ_MODALITY_ABOUT;
  if (more != NULL) {
    out->modality = IQ_MODALITY_AT_LEAST;
    out->high = HUGE_VAL;
  }
  return true;
}
