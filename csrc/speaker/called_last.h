/// @file called_last.h
/// What somebody or something is called by, where the verb that says so stands behind the words.
#ifndef IQ_CALLED_LAST_H
#define IQ_CALLED_LAST_H

#include "mention/mention.h"
#include "quotation/shape.h"

/// Köylülerin “Kara Gelin” dediği kuyu, “yorulma çatlağı” dedikleri kusur, buna “planlı bakım”
/// diyorlar, “fren skandalı” sorulunca: whether the words around the quotation at `item` make it
/// what people call something by.
bool iq_is_called_last(const IqQuotation *quotation, const IqShape *shape, const IqPassage *passage,
                       uint32_t item);

#endif
