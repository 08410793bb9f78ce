/// @file grouping.h
/// Quotations on their way into claims, and what speaks for two of them being versions of one
/// utterance.
#ifndef IQ_GROUPING_H
#define IQ_GROUPING_H

#include "match/index.h"
#include "match/match.h"
#include "match/posting.h"
#include "speaker/speaker.h"
#include "speaker/voices.h"

/// A pair as it was found; indexes count the quotations of all sources.
typedef struct IqLink {
  uint32_t from, to;
  IqRelation relation;
  IqAttribution attribution;
} IqLink;

typedef struct IqNode {
  uint32_t source, quotation;
  uint32_t claim;  ///< of a root: its claim, or IQ_NONE
  uint32_t place;  ///< in its claim
  bool spliced;    ///< words of two utterances
} IqNode;

typedef struct IqGrouping {
  const IqIndex *index;
  const IqAllocator *allocator;
  IqCompareOptions options;
  IqArena arena;
  uint32_t *first;  ///< for each source its first node
  IqNode *nodes;
  uint32_t *parents;  ///< of each node (union_find.h)
  uint32_t node_count;
  IqArray links;  ///< of IqLink
  IqVoices voices;
  uint32_t *voice_of;  ///< for each node the number of its speaker's name
  IqPostings stems;    ///< iq_content_list, once it is needed ...
  bool listed;         ///< ... which it was
} IqGrouping;

/// The quotation that a node is.
const IqQuotation *iq_grouping_quotation(const IqGrouping *self, uint32_t node);

/// Whether two quotations are said to be of two people who do not speak for each other. Headlines
/// leave out too much to tell.
bool iq_are_strangers(const IqGrouping *self, uint32_t a, uint32_t b);

/// Whether two quotations, of which the words of `node` match those of `other`, are versions of one
/// utterance. Condolences and other formulas sound alike whoever speaks: of two speakers only the
/// very same words are held for one's. `alone`: nobody else's words match.
bool iq_is_evidence(const IqGrouping *self, uint32_t node, uint32_t other, const IqMatch *match,
                    bool alone);

/// The quotation that a match with `node` leads to: what somebody quotes within their own words is
/// a quotation of its own. IQ_NONE where nothing of the words around that is the other's.
uint32_t iq_match_target(const IqGrouping *self, uint32_t node, const IqMatch *match);

/// Whether a quotation of the same utterance as a match is matched as well: fragments that a copy
/// puts together.
bool iq_is_matched_too(const IqGrouping *self, uint32_t node, uint32_t other, const IqMatch *match);

/// Takes out the links from words that stand elsewhere just so to look-alikes of them: a copy that
/// gives the mayor's condolences to the minister is a version of the mayor's, not of the
/// minister's. Returns false when memory runs out.
bool iq_drop_look_alikes(IqGrouping *self);

#endif
