/// @file headline.h
/// Who speaks in a headline.
#ifndef IQ_HEADLINE_H
#define IQ_HEADLINE_H

#include "base/arena.h"
#include "quotation/quotation.h"

/// Gives what a headline quotes to whoever is quoted with the same words at length below. Returns
/// false when memory runs out; what is needed meanwhile is of the arena.
bool iq_headlines_attribute(IqDocument *self, IqArena *arena);

#endif
