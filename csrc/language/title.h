/// @file title.h
/// Titles in front of a name: “Dame Judith Arkwright”, “Chief Fire Officer Tom Hesketh”.
#ifndef IQ_TITLE_H
#define IQ_TITLE_H

#include <stdint.h>

/// Words that may stand before a title and belong to it.
#define IQ_TITLE_WORDS_MAX 4u

/// Bytes of the titles before a full name (NUL-terminated), as any lexicon knows them; 0 where
/// there are none, or where fewer than two words with a capital would be left.
uint32_t iq_title_length(const char *name);

#endif
