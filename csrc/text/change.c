#include "text/change.h"

#include <string.h>

/// Bytes that are compared at once.
#define BLOCK 256u
/// A paragraph is the same where so many bytes around it are too: who reads it may look over its
/// edge for a character or a word that is cut short.
#define MARGIN 64u

static size_t common_prefix(const char *a, const char *b, size_t limit) {
  size_t at = 0;
  while (limit - at >= BLOCK && memcmp(a + at, b + at, BLOCK) == 0) at += BLOCK;
  while (at < limit && a[at] == b[at]) at++;
  return at;
}

/// The same before the ends `a` and `b`.
static size_t common_suffix(const char *a, const char *b, size_t limit) {
  size_t length = 0;
  while (limit - length >= BLOCK && memcmp(a - length - BLOCK, b - length - BLOCK, BLOCK) == 0) {
    length += BLOCK;
  }
  while (length < limit && *(a - length - 1) == *(b - length - 1)) length++;
  return length;
}

IqChange iq_change_find(const char *before, size_t before_length, const char *after,
                        size_t after_length) {
  const size_t shorter = before_length < after_length ? before_length : after_length;
  const size_t prefix = common_prefix(before, after, shorter);
  const size_t suffix =
      common_suffix(before + before_length, after + after_length, shorter - prefix);
  return (IqChange){.prefix = (uint32_t)prefix,
                    .suffix = (uint32_t)suffix,
                    .shift = (uint32_t)after_length - (uint32_t)before_length};
}

static bool is_same(const IqParagraph *before, const IqParagraph *after, uint32_t shift) {
  return before->heading == after->heading && before->span.start + shift == after->span.start &&
         before->span.end + shift == after->span.end;
}

void iq_change_find_paragraphs(IqChange *self, const IqText *before, const IqText *after) {
  uint32_t before_count;
  uint32_t after_count;
  const IqParagraph *old = iq_text_paragraphs(before, &before_count);
  const IqParagraph *new = iq_text_paragraphs(after, &after_count);
  const uint32_t shorter = before_count < after_count ? before_count : after_count;
  const uint32_t behind = after->length - self->suffix;
  uint32_t head = 0;
  while (head < shorter && is_same(&old[head], &new[head], 0) &&
         (uint64_t) new[head].span.end + MARGIN <= self->prefix) {
    head++;
  }
  uint32_t tail = 0;
  while (tail < shorter - head &&
         is_same(&old[before_count - 1 - tail], &new[after_count - 1 - tail], self->shift) &&
         new[after_count - 1 - tail].span.start >= (uint64_t)behind + MARGIN) {
    tail++;
  }
  self->head = head;
  self->tail = after_count - tail;
  self->paragraph_shift = after_count - before_count;
}

void iq_change_forget(IqChange *self, uint32_t count) {
  *self = (IqChange){.tail = count};
}
