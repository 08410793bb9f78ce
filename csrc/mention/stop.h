/// @file stop.h
/// Full stops that end no sentence.
#ifndef IQ_STOP_H
#define IQ_STOP_H

#include "mention/phrase.h"

/// Whether the stop at byte `at` of what ends at byte `end` ends the sentence of the items (of
/// IqItem) before it. One behind an abbreviation or an initial (Mr. Quill, J. Quill) ends nothing.
bool iq_items_stop(const IqArray *items, const IqText *text, const IqLanguage *language,
                   uint32_t at, uint32_t end);

#endif
