/// @file utf8.h
/// One code point at a time, over bytes that may be ill-formed.
#ifndef IQ_UTF8_H
#define IQ_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// What iq_utf8_decode returns for an ill-formed part: U+FFFD.
#define IQ_REPLACEMENT 0xFFFDu

/// The code point at bytes[at] (at < length) and, in *size, its bytes (1 to 4). An ill-formed part
/// gives IQ_REPLACEMENT and the length of its maximal subpart (Unicode 15, section 3.9).
uint32_t iq_utf8_decode_long(const char *bytes, size_t length, size_t at, uint32_t *size);

static inline uint32_t iq_utf8_decode(const char *bytes, size_t length, size_t at, uint32_t *size) {
  const uint8_t first = (uint8_t)bytes[at];
  if (first < 0x80) {
    *size = 1;
    return first;
  }
  if (first >= 0xC2 && first < 0xE0 && at + 1 < length && ((uint8_t)bytes[at + 1] & 0xC0) == 0x80) {
    *size = 2;
    return (uint32_t)(first & 0x1F) << 6 | ((uint8_t)bytes[at + 1] & 0x3F);
  }
  return iq_utf8_decode_long(bytes, length, at, size);
}

/// Whether `size` bytes that were decoded as IQ_REPLACEMENT are U+FFFD itself.
static inline bool iq_utf8_is_replacement(const char *bytes, uint32_t size) {
  return size == 3 && memcmp(bytes, "\xEF\xBF\xBD", 3) == 0;
}

/// Writes a code point below U+0800, of which most letters are; returns its bytes, 1 or 2.
static inline uint32_t iq_utf8_encode_short(uint32_t c, char *out) {
  if (c < 0x80) {
    out[0] = (char)c;
    return 1;
  }
  out[0] = (char)(0xC0 | c >> 6);
  out[1] = (char)(0x80 | (c & 0x3F));
  return 2;
}

/// The code point that ends right before `at` (0 < at <= length), and its bytes.
uint32_t iq_utf8_decode_before_long(const char *bytes, size_t length, size_t at, uint32_t *size);

static inline uint32_t iq_utf8_decode_before(const char *bytes, size_t length, size_t at,
                                             uint32_t *size) {
  const uint8_t last = (uint8_t)bytes[at - 1];
  if (last >= 0x80) return iq_utf8_decode_before_long(bytes, length, at, size);
  *size = 1;
  return last;
}

#endif
