/// @file date.h
/// Days, months and years.
#ifndef IQ_DATE_H
#define IQ_DATE_H

#include "fact/quantity.h"
#include "language/digits.h"

/// Whether a number in digits is a day or a year: 14 June, June 14, 14 de junio; 1974. `tail` is the
/// hash of what stands behind the digits in their word, or 0. Fills the measure of `out` and its
/// value; its number has been read.
bool iq_date_read(const IqWordRun *words, const IqDigits *digits, uint64_t tail, IqQuantity *out);

/// Whether word `at` is a month without a day: “in June”.
bool iq_month_read(const IqWordRun *words, uint32_t at, IqQuantity *out);

#endif
