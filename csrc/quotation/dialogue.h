/// @file dialogue.h
/// Turns of dialogue opened by a dash instead of marks.
#ifndef IQ_DIALOGUE_H
#define IQ_DIALOGUE_H

#include "text/text.h"

/// Whether a paragraph is a turn of dialogue; its words, without the dash, in *words.
bool iq_dialogue_turn(const IqText *text, uint32_t paragraph, IqSpan *words);

/// The same of a turn that begins inside a paragraph, near others, behind byte `from`: “Szyby
/// wyleciały. – Tu stał kredens – pokazuje Lis.” Its attribution has to follow, or, where `from` is
/// the end of another turn, a colon to stand before it: “– Nie – rzucił. Po chwili dodał: – Tak.”
/// *turn begins with the dash.
bool iq_dialogue_later_turn(const IqText *text, uint32_t paragraph, uint32_t from, IqSpan *turn,
                            IqSpan *words);

#endif
