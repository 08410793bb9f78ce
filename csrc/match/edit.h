/// @file edit.h
/// What an alignment says in edits.
#ifndef IQ_EDIT_H
#define IQ_EDIT_H

#include "incidentquotes.h"
#include "match/align.h"

/// One run of steps that are no matches becomes one edit. The edits lie in `arena`. Returns false
/// when memory runs out.
bool iq_edits_write(const IqAlignment *alignment, IqWords copy, IqWords source, IqArena *arena,
                    const IqEdit **edits, uint32_t *count);

#endif
