/// @file hash.h
/// A 64-bit hash of bytes. Words are told apart by it alone: with a million different words, two
/// agree by chance once in thirty million texts.
#ifndef IQ_HASH_H
#define IQ_HASH_H

#include <stddef.h>
#include <stdint.h>

#include "base/chunk.h"

static inline uint64_t iq_hash_mix(uint64_t value) {
  value ^= value >> 32;
  value *= 0xD6E8FEB86659FD93u;
  value ^= value >> 32;
  value *= 0xD6E8FEB86659FD93u;
  return value ^ value >> 32;
}

/// Takes eight bytes more: words are read in chunks, of which the last one is filled with zeros.
#define IQ_HASH_START 0xCBF29CE484222325u
static inline uint64_t iq_hash_step(uint64_t state, uint64_t chunk) {
  state = (state ^ chunk) * 0x9E3779B97F4A7C15u;
  return state ^ state >> 29;
}

/// Ends the hash of `length` bytes, mixed so that every bit counts.
static inline uint64_t iq_hash_end(uint64_t state, size_t length) {
  return iq_hash_mix(state ^ length);
}

/// The hash of a word, or of any other bytes.
static inline uint64_t iq_hash(const char *bytes, size_t length) {
  uint64_t state = IQ_HASH_START;
  for (size_t at = 0; at < length; at += 8) {
    state = iq_hash_step(state, iq_chunk_load(bytes + at, length - at));
  }
  return iq_hash_end(state, length);
}

/// The hash of two in this order.
static inline uint64_t iq_hash_pair(uint64_t first, uint64_t second) {
  return iq_hash_mix(first * 3 ^ second);
}

#endif
