/// @file nominee.h
/// The mentions that are weighed as the speaker of a quotation.
#ifndef IQ_NOMINEE_H
#define IQ_NOMINEE_H

#include "speaker/attribution.h"
#include "speaker/clue.h"

/// The most nominees of one quotation.
#define IQ_NOMINEES_MAX 30u

/// The mention that is most likely the speaker: `subject`, where it may be, else whoever most
/// clues speak for; `chooser` may be NULL. IQ_NONE where there is none.
uint32_t iq_scene_choose(const IqScene *scene, const IqChooser *chooser,
                         const IqQuotation *quotation, uint32_t subject);

#endif
