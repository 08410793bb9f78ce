#include "headline.h"

/// Headlines whose words are looked for in the text, and quotations that are looked at for each.
#define HEADINGS_MAX 64u
#define HEADING_REACH 256u

static char lower_of(char byte) {
  return byte >= 'A' && byte <= 'Z' ? (char)(byte + 0x20) : byte;
}

/// Whether the words of `part` stand in `whole`, capitals aside.
static bool contains(const char *bytes, IqSpan whole, IqSpan part) {
  const uint32_t length = part.end - part.start;
  for (uint32_t at = whole.start; at + length <= whole.end; at++) {
    uint32_t same = 0;
    while (same < length && lower_of(bytes[at + same]) == lower_of(bytes[part.start + same])) {
      same++;
    }
    if (same == length) return true;
  }
  return false;
}

void iq_headlines_attribute(IqDocument *self) {
  IqQuotation *quotations = self->quotations.items;
  const char *bytes = self->text->bytes;
  const uint32_t count = self->quotations.count;
  uint32_t headings = 0;
  for (uint32_t i = 0; i < count && headings < HEADINGS_MAX; i++) {
    if (!quotations[i].heading || quotations[i].kind != IQ_KIND_SPEECH) continue;
    headings++;
    for (uint32_t k = 0; k < count && k - i < HEADING_REACH; k++) {
      if (k == i || quotations[k].heading || quotations[k].name == NULL) continue;
      if (!contains(bytes, quotations[k].inner, quotations[i].inner)) continue;
      quotations[i].name = quotations[k].name;
      break;
    }
  }
}
