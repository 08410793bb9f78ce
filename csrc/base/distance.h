/// @file distance.h
/// How many letters two words differ by.
#ifndef IQ_DISTANCE_H
#define IQ_DISTANCE_H

#include <stdbool.h>
#include <stdint.h>

/// Longest word that is compared, in characters.
#define IQ_DISTANCE_MAX 48u

/// Levenshtein distance of two words of at most IQ_DISTANCE_MAX characters.
static inline uint32_t iq_edit_distance(const uint32_t *a, uint32_t a_count, const uint32_t *b,
                                        uint32_t b_count) {
  uint32_t row[IQ_DISTANCE_MAX + 1];
  for (uint32_t j = 0; j <= b_count; j++) row[j] = j;
  for (uint32_t i = 1; i <= a_count; i++) {
    uint32_t diagonal = row[0];
    row[0] = i;
    for (uint32_t j = 1; j <= b_count; j++) {
      uint32_t least = diagonal + (a[i - 1] != b[j - 1]);
      if (row[j] + 1 < least) least = row[j] + 1;
      if (row[j - 1] + 1 < least) least = row[j - 1] + 1;
      diagonal = row[j];
      row[j] = least;
    }
  }
  return row[b_count];
}

/// Whether the distance of two words is at most `limit`, a small number: each letter that differs
/// is left out of the one, of the other, or of both.
static inline bool iq_edit_is_within(const uint32_t *a, uint32_t a_count, const uint32_t *b,
                                     uint32_t b_count, uint32_t limit) {
  while (a_count > 0 && b_count > 0 && *a == *b) {
    a++, a_count--;
    b++, b_count--;
  }
  if (a_count == 0 || b_count == 0) return a_count + b_count <= limit;
  return limit > 0 && (iq_edit_is_within(a + 1, a_count - 1, b + 1, b_count - 1, limit - 1) ||
                       iq_edit_is_within(a + 1, a_count - 1, b, b_count, limit - 1) ||
                       iq_edit_is_within(a, a_count, b + 1, b_count - 1, limit - 1));
}

#endif
