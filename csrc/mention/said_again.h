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

/// «A distribuidora, a Lumenorte, espera …»: whether what an organisation that opens a sentence is
/// called stands behind its comma and an article, and another comma behind.
bool iq_is_called(const IqPassage *self, const IqMention *body, const IqMention *name);

#endif
