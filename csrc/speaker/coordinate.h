/// @file coordinate.h
/// Clauses that stand side by side in one sentence, each with a subject of its own.
#ifndef IQ_COORDINATE_H
#define IQ_COORDINATE_H

#include "speaker/scene.h"

/// “When Pell called her, she reminded him. ‘…’”: whoever the clause is about that stands behind
/// the comma of one which mention `index` stands in, and which opens the sentence. IQ_NONE where
/// the sentence is none of that kind.
uint32_t iq_scene_main_clause(const IqScene *self, uint32_t index);

/// “Residents are angry, and Quill knows it. ‘…’”, “Pell wants answers, but Quill has none. ‘…’”:
/// the subject of the last clause of the sentence that mention `index` opens; `index` where it has
/// no other one.
uint32_t iq_scene_last_clause(const IqScene *self, uint32_t index);

#endif
