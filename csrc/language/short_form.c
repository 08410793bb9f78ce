#include "language/short_form.h"

const IqShortForm *iq_short_form_find(uint64_t form, uint32_t *count) {
  const uint32_t wanted = (uint32_t)(form >> 32);
  const uint32_t bit = wanted >> (32u - IQ_SHORT_FORM_BITS);
  *count = 0;
  if ((iq_short_form_filter[bit / 64] >> bit % 64 & 1) == 0) return iq_short_forms;
  uint32_t low = 0;
  uint32_t high = iq_short_form_count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    const bool before = iq_short_forms[middle].form < wanted;
    low = before ? middle + 1 : low;
    high = before ? high : middle;
  }
  while (low + *count < iq_short_form_count && iq_short_forms[low + *count].form == wanted) {
    ++*count;
  }
  return iq_short_forms + low;
}

static bool is_form_of(uint64_t form, uint64_t name) {
  uint32_t count;
  const IqShortForm *found = iq_short_form_find(form, &count);
  for (uint32_t i = 0; i < count; i++) {
    if (found[i].name == (uint32_t)(name >> 32)) return true;
  }
  return false;
}

bool iq_is_short_form(uint64_t first, uint64_t second) {
  return is_form_of(first, second) || is_form_of(second, first);
}
