/// @file inflection.h
/// Which endings the forms of one word have: the table is made from data/inflection/*.yaml.
#ifndef IQ_INFLECTION_H
#define IQ_INFLECTION_H

#include <stdbool.h>
#include <stdint.h>

/// An ending, and the paradigms of its language that it stands in.
typedef struct IqInflection {
  uint32_t key;        ///< the upper half of iq_hash of the language's tag, a blank and the ending
  uint64_t paradigms;  ///< a bit for each
} IqInflection;

/// In order of `key`.
extern const IqInflection iq_inflections[];
extern const uint32_t iq_inflection_count;

/// Paradigms that a language may have.
#define IQ_PARADIGMS_MAX 64u
/// Bytes of the longest ending.
#define IQ_ENDING_BYTES 24u
/// Letters of a stem: fewer tell no word.
#define IQ_STEM_LETTERS 2u

/// Whether two folded words (IqTokens) are one stem with two endings of one paradigm: “corrieron”
/// and “corrían”, but not “corrigieron”.
bool iq_is_inflection(const char *first, uint32_t first_length, const char *second,
                      uint32_t second_length, uint8_t language);

#endif
