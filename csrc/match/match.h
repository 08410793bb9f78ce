/// @file match.h
/// Finds the words of one quotation in the sources.
#ifndef IQ_MATCH_H
#define IQ_MATCH_H

#include "match/index.h"

/// The words that are looked for.
typedef struct IqQuery {
  const IqTokens *tokens;
  uint32_t first, count;    ///< a run of tokens
  const char *bytes;        ///< the quotation's bytes, to tell identical from normalised ...
  uint32_t length;          ///< ... and how many there are
  uint32_t text_start;      ///< where the quotation's words start in its text, for edits
  uint32_t skipped_source;  ///< a source that is not looked in, or IQ_NONE
  bool verbatim;            ///< only the very words are of use: less is tried to find others
  bool said;                ///< who says them is looked at: iq_brief_drop
} IqQuery;

/// Sets relation, code, severity, flags, matches and edits of *out; memory from `arena`. The cost
/// of a query does not depend on the length of the sources but on how common its words are in them,
/// and is bounded. Errors: IQ_E_MEMORY.
IqStatus iq_match(const IqIndex *index, const IqQuery *query, IqArena *arena, IqVerdict *out,
                  IqError *error);

#endif
