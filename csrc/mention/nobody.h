/// @file nobody.h
/// Names that are nobody's: bodies, venues, places, days and headlines.
#ifndef IQ_NOBODY_H
#define IQ_NOBODY_H

#include "mention/entity.h"

/// Whether words with capitals are a body's name (Ness Bank), a day's (Super Tuesday), or a
/// headline in capitals (Quill Aims Insult At Mayor).
/// `tag` is the number of the text's language (of iq_languages).
bool iq_name_is_of_nobody(const IqText *text, uint8_t tag, const IqItem *items, IqName name);

#endif
