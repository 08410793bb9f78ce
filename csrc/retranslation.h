/// @file retranslation.h
/// Other words for one foreign utterance: a hypothesis, with its reasons.
#ifndef IQ_RETRANSLATION_H
#define IQ_RETRANSLATION_H

#include "index.h"

/// Looks for a quotation of the same speaker that says much of the same in other words, where
/// something speaks for a translation: the texts are in two languages, a language is named beside
/// one of the quotations, or the sources themselves differ in the words. False where there is none.
/// `tokens` are the words of `own`, a quotation of `copy`; source
/// `skipped` (or IQ_NONE) is not looked at.
bool iq_find_retranslation(const IqIndex *index, const IqDocument *copy, const IqQuotation *own,
                           const IqTokens *tokens, uint32_t skipped, IqMatch *match);

#endif
