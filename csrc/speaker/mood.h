/// @file mood.h
/// What the mood of a verb alone shows to be told by somebody: „es handle sich um Leichtsinn“.
#ifndef IQ_MOOD_H
#define IQ_MOOD_H

#include "speaker/scene.h"

/// „Es handle sich um „Leichtsinn“.“: whether the mood of its verb alone tells that the sentence
/// around a quotation is what somebody says.
bool iq_scene_is_in_mood(const IqScene *self);

/// „Aus dem Amt hieß es, die Frist laufe ab; ein Antrag liege „nicht vor““, „Laut Moll fiel er aus;
/// man habe ihn „warm“ gefunden“: whom the sentence or clause before gives as the source, where the
/// mood of the verb alone tells that the words are still theirs. IQ_NONE where it gives none.
uint32_t iq_scene_source_before(const IqScene *self);

#endif
