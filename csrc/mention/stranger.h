/// @file stranger.h
/// Speakers whom no lexicon knows.
#ifndef IQ_STRANGER_H
#define IQ_STRANGER_H

#include "mention/mention.h"

/// Words that no lexicon knows, where a speaker stands: between a stop and a cue (“Supporters
/// said”), or an article and a cue (“the night shift said”), or behind a cue (said the night
/// shift).
bool iq_read_stranger(const IqPassage *self, uint32_t at, IqMention *mention);

#endif
