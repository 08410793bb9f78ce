/// @file prominence.h
/// How much speaks for somebody being whom a pronoun or a second word means.
#ifndef IQ_PROMINENCE_H
#define IQ_PROMINENCE_H

#include "speaker/antecedent.h"

/// What speaks against somebody whose name is not known.
#define IQ_LOSS_NAMELESS 2.0f

/// Whether a mention is a relative pronoun: what it says of somebody is said by the way.
static inline bool iq_mention_is_relative(const IqAntecedents *self, const IqMention *mention) {
  return mention->kind == IQ_MENTION_PRONOUN &&
         (self->items[mention->first].classes & IQ_LEXICON_RELATIVE) != 0;
}

/// Whether a text lets somebody speak so often that it is about them.
static inline bool iq_is_protagonist(const IqAntecedents *self, uint32_t entity) {
  return entity != IQ_NONE && self->floor.spoken[entity] >= IQ_SPOKEN_MAX;
}

/// “Clare Moss of the Red Cross”: whether a name that depends on the one before is where somebody
/// is from or what they stand for, and nothing shows it to be a person's.
bool iq_mention_is_origin(const IqAntecedents *self, const IqMention *candidate);

/// Whether nothing shows that words with a capital are a person's name: “Ness”, “Ness Democrats”,
/// „Mały Rudnik“.
bool iq_mention_is_unknown(const IqAntecedents *self, const IqMention *candidate, uint8_t gender);
/// What speaks for a candidate of some `gender` (IqGender) where one is `wanted`, so many `steps`
/// back. Order of size only: a subject goes before an object, who spoke last before who is only
/// spoken of, the near before the far.
float iq_prominence_of(const IqAntecedents *self, const IqMention *candidate, uint8_t wanted,
                       uint8_t gender, uint32_t steps, bool same_gender);
/// The same for whoever has the floor where their name stands inside the marks of what they said
/// (– …, säger Nora Lind.), so that it is none of the mentions; -INFINITY where it does not, or
/// more than `reach` paragraphs ago.
float iq_prominence_inside(const IqAntecedents *self, const IqMention *mention, uint32_t reach);

/// Whether nothing ends the sentence between a candidate and a second word: in “Quill said that the
/// farmer …” they are two.
bool iq_is_same_sentence(const IqAntecedents *self, const IqMention *candidate,
                         const IqMention *mention);
/// Whether a name is the whole of its paragraph: whoever has written the text, or a picture shows.
bool iq_is_byline(const IqAntecedents *self, const IqMention *candidate);

/// “That is her manager, Quill says.”: whether a mention and its verb close a sentence, behind a
/// comma.
bool iq_mention_closes(const IqAntecedents *self, const IqMention *candidate);

/// «Per Gianna non è la prima volta.», „Tomaszowi brzmi to znajomo.“, «A Ben le tiemblan las
/// manos.»: whether somebody opens a sentence of the paragraph in another case, or behind a
/// preposition of whose opinion it is or of whom something is so, and nobody else acts in it.
bool iq_mention_is_fronted(const IqAntecedents *self, const IqMention *candidate);

#endif
