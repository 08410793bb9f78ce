#include "text/address.h"

#include <string.h>

/// Letters of a top-level domain at least; RFC 1035 has 63 for any label.
#define TOP_MIN 2u
#define LABEL_MAX 63u

static bool is_letter(char c) {
  return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool is_label(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || c == '-';
}

/// Where the host begins: behind a scheme, or behind whose mail it is.
static uint32_t host_start(const char *bytes, uint32_t length) {
  uint32_t start = 0;
  for (uint32_t i = 0; i < length && bytes[i] != '?'; i++) {
    const bool scheme = i + 2 < length && memcmp(bytes + i, "://", 3) == 0;
    if (scheme && start == 0) start = i + 3;
    if (bytes[i] == '@' && memchr(bytes, '/', i) == NULL) start = i + 1;
  }
  return start;
}

bool iq_is_address(const char *bytes, uint32_t length) {
  for (uint32_t i = 0; i < length; i++) {
    if (bytes[i] <= ' ' || bytes[i] > '~') return false;
  }
  uint32_t labels = 0;
  uint32_t at = host_start(bytes, length);
  uint32_t first = at;
  bool letters = true;
  while (at < length && is_label(bytes[at])) {
    first = at;
    letters = true;
    while (at < length && is_label(bytes[at])) letters = is_letter(bytes[at++]) && letters;
    if (at - first > LABEL_MAX) return false;
    labels++;
    if (at + 1 < length && bytes[at] == '.' && is_label(bytes[at + 1])) at++;
  }
  const bool ends = at == length || bytes[at] == '/' || bytes[at] == ':' || bytes[at] == '?';
  return ends && labels >= 2 && letters && at - first >= TOP_MIN;
}
