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

/// Names the speaker of a quotation as another has them.
static inline void iq_quotation_name_as(IqQuotation *self, const IqQuotation *other) {
  self->name = other->name;
  self->described = other->described;
}

/// Compares who is said to have spoken two quotations. A conflict only where both are explicit.
IqAttribution iq_quotations_attribution(const IqQuotation *a, const IqQuotation *b);

#endif
