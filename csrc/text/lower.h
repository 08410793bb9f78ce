/// @file lower.h
/// Stretches of a text in lower case, to be looked for in each other; ı is i there.
#ifndef IQ_LOWER_H
#define IQ_LOWER_H

#include "base/arena.h"
#include "text/text.h"

/// UTF-8, well-formed wherever it comes from: what is not is U+FFFD.
typedef struct IqLower {
  const char *bytes;  ///< NULL: not read yet
  uint32_t length;
} IqLower;

/// Reads a stretch. Returns false when memory runs out.
bool iq_lower_read(IqLower *self, const IqText *text, IqSpan span, IqArena *arena);

/// Where `part` stands in a stretch from byte `from` on: the byte behind it in *end. False where it
/// does not; an empty one stands everywhere.
bool iq_lower_find(const IqLower *self, uint32_t from, const IqLower *part, uint32_t *end);

#endif
