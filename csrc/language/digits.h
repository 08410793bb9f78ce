/// @file digits.h
/// Numbers as they are written, in digits and in words.
#ifndef IQ_DIGITS_H
#define IQ_DIGITS_H

#include "language/word_run.h"

/// A number in digits, and what stands behind it in the same word.
typedef struct IqDigits {
  double value;
  uint32_t used;                   ///< bytes of the word
  uint32_t first, second, groups;  ///< two groups of digits: 7 and 40
  uint32_t first_length, second_length;
  char mark;   ///< between the first two groups
  bool money;  ///< a sign of money stands before it
} IqDigits;

static inline bool iq_is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Reads groups of digits with marks between them at the start of a word of `length` bytes.
bool iq_digits_read(const IqWordRun *words, const char *word, uint32_t length, IqDigits *out);

/// Thousands behind blanks: 1 200 000. Returns the word behind the number.
uint32_t iq_digits_read_groups(const IqWordRun *words, uint32_t at, double *value);

/// A number in words; *age: its ending says that it is one. Returns the word behind it, or `at`
/// where there is none.
uint32_t iq_digits_read_words(const IqWordRun *words, uint32_t at, double *value, bool *age);

#endif
