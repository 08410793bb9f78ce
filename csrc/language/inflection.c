#include "language/inflection.h"

#include <string.h>

#include "base/hash.h"
#include "language/lexicon.h"

/// Bytes of a language's tag that tell it, and of the tag with the blank behind it.
#define TAG_BYTES 2u
#define ENDING_AT 3u

/// The paradigms that an ending stands in.
static uint64_t paradigms_of(const char *ending, uint32_t length, uint8_t language) {
  char keyed[ENDING_AT + IQ_ENDING_BYTES] = {0};
  if (length > IQ_ENDING_BYTES) return 0;
  memcpy(keyed, iq_languages[language].tag, TAG_BYTES);
  keyed[TAG_BYTES] = ' ';
  memcpy(keyed + ENDING_AT, ending, length);
  const uint32_t wanted = (uint32_t)(iq_hash(keyed, ENDING_AT + length) >> 32);
  uint32_t low = 0;
  uint32_t high = iq_inflection_count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    const bool before = iq_inflections[middle].key < wanted;
    low = before ? middle + 1 : low;
    high = before ? high : middle;
  }
  const bool found = low < iq_inflection_count && iq_inflections[low].key == wanted;
  return found ? iq_inflections[low].paradigms : 0;
}

static bool is_boundary(const char *word, uint32_t length, uint32_t at) {
  return at == length || ((uint8_t)word[at] & 0xC0) != 0x80;
}

bool iq_is_inflection(const char *first, uint32_t first_length, const char *second,
                      uint32_t second_length, uint8_t language) {
  const uint32_t shorter = first_length < second_length ? first_length : second_length;
  uint32_t same = 0;
  while (same < shorter && first[same] == second[same]) same++;
  // Bytes in common may end within a letter.
  while (same > 0 &&
         !(is_boundary(first, first_length, same) && is_boundary(second, second_length, same))) {
    same--;
  }
  uint32_t letters = 0;
  for (uint32_t i = 0; i < same; i++) letters += ((uint8_t)first[i] & 0xC0) != 0x80;
  for (uint32_t stem = same; letters >= IQ_STEM_LETTERS; stem--) {
    if (!is_boundary(first, first_length, stem)) continue;
    const uint64_t own = paradigms_of(first + stem, first_length - stem, language);
    if ((own & paradigms_of(second + stem, second_length - stem, language)) != 0) return true;
    letters--;
  }
  return false;
}
