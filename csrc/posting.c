#include "posting.h"

#include <string.h>

#define KEYS_MIN 1024u
/// Blocks hold 1, 2, 4, … and from this one on always as many places.
#define LAST_DOUBLING 8u
#define BLOCK_MAX (1u << LAST_DOUBLING)
/// Places in the blocks up to LAST_DOUBLING.
#define DOUBLED (2 * BLOCK_MAX - 1)

/// The number of a key's newest block, from 0, and how many places are in it; count > 0.
static uint32_t newest_block(uint32_t count, uint32_t *used) {
  if (count > DOUBLED) {
    const uint32_t behind = count - DOUBLED - 1;
    *used = behind % BLOCK_MAX + 1;
    return LAST_DOUBLING + 1 + behind / BLOCK_MAX;
  }
  uint32_t number = 0;
  while (count >> (number + 1) != 0) number++;
  *used = count - (1u << number) + 1;
  return number;
}

static uint32_t size_of(uint32_t number) {
  return number < LAST_DOUBLING ? 1u << number : BLOCK_MAX;
}

/// A block begins with a header that says where the one before starts; the first has none.
static uint32_t header_of(uint32_t number) {
  return number > 0;
}

static IqKey *find_slot(IqKey *keys, uint32_t capacity, uint64_t hash) {
  uint32_t slot = (uint32_t)hash & (capacity - 1);
  while (keys[slot].hash != 0 && keys[slot].hash != hash) slot = (slot + 1) & (capacity - 1);
  return &keys[slot];
}

const IqKey *iq_postings_find(const IqPostings *self, uint64_t hash) {
  if (self->capacity == 0) return NULL;
  const IqKey *key = find_slot(self->keys, self->capacity, hash | 1);
  return key->hash != 0 ? key : NULL;
}

static bool grow_keys(IqPostings *self, const IqAllocator *allocator) {
  if (self->count * 2 < self->capacity) return true;
  if (self->capacity > UINT32_MAX / 4) return false;
  const uint32_t capacity = self->capacity == 0 ? KEYS_MIN : self->capacity * 2;
  IqKey *keys = iq_resize(allocator, NULL, 0, capacity * sizeof *keys);
  if (keys == NULL) return false;
  memset(keys, 0, capacity * sizeof *keys);
  for (uint32_t i = 0; i < self->capacity; i++) {
    if (self->keys[i].hash != 0) *find_slot(keys, capacity, self->keys[i].hash) = self->keys[i];
  }
  iq_resize(allocator, self->keys, self->capacity * sizeof *keys, 0);
  self->keys = keys;
  self->capacity = capacity;
  return true;
}

/// Starts a block; returns false when memory runs out.
static bool add_block(IqPostings *self, const IqAllocator *allocator, IqKey *key, uint32_t number) {
  const uint32_t start = self->places.count;
  const uint32_t room = size_of(number) + header_of(number);
  for (uint32_t i = 0; i < room; i++) {
    if (!iq_array_reserve(&self->places, allocator, sizeof(IqPosting))) {
      self->places.count = start;
      return false;
    }
    self->places.count++;
  }
  if (number > 0) ((IqPosting *)self->places.items)[start].source = key->block;
  key->block = start;
  return true;
}

bool iq_postings_add(IqPostings *self, const IqAllocator *allocator, uint64_t hash,
                     IqPosting posting) {
  if (!grow_keys(self, allocator)) return false;
  IqKey *key = find_slot(self->keys, self->capacity, hash | 1);
  uint32_t used;
  const uint32_t number = newest_block(key->count + 1, &used);
  if (used == 1 && !add_block(self, allocator, key, number)) return false;
  if (key->hash == 0) {
    key->hash = hash | 1;
    self->count++;
  }
  ((IqPosting *)self->places.items)[key->block + header_of(number) + used - 1] = posting;
  key->count++;
  return true;
}

void iq_postings_forget(IqPostings *self, uint32_t source) {
  const IqPosting *places = self->places.items;
  for (uint32_t i = 0; i < self->capacity; i++) {
    IqKey *key = &self->keys[i];
    while (key->count > 0) {
      uint32_t used;
      const uint32_t number = newest_block(key->count, &used);
      if (places[key->block + header_of(number) + used - 1].source != source) break;
      if (used == 1 && number > 0) key->block = places[key->block].source;
      key->count--;
    }
  }
}

void iq_postings_free(IqPostings *self, const IqAllocator *allocator) {
  iq_array_free(&self->places, allocator, sizeof(IqPosting));
  iq_resize(allocator, self->keys, self->capacity * sizeof(IqKey), 0);
  *self = (IqPostings){0};
}

IqPostingCursor iq_postings_read(const IqPostings *self, const IqKey *key) {
  IqPostingCursor cursor = {.places = self->places.items, .block = key->block};
  cursor.number = newest_block(key->count, &cursor.left);
  return cursor;
}

const IqPosting *iq_postings_next(IqPostingCursor *cursor) {
  if (cursor->left == 0) {
    if (cursor->number == 0) return NULL;
    cursor->block = cursor->places[cursor->block].source;
    cursor->left = size_of(--cursor->number);
  }
  return &cursor->places[cursor->block + header_of(cursor->number) + --cursor->left];
}
