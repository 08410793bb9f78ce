#include "language/digits.h"

/// Words of one number ("one hundred and twenty-one thousand two hundred and six").
#define NUMBER_WORDS_MAX 12u

static char decimal_of(const IqWordRun *words) {
  return words->language == IQ_NUMERAL_ANY ? '.' : iq_numeral_languages[words->language].decimal;
}

static char group_of(const IqWordRun *words) {
  return words->language == IQ_NUMERAL_ANY ? ',' : iq_numeral_languages[words->language].group;
}

/// Whether the sign at `at` goes on with a number; an apostrophe only before thousands: 450'000.
static bool is_mark(const char *at, uint32_t length) {
  switch (*at) {
    case '.':
    case ',':
    case ':':
    case 'h': return true;
    case '\'':
      return length > 3 && iq_is_ascii_digit(at[2]) && iq_is_ascii_digit(at[3]) &&
             (length == 4 || !iq_is_ascii_digit(at[4]));
    default: return false;
  }
}

static bool has_either_mark(const IqWordRun *words, const IqDigits *digits) {
  return digits->first > 0 && words->language != IQ_NUMERAL_ANY &&
         iq_numeral_languages[words->language].either_mark;
}

bool iq_digits_read(const IqWordRun *words, const char *word, uint32_t length, IqDigits *out) {
  *out = (IqDigits){0};
  uint32_t at = 0;
  double all = 0;
  double fraction = 0;
  double scale = 1;
  bool thousands = true;
  while (at < length && iq_is_ascii_digit(word[at])) {
    const uint32_t start = at;
    double value = 0;
    for (; at < length && iq_is_ascii_digit(word[at]); at++) value = value * 10 + (word[at] - '0');
    const uint32_t digits = at - start;
    if (digits > 15) return false;
    if (out->groups == 0) {
      out->first = (uint32_t)(value < 1e9 ? value : 1e9);
      out->first_length = digits;
      all = value;
    } else {
      if (out->groups == 1) {
        out->second = (uint32_t)(value < 1e9 ? value : 1e9);
        out->second_length = digits;
        fraction = value;
        for (uint32_t i = 0; i < digits; i++) scale *= 10;
      }
      thousands = thousands && digits == 3;
      all = all * 1000 + value;
    }
    out->groups++;
    out->used = at;
    const bool more = at + 1 < length && iq_is_ascii_digit(word[at + 1]);
    if (!more || !is_mark(word + at, length - at)) break;
    if (out->groups == 1) out->mark = word[at];
    if (word[at] != out->mark) return false;
    at++;
  }
  if (out->groups == 0) return false;
  if (out->groups == 1) {
    out->value = all;
    return true;
  }
  if (thousands && (out->mark == group_of(words) || out->groups > 2 ||
                    out->mark != decimal_of(words) || has_either_mark(words, out))) {
    out->value = all;
  } else if (out->groups == 2) {
    out->value = out->first + fraction / scale;
  } else {
    return false;
  }
  return true;
}

uint32_t iq_digits_read_groups(const IqWordRun *words, uint32_t at, double *value) {
  for (; at < words->count; at++) {
    const IqToken *token = &words->items[at];
    const char *word = iq_token_word(words->tokens, token);
    const uint32_t gap = token->span.start - words->items[at - 1].span.end;
    const bool plain = gap == 1 && group_of(words) == ' ';
    if (iq_gap_before(words, at) != IQ_GAP_BLANK || (!plain && gap < 2) || gap > 3) break;
    if (token->length != 3 || !iq_is_ascii_digit(word[0]) || !iq_is_ascii_digit(word[1]) ||
        !iq_is_ascii_digit(word[2]))
      break;
    *value = *value * 1000 + (word[0] - '0') * 100 + (word[1] - '0') * 10 + (word[2] - '0');
  }
  return at;
}

uint32_t iq_digits_read_words(const IqWordRun *words, uint32_t at, double *value, bool *age) {
  IqNumeralSum sum = {0};
  uint32_t end = at;
  const uint64_t kinds = IQ_NUMERAL_BIT(IQ_NUMERAL_NUMBER) | IQ_NUMERAL_BIT(IQ_NUMERAL_SCALE);
  for (uint32_t i = at; i < words->count && i - at < NUMBER_WORDS_MAX;) {
    if (i > at && iq_gap_before(words, i) > IQ_GAP_HYPHEN) break;
    const IqNumeral *numeral = iq_run_phrase(words, i, kinds);
    double own = 0;
    bool scale = false;
    uint32_t length = 1;
    // “Mio” is “my” in other languages: what is written alike in all stands behind digits.
    if (numeral != NULL && numeral->kind == IQ_NUMERAL_SCALE &&
        numeral->language == IQ_NUMERAL_ANY) {
      break;
    }
    if (numeral != NULL) {
      own = numeral->value;
      scale = numeral->kind == IQ_NUMERAL_SCALE;
      length = numeral->words;
    } else if (i == at || sum.joined || sum.current + sum.total > 0) {
      const IqToken *token = &words->items[i];
      const char *word = iq_token_word(words->tokens, token);
      const bool long_word = token->length >= 6;
      if (!long_word || !iq_numeral_compound(word, token->length, words->language, &own, age)) {
        const IqNumeral *join =
            i > at ? iq_run_phrase(words, i, IQ_NUMERAL_BIT(IQ_NUMERAL_JOIN)) : NULL;
        if (join == NULL || sum.joined) break;
        sum.joined = true;
        i += join->words;
        continue;
      }
    }
    if (!iq_numeral_add(&sum, own, scale)) break;
    sum.joined = false;
    i += length;
    end = i;
    if (*age) break;
  }
  *value = sum.total + sum.current;
  return end;
}
