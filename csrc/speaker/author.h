/// @file author.h
/// Whose words a message has.
#ifndef IQ_AUTHOR_H
#define IQ_AUTHOR_H

#include "speaker/antecedent.h"

/// Whoever a message is from: “a letter of the union to the crew”.
const IqMention *iq_antecedent_find_author(const IqAntecedents *self, const IqMention *mention);

#endif
