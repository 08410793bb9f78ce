#include "language/role_form.h"

uint32_t iq_role_lemma(uint32_t form) {
  uint32_t low = 0;
  for (uint32_t high = iq_role_form_count; low < high;) {
    const uint32_t middle = low + (high - low) / 2;
    if (iq_role_forms[middle].form < form) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const bool known = low < iq_role_form_count && iq_role_forms[low].form == form;
  return known ? iq_role_forms[low].role : form;
}

uint32_t iq_role_first_call(uint32_t role) {
  uint32_t low = 0;
  for (uint32_t high = iq_role_call_count; low < high;) {
    const uint32_t middle = low + (high - low) / 2;
    if (iq_role_calls[middle].role < role) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const bool known = low < iq_role_call_count && iq_role_calls[low].role == role;
  return known ? low : iq_role_call_count;
}

bool iq_role_is_called(uint32_t role, uint32_t other) {
  if (role == other) return false;
  for (uint32_t i = iq_role_first_call(role);
       i < iq_role_call_count && iq_role_calls[i].role == role; i++) {
    const uint32_t group = iq_role_calls[i].group;
    for (uint32_t k = iq_role_groups[group]; k < iq_role_groups[group + 1]; k++) {
      if (iq_role_members[k] == other) return true;
    }
  }
  return false;
}
