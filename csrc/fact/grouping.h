/// @file grouping.h
/// The facts of several documents while those that are about the same are joined.
#ifndef IQ_GROUPING_H
#define IQ_GROUPING_H

#include "base/work.h"
#include "fact/referent.h"

/// Times of day that differ are joined last; more of them are not.
#define IQ_TIMES_MAX 1024u

typedef struct IqGrouping {
  IqArena arena;  ///< of what is not needed afterwards
  IqRarity rarity;
  IqFactNode *nodes;
  uint32_t count;
  uint32_t *first;  ///< for each document its first node; one more at the end
  uint32_t documents;
  uint32_t *parents;     ///< of each node (union_find.h)
  uint32_t *ring;        ///< the next node of its group, round and round
  uint32_t (*times)[2];  ///< times of day that differ and may be one, to be joined last
  uint32_t time_count;
  float *scores;                     ///< of the facts of two documents ...
  uint32_t *best_row, *best_column;  ///< and for each of a document its best in the other
  uint32_t document, other;          ///< that are being compared; `other` is 0 before the first
  uint32_t row;                      ///< fact of `document` that is scored next
  uint64_t pairs;                    ///< of facts that `document` was compared by
} IqGrouping;

/// Goes on, as far as the work allows, to join the facts that are about the same: each with its
/// best counterpart in every other document. True once all are joined.
bool iq_grouping_link(IqGrouping *self, IqWork *work);

#endif
