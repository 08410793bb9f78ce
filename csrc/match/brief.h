/// @file brief.h
/// Quotations of two or three words of which one is another in the source: “by Monday evening”, “by
/// Tuesday evening”. Nearly every text has two of three common words, so that only who says them
/// shows whether they are the same.
#ifndef IQ_BRIEF_H
#define IQ_BRIEF_H

#include "match/relation.h"

/// Whether all words but one of a quotation as short as that are those of a whole quotation; of two
/// words the other one must be a number in both.
bool iq_difference_is_brief(const IqDifference *difference);

/// Drops the brief matches, at the beginning of the list and behind it, that the copy's speaker is
/// not known to have said, once it is known who speaks where. `matches` are those of the verdict.
void iq_brief_drop(IqVerdict *verdict, IqMatch *matches);

#endif
