/// @file dialogue.h
/// Turns of dialogue opened by a dash instead of marks.
#ifndef IQ_DIALOGUE_H
#define IQ_DIALOGUE_H

#include "text/text.h"

/// Whether a paragraph is a turn of dialogue; its words, without the dash, in *words.
bool iq_dialogue_turn(const IqText *text, uint32_t paragraph, IqSpan *words);

#endif
