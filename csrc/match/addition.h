/// @file addition.h
/// Words that a copy puts before or behind what somebody said.
#ifndef IQ_ADDITION_H
#define IQ_ADDITION_H

#include "match/align.h"
#include "match/index.h"

/// An alignment sets what a copy adds behind the end of a sentence or a quotation against whatever
/// the source says next: makes insertions of that, where the rest is word for word and no content
/// word answers to one of the source. The same in front. `words` are the source's; the steps are
/// changed where they stand.
void iq_additions_free(IqAlignment *alignment, IqWords copy, const IqIndexed *source,
                       IqWords words);

/// Whether so many quoted tokens from `first` on are a whole quotation or whole sentences of one.
bool iq_additions_are_apart(const IqIndexed *source, uint32_t first, uint32_t count);

#endif
