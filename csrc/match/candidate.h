/// @file candidate.h
/// The utterances and paragraphs of the sources that share words with a query.
#ifndef IQ_CANDIDATE_H
#define IQ_CANDIDATE_H

#include "match/match.h"

/// Candidates that are aligned for one query.
#define IQ_CANDIDATES_MAX 256u

typedef struct IqCandidate {
  uint32_t source;
  uint32_t part;         ///< an utterance, or a paragraph where `narration`
  bool narration;        ///< the shared words stand outside marks
  uint32_t anchor;       ///< a token of the source ...
  uint32_t anchor_word;  ///< ... that answers to this word of the query
} IqCandidate;

/// Writes at most IQ_CANDIDATES_MAX candidates, most votes first; returns how many, IQ_NONE when
/// memory (of `scratch`) runs out.
uint32_t iq_find_candidates(const IqIndex *index, const IqQuery *query, IqArena *scratch,
                            IqCandidate *candidates);

#endif
