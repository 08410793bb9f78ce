#include "mention/word_memory.h"

#include <string.h>

/// Bits of a pair of places: more words than these hardly stay where they are read fast.
#define BITS_MAX 10u
/// Bytes of a text for each pair of places.
#define BYTES_FOR_PAIR 64u

static size_t size_of(uint32_t bits) {
  return sizeof(IqWordMemory) + ((size_t)2 << bits) * sizeof(IqKnownWord);
}

IqWordMemory *iq_word_memory_new(const IqAllocator *allocator, uint32_t bytes) {
  uint32_t bits = 1;
  while (bits < BITS_MAX && bytes / BYTES_FOR_PAIR >> bits != 0) bits++;
  IqWordMemory *self = iq_resize(allocator, NULL, 0, size_of(bits));
  if (self == NULL) return NULL;
  self->shift = 64 - bits;
  // What is known of a word is written with its bytes.
  for (uint32_t i = 0; i < 2u << bits; i++) memset(self->words[i].chunks, 0, IQ_RAW_WORD_MAX);
  return self;
}

void iq_word_memory_delete(IqWordMemory *self, const IqAllocator *allocator) {
  if (self != NULL) iq_resize(allocator, self, size_of(64 - self->shift), 0);
}
