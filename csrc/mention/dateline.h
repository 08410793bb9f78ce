/// @file dateline.h
/// Where and when a report was written, before its first words: VALDORA, 3 MAY (NPA) – It all …
#ifndef IQ_DATELINE_H
#define IQ_DATELINE_H

#include "mention/mention.h"

/// Where the dateline that begins at item `at`, the first of a paragraph, ends, its dash included;
/// `at` where there is none.
uint32_t iq_dateline_end(const IqPassage *self, uint32_t at);

#endif
