/// @file joined.h
/// Who stands behind the verb that a comma or a dash joins to a quotation.
#ifndef IQ_JOINED_H
#define IQ_JOINED_H

#include "speaker/scene.h"

/// «“¿Seguro?”, le preguntó el agente»: whoever stands right behind the verb that a comma or a dash
/// joins to the quotation, a short pronoun between. IQ_NONE where nobody does.
uint32_t iq_scene_joined_subject(const IqScene *self);

/// «I residenti protestano: “Siamo soli”, dice Marta Villa»: the same, where somebody is named
/// behind a quotation that a colon leads in, and nobody in front of it. IQ_NONE elsewhere.
uint32_t iq_scene_named_behind(const IqScene *self);

#endif
