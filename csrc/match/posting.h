/// @file posting.h
/// The inverted index: where each word and each pair of neighbouring words stands. The newest
/// places of a key lie side by side: in a large index whatever is elsewhere is waited for.
#ifndef IQ_POSTING_H
#define IQ_POSTING_H

#include "base/arena.h"
#include "text/vector.h"

/// So many places of a key lie side by side; where it has more, each further block has as many.
#define IQ_POSTING_BLOCK 4096u

/// One place where a key stands.
typedef struct IqPosting {
  uint32_t part;   ///< number of an utterance or of a paragraph's narration among all sources
  uint32_t token;  ///< index into its source's tokens
} IqPosting;

/// A key: the hash of a word, or of two that follow each other. Most pairs stand in one place, and
/// that is kept here.
typedef struct IqKey {
  uint32_t low, high;  ///< halves of the hash; high 0: the slot is free
  IqPosting at;        ///< the only place; or its part is where the newest block starts, and its
                       ///< token IQ_KEY_SEVERAL and the number of places
} IqKey;

#define IQ_KEY_SEVERAL 0x80000000u

/// Places of a key.
static inline uint32_t iq_key_count(const IqKey *self) {
  return (self->at.token & IQ_KEY_SEVERAL) != 0 ? self->at.token - IQ_KEY_SEVERAL : 1;
}

/// Keys, by open addressing.
typedef struct IqKeyTable {
  IqKey *keys;
  uint32_t capacity, count;
} IqKeyTable;

/// Tables that the keys are in, by the upper bits of the hash: each grows by itself, so that there
/// is never room for all of them twice.
#define IQ_KEY_TABLE_BITS 4u

typedef struct IqPostings {
  IqKeyTable tables[1u << IQ_KEY_TABLE_BITS];
  IqArray places;     ///< of IqPosting
  uint32_t free[12];  ///< blocks of 2, 4, 8, … IQ_POSTING_BLOCK places that are not used any more:
                      ///< index + 1 of the first, whose part is the same of the next; 0: none
  uint64_t total;  ///< places of all keys
} IqPostings;

/// Adds one place of a key, its token below IQ_KEY_SEVERAL. Returns false when memory runs out, or
/// there is no number for so many places.
bool iq_postings_add(IqPostings *self, const IqAllocator *allocator, uint64_t hash,
                     IqPosting posting);
/// Takes back the places in parts from `part` on; no other ones were added behind them.
void iq_postings_forget(IqPostings *self, uint32_t part);
void iq_postings_free(IqPostings *self, const IqAllocator *allocator);
/// The key, or NULL where the sources do not hold it.
const IqKey *iq_postings_find(const IqPostings *self, uint64_t hash);

/// Reads the places of a key, the newest block first.
typedef struct IqPostingCursor {
  const IqPosting *places;
  const IqKey *key;
  uint32_t block;  ///< where the next block starts
  uint32_t used;   ///< places in it
  uint32_t left;   ///< places in it and in those behind it
} IqPostingCursor;

IqPostingCursor iq_postings_read(const IqPostings *self, const IqKey *key);
/// The places of the next block, the oldest first, or NULL; how many in *count.
const IqPosting *iq_postings_next(IqPostingCursor *cursor, uint32_t *count);

/// Ask for what iq_postings_find and iq_postings_next are going to read.
static inline void iq_postings_fetch(const IqPostings *self, uint64_t hash) {
  const IqKeyTable *table = &self->tables[hash >> (64 - IQ_KEY_TABLE_BITS)];
  if (table->capacity == 0) return;
  IQ_FETCH(table->keys + ((uint64_t)(uint32_t)hash * table->capacity >> 32));
}
void iq_postings_fetch_places(const IqPostings *self, const IqKey *key);

#endif
