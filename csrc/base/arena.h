/// @file arena.h
/// Memory: one arena for each object of the core, freed at once.
#ifndef IQ_ARENA_H
#define IQ_ARENA_H

#include "incidentquotes.h"

typedef struct IqArenaBlock IqArenaBlock;

typedef struct IqArena {
  const IqAllocator *allocator;  ///< NULL: the C library's
  IqArenaBlock *blocks;          ///< newest first
  size_t total;                  ///< bytes asked of the allocator, for bounds and reports
} IqArena;

void iq_arena_init(IqArena *self, const IqAllocator *allocator);
/// Frees everything that came from the arena; it can be used again afterwards.
void iq_arena_clear(IqArena *self);
/// `size` bytes, aligned for any type and zeroed; NULL when memory runs out. A size of 0 gives a
/// valid pointer.
void *iq_arena_alloc(IqArena *self, size_t size);
/// The same, but what stands there is not told.
void *iq_arena_room(IqArena *self, size_t size);
/// count * size bytes, zeroed; NULL also when the product overflows.
void *iq_arena_array(IqArena *self, size_t count, size_t size);
/// A copy of `length` bytes with a NUL behind; NULL when memory runs out.
char *iq_arena_string(IqArena *self, const char *bytes, size_t length);

/// Raw memory of an allocator (NULL: the C library's), for arrays that grow and for objects
/// themselves.
void *iq_resize(const IqAllocator *allocator, void *block, size_t old_size, size_t new_size);

/// A growing array: struct { T *items; uint32_t count, capacity; }. iq_array_reserve makes room for
/// one more item of `size` bytes and returns false when memory runs out or 2^32 - 1 items are
/// reached.
typedef struct IqArray {
  void *items;
  uint32_t count, capacity;
} IqArray;
bool iq_array_grow(IqArray *self, const IqAllocator *allocator, size_t size);
static inline bool iq_array_reserve(IqArray *self, const IqAllocator *allocator, size_t size) {
  return self->count < self->capacity || iq_array_grow(self, allocator, size);
}
/// Makes room for `count` items at once, where that is known before. Returns false when memory runs
/// out.
bool iq_array_expect(IqArray *self, const IqAllocator *allocator, size_t size, uint32_t count);
/// Gives back the room that no item is in.
void iq_array_trim(IqArray *self, const IqAllocator *allocator, size_t size);
void iq_array_free(IqArray *self, const IqAllocator *allocator, size_t size);

#endif
