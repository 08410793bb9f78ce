/// @file label.h
/// Numbers that are the names of things.
#ifndef IQ_LABEL_H
#define IQ_LABEL_H

#include "fact/quantity.h"

/// Whether word `at` is the first of such a name: “mile 214”, “chair 46”.
bool iq_label_read(const IqWordRun *words, uint32_t at, IqQuantity *out);

#endif
