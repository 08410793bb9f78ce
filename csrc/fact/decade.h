/// @file decade.h
/// Ages of which only the ten years are told: in his fifties, « sexagénaire », ”i 50-årsåldern”.
#ifndef IQ_DECADE_H
#define IQ_DECADE_H

#include "fact/quantity.h"

/// The years behind the first that such an age may be.
#define IQ_DECADE_YEARS 9

/// Whether such an age begins at word `at` that is no number: writes its words and its first year
/// (number, number_end, value).
bool iq_decade_read(const IqWordRun *words, uint32_t at, IqQuantity *out);
/// Whether the words around a number that was read make it such an age: „Mitte 50“. Takes what
/// stands behind it into the quantity.
bool iq_decade_is_around(const IqWordRun *words, IqQuantity *out);

#endif
