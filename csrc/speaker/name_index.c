#include "speaker/name_index.h"

#include <stdlib.h>

#include "base/hash.h"
#include "incidentquotes.h"

/// What a word is in its name.
enum { FIRST = 1, LAST, BEFORE_LAST, STEM };
#define KEYS_PER_NAME 4u

static uint64_t key_of(const IqFullName *name, uint32_t word, uint64_t place) {
  const uint32_t letters = place == STEM ? IQ_NAME_STEM : name->lengths[word];
  const size_t size = letters * sizeof(uint32_t);
  return iq_hash_pair(iq_hash((const char *)name->letters[word], size), place);
}

static bool has_stem(const IqFullName *name) {
  return name->count == 2 && name->lengths[0] >= IQ_NAME_STEM;
}

bool iq_name_index_new(IqNameIndex *self, const IqAllocator *allocator, uint32_t names) {
  *self = (IqNameIndex){.room = names * KEYS_PER_NAME};
  if (names == 0) return true;
  self->keys = iq_resize(allocator, NULL, 0, self->room * sizeof *self->keys);
  return self->keys != NULL;
}

void iq_name_index_free(IqNameIndex *self, const IqAllocator *allocator) {
  if (self->keys != NULL) iq_resize(allocator, self->keys, self->room * sizeof *self->keys, 0);
  self->keys = NULL;
}

void iq_name_index_add(IqNameIndex *self, const IqFullName *name, uint32_t number) {
  if (name->count < 2) return;
  const uint32_t last = name->count - 1;
  self->keys[self->count++] = (IqNameKey){key_of(name, 0, FIRST), number};
  self->keys[self->count++] = (IqNameKey){key_of(name, last, LAST), number};
  if (last > 1)
    self->keys[self->count++] = (IqNameKey){key_of(name, last - 1, BEFORE_LAST), number};
  if (has_stem(name)) self->keys[self->count++] = (IqNameKey){key_of(name, 0, STEM), number};
}

static int compare_keys(const void *a, const void *b) {
  const IqNameKey *first = a;
  const IqNameKey *second = b;
  if (first->key != second->key) return first->key > second->key ? 1 : -1;
  return (first->name > second->name) - (first->name < second->name);
}

void iq_name_index_sort(IqNameIndex *self) {
  if (self->count > 0) qsort(self->keys, self->count, sizeof *self->keys, compare_keys);
}

/// Index of the first key that is not before `key`.
static uint32_t lower_bound(const IqNameIndex *self, uint64_t key) {
  uint32_t low = 0;
  uint32_t high = self->count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    const bool before = self->keys[middle].key < key;
    low = before ? middle + 1 : low;
    high = before ? high : middle;
  }
  return low;
}

/// Adds a number to a list in order, unless it is there.
static uint32_t insert(uint32_t *found, uint32_t count, uint32_t number) {
  uint32_t at = count;
  while (at > 0 && found[at - 1] > number) at--;
  if (at > 0 && found[at - 1] == number) return count;
  for (uint32_t i = count; i > at; i--) found[i] = found[i - 1];
  found[at] = number;
  return count + 1;
}

/// Adds the names below `below` that have a key.
static uint32_t collect(const IqNameIndex *self, uint64_t key, uint32_t below, uint32_t *found,
                        uint32_t count) {
  const uint32_t from = lower_bound(self, key);
  for (uint32_t k = from; k < self->count && k - from < IQ_NAMESAKES_MAX; k++) {
    if (self->keys[k].key != key || self->keys[k].name >= below) break;
    count = insert(found, count, self->keys[k].name);
  }
  return count;
}

uint32_t iq_name_index_find(const IqNameIndex *self, const IqFullName *name, uint32_t below,
                            uint32_t found[IQ_NAME_QUERIES * IQ_NAMESAKES_MAX]) {
  if (name->count < 2) return 0;
  const uint32_t last = name->count - 1;
  uint32_t count = collect(self, key_of(name, 0, FIRST), below, found, 0);
  count = collect(self, key_of(name, last, LAST), below, found, count);
  // “Hjälten Erik Lund” beside “Erik Lund”, either way.
  if (last > 1) return collect(self, key_of(name, last - 1, FIRST), below, found, count);
  return collect(self, key_of(name, 0, BEFORE_LAST), below, found, count);
}

uint32_t iq_name_index_find_forms(const IqNameIndex *self, const IqFullName *name,
                                  uint32_t found[IQ_NAME_QUERIES * IQ_NAMESAKES_MAX]) {
  return has_stem(name) ? collect(self, key_of(name, 0, STEM), IQ_NONE, found, 0) : 0;
}
