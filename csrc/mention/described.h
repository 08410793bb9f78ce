/// @file described.h
/// Who is told of by a description or a pronoun alone, without a name.
#ifndef IQ_DESCRIBED_H
#define IQ_DESCRIBED_H

#include "mention/mention.h"

/// Whether a mention is of somebody whose name the text does not tell: the priest, my father, Dad.
bool iq_mention_only_describes(const IqPassage *self, const IqMention *mention);

#endif
