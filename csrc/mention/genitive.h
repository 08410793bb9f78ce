/// @file genitive.h
/// Names with an s at their end that says whose something is: “Eva Bergs mamma”, „Anton Lunds
/// Hund“.
#ifndef IQ_GENITIVE_H
#define IQ_GENITIVE_H

#include "mention/phrase.h"

/// Takes that s off the names among items [0, count) and marks them as possessive, in languages
/// that write it without an apostrophe.
void iq_genitives_tell(const IqText *text, uint8_t language, IqItem *items, uint32_t count);

#endif
