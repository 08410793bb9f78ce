#include "words.h"

#include <string.h>

static int compare(const char *word, uint32_t length, const char *listed) {
  const int order = strncmp(word, listed, length);
  return order != 0 || listed[length] == '\0' ? order : -1;
}

bool iq_is_listed(const char *word, uint32_t length, const char *const *list, uint32_t count) {
  uint32_t low = 0;
  uint32_t high = count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    const int order = compare(word, length, list[middle]);
    if (order == 0) return true;
    if (order < 0) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return false;
}

IqWordClass iq_word_class(const char *word, uint32_t length) {
  if (length > 0 && word[0] >= '0' && word[0] <= '9') return IQ_WORD_NUMBER;
  if (iq_is_listed(word, length, iq_negation_words, iq_negation_word_count))
    return IQ_WORD_NEGATION;
  if (iq_is_listed(word, length, iq_function_words, iq_function_word_count))
    return IQ_WORD_FUNCTION;
  if (iq_is_listed(word, length, iq_number_words, iq_number_word_count)) return IQ_WORD_NUMBER;
  return IQ_WORD_CONTENT;
}
