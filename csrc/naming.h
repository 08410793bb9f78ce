/// @file naming.h
/// What a speaker is called in answers: in full, where the text does so, and in the nominative.
#ifndef IQ_NAMING_H
#define IQ_NAMING_H

#include "mention.h"

/// The name of whom a mention means, a string of the arena. NULL when memory runs out.
const char *iq_mention_name(IqArena *arena, const IqPassage *passage, const IqMention *mention);

#endif
