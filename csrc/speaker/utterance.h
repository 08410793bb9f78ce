/// @file utterance.h
/// What one speaker says at one go: fragments and paragraphs that have one attribution.
#ifndef IQ_UTTERANCE_H
#define IQ_UTTERANCE_H

#include "quotation/quotation.h"

/// “A.” “B,” said X: the fragment before has no attribution of its own, and takes that behind the
/// next. A paragraph that continues has the speaker of the one before, or gives it theirs.
/// `anchored` tells of each quotation whether its own sentence names the speaker, `behind` whether
/// it does so behind it; what is copied is told there too.
void iq_utterances_join(IqDocument *self, bool *anchored, bool *behind);

/// Gives every utterance whose fragments have two speakers to both, and numbers all anew.
void iq_utterances_part(IqDocument *self);

/// Gives the name of quotation `index` to those right before it that `speaker` says.
void iq_utterances_name(IqDocument *self, uint32_t index, IqSpan speaker);

#endif
