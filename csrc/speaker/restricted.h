/// @file restricted.h
/// Whoever a clause without a comma tells of, before the verb that attributes: “A nurse who treated
/// the boy said: ‘…’”.
#ifndef IQ_RESTRICTED_H
#define IQ_RESTRICTED_H

#include "speaker/scene.h"

/// The subject of the quotation's sentence, where such a clause stands behind it; or IQ_NONE.
uint32_t iq_scene_restricted_subject(const IqScene *self);

#endif
