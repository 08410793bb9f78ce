/// @file pronoun.h
/// Pronouns that stand where a speaker stands. Each of these reads the mention that begins at item
/// `at`, and returns false where there is none.
#ifndef IQ_PRONOUN_H
#define IQ_PRONOUN_H

#include "mention/mention.h"

/// She, they, and whose opinion or words something is told by.
bool iq_read_pronoun(const IqPassage *self, uint32_t at, IqMention *mention);
/// A pronoun of somebody new beside a cue: “another shouted”, „Ein anderer rief“.
bool iq_read_somebody(const IqPassage *self, uint32_t at, IqMention *mention);
/// “Quill met Tom Wray, who spoke of …”: a relative pronoun right behind the comma that follows a
/// mention. One that may be an article too („die Sprecherin“) has no noun of its own behind it.
bool iq_read_relative(const IqPassage *self, uint32_t at, const IqMention *before,
                      IqMention *mention);

/// One of several: “one of the divers”, «jedna z pasażerek», „einer der Arbeiter“.
bool iq_read_one_of(const IqPassage *self, uint32_t at, IqMention *mention);

#endif
