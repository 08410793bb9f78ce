#include "language/short_form.h"

static bool is_before(IqShortForm a, IqShortForm b) {
  return a.form < b.form || (a.form == b.form && a.name < b.name);
}

/// The first entry that does not stand before another.
static uint32_t find(IqShortForm wanted) {
  uint32_t low = 0;
  uint32_t high = iq_short_form_count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    const bool before = is_before(iq_short_forms[middle], wanted);
    low = before ? middle + 1 : low;
    high = before ? high : middle;
  }
  return low;
}

static bool is_form_of(uint64_t form, uint64_t name) {
  const IqShortForm wanted = {(uint32_t)(form >> 32), (uint32_t)(name >> 32)};
  const uint32_t at = find(wanted);
  return at < iq_short_form_count && !is_before(wanted, iq_short_forms[at]);
}

bool iq_is_any_short_form(uint64_t form) {
  const IqShortForm wanted = {(uint32_t)(form >> 32), 0};
  const uint32_t at = find(wanted);
  return at < iq_short_form_count && iq_short_forms[at].form == wanted.form;
}

bool iq_is_short_form(uint64_t first, uint64_t second) {
  return is_form_of(first, second) || is_form_of(second, first);
}
