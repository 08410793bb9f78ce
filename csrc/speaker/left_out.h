/// @file left_out.h
/// Who speaks where the verb has no subject, or where only its mood tells that somebody speaks.
#ifndef IQ_LEFT_OUT_H
#define IQ_LEFT_OUT_H

#include "speaker/scene.h"

/// Whether the quotation's sentence has a verb that attributes, in *cue, and nobody who could be
/// its subject, in a language that can leave it out; or a verb whose mood alone tells that somebody
/// speaks.
bool iq_scene_lacks_subject(const IqScene *self, uint32_t *cue);
/// The mention that opens the nearest sentence between the quotation before and this one, or
/// IQ_NONE: who goes on to speak where the verb has no subject. Of the verb's `gender` (IqGender),
/// where both show one.
uint32_t iq_scene_topic(const IqScene *self, uint8_t gender, bool several);
/// Whether the article of a mention shows several, or the ending of a role or, without an article,
/// of a noun: los, gli, lekarze.
bool iq_scene_is_several(const IqScene *self, const IqMention *mention);
/// Whether whoever has the floor spoke in the same paragraph, and may have the verb's `gender`, and
/// its number.
bool iq_scene_goes_on(const IqScene *self, uint8_t gender, bool several);

/// Whether a verb shows several: dicen, affermano, disseram. True where endings do not tell.
bool iq_verb_is_of_several(const IqPassage *passage, IqSpan verb);
/// As iq_verb_is_of_several, of a verb of a scene that another one may stand before: han dicho.
bool iq_scene_verb_is_of_several(const IqScene *self, IqSpan verb);

/// „– Nie – rzucił Lis. Po chwili ugryzł się w język: – To znaczy …“: whether nobody but whoever
/// has just spoken leads a turn of dialogue in.
bool iq_scene_resumes_turn(const IqScene *self);

/// « Lorsqu'on lui lit la lettre, … »: whether a subject that is nobody stands in front of the verb
/// at item `verb`, so that its object stands behind it.
bool iq_verb_is_of_nobody(const IqPassage *passage, uint32_t verb);

#endif
