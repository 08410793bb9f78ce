/// @file scan.h
/// A document that is made bit by bit, out of an earlier version of its text where there is one.
/// What comes out is what iq_document_scan makes of the same bytes, to the last field.
#ifndef IQ_SCAN_H
#define IQ_SCAN_H

#include "quotation/quotation.h"

typedef struct IqScan IqScan;

/// Takes a text, and leaves the rest to iq_scan_step. The bytes are borrowed for the scan's life.
/// `base` (may be NULL) is the finished scan of an earlier version of the text; it must live until
/// this one is done. Cost: one comparison of the bytes. Errors: as iq_text_new.
IqStatus iq_scan_new(const IqAllocator *allocator, const char *bytes, size_t length,
                     const IqScanOptions *options, const IqScan *base, IqScan **out,
                     IqError *error);
void iq_scan_delete(IqScan *self);

/// Does some of what is left. One piece of work is a line, a paragraph, or a chapter (64 KB, or one
/// paragraph that is longer): so much is done whatever the bound. After a failure the scan is of no
/// use. Errors: IQ_E_MEMORY.
IqStatus iq_scan_step(IqScan *self, IqWork *work, IqError *error);
bool iq_scan_is_done(const IqScan *self);

/// The document, once the scan is done; before, NULL.
const IqDocument *iq_scan_document(const IqScan *self);

#endif
