/// @file interval.h
/// How exact a number is.
#ifndef IQ_INTERVAL_H
#define IQ_INTERVAL_H

#include "fact/quantity.h"

/// Sets the interval that a number means, up to `high`, with how exact it is said to be (`said`, or
/// NULL); `turned`: its order alone makes it a rough one.
void iq_interval_set(IqQuantity *out, double high, const IqNumeral *said, bool turned);

#endif
