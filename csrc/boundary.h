/// @file boundary.h
/// What a cut takes away: a negation next to the quoted words, or in a gap, turns them round.
#ifndef IQ_BOUNDARY_H
#define IQ_BOUNDARY_H

#include "align.h"
#include "index.h"

/// IQ_FLAG_NEGATION_LOST where a negation stands in the same sentence of the same quotation before
/// token `first` or right behind token `last`; else 0.
uint32_t iq_boundary_loss(const IqIndexed *source, uint32_t first, uint32_t last);

/// The same for the words that the alignment leaves out between words of the copy.
uint32_t iq_gap_loss(const IqAlignment *alignment, IqWords source);

#endif
