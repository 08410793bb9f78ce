/// @file asked.h
/// What somebody was asked, in front of their answer: “Asked whether a clerk had left, he said …”.
#ifndef IQ_ASKED_H
#define IQ_ASKED_H

#include "mention/mention.h"

/// Whether a mention stands in the words that tell what whoever speaks was asked: behind a
/// participle of asking near the beginning of its sentence, and before a comma in front of item
/// `before`. Whoever is told of there says nothing.
bool iq_stands_in_question(const IqItem *items, const IqLanguage *language,
                           const IqMention *mention, uint32_t before);

#endif
