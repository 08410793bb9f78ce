#include "language/role_form.h"

/// The first entry of a role, or `count`.
static uint32_t find(const IqRoleEntry *entries, uint32_t count, uint32_t role) {
  uint32_t low = 0;
  for (uint32_t high = count; low < high;) {
    const uint32_t middle = low + (high - low) / 2;
    // Told without a branch: either half is as likely.
    const bool before = entries[middle].role < role;
    low = before ? middle + 1 : low;
    high = before ? high : middle;
  }
  return low < count && entries[low].role == role ? low : count;
}

uint32_t iq_role_lemma(uint32_t form) {
  const uint32_t part = iq_role_form_part(form);
  const uint32_t end = iq_role_form_starts[part + 1];
  for (uint32_t i = iq_role_form_starts[part]; i < end; i++) {
    if (iq_role_forms[i].role == form) return iq_role_forms[i].value;
  }
  return form;
}

uint32_t iq_role_first_call(uint32_t role) {
  return find(iq_role_calls, iq_role_call_count, role);
}

bool iq_role_is_called(uint32_t role, uint32_t other) {
  if (role == other) return false;
  for (uint32_t i = iq_role_first_call(role);
       i < iq_role_call_count && iq_role_calls[i].role == role; i++) {
    const uint32_t group = iq_role_calls[i].value;
    for (uint32_t k = iq_role_groups[group]; k < iq_role_groups[group + 1]; k++) {
      if (iq_role_members[k] == other) return true;
    }
  }
  return false;
}

static bool holds(const uint32_t *roles, uint32_t count, uint32_t role) {
  uint32_t low = 0;
  for (uint32_t high = count; low < high;) {
    const uint32_t middle = low + (high - low) / 2;
    if (roles[middle] < role) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < count && roles[low] == role;
}

bool iq_role_is_head(uint32_t role) {
  return holds(iq_role_heads, iq_role_head_count, role);
}

bool iq_role_is_leader(uint32_t role) {
  return holds(iq_role_leaders, iq_role_leader_count, role);
}
