/// @file nomination.h
/// Who could be the speaker of a quotation, each weighed.
#ifndef IQ_NOMINATION_H
#define IQ_NOMINATION_H

#include "attribution.h"
#include "scene.h"

/// At most so many: before the quotation, behind it, in the next paragraph, and the last speaker.
#define IQ_NOMINEES_MAX 30u

/// Writes those who are mentioned around a quotation with what speaks for each; returns how many.
uint32_t iq_scene_nominate(const IqScene *scene, IqNominee nominees[IQ_NOMINEES_MAX]);
/// The one with most weight, or IQ_NONE where there is none.
uint32_t iq_nominees_best(const IqNominee *nominees, uint32_t count);

#endif
