#include "lexicon.h"

#include <string.h>

uint32_t iq_lexicon_probe(uint64_t hash, const IqLanguage *language) {
  uint32_t slot = (uint32_t)hash & language->slot_mask;
  while (language->slots[slot].classes != 0 && language->slots[slot].hash != hash) {
    slot = (slot + 1) & language->slot_mask;
  }
  return language->slots[slot].classes;
}

void iq_lexicon_vote(uint64_t hash, uint32_t votes[IQ_LANGUAGES_MAX]) {
  const uint32_t tag = (uint32_t)(hash >> 32);
  uint32_t slot = (uint32_t)hash & (iq_small_word_slots - 1);
  while (iq_small_words[slot].languages != 0 && iq_small_words[slot].tag != tag) {
    slot = (slot + 1) & (iq_small_word_slots - 1);
  }
  uint32_t languages = iq_small_words[slot].languages;
  for (uint32_t i = 0; languages != 0; i++, languages >>= 1) votes[i] += languages & 1;
}

uint32_t iq_lexicon_language(const char *tag) {
  for (uint32_t i = 0; tag != NULL && i < iq_language_count; i++) {
    const size_t length = strlen(iq_languages[i].tag);
    const bool same = strncmp(tag, iq_languages[i].tag, length) == 0;
    if (same && (tag[length] == '\0' || tag[length] == '-')) return i;
  }
  return iq_language_count;
}
