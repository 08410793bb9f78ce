#include "base/arena.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK_SIZE_MIN ((size_t)4096)
#define BLOCK_SIZE_MAX ((size_t)1 << 20)

struct IqArenaBlock {
  IqArenaBlock *next;
  size_t size;  ///< of the whole block
  size_t used;  ///< of the whole block, this header included
};

static size_t align_up(size_t size) {
  const size_t alignment = alignof(max_align_t);
  return (size + alignment - 1) / alignment * alignment;
}

void *iq_resize(const IqAllocator *allocator, void *block, size_t old_size, size_t new_size) {
  if (allocator != NULL) {
    return allocator->resize(allocator->context, block, old_size, new_size);
  }
  if (new_size == 0) {
    free(block);
    return NULL;
  }
  return realloc(block, new_size);
}

void iq_arena_init(IqArena *self, const IqAllocator *allocator) {
  *self = (IqArena){.allocator = allocator};
}

void iq_arena_clear(IqArena *self) {
  for (IqArenaBlock *block = self->blocks; block != NULL;) {
    IqArenaBlock *next = block->next;
    iq_resize(self->allocator, block, block->size, 0);
    block = next;
  }
  self->blocks = NULL;
  self->total = 0;
}

static IqArenaBlock *add_block(IqArena *self, size_t payload) {
  const size_t header = align_up(sizeof(IqArenaBlock));
  size_t size = self->blocks != NULL ? self->blocks->size * 2 : BLOCK_SIZE_MIN;
  if (size > BLOCK_SIZE_MAX) size = BLOCK_SIZE_MAX;
  if (size < header + payload) size = header + payload;
  IqArenaBlock *block = iq_resize(self->allocator, NULL, 0, size);
  if (block == NULL) return NULL;
  *block = (IqArenaBlock){.next = self->blocks, .size = size, .used = header};
  self->blocks = block;
  self->total += size;
  return block;
}

void *iq_arena_room(IqArena *self, size_t size) {
  if (size > SIZE_MAX / 4) return NULL;
  const size_t payload = align_up(size == 0 ? 1 : size);
  IqArenaBlock *block = self->blocks;
  if (block == NULL || block->size - block->used < payload) {
    block = add_block(self, payload);
    if (block == NULL) return NULL;
  }
  void *result = (char *)block + block->used;
  block->used += payload;
  return result;
}

void *iq_arena_alloc(IqArena *self, size_t size) {
  void *result = iq_arena_room(self, size);
  if (result != NULL) memset(result, 0, size);
  return result;
}

void *iq_arena_array(IqArena *self, size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / size) return NULL;
  return iq_arena_alloc(self, count * size);
}

char *iq_arena_string(IqArena *self, const char *bytes, size_t length) {
  if (length == SIZE_MAX) return NULL;
  char *copy = iq_arena_alloc(self, length + 1);
  if (copy != NULL && length > 0) memcpy(copy, bytes, length);
  return copy;
}

bool iq_array_grow(IqArray *self, const IqAllocator *allocator, size_t size) {
  if (self->capacity == UINT32_MAX) return false;
  const uint32_t doubled = self->capacity > UINT32_MAX / 2 ? UINT32_MAX : self->capacity * 2;
  return iq_array_expect(self, allocator, size, doubled == 0 ? 16 : doubled);
}

bool iq_array_expect(IqArray *self, const IqAllocator *allocator, size_t size, uint32_t count) {
  if (count <= self->capacity) return true;
  if (count > SIZE_MAX / size) return false;
  void *items = iq_resize(allocator, self->items, self->capacity * size, count * size);
  if (items == NULL) return false;
  self->items = items;
  self->capacity = count;
  return true;
}

void iq_array_trim(IqArray *self, const IqAllocator *allocator, size_t size) {
  if (self->count == 0 || self->count == self->capacity) return;
  void *items = iq_resize(allocator, self->items, self->capacity * size, self->count * size);
  // An allocator that does not even give less leaves all as it was.
  if (items == NULL) return;
  self->items = items;
  self->capacity = self->count;
}

void iq_array_free(IqArray *self, const IqAllocator *allocator, size_t size) {
  if (self->items != NULL) iq_resize(allocator, self->items, self->capacity * size, 0);
  *self = (IqArray){0};
}
