/// @file own.h
/// Words of whoever has written the text: “Why?” I asked; «¿Y usted?», le pregunto; «— …, —
/// спрашиваю».
#ifndef IQ_OWN_H
#define IQ_OWN_H

#include "speaker/incise.h"
#include "speaker/scene.h"

/// Whether item `at` is I, or shows that a verb is in the first person: ho.
bool iq_passage_is_self(const IqPassage *self, uint32_t at);

/// Whether a verb is in the first person, as its ending or a word beside it shows.
bool iq_passage_is_own_verb(const IqPassage *self, uint32_t cue);

/// Whether the verb beside a quotation is of whoever has written the text.
bool iq_scene_is_own(const IqScene *self);

/// The same of an attribution inside the marks, in a `language` of iq_languages.
bool iq_incise_is_own(const IqDocument *document, const IqIncise *incise, uint8_t language);

#endif
