/// @file colon.h
/// Who speaks behind a colon that ends a clause of theirs, whatever its verb.
#ifndef IQ_COLON_H
#define IQ_COLON_H

#include "speaker/scene.h"

/// The mention of whoever is the subject of the clause that leads in a quotation by a colon, where
/// no lexicon tells so, or IQ_NONE.
uint32_t iq_scene_colon_subject(const IqScene *self);

#endif
