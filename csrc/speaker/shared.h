/// @file shared.h
/// Verbs of saying that share the subject of the clause before them.
#ifndef IQ_SHARED_H
#define IQ_SHARED_H

#include "speaker/scene.h"

/// “Ann Lee hugged Tom Orr, the fire chief, and said: ‘…’”, “Ann Lee thanked Tom Orr, adding: ‘…’”:
/// whoever opens the sentence, where whom they act on stands right before the and, or before the
/// comma of a gerund. IQ_NONE where it is not so.
uint32_t iq_scene_main_subject(const IqScene *self);

#endif
