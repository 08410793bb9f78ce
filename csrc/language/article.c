#include <string.h>
#include <utf8proc.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "incidentquotes.h"
#include "language/lexicon.h"

/// Longest article, in bytes; a longer first word is none.
#define ARTICLE_MAX 16u
/// The apostrophe of typesetters, in bytes.
#define APOSTROPHE "\xE2\x80\x99"

/// The first word in lower case; returns its bytes, or 0 where it is too long or the only one.
/// *size is what it takes up, with the blank or apostrophe behind it.
static uint32_t lower_first(const char *phrase, char out[ARTICLE_MAX], size_t *size) {
  const size_t word = strcspn(phrase, " '");
  const char *curly = strstr(phrase, APOSTROPHE);
  const bool elided = curly != NULL && (size_t)(curly - phrase) < word;
  const size_t end = elided ? (size_t)(curly - phrase) : word;
  uint32_t length = 0;
  if (end > ARTICLE_MAX / 2) return 0;
  *size = end + (elided ? strlen(APOSTROPHE) : 1);
  if (phrase[end] == '\0' || phrase[*size] == '\0') return 0;
  for (uint32_t at = 0; at < end;) {
    uint32_t width;
    const uint32_t c = iq_utf8_decode(phrase, (uint32_t)end, at, &width);
    const utf8proc_ssize_t written = utf8proc_encode_char(utf8proc_tolower((utf8proc_int32_t)c),
                                                          (utf8proc_uint8_t *)out + length);
    length += (uint32_t)written;
    at += width;
  }
  return length;
}

size_t iq_phrase_article(const char *phrase, bool *nouns) {
  char word[ARTICLE_MAX];
  size_t size;
  if (nouns != NULL) *nouns = false;
  const uint32_t length = lower_first(phrase, word, &size);
  if (length == 0) return 0;
  const uint64_t hash = iq_hash(word, length);
  bool article = false;
  for (uint32_t i = 0; i < iq_language_count; i++) {
    const uint32_t classes = iq_lexicon_find(hash, (uint8_t)i);
    if ((classes & IQ_LEXICON_ARTICLE) == 0) continue;
    article = true;
    const bool subject = iq_languages[i].capital_nouns && (classes & IQ_LEXICON_OBLIQUE) == 0;
    if (nouns != NULL && subject) *nouns = true;
  }
  return article ? size : 0;
}
