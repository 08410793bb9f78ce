/// @file work.h
/// How much one call may do: what is long is done in pieces, and each piece says what it costs.
#ifndef IQ_WORK_H
#define IQ_WORK_H

#include <stdbool.h>
#include <stdint.h>

/// In nanoseconds of a usual machine: an order of size, no promise.
typedef struct IqWork {
  uint64_t left;
} IqWork;

/// No bound.
#define IQ_WORK_ALL ((IqWork){UINT64_MAX})

static inline void iq_work_take(IqWork *self, uint64_t cost) {
  if (self->left == UINT64_MAX) return;
  self->left = self->left > cost ? self->left - cost : 0;
}

static inline bool iq_work_is_left(const IqWork *self) {
  return self->left > 0;
}

#endif
