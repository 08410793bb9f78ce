#include "language/given.h"

#include "base/probe.h"

uint8_t iq_given_gender(uint64_t hash) {
  IQ_PROBE (slot, hash, IQ_GIVEN_SLOTS - 1) {
    const IqGivenName *name = &iq_given_names[slot];
    if (name->gender == IQ_GENDER_OPEN || name->hash == hash) return name->gender;
  }
}
