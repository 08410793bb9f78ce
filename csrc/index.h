/// @file index.h
/// Sources, their words, and where each word and each pair of neighbouring words stands.
#ifndef IQ_INDEX_H
#define IQ_INDEX_H

#include "arena.h"
#include "token.h"

/// One place where a key stands.
typedef struct IqPosting {
  uint32_t next;  ///< the next place of the same key, or IQ_NONE
  uint32_t source;
  uint32_t token;  ///< index into the source's tokens
} IqPosting;

/// A key of the inverted index: the hash of a word, or of two that follow each other.
typedef struct IqKey {
  uint64_t hash;   ///< 0: the slot is free
  uint32_t first;  ///< newest posting
  uint32_t count;
} IqKey;

/// What an utterance or a paragraph is made of: runs of tokens.
typedef struct IqRun {
  uint32_t first, count;
} IqRun;

typedef struct IqIndexed {
  IqDocument *document;
  IqTokens tokens;
  uint32_t *quotation_of;  ///< for each token its outermost quotation, or IQ_NONE
  uint32_t *paragraph_of;  ///< for each token
  uint32_t *first_token;   ///< for each quotation its first token ...
  uint32_t *token_count;   ///< ... and how many it has
  IqRun *paragraphs;       ///< for each paragraph
  uint32_t paragraph_count;
  IqRun *utterances;  ///< for each utterance: a range of `members`
  uint32_t utterance_count;
  uint32_t *members;  ///< outermost quotations, utterance by utterance
} IqIndexed;

struct IqIndex {
  IqArena arena;
  IqArray sources;  ///< of IqIndexed
  IqKey *keys;      ///< open addressing, `key_capacity` a power of two
  uint32_t key_capacity, key_count;
  IqArray postings;  ///< of IqPosting
};

static inline const IqIndexed *iq_index_source(const IqIndex *self, uint32_t source) {
  return (const IqIndexed *)self->sources.items + source;
}

/// The key, or NULL where the sources do not hold it.
const IqKey *iq_index_find(const IqIndex *self, uint64_t hash);

#endif
