/// @file speaker.h
/// Whether two names are one speaker's.
#ifndef IQ_SPEAKER_H
#define IQ_SPEAKER_H

#include "incidentquotes.h"

/// Compares two speakers' names; NULL is nobody known. The same where the last words agree,
/// diacritics, case and a typing error aside; a conflict only between two full names that have no
/// word in common; else unknown. Speakers without a name are the same where only the first word,
/// an article or a possessive, differs.
IqAttribution iq_speakers_compare(const char *a, const char *b);

/// Whether the text itself says who speaks, by a cue of the quotation's own or right before it,
/// rather than leave it to the reader.
bool iq_quotation_is_explicit(const IqQuotation *quotation);

/// Compares who is said to have spoken two quotations. A conflict only where both are explicit.
IqAttribution iq_quotations_attribution(const IqQuotation *a, const IqQuotation *b);

#endif
