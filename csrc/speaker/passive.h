/// @file passive.h
/// Whoever acts in the passive: „von Auer als „Betrug“ bezeichnet“.
#ifndef IQ_PASSIVE_H
#define IQ_PASSIVE_H

#include "speaker/scene.h"

/// „Das wurde von Auer als „Betrug“ bezeichnet“: whoever acts in the passive, between their
/// preposition and the quotation. IQ_NONE where nobody does.
uint32_t iq_scene_passive_subject(const IqScene *self);

/// La «fatalità» evocata dal sindaco, the “wear” cited by Hale Marine: the preposition of whoever
/// acts behind the participle that tells whose words those at `item` are; IQ_NONE without either.
uint32_t iq_claim_agent(const IqPassage *self, uint32_t item);

#endif
