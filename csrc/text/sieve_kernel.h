/// @file sieve_kernel.h
/// The vector code of sieve.h, for the operations of the vector_*.h that was included before.
/// SIEVE names the function.
#include "text/sieve.h"

/// Classes of first bytes: a byte is of one where both halves say so.
enum {
  ANY = 1,       ///< 22, 26, 27
  COMMA = 2,     ///< 2C
  GRAVE = 4,     ///< 60
  LATIN_2 = 8,   ///< C2
  LATIN_3 = 16,  ///< C3
  GENERAL = 32,  ///< E2
  CJK = 64,      ///< E3
  WIDE = 128,    ///< EF
};
static const uint8_t class_low[16] = {
    GRAVE, 0, ANY | LATIN_2 | GENERAL, LATIN_3 | CJK, 0, 0, ANY, ANY, 0, 0, 0, 0, COMMA, 0, 0, WIDE,
};
static const uint8_t class_high[16] = {
    0, 0, ANY | COMMA, 0, 0, 0, GRAVE, 0, 0, 0, 0, 0, LATIN_2 | LATIN_3, 0, GENERAL | CJK | WIDE, 0,
};

/// Not 00 where a mark may start; `next` has the bytes behind.
VECTOR_INLINE Vector find_starts(Vector bytes, Vector next) {
  const Vector class = vector_and(vector_look_up(class_low, vector_and(bytes, vector_of(0x0F))),
                                  vector_look_up(class_high, vector_high(bytes)));
  Vector fine = vector_of(ANY | GRAVE | LATIN_2 | WIDE);
  fine = vector_or(fine, vector_and(vector_equal(next, vector_of(',')), vector_of(COMMA)));
  fine = vector_or(fine, vector_and(vector_equal(next, vector_of(0xA2)), vector_of(LATIN_3)));
  fine = vector_or(fine, vector_and(vector_equal(next, vector_of(0x80)), vector_of(GENERAL | CJK)));
  fine = vector_or(fine, vector_and(vector_equal(next, vector_of(0xB9)), vector_of(GENERAL)));
  return vector_and(class, fine);
}

VECTOR_TARGET uint32_t SIEVE(const char *bytes, uint32_t length, uint32_t at, uint32_t end) {
  for (; at < end && length - at > VECTOR_BYTES; at += VECTOR_BYTES) {
    const Vector found = find_starts(vector_load(bytes + at), vector_load(bytes + at + 1));
    if (vector_is_zero(found)) continue;
    at += vector_first(found);
    return at < end ? at : end;
  }
  return at < end ? iq_sieve_portable(bytes, length, at, end) : end;
}
