#include "language/lexicon.h"

#include <string.h>

#include "base/probe.h"

uint32_t iq_lexicon_probe(uint64_t hash, const IqLanguage *language) {
  const uint32_t tag = (uint32_t)(hash >> 32);
  IQ_PROBE (slot, hash, language->slot_mask) {
    const IqLexiconSlot *word = &language->slots[slot];
    if (word->classes == 0 || word->tag == tag) return word->classes;
  }
}

/// The languages that have a word as a small one, a bit for each.
static uint32_t languages_of(uint64_t hash) {
  const uint32_t tag = (uint32_t)(hash >> 32);
  IQ_PROBE (slot, hash, iq_small_word_slots - 1) {
    const IqSmallWord *word = &iq_small_words[slot];
    if (word->languages == 0 || word->tag == tag) return word->languages;
  }
}

void iq_lexicon_vote(uint64_t hash, uint32_t votes[IQ_LANGUAGES_MAX]) {
  uint32_t languages = languages_of(hash);
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
