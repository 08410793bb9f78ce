/// @file fullname.h
/// A name as names are compared: its words without case and diacritics.
#ifndef IQ_FULLNAME_H
#define IQ_FULLNAME_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/distance.h"

#define IQ_FULLNAME_WORDS_MAX 8u

typedef struct IqFullName {
  uint32_t letters[IQ_FULLNAME_WORDS_MAX][IQ_DISTANCE_MAX];  ///< folded characters of each word
  uint32_t lengths[IQ_FULLNAME_WORDS_MAX];
  uint64_t shapes[IQ_FULLNAME_WORDS_MAX];  ///< a bit for each letter that it has: few errors change
                                           ///< few of them
  uint64_t words[IQ_FULLNAME_WORDS_MAX];   ///< iq_hash of each in lower case, with its diacritics
  uint32_t count;                          ///< words
  uint32_t capitals;                       ///< words that begin with a capital
} IqFullName;

/// Reads the words of a name (NUL-terminated); with `capitals` only those that begin with one.
void iq_fullname_read(const char *bytes, bool capitals, IqFullName *name);

/// iq_hash of a word's base letters as UTF-8.
uint64_t iq_fullname_hash(const IqFullName *name, uint32_t word);

/// How far two words are apart, in letters; 3 where it is more.
uint32_t iq_fullname_distance(const IqFullName *a, uint32_t i, const IqFullName *b, uint32_t j);

/// Whether two words are no more than so many letters apart; a small number.
bool iq_fullname_is_within(const IqFullName *a, uint32_t i, const IqFullName *b, uint32_t j,
                           uint32_t errors);

/// Whether two words have the same letters.
static inline bool iq_fullname_is_equal(const IqFullName *a, uint32_t i, const IqFullName *b,
                                        uint32_t j) {
  return a->lengths[i] == b->lengths[j] && a->shapes[i] == b->shapes[j] &&
         memcmp(a->letters[i], b->letters[j], a->lengths[i] * sizeof(uint32_t)) == 0;
}

/// Whether two words are one, or one with a typing error or two: one letter in five, two in ten.
bool iq_fullname_is_same_word(const IqFullName *a, uint32_t i, const IqFullName *b, uint32_t j);

/// Whether a folded letter may be that of an ending: cases change vowels.
bool iq_fullname_is_vowel(uint32_t letter);

/// The same for last names behind one first name, which may differ by two errors where they are
/// long, begin alike, or sound alike: Vale, Vail.
bool iq_fullname_is_near_last(const IqFullName *a, uint32_t i, const IqFullName *b, uint32_t j);

/// Whether two full names have one first name, and last names that differ by a typing error or two
/// for all that: Domaradzka, Domaracka.
bool iq_fullname_is_misspelt(const IqFullName *a, const IqFullName *b);

#endif
