/// @file contraction.h
/// Contractions and what they stand for: “wasn't” is “was not”.
#ifndef IQ_CONTRACTION_H
#define IQ_CONTRACTION_H

#include "match/align.h"

/// Words of a run at most that is looked at.
#define IQ_CONTRACTION_RUN_MAX 8u

/// Whether two runs of words, [first, end) of each, are the same once contractions are written
/// out, by data/words.yaml; runs that are the same as they stand are not.
bool iq_contraction_equal(IqWords a, uint32_t a_first, uint32_t a_end, IqWords b, uint32_t b_first,
                          uint32_t b_end);

#endif
