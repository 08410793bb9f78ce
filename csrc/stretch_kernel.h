/// @file stretch_kernel.h
/// The vector code of stretch.h, for the operations of the vector_*.h that was included before.
/// STRETCH_READ names the function. What is ill-formed is told from pairs of bytes by three tables:
/// J. Keiser, D. Lemire, Validating UTF-8 in less than one instruction per byte (2021).
#include <string.h>

#include "stretch.h"

/// What can be wrong with a byte and the one before it.
enum {
  TOO_SHORT = 1,        ///< a lead byte, and no continuation behind it
  TOO_LONG = 2,         ///< a continuation behind ASCII
  OVERLONG_3 = 4,       ///< E0 80 to E0 9F
  TOO_LARGE = 8,        ///< F4 90 and above
  SURROGATE = 16,       ///< ED A0 to ED BF
  OVERLONG_2 = 32,      ///< C0, C1
  TOO_LARGE_1000 = 64,  ///< F5 80 and above
  OVERLONG_4 = 64,      ///< F0 80 to F0 8F
  TWO_CONTINUATIONS = 128,
  CARRY = TOO_SHORT | TOO_LONG | TWO_CONTINUATIONS,
};

/// By the upper half of the byte before, by its lower half, and by the upper half of the byte.
static const uint8_t first_high[16] = {
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TWO_CONTINUATIONS,
    TWO_CONTINUATIONS,
    TWO_CONTINUATIONS,
    TWO_CONTINUATIONS,
    TOO_SHORT | OVERLONG_2,
    TOO_SHORT,
    TOO_SHORT | OVERLONG_3 | SURROGATE,
    TOO_SHORT | TOO_LARGE | TOO_LARGE_1000 | OVERLONG_4,
};
static const uint8_t first_low[16] = {
    CARRY | OVERLONG_2 | OVERLONG_3 | OVERLONG_4,
    CARRY | OVERLONG_2,
    CARRY,
    CARRY,
    CARRY | TOO_LARGE,
    CARRY | TOO_LARGE | TOO_LARGE_1000,
    CARRY | TOO_LARGE | TOO_LARGE_1000,
    CARRY | TOO_LARGE | TOO_LARGE_1000,
    CARRY | TOO_LARGE | TOO_LARGE_1000,
    CARRY | TOO_LARGE | TOO_LARGE_1000,
    CARRY | TOO_LARGE | TOO_LARGE_1000,
    CARRY | TOO_LARGE | TOO_LARGE_1000,
    CARRY | TOO_LARGE | TOO_LARGE_1000,
    CARRY | TOO_LARGE | TOO_LARGE_1000 | SURROGATE,
    CARRY | TOO_LARGE | TOO_LARGE_1000,
    CARRY | TOO_LARGE | TOO_LARGE_1000,
};
static const uint8_t second_high[16] = {
    TOO_SHORT,
    TOO_SHORT,
    TOO_SHORT,
    TOO_SHORT,
    TOO_SHORT,
    TOO_SHORT,
    TOO_SHORT,
    TOO_SHORT,
    TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | TOO_LARGE_1000 | OVERLONG_4,
    TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | TOO_LARGE,
    TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE,
    TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE,
    TOO_SHORT,
    TOO_SHORT,
    TOO_SHORT,
    TOO_SHORT,
};

/// Not 00 where a byte is wrong behind those before it, or ends U+2028 or U+2029.
VECTOR_INLINE Vector find_wrong(Vector bytes, Vector before) {
  const Vector first = vector_shift(bytes, before, 1);
  const Vector second = vector_shift(bytes, before, 2);
  const Vector third = vector_shift(bytes, before, 3);
  const Vector pairs =
      vector_and(vector_and(vector_look_up(first_high, vector_high(first)),
                            vector_look_up(first_low, vector_and(first, vector_of(0x0F)))),
                 vector_look_up(second_high, vector_high(bytes)));
  // The third byte of three and of four, and the fourth: here two continuations are right.
  const Vector longer = vector_or(vector_subtract_saturating(second, vector_of(0xE0 - 0x80)),
                                  vector_subtract_saturating(third, vector_of(0xF0 - 0x80)));
  const Vector separators = vector_and(
      vector_and(vector_equal(second, vector_of(0xE2)), vector_equal(first, vector_of(0x80))),
      vector_equal(vector_and(bytes, vector_of(0xFE)), vector_of(0xA8)));
  return vector_or(vector_xor(vector_and(longer, vector_of(0x80)), pairs), separators);
}

/// As many bytes as there are before `end`, and 00 behind them.
VECTOR_INLINE Vector load_last(const char *bytes, uint32_t length, uint32_t at, uint32_t end) {
  if (length - at < VECTOR_BYTES) {
    uint8_t last[VECTOR_BYTES] = {0};
    memcpy(last, bytes + at, end - at);
    return vector_load(last);
  }
  return vector_and(vector_load(bytes + at),
                    vector_load(iq_vector_edge + IQ_VECTOR_BYTES_MAX - (end - at)));
}

VECTOR_TARGET bool STRETCH_READ(const char *bytes, uint32_t length, uint32_t at, uint32_t limit,
                                IqStretch *out) {
  const uint32_t end = iq_stretch_end(bytes, length, limit);
  const Vector zero = vector_of(0);
  Vector lines = zero;
  Vector continuations = zero;
  Vector astral = zero;
  Vector wrong = zero;
  Vector returns = zero;
  Vector tags = zero;
  Vector before = zero;
  bool open = false;  // `before` is not ASCII
  for (uint32_t i = at; i < end; i += VECTOR_BYTES) {
    const Vector vector =
        end - i >= VECTOR_BYTES ? vector_load(bytes + i) : load_last(bytes, length, i, end);
    lines = vector_subtract(lines, vector_equal(vector, vector_of('\n')));
    returns = vector_or(returns, vector_equal(vector, vector_of('\r')));
    tags = vector_or(tags, vector_equal(vector, vector_of('<')));
    const bool high = vector_is_high(vector);
    if (high || open) wrong = vector_or(wrong, find_wrong(vector, before));
    if (high) {
      const Vector kinds = vector_and(vector, vector_of(0xC0));
      const Vector quads = vector_and(vector, vector_of(0xF0));
      continuations = vector_subtract(continuations, vector_equal(kinds, vector_of(0x80)));
      astral = vector_subtract(astral, vector_equal(quads, vector_of(0xF0)));
    }
    before = vector;
    open = high;
  }
  if (open) wrong = vector_or(wrong, find_wrong(zero, before));
  if (!vector_is_zero(wrong)) return false;
  if (!vector_is_zero(returns) && !iq_stretch_has_plain_returns(bytes, length, at, end)) {
    return false;
  }
  *out = (IqStretch){.end = end,
                     .lines = vector_sum(lines),
                     .continuations = vector_sum(continuations),
                     .astral = vector_sum(astral),
                     .tagged = !vector_is_zero(tags)};
  return true;
}
