/// @file asker.h
/// Who asks, and so is not whoever answers.
#ifndef IQ_ASKER_H
#define IQ_ASKER_H

#include "speaker/antecedent.h"
#include "speaker/scene.h"

/// Notes who is not meant by a mention that answers: whoever has asked last before it, in marks or
/// without, or has no name and has just spoken.
void iq_antecedents_answer(IqAntecedents *self);

/// Whether the verb behind a quotation is one of an answer.
bool iq_scene_is_answer(const IqScene *self);

/// “‘Count again!’ somebody shouted. ‘I have,’ he replied.”: the same, where nobody in particular
/// has just spoken.
bool iq_scene_answers_somebody(const IqScene *self);

/// «La jueza interrogó al capataz. «…», contestó.»: whom somebody asks in the sentence before the
/// one with the verb of an answer behind the quotation, whose subject is left out. IQ_NONE where
/// that is not told.
uint32_t iq_scene_questioned(const IqScene *self);

/// «L'anziana, in piedi, la corregge: «…»»: whether a short pronoun between a role and its verb
/// means whoever has the floor, so that the role is somebody else's.
bool iq_antecedent_tells_floor(const IqAntecedents *self, const IqMention *mention);

#endif
