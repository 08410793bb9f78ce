#include <string.h>
#include <utf8proc.h>

#include "incidentquotes.h"
#include "quotation/delimiter.h"
#include "speaker/attribution_pattern.h"

static void write_mark(uint32_t mark, char out[8]) {
  const utf8proc_ssize_t size =
      utf8proc_encode_char((utf8proc_int32_t)mark, (utf8proc_uint8_t *)out);
  out[size] = '\0';
}

bool iq_house_marks(const char *tag, IqHouseMarks *out) {
  const IqDelimiters *found = iq_delimiters_of(tag);
  // CLDR's root has the marks of English.
  const IqDelimiters *marks = found != NULL ? found : iq_delimiters_of("en");
  write_mark(marks->open, out->open);
  write_mark(marks->close, out->close);
  write_mark(marks->inner_open, out->inner_open);
  write_mark(marks->inner_close, out->inner_close);
  return found != NULL;
}

static bool is_of(const char *tag, const char *language) {
  const size_t length = strlen(language);
  if (tag == NULL || length == 0 || strlen(tag) < length) return false;
  for (size_t i = 0; i < length; i++) {
    const char byte = tag[i];
    if ((byte >= 'A' && byte <= 'Z' ? byte + 0x20 : byte) != language[i]) return false;
  }
  return tag[length] == '\0' || tag[length] == '-' || tag[length] == '_';
}

const char *iq_house_attribution(const char *tag) {
  const char *pattern = "{speaker}: {open}{words}{close}";
  for (uint32_t i = 0; i < iq_attribution_pattern_count; i++) {
    const IqAttributionPattern *item = &iq_attribution_patterns[i];
    if (is_of(tag, item->language)) return item->pattern;
    if (item->language[0] == '\0') pattern = item->pattern;
  }
  return pattern;
}
