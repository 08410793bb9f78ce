/// @file role_phrase.h
/// A role and the words that belong to it: “the port's new harbourmaster”.
#ifndef IQ_ROLE_PHRASE_H
#define IQ_ROLE_PHRASE_H

#include "mention/mention.h"

/// Whether item `at` is a word of capitals: PAP, ТАСС.
bool iq_word_is_all_capitals(const IqPassage *self, uint32_t at);
/// Reads the role at item `at` into `mention`; none of its words stands before `floor`. False where
/// there is none.
bool iq_read_role(const IqPassage *self, uint32_t at, uint32_t floor, IqMention *mention);

#endif
