#include "base/status.h"
#include "incidentquotes.h"
#include "match/edit.h"
#include "match/loose.h"

struct IqWording {
  IqArena arena;
  const IqEdit *edits;
  uint32_t count;
};

/// Words of the source before and behind those that were aligned, which are free there, are missing
/// from the copy here.
static bool complete(const IqAlignment *alignment, IqWords source, IqArena *arena,
                     IqAlignment *out) {
  uint32_t first = source.count;
  uint32_t end = 0;
  for (uint32_t i = 0; i < alignment->count; i++) {
    const IqStep *step = &alignment->steps[i];
    if (step->kind == IQ_STEP_INSERT) continue;
    if (step->source < first) first = step->source;
    end = step->source + 1;
  }
  // Nothing of the source was used: all of it is missing, behind what was added.
  if (first == source.count) first = 0;
  IqStep *steps = iq_arena_array(arena, (size_t)alignment->count + source.count, sizeof *steps);
  if (steps == NULL) return false;
  uint32_t count = 0;
  for (uint32_t i = 0; i < first; i++) steps[count++] = (IqStep){IQ_STEP_DELETE, 0, i};
  for (uint32_t i = 0; i < alignment->count; i++) steps[count++] = alignment->steps[i];
  const uint32_t last_copy = alignment->count > 0 ? alignment->steps[alignment->count - 1].copy : 0;
  for (uint32_t i = end; i < source.count; i++) {
    steps[count++] = (IqStep){IQ_STEP_DELETE, last_copy + 1, i};
  }
  *out = (IqAlignment){.steps = steps, .count = count};
  return true;
}

static IqStatus compare(IqWording *self, const IqLoose *copy, const IqLoose *source,
                        IqError *error) {
  IqAlignment alignment = {0};
  IqAlignment whole;
  const bool both = copy->words.count > 0 && source->words.count > 0;
  if (both && !iq_align(copy->words, source->words, &self->arena, &alignment)) {
    return iq_fail_memory(error);
  }
  if (!both && copy->words.count > 0) {
    IqStep *steps = iq_arena_array(&self->arena, copy->words.count, sizeof *steps);
    if (steps == NULL) return iq_fail_memory(error);
    for (uint32_t i = 0; i < copy->words.count; i++) steps[i] = (IqStep){IQ_STEP_INSERT, i, 0};
    alignment = (IqAlignment){.steps = steps, .count = copy->words.count};
  }
  if (!complete(&alignment, source->words, &self->arena, &whole) ||
      !iq_edits_write(&whole, copy->words, source->words, &self->arena, &self->edits,
                      &self->count)) {
    return iq_fail_memory(error);
  }
  return IQ_OK;
}

IqStatus iq_wording_compare(const IqAllocator *allocator, const char *copy, size_t copy_length,
                            const char *source, size_t source_length, const char *language,
                            IqWording **out, IqError *error) {
  IqWording *self = iq_resize(allocator, NULL, 0, sizeof *self);
  if (self == NULL) return iq_fail_memory(error);
  *self = (IqWording){0};
  iq_arena_init(&self->arena, allocator);
  IqLoose first = {0};
  IqLoose second = {0};
  IqStatus status =
      iq_loose_read(&first, copy, copy_length, language, IQ_WORDING_WORDS_MAX, &self->arena, error);
  if (status == IQ_OK) {
    status = iq_loose_read(&second, source, source_length, language, IQ_WORDING_WORDS_MAX,
                           &self->arena, error);
  }
  if (status == IQ_OK) status = compare(self, &first, &second, error);
  iq_loose_free(&first, allocator);
  iq_loose_free(&second, allocator);
  if (status != IQ_OK) {
    iq_wording_delete(self);
    return status;
  }
  *out = self;
  return IQ_OK;
}

void iq_wording_delete(IqWording *self) {
  if (self == NULL) return;
  const IqAllocator *allocator = self->arena.allocator;
  iq_arena_clear(&self->arena);
  iq_resize(allocator, self, sizeof *self, 0);
}

const IqEdit *iq_wording_edits(const IqWording *self, uint32_t *count) {
  *count = self->count;
  return self->edits;
}
