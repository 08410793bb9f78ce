/// @file language.h
/// The language that a text is written in.
#ifndef IQ_LANGUAGE_H
#define IQ_LANGUAGE_H

#include "text/text.h"

/// The language of a document: what most of its small words are listed in; `hint` (may be NULL)
/// decides where it is known.
uint8_t iq_text_language(const IqText *text, const char *hint);

#endif
