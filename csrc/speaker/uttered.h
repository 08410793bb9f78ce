/// @file uttered.h
/// Nouns for what somebody says, with the words behind them: “the passenger's warning that ‘…’”.
#ifndef IQ_UTTERED_H
#define IQ_UTTERED_H

#include "speaker/scene.h"

/// «La advertencia del pasajero Rey de que «…»», “Roy Quill's warning that ‘…’”: the noun at the
/// beginning of a sentence whose words the quotation at `item` is, as what stands between shows;
/// IQ_NONE where there is none.
uint32_t iq_uttered_noun(const IqPassage *passage, uint32_t item);

/// Whose words such a noun says they are; or IQ_NONE.
uint32_t iq_scene_utterer(const IqScene *self);

/// “Roy Quill's claim of ‘neglect’”, « les propos de Rey sur un « complot » »: whose words the noun in
/// front of the preposition beside the quotation says they are, whoever the sentence is about; or
/// IQ_NONE.
uint32_t iq_scene_talker(const IqScene *self);

#endif
