/// @file compound.h
/// What a word is by the words that it consists of: Hafen-Sprecher, Verkehrsminister.
#ifndef IQ_COMPOUND_H
#define IQ_COMPOUND_H

#include "language/lower_word.h"
#include "mention/phrase.h"

/// Shorter words are no compounds, and shorter ones no plurals, in bytes.
#define IQ_COMPOUND_MIN 8u
#define IQ_PLURAL_MIN 5u
/// Bytes of the shortest role in another case.
#define IQ_DECLINED_MIN 6u

/// Whether a word of a language may be anything by its parts: most are too short, or have no ending
/// that tells.
static inline bool iq_may_be_compound(const IqLanguage *language, const IqLowerWord *lower) {
  const bool ends = lower->bytes[lower->length > 0 ? lower->length - 1 : 0] == 's';
  const bool plural = language->plural_s & (lower->length >= IQ_PLURAL_MIN) & ends;
  return plural | ((lower->length >= IQ_COMPOUND_MIN) & (lower->hyphen | language->compounds));
}

/// What a word is by its parts (IqLexiconClass): one that no lexicon has, or a role that may be a
/// compound; iq_may_be_compound of it. Its `quotation` gets the lemma of the role.
uint32_t iq_compound_classes(const IqText *text, uint8_t language, IqItem *item,
                             const IqLowerWord *lower);

/// Whether a word where nouns have capitals may be a role in another case: it has such an ending.
static inline bool iq_may_be_declined(const IqLowerWord *lower) {
  const uint32_t end = lower->length;
  if (end < IQ_DECLINED_MIN) return false;
  const char last = lower->bytes[end - 1];
  return (last == 's') | ((last == 'n') & (lower->bytes[end - 2] == 'e'));
}

/// „Nach Angaben des Fahrers Uwe Thon“: where nouns have capitals, tells the classes of a word that
/// no lexicon has, if it is a role that its article and its ending show to be no subject:
/// iq_may_be_declined of it. `before` items stand in front of it.
void iq_declined_role_tell(const IqText *text, uint8_t language, const IqLowerWord *lower,
                           IqItem *item, uint32_t before);

#endif
