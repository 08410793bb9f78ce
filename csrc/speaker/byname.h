/// @file byname.h
/// Second names of people: what stands inside a name, behind it, or before who it is.
#ifndef IQ_BYNAME_H
#define IQ_BYNAME_H

#include "mention/mention.h"
#include "quotation/shape.h"

/// Whether the words are somebody's other name: Ana «la Gata» Ruiz; Juan Soto, el «Muro», …
bool iq_is_byname(const IqQuotation *quotation, const IqShape *shape, const IqPassage *passage,
                  uint32_t item);

#endif
