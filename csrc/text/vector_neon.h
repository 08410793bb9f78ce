/// @file vector_neon.h
/// What the vector code is written in, with AArch64's NEON; vector_avx2.h tells what each does.
#ifndef IQ_VECTOR_OPERATIONS
#define IQ_VECTOR_OPERATIONS

#include <arm_neon.h>
#include <stdbool.h>

#define VECTOR_TARGET
#define VECTOR_INLINE static inline __attribute__((always_inline))
#define VECTOR_BYTES 16u
typedef uint8x16_t Vector;

VECTOR_INLINE Vector vector_load(const void *bytes) {
  return vld1q_u8(bytes);
}
VECTOR_INLINE Vector vector_of(uint8_t byte) {
  return vdupq_n_u8(byte);
}
VECTOR_INLINE Vector vector_and(Vector a, Vector b) {
  return vandq_u8(a, b);
}
VECTOR_INLINE Vector vector_or(Vector a, Vector b) {
  return vorrq_u8(a, b);
}
VECTOR_INLINE Vector vector_xor(Vector a, Vector b) {
  return veorq_u8(a, b);
}
VECTOR_INLINE Vector vector_equal(Vector a, Vector b) {
  return vceqq_u8(a, b);
}
VECTOR_INLINE Vector vector_subtract(Vector a, Vector b) {
  return vsubq_u8(a, b);
}
VECTOR_INLINE Vector vector_subtract_saturating(Vector a, Vector b) {
  return vqsubq_u8(a, b);
}
VECTOR_INLINE Vector vector_high(Vector a) {
  return vshrq_n_u8(a, 4);
}
VECTOR_INLINE Vector vector_look_up(const uint8_t table[16], Vector at) {
  return vqtbl1q_u8(vld1q_u8(table), at);
}
VECTOR_INLINE Vector vector_look_up_ascii(const uint8_t table[16], Vector at) {
  return vector_look_up(table, vandq_u8(at, vdupq_n_u8(0x0F)));
}
VECTOR_INLINE Vector vector_continuations(Vector a) {
  return vcltq_s8(vreinterpretq_s8_u8(a), vdupq_n_s8(-64));
}
VECTOR_INLINE Vector vector_highest(Vector a, Vector b) {
  return vmaxq_u8(a, b);
}
#define vector_shift(a, before, places) vextq_u8((before), (a), 16 - (places))
VECTOR_INLINE bool vector_is_high(Vector a) {
  return vmaxvq_u8(a) >= 0x80;
}
VECTOR_INLINE bool vector_is_zero(Vector a) {
  return vmaxvq_u8(a) == 0;
}
VECTOR_INLINE uint32_t vector_sum(Vector a) {
  return vaddlvq_u8(a);
}
VECTOR_INLINE uint32_t vector_first(Vector a) {
  const uint64x2_t words = vreinterpretq_u64_u8(vtstq_u8(a, a));
  const uint64_t low = vgetq_lane_u64(words, 0);
  if (low != 0) return (uint32_t)__builtin_ctzll(low) / 8;
  return 8 + (uint32_t)__builtin_ctzll(vgetq_lane_u64(words, 1)) / 8;
}

#endif
