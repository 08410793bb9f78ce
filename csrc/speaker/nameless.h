/// @file nameless.h
/// Second words for somebody who has no name: “A lifeguard … The man …”, “An official … Another …”
#ifndef IQ_NAMELESS_H
#define IQ_NAMELESS_H

#include "speaker/antecedent.h"

/// “A former lifeguard remembers it. The man, who asked not to be named, said …”: whoever is new
/// and has no name, where nobody else is mentioned between. NULL where there is none.
const IqMention *iq_antecedent_find_new(const IqAntecedents *self, const IqMention *mention);

/// “… said an official. Another called it a muddle”: what another of the same is, without an
/// article. False where it is not told.
bool iq_antecedent_find_kind(const IqAntecedents *self, const IqMention *mention, IqSpan *name);

#endif
