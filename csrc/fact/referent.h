/// @file referent.h
/// Whether two facts are about the same: the only ground on which numbers may conflict.
#ifndef IQ_REFERENT_H
#define IQ_REFERENT_H

#include "fact/fact.h"

/// Numbers in two units that differ by no more than this share are one number, rounded.
#define IQ_ROUNDING 0.02
/// Above this, more that the words have in common says no more; the numbers still do.
#define IQ_SCORE_MAX 2.0f

/// The facts of several documents, side by side.
typedef struct IqFactNode {
  const IqFact *fact;
  const IqReferent *referent;
  const IqContextWord *context;
  float *rarities;  ///< how telling each word of the context is
  uint8_t *slots;   ///< open addressing by stem: number of a word of the context + 1, 0 free
  uint32_t slots_mask;
  uint32_t document, index;
  uint32_t utterance;  ///< that it stands in, or IQ_NONE
  float norm;          ///< of its context
  bool alone;          ///< its document has no other number of like size in that unit
  bool several_dead;   ///< its document tells of more than one dead
} IqFactNode;

/// How telling words are: the more facts have a word around them the less it tells.
typedef struct IqRarity {
  uint64_t *stems;   ///< open addressing
  uint32_t *counts;  ///< facts that have the word, 0 where a slot is free
  uint32_t mask;
  uint32_t total;  ///< facts
} IqRarity;

/// Counts the words around all facts, and sets what the nodes know of their context. Returns false
/// when memory runs out.
bool iq_rarity_read(IqRarity *self, IqArena *arena, IqFactNode *nodes, uint32_t count);

/// How much speaks for two facts of different documents being about the same; 1 and more is
/// enough.
float iq_referent_score(const IqFactNode *a, const IqFactNode *b);

/// Whether two facts of one document are the same number told twice, a headline's above all.
bool iq_referent_is_repeated(const IqFactNode *a, const IqFactNode *b);

/// What a fact's numbers are multiplied with to compare them with others of its measure.
double iq_referent_factor(const IqReferent *referent);

/// Whether the intervals of two facts have no value in common; their measures are the same.
bool iq_facts_conflict(const IqFactNode *a, const IqFactNode *b);

#endif
