/// @file inside.h
/// The attributions inside the marks of a chapter's quotations.
#ifndef IQ_INSIDE_H
#define IQ_INSIDE_H

#include "speaker/incise.h"

/// An attribution inside the marks of a quotation.
typedef struct IqInside {
  uint32_t quotation;
  IqIncise incise;
} IqInside;

/// Finds those of the quotations which the items `quoted` (of uint32_t) are, and appends them to
/// `insides` (of IqInside) in order. Returns false when memory runs out.
bool iq_insides_read(IqIncises *incises, IqDocument *document, const IqItem *items,
                     const IqArray *quoted, IqEntities *entities, uint8_t language,
                     IqArray *insides);

/// That of a quotation, or NULL.
const IqInside *iq_insides_find(const IqArray *insides, uint32_t quotation);

#endif
