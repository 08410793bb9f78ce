/// @file fact.h
/// What the numbers of a document are about: whom or what they count, and what befell them.
#ifndef IQ_FACT_H
#define IQ_FACT_H

#include "fact/quantity.h"
#include "language/numeral.h"
#include "quotation/quotation.h"

/// The most facts of one document; more are not read.
#define IQ_FACTS_MAX 4096u
/// The most words that are remembered of the sentence around a fact.
#define IQ_CONTEXT_WORDS_MAX 64u

/// A word of the sentence that a fact stands in.
typedef struct IqContextWord {
  uint64_t stem;  ///< hash of its first letters
  float weight;   ///< 1 in the same clause, less in its sentence, least in those beside it
} IqContextWord;

/// What one fact is about.
typedef struct IqReferent {
  IqMeasure measure;
  uint32_t unit;      ///< index into iq_units, or IQ_NONE
  IqMatter matter;    ///< what befell the people who are counted
  uint32_t quantity;  ///< its number among those of its paragraph
  uint32_t sentence;  ///< the first word of its sentence, in its paragraph
  bool person;        ///< people are counted
  bool passenger;     ///< those who are aboard
  bool subgroup;      ///< a part of those counted before: nine of them
  bool more;          ///< others than those counted before: another three
  bool heading;
  bool digits;
  bool dated;         ///< its sentence names a year: perhaps another occasion
  bool earlier;       ///< its sentence tells of another occasion: last year, five years ago
  bool label;         ///< a time that heads an entry: when that was written
  bool half_day;      ///< a time of the morning or of the evening
  bool remaining;     ///< those of whom it is still so: four remain in hospital
  bool often;         ///< how often, not how many
  bool inherited;     ///< what it counts is said of the number before it
  uint8_t thing;      ///< the kind of what is counted, one of `things` of data/facts; 0: none
  uint64_t nouns[2];  ///< stems of what is counted, 0 where there is none
  uint64_t word;      ///< hash of the first of these, whole
  IqSpan noun;
  uint64_t first_name, last_name;  ///< of an age: stems of whose it is, 0 where not told
  uint64_t last_short;  ///< hash of the first letters of the last name, for one that is misspelt
  IqSpan name;
  uint32_t context, context_count;  ///< in IqDocument.contexts
} IqReferent;

/// What befell them tells enough: a text has one number of those.
static inline bool iq_matter_is_toll(IqMatter matter) {
  return matter == IQ_MATTER_DEAD || matter == IQ_MATTER_INJURED || matter == IQ_MATTER_MISSING;
}

/// Fills self->facts, self->referents and self->contexts; names have been read.
IqStatus iq_document_find_facts(IqDocument *self, IqError *error);

#endif
