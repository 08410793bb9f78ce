/// @file author.h
/// Whose words a message has.
#ifndef IQ_AUTHOR_H
#define IQ_AUTHOR_H

#include "speaker/antecedent.h"

/// Whoever a message is from: “a letter of the union to the crew”, “the note that Quill left”, “the
/// note, signed by Quill”; else whoever opens its sentence, where a verb there tells that they have
/// written or said something: “Quill posted an apology”. NULL where that is not told.
const IqMention *iq_antecedent_find_author(const IqAntecedents *self, const IqMention *mention);

/// Whoever a clause or a signature behind a message says has written it. NULL where neither does.
const IqMention *iq_antecedent_find_writer(const IqAntecedents *self, const IqMention *mention);

#endif
