/// @file coordinate.h
/// Clauses that stand side by side in one sentence, each with a subject of its own.
#ifndef IQ_COORDINATE_H
#define IQ_COORDINATE_H

#include "speaker/scene.h"

/// “Residents are angry, and Quill knows it. ‘…’”, “Pell wants answers, but Quill has none. ‘…’”:
/// the subject of the last clause of the sentence that mention `index` opens; `index` where it has
/// no other one.
uint32_t iq_scene_last_clause(const IqScene *self, uint32_t index);

#endif
