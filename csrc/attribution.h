/// @file attribution.h
/// Who says each quotation.
#ifndef IQ_ATTRIBUTION_H
#define IQ_ATTRIBUTION_H

#include "clue.h"
#include "quotation.h"

/// One mention that may be the speaker of the quotation at hand.
typedef struct IqNominee {
  uint32_t mention;
  IqSpan span;
  IqClues clues;
  float score;
} IqNominee;

/// Chooses between nominees (returns an index, or IQ_NONE), and tells the kinds of outermost
/// quotations. Only the program that learns weights has one of its own.
typedef struct IqChooser {
  IqKind (*tell_kind)(const IqDocument *document, const IqQuotation *quotation,
                      const IqPassage *passage, uint32_t item);
  uint32_t (*choose)(void *context, const IqQuotation *quotation, const IqNominee *nominees,
                     uint32_t count);
  void *context;
} IqChooser;

/// Sets speaker, cue and name of the quotations, and the names of the document; with `everywhere`
/// those of parts without quotations too. `chooser` may be NULL. Errors: IQ_E_MEMORY.
IqStatus iq_document_attribute(IqDocument *self, const char *language, bool everywhere,
                               const IqChooser *chooser, IqError *error);

#endif
