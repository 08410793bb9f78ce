/// @file gender.h
/// Whether somebody who is named is a woman or a man, as verbs, names, titles and roles show it.
#ifndef IQ_GENDER_H
#define IQ_GENDER_H

#include "mention.h"

/// Completes the gender of a named mention, and that of whom it means; `first` is where its role
/// begins, if it has one.
void iq_tell_gender(const IqPassage *self, IqMention *mention, uint32_t first);

/// Whether the word at item `at` has an ending of words for people (Züchterin, ganadera); they
/// stand among the epithets of a lexicon with a hyphen before them.
bool iq_ends_as_person(const IqPassage *self, uint32_t at);

#endif
