/// @file vector_ssse3.h
/// What the vector code is written in, with SSSE3; vector_avx2.h tells what each does.
#ifndef IQ_VECTOR_OPERATIONS
#define IQ_VECTOR_OPERATIONS

#include <stdbool.h>
#include <tmmintrin.h>

#define VECTOR_TARGET __attribute__((target("ssse3")))
#define VECTOR_INLINE static inline __attribute__((always_inline, target("ssse3")))
#define VECTOR_BYTES 16u
typedef __m128i Vector;

VECTOR_INLINE Vector vector_load(const void *bytes) {
  return _mm_loadu_si128((const __m128i *)bytes);
}
VECTOR_INLINE Vector vector_of(uint8_t byte) {
  return _mm_set1_epi8((char)byte);
}
VECTOR_INLINE Vector vector_and(Vector a, Vector b) {
  return _mm_and_si128(a, b);
}
VECTOR_INLINE Vector vector_or(Vector a, Vector b) {
  return _mm_or_si128(a, b);
}
VECTOR_INLINE Vector vector_xor(Vector a, Vector b) {
  return _mm_xor_si128(a, b);
}
VECTOR_INLINE Vector vector_equal(Vector a, Vector b) {
  return _mm_cmpeq_epi8(a, b);
}
VECTOR_INLINE Vector vector_subtract(Vector a, Vector b) {
  return _mm_sub_epi8(a, b);
}
VECTOR_INLINE Vector vector_subtract_saturating(Vector a, Vector b) {
  return _mm_subs_epu8(a, b);
}
VECTOR_INLINE Vector vector_high(Vector a) {
  return _mm_and_si128(_mm_srli_epi16(a, 4), _mm_set1_epi8(0x0F));
}
VECTOR_INLINE Vector vector_look_up(const uint8_t table[16], Vector at) {
  return _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(const void *)table), at);
}
VECTOR_INLINE Vector vector_look_up_ascii(const uint8_t table[16], Vector at) {
  return vector_look_up(table, at);
}
VECTOR_INLINE Vector vector_continuations(Vector a) {
  return _mm_cmplt_epi8(a, _mm_set1_epi8(-64));
}
VECTOR_INLINE Vector vector_highest(Vector a, Vector b) {
  return _mm_max_epu8(a, b);
}
#define vector_shift(a, before, places) _mm_alignr_epi8((a), (before), 16 - (places))
VECTOR_INLINE bool vector_is_high(Vector a) {
  return _mm_movemask_epi8(a) != 0;
}
VECTOR_INLINE bool vector_is_zero(Vector a) {
  return _mm_movemask_epi8(_mm_cmpeq_epi8(a, _mm_setzero_si128())) == 0xFFFF;
}
VECTOR_INLINE uint32_t vector_sum(Vector a) {
  const __m128i sums = _mm_sad_epu8(a, _mm_setzero_si128());
  return (uint32_t)_mm_cvtsi128_si32(_mm_add_epi64(sums, _mm_srli_si128(sums, 8)));
}
VECTOR_INLINE uint32_t vector_first(Vector a) {
  return (uint32_t)__builtin_ctz(
      ~(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(a, _mm_setzero_si128())));
}

#endif
