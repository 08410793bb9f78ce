#include "posting.h"

#include <string.h>

#define KEYS_MIN 1024u
/// Places in what a processor reads at once, and how many of a key are asked for early: what is
/// before them is foreseen from these.
#define LINE_PLACES 8u
#define EARLY_PLACES 64u

/// Places in the newest block of a key that has more than one.
static uint32_t used_of(uint32_t count) {
  return (count - 1) % IQ_POSTING_BLOCK + 1;
}

/// The block of a key that has more than IQ_POSTING_BLOCK places begins with a header, whose part
/// is where the block before starts.
static uint32_t header_of(uint32_t count) {
  return count > IQ_POSTING_BLOCK;
}

/// A free slot has no upper half.
static uint32_t upper_half(uint64_t hash) {
  return (uint32_t)(hash >> 32) | 1;
}

static IqKey *find_slot(IqKey *keys, uint32_t capacity, uint32_t low, uint32_t high) {
  uint32_t slot = low & (capacity - 1);
  while (keys[slot].high != 0 && (keys[slot].high != high || keys[slot].low != low)) {
    slot = (slot + 1) & (capacity - 1);
  }
  return &keys[slot];
}

const IqKey *iq_postings_find(const IqPostings *self, uint64_t hash) {
  if (self->capacity == 0) return NULL;
  const IqKey *key = find_slot(self->keys, self->capacity, (uint32_t)hash, upper_half(hash));
  return key->count != 0 ? key : NULL;
}

void iq_postings_fetch_places(const IqPostings *self, const IqKey *key) {
  if (key->count < 2) return;
  const IqPosting *block = (const IqPosting *)self->places.items + key->at.block;
  uint32_t place = header_of(key->count) + used_of(key->count) - 1;
  for (uint32_t i = 0; i < EARLY_PLACES / LINE_PLACES && place >= LINE_PLACES; i++) {
    IQ_FETCH(block + place);
    place -= LINE_PLACES;
  }
  IQ_FETCH(block);
}

static bool grow_keys(IqPostings *self, const IqAllocator *allocator) {
  if (self->count < self->capacity / 4 * 3) return true;
  if (self->capacity > UINT32_MAX / 4) return false;
  const uint32_t capacity = self->capacity == 0 ? KEYS_MIN : self->capacity * 2;
  IqKey *keys = iq_resize(allocator, NULL, 0, capacity * sizeof *keys);
  if (keys == NULL) return false;
  memset(keys, 0, capacity * sizeof *keys);
  for (uint32_t i = 0; i < self->capacity; i++) {
    const IqKey *key = &self->keys[i];
    if (key->high != 0) *find_slot(keys, capacity, key->low, key->high) = *key;
  }
  iq_resize(allocator, self->keys, self->capacity * sizeof *keys, 0);
  self->keys = keys;
  self->capacity = capacity;
  return true;
}

/// Room behind all others; returns false when memory runs out. A large array grows by a quarter.
static bool add_room(IqPostings *self, const IqAllocator *allocator, uint32_t size,
                     uint32_t *block) {
  const uint32_t held = self->places.count;
  if (size > UINT32_MAX - held) return false;
  if (held + size > self->places.capacity) {
    const uint64_t grown = (uint64_t)held + size + held / 4;
    const uint32_t capacity = grown > UINT32_MAX ? UINT32_MAX : (uint32_t)grown;
    if (!iq_array_expect(&self->places, allocator, sizeof(IqPosting), capacity)) return false;
  }
  *block = held;
  self->places.count += size;
  return true;
}

/// The list that unused blocks of so many places are in, a power of two from 2 on.
static uint32_t *free_list(IqPostings *self, uint32_t size) {
  uint32_t list = 0;
  while (size >> list != 2) list++;
  return &self->free[list];
}

/// A block of so many places, one that was used before where there is one.
static bool take_block(IqPostings *self, const IqAllocator *allocator, uint32_t size,
                       uint32_t *block) {
  uint32_t *list = free_list(self, size);
  if (*list == 0) return add_room(self, allocator, size, block);
  *block = *list - 1;
  *list = ((const IqPosting *)self->places.items)[*block].part;
  return true;
}

static void give_back(IqPostings *self, uint32_t size, uint32_t block) {
  uint32_t *list = free_list(self, size);
  ((IqPosting *)self->places.items)[block].part = *list;
  *list = block + 1;
}

/// Makes room for one more place of a key whose block is full: up to IQ_POSTING_BLOCK places move
/// to a block twice as large. Returns false when memory runs out.
static bool make_room(IqPostings *self, const IqAllocator *allocator, IqKey *key) {
  uint32_t block;
  if (key->count >= IQ_POSTING_BLOCK) {
    if (!add_room(self, allocator, 1 + IQ_POSTING_BLOCK, &block)) return false;
    ((IqPosting *)self->places.items)[block] = (IqPosting){.part = key->at.block};
  } else {
    if (!take_block(self, allocator, key->count * 2, &block)) return false;
    IqPosting *places = self->places.items;
    if (key->count == 1) {
      places[block] = key->at.only;
    } else {
      memcpy(places + block, places + key->at.block, key->count * sizeof *places);
      give_back(self, key->count, key->at.block);
    }
  }
  key->at.block = block;
  return true;
}

/// Whether the places of a key fill its block.
static bool is_full(uint32_t count) {
  return count < IQ_POSTING_BLOCK ? (count & (count - 1)) == 0 : count % IQ_POSTING_BLOCK == 0;
}

bool iq_postings_add(IqPostings *self, const IqAllocator *allocator, uint64_t hash,
                     IqPosting posting) {
  if (!grow_keys(self, allocator)) return false;
  const uint32_t high = upper_half(hash);
  IqKey *key = find_slot(self->keys, self->capacity, (uint32_t)hash, high);
  if (key->count == UINT32_MAX) return false;
  if (key->count == 0) {
    self->count += key->high == 0;
    *key = (IqKey){.low = (uint32_t)hash, .high = high, .at.only = posting};
  } else {
    if (is_full(key->count) && !make_room(self, allocator, key)) return false;
    IqPosting *block = (IqPosting *)self->places.items + key->at.block;
    block[header_of(key->count + 1) + used_of(key->count + 1) - 1] = posting;
  }
  key->count++;
  self->total++;
  return true;
}

/// The newest place of a key that has one.
static const IqPosting *newest_place(const IqPostings *self, const IqKey *key) {
  if (key->count == 1) return &key->at.only;
  const IqPosting *block = (const IqPosting *)self->places.items + key->at.block;
  return block + header_of(key->count) + used_of(key->count) - 1;
}

/// Blocks shrink as they have grown, so that what is full is told by the number of places alone.
static void forget_newest(IqPostings *self, IqKey *key) {
  IqPosting *places = self->places.items;
  const uint32_t block = key->at.block;
  const uint32_t count = --key->count;
  self->total--;
  if (count == 0 || !is_full(count)) return;
  if (count >= IQ_POSTING_BLOCK) {
    key->at.block = places[block].part;
  } else if (count == 1) {
    key->at.only = places[block];
    give_back(self, 2, block);
  } else {
    // The other half is a block of its own.
    give_back(self, count, block + count);
  }
}

void iq_postings_forget(IqPostings *self, uint32_t part) {
  for (uint32_t i = 0; i < self->capacity; i++) {
    IqKey *key = &self->keys[i];
    while (key->count > 0 && newest_place(self, key)->part >= part) forget_newest(self, key);
  }
}

void iq_postings_free(IqPostings *self, const IqAllocator *allocator) {
  iq_array_free(&self->places, allocator, sizeof(IqPosting));
  iq_resize(allocator, self->keys, self->capacity * sizeof(IqKey), 0);
  *self = (IqPostings){0};
}

IqPostingCursor iq_postings_read(const IqPostings *self, const IqKey *key) {
  return (IqPostingCursor){.places = self->places.items,
                           .key = key,
                           .block = key->at.block,
                           .used = used_of(key->count),
                           .left = key->count};
}

const IqPosting *iq_postings_next(IqPostingCursor *cursor, uint32_t *count) {
  if (cursor->left == 0) return NULL;
  *count = cursor->used;
  const uint32_t header = header_of(cursor->left);
  cursor->left -= cursor->used;
  if (cursor->key->count == 1) return &cursor->key->at.only;
  const IqPosting *block = cursor->places + cursor->block;
  if (header > 0) {
    cursor->block = block->part;
    cursor->used = IQ_POSTING_BLOCK;
  }
  return block + header;
}
