#include "mention/ending.h"

#include <string.h>

#include "base/hash.h"

/// Bytes of an ending.
#define ENDING_BYTES_MAX 8u

/// All classes of the longest listed ending of a word that has one of `classes`; `mix` tells the
/// kind of entry.
static uint32_t find(const IqText *text, IqSpan word, uint8_t language, uint32_t classes,
                     uint64_t mix) {
  char ending[ENDING_BYTES_MAX + 1] = "-";
  for (uint32_t length = ENDING_BYTES_MAX; length >= 1; length--) {
    if (word.end - word.start <= length) continue;
    const char *from = text->bytes + word.end - length;
    if (((uint8_t)*from & 0xC0) == 0x80) continue;
    memcpy(ending + 1, from, length);
    const uint32_t found = iq_lexicon_find(iq_hash(ending, length + 1) ^ mix, language);
    if ((found & classes) != 0) return found;
  }
  return 0;
}

uint32_t iq_ending_classes(const IqText *text, IqSpan word, uint8_t language, uint32_t classes) {
  return find(text, word, language, classes, 0);
}

bool iq_ending_is_aside(const IqPassage *self, IqSpan word, uint32_t aside) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return find(self->text, word, language, aside, IQ_LEXICON_ASIDE) != 0;
}
