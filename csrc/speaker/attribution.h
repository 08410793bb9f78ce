/// @file attribution.h
/// Who says each quotation.
#ifndef IQ_ATTRIBUTION_H
#define IQ_ATTRIBUTION_H

#include "quotation/quotation.h"
#include "speaker/clue.h"

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

/// Somebody at work on one document, chapter by chapter and in order.
typedef struct IqAttributor IqAttributor;

/// `everywhere`: parts without quotations are read too; `chooser` may be NULL. NULL when memory
/// runs out. The document has its quotations before.
IqAttributor *iq_attributor_new(IqDocument *document, uint8_t language, bool everywhere,
                                const IqChooser *chooser);
void iq_attributor_delete(IqAttributor *self);

/// Reads paragraphs [first, end) and attributes their quotations, the first of which is
/// `quotation`. Returns false when memory runs out.
bool iq_attributor_read(IqAttributor *self, uint32_t first, uint32_t end, uint32_t quotation);

/// What it knows of the chapters so far, and must know to go on with the next.
typedef struct IqMemoir {
  IqEntities *entities;
  uint8_t *spoken;  ///< for each entity, whether it has spoken
} IqMemoir;
IqMemoir iq_attributor_memoir(IqAttributor *self);

/// Of each quotation, whether its own sentence names the speaker, and does so behind it.
typedef struct IqAnchor {
  bool anchored, behind;
} IqAnchor;
IqAnchor iq_attributor_anchor(const IqAttributor *self, uint32_t quotation);
void iq_attributor_set_anchor(IqAttributor *self, uint32_t quotation, IqAnchor anchor);

/// What is left when all chapters are read: pieces [0, IQ_ATTRIBUTOR_PIECES) in order, then each
/// quotation in order. Both return false when memory runs out.
#define IQ_ATTRIBUTOR_PIECES 4u
bool iq_attributor_finish(IqAttributor *self, uint32_t piece);
bool iq_attributor_finish_quotation(IqAttributor *self, uint32_t quotation);

/// Sets speaker, cue and name of the quotations, and the names of the document; with `everywhere`
/// those of parts without quotations too. `chooser` may be NULL. Errors: IQ_E_MEMORY.
IqStatus iq_document_attribute(IqDocument *self, const char *language, bool everywhere,
                               const IqChooser *chooser, IqError *error);

#endif
