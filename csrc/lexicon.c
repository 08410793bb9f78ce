#include "lexicon.h"

#include <string.h>

/// The first entry of a word, or iq_lexicon_count.
static uint32_t find_first(uint64_t hash) {
  const uint32_t bit = (uint32_t)(hash >> 48);
  if ((iq_lexicon_filter[bit >> 6] >> (bit & 63) & 1) == 0) return iq_lexicon_count;
  uint32_t slot = (uint32_t)hash & (IQ_LEXICON_SLOTS - 1);
  while (iq_lexicon_slots[slot] != 0) {
    const uint32_t entry = iq_lexicon_slots[slot] - 1u;
    if (iq_lexicon[entry].hash == hash) return entry;
    slot = (slot + 1) & (IQ_LEXICON_SLOTS - 1);
  }
  return iq_lexicon_count;
}

uint32_t iq_lexicon_find(uint64_t hash, uint8_t language) {
  for (uint32_t i = find_first(hash); i < iq_lexicon_count && iq_lexicon[i].hash == hash; i++) {
    if (iq_lexicon[i].language == language) return iq_lexicon[i].classes;
  }
  return 0;
}

void iq_lexicon_vote(uint64_t hash, uint32_t votes[IQ_LANGUAGES_MAX]) {
  const uint32_t small =
      IQ_LEXICON_CUE | IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER;
  for (uint32_t i = find_first(hash); i < iq_lexicon_count && iq_lexicon[i].hash == hash; i++) {
    if (iq_lexicon[i].classes & small) votes[iq_lexicon[i].language]++;
  }
}

uint32_t iq_lexicon_language(const char *tag) {
  for (uint32_t i = 0; tag != NULL && i < iq_language_count; i++) {
    const size_t length = strlen(iq_languages[i].tag);
    const bool same = strncmp(tag, iq_languages[i].tag, length) == 0;
    if (same && (tag[length] == '\0' || tag[length] == '-')) return i;
  }
  return iq_language_count;
}
