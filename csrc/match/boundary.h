/// @file boundary.h
/// What a cut takes away: a negation, a condition or a hedge next to the quoted words, or in a gap,
/// and the statement is another one.
#ifndef IQ_BOUNDARY_H
#define IQ_BOUNDARY_H

#include "match/align.h"
#include "match/index.h"

/// IQ_FLAG_NEGATION_LOST, IQ_FLAG_CONDITION_LOST and IQ_FLAG_HEDGE_LOST where such words stand in
/// the same sentence of the same quotation before token `first` or right behind token `last`.
uint32_t iq_boundary_loss(const IqIndexed *source, uint32_t first, uint32_t last);

/// The same for the words that the alignment leaves out between words of the copy.
uint32_t iq_gap_loss(const IqIndexed *source, const IqAlignment *alignment, IqWords words);

/// What of these the copy says in words of its own: of that it has lost nothing.
uint32_t iq_own_words(const IqAlignment *alignment, IqWords copy);

/// IQ_FLAG_MEANING_CHANGED where the copy has a negation that the source lacks, or the other way
/// round.
uint32_t iq_meaning_change(const IqAlignment *alignment, IqWords copy, IqWords source);

#endif
