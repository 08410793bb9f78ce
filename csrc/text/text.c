#include "text/text.h"

#include <string.h>

#include "base/status.h"
#include "base/utf8.h"
#include "text/character.h"

#define FAULTS_KEPT 1000u
/// See work.h.
#define CHECKPOINT_COST 500u

const char *iq_fault_name(IqFaultKind kind) {
  switch (kind) {
    case IQ_FAULT_STRAY: return "stray continuation byte";
    case IQ_FAULT_TRUNCATED: return "truncated sequence";
    case IQ_FAULT_OVERLONG: return "overlong sequence";
    case IQ_FAULT_SURROGATE: return "surrogate";
    case IQ_FAULT_RANGE: return "code point above U+10FFFF";
    case IQ_FAULT_BYTE: return "byte that UTF-8 never uses";
  }
  return "unknown";
}

/// Why the sequence at `at` is ill-formed, told from its first two bytes (table 3-7).
static IqFaultKind fault_kind(const char *bytes, uint32_t length, uint32_t at) {
  const uint8_t lead = (uint8_t)bytes[at];
  const uint8_t second = at + 1 < length ? (uint8_t)bytes[at + 1] : 0;
  const bool continued = (second & 0xC0) == 0x80;
  if (lead < 0xC0) return IQ_FAULT_STRAY;
  if (lead == 0xC0 || lead == 0xC1 || lead > 0xF4) return IQ_FAULT_BYTE;
  if (lead == 0xE0 && continued && second < 0xA0) return IQ_FAULT_OVERLONG;
  if (lead == 0xF0 && continued && second < 0x90) return IQ_FAULT_OVERLONG;
  if (lead == 0xED && continued && second > 0x9F) return IQ_FAULT_SURROGATE;
  if (lead == 0xF4 && continued && second > 0x8F) return IQ_FAULT_RANGE;
  return IQ_FAULT_TRUNCATED;
}

static bool keep_fault(IqText *self, uint32_t at, uint32_t size) {
  self->fault_total++;
  if (self->faults.count >= FAULTS_KEPT) return true;
  if (!iq_array_reserve(&self->faults, self->arena.allocator, sizeof(IqFault))) return false;
  ((IqFault *)self->faults.items)[self->faults.count++] =
      (IqFault){.span = {at, at + size}, .kind = fault_kind(self->bytes, self->length, at)};
  return true;
}

bool iq_is_terminator(const char *bytes, uint32_t length, uint32_t at, uint32_t *size) {
  *size = 1;
  if (bytes[at] == '\n') return true;
  if (bytes[at] == '\r') return at + 1 >= length || bytes[at + 1] != '\n';
  if ((uint8_t)bytes[at] != 0xE2 || length - at < 3 || (uint8_t)bytes[at + 1] != 0x80) return false;
  *size = 3;
  return (uint8_t)bytes[at + 2] == 0xA8 || (uint8_t)bytes[at + 2] == 0xA9;
}

/// Counts units from *at, which starts one, until one starts at or behind `limit`, one by one.
static bool count_units(IqText *self, uint32_t *at, uint32_t limit, IqCheckpoint *counts) {
  uint32_t position = *at;
  while (position < limit) {
    uint32_t size;
    const uint32_t code_point = iq_utf8_decode(self->bytes, self->length, position, &size);
    if (code_point == IQ_REPLACEMENT && !iq_utf8_is_replacement(self->bytes + position, size)) {
      if (!keep_fault(self, position, size)) return false;
    }
    uint32_t terminator;
    const bool ends = iq_is_terminator(self->bytes, self->length, position, &terminator);
    counts->lines += ends;
    if (ends && code_point != '\n') self->odd_lines = true;
    if (code_point == '<') self->tagged = true;
    if (code_point > 0xFFFF) counts->astral++;
    counts->code_points++;
    position += size;
  }
  *at = position;
  return true;
}

/// Makes the next checkpoint, and counts what lies before the one behind it.
static bool add_checkpoint(IqText *self) {
  const uint32_t start = self->checkpoints_done * IQ_STRIDE;
  IqCheckpoint *counts = &self->total;
  uint32_t at = self->counted;
  counts->skip = (at - start) & 3;
  self->checkpoints[self->checkpoints_done++] = *counts;
  const uint32_t limit = self->length - start > IQ_STRIDE ? start + IQ_STRIDE : self->length;
  if (at >= limit) return true;
  IqStretch stretch;
  if (!self->read_stretch(self->bytes, self->length, at, limit, &stretch)) {
    const bool fine = count_units(self, &at, limit, counts);
    self->counted = at;
    return fine;
  }
  counts->code_points += stretch.end - at - stretch.continuations;
  counts->lines += stretch.lines;
  counts->astral = (counts->astral + stretch.astral) & 0x3FFFFFFFu;
  self->tagged = self->tagged || stretch.tagged;
  self->counted = stretch.end;
  return true;
}

IqStatus iq_text_begin(const IqAllocator *allocator, const char *bytes, size_t length,
                       IqMarkup markup, IqText **out, IqError *error) {
  if (length > IQ_TEXT_LENGTH_MAX) {
    return iq_fail(error, IQ_E_LIMIT, "the text has %zu bytes; at most %zu can be indexed", length,
                   IQ_TEXT_LENGTH_MAX);
  }
  IqText *self = iq_resize(allocator, NULL, 0, sizeof *self);
  if (self == NULL) return iq_fail_memory(error);
  *self = (IqText){.bytes = bytes, .length = (uint32_t)length, .markup = markup};
  self->read_stretch = iq_stretch_reader(iq_vector_best());
  self->find_mark = iq_sieve(iq_vector_best());
  iq_arena_init(&self->arena, allocator);
  self->checkpoint_count = self->length / IQ_STRIDE + 1;
  self->checkpoints = iq_arena_array(&self->arena, self->checkpoint_count, sizeof(IqCheckpoint));
  if (self->checkpoints == NULL) {
    iq_text_delete(self);
    return iq_fail_memory(error);
  }
  *out = self;
  return IQ_OK;
}

void iq_text_take_over(IqText *self, const IqText *base, uint32_t prefix) {
  if (base->fault_total > 0 || base->odd_lines || prefix < IQ_STRIDE + 4) return;
  const uint32_t known = (prefix - 4) / IQ_STRIDE;
  memcpy(self->checkpoints, base->checkpoints, known * sizeof *self->checkpoints);
  self->checkpoints_done = known;
  self->total = base->checkpoints[known];
  self->tagged = base->tagged;
  self->counted = known * IQ_STRIDE + base->checkpoints[known].skip;
}

IqStatus iq_text_step(IqText *self, IqWork *work, bool *done, IqError *error) {
  *done = false;
  for (; self->checkpoints_done < self->checkpoint_count; iq_work_take(work, CHECKPOINT_COST)) {
    if (!iq_work_is_left(work)) return IQ_OK;
    if (!add_checkpoint(self)) return iq_fail_memory(error);
  }
  return iq_text_find_paragraphs(self, work, done, error);
}

IqStatus iq_text_new(const IqAllocator *allocator, const char *bytes, size_t length,
                     IqMarkup markup, IqText **out, IqError *error) {
  IqText *self = NULL;
  IqStatus status = iq_text_begin(allocator, bytes, length, markup, &self, error);
  if (status != IQ_OK) return status;
  bool done;
  IqWork work = IQ_WORK_ALL;
  status = iq_text_step(self, &work, &done, error);
  if (status != IQ_OK) {
    iq_text_delete(self);
    return status;
  }
  *out = self;
  return IQ_OK;
}

void iq_text_delete(IqText *self) {
  if (self == NULL) return;
  const IqAllocator *allocator = self->arena.allocator;
  iq_array_free(&self->faults, allocator, sizeof(IqFault));
  iq_array_free(&self->paragraphs, allocator, sizeof(IqParagraph));
  iq_array_free(&self->masks, allocator, sizeof(IqSpan));
  iq_arena_clear(&self->arena);
  iq_resize(allocator, self, sizeof *self, 0);
}

const char *iq_text_bytes(const IqText *self) {
  return self->bytes;
}

uint32_t iq_text_length(const IqText *self) {
  return self->length;
}

const IqFault *iq_text_faults(const IqText *self, uint32_t *count, uint32_t *total) {
  *count = self->faults.count;
  *total = self->fault_total;
  return self->faults.items;
}

const IqParagraph *iq_text_paragraphs(const IqText *self, uint32_t *count) {
  *count = self->paragraphs.count;
  return self->paragraphs.items;
}

const IqSpan *iq_text_masks(const IqText *self, uint32_t *count) {
  *count = self->masks.count;
  return self->masks.items;
}

uint32_t iq_text_mask_from(const IqText *self, uint32_t byte) {
  const IqSpan *masks = self->masks.items;
  uint32_t low = 0;
  uint32_t high = self->masks.count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (masks[middle].end <= byte) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

static bool is_inside_character(const IqText *self, uint32_t byte) {
  return ((uint8_t)self->bytes[byte] & 0xC0) == 0x80;
}

IqSpan iq_text_first(const IqText *self, IqSpan span, uint32_t most) {
  if (span.end <= span.start || span.end - span.start <= most) return span;
  span.end = span.start + most;
  while (span.end > span.start && is_inside_character(self, span.end)) span.end--;
  return span;
}

IqSpan iq_text_last(const IqText *self, IqSpan span, uint32_t most) {
  if (span.end <= span.start || span.end - span.start <= most) return span;
  span.start = span.end - most;
  while (span.start < span.end && is_inside_character(self, span.start)) span.start++;
  return span;
}

uint32_t iq_text_capitals(const IqText *self, IqSpan span) {
  uint32_t count = 0;
  for (uint32_t at = span.start; at < span.end;) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(self->bytes, self->length, at, &size);
    if (iq_is_lower(c)) return 0;
    count += iq_is_upper(c);
    at += size;
  }
  return count;
}
