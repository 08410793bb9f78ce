#include "fact/clock.h"

#include <math.h>

#define NOON 720
/// The hours that are told in words.
#define HALF_DAY 12
/// The hours of the night up to here are those of a new day: 3.10 di notte.
#define NIGHT_END 360

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
