/// @file probe.h
/// Open addressing, for tables whose number of slots is a power of two and that are never full.
#ifndef IQ_PROBE_H
#define IQ_PROBE_H

#include <stdint.h>

/// Goes through the slots in which what has a hash may stand, the likeliest first, until the body
/// leaves: at the slot that holds it, or at the free one where it belongs. `mask` is slots - 1.
#define IQ_PROBE(slot, hash, mask) \
  for (uint32_t slot = (uint32_t)(hash) & (mask);; slot = (slot + 1) & (mask))

#endif
