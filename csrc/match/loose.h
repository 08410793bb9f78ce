/// @file loose.h
/// Loose words: a text that is read as nothing but words, without quotations or speakers.
#ifndef IQ_LOOSE_H
#define IQ_LOOSE_H

#include "match/align.h"

typedef struct IqLoose {
  IqText *text;
  IqTokens tokens;
  IqWords words;  ///< all of them, in order
} IqLoose;

/// Reads the words of a text of which there may be `most`; the bytes are borrowed. `language` is a
/// BCP 47 tag or NULL: function words and inflections are told by it. To be freed by
/// iq_loose_free, also after an error. Errors: IQ_E_LIMIT, IQ_E_MEMORY.
IqStatus iq_loose_read(IqLoose *self, const char *bytes, size_t length, const char *language,
                       uint32_t most, IqArena *arena, IqError *error);
void iq_loose_free(IqLoose *self, const IqAllocator *allocator);

#endif
