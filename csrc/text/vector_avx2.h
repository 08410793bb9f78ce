/// @file vector_avx2.h
/// What the vector code is written in, with AVX2. The other vector_*.h tell the same names.
#ifndef IQ_VECTOR_OPERATIONS
#define IQ_VECTOR_OPERATIONS

#include <immintrin.h>
#include <stdbool.h>

#define VECTOR_TARGET __attribute__((target("avx2")))
#define VECTOR_INLINE static inline __attribute__((always_inline, target("avx2")))
#define VECTOR_BYTES 32u
typedef __m256i Vector;

VECTOR_INLINE Vector vector_load(const void *bytes) {
  return _mm256_loadu_si256((const __m256i *)bytes);
}
VECTOR_INLINE Vector vector_of(uint8_t byte) {
  return _mm256_set1_epi8((char)byte);
}
VECTOR_INLINE Vector vector_and(Vector a, Vector b) {
  return _mm256_and_si256(a, b);
}
VECTOR_INLINE Vector vector_or(Vector a, Vector b) {
  return _mm256_or_si256(a, b);
}
VECTOR_INLINE Vector vector_xor(Vector a, Vector b) {
  return _mm256_xor_si256(a, b);
}
/// FF where the bytes are equal, else 00.
VECTOR_INLINE Vector vector_equal(Vector a, Vector b) {
  return _mm256_cmpeq_epi8(a, b);
}
VECTOR_INLINE Vector vector_subtract(Vector a, Vector b) {
  return _mm256_sub_epi8(a, b);
}
/// At least 0.
VECTOR_INLINE Vector vector_subtract_saturating(Vector a, Vector b) {
  return _mm256_subs_epu8(a, b);
}
/// The upper four bits of each byte.
VECTOR_INLINE Vector vector_high(Vector a) {
  return _mm256_and_si256(_mm256_srli_epi16(a, 4), _mm256_set1_epi8(0x0F));
}
/// For each byte (0 to 15) of `at` that of the table.
VECTOR_INLINE Vector vector_look_up(const uint8_t table[16], Vector at) {
  const __m128i half = _mm_loadu_si128((const __m128i *)(const void *)table);
  return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(half), at);
}
/// The same by the lower four bits of ASCII; other bytes give something else than themselves.
VECTOR_INLINE Vector vector_look_up_ascii(const uint8_t table[16], Vector at) {
  return vector_look_up(table, at);
}
/// FF where a byte is a continuation of UTF-8.
VECTOR_INLINE Vector vector_continuations(Vector a) {
  return _mm256_cmpgt_epi8(_mm256_set1_epi8(-64), a);
}
/// The greater of two bytes.
VECTOR_INLINE Vector vector_highest(Vector a, Vector b) {
  return _mm256_max_epu8(a, b);
}
/// The bytes that stand 1, 2 or 3 places before those of `a`; `before` is the vector before.
#define vector_shift(a, before, places) \
  _mm256_alignr_epi8((a), _mm256_permute2x128_si256((before), (a), 0x21), 16 - (places))
/// Whether a byte has its highest bit.
VECTOR_INLINE bool vector_is_high(Vector a) {
  return _mm256_movemask_epi8(a) != 0;
}
VECTOR_INLINE bool vector_is_zero(Vector a) {
  return _mm256_testz_si256(a, a) != 0;
}
VECTOR_INLINE uint32_t vector_sum(Vector a) {
  const __m256i sums = _mm256_sad_epu8(a, _mm256_setzero_si256());
  const __m128i half =
      _mm_add_epi64(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
  return (uint32_t)_mm_cvtsi128_si32(_mm_add_epi64(half, _mm_srli_si128(half, 8)));
}
/// The number of the first byte that is not 00 (there is one).
VECTOR_INLINE uint32_t vector_first(Vector a) {
  const Vector zeros = _mm256_cmpeq_epi8(a, _mm256_setzero_si256());
  return (uint32_t)__builtin_ctz(~(uint32_t)_mm256_movemask_epi8(zeros));
}

#endif
