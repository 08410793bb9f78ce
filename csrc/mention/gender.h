/// @file gender.h
/// What shows whether “she”, “he” or “it” may mean whoever is mentioned.
#ifndef IQ_GENDER_H
#define IQ_GENDER_H

#include "mention/entity.h"
#include "mention/mention.h"

/// The IqGender that is known of a mention: its entity's, else its own.
static inline uint8_t iq_mention_known_gender(const IqEntities *entities,
                                              const IqMention *mention) {
  if (mention->entity == IQ_NONE) return mention->gender;
  const uint8_t known = iq_entity_gender(&entities->items[mention->entity]);
  return known != IQ_GENDER_OPEN ? known : mention->gender;
}

/// Whether two IqGender are both told, and not the same.
static inline bool iq_genders_differ(uint8_t a, uint8_t b) {
  return a != IQ_GENDER_OPEN && b != IQ_GENDER_OPEN && a != b;
}

/// The IqGender that words [first, end) show: titles and roles, the last one first; else an
/// article.
uint8_t iq_words_gender(const IqPassage *self, uint32_t first, uint32_t end);

/// The same of the words before a name, the last of which says what its bearer is.
uint8_t iq_title_gender(const IqPassage *self, uint32_t first, uint32_t end);

/// Whether a name is one word of capitals alone: what it is short for is no person (BBC).
bool iq_name_is_acronym(const IqPassage *self, const IqName *name);

/// Completes the gender of a named mention, by the verb beside it, its ending, or the given name;
/// `first` is where its role begins, if it has one. Its entity gets the same where it has none.
void iq_mention_tell_gender(const IqPassage *self, IqMention *mention, uint32_t first);

/// Whether the word at item `at` has an ending of words for people (Züchterin, ganadera); they
/// stand among the epithets of a lexicon with a hyphen before them.
bool iq_ends_as_person(const IqPassage *self, uint32_t at);

/// What the ending alone shows a word to be, as its classes: a role (Züchterin), which may be a
/// second word for somebody, or a noun that nobody is called by (Auswertung); 0 where it shows
/// neither. The endings stand among the roles, the bodies and the calendar of a lexicon with a
/// hyphen before them.
uint32_t iq_noun_classes(const IqText *text, IqSpan word, uint8_t language);

#endif
