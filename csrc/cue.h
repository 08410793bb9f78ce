/// @file cue.h
/// Cues that no lexicon knows: their place shows them.
#ifndef IQ_CUE_H
#define IQ_CUE_H

#include "scene.h"

/// Whoever puts it in “as one diver (once) put it, …”, a mention, or IQ_NONE; the verb in *cue.
uint32_t iq_scene_putter(const IqScene *self, uint32_t *cue);
/// The item of a verb that only its place before the quotation shows to be a cue, its particle
/// aside: “Pell smirked: …”, ”Lind fyller i: …”. IQ_NONE where there is none.
uint32_t iq_scene_cue_before(const IqScene *self);
/// The same behind the quotation: “…,” smirked Pell. IQ_NONE where there is none.
uint32_t iq_scene_cue_behind(const IqScene *self);

#endif
