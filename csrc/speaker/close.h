/// @file close.h
/// Who stands right before the verb that leads a quotation in.
#ifndef IQ_CLOSE_H
#define IQ_CLOSE_H

#include "speaker/scene.h"

/// Whoever opens the sentence, where nothing but words stands between them and the verb. IQ_NONE
/// where nobody does.
uint32_t iq_scene_opening_subject(const IqScene *self, uint32_t cue);

/// The mention right before the cue that stands right before the quotation: whoever it is that
/// others report on (“She said a steward shouted ‘Out!’”), the words are theirs. IQ_NONE where
/// there is none.
uint32_t iq_scene_close_subject(const IqScene *self);

#endif
