#include "stretch.h"

#include <string.h>

#include "utf8.h"

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

bool iq_stretch_has_plain_returns(const char *bytes, uint32_t length, uint32_t at, uint32_t end) {
  while (at < end) {
    const char *found = memchr(bytes + at, '\r', end - at);
    if (found == NULL) return true;
    at = (uint32_t)(found - bytes) + 1;
    if (at >= length || bytes[at] != '\n') return false;
  }
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

/// Counts [at, end), which holds only well-formed sequences.
static void count_units(const char *bytes, uint32_t at, uint32_t end, IqStretch *out) {
  for (; end - at >= 8; at += 8) {
    const uint64_t word = load_word(bytes + at);
    out->lines += count_flags(flag_bytes(word, '\n'));
    if ((word & HIGH_BITS) == 0) continue;
    out->continuations += count_flags(word & ~(word << 1) & HIGH_BITS);
    out->astral += count_flags(word & (word << 1) & (word << 2) & (word << 3) & HIGH_BITS);
  }
  for (; at < end; at++) {
    const uint8_t byte = (uint8_t)bytes[at];
    out->lines += byte == '\n';
    out->continuations += (byte & 0xC0) == 0x80;
    out->astral += byte >= 0xF0;
  }
}

bool iq_stretch_read_portable(const char *bytes, uint32_t length, uint32_t at, uint32_t limit,
                              IqStretch *out) {
  IqStretch result = {0};
  uint32_t end = at;
  while (end < limit) {
    if (limit - end >= 8 && (load_word(bytes + end) & HIGH_BITS) == 0) {
      end += 8;
      continue;
    }
    uint32_t size;
    const uint32_t code_point = iq_utf8_decode(bytes, length, end, &size);
    if (code_point == 0x2028 || code_point == 0x2029) return false;
    if (code_point == IQ_REPLACEMENT && !iq_utf8_is_replacement(bytes + end, size)) return false;
    end += size;
  }
  if (!iq_stretch_has_plain_returns(bytes, length, at, end)) return false;
  result.end = end;
  result.tagged = memchr(bytes + at, '<', end - at) != NULL;
  count_units(bytes, at, end, &result);
  *out = result;
  return true;
}
