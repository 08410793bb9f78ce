/// @file viewpoint.h
/// Prepositions that open a sentence and tell whose opinion it is: «Per il sindaco, …».
#ifndef IQ_VIEWPOINT_H
#define IQ_VIEWPOINT_H

#include "phrase.h"

/// Makes such a preposition among the items a word that attributes, where somebody stands behind
/// it, and a quotation in the same sentence.
void iq_viewpoints_tell(IqItem *items, uint32_t count, uint8_t language);

#endif
