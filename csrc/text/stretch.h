/// @file stretch.h
/// A short stretch of a text: whether it is well-formed, and its units and lines.
#ifndef IQ_STRETCH_H
#define IQ_STRETCH_H

#include <stdbool.h>
#include <stdint.h>

#include "text/vector.h"

/// Longest stretch that is read at once, in bytes: counters of one byte must not run over.
#define IQ_STRETCH_MAX 2048u

typedef struct IqStretch {
  uint32_t end;            ///< of the last sequence that starts before the limit
  uint32_t lines;          ///< line feeds
  uint32_t continuations;  ///< bytes that start no code point
  uint32_t astral;         ///< code points above U+FFFF
  bool tagged;             ///< there is a `<`
} IqStretch;

/// Reads from `at`, which starts a unit, to `limit` (at < limit <= length, limit - at <=
/// IQ_STRETCH_MAX). False where something is ill-formed (Unicode 15, table 3-7) or a line ends in a
/// CR without LF, U+2028 or U+2029: then *out is unchanged, and somebody has to look at each unit.
typedef bool IqStretchReader(const char *bytes, uint32_t length, uint32_t at, uint32_t limit,
                             IqStretch *out);

/// That of one kind of code; NULL where this build has none.
IqStretchReader *iq_stretch_reader(IqVectorKind kind);

IqStretchReader iq_stretch_read_portable;
#if IQ_HAS_X86_VECTORS
IqStretchReader iq_stretch_read_ssse3;
IqStretchReader iq_stretch_read_avx2;
#elif IQ_HAS_NEON
IqStretchReader iq_stretch_read_neon;
#endif

/// Where a stretch ends that is well-formed up to its limit: behind the continuations there.
static inline uint32_t iq_stretch_end(const char *bytes, uint32_t length, uint32_t limit) {
  for (uint32_t i = 0; i < 3 && limit < length; i++, limit++) {
    if (((uint8_t)bytes[limit] & 0xC0) != 0x80) break;
  }
  return limit;
}

/// What is rare in a stretch that ends at out->end: false where a line ends oddly; sets `tagged`.
bool iq_stretch_read_rare(const char *bytes, uint32_t length, uint32_t at, IqStretch *out);
/// Bytes of [at, end) that start a code point above U+FFFF.
uint32_t iq_stretch_count_astral(const char *bytes, uint32_t at, uint32_t end);

#endif
