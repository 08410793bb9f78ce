/// @file shout.h
/// Words in capitals that show no names.
#ifndef IQ_SHOUT_H
#define IQ_SHOUT_H

#include "mention/phrase.h"

/// Takes the capitals off the items of a paragraph that stand in a line of nothing but capitals, or
/// side by side with a small word in capitals: “READ MORE: …”.
void iq_shouts_lower(const IqText *text, const IqLanguage *language, IqSpan span, IqItem *items,
                     uint32_t count);

#endif
