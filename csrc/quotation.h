/// @file quotation.h
/// The quotations of a document, from the reading of its marks.
#ifndef IQ_QUOTATION_H
#define IQ_QUOTATION_H

#include "arena.h"
#include "incidentquotes.h"
#include "text.h"

struct IqDocument {
  IqArena arena;
  IqText *text;
  IqArray quotations;  ///< of IqQuotation
  IqArray strays;      ///< of IqMark: those that look like quotation marks and pair with nothing
  IqArray names;       ///< of IqNameMention
  IqArray facts;       ///< of IqFact
  IqArray referents;   ///< of IqReferent, one for each fact
  IqArray contexts;    ///< of IqContextWord
  uint8_t language;    ///< index into iq_languages
};

/// Fills self->quotations from self->text.
IqStatus iq_document_find_quotations(IqDocument *self, const IqScanOptions *options,
                                     IqError *error);

#endif
