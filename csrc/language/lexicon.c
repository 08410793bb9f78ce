#include "language/lexicon.h"

#include <string.h>

#include "base/probe.h"
#include "base/utf8.h"

uint32_t iq_lexicon_probe(uint64_t hash, const IqLanguage *language) {
  const uint32_t tag = (uint32_t)(hash >> 32);
  IQ_PROBE (slot, hash, language->slot_mask) {
    const IqLexiconSlot *word = &language->slots[slot];
    if (word->classes == 0 || word->tag == tag) return word->classes;
  }
}

/// The languages that write with a letter, a bit for each.
static uint32_t writers_of(uint32_t letter) {
  uint32_t low = 0;
  uint32_t high = iq_letter_count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (iq_letters[middle].character < letter) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const bool listed = low < iq_letter_count && iq_letters[low].character == letter;
  return listed ? iq_letters[low].languages : 0;
}

uint32_t iq_lexicon_writers(const char *bytes, uint32_t length) {
  uint32_t languages = UINT32_MAX;
  for (uint32_t at = 0; at < length && languages != 0;) {
    uint32_t size = 1;
    if ((uint8_t)bytes[at] >= 0x80) {
      languages &= writers_of(iq_utf8_decode(bytes, length, at, &size));
    }
    at += size;
  }
  return languages != UINT32_MAX ? languages : 0;
}

uint32_t iq_lexicon_language(const char *tag) {
  for (uint32_t i = 0; tag != NULL && i < iq_language_count; i++) {
    const size_t length = strlen(iq_languages[i].tag);
    const bool same = strncmp(tag, iq_languages[i].tag, length) == 0;
    if (same && (tag[length] == '\0' || tag[length] == '-')) return i;
  }
  return iq_language_count;
}
