/// @file memory.h
/// What was found out about the words of quotations, remembered from one version of a copy to the
/// next. What is found of the words depends on them alone, so it is remembered by them and moved to
/// wherever they stand now; who speaks is compared once for each name that they are given.
#ifndef IQ_MEMORY_H
#define IQ_MEMORY_H

#include "match/index.h"

typedef struct IqMemory IqMemory;

/// NULL when memory runs out. The index is borrowed; it may be deleted before the memory is.
IqMemory *iq_memory_new(const IqAllocator *allocator, const IqIndex *index);
void iq_memory_delete(IqMemory *self);

/// Prepares for a document, which is borrowed up to the next one. Forgets all where the index has
/// grown, or where so much is remembered that it is cheaper to find it again: 65536 different
/// words, 131072 verdicts on them, 3072 names. Verdicts given before are not valid any more.
void iq_memory_begin(IqMemory *self, const IqDocument *document);

/// The verdict on a quotation of the document. Words that are not remembered are looked for with
/// `learn`, in pieces, as far as the work allows: a piece is one look into the index. *known is
/// false where that was not far enough, or nothing was to be looked for; *learnt tells whether the
/// words were new. What changes with the place of the words comes from `turn`. Errors: IQ_E_MEMORY.
IqStatus iq_memory_recall(IqMemory *self, uint32_t quotation, bool learn, IqWork *work,
                          IqArena *turn, IqVerdict *out, bool *known, bool *learnt, IqError *error);

#endif
