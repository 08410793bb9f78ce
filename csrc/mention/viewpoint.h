/// @file viewpoint.h
/// What tells whose opinion something is: prepositions that open a sentence («Per il sindaco, …»),
/// and words that do so together (« à en croire le maire »).
#ifndef IQ_VIEWPOINT_H
#define IQ_VIEWPOINT_H

#include "mention/phrase.h"

/// Makes such a preposition that opens the sentence of the quotation at item `quotation` a word
/// that attributes, where somebody stands behind it; and the last one of such words, before the
/// quotation or right behind it.
void iq_viewpoint_tell(IqItem *items, uint32_t count, uint32_t quotation, uint8_t language);

#endif
