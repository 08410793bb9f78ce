/// @file doubled.h
/// Negations that say nothing which another one does not say: “je (ne) sais pas”.
#ifndef IQ_DOUBLED_H
#define IQ_DOUBLED_H

#include "match/align.h"

/// Whether step `i` of an alignment puts in, or leaves out, nothing but a negation that another
/// one, kept on both sides, doubles right behind it.
bool iq_is_doubled(const IqAlignment *alignment, uint32_t i, IqWords copy, IqWords source);

#endif
