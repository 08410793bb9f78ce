#include "language/sense.h"

#include <stdbool.h>
#include <string.h>

#include "base/hash.h"
#include "language/lexicon.h"

/// Bytes of a language's tag that tell it, and of the tag with the blank behind it.
#define TAG_BYTES 2u
#define LETTERS_AT 3u

static uint32_t find(const char *keyed, uint32_t length, bool begins) {
  const uint32_t wanted = (uint32_t)(iq_hash(keyed, length) >> 32);
  uint32_t low = 0;
  uint32_t high = iq_sense_count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    const bool before = iq_senses[middle].key < wanted;
    low = before ? middle + 1 : low;
    high = before ? high : middle;
  }
  for (; low < iq_sense_count && iq_senses[low].key == wanted; low++) {
    if (!begins || iq_senses[low].begins) return iq_senses[low].sense;
  }
  return 0;
}

uint32_t iq_sense_find(const char *word, uint32_t length, uint8_t language) {
  char keyed[LETTERS_AT + IQ_SENSE_BYTES] = {0};
  const uint32_t most = length < IQ_SENSE_BYTES ? length : IQ_SENSE_BYTES;
  memcpy(keyed, iq_languages[language].tag, TAG_BYTES);
  keyed[TAG_BYTES] = ' ';
  memcpy(keyed + LETTERS_AT, word, most);
  uint32_t sense = most == length ? find(keyed, LETTERS_AT + most, false) : 0;
  for (uint32_t end = most; sense == 0 && end >= IQ_SENSE_LEAST; end--) {
    const bool boundary = end == length || ((uint8_t)word[end] & 0xC0) != 0x80;
    if (boundary) sense = find(keyed, LETTERS_AT + end, true);
  }
  return sense;
}
