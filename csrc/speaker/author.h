/// @file author.h
/// Whose words a message has.
#ifndef IQ_AUTHOR_H
#define IQ_AUTHOR_H

#include "speaker/antecedent.h"

/// Whoever a message is from: “a letter of the union to the crew”.
const IqMention *iq_antecedent_find_author(const IqAntecedents *self, const IqMention *mention);

/// Whoever opens the sentence in which a message stands as what they have written: “Quill posted an
/// apology”. NULL where nobody does, or a verb may stand in front of its subject.
const IqMention *iq_antecedent_find_writer(const IqAntecedents *self, const IqMention *mention);

#endif
