/// @file body_case.h
/// The case of names of bodies that begin with an adjective or with what the body is.
#ifndef IQ_BODY_CASE_H
#define IQ_BODY_CASE_H

#include "mention/mention.h"
#include "mention/nominative.h"

/// „pod siedzibą Lipskiej Spółki Wodnej“, „na zebraniu Rady Osiedla“: whether the first of the
/// words of a name is an adjective or the word for a body, in a case that no subject has.
bool iq_body_is_declined(const IqPassage *self, const IqMention *mention);

/// Reads the name of a body behind an adjective, with whatever agrees with it: „Lipskiej Spółki
/// Wodnej“ is „Lipska Spółka Wodna“. Returns false where it is in the nominative, or none.
bool iq_body_read_nominative(const IqText *text, IqSpan name, uint8_t language, IqNominative *out);

#endif
