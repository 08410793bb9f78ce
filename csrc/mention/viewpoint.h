/// @file viewpoint.h
/// Prepositions that open a sentence and tell whose opinion it is: «Per il sindaco, …».
#ifndef IQ_VIEWPOINT_H
#define IQ_VIEWPOINT_H

#include "mention/phrase.h"

/// Makes such a preposition that opens the sentence of the quotation at item `quotation` a word
/// that attributes, where somebody stands behind it.
void iq_viewpoint_tell(IqItem *items, uint32_t quotation, uint8_t language);

#endif
