#include "base/status.h"
#include "match/loose.h"
#include "match/match.h"

struct IqLookup {
  IqArena arena;
  IqLoose loose;
  IqVerdict verdict;
};

IqStatus iq_lookup_new(const IqAllocator *allocator, const IqIndex *index, const char *bytes,
                       size_t length, const char *language, IqLookup **out, IqError *error) {
  IqLookup *self = iq_resize(allocator, NULL, 0, sizeof *self);
  if (self == NULL) return iq_fail_memory(error);
  *self = (IqLookup){.verdict = {.quotation = IQ_NONE}};
  iq_arena_init(&self->arena, allocator);
  IqStatus status = iq_loose_read(&self->loose, bytes, length, language, IQ_LOOKUP_WORDS_MAX,
                                  &self->arena, error);
  if (status == IQ_OK) {
    const IqQuery query = {.tokens = &self->loose.tokens,
                           .count = self->loose.words.count,
                           .bytes = bytes,
                           .length = (uint32_t)length,
                           .skipped_source = IQ_NONE};
    status = iq_match(index, &query, &self->arena, &self->verdict, error);
  }
  if (status != IQ_OK) {
    iq_lookup_delete(self);
    return status;
  }
  *out = self;
  return IQ_OK;
}

void iq_lookup_delete(IqLookup *self) {
  if (self == NULL) return;
  const IqAllocator *allocator = self->arena.allocator;
  iq_loose_free(&self->loose, allocator);
  iq_arena_clear(&self->arena);
  iq_resize(allocator, self, sizeof *self, 0);
}

const IqVerdict *iq_lookup_verdict(const IqLookup *self) {
  return &self->verdict;
}
