#include "mention/ending.h"

#include <string.h>

#include "base/hash.h"

/// Bytes of an ending.
#define ENDING_BYTES_MAX 8u

/// Which of `classes` the longest listed ending of a word is of; `mix` tells the kind of entry.
static uint32_t find(const IqPassage *self, IqSpan word, uint32_t classes, uint64_t mix) {
  const char *bytes = self->text->bytes;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  char ending[ENDING_BYTES_MAX + 1] = "-";
  for (uint32_t length = ENDING_BYTES_MAX; length >= 1; length--) {
    if (word.end - word.start <= length) continue;
    const char *from = bytes + word.end - length;
    if (((uint8_t)*from & 0xC0) == 0x80) continue;
    memcpy(ending + 1, from, length);
    const uint32_t found = iq_lexicon_find(iq_hash(ending, length + 1) ^ mix, language) & classes;
    if (found != 0) return found;
  }
  return 0;
}

uint32_t iq_ending_classes(const IqPassage *self, IqSpan word, uint32_t classes) {
  return find(self, word, classes, 0);
}

bool iq_ending_is_aside(const IqPassage *self, IqSpan word, uint32_t aside) {
  return find(self, word, aside, IQ_LEXICON_ASIDE) != 0;
}
