/// @file fact_pieces.h
/// Facts of several documents grouped in pieces, for whoever must not wait: part of the public
/// interface, included by incidentquotes.h.
#ifndef IQ_FACT_PIECES_H
#define IQ_FACT_PIECES_H

#include "incidentquotes.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Begins as iq_fact_groups_new, and groups nothing yet. `utterances` is needed no longer than the
/// call, the documents until all are grouped.
IqStatus iq_fact_groups_begin(const IqAllocator *allocator, const IqDocument *const *documents,
                              uint32_t count, const uint32_t *const *utterances, IqFactGroups **out,
                              IqError *error);
/// Goes on for about so long, and at least by one piece of work; *done once all are grouped.
/// Errors: IQ_E_MEMORY.
IqStatus iq_fact_groups_advance(IqFactGroups *self, uint32_t microseconds, bool *done,
                                IqError *error);

#ifdef __cplusplus
}
#endif

#endif
