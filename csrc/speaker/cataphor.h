/// @file cataphor.h
/// Pronouns in a clause in front of the one that names whom they mean: “Asked why she stayed, Vera
/// Quill pointed at her horses.”
#ifndef IQ_CATAPHOR_H
#define IQ_CATAPHOR_H

#include "speaker/antecedent.h"

/// The name right behind the comma of the clause that opens the sentence and has the pronoun in it,
/// where it is new to the text or told in full. NULL where there is none.
const IqMention *iq_antecedent_find_ahead(const IqAntecedents *self, const IqMention *mention);

/// « …, dit-il. Paul Rey, 61 ans, montre … »: the name that opens the next sentence of a paragraph
/// that names nobody before. NULL where there is none.
const IqMention *iq_antecedent_find_next(const IqAntecedents *self, const IqMention *mention);

#endif
