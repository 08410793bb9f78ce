/// @file index.h
/// Sources, and their words.
#ifndef IQ_INDEX_H
#define IQ_INDEX_H

#include "base/arena.h"
#include "base/hash.h"
#include "language/token.h"
#include "match/posting.h"

/// What an utterance or a paragraph is made of: runs of tokens.
typedef struct IqRun {
  uint32_t first, count;
} IqRun;

typedef struct IqIndexed {
  IqDocument *document;
  IqTokens tokens;
  uint32_t *quotation_of;  ///< for each token its outermost quotation, or IQ_NONE
  uint32_t *first_token;   ///< for each quotation its first token ...
  uint32_t *token_count;   ///< ... and how many it has
  IqRun *paragraphs;       ///< for each paragraph
  uint32_t paragraph_count;
  IqRun *utterances;  ///< for each utterance: a range of `members`
  uint32_t utterance_count;
  uint32_t first_part;  ///< numbers of its utterances begin here, then those of its paragraphs
  uint32_t *members;    ///< outermost quotations, utterance by utterance
  bool statement;       ///< what nobody is quoted with is said by whoever issues it
  uint64_t *runs;       ///< hashes of all runs of eight words of the narration, sorted
  uint32_t run_count;
} IqIndexed;

struct IqIndex {
  IqArena arena;
  IqArray sources;  ///< of IqIndexed
  IqPostings postings;
  uint32_t part_count;  ///< utterances and paragraphs of all sources
};

static inline const IqIndexed *iq_index_source(const IqIndex *self, uint32_t source) {
  return (const IqIndexed *)self->sources.items + source;
}

/// The key of a function word that is all there is between the marks: elsewhere it has none.
static inline uint64_t iq_index_lone_key(uint64_t hash) {
  return iq_hash_pair(hash, 0);
}

/// The source that a part is in, as postings have it.
static inline uint32_t iq_index_source_of(const IqIndex *self, uint32_t part) {
  uint32_t low = 0;
  uint32_t high = self->sources.count;
  while (high - low > 1) {
    const uint32_t middle = low + (high - low) / 2;
    if (iq_index_source(self, middle)->first_part <= part) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low;
}

/// Fills the runs of a source whose words and quotations are in place; part of iq_index_add.
/// Returns false when memory runs out.
bool iq_indexed_list_runs(IqIndexed *self, IqArena *arena);

#endif
