#include "speaker/voices.h"

#include <string.h>

#include "base/hash.h"
#include "base/probe.h"
#include "speaker/speaker.h"

#define SLOTS (IQ_VOICES_MAX * 2)
#define ROW_BYTES (IQ_VOICES_MAX / 4)
/// The two bits of a comparison.
#define COMPARED 1u
#define SAME 2u

void iq_voices_init(IqVoices *self, const IqAllocator *allocator) {
  *self = (IqVoices){0};
  iq_arena_init(&self->arena, allocator);
}

void iq_voices_clear(IqVoices *self) {
  iq_arena_clear(&self->arena);
  iq_voices_init(self, self->arena.allocator);
}

/// The slot that holds a name, or the free one where it belongs.
static uint32_t *find_slot(IqVoices *self, uint64_t hash, const char *name) {
  IQ_PROBE (slot, hash, SLOTS - 1) {
    if (self->slots[slot] == 0) return &self->slots[slot];
    const IqVoice *voice = &self->items[self->slots[slot] - 1];
    if (voice->hash == hash && strcmp(voice->name, name) == 0) return &self->slots[slot];
  }
}

bool iq_voices_find(IqVoices *self, const char *name, uint32_t *id) {
  *id = IQ_NONE;
  if (name == NULL) return true;
  if (self->items == NULL) {
    self->items = iq_arena_array(&self->arena, IQ_VOICES_MAX, sizeof *self->items);
    if (self->items == NULL) return false;
  }
  if (self->slots == NULL) {
    self->slots = iq_arena_array(&self->arena, SLOTS, sizeof *self->slots);
    if (self->slots == NULL) return false;
  }
  const uint64_t hash = iq_hash(name, strlen(name));
  uint32_t *slot = find_slot(self, hash, name);
  if (*slot != 0) {
    *id = *slot - 1;
    return true;
  }
  if (self->count == IQ_VOICES_MAX) return true;
  const char *copy = iq_arena_string(&self->arena, name, strlen(name));
  if (copy == NULL) return false;
  self->items[self->count] = (IqVoice){.name = copy, .hash = hash};
  *id = self->count++;
  *slot = self->count;
  return true;
}

static bool compare(const char *a, const char *b) {
  return iq_speakers_compare(a, b) == IQ_ATTRIBUTION_SAME;
}

bool iq_voices_is_same(IqVoices *self, IqNamed a, IqNamed b) {
  if (a.id == IQ_NONE || b.id == IQ_NONE) return compare(a.name, b.name);
  uint8_t **row = &self->items[a.id].compared;
  if (*row == NULL) *row = iq_arena_alloc(&self->arena, ROW_BYTES);
  // Without room for it the comparison is made all the same.
  if (*row == NULL) return compare(a.name, b.name);
  uint8_t *cell = &(*row)[b.id / 4];
  const uint32_t at = b.id % 4 * 2;
  if (((uint32_t)*cell >> at & COMPARED) == 0) {
    const bool same = compare(a.name, b.name);
    *cell = (uint8_t)(*cell | (COMPARED | (same ? SAME : 0u)) << at);
  }
  return ((uint32_t)*cell >> at & SAME) != 0;
}
