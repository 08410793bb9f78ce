/// @file cue.h
/// Cues that no lexicon knows: their place shows them.
#ifndef IQ_CUE_H
#define IQ_CUE_H

#include "speaker/scene.h"

/// The item of a verb that only its place before the quotation shows to be a cue, its particle
/// aside: “Pell smirked: …”, ”Lind fyller i: …”. IQ_NONE where there is none. Tells the scene who
/// puts it so in “as one diver (once) put it, …”.
uint32_t iq_scene_cue_before(IqScene *self);
/// The same behind the quotation: “…,” smirked Pell. IQ_NONE where there is none.
uint32_t iq_scene_cue_behind(const IqScene *self);

#endif
