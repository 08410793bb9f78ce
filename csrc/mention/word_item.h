/// @file word_item.h
/// Words of a text as items, one after the other: what they are by themselves and where they stand.
#ifndef IQ_WORD_ITEM_H
#define IQ_WORD_ITEM_H

#include "mention/phrase.h"
#include "mention/word_memory.h"

/// What items are read from, and where they go.
typedef struct IqItemReader {
  const IqText *text;
  const IqLanguage *own;  ///< the language
  IqArray *items;
  const IqAllocator *allocator;
  IqWordMemory *memory;  ///< or NULL
  uint8_t language;
  bool settled;  ///< nothing but the last word itself has told what it is,
  bool placed;   ///< except that what stands before it may have taken its capital off
} IqItemReader;

/// Room for one more item, or NULL when memory runs out.
static inline IqItem *iq_item_add(IqItemReader *self) {
  if (!iq_array_reserve(self->items, self->allocator, sizeof(IqItem))) return NULL;
  return (IqItem *)self->items->items + self->items->count++;
}

/// Appends words from byte `at` on, as far as there are nothing but words and blanks. Returns where
/// those end; IQ_NONE when memory runs out.
uint32_t iq_items_append_words(IqItemReader *self, uint32_t at, uint32_t end);

#endif
