/// @file chunk.h
/// Eight bytes in a register: what words are read in.
#ifndef IQ_CHUNK_H
#define IQ_CHUNK_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// A chunk whose first byte is the lowest one, whatever the machine's order.
static inline uint64_t iq_chunk_order(uint64_t chunk) {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  return __builtin_bswap64(chunk);
#else
  return chunk;
#endif
}

/// Up to eight bytes, zeros above.
static inline uint64_t iq_chunk_load(const char *bytes, size_t length) {
  if (length >= 8) {
    uint64_t chunk;
    memcpy(&chunk, bytes, sizeof chunk);
    return iq_chunk_order(chunk);
  }
  if (length == 0) return 0;
  const uint8_t *b = (const uint8_t *)bytes;
  if (length < 4) {
    const size_t middle = length / 2;
    return b[0] | (uint64_t)b[middle] << 8 * middle | (uint64_t)b[length - 1] << 8 * (length - 1);
  }
  // Bytes in the middle are read twice, and put where they are already.
  const uint8_t *last = b + length - 4;
  const uint32_t head = b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
  const uint32_t tail =
      last[0] | (uint32_t)last[1] << 8 | (uint32_t)last[2] << 16 | (uint32_t)last[3] << 24;
  return head | (uint64_t)tail << 8 * (length - 4);
}

/// Writes a chunk as eight bytes.
static inline void iq_chunk_store(char *out, uint64_t chunk) {
  chunk = iq_chunk_order(chunk);
  memcpy(out, &chunk, sizeof chunk);
}

/// The letters and digits of ASCII at the front of eight bytes (of iq_chunk_load): how many there
/// are, and in *folded these in lower case with zeros above.
static inline uint32_t iq_chunk_fold(uint64_t chunk, uint64_t *folded) {
  const uint64_t each = 0x0101010101010101u;
  const uint64_t high = each * 0x80;
  const uint64_t low = chunk & ~high;
  const uint64_t lower = low | each * 0x20;
  // The high bit of each byte tells; no sum goes beyond its byte.
  const uint64_t letter = (lower + each * (0x80 - 'a')) & ~(lower + each * (0x7F - 'z'));
  const uint64_t digit = (low + each * (0x80 - '0')) & ~(low + each * (0x7F - '9'));
  const uint64_t other = ~((letter | digit) & ~chunk) & high;
  // All ones below the first byte that is neither, everywhere where there is none.
  const uint64_t kept = ((other & (0 - other)) >> 7) - 1;
  *folded = (chunk | (letter & ~chunk & high) >> 2) & kept;
  return (uint32_t)((kept & each) * each >> 56);
}

#endif
