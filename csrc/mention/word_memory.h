/// @file word_memory.h
/// Words that have been read, by their bytes: most words of a text are there again and again, and
/// what is known of one by itself is told once. Bounded: a word takes the place of another.
#ifndef IQ_WORD_MEMORY_H
#define IQ_WORD_MEMORY_H

#include "base/arena.h"
#include "language/raw_word.h"
#include "mention/phrase.h"

/// One word; a place is free where its first chunk is 0.
typedef struct IqKnownWord {
  uint64_t chunks[IQ_RAW_WORD_MAX / 8];  ///< of IqRawWord: what stands up to a sign of ASCII
  /// What the word is wherever it stands. Its span begins with how many bytes the word itself has,
  /// and ends with whether what stands before it may take its capital off.
  IqItem item;
} IqKnownWord;

/// Words of one document, in one language: each in one of two places side by side.
struct IqWordMemory {
  uint32_t shift;  ///< 64 less the bits of a pair of places
  IqKnownWord words[];
};

/// Bytes of a text in which words are there often enough for it.
#define IQ_WORD_MEMORY_MIN (1u << 14)
/// Room for the words of a text of so many bytes. NULL when memory runs out.
IqWordMemory *iq_word_memory_new(const IqAllocator *allocator, uint32_t bytes);
/// NULL is fine.
void iq_word_memory_delete(IqWordMemory *self, const IqAllocator *allocator);

/// Whether a place has this word. A word of less than sixteen bytes has a zero among them: no
/// longer one begins as it does.
static inline bool iq_known_word_is(const IqKnownWord *self, const IqRawWord *word) {
  const uint64_t first = (self->chunks[0] ^ word->chunks[0]) | (self->chunks[1] ^ word->chunks[1]);
  if (word->length < 16) return first == 0;
  return (first | (self->chunks[2] ^ word->chunks[2]) | (self->chunks[3] ^ word->chunks[3])) == 0;
}

/// The pair of places of a word.
static inline IqKnownWord *iq_word_memory_pair(IqWordMemory *self, const IqRawWord *word) {
  uint64_t mixed = word->chunks[0] * 0x9E3779B97F4A7C15u + word->chunks[1] * 0xD6E8FEB86659FD93u;
  if (word->length >= 16) {
    mixed += word->chunks[2] * 0xCA5A826395121157u + word->chunks[3] * 0x8EBC6AF09C88C6E3u;
  }
  return &self->words[2 * (mixed >> self->shift)];
}

#endif
