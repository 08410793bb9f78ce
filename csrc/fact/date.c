#include "fact/date.h"

#define DAYS_MAX 31

bool iq_date_read(const IqWordRun *words, const IqDigits *digits, uint64_t tail, IqQuantity *out) {
  if (!out->digits || digits->groups != 1 || digits->money || tail != 0) return false;
  const uint64_t month_kind = IQ_NUMERAL_BIT(IQ_NUMERAL_MONTH);
  if (out->value >= 1 && out->value <= 31) {
    uint32_t at = out->end;
    // “14. Juni”, “14 de junio”
    if (at + 1 < words->count && words->items[at].length <= 2 && iq_run_is_joined(words, at)) at++;
    const IqNumeral *month = iq_run_phrase(words, out->end, month_kind);
    if (month == NULL && at > out->end) month = iq_run_phrase(words, at, month_kind);
    if (month != NULL && iq_gap_before(words, out->end) != IQ_GAP_COMMA) {
      out->end = (month == iq_run_phrase(words, out->end, month_kind) ? out->end : at) + 1;
    } else {
      month = iq_run_phrase_before(words, out->number, month_kind);
      if (month == NULL) return false;
      out->first = out->number - month->words;
    }
    out->measure = IQ_MEASURE_DATE;
    out->value += 100 * month->value;
    return true;
  }
  const bool year = out->value >= 1800 && out->value < 2100 && out->number_end == out->number + 1;
  if (!year) return false;
  const uint64_t others = IQ_NUMERAL_BIT(IQ_NUMERAL_UNIT) | IQ_NUMERAL_BIT(IQ_NUMERAL_PEOPLE);
  const IqNumeral *word = iq_run_phrase(words, out->end, IQ_NUMERAL_BIT(IQ_NUMERAL_YEAR_WORD));
  if (word != NULL && iq_run_is_joined(words, out->end)) {
    out->end += word->words;
  } else if (iq_run_is_joined(words, out->end) && iq_run_phrase(words, out->end, others) != NULL) {
    return false;
  }
  out->measure = IQ_MEASURE_YEAR;
  return true;
}

static bool is_day(const IqWordRun *words, uint32_t at) {
  if (!iq_run_is_joined(words, at)) return false;
  const IqToken *token = &words->items[at];
  IqDigits digits;
  return iq_digits_read(words, iq_token_word(words->tokens, token), token->length, &digits) &&
         digits.groups == 1 && digits.first >= 1 && digits.first <= DAYS_MAX;
}

bool iq_month_read(const IqWordRun *words, uint32_t at, IqQuantity *out) {
  const uint64_t kinds = IQ_NUMERAL_BIT(IQ_NUMERAL_MONTH) | IQ_NUMERAL_BIT(IQ_NUMERAL_MONTH_IN);
  const IqNumeral *month = iq_run_phrase(words, at, kinds);
  if (month == NULL) return false;
  const bool told =
      month->kind == IQ_NUMERAL_MONTH_IN ||
      iq_run_phrase_before(words, at, IQ_NUMERAL_BIT(IQ_NUMERAL_MONTH_BEFORE)) != NULL;
  // “In June 14”
  if (!told || is_day(words, at + month->words)) return false;
  *out = (IqQuantity){.first = at,
                      .end = at + month->words,
                      .number = at,
                      .number_end = at + month->words,
                      .low = month->value,
                      .high = month->value,
                      .value = month->value,
                      .measure = IQ_MEASURE_MONTH,
                      .unit = IQ_NONE};
  return true;
}
