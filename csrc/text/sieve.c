#include "text/sieve.h"

#include <stddef.h>

/// Bytes that a mark, or its spelling, can start with.
static const bool starts[256] = {
    ['"'] = true,  ['\''] = true, ['`'] = true,  [','] = true,  ['&'] = true,
    [0xC2] = true, [0xC3] = true, [0xE2] = true, [0xE3] = true, [0xEF] = true,
};

IqSieve *iq_sieve(IqVectorKind kind) {
  switch (kind) {
#if IQ_HAS_X86_VECTORS
    case IQ_VECTOR_SSSE3: return iq_sieve_ssse3;
    case IQ_VECTOR_AVX2: return iq_sieve_avx2;
#elif IQ_HAS_NEON
    case IQ_VECTOR_NEON: return iq_sieve_neon;
#endif
    case IQ_VECTOR_PORTABLE: return iq_sieve_portable;
    default: return NULL;
  }
}

bool iq_sieve_keeps(uint8_t byte, uint8_t next) {
  if (byte == ',') return next == ',';
  if (byte == 0xC3) return next == 0xA2;  // â, as UTF-8 read as CP1252 begins
  if (byte == 0xE2) return next == 0x80 || next == 0xB9;
  if (byte == 0xE3) return next == 0x80;
  return starts[byte];
}

uint32_t iq_sieve_portable(const char *bytes, uint32_t length, uint32_t at, uint32_t end) {
  for (; at < end; at++) {
    if (!starts[(uint8_t)bytes[at]]) continue;
    if (iq_sieve_keeps((uint8_t)bytes[at], at + 1 < length ? (uint8_t)bytes[at + 1] : 0)) break;
  }
  return at;
}
