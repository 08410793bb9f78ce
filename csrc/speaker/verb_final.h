/// @file verb_final.h
/// Who speaks where the verb ends the sentence and needs no subject.
#ifndef IQ_VERB_FINAL_H
#define IQ_VERB_FINAL_H

#include "speaker/scene.h"

/// “Uslu, gazetecilere “…” dedi”, “Uslu ise tepki gösterdi: “…””, “…” diyen Uslu, “Uslu'nun “…”
/// dediği öğrenildi”: whoever is the subject by where they stand and how they end. IQ_NONE where
/// nobody is.
uint32_t iq_scene_final_subject(const IqScene *self);

#endif
