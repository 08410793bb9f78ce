/// @file nested_words.h
/// The words of a quotation around another one in it.
#ifndef IQ_NESTED_WORDS_H
#define IQ_NESTED_WORDS_H

#include "speaker/nested.h"

/// Reads the words of `span` before quotation `own`, which stands inside another, and who is
/// mentioned there; those before it in the same one are one item each. False when memory runs out.
bool iq_nested_read_before(const IqNesting *self, const IqQuotation *own, IqSpan span,
                           IqPassage *passage);
/// The item at which the sentence begins that leads the quotation behind the passage in: behind the
/// last quotation, where a verb or a subject stands between (“‘I do,’ says he, ‘and so do you’”).
uint32_t iq_nested_start(const IqNesting *self, const IqPassage *passage);
/// “His last words were ‘…’”: where items [start, end) lead a quotation in with a word for what
/// somebody says, the item that tells whose it is, somebody's who is neither I nor you; IQ_NONE
/// where there is none.
uint32_t iq_nested_owner(const IqPassage *passage, uint32_t start, uint32_t end);

#endif
