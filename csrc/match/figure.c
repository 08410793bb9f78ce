#include "match/figure.h"

#include <string.h>

#include "language/numeral.h"

/// Shorter words are put together of no two numbers, in bytes.
#define COMPOUND_MIN 6u
/// Digits of a group of thousands, and between an hour and its minutes at most.
#define GROUP_DIGITS 3u
#define DIGITS_MAX 15u
/// Bytes of a sign before a number: €.
#define SIGN_MAX 3u

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static bool is_mark(char c) {
  return c == '.' || c == ',' || c == ':' || c == 'h';
}

/// Reads digits; returns how many.
static uint32_t read_digits(const char *bytes, uint32_t length, double *value) {
  uint32_t at = 0;
  *value = 0;
  for (; at < length && is_digit(bytes[at]); at++) *value = *value * 10 + (bytes[at] - '0');
  return at;
}

/// Groups of digits with marks between them: thousands, a fraction, or minutes, which are read as
/// one. Returns the bytes that were used.
static uint32_t read_groups(const char *bytes, uint32_t length, double *value) {
  uint32_t used = read_digits(bytes, length, value);
  while (used > 0 && used + 1 < length && is_mark(bytes[used]) && is_digit(bytes[used + 1])) {
    double next;
    const uint32_t digits = read_digits(bytes + used + 1, length - used - 1, &next);
    if (digits > DIGITS_MAX) return 0;
    if (digits == GROUP_DIGITS && (bytes[used] == '.' || bytes[used] == ',')) {
      *value = *value * 1000 + next;
    } else {
      for (uint32_t i = 0; i < digits; i++) next /= 10;
      *value += next;
    }
    used += 1 + digits;
  }
  return used <= DIGITS_MAX ? used : 0;
}

/// Thousands behind blanks, 1 200 000, and minutes behind an hour, 19 h 30.
static void read_more(IqWords words, uint32_t end, IqFigure *out) {
  while (out->end < end) {
    const IqToken *token = iq_words_at(words, out->end);
    double next;
    const uint32_t digits = read_digits(iq_token_word(words.tokens, token), token->length, &next);
    if (digits != GROUP_DIGITS || digits != token->length) break;
    out->value = out->value * 1000 + next;
    out->end++;
  }
  if (out->end + 1 >= end) return;
  const IqToken *hour = iq_words_at(words, out->end);
  const IqToken *token = iq_words_at(words, out->end + 1);
  double minutes;
  const uint32_t digits = read_digits(iq_token_word(words.tokens, token), token->length, &minutes);
  const bool clock = hour->length == 1 && *iq_token_word(words.tokens, hour) == 'h';
  if (!clock || digits != 2 || digits != token->length) return;
  out->value += minutes / 100;
  out->end += 2;
}

/// A scale behind digits: 3 million.
static void read_scale(IqWords words, uint32_t end, uint8_t language, IqFigure *out) {
  if (out->end == end) return;
  const IqNumeral *scale = iq_numeral_find(&iq_words_at(words, out->end)->hash, 1, language,
                                           IQ_NUMERAL_BIT(IQ_NUMERAL_SCALE));
  if (scale == NULL) return;
  out->value *= scale->value;
  out->end++;
}

static bool read_figures(IqWords words, uint32_t at, IqFigure *out) {
  const IqToken *token = iq_words_at(words, at);
  const char *word = iq_token_word(words.tokens, token);
  uint32_t sign = 0;
  while (sign < token->length && sign < SIGN_MAX && !is_digit(word[sign])) sign++;
  const uint32_t used = read_groups(word + sign, token->length - sign, &out->value);
  if (used == 0) return false;
  out->end = at + 1;
  out->sign = word;
  out->sign_length = sign;
  out->tail = word + sign + used;
  out->tail_length = token->length - sign - used;
  return true;
}

/// The phrase of one of the kinds that word `at` begins, or NULL.
static const IqNumeral *phrase_at(IqWords words, uint32_t at, uint32_t end, uint8_t language,
                                  uint64_t kinds) {
  uint64_t hashes[IQ_NUMERAL_WORDS_MAX];
  uint32_t count = 0;
  if (!iq_numeral_begins(iq_words_at(words, at)->hash)) return NULL;
  for (; count < IQ_NUMERAL_WORDS_MAX && at + count < end; count++) {
    hashes[count] = iq_words_at(words, at + count)->hash;
  }
  return iq_numeral_find(hashes, count, language, kinds);
}

/// The value of one word of a number, or of a phrase, that stands at `at`; *next is behind it.
static bool read_part(IqWords words, uint32_t at, uint32_t end, uint8_t language, double *value,
                      bool *scale, uint32_t *next) {
  const uint64_t kinds = IQ_NUMERAL_BIT(IQ_NUMERAL_NUMBER) | IQ_NUMERAL_BIT(IQ_NUMERAL_SCALE);
  const IqNumeral *numeral = phrase_at(words, at, end, language, kinds);
  if (numeral != NULL) {
    *value = numeral->value;
    *scale = numeral->kind == IQ_NUMERAL_SCALE;
    *next = at + numeral->words;
    return true;
  }
  const IqToken *token = iq_words_at(words, at);
  bool age = false;
  *scale = false;
  *next = at + 1;
  return token->length >= COMPOUND_MIN &&
         iq_numeral_compound(iq_token_word(words.tokens, token), token->length, language, value,
                             &age) &&
         !age;
}

static bool read_words(IqWords words, uint32_t at, uint32_t end, uint8_t language, IqFigure *out) {
  IqNumeralSum sum = {0};
  out->end = at;
  for (uint32_t i = at; i < end;) {
    double own;
    bool scale;
    uint32_t next;
    if (read_part(words, i, end, language, &own, &scale, &next)) {
      if (!iq_numeral_add(&sum, own, scale)) break;
      sum.joined = false;
      i = out->end = next;
      continue;
    }
    const bool joins = i > at && !sum.joined &&
                       phrase_at(words, i, end, language, IQ_NUMERAL_BIT(IQ_NUMERAL_JOIN)) != NULL;
    if (!joins) break;
    sum.joined = true;
    i++;
  }
  out->value = sum.total + sum.current;
  return out->end > at;
}

bool iq_figure_read(IqWords words, uint32_t at, uint32_t end, IqFigure *out) {
  const uint8_t language = iq_numeral_language(iq_languages[words.tokens->language].tag);
  *out = (IqFigure){.end = at};
  if (at == end) return false;
  if (!read_figures(words, at, out)) return read_words(words, at, end, language, out);
  if (out->tail_length > 0) return true;
  read_more(words, end, out);
  read_scale(words, end, language, out);
  return true;
}
