/// @file respelling.h
/// The same words, put down another way: “wasn't” and “was not”, “saw” and “seen”, “35” and
/// “treinta y cinco”, “co-operate” and “cooperate”.
#ifndef IQ_RESPELLING_H
#define IQ_RESPELLING_H

#include "match/align.h"

/// Words of a run at most that is looked at.
#define IQ_RESPELLING_RUN_MAX 8u

/// Whether two runs of words, [first, end) of each, are the same once contractions are written out,
/// numbers read and other forms of a word held for it, by data/words.yaml; runs that are the same
/// as they stand are not.
bool iq_respelling_equal(IqWords a, uint32_t a_first, uint32_t a_end, IqWords b, uint32_t b_first,
                         uint32_t b_end);

#endif
