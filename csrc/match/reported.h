/// @file reported.h
/// What somebody said, told by a reporter in other words: “it would pay them” where a copy has “We
/// will pay our employees”.
#ifndef IQ_REPORTED_H
#define IQ_REPORTED_H

#include "match/align.h"
#include "match/index.h"

/// Whether the sentence that token `anchor` of the narration stands in reports what the copy says:
/// it has a word that attributes, most of the copy's content words in whatever form, its numbers
/// and its negations. Writes the tokens that answer, from the first to the last, and the share of
/// content words that none answers to. Cost: bounded.
bool iq_reported_find(const IqIndexed *source, IqRun paragraph, uint32_t anchor, IqWords copy,
                      IqRun *out, float *missing);

/// Whether words [first, last] of a paragraph, which stand outside marks, are told as somebody's:
/// the sentence has, beside them, a verb of saying or another attribution.
bool iq_is_reported(const IqIndexed *source, IqRun paragraph, uint32_t first, uint32_t last);

#endif
