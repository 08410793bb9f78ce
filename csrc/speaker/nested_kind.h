/// @file nested_kind.h
/// The kind of a quotation inside another, as the words around it there show it.
#ifndef IQ_NESTED_KIND_H
#define IQ_NESTED_KIND_H

#include "quotation/quotation.h"

/// Sets the kind of the quotation at `index`. `items` (of IqItem) has room for the words around it.
/// Returns false when memory runs out.
bool iq_nested_tell_kind(IqDocument *document, uint32_t index, uint8_t language, IqArray *items);

#endif
