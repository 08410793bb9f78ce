#include "speaker.h"

#include <string.h>

#include "fullname.h"

IqAttribution iq_speakers_compare(const char *a, const char *b) {
  if (a == NULL || b == NULL) return IQ_ATTRIBUTION_UNKNOWN;
  if (strcmp(a, b) == 0) return IQ_ATTRIBUTION_SAME;
  IqFullName first;
  IqFullName second;
  iq_fullname_read(a, true, &first);
  iq_fullname_read(b, true, &second);
  if (first.count == 0 || second.count == 0) return IQ_ATTRIBUTION_UNKNOWN;
  if (iq_fullname_is_same_word(&first, first.count - 1, &second, second.count - 1)) {
    return IQ_ATTRIBUTION_SAME;
  }
  for (uint32_t i = 0; i < first.count; i++) {
    for (uint32_t j = 0; j < second.count; j++) {
      if (iq_fullname_is_same_word(&first, i, &second, j)) return IQ_ATTRIBUTION_UNKNOWN;
    }
  }
  const bool full = first.count >= 2 && second.count >= 2;
  return full ? IQ_ATTRIBUTION_CONFLICT : IQ_ATTRIBUTION_UNKNOWN;
}
