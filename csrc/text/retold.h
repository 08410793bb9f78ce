/// @file retold.h
/// Words of one stretch that another has too: a headline, and what somebody says below it.
#ifndef IQ_RETOLD_H
#define IQ_RETOLD_H

#include "text/lower.h"

/// Words that are looked for at most.
#define IQ_RETOLD_WORDS_MAX 24u

/// A stretch that is looked for, and its words.
typedef struct IqRetold {
  IqLower whole;
  IqLower words[IQ_RETOLD_WORDS_MAX];
  uint32_t count;
} IqRetold;

/// Reads a stretch. Returns false when memory runs out.
bool iq_retold_read(IqRetold *self, const IqText *text, IqSpan span, IqArena *arena);

/// Whether another stretch has the words in a row. Both questions look at bytes of it, count them
/// off *left, and say no where too few are left.
bool iq_retold_in_row(const IqRetold *self, const IqLower *stretch, uint64_t *left);

/// Whether it has most of them, three at least, in their order.
bool iq_retold_mostly(const IqRetold *self, const IqLower *stretch, uint64_t *left);

#endif
