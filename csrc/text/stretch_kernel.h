/// @file stretch_kernel.h
/// The vector code of stretch.h, for the operations of the vector_*.h that was included before.
/// STRETCH_READ names the function. What is ill-formed is told from pairs of bytes by three tables:
/// J. Keiser, D. Lemire, Validating UTF-8 in less than one instruction per byte (2021).
#include <string.h>

#include "text/stretch.h"

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

/// A CR and a `<` stand at the place that the lower half of them names, and at the others what is
/// not there: a byte that is the same as what it looks up is one of the two.
static const uint8_t rare_bytes[16] = {
    0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, '<', '\r', 0xFF, 0x00,
};

/// Not 00 where a byte is wrong behind those before it.
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
  return vector_xor(vector_and(longer, vector_of(0x80)), pairs);
}

/// FF where U+2028 or U+2029 may end.
VECTOR_INLINE Vector find_separators(Vector bytes, Vector before) {
  return vector_and(vector_equal(vector_shift(bytes, before, 1), vector_of(0x80)),
                    vector_equal(vector_and(bytes, vector_of(0xFE)), vector_of(0xA8)));
}

VECTOR_INLINE Vector find_rare(Vector bytes) {
  return vector_equal(bytes, vector_look_up_ascii(rare_bytes, bytes));
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
  Vector wrong = zero;
  Vector rare = zero;
  Vector before = zero;
  Vector highest = zero;
  uint32_t i = at;
  // ASCII first; from the first other byte on everything is asked of every byte, without a branch.
  for (; end - i >= 2 * VECTOR_BYTES; i += 2 * VECTOR_BYTES) {
    const Vector one = vector_load(bytes + i);
    const Vector two = vector_load(bytes + i + VECTOR_BYTES);
    if (vector_is_high(vector_or(one, two))) break;
    lines = vector_subtract(lines, vector_equal(one, vector_of('\n')));
    lines = vector_subtract(lines, vector_equal(two, vector_of('\n')));
    rare = vector_or(rare, vector_or(find_rare(one), find_rare(two)));
  }
  if (i == end && vector_is_zero(rare)) {
    *out = (IqStretch){.end = end, .lines = vector_sum(lines)};
    return true;
  }
  for (; i < end; i += VECTOR_BYTES) {
    const Vector vector =
        end - i >= VECTOR_BYTES ? vector_load(bytes + i) : load_last(bytes, length, i, end);
    lines = vector_subtract(lines, vector_equal(vector, vector_of('\n')));
    rare = vector_or(rare, vector_or(find_rare(vector), find_separators(vector, before)));
    wrong = vector_or(wrong, find_wrong(vector, before));
    continuations = vector_subtract(continuations, vector_continuations(vector));
    highest = vector_highest(highest, vector);
    before = vector;
  }
  wrong = vector_or(wrong, find_wrong(zero, before));
  if (!vector_is_zero(wrong)) return false;
  IqStretch result = {
      .end = end, .lines = vector_sum(lines), .continuations = vector_sum(continuations)};
  const Vector quads = vector_subtract_saturating(highest, vector_of(0xEF));
  if (!vector_is_zero(quads)) result.astral = iq_stretch_count_astral(bytes, at, end);
  if (!vector_is_zero(rare) && !iq_stretch_read_rare(bytes, length, at, &result)) return false;
  *out = result;
  return true;
}
