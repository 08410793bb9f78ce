/// @file modifier.h
/// Words that say more of somebody and are nobody themselves: “Ness council leader Orla Quill”,
/// “Orla Quill (Lib Dem, Ness West) said”.
#ifndef IQ_MODIFIER_H
#define IQ_MODIFIER_H

#include "mention.h"

/// Where the short aside in round brackets that begins at item `at` ends, its bracket included;
/// `at` where there is none, or it holds a quotation, a cue or somebody's full name.
uint32_t iq_aside_end(const IqPassage *self, uint32_t at);
/// Makes the names and bodies that lead to mention `role`, whose own name follows, depend on it.
void iq_modifiers_depend(const IqPassage *self, IqMention *mentions, uint32_t role);

#endif
