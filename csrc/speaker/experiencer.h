/// @file experiencer.h
/// Of whom something is so: «A Ben le tiemblan las manos», “Ben'in elleri titriyor”.
#ifndef IQ_EXPERIENCER_H
#define IQ_EXPERIENCER_H

#include "speaker/scene.h"

/// «A la magistrada no le basta. “…”, ha dicho.»: whether a person opens a sentence behind a
/// preposition, or in another case than that of a subject.
bool iq_scene_is_put_first(const IqScene *self, const IqMention *mention);

/// «A Ben le tiemblan las manos. “…”, dice.»: whether a verb tells that something is so of whoever
/// is put first: who opened another sentence has not become the subject again.
bool iq_scene_is_experiencer(const IqScene *self, const IqMention *mention);

#endif
