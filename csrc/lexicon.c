#include "lexicon.h"

#include <string.h>

static int compare(const char *word, uint32_t length, const char *listed) {
  const int order = strncmp(word, listed, length);
  return order != 0 || listed[length] == '\0' ? order : -1;
}

/// The first entry of a word, or iq_lexicon_count.
static uint32_t find_first(const char *word, uint32_t length) {
  uint32_t low = 0;
  uint32_t high = iq_lexicon_count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (compare(word, length, iq_lexicon[middle].word) > 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const bool found = low < iq_lexicon_count && compare(word, length, iq_lexicon[low].word) == 0;
  return found ? low : iq_lexicon_count;
}

uint16_t iq_lexicon_find(const char *word, uint32_t length, uint8_t language) {
  for (uint32_t i = find_first(word, length); i < iq_lexicon_count; i++) {
    if (compare(word, length, iq_lexicon[i].word) != 0) break;
    if (iq_lexicon[i].language == language) return iq_lexicon[i].classes;
  }
  return 0;
}

void iq_lexicon_vote(const char *word, uint32_t length, uint32_t votes[IQ_LANGUAGES_MAX]) {
  const uint16_t small =
      IQ_LEXICON_CUE | IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER;
  for (uint32_t i = find_first(word, length); i < iq_lexicon_count; i++) {
    if (compare(word, length, iq_lexicon[i].word) != 0) break;
    if (iq_lexicon[i].classes & small) votes[iq_lexicon[i].language]++;
  }
}

uint32_t iq_lexicon_language(const char *tag) {
  for (uint32_t i = 0; tag != NULL && i < iq_language_count; i++) {
    const size_t length = strlen(iq_languages[i]);
    const bool same = strncmp(tag, iq_languages[i], length) == 0;
    if (same && (tag[length] == '\0' || tag[length] == '-')) return i;
  }
  return iq_language_count;
}
