/// @file noun_phrase.h
/// What belongs to a noun where nouns end the phrase.
#ifndef IQ_NOUN_PHRASE_H
#define IQ_NOUN_PHRASE_H

#include "mention/mention.h"

// For languages whose nouns end their phrases (iq_language_heads_last).

/// “Lise son sınıf öğrencisi Emir Kaya”, “Vali Yardımcısı”: whatever stands before a role with a
/// name in the same phrase, or right before another role, depends on it. `index` is that of the
/// last of `mentions`.
void iq_phrase_depend(const IqPassage *self, IqMention *mentions, uint32_t index);

/// “kaptan hakkında”, “Kaya ile görüşen Uslu”: whether a preposition stands behind the phrase that
/// ends before item `at`, as it does there. “Kaya ile Uslu” are two who are joined.
bool iq_phrase_is_linked(const IqPassage *self, uint32_t at);

#endif
