/// @file interviewed.h
/// Who is interviewed and who asks, where a paragraph before the talk says so: “An interview with
/// Orla Quill, by Tom Hale”, „Z Olgą Kos rozmawia Adam Lis“.
#ifndef IQ_INTERVIEWED_H
#define IQ_INTERVIEWED_H

#include "mention/mention.h"

/// The two of an interview: mentions, or IQ_NONE.
typedef struct IqInterviewed {
  uint32_t guest;
  uint32_t asker;
} IqInterviewed;

/// Reads them from the items [first, end) of a passage, of whose mentions the first `count` stand
/// before `end`; false where the words tell of no interview, or of nobody who could be its guest.
bool iq_interviewed_read(const IqPassage *passage, const IqMention *mentions, uint32_t count,
                         uint32_t first, uint32_t end, IqInterviewed *out);

#endif
