/// @file sense.h
/// Words that stand for one another where a sentence is translated twice: the table is made from
/// data/senses/*.yaml.
#ifndef IQ_SENSE_H
#define IQ_SENSE_H

#include <stdint.h>

/// A word, or what words begin with, and its sense: words of one sense have one number.
typedef struct IqSense {
  uint32_t key;     ///< the upper half of iq_hash of its language's tag, a blank and the letters
  uint16_t sense;   ///< from 1, over all languages
  uint16_t begins;  ///< 1 where any ending may follow
} IqSense;

/// In order of `key`.
extern const IqSense iq_senses[];
extern const uint32_t iq_sense_count;

/// Letters in bytes of the longest entry; longer words are looked at as far as that.
#define IQ_SENSE_BYTES 40u
/// Letters in bytes that every beginning has.
#define IQ_SENSE_LEAST 3u

/// The sense of a folded word (IqTokens) of `length` bytes: that of the word itself, or else of the
/// longest beginning of it that the table has; 0 where there is none.
uint32_t iq_sense_find(const char *word, uint32_t length, uint8_t language);

#endif
