#include "match/posting.h"

#include <string.h>

#define TABLES (1u << IQ_KEY_TABLE_BITS)
#define KEYS_MIN 64u
#define KEYS_MANY ((uint32_t)1 << 18)
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

/// Keys stand in the order of their lower halves, as near as may be: a table that grows is read and
/// written from the beginning to the end.
static IqKey *find_slot(IqKey *keys, uint32_t capacity, uint32_t low, uint32_t high) {
  uint32_t slot = (uint32_t)((uint64_t)low * capacity >> 32);
  while (keys[slot].high != 0 && (keys[slot].high != high || keys[slot].low != low)) {
    slot = slot + 1 < capacity ? slot + 1 : 0;
  }
  return &keys[slot];
}

const IqKey *iq_postings_find(const IqPostings *self, uint64_t hash) {
  const IqKeyTable *table = &self->tables[hash >> (64 - IQ_KEY_TABLE_BITS)];
  if (table->capacity == 0) return NULL;
  const IqKey *key = find_slot(table->keys, table->capacity, (uint32_t)hash, upper_half(hash));
  return key->high != 0 && iq_key_count(key) != 0 ? key : NULL;
}

void iq_postings_fetch_places(const IqPostings *self, const IqKey *key) {
  const uint32_t count = iq_key_count(key);
  if (count < 2) return;
  const IqPosting *block = (const IqPosting *)self->places.items + key->at.part;
  uint32_t place = header_of(count) + used_of(count) - 1;
  for (uint32_t i = 0; i < EARLY_PLACES / LINE_PLACES && place >= LINE_PLACES; i++) {
    IQ_FETCH(block + place);
    place -= LINE_PLACES;
  }
  IQ_FETCH(block);
}

static bool grow_keys(IqKeyTable *self, const IqAllocator *allocator) {
  if (self->count < self->capacity / 4 * 3) return true;
  if (self->capacity > UINT32_MAX / 4 * 3) return false;
  // A large table grows by less.
  const uint32_t more = self->capacity / (self->capacity < KEYS_MANY ? 1 : 4);
  const uint32_t capacity = self->capacity == 0 ? KEYS_MIN : self->capacity + more;
  IqKey *keys = iq_resize(allocator, NULL, 0, (size_t)capacity * sizeof *keys);
  if (keys == NULL) return false;
  memset(keys, 0, (size_t)capacity * sizeof *keys);
  for (uint32_t i = 0; i < self->capacity; i++) {
    const IqKey *key = &self->keys[i];
    if (key->high != 0) *find_slot(keys, capacity, key->low, key->high) = *key;
  }
  iq_resize(allocator, self->keys, (size_t)self->capacity * sizeof *keys, 0);
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
  const uint32_t count = iq_key_count(key);
  uint32_t block;
  if (count >= IQ_POSTING_BLOCK) {
    if (!add_room(self, allocator, 1 + IQ_POSTING_BLOCK, &block)) return false;
    ((IqPosting *)self->places.items)[block] = (IqPosting){.part = key->at.part};
  } else {
    if (!take_block(self, allocator, count * 2, &block)) return false;
    IqPosting *places = self->places.items;
    if (count == 1) {
      places[block] = key->at;
    } else {
      memcpy(places + block, places + key->at.part, count * sizeof *places);
      give_back(self, count, key->at.part);
    }
  }
  key->at = (IqPosting){block, IQ_KEY_SEVERAL + count};
  return true;
}

/// Whether the places of a key fill its block.
static bool is_full(uint32_t count) {
  return count < IQ_POSTING_BLOCK ? (count & (count - 1)) == 0 : count % IQ_POSTING_BLOCK == 0;
}

bool iq_postings_add(IqPostings *self, const IqAllocator *allocator, uint64_t hash,
                     IqPosting posting) {
  IqKeyTable *table = &self->tables[hash >> (64 - IQ_KEY_TABLE_BITS)];
  if (posting.token >= IQ_KEY_SEVERAL || !grow_keys(table, allocator)) return false;
  const uint32_t high = upper_half(hash);
  IqKey *key = find_slot(table->keys, table->capacity, (uint32_t)hash, high);
  const uint32_t count = key->high != 0 ? iq_key_count(key) : 0;
  if (count == IQ_KEY_SEVERAL - 1) return false;
  if (count == 0) {
    table->count += key->high == 0;
    *key = (IqKey){(uint32_t)hash, high, posting};
  } else {
    if (is_full(count) && !make_room(self, allocator, key)) return false;
    IqPosting *block = (IqPosting *)self->places.items + key->at.part;
    block[header_of(count + 1) + used_of(count + 1) - 1] = posting;
    key->at.token++;
  }
  self->total++;
  return true;
}

/// The newest place of a key that has one.
static const IqPosting *newest_place(const IqPostings *self, const IqKey *key) {
  const uint32_t count = iq_key_count(key);
  if (count == 1) return &key->at;
  const IqPosting *block = (const IqPosting *)self->places.items + key->at.part;
  return block + header_of(count) + used_of(count) - 1;
}

/// Blocks shrink as they have grown, so that what is full is told by the number of places alone.
static void forget_newest(IqPostings *self, IqKey *key) {
  IqPosting *places = self->places.items;
  const uint32_t block = key->at.part;
  const uint32_t count = iq_key_count(key) - 1;
  self->total--;
  key->at.token = IQ_KEY_SEVERAL + count;
  if (count == 0 || !is_full(count)) return;
  if (count >= IQ_POSTING_BLOCK) {
    key->at.part = places[block].part;
  } else if (count == 1) {
    key->at = places[block];
    give_back(self, 2, block);
  } else {
    // The other half is a block of its own.
    give_back(self, count, block + count);
  }
}

void iq_postings_forget(IqPostings *self, uint32_t part) {
  for (uint32_t i = 0; i < TABLES; i++) {
    for (uint32_t k = 0; k < self->tables[i].capacity; k++) {
      IqKey *key = &self->tables[i].keys[k];
      if (key->high == 0) continue;
      while (iq_key_count(key) > 0 && newest_place(self, key)->part >= part) {
        forget_newest(self, key);
      }
    }
  }
}

void iq_postings_free(IqPostings *self, const IqAllocator *allocator) {
  iq_array_free(&self->places, allocator, sizeof(IqPosting));
  for (uint32_t i = 0; i < TABLES; i++) {
    const IqKeyTable *table = &self->tables[i];
    if (table->keys == NULL) continue;
    iq_resize(allocator, table->keys, (size_t)table->capacity * sizeof(IqKey), 0);
  }
  *self = (IqPostings){0};
}

IqPostingCursor iq_postings_read(const IqPostings *self, const IqKey *key) {
  const uint32_t count = iq_key_count(key);
  return (IqPostingCursor){.places = self->places.items,
                           .key = key,
                           .block = key->at.part,
                           .used = used_of(count),
                           .left = count};
}

const IqPosting *iq_postings_next(IqPostingCursor *cursor, uint32_t *count) {
  if (cursor->left == 0) return NULL;
  *count = cursor->used;
  const uint32_t header = header_of(cursor->left);
  cursor->left -= cursor->used;
  if ((cursor->key->at.token & IQ_KEY_SEVERAL) == 0) return &cursor->key->at;
  const IqPosting *block = cursor->places + cursor->block;
  if (header > 0) {
    cursor->block = block->part;
    cursor->used = IQ_POSTING_BLOCK;
  }
  return block + header;
}
