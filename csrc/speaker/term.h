/// @file term.h
/// Words that are spoken of as words: a term, a slogan, what something is a name for.
#ifndef IQ_TERM_H
#define IQ_TERM_H

#include "mention/mention.h"
#include "quotation/shape.h"

/// Whether a word that keeps a term at arm's length stands right before: so-called. Words that also
/// name works do so behind an article or another such word: «a chamada ponte», „så kallade“.
bool iq_is_distanced(const IqPassage *passage, uint32_t item);
/// Whether a word for words, or for what a slogan is or stands on, says what the quotation at
/// `item` is: the word “safe”, the firm's slogan, “Safe from door to door”.
bool iq_is_term(const IqShape *shape, const IqPassage *passage, uint32_t item);
/// Whether it stands right behind a word for what a slogan is or stands on, and a colon.
bool iq_is_slogan(const IqPassage *passage, uint32_t item);

#endif
