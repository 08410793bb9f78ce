/// @file wording.h
/// Two wordings of one utterance beside each other: part of the public interface, included by
/// incidentquotes.h.
#ifndef IQ_WORDING_H
#define IQ_WORDING_H

#include "incidentquotes.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Words that either side may have; a longer one is refused with IQ_E_LIMIT.
#define IQ_WORDING_WORDS_MAX 2000u

typedef struct IqWording IqWording;

/// Aligns the words of `copy` with those of `source`, both from end to end, and keeps the edits
/// that make the first of the second: offsets are bytes into each text. `language` is a BCP 47 tag
/// or NULL: function words and inflections are told by it. Errors: IQ_E_LIMIT, IQ_E_MEMORY.
IqStatus iq_wording_compare(const IqAllocator *allocator, const char *copy, size_t copy_length,
                            const char *source, size_t source_length, const char *language,
                            IqWording **out, IqError *error);
void iq_wording_delete(IqWording *self);
/// In order of the copy.
const IqEdit *iq_wording_edits(const IqWording *self, uint32_t *count);

#ifdef __cplusplus
}
#endif

#endif
