/// @file noun_phrase.h
/// What belongs to a noun where nouns end the phrase.
#ifndef IQ_NOUN_PHRASE_H
#define IQ_NOUN_PHRASE_H

#include "mention/mention.h"

/// “Lise son sınıf öğrencisi Emir Kaya”, “İki çocuk annesi hemşire Zeliha Benli”: whatever stands
/// before a role with a name in the same phrase depends on it. `index` is the name's, the last of
/// `mentions`.
void iq_phrase_depend(const IqPassage *self, IqMention *mentions, uint32_t index);

#endif
