/// @file said_again.h
/// What stands behind the comma of a name, or of an organisation, and says once more who is meant.
#ifndef IQ_SAID_AGAIN_H
#define IQ_SAID_AGAIN_H

#include "mention/mention.h"

/// «A engenheira Rita Moura, professora da escola naval, diz …»: whether what stands behind a name
/// that has a title in front says more of it, and nothing of somebody else.
bool iq_is_said_again(const IqPassage *self, const IqMention *before, const IqMention *mention);

/// «A Navemar, empresa de reboques, nega»: whether one word that nothing shows to be a name has an
/// article, and what stands behind it says what it is.
bool iq_is_told_behind(const IqPassage *self, const IqMention *name, const IqMention *role);

/// Whether nothing but the comma of an apposition stands between item `end`, which a name ends
/// before, and item `at`.
bool iq_ends_apposition(const IqPassage *self, const IqMention *name, uint32_t end, uint32_t at);

/// «Zubia, su portavoz, …», « Roux, son avocat, … »: whether what a name is to somebody stands
/// behind its comma, which item `at` is, and another comma behind.
bool iq_leads_possessed_role(const IqPassage *self, uint32_t at);

/// «A distribuidora, a Lumenorte, espera …»: whether what an organisation that opens a sentence is
/// called stands behind its comma and an article, and another comma behind.
bool iq_is_called(const IqPassage *self, const IqMention *body, const IqMention *name);

/// «Lei, la soprano Irena Vald, …», “He, Tom Wray, …”: makes the pronoun that opens a sentence mean
/// mention `at`, where that is a name which commas set off behind it.
void iq_pronoun_take_name(const IqPassage *self, IqMention *mentions, uint32_t at);

#endif
