/// @file subject.h
/// Who must be the speaker of a quotation because of the words beside it, whatever else speaks for
/// or against them: the subject of the verb that attributes, a source behind a preposition.
#ifndef IQ_SUBJECT_H
#define IQ_SUBJECT_H

#include "speaker/scene.h"

/// The mention that the words beside the quotation show to be its speaker whatever else speaks for
/// or against it, or IQ_NONE where they show nobody.
uint32_t iq_scene_subject(const IqScene *self);

#endif
