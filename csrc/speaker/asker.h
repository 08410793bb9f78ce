/// @file asker.h
/// Who asks, and so is not whoever answers.
#ifndef IQ_ASKER_H
#define IQ_ASKER_H

#include "speaker/antecedent.h"
#include "speaker/scene.h"

/// Whoever has asked last before a mention that answers, in marks or without; IQ_NONE where nobody
/// has.
uint32_t iq_antecedent_asker(const IqAntecedents *self);

/// «La jueza interrogó al capataz. «…», contestó.»: whom somebody asks in the sentence before the
/// one with the verb of an answer behind the quotation, whose subject is left out. IQ_NONE where
/// that is not told.
uint32_t iq_scene_questioned(const IqScene *self);

/// «L'anziana, in piedi, la corregge: «…»»: whether a short pronoun between a role and its verb
/// means whoever has the floor, so that the role is somebody else's.
bool iq_antecedent_tells_floor(const IqAntecedents *self, const IqMention *mention);

#endif
