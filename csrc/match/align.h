/// @file align.h
/// The cheapest way to make the words of a copy out of words of a source.
#ifndef IQ_ALIGN_H
#define IQ_ALIGN_H

#include "base/arena.h"
#include "language/token.h"

/// Words of a text, in order, not necessarily next to each other.
typedef struct IqWords {
  const IqTokens *tokens;
  const uint32_t *order;  ///< indexes into the tokens
  uint32_t count;
} IqWords;

static inline const IqToken *iq_words_at(IqWords words, uint32_t index) {
  return iq_tokens_items(words.tokens) + words.order[index];
}

typedef enum IqStepKind {
  IQ_STEP_MATCH,
  IQ_STEP_REPLACE_MINOR,  ///< function words, inflection or spelling differ
  IQ_STEP_REPLACE,        ///< anything else differs
  IQ_STEP_INSERT,         ///< a word of the copy
  IQ_STEP_DELETE,         ///< a word of the source between words of the copy
} IqStepKind;

/// One step; copy and source are indexes into IqWords.order, of the next word where the step has
/// none of its own.
typedef struct IqStep {
  IqStepKind kind;
  uint32_t copy, source;
} IqStep;

typedef struct IqAlignment {
  const IqStep *steps;
  uint32_t count;
  float cost;  ///< sum of all steps
  float
      share;  ///< cost by the weight of the copy's words: 0 = the same words, 1 = nothing in common
} IqAlignment;

/// Cells that one alignment may have; a larger one is refused. One byte of scratch each.
#define IQ_ALIGN_CELLS_MAX (1u << 23)

/// Aligns all words of the copy with any stretch of the source's (words of the source before and
/// behind are free). A gap in the source costs little where the copy shows an ellipsis. Affine
/// gaps; memory from `arena`. Returns false when memory runs out or there are too many cells.
bool iq_align(IqWords copy, IqWords source, IqArena *arena, IqAlignment *out);

/// What replacing one word by the other is.
IqStepKind iq_compare_words(const IqTokens *a, const IqToken *first, const IqTokens *b,
                            const IqToken *second);

/// What a word counts for in a share.
float iq_word_weight(const IqToken *token);

#endif
