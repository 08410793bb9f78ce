/// @file entry.h
/// Entries of a live ticker: “16.52 Schools to stay closed ¶ …”. Each begins anew.
#ifndef IQ_ENTRY_H
#define IQ_ENTRY_H

#include "mention/phrase.h"

/// Puts entries of a live ticker so far apart that nobody is spoken of across the break between
/// them. The passage is the items [0, count), a break behind each paragraph; `breaks` (of uint32_t)
/// lists the breaks.
void iq_entries_part(const IqText *text, IqItem *items, uint32_t count, const IqArray *breaks);

#endif
