/// @file content.h
/// The stems of an utterance's content words: what two translations of it share.
#ifndef IQ_CONTENT_H
#define IQ_CONTENT_H

#include "match/index.h"

/// Content words of one utterance that are compared: as many as a word has bits.
#define IQ_CONTENT_MAX 64u
/// Utterances that may be found for one content.
#define IQ_CONTENT_PARTS_MAX 256u

typedef struct IqContent {
  uint64_t stems[IQ_CONTENT_MAX];
  uint32_t count;
} IqContent;

/// Adds the content words of a run of tokens, as far as there is room.
void iq_content_add(IqContent *self, const IqTokens *tokens, IqRun run);
/// Writes the content of an utterance.
void iq_content_read(IqContent *self, const IqIndexed *source, uint32_t utterance);
/// How many words of one answer to words of the other: at most as many as the shorter has.
uint32_t iq_content_shared(const IqContent *a, const IqContent *b);

/// Fills `stems` with the utterances that each stem stands in; iq_postings_free in any case.
/// Cost: linear. Returns false when memory runs out.
bool iq_content_list(const IqIndex *index, const IqAllocator *allocator, IqPostings *stems);
/// Writes the numbers of utterances that share a stem with the content, in order; returns how many.
/// Where there are too many, those that share the rarest stems.
uint32_t iq_content_find(const IqContent *self, const IqPostings *stems,
                         uint32_t parts[IQ_CONTENT_PARTS_MAX]);

#endif
