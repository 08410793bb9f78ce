#include "language/words.h"

#include <string.h>

/// Bytes of a language, a space and a word about which languages disagree.
#define WORD_IN_MAX 16u

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

IqWordClass iq_word_class_in(const char *word, uint32_t length, const char *language) {
  char both[WORD_IN_MAX];
  const uint32_t prefix = (uint32_t)strlen(language) + 1;
  if (prefix + length > sizeof both) return IQ_WORD_CONTENT;
  memcpy(both, language, prefix - 1);
  both[prefix - 1] = ' ';
  memcpy(both + prefix, word, length);
  const uint32_t size = prefix + length;
  if (iq_is_listed(both, size, iq_function_words_in, iq_function_word_in_count))
    return IQ_WORD_FUNCTION;
  if (iq_is_listed(both, size, iq_negation_words_in, iq_negation_word_in_count))
    return IQ_WORD_NEGATION;
  if (iq_is_listed(both, size, iq_number_words_in, iq_number_word_in_count)) return IQ_WORD_NUMBER;
  return IQ_WORD_CONTENT;
}
