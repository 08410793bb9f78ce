/// @file lookup.h
/// Words looked up in the sources, without a copy around them: part of the public interface,
/// included by incidentquotes.h.
#ifndef IQ_LOOKUP_H
#define IQ_LOOKUP_H

#include "incidentquotes.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Words that may be looked up at once; more are refused with IQ_E_LIMIT.
#define IQ_LOOKUP_WORDS_MAX 2000u

typedef struct IqLookup IqLookup;

/// Finds the best place for some words in each source of an index, exactly or otherwise. Bytes and
/// index are borrowed until it is deleted. `language` is a BCP 47 tag or NULL: function words and
/// inflections are told by it. Errors: IQ_E_LIMIT, IQ_E_MEMORY.
IqStatus iq_lookup_new(const IqAllocator *allocator, const IqIndex *index, const char *bytes,
                       size_t length, const char *language, IqLookup **out, IqError *error);
void iq_lookup_delete(IqLookup *self);
/// What was found: as of a quotation of a copy, but that nobody speaks the words (`quotation` is
/// IQ_NONE, every attribution unknown).
const IqVerdict *iq_lookup_verdict(const IqLookup *self);

#ifdef __cplusplus
}
#endif

#endif
