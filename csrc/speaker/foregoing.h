/// @file foregoing.h
/// Who speaks where a quotation's own sentence tells nothing of it, by the sentence or the
/// paragraph right before.
#ifndef IQ_FOREGOING_H
#define IQ_FOREGOING_H

#include "speaker/scene.h"

/// The mention of whoever leads in a quotation that is a sentence or a turn by itself, or IQ_NONE.
uint32_t iq_scene_foregoing_subject(const IqScene *self);

#endif
