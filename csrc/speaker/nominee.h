/// @file nominee.h
/// The mentions that are weighed as the speaker of a quotation.
#ifndef IQ_NOMINEE_H
#define IQ_NOMINEE_H

#include "speaker/attribution.h"
#include "speaker/clue.h"

/// The most nominees of one quotation.
#define IQ_NOMINEES_MAX 30u

/// Writes the mentions that may be the speaker, without their clues and scores; returns how many.
uint32_t iq_scene_nominate(const IqScene *scene, IqNominee nominees[IQ_NOMINEES_MAX]);
/// Gives the nominees their clues and scores.
void iq_nominees_weigh(const IqScene *scene, IqNominee *nominees, uint32_t count);
/// The nominee with the highest score, the first of equal ones; IQ_NONE of none.
uint32_t iq_nominees_best(const IqNominee *nominees, uint32_t count);
/// The same somebody as nominee `best`, in the quotation's own sentence where that names them.
uint32_t iq_nominees_nearest(const IqScene *scene, const IqNominee *nominees, uint32_t count,
                             uint32_t best);

/// The mention that is most likely the speaker: `subject`, where it may be, else whoever most
/// clues speak for; `chooser` may be NULL. IQ_NONE where there is none.
uint32_t iq_scene_choose(const IqScene *scene, const IqChooser *chooser,
                         const IqQuotation *quotation, uint32_t subject);

#endif
