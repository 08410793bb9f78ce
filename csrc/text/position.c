/// Positions in other units than bytes. A checkpoint tells what lies before it; the rest is walked,
/// at most IQ_STRIDE bytes.
#include <utf8proc.h>

#include "base/status.h"
#include "base/utf8.h"
#include "text/text.h"

/// Start of the first unit at or behind a checkpoint.
static uint32_t checkpoint_start(const IqText *self, uint32_t checkpoint) {
  return checkpoint * IQ_STRIDE + self->checkpoints[checkpoint].skip;
}

/// The last checkpoint whose first unit does not lie behind `byte`.
static uint32_t checkpoint_before(const IqText *self, uint32_t byte) {
  const uint32_t checkpoint = byte / IQ_STRIDE;
  return checkpoint_start(self, checkpoint) <= byte ? checkpoint : checkpoint - 1;
}

static uint32_t unit_count(const IqCheckpoint *counts, IqUnit unit) {
  return counts->code_points + (unit == IQ_UNIT_UTF16 ? counts->astral : 0);
}

static uint32_t byte_limit(const IqText *self, uint32_t byte) {
  return byte < self->length ? byte : self->length;
}

uint32_t iq_text_line_count(const IqText *self) {
  return self->total.lines + 1;
}

uint32_t iq_text_line_at(const IqText *self, uint32_t byte) {
  byte = byte_limit(self, byte);
  const uint32_t checkpoint = checkpoint_before(self, byte);
  uint32_t lines = self->checkpoints[checkpoint].lines;
  for (uint32_t at = checkpoint_start(self, checkpoint); at < byte;) {
    uint32_t size;
    iq_utf8_decode(self->bytes, self->length, at, &size);
    if (size > byte - at) break;
    uint32_t terminator;
    lines += iq_is_terminator(self->bytes, self->length, at, &terminator);
    at += size;
  }
  return lines;
}

/// Where the terminator number `ordinal` (from 0, < total.lines) starts; its bytes in *size.
static uint32_t find_terminator(const IqText *self, uint32_t ordinal, uint32_t *size) {
  uint32_t low = 0;
  uint32_t high = self->checkpoint_count;
  while (high - low > 1) {
    const uint32_t middle = low + (high - low) / 2;
    if (self->checkpoints[middle].lines <= ordinal) {
      low = middle;
    } else {
      high = middle;
    }
  }
  uint32_t lines = self->checkpoints[low].lines;
  for (uint32_t at = checkpoint_start(self, low); at < self->length;) {
    if (iq_is_terminator(self->bytes, self->length, at, size) && lines++ == ordinal) return at;
    uint32_t unit;
    iq_utf8_decode(self->bytes, self->length, at, &unit);
    at += unit;
  }
  *size = 0;
  return self->length;
}

IqSpan iq_text_line(const IqText *self, uint32_t line) {
  if (line > self->total.lines) return (IqSpan){self->length, self->length};
  IqSpan span = {0, self->length};
  uint32_t size;
  if (line > 0) {
    span.start = find_terminator(self, line - 1, &size);
    span.start += size;
  } else if (self->length >= 3 && iq_utf8_decode(self->bytes, self->length, 0, &size) == 0xFEFF) {
    span.start = size;
  }
  if (line < self->total.lines) {
    span.end = find_terminator(self, line, &size);
    const bool carriage = self->bytes[span.end] == '\n' && span.end > span.start;
    if (carriage && self->bytes[span.end - 1] == '\r') span.end--;
  }
  return span;
}

static bool is_grapheme_break(utf8proc_int32_t before, utf8proc_int32_t after,
                              utf8proc_int32_t *state) {
  // Of two ASCII characters only CR LF stay together; the library needs 20 times as long to say so.
  if (before < 0x80 && after < 0x80) {
    *state = 0;
    return before != '\r' || after != '\n';
  }
  return utf8proc_grapheme_break_stateful(before, after, state);
}

/// The end of the cluster that starts at `at` (at < length).
static uint32_t cluster_end(const IqText *self, uint32_t at) {
  uint32_t size;
  utf8proc_int32_t before = (utf8proc_int32_t)iq_utf8_decode(self->bytes, self->length, at, &size);
  utf8proc_int32_t state = 0;
  at += size;
  while (at < self->length) {
    const uint32_t code_point = iq_utf8_decode(self->bytes, self->length, at, &size);
    if (is_grapheme_break(before, (utf8proc_int32_t)code_point, &state)) break;
    before = (utf8proc_int32_t)code_point;
    at += size;
  }
  return at;
}

IqStatus iq_text_index_graphemes(IqText *self, IqError *error) {
  if (self->graphemes != NULL) return IQ_OK;
  IqGraphemeCheckpoint *index = iq_arena_array(&self->arena, self->checkpoint_count, sizeof *index);
  if (index == NULL) return iq_fail_memory(error);
  uint32_t graphemes = 0;
  uint32_t checkpoint = 0;
  for (uint32_t at = 0;; graphemes++) {
    while (checkpoint < self->checkpoint_count && checkpoint * IQ_STRIDE <= at) {
      index[checkpoint++] = (IqGraphemeCheckpoint){.graphemes = graphemes, .start = at};
    }
    if (at >= self->length) break;
    at = cluster_end(self, at);
  }
  self->grapheme_total = graphemes;
  self->graphemes = index;
  return IQ_OK;
}

static uint32_t count_graphemes(const IqText *self, uint32_t byte) {
  IqGraphemeCheckpoint from = {0};
  if (self->graphemes != NULL) {
    // A cluster may be longer than a stride: step back to a checkpoint whose cluster starts in
    // time.
    uint32_t checkpoint = byte / IQ_STRIDE;
    while (checkpoint > 0 && self->graphemes[checkpoint].start > byte) checkpoint--;
    if (self->graphemes[checkpoint].start <= byte) from = self->graphemes[checkpoint];
  }
  for (uint32_t at = from.start; at < byte; from.graphemes++) {
    at = cluster_end(self, at);
    if (at > byte) break;
  }
  return from.graphemes;
}

static uint32_t grapheme_byte(const IqText *self, uint32_t count) {
  IqGraphemeCheckpoint from = {0};
  if (self->graphemes != NULL) {
    uint32_t low = 0;
    uint32_t high = self->checkpoint_count;
    while (high - low > 1) {
      const uint32_t middle = low + (high - low) / 2;
      if (self->graphemes[middle].graphemes <= count) {
        low = middle;
      } else {
        high = middle;
      }
    }
    from = self->graphemes[low];
  }
  uint32_t at = from.start;
  for (; from.graphemes < count && at < self->length; from.graphemes++) at = cluster_end(self, at);
  return at;
}

uint32_t iq_text_count(const IqText *self, uint32_t byte, IqUnit unit) {
  byte = byte_limit(self, byte);
  if (unit == IQ_UNIT_BYTE) return byte;
  if (unit == IQ_UNIT_GRAPHEME) return count_graphemes(self, byte);
  const uint32_t checkpoint = checkpoint_before(self, byte);
  uint32_t count = unit_count(&self->checkpoints[checkpoint], unit);
  for (uint32_t at = checkpoint_start(self, checkpoint); at < byte;) {
    uint32_t size;
    const uint32_t code_point = iq_utf8_decode(self->bytes, self->length, at, &size);
    if (size > byte - at) break;
    count += unit == IQ_UNIT_UTF16 && code_point > 0xFFFF ? 2 : 1;
    at += size;
  }
  return count;
}

uint32_t iq_text_byte(const IqText *self, uint32_t count, IqUnit unit) {
  if (unit == IQ_UNIT_BYTE) return byte_limit(self, count);
  if (unit == IQ_UNIT_GRAPHEME) return grapheme_byte(self, count);
  uint32_t low = 0;
  uint32_t high = self->checkpoint_count;
  while (high - low > 1) {
    const uint32_t middle = low + (high - low) / 2;
    if (unit_count(&self->checkpoints[middle], unit) <= count) {
      low = middle;
    } else {
      high = middle;
    }
  }
  uint32_t have = unit_count(&self->checkpoints[low], unit);
  uint32_t at = checkpoint_start(self, low);
  while (have < count && at < self->length) {
    uint32_t size;
    const uint32_t code_point = iq_utf8_decode(self->bytes, self->length, at, &size);
    const uint32_t units = unit == IQ_UNIT_UTF16 && code_point > 0xFFFF ? 2 : 1;
    if (units > count - have) break;
    have += units;
    at += size;
  }
  return at;
}
