#include "match/denial.h"

#include <string.h>

/// Letters of a word that another has behind a negating beginning, in bytes at least: “under” is no
/// “der” denied.
#define DENIED_MIN 4u
/// Bytes that a word and its opposite have before their endings, at least.
#define STEM_MIN 3u

/// A word in lower case, and the tag of its language.
typedef struct Word {
  const char *bytes;
  uint32_t length;
  const char *tag;
} Word;

static Word word_of(const IqTokens *tokens, const IqToken *token) {
  return (Word){iq_token_word(tokens, token), token->length, iq_languages[tokens->language].tag};
}

/// What stands behind the language and the blank of an entry, or NULL where it is of another
/// language.
static const char *part_of(const char *entry, const char *tag) {
  const size_t length = strlen(tag);
  return strncmp(entry, tag, length) == 0 && entry[length] == ' ' ? entry + length + 1 : NULL;
}

/// The first entry of a sorted list that is of a language or of one behind it.
static uint32_t find_first(const char *const *entries, uint32_t count, const char *tag) {
  uint32_t low = 0;
  while (low < count) {
    const uint32_t middle = low + (count - low) / 2;
    if (strcmp(entries[middle], tag) < 0) {
      low = middle + 1;
    } else {
      count = middle;
    }
  }
  return low;
}

/// Whether a word begins with what negates there, `length` bytes.
static bool has_beginning(Word word, size_t length) {
  uint32_t i = find_first(iq_negation_beginnings, iq_negation_beginning_count, word.tag);
  for (; i < iq_negation_beginning_count; i++) {
    const char *part = part_of(iq_negation_beginnings[i], word.tag);
    if (part == NULL) return false;
    if (strlen(part) == length && memcmp(word.bytes, part, length) == 0) return true;
  }
  return false;
}

/// Whether a word ends with another one behind its beginning of `length` bytes.
static bool has_behind(Word word, size_t length, Word other) {
  return word.length > length && word.length - length == other.length &&
         memcmp(word.bytes + length, other.bytes, other.length) == 0;
}

/// What stands behind the first apostrophe of a word: c’était.
static Word behind_apostrophe(Word word) {
  const char *apostrophe = memchr(word.bytes, '\'', word.length);
  if (apostrophe == NULL) return word;
  const uint32_t length = (uint32_t)(apostrophe + 1 - word.bytes);
  return (Word){apostrophe + 1, word.length - length, word.tag};
}

/// Whether a word is another one with a beginning that negates: un-safe, n’était.
static bool denies_by_beginning(Word word, Word other) {
  const bool longer = word.length > other.length && other.length >= DENIED_MIN;
  const uint32_t length = longer ? word.length - other.length : 0;
  if (longer && has_behind(word, length, other)) return has_beginning(word, length);
  const Word own = behind_apostrophe(word);
  const uint32_t elided = word.length - own.length;
  return elided > 0 && has_behind(word, elided, behind_apostrophe(other)) &&
         has_beginning(word, elided);
}

/// Whether what follows byte `at` of a word begins with what negates within verbs.
static bool denies_from(Word word, uint32_t at, uint32_t entry) {
  for (; entry < iq_negation_within_count; entry++) {
    const char *part = part_of(iq_negations_within[entry], word.tag);
    if (part == NULL) return false;
    const size_t length = strlen(part);
    if (length > word.length - at) continue;
    if (memcmp(word.bytes + at, part, length) == 0) return true;
  }
  return false;
}

/// Whether a word has, behind a beginning of both, what negates within verbs, and the other has
/// not: “bil-mi-yorduk”, “biliyorduk”. A letter of it may be the other's as well: “gel-me-miş”.
static bool denies_within(Word word, Word other) {
  const uint32_t entry = find_first(iq_negations_within, iq_negation_within_count, word.tag);
  const bool any =
      entry < iq_negation_within_count && part_of(iq_negations_within[entry], word.tag) != NULL;
  if (!any) return false;
  uint32_t at = 0;
  while (at < word.length && at < other.length && word.bytes[at] == other.bytes[at]) at++;
  for (; at > 0; at--) {
    if (denies_from(word, at, entry)) return !denies_from(other, at, entry);
  }
  return false;
}

/// Whether byte `at` of a word begins with the `length` bytes of an ending.
static bool goes_on(Word word, uint32_t at, const char *ending, size_t length) {
  return word.length - at >= length && memcmp(word.bytes + at, ending, length) == 0;
}

/// Whether a word has behind a beginning of both what ends the opposite of the other: hopeless,
/// hopeful.
static bool denies_by_ending(Word word, Word other) {
  uint32_t at = 0;
  while (at < word.length && at < other.length && word.bytes[at] == other.bytes[at]) at++;
  if (at < STEM_MIN) return false;
  uint32_t i = find_first(iq_negation_endings, iq_negation_ending_count, word.tag);
  for (; i < iq_negation_ending_count; i++) {
    const char *ending = part_of(iq_negation_endings[i], word.tag);
    if (ending == NULL) return false;
    const char *blank = strchr(ending, ' ');
    if (blank == NULL) continue;
    if (goes_on(other, at, ending, (size_t)(blank - ending)) &&
        goes_on(word, at, blank + 1, strlen(blank + 1))) {
      return true;
    }
  }
  return false;
}

/// Most pairs of words have neither end in common.
static bool denies(Word word, Word other) {
  if (word.length == 0 || other.length == 0) return false;
  const bool ends = word.bytes[word.length - 1] == other.bytes[other.length - 1];
  const bool begins = word.bytes[0] == other.bytes[0];
  return (ends && denies_by_beginning(word, other)) ||
         (begins && (denies_within(word, other) || denies_by_ending(word, other)));
}

int iq_denial(const IqTokens *a, const IqToken *first, const IqTokens *b, const IqToken *second) {
  if (first->word_class != IQ_WORD_CONTENT || second->word_class != IQ_WORD_CONTENT) return 0;
  const Word own = word_of(a, first);
  const Word other = word_of(b, second);
  return denies(own, other) - denies(other, own);
}
