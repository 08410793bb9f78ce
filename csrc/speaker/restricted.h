/// @file restricted.h
/// Whoever a clause without a comma tells of, before the verb that attributes: “A nurse who treated
/// the boy said: ‘…’”.
#ifndef IQ_RESTRICTED_H
#define IQ_RESTRICTED_H

#include "speaker/scene.h"

/// The subject of the quotation's sentence, where such a clause stands behind it; or IQ_NONE.
uint32_t iq_scene_restricted_subject(const IqScene *self);

/// The relative pronoun in whose clause the quotation stands, whatever verb attributes: “He rang
/// Pell, who went on the radio to call it a ‘trick’”, „… mit Auer, die „Hilfe“ versprach“. IQ_NONE
/// where it stands in none.
uint32_t iq_scene_relative_subject(const IqScene *self);

#endif
