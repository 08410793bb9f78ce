/// @file felt.h
/// Words in marks that no verb of saying attributes, and that are somebody's all the same, as they
/// tell how somebody is, or what something is to them.
#ifndef IQ_FELT_H
#define IQ_FELT_H

#include "speaker/scene.h"

typedef struct IqFelt {
  uint32_t mention;  ///< whose words they are, or IQ_NONE where a pronoun tells
  uint8_t gender;    ///< that the pronoun shows
} IqFelt;

/// “Hart is ‘stunned’”, “For Hart the plan is ‘a gift’”, “The plan is ‘a gift’ for her”, “Hart
/// finds the plan ‘absurd’”: whether the words of the quotation are somebody's, and whose.
bool iq_scene_felt(const IqScene *self, const IqQuotation *quotation, IqFelt *felt);

#endif
