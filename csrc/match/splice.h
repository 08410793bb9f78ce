/// @file splice.h
/// Words of two utterances inside one pair of marks.
#ifndef IQ_SPLICE_H
#define IQ_SPLICE_H

#include "match/match.h"

/// How far the search for a seam has come.
typedef struct IqSplice {
  uint32_t at;      ///< word of the query before which the next seam is tried; 0 before the first
  uint32_t places;  ///< seams that were tried
  bool done;
} IqSplice;

/// Tries one more seam, or finds that there is none: iq_find_splice in pieces. `self` is zeroed
/// before the first. Errors: IQ_E_MEMORY.
IqStatus iq_splice_step(IqSplice *self, const IqIndex *index, const IqQuery *query,
                        const IqText *text, IqArena *arena, IqVerdict *out, IqError *error);

/// Whether a query that was not found whole is made of two runs that the sources have word for word
/// in different utterances; if so *out becomes the verdict. Tries a bounded number of places.
/// Errors: IQ_E_MEMORY.
IqStatus iq_find_splice(const IqIndex *index, const IqQuery *query, const IqText *text,
                        IqArena *arena, IqVerdict *out, IqError *error);

#endif
