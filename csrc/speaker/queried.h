/// @file queried.h
/// Whom somebody asks in a sentence before a quotation, who answers.
#ifndef IQ_QUERIED_H
#define IQ_QUERIED_H

#include "speaker/scene.h"

/// “A girl asked the winchman whether he was tired. ‘…’”, «Perguntei ao Rui porquê. Encolheu os
/// ombros. “…”, respondeu.»: whom somebody asks a question that stands in the sentence too, that
/// right before the quotation's own or one farther off, where nobody else acts between. IQ_NONE
/// where nobody is asked.
uint32_t iq_scene_queried(const IqScene *self);

/// The same where the quotation is a sentence by itself, or has a verb of an answer without a
/// subject.
uint32_t iq_scene_queried_before(const IqScene *self);

#endif
