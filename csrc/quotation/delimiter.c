#include "quotation/delimiter.h"

#include <stddef.h>
#include <string.h>

/// Longest tag that CLDR has marks for, in bytes.
#define TAG_MAX 24u

static const IqDelimiters *find(const char *tag) {
  uint32_t low = 0;
  uint32_t high = iq_locale_count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    const int order = strcmp(iq_locales[middle].tag, tag);
    if (order == 0) return &iq_delimiter_sets[iq_locales[middle].set];
    if (order < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return NULL;
}

const IqDelimiters *iq_delimiters_of(const char *tag) {
  char lower[TAG_MAX];
  size_t length = tag != NULL ? strlen(tag) : 0;
  if (length == 0 || length >= TAG_MAX) return NULL;
  for (size_t i = 0; i <= length; i++) {
    const char byte = tag[i];
    lower[i] = (char)(byte >= 'A' && byte <= 'Z' ? byte + 0x20 : byte == '_' ? '-' : byte);
  }
  while (length > 0) {
    const IqDelimiters *found = find(lower);
    if (found != NULL) return found;
    while (length > 0 && lower[length - 1] != '-') length--;
    if (length > 0) lower[--length] = '\0';
  }
  return NULL;
}
