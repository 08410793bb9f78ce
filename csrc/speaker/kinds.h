/// @file kinds.h
/// The kinds of all quotations of a part of a document. The same words between marks in two places
/// are of one kind: whom one sentence calls “the Heron” the next one names so without saying it.
#ifndef IQ_KINDS_H
#define IQ_KINDS_H

#include "speaker/attribution.h"
#include "speaker/kind.h"

/// Sets the kind of each quotation among the items of the passage, `quoted[0, count)`, and marks
/// those items that are titles: „…“, sagte der „Zeitung“ die Wirtin: what is not said ends no
/// attribution. `sures` (of uint8_t) has room for what is known of each; `chooser` may be NULL.
/// Returns false when memory runs out.
bool iq_kinds_tell(IqDocument *document, const IqPassage *passage, IqItem *items,
                   const uint32_t *quoted, uint32_t count, const IqChooser *chooser,
                   IqArray *sures);

#endif
