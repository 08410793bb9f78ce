#include "language/title.h"

#include <stdbool.h>
#include <string.h>
#include <utf8proc.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "language/lexicon.h"
#include "text/character.h"

/// Bytes of a lower-case word at most; no title is longer.
#define WORD_MAX 48u
/// Bytes of the last part of a compound at least.
#define COMPOUND_MIN 7u
/// Words of a name that are looked at.
#define WORDS_MAX 12u

/// One word of a name.
typedef struct Word {
  uint32_t start;  ///< in bytes
  bool capital;
  bool title;
} Word;

/// Whether a word of a lexicon is what somebody is called or does, and not an institution.
static bool is_personal(uint32_t classes) {
  const uint32_t others = IQ_LEXICON_BODY | IQ_LEXICON_MESSAGE;
  return (classes & IQ_LEXICON_HONORIFIC) != 0 ||
         ((classes & IQ_LEXICON_ROLE) != 0 && (classes & others) == 0);
}

/// Whether any lexicon has a lower-case word as a title, or the last part of a compound where the
/// language puts words together: Hafenmeister.
static bool is_title(const char *word, uint32_t length) {
  for (uint32_t at = 0; at == 0 || at + COMPOUND_MIN <= length; at++) {
    if (((uint8_t)word[at] & 0xC0) == 0x80) continue;
    const uint64_t hash = iq_hash(word + at, length - at);
    for (uint32_t i = 0; i < iq_language_count; i++) {
      if (at > 0 && !iq_languages[i].compounds) continue;
      if (is_personal(iq_lexicon_find(hash, (uint8_t)i))) return true;
    }
  }
  return false;
}

static uint32_t read_words(const char *name, Word words[WORDS_MAX]) {
  const size_t length = strlen(name);
  uint32_t count = 0;
  for (size_t at = 0; at < length && count < WORDS_MAX;) {
    uint32_t size;
    uint32_t c = iq_utf8_decode(name, length, at, &size);
    if (iq_context_of(c) != IQ_CONTEXT_LETTER) {
      at += size;
      continue;
    }
    Word *word = &words[count++];
    *word = (Word){.start = (uint32_t)at, .capital = iq_is_upper(c)};
    char lower[WORD_MAX + 4] = {0};
    uint32_t bytes = 0;
    while (at < length && iq_context_of(c) == IQ_CONTEXT_LETTER) {
      if (bytes < WORD_MAX) {
        bytes += (uint32_t)utf8proc_encode_char(utf8proc_tolower((utf8proc_int32_t)c),
                                                (utf8proc_uint8_t *)lower + bytes);
      }
      at += size;
      if (at < length) c = iq_utf8_decode(name, length, at, &size);
    }
    word->title = bytes > 0 && bytes < WORD_MAX && is_title(lower, bytes);
  }
  return count;
}

uint32_t iq_title_length(const char *name) {
  Word words[WORDS_MAX];
  const uint32_t count = read_words(name, words);
  uint32_t start = 0;
  uint32_t capitals = 0;
  for (uint32_t i = count; i-- > 1;) {
    capitals += words[i].capital;
    if (i > IQ_TITLE_WORDS_MAX) continue;
    if (words[i - 1].title && words[i].capital && capitals >= 2) {
      start = words[i].start;
      break;
    }
  }
  return start;
}
