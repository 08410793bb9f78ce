/// @file abbreviation.h
/// Words whose full stop ends no sentence; the table is made from data/abbreviations.yaml.
#ifndef IQ_ABBREVIATION_H
#define IQ_ABBREVIATION_H

#include <stdint.h>

/// Lower case, UTF-8, without the last full stop, in byte order.
extern const char *const iq_abbreviations[];
extern const uint32_t iq_abbreviation_count;

#endif
