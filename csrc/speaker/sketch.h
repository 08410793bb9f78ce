/// @file sketch.h
/// A sentence without a verb in which somebody tells what another one is like.
#ifndef IQ_SKETCH_H
#define IQ_SKETCH_H

#include "speaker/scene.h"

/// « Du procès, Vera Nollet retient peu de chose. Le juge, « un homme sans hâte ». »: whoever the
/// sentence before is about, or has just spoken, where nothing but somebody and a comma stands in
/// front of words that end their sentence and are no sentence of their own. IQ_NONE where anything
/// else does.
uint32_t iq_scene_sketcher(const IqScene *self);

#endif
