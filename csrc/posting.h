/// @file posting.h
/// The inverted index: where each word and each pair of neighbouring words stands. The places of a
/// key lie in blocks that double in size, so that reading them touches little memory and adding
/// one moves nothing.
#ifndef IQ_POSTING_H
#define IQ_POSTING_H

#include "arena.h"
#include "vector.h"

/// One place where a key stands.
typedef struct IqPosting {
  uint32_t source;
  uint32_t part;   ///< twice the utterance, or twice the paragraph and one where it is narration
  uint32_t token;  ///< index into the source's tokens
} IqPosting;

/// A key: the hash of a word, or of two that follow each other.
typedef struct IqKey {
  uint64_t hash;   ///< 0: the slot is free
  uint32_t block;  ///< where its newest block starts
  uint32_t count;  ///< places
} IqKey;

typedef struct IqPostings {
  IqKey *keys;  ///< open addressing, `capacity` a power of two
  uint32_t capacity, count;
  IqArray places;  ///< of IqPosting
} IqPostings;

/// Adds one place of a key. Returns false when memory runs out.
bool iq_postings_add(IqPostings *self, const IqAllocator *allocator, uint64_t hash,
                     IqPosting posting);
/// Takes back the places of a source that no other one was added behind.
void iq_postings_forget(IqPostings *self, uint32_t source);
void iq_postings_free(IqPostings *self, const IqAllocator *allocator);
/// The key, or NULL where the sources do not hold it.
const IqKey *iq_postings_find(const IqPostings *self, uint64_t hash);

/// Ask for what iq_postings_find and iq_postings_read are going to read.
static inline void iq_postings_fetch(const IqPostings *self, uint64_t hash) {
  if (self->capacity > 0) IQ_FETCH(self->keys + ((uint32_t)(hash | 1) & (self->capacity - 1)));
}
static inline void iq_postings_fetch_places(const IqPostings *self, const IqKey *key) {
  IQ_FETCH((const IqPosting *)self->places.items + key->block);
}

/// Reads the places of a key, the newest first.
typedef struct IqPostingCursor {
  const IqPosting *places;
  uint32_t block, left, number;
} IqPostingCursor;

IqPostingCursor iq_postings_read(const IqPostings *self, const IqKey *key);
/// The next place, or NULL.
const IqPosting *iq_postings_next(IqPostingCursor *cursor);

#endif
