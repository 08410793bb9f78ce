/// @file plain.h
/// Letters and digits of ASCII, of which most words are, up to sixteen at a time. What a processor
/// has for that since it has 64 bits is used where it is compiled for one; the result is the same.
#ifndef IQ_PLAIN_H
#define IQ_PLAIN_H

#include <string.h>

#include "base/chunk.h"
#include "base/hash.h"
#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#endif

/// Bytes that are read at once.
#define IQ_PLAIN_MAX 16u

/// Letters and digits in lower case, zeros behind them.
typedef struct IqPlain {
  uint64_t low, high;  ///< as iq_chunk_load has them
  uint32_t length;     ///< in bytes
} IqPlain;

/// Keeps the first `length` bytes.
static inline uint64_t iq_plain_keep(uint64_t chunk, uint32_t length) {
  return length >= 8 ? chunk : chunk & (((uint64_t)1 << 8 * length) - 1);
}

/// Eight bytes at a time, for any processor.
static inline IqPlain iq_plain_fold_slowly(const char bytes[IQ_PLAIN_MAX], uint32_t limit) {
  IqPlain plain = {0};
  plain.length = iq_chunk_fold(iq_chunk_load(bytes, 8), &plain.low);
  if (plain.length == 8) plain.length += iq_chunk_fold(iq_chunk_load(bytes + 8, 8), &plain.high);
  if (plain.length <= limit) return plain;
  plain.length = limit;
  plain.low = iq_plain_keep(plain.low, limit);
  plain.high = limit > 8 ? iq_plain_keep(plain.high, limit - 8) : 0;
  return plain;
}

/// The letters and digits that the bytes begin with, `limit` at most.
static inline IqPlain iq_plain_fold(const char bytes[IQ_PLAIN_MAX], uint32_t limit) {
#if defined(__SSE2__)
  const __m128i all = _mm_loadu_si128((const __m128i *)bytes);
  // Digits have this bit in any case.
  const __m128i lower = _mm_or_si128(all, _mm_set1_epi8(0x20));
  const __m128i letter = _mm_sub_epi8(lower, _mm_set1_epi8('a'));
  const __m128i digit = _mm_sub_epi8(all, _mm_set1_epi8('0'));
  const __m128i letters = _mm_cmpeq_epi8(_mm_min_epu8(letter, _mm_set1_epi8(25)), letter);
  const __m128i digits = _mm_cmpeq_epi8(_mm_min_epu8(digit, _mm_set1_epi8(9)), digit);
  const uint32_t plain = (uint32_t)_mm_movemask_epi8(_mm_or_si128(letters, digits));
  uint32_t length = (uint32_t)__builtin_ctz(~plain);
  length = length < limit ? length : limit;
  const __m128i places = _mm_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  const __m128i kept = _mm_and_si128(lower, _mm_cmplt_epi8(places, _mm_set1_epi8((char)length)));
  return (IqPlain){.low = (uint64_t)_mm_cvtsi128_si64(kept),
                   .high = (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(kept, kept)),
                   .length = length};
#elif defined(__ARM_NEON) && defined(__aarch64__)
  const uint8x16_t all = vld1q_u8((const uint8_t *)bytes);
  const uint8x16_t lower = vorrq_u8(all, vdupq_n_u8(0x20));
  const uint8x16_t letters = vcleq_u8(vsubq_u8(lower, vdupq_n_u8('a')), vdupq_n_u8(25));
  const uint8x16_t digits = vcleq_u8(vsubq_u8(all, vdupq_n_u8('0')), vdupq_n_u8(9));
  const uint16x8_t plain = vreinterpretq_u16_u8(vorrq_u8(letters, digits));
  const uint64_t others = ~vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(plain, 4)), 0);
  uint32_t length = others == 0 ? IQ_PLAIN_MAX : (uint32_t)__builtin_ctzll(others) / 4;
  length = length < limit ? length : limit;
  static const uint8_t numbers[IQ_PLAIN_MAX] = {0, 1, 2,  3,  4,  5,  6,  7,
                                                8, 9, 10, 11, 12, 13, 14, 15};
  const uint8x16_t places = vld1q_u8(numbers);
  const uint64x2_t kept =
      vreinterpretq_u64_u8(vandq_u8(lower, vcltq_u8(places, vdupq_n_u8((uint8_t)length))));
  return (IqPlain){
      .low = vgetq_lane_u64(kept, 0), .high = vgetq_lane_u64(kept, 1), .length = length};
#else
  return iq_plain_fold_slowly(bytes, limit);
#endif
}

/// The same of bytes of which `readable` may be read.
static inline IqPlain iq_plain_read(const char *bytes, uint32_t readable, uint32_t limit) {
  if (readable >= IQ_PLAIN_MAX) return iq_plain_fold(bytes, limit);
  char copy[IQ_PLAIN_MAX] = {0};
  memcpy(copy, bytes, readable);
  return iq_plain_fold(copy, limit);
}

/// Writes all sixteen bytes.
static inline void iq_plain_store(char *out, const IqPlain *plain) {
  iq_chunk_store(out, plain->low);
  iq_chunk_store(out + 8, plain->high);
}

/// Takes a part of a word into its hash; all but the last part have IQ_PLAIN_MAX bytes.
static inline uint64_t iq_plain_hash(uint64_t state, const IqPlain *plain) {
  const uint64_t first = iq_hash_step(state, plain->low);
  const uint64_t second = iq_hash_step(first, plain->high);
  return plain->length > 8 ? second : plain->length > 0 ? first : state;
}

#endif
