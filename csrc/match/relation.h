/// @file relation.h
/// Which relation holds: one ordered table.
#ifndef IQ_RELATION_H
#define IQ_RELATION_H

#include "incidentquotes.h"
#include "match/align.h"

/// What an alignment says of the words, counted once so that the table can be read.
typedef struct IqDifference {
  bool quoted;      ///< the words stand between marks in the source
  bool same_bytes;  ///< the bytes inside both pairs of marks are the same
  bool whole;       ///< from the first word of a quotation to the last word of one
  bool apart;       ///< whole sentences between marks
  bool said;        ///< whoever asks looks at who says the words
  uint32_t words;   ///< of the copy
  uint32_t matched;
  uint32_t answered;  ///< words of the copy that answer to one, in whatever form, denied or not
  uint32_t content;   ///< those of them that carry content
  uint32_t gaps_shown, gaps_silent;
  uint32_t dropped;  ///< words of the source in gaps that are no function words
  uint32_t replaced_minor, replaced;
  uint32_t numbers;    ///< numbers for which others stand
  uint32_t bracketed;  ///< words in brackets, inserted or put for others
  uint32_t inserted_function, inserted;
  uint32_t denials;  ///< of those inserted, replaced and dropped: they turn the statement round
  float share;
} IqDifference;

/// Counts the steps of an alignment.
IqDifference iq_difference_count(const IqAlignment *alignment, IqWords copy, IqWords source);

/// The first relation in the order of IqRelation that holds; IQ_RELATION_NOT_FOUND where the words
/// differ too much to be the same utterance.
IqRelation iq_relation_of(const IqDifference *difference);

/// The code that a relation is reported under ("IQ203"), NULL where nothing is to be said, and its
/// severity. A cut that is fair by its words is reported all the same where it takes a negation
/// away
/// (`flags`).
const char *iq_relation_code(IqRelation relation, uint32_t flags, IqSeverity *severity);

#endif
