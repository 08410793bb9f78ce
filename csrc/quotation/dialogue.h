/// @file dialogue.h
/// Turns of dialogue opened by a dash instead of marks.
#ifndef IQ_DIALOGUE_H
#define IQ_DIALOGUE_H

#include "text/text.h"

/// Whether a paragraph is a turn of dialogue; its words, without the dash, in *words.
bool iq_dialogue_turn(const IqText *text, uint32_t paragraph, IqSpan *words);

/// The same of a turn that begins inside a paragraph, near others, before the byte `limit` and any
/// other dash: “Szyby wyleciały. – Tu stał kredens – pokazuje Lis.” Its attribution has to follow.
/// *turn begins with the dash.
bool iq_dialogue_later_turn(const IqText *text, uint32_t paragraph, uint32_t limit, IqSpan *turn,
                            IqSpan *words);

#endif
