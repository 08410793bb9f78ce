#include "text/lower.h"

#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "text/character.h"

/// Bytes of lower case that one byte becomes at most: of an ill-formed one U+FFFD.
#define GROWTH 3u

bool iq_lower_read(IqLower *self, const IqText *text, IqSpan span, IqArena *arena) {
  if (span.end - span.start > UINT32_MAX / GROWTH - 1) return false;
  char *out = iq_arena_alloc(arena, (span.end - span.start) * GROWTH + 1);
  if (out == NULL) return false;
  *self = (IqLower){.bytes = out};
  for (uint32_t at = span.start; at < span.end;) {
    const uint8_t byte = (uint8_t)text->bytes[at];
    if (byte < 0x80) {
      *out++ = (char)(byte >= 'A' && byte <= 'Z' ? byte + 0x20 : byte);
      at++;
      continue;
    }
    uint32_t size;
    const uint32_t c = iq_to_plain_lower(iq_utf8_decode(text->bytes, text->length, at, &size));
    out += utf8proc_encode_char((utf8proc_int32_t)c, (utf8proc_uint8_t *)out);
    at += size;
  }
  self->length = (uint32_t)(out - self->bytes);
  return true;
}

bool iq_lower_find(const IqLower *self, uint32_t from, const IqLower *part, uint32_t *end) {
  *end = from;
  if (part->length == 0) return from < self->length;
  if (self->length < part->length) return false;
  // The last byte of a word tells more than the first, which many letters of a script share.
  const char last = part->bytes[part->length - 1];
  const uint32_t limit = self->length;
  for (uint32_t at = from + part->length - 1; at < limit; at++) {
    const char *found = memchr(self->bytes + at, last, limit - at);
    if (found == NULL) return false;
    at = (uint32_t)(found - self->bytes);
    const uint32_t start = at + 1 - part->length;
    if (memcmp(self->bytes + start, part->bytes, part->length) != 0) continue;
    *end = at + 1;
    return true;
  }
  return false;
}
