#include "fact/label.h"

#include "language/digits.h"

/// The whole number that a word of digits is.
static bool read_digits(const IqWordRun *words, uint32_t at, IqDigits *digits) {
  const IqToken *token = &words->items[at];
  return iq_digits_read(words, iq_token_word(words->tokens, token), token->length, digits) &&
         digits->groups == 1 && digits->used == token->length && !digits->money;
}

/// “Die Brücke, 1968 gebaut”
static bool is_year(double value) {
  return value >= 1800 && value < 2100;
}

/// Whether nothing that the number could count stands behind it: “bus 46 passengers left”.
static bool counts_nothing(const IqWordRun *words, uint32_t at) {
  if (at >= words->count || !iq_run_is_joined(words, at)) return true;
  const uint64_t counted = IQ_NUMERAL_BIT(IQ_NUMERAL_UNIT) | IQ_NUMERAL_BIT(IQ_NUMERAL_PEOPLE) |
                           IQ_NUMERAL_BIT(IQ_NUMERAL_MONTH) | IQ_NUMERAL_BIT(IQ_NUMERAL_SCALE) |
                           IQ_NUMERAL_BIT(IQ_NUMERAL_AGE) |
                           IQ_NUMERAL_BIT(IQ_NUMERAL_CLOCK_BEHIND);
  return iq_run_phrase(words, at, counted) == NULL;
}

bool iq_label_read(const IqWordRun *words, uint32_t at, IqQuantity *out) {
  const IqNumeral *label = iq_run_phrase(words, at, IQ_NUMERAL_BIT(IQ_NUMERAL_LABEL));
  if (label == NULL) return false;
  const uint32_t number = at + label->words;
  IqDigits digits;
  if (number >= words->count || iq_gap_before(words, number) != IQ_GAP_BLANK ||
      !read_digits(words, number, &digits) || is_year(digits.value) ||
      !counts_nothing(words, number + 1)) {
    return false;
  }
  *out = (IqQuantity){.first = at,
                      .end = number + 1,
                      .number = number,
                      .number_end = number + 1,
                      .low = digits.value,
                      .high = digits.value,
                      .value = digits.value,
                      .measure = IQ_MEASURE_LABEL,
                      .unit = IQ_NONE,
                      .digits = true};
  return true;
}
