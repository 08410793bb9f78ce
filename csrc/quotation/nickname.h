/// @file nickname.h
/// Names with a nickname between marks.
#ifndef IQ_NICKNAME_H
#define IQ_NICKNAME_H

#include "text/text.h"

/// Whether the marks at `outer` set off part of a name (Ana “Shorty” Pell): one or two words
/// between two capitalised words.
bool iq_is_nickname(const IqText *text, IqSpan paragraph, IqSpan outer, IqSpan inner);

#endif
