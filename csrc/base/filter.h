/// @file filter.h
/// Hashes, a bit for each by its lower bits: most of those that are not among them are told without
/// a search.
#ifndef IQ_FILTER_H
#define IQ_FILTER_H

#include <stdbool.h>
#include <stdint.h>

#define IQ_FILTER_CHUNKS 64u

typedef struct IqFilter {
  uint64_t bits[IQ_FILTER_CHUNKS];
} IqFilter;

static inline void iq_filter_add(IqFilter *self, uint64_t hash) {
  self->bits[hash / 64 % IQ_FILTER_CHUNKS] |= (uint64_t)1 << hash % 64;
}

/// Whether a hash may have been added; false where it has not.
static inline bool iq_filter_may_hold(const IqFilter *self, uint64_t hash) {
  return (self->bits[hash / 64 % IQ_FILTER_CHUNKS] >> hash % 64 & 1) != 0;
}

#endif
