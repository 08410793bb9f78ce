/// @file compound.h
/// What a word is by the words that it consists of: Hafen-Sprecher, Verkehrsminister.
#ifndef IQ_COMPOUND_H
#define IQ_COMPOUND_H

#include "language/lower_word.h"
#include "mention/phrase.h"

/// What a word is by its parts (IqLexiconClass): one that no lexicon has, or a role that may be a
/// compound. Its `quotation` gets the lemma of the role.
uint32_t iq_compound_classes(const IqText *text, uint8_t language, IqItem *item,
                             const IqLowerWord *lower);

#endif
