/// @file mark.h
/// Quotation marks in a text: which characters stand where, and what each could be.
#ifndef IQ_MARK_H
#define IQ_MARK_H

#include "base/arena.h"
#include "incidentquotes.h"
#include "text/character.h"
#include "text/text.h"

/// One kind of mark; the table is made from data/marks.yaml. Costs say how unusual a role is: 0 is
/// what the mark is for, 1 is a known habit of some outlets, 5 is next to impossible.
typedef struct IqMarkKind {
  const char *name;
  uint32_t code_point;  ///< its character, or that which is doubled (``, '', ,,)
  bool doubled;
  bool spaced;        ///< French style: white space may stand between it and the words
  bool apostrophe;    ///< also an apostrophe or a prime
  float open, close;  ///< cost of either role
  float neither;      ///< cost of being no quotation mark at all
} IqMarkKind;

extern const IqMarkKind iq_mark_kinds[];
extern const uint32_t iq_mark_kind_count;
#define IQ_MARK_KINDS_MAX 48u
/// The cost of the second closing what the first opens; 9 where the pair is unknown.
extern const float iq_mark_pair_costs[IQ_MARK_KINDS_MAX][IQ_MARK_KINDS_MAX];

/// A word that starts with an apostrophe ('twas), folded to lower case, without it.
extern const char *const iq_elisions[];
extern const uint32_t iq_elision_count;

/// A word that ends in an apostrophe (an'), folded to lower case, without it.
extern const char *const iq_clippings[];
extern const uint32_t iq_clipping_count;

/// A way to write a mark other than by its own character: an HTML entity, or UTF-8 read as CP1252.
typedef struct IqMarkSpelling {
  const char *bytes;
  uint32_t code_point;
} IqMarkSpelling;
extern const IqMarkSpelling iq_mark_spellings[];
extern const uint32_t iq_mark_spelling_count;

/// One mark in the text.
typedef struct IqMark {
  IqSpan span;
  uint8_t kind;                ///< index into iq_mark_kinds
  uint8_t left, right;         ///< IqContext, other marks and emphasis skipped
  bool at_start;               ///< nothing but marks before it in its paragraph
  uint32_t before;             ///< the character on its left, 0 at the paragraph's start
  uint32_t after;              ///< the character on its right, 0 at its end
  float open, close, neither;  ///< costs of the roles here
} IqMark;

typedef struct IqMarks {
  IqArray marks;  ///< of IqMark, in order
  IqArray first;  ///< of uint32_t: for each paragraph its first mark; one more at the end
} IqMarks;

/// Finds all marks that could be quotation marks (apostrophes inside words are left out) and weighs
/// their roles by context and by the habit of the whole document. Free with iq_marks_free, also
/// after a failure.
IqStatus iq_marks_find(const IqText *text, const IqAllocator *allocator, IqMarks *out,
                       IqError *error);
/// The same, one paragraph at a time and in order; behind the last one the number of paragraphs
/// ends the list. Returns false when memory runs out.
bool iq_marks_read(IqMarks *self, const IqText *text, const IqAllocator *allocator,
                   uint32_t paragraph);
void iq_marks_free(IqMarks *self, const IqAllocator *allocator);

#endif
