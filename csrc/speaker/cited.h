/// @file cited.h
/// Whoever is quoted by somebody else: “The agency quoted Quill as saying”, «цитирует мэра
/// пресс-служба», „usłyszeli od pilota“.
#ifndef IQ_CITED_H
#define IQ_CITED_H

#include "speaker/scene.h"

/// The mention whose words a verb of citing is about, or who a verb of hearing says that they were
/// heard from. IQ_NONE where there is no such verb, or nobody.
uint32_t iq_scene_cited(const IqScene *self);

#endif
