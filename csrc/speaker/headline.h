/// @file headline.h
/// Who speaks in a headline.
#ifndef IQ_HEADLINE_H
#define IQ_HEADLINE_H

#include "quotation/quotation.h"

/// Gives what a headline quotes to whoever is quoted with the same words at length below.
void iq_headlines_attribute(IqDocument *self);

#endif
