/// @file hash.h
/// A 64-bit hash of bytes. Words are told apart by it alone: with a million different words, two
/// agree by chance once in thirty million texts.
#ifndef IQ_HASH_H
#define IQ_HASH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

static inline uint64_t iq_hash_mix(uint64_t value) {
  value ^= value >> 32;
  value *= 0xD6E8FEB86659FD93u;
  value ^= value >> 32;
  value *= 0xD6E8FEB86659FD93u;
  return value ^ value >> 32;
}

/// FNV-1a, a byte at a time.
#define IQ_HASH_START 0xCBF29CE484222325u
static inline uint64_t iq_hash_step(uint64_t state, uint8_t byte) {
  return (state ^ byte) * 0x100000001B3u;
}

static inline uint64_t iq_hash_go_on(uint64_t state, const char *bytes, size_t length) {
  for (size_t i = 0; i < length; i++) state = iq_hash_step(state, (uint8_t)bytes[i]);
  return state;
}

/// FNV-1a, mixed at the end so that every bit counts.
static inline uint64_t iq_hash(const char *bytes, size_t length) {
  return iq_hash_mix(iq_hash_go_on(IQ_HASH_START, bytes, length));
}

/// A hash of many bytes, eight at a time. Whoever asks for it compares the bytes as well.
static inline uint64_t iq_hash_long(const char *bytes, size_t length) {
  uint64_t hash = 0xCBF29CE484222325u ^ length;
  for (; length >= 8; bytes += 8, length -= 8) {
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
    hash ^= hash >> 29;
  }
  return iq_hash_mix(hash ^ iq_hash(bytes, length));
}

/// The hash of two in this order.
static inline uint64_t iq_hash_pair(uint64_t first, uint64_t second) {
  return iq_hash_mix(first * 3 ^ second);
}

#endif
