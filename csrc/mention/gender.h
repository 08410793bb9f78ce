/// @file gender.h
/// What shows whether “she”, “he” or “it” may mean whoever is mentioned.
#ifndef IQ_GENDER_H
#define IQ_GENDER_H

#include "mention/mention.h"

/// The IqGender that words [first, end) show: titles and roles, the last one first; else an
/// article.
uint8_t iq_words_gender(const IqPassage *self, uint32_t first, uint32_t end);

/// Whether a name is one word of capitals alone: what it is short for is no person (BBC).
bool iq_name_is_acronym(const IqPassage *self, const IqName *name);

/// Completes the gender of a named mention, by the verb beside it, its ending, or the given name;
/// `first` is where its role begins, if it has one. Its entity gets the same where it has none.
void iq_mention_tell_gender(const IqPassage *self, IqMention *mention, uint32_t first);

/// Whether the word at item `at` has an ending of words for people (Züchterin, ganadera); they
/// stand among the epithets of a lexicon with a hyphen before them.
bool iq_ends_as_person(const IqPassage *self, uint32_t at);

/// Whether the word at item `at` is one that nobody is called by, where nouns have capitals: it or
/// its ending (Auswertung) stands in the lexicon's calendar.
bool iq_is_noun(const IqPassage *self, uint32_t at);

/// The classes of a word whose ending alone shows that it is a role (Züchterin), or 0. Such endings
/// stand among the roles of a lexicon with a hyphen before them.
uint32_t iq_role_ending(const IqText *text, IqSpan word, uint8_t language);

#endif
