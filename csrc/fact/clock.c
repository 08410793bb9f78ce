#include "fact/clock.h"

#include <math.h>

#include "language/lexicon.h"

#define NOON 720
/// The hours that are told in words.
#define HALF_DAY 12
/// The hours of the night up to here are those of a new day: 3.10 di notte.
#define NIGHT_END 360
#define MINUTES_HALF 30

static bool is_clock_number(const IqDigits *digits) {
  return digits->groups == 2 && digits->first <= 24 && digits->second < 60 &&
         digits->second_length == 2;
}

/// Whether a word is the minutes of an hour, in two digits: 23 h 04.
static bool tells_minutes(const IqWordRun *words, uint32_t at) {
  if (at >= words->count || !iq_run_is_joined(words, at)) return false;
  const IqToken *token = &words->items[at];
  IqDigits digits;
  return iq_digits_read(words, iq_token_word(words->tokens, token), token->length, &digits) &&
         digits.groups == 1 && digits.used == token->length && digits.first_length == 2 &&
         digits.first < 60;
}

/// The minutes behind the hour of a time of day: 6時40分; 0 where there are none.
static double read_minutes(const IqWordRun *words, IqQuantity *out) {
  const uint32_t at = out->end;
  if (at >= words->count || !iq_run_is_joined(words, at)) return 0;
  const IqToken *token = &words->items[at];
  IqDigits digits;
  const char *word = iq_token_word(words->tokens, token);
  if (!iq_digits_read(words, word, token->length, &digits)) return 0;
  if (digits.groups != 1 || digits.used < token->length || digits.first >= 60) return 0;
  const bool joined = iq_run_is_joined(words, at + 1);
  const IqNumeral *minutes = iq_run_phrase(words, at + 1, IQ_NUMERAL_BIT(IQ_NUMERAL_CLOCK_MINUTES));
  if (joined && minutes != NULL) {
    out->end = at + 1 + minutes->words;
    return digits.first;
  }
  // “22 h 18, …”, but not “à 22 h 18 personnes”
  const bool ends = !joined || words->items[at + 1].word_class == IQ_WORD_FUNCTION;
  if (!ends || digits.first_length != 2) return 0;
  out->end = at + 1;
  return digits.first;
}

/// “Alarm: 07.15”: with a nought before it and no month behind it, it is no date.
static bool is_padded(const IqWordRun *words, const IqDigits *digits, const IqQuantity *out) {
  const bool month = digits->second > 0 && digits->second <= 12;
  return digits->first_length == 2 && digits->first < 10 && !month &&
         iq_run_is_behind_colon(words, out->number);
}

/// “Seis da manhã”: an hour in words is one by what stands behind it alone, which must be no unit:
/// «два дня».
static bool is_hour_in_words(const IqWordRun *words, uint64_t halves, const IqQuantity *out) {
  return out->value >= 1 && out->value <= HALF_DAY && out->value == floor(out->value) &&
         iq_run_is_joined(words, out->end) && iq_run_phrase(words, out->end, halves) != NULL &&
         iq_run_phrase(words, out->end, IQ_NUMERAL_BIT(IQ_NUMERAL_UNIT)) == NULL;
}

bool iq_clock_read(const IqWordRun *words, const IqDigits *read, uint64_t tail, IqQuantity *out) {
  const uint64_t halves = IQ_NUMERAL_BIT(IQ_NUMERAL_MORNING) | IQ_NUMERAL_BIT(IQ_NUMERAL_EVENING) |
                          IQ_NUMERAL_BIT(IQ_NUMERAL_NIGHT);
  if (!out->digits && !is_hour_in_words(words, halves, out)) return false;
  const IqDigits written = {.groups = 1, .first = out->digits ? 0 : (uint32_t)out->value};
  const IqDigits *digits = out->digits ? read : &written;
  if (digits->money) return false;
  const bool both = is_clock_number(digits);
  const bool hour = digits->groups == 1 && digits->first <= 24;
  if (!both && !hour) return false;
  const IqNumeral *half = NULL;
  if (tail != 0) {
    half = iq_numeral_find(&tail, 1, words->language,
                           halves | IQ_NUMERAL_BIT(IQ_NUMERAL_CLOCK_BEHIND));
    if (half == NULL) return false;
  } else if (iq_run_is_joined(words, out->end)) {
    half = iq_run_phrase(words, out->end, halves | IQ_NUMERAL_BIT(IQ_NUMERAL_CLOCK_BEHIND));
    if (half != NULL) {
      const IqNumeral *unit = iq_run_phrase(words, out->end, IQ_NUMERAL_BIT(IQ_NUMERAL_UNIT));
      // Fifteen hours are a time of day only behind “at”.
      const bool lasting = hour && unit != NULL && half->kind == IQ_NUMERAL_CLOCK_BEHIND &&
                           !tells_minutes(words, out->end + half->words);
      if (lasting && iq_run_phrase_before(words, out->number,
                                          IQ_NUMERAL_BIT(IQ_NUMERAL_CLOCK_BEFORE)) == NULL) {
        half = NULL;
      } else {
        out->end += half->words;
      }
    }
  }
  // 午前6時
  const uint64_t halves_before = halves & ~IQ_NUMERAL_BIT(IQ_NUMERAL_NIGHT);
  const IqNumeral *early = iq_run_phrase_before(words, out->number, halves_before);
  const bool plain = half != NULL && half->kind == IQ_NUMERAL_CLOCK_BEHIND;
  const double extra = plain && hour ? read_minutes(words, out) : 0;
  if (early != NULL && plain) {
    half = early;
    out->first = out->number - early->words;
  }
  const bool colon = digits->mark == ':' || digits->mark == 'h';
  const bool before =
      iq_run_phrase_before(words, out->number, IQ_NUMERAL_BIT(IQ_NUMERAL_CLOCK_BEFORE)) != NULL;
  if (half == NULL && !(both && (colon || before || is_padded(words, digits, out)))) return false;
  // “8.20 metres”, “1:02.5”
  if (half == NULL && iq_run_phrase(words, out->end, IQ_NUMERAL_BIT(IQ_NUMERAL_UNIT)) != NULL &&
      iq_run_is_joined(words, out->end)) {
    return false;
  }
  out->measure = IQ_MEASURE_CLOCK;
  out->unit = IQ_NONE;
  double minutes = digits->first * 60.0 + (both ? digits->second : extra);
  const bool evening =
      half != NULL &&
      (half->kind == IQ_NUMERAL_EVENING ||
       (half->kind == IQ_NUMERAL_NIGHT && minutes >= NIGHT_END && digits->first != 12));
  if (evening && minutes < NOON) minutes += NOON;
  const bool morning = half != NULL && !evening && half->kind != IQ_NUMERAL_CLOCK_BEHIND;
  if (morning && digits->first == 12) minutes -= NOON;
  out->value = minutes;
  return true;
}

/// The hour from one to twelve that word `at` names; *end is the word behind it.
static uint32_t read_hour(const IqWordRun *words, uint32_t at, uint32_t *end) {
  if (at >= words->count) return 0;
  const IqNumeral *named = iq_run_phrase(words, at, IQ_NUMERAL_BIT(IQ_NUMERAL_HOUR));
  if (named != NULL) {
    *end = at + named->words;
    return (uint32_t)named->value;
  }
  double value;
  bool age = false;
  *end = iq_digits_read_words(words, at, &value, &age);
  const bool hour = *end > at && !age && value >= 1 && value <= HALF_DAY && value == floor(value);
  return hour ? (uint32_t)value : 0;
}

/// The minutes behind an hour in words: y media, e mezza, y veinticinco. 0 where there are none.
static uint32_t read_minutes_in_words(const IqWordRun *words, uint32_t *end) {
  if (!iq_run_is_joined(words, *end)) return 0;
  const IqNumeral *half = iq_run_phrase(words, *end, IQ_NUMERAL_BIT(IQ_NUMERAL_HALF));
  if (half != NULL) {
    *end += half->words;
    return MINUTES_HALF;
  }
  const IqNumeral *join = iq_run_phrase(words, *end, IQ_NUMERAL_BIT(IQ_NUMERAL_JOIN));
  if (join == NULL || !iq_run_is_joined(words, *end + join->words)) return 0;
  double value;
  bool age = false;
  const uint32_t at = *end + join->words;
  const uint32_t behind = iq_digits_read_words(words, at, &value, &age);
  if (behind == at || age || !(value > 1 && value < 60)) return 0;
  *end = behind;
  return (uint32_t)value;
}

/// Whether nothing stands behind an hour that the number could count: “a las tres mujeres”.
static bool counts_nothing(const IqWordRun *words, uint32_t at) {
  if (!iq_run_is_joined(words, at)) return true;
  return words->items[at].word_class == IQ_WORD_FUNCTION &&
         (iq_lexicon_find(words->items[at].hash, words->tokens->language) & IQ_LEXICON_OF) == 0;
}

/// Whether the half of the day is told behind word `at`: da noite. Then it is in *kind.
static bool read_half_day(const IqWordRun *words, uint32_t *at, IqNumeralKind *kind) {
  const uint64_t halves = IQ_NUMERAL_BIT(IQ_NUMERAL_MORNING) | IQ_NUMERAL_BIT(IQ_NUMERAL_EVENING) |
                          IQ_NUMERAL_BIT(IQ_NUMERAL_NIGHT);
  if (!iq_run_is_joined(words, *at)) return false;
  const IqNumeral *half = iq_run_phrase(words, *at, halves);
  if (half == NULL) return false;
  *at += half->words;
  *kind = (IqNumeralKind)half->kind;
  return true;
}

bool iq_hour_read(const IqWordRun *words, uint32_t at, IqQuantity *out) {
  const uint64_t halves = IQ_NUMERAL_BIT(IQ_NUMERAL_HALF_TO) | IQ_NUMERAL_BIT(IQ_NUMERAL_HALF_PAST);
  const IqNumeral *half = iq_run_phrase(words, at, halves);
  // „O jedenastej“ names an hour; „do trzech“ need not.
  const bool named = iq_run_phrase(words, at, IQ_NUMERAL_BIT(IQ_NUMERAL_HOUR)) != NULL;
  const uint64_t before = IQ_NUMERAL_BIT(IQ_NUMERAL_HOUR_BEFORE) |
                          (named ? IQ_NUMERAL_BIT(IQ_NUMERAL_CLOCK_BEFORE) : 0);
  const bool led = iq_run_phrase_before(words, at, before) != NULL;
  if (half == NULL && !led) return false;
  uint32_t end;
  const uint32_t from = half != NULL ? at + half->words : at;
  if (half != NULL && !iq_run_is_joined(words, from)) return false;
  const uint32_t hour = read_hour(words, from, &end);
  if (hour == 0) return false;
  uint32_t minutes = hour % HALF_DAY * 60;
  if (half != NULL) {
    const bool to = half->kind == IQ_NUMERAL_HALF_TO;
    minutes += to ? NOON - MINUTES_HALF : MINUTES_HALF;
  } else {
    minutes += read_minutes_in_words(words, &end);
  }
  minutes %= NOON;
  const bool plain = half == NULL && minutes % 60 == 0;
  const IqNumeral *behind = iq_run_is_joined(words, end)
                                ? iq_run_phrase(words, end, IQ_NUMERAL_BIT(IQ_NUMERAL_CLOCK_BEHIND))
                                : NULL;
  IqNumeralKind kind = IQ_NUMERAL_MORNING;
  uint32_t last = end;
  const bool told = read_half_day(words, &last, &kind);
  // “Dez da manhã” is read as digits are.
  if (told && plain) return false;
  if (!told && behind != NULL) last = end + behind->words;
  if (!counts_nothing(words, last)) return false;
  const bool late = kind == IQ_NUMERAL_EVENING || (kind == IQ_NUMERAL_NIGHT && minutes >= NIGHT_END);
  *out = (IqQuantity){.first = at,
                      .end = last,
                      .number = at,
                      .number_end = last,
                      .value = minutes + (told && late ? NOON : 0),
                      .measure = IQ_MEASURE_CLOCK,
                      .unit = IQ_NONE,
                      .half_day = !told};
  return true;
}
