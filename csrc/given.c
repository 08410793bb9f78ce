#include "given.h"

uint8_t iq_given_gender(uint64_t hash) {
  uint32_t slot = (uint32_t)hash & (IQ_GIVEN_SLOTS - 1);
  while (iq_given_names[slot].gender != IQ_GENDER_OPEN) {
    if (iq_given_names[slot].hash == hash) return iq_given_names[slot].gender;
    slot = (slot + 1) & (IQ_GIVEN_SLOTS - 1);
  }
  return IQ_GENDER_OPEN;
}
