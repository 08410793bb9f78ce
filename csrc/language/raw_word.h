/// @file raw_word.h
/// The bytes up to the next sign of ASCII, as they stand in the text: a word that has been read
/// before is known again by them. What a processor has for that since it has 64 bits is used where
/// it is compiled for one; the result is the same.
#ifndef IQ_RAW_WORD_H
#define IQ_RAW_WORD_H

#include <stdbool.h>
#include <string.h>

#include "base/chunk.h"
#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#endif

/// Longer ones are not read to their end.
#define IQ_RAW_WORD_MAX 32u

/// Letters and digits of ASCII and bytes beyond it, zeros behind them.
typedef struct IqRawWord {
  uint64_t chunks[IQ_RAW_WORD_MAX / 8];
  uint32_t length;  ///< in bytes; IQ_RAW_WORD_MAX where it may go on
} IqRawWord;

/// Keeps the bytes of a chunk (of iq_chunk_load) in front of the first sign of ASCII; returns how
/// many there are.
static inline uint32_t iq_raw_chunk_cut(uint64_t chunk, uint64_t *kept) {
  const uint64_t each = 0x0101010101010101u;
  const uint64_t high = each * 0x80;
  const uint64_t low = chunk & ~high;
  const uint64_t lower = low | each * 0x20;
  // The high bit of each byte tells; no sum goes beyond its byte.
  const uint64_t letter = (lower + each * (0x80 - 'a')) & ~(lower + each * (0x7F - 'z'));
  const uint64_t digit = (low + each * (0x80 - '0')) & ~(low + each * (0x7F - '9'));
  const uint64_t sign = ~(letter | digit | chunk) & high;
  // All ones below the first sign, everywhere where there is none.
  const uint64_t mask = ((sign & (0 - sign)) >> 7) - 1;
  *kept = chunk & mask;
  return (uint32_t)((mask & each) * each >> 56);
}

/// The same of IQ_RAW_WORD_MAX bytes, for any processor.
static inline void iq_raw_word_read_slowly(const char *bytes, IqRawWord *self) {
  *self = (IqRawWord){0};
  for (uint32_t i = 0; i < IQ_RAW_WORD_MAX / 8; i++) {
    const uint32_t length = iq_raw_chunk_cut(iq_chunk_load(bytes + 8 * i, 8), &self->chunks[i]);
    self->length += length;
    if (length < 8) return;
  }
}

#if defined(__SSE2__) || (defined(__ARM_NEON) && defined(__aarch64__))
/// The same of sixteen bytes.
static inline uint32_t iq_raw_part_cut(const char *bytes, uint64_t kept[2]) {
  static const char ones[32] = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
#if defined(__SSE2__)
  const __m128i all = _mm_loadu_si128((const __m128i *)bytes);
  const __m128i lower = _mm_or_si128(all, _mm_set1_epi8(0x20));
  const __m128i letter = _mm_sub_epi8(lower, _mm_set1_epi8('a'));
  const __m128i digit = _mm_sub_epi8(all, _mm_set1_epi8('0'));
  const __m128i letters = _mm_cmpeq_epi8(_mm_min_epu8(letter, _mm_set1_epi8(25)), letter);
  const __m128i digits = _mm_cmpeq_epi8(_mm_min_epu8(digit, _mm_set1_epi8(9)), digit);
  // The high bit of each byte tells.
  const __m128i part = _mm_or_si128(_mm_or_si128(letters, digits), all);
  const uint32_t length = (uint32_t)__builtin_ctz(~(uint32_t)_mm_movemask_epi8(part));
  const __m128i mask = _mm_loadu_si128((const __m128i *)(ones + 16 - length));
  _mm_storeu_si128((__m128i *)kept, _mm_and_si128(all, mask));
#else
  const uint8x16_t all = vld1q_u8((const uint8_t *)bytes);
  const uint8x16_t lower = vorrq_u8(all, vdupq_n_u8(0x20));
  const uint8x16_t letters = vcleq_u8(vsubq_u8(lower, vdupq_n_u8('a')), vdupq_n_u8(25));
  const uint8x16_t digits = vcleq_u8(vsubq_u8(all, vdupq_n_u8('0')), vdupq_n_u8(9));
  const uint8x16_t part = vorrq_u8(vorrq_u8(letters, digits), vcgeq_u8(all, vdupq_n_u8(0x80)));
  const uint8x8_t halves = vshrn_n_u16(vreinterpretq_u16_u8(part), 4);
  const uint64_t signs = ~vget_lane_u64(vreinterpret_u64_u8(halves), 0);
  const uint32_t length = signs == 0 ? 16 : (uint32_t)__builtin_ctzll(signs) / 4;
  const uint8x16_t mask = vld1q_u8((const uint8_t *)ones + 16 - length);
  vst1q_u64(kept, vreinterpretq_u64_u8(vandq_u8(all, mask)));
#endif
  return length;
}
#endif

/// Reads the word at `bytes`, IQ_RAW_WORD_MAX of which may be read.
static inline void iq_raw_word_read(const char *bytes, IqRawWord *self) {
#if defined(__SSE2__) || (defined(__ARM_NEON) && defined(__aarch64__))
  self->chunks[2] = self->chunks[3] = 0;
  self->length = iq_raw_part_cut(bytes, self->chunks);
  if (self->length == 16) self->length += iq_raw_part_cut(bytes + 16, self->chunks + 2);
#else
  iq_raw_word_read_slowly(bytes, self);
#endif
}

#endif
