/// @file quotation.h
/// The quotations of a document, from the reading of its marks.
#ifndef IQ_QUOTATION_H
#define IQ_QUOTATION_H

#include "base/arena.h"
#include "incidentquotes.h"
#include "quotation/mark.h"
#include "text/text.h"

struct IqDocument {
  IqArena arena;
  IqText *text;
  IqArray quotations;  ///< of IqQuotation
  IqArray strays;   ///< of IqMark: those that look like quotation marks and pair with nothing; of a
                    ///< document that was made of an earlier one only the changed paragraphs'
  IqArray names;    ///< of IqNameMention
  IqArray offices;  ///< of IqOffice
  IqArray facts;    ///< of IqFact
  IqArray referents;  ///< of IqReferent, one for each fact
  IqArray contexts;   ///< of IqContextWord
  uint8_t language;   ///< index into iq_languages
};

/// Fills self->quotations from self->text.
IqStatus iq_document_find_quotations(IqDocument *self, const IqScanOptions *options,
                                     IqError *error);

/// The same, one paragraph at a time and in order, from marks that are weighed.
typedef struct IqFinder IqFinder;

/// What a paragraph is told of those before it.
typedef struct IqSeam {
  uint32_t quotations;  ///< how many there are
  uint32_t utterances;  ///< the same
  uint32_t open;        ///< the quotation that the paragraph before left open, or IQ_NONE
  uint8_t open_kind;    ///< its mark
} IqSeam;

/// NULL when memory runs out. The document is given its text before, the marks outlive the finder.
IqFinder *iq_finder_new(IqDocument *document, const IqMarks *marks, IqArena *scratch);
/// Appends the quotations of one paragraph. Returns false when memory runs out.
bool iq_finder_read(IqFinder *self, uint32_t paragraph);
/// What the next paragraph is told.
IqSeam iq_finder_seam(const IqFinder *self);
/// Goes on where the quotations of some paragraphs were appended by somebody else.
void iq_finder_go_on(IqFinder *self, const IqSeam *seam);

#endif
