/// @file attribution.h
/// Who says each quotation.
#ifndef IQ_ATTRIBUTION_H
#define IQ_ATTRIBUTION_H

#include "quotation.h"

/// Sets speaker, cue and name of the quotations, and corrects the kind of those that a cue shows to
/// be speech. Errors: IQ_E_MEMORY.
IqStatus iq_document_attribute(IqDocument *self, const char *language, IqError *error);

#endif
