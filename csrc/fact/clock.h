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

/// Whether an hour begins at word `at` that is told in words, of whichever half of the day: half
/// past eleven, halb elf, (a las) cuatro y veinticinco. Fills `out` but for its interval.
bool iq_hour_read(const IqWordRun *words, uint32_t at, IqQuantity *out);

#endif
