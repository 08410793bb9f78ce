/// @file fronted.h
/// Subjects that stand first where the verb ends the sentence.
#ifndef IQ_FRONTED_H
#define IQ_FRONTED_H

#include "speaker/scene.h"

/// “Kaya, “…” sözleriyle Aksoy'u eleştirdi”: whoever opens the sentence, where the verb ends it and
/// endings behind an apostrophe tell objects from subjects. IQ_NONE where nobody does.
uint32_t iq_scene_fronted_subject(const IqScene *self);

#endif
