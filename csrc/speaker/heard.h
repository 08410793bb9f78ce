/// @file heard.h
/// Whom somebody hears, or is told something by, before a colon: “Quill heard Pell shout: ‘…’”.
#ifndef IQ_HEARD_H
#define IQ_HEARD_H

#include "speaker/scene.h"

/// Whoever says what is quoted behind the colon, where the sentence is about whoever hears it:
/// “Quill heard Pell shout: ‘…’”, «Quirós oyó gritar a Pell: «…»», “Quill was told by Pell: ‘…’”,
/// „Quill bekam von Pell zu hören: „…““. IQ_NONE where nobody is heard so.
uint32_t iq_scene_heard(const IqScene *self);

/// „Lekarka ją badała. „…“ – usłyszała Anna“, “A nurse came. ‘…,’ Pell was told”: whoever opens the
/// sentence before words that somebody else is said to hear; IQ_NONE where nobody does.
uint32_t iq_scene_heard_behind(const IqScene *self);

#endif
