/// @file quoted.h
/// Which quotation of a source some of its words are.
#ifndef IQ_QUOTED_H
#define IQ_QUOTED_H

#include "match/index.h"

/// The quotation whose words are exactly tokens [first, end), or IQ_NONE.
uint32_t iq_indexed_quotation(const IqIndexed *source, uint32_t first, uint32_t end);

/// Whether tokens `first` and `last` are the first and the last of quotations of one utterance.
bool iq_indexed_is_whole(const IqIndexed *source, uint32_t first, uint32_t last);

/// A quotation of the same document that has just the words of `part`, or else has them among
/// others: that which a headline, a caption or a fragment is of. IQ_NONE where there is none.
/// Cost: linear in the document's quoted words; not looked for in a document of very many, nor
/// further among words that are all the same.
uint32_t iq_indexed_repeat(const IqIndexed *source, uint32_t part);

#endif
