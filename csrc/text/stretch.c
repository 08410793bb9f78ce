#include "text/stretch.h"

#include <string.h>

#include "base/utf8.h"

#define ONES 0x0101010101010101u
#define HIGH_BITS (ONES * 0x80)

IqStretchReader *iq_stretch_reader(IqVectorKind kind) {
  switch (kind) {
#if IQ_HAS_X86_VECTORS
    case IQ_VECTOR_SSSE3: return iq_stretch_read_ssse3;
    case IQ_VECTOR_AVX2: return iq_stretch_read_avx2;
#elif IQ_HAS_NEON
    case IQ_VECTOR_NEON: return iq_stretch_read_neon;
#endif
    case IQ_VECTOR_PORTABLE: return iq_stretch_read_portable;
    default: return NULL;
  }
}

/// Whether every CR of [at, end) stands before an LF.
static bool has_plain_returns(const char *bytes, uint32_t length, uint32_t at, uint32_t end) {
  while (at < end) {
    const char *found = memchr(bytes + at, '\r', end - at);
    if (found == NULL) return true;
    at = (uint32_t)(found - bytes) + 1;
    if (at >= length || bytes[at] != '\n') return false;
  }
  return true;
}

/// Whether U+2028 or U+2029 stands in [at, end), which starts and ends a unit.
static bool has_separators(const char *bytes, uint32_t at, uint32_t end) {
  while (end - at >= 3) {
    const char *found = memchr(bytes + at, 0xE2, end - at - 2);
    if (found == NULL) return false;
    if ((uint8_t)found[1] == 0x80 && ((uint8_t)found[2] & 0xFE) == 0xA8) return true;
    at = (uint32_t)(found - bytes) + 3;
  }
  return false;
}

bool iq_stretch_read_rare(const char *bytes, uint32_t length, uint32_t at, IqStretch *out) {
  if (!has_plain_returns(bytes, length, at, out->end) || has_separators(bytes, at, out->end)) {
    return false;
  }
  out->tagged = memchr(bytes + at, '<', out->end - at) != NULL;
  return true;
}

static uint64_t load_word(const char *bytes) {
  uint64_t word;
  memcpy(&word, bytes, sizeof word);
  return word;
}

/// How many of the eight high bits are set.
static uint32_t count_flags(uint64_t flags) {
  return (uint32_t)(((flags >> 7) * ONES) >> 56);
}

/// The high bit of every byte that is `byte` (ASCII), and of no other.
static uint64_t flag_bytes(uint64_t word, uint8_t byte) {
  const uint64_t other = word ^ (ONES * byte);
  return ~(((other & ~HIGH_BITS) + ~HIGH_BITS) | other) & HIGH_BITS;
}

uint32_t iq_stretch_count_astral(const char *bytes, uint32_t at, uint32_t end) {
  uint32_t count = 0;
  for (; end - at >= 8; at += 8) {
    const uint64_t word = load_word(bytes + at);
    count += count_flags(word & (word << 1) & (word << 2) & (word << 3) & HIGH_BITS);
  }
  for (; at < end; at++) count += (uint8_t)bytes[at] >= 0xF0;
  return count;
}

/// Counts [at, end), which holds only well-formed sequences.
static void count_units(const char *bytes, uint32_t at, uint32_t end, IqStretch *out) {
  out->astral = iq_stretch_count_astral(bytes, at, end);
  for (; end - at >= 8; at += 8) {
    const uint64_t word = load_word(bytes + at);
    out->lines += count_flags(flag_bytes(word, '\n'));
    out->continuations += count_flags(word & ~(word << 1) & HIGH_BITS);
  }
  for (; at < end; at++) {
    const uint8_t byte = (uint8_t)bytes[at];
    out->lines += byte == '\n';
    out->continuations += (byte & 0xC0) == 0x80;
  }
}

bool iq_stretch_read_portable(const char *bytes, uint32_t length, uint32_t at, uint32_t limit,
                              IqStretch *out) {
  IqStretch result = {.end = at};
  while (result.end < limit) {
    if (limit - result.end >= 8 && (load_word(bytes + result.end) & HIGH_BITS) == 0) {
      result.end += 8;
      continue;
    }
    uint32_t size;
    const uint32_t code_point = iq_utf8_decode(bytes, length, result.end, &size);
    if (code_point == IQ_REPLACEMENT && !iq_utf8_is_replacement(bytes + result.end, size)) {
      return false;
    }
    result.end += size;
  }
  if (!iq_stretch_read_rare(bytes, length, at, &result)) return false;
  count_units(bytes, at, result.end, &result);
  *out = result;
  return true;
}
