/// @file clock.h
/// The time of day.
#ifndef IQ_CLOCK_H
#define IQ_CLOCK_H

#include "fact/quantity.h"
#include "language/digits.h"

/// Whether a number in digits is a time of day: 7.40am, 6.43 Uhr, 9:17 de la noche, a las 21.17,
/// 8 Uhr, 6時40分. `tail` is the hash of what stands behind the digits in their word, or 0. Fills
/// the measure of `out`, its minutes and where it begins and ends; its number has been read.
bool iq_clock_read(const IqWordRun *words, const IqDigits *digits, uint64_t tail, IqQuantity *out);

#endif
