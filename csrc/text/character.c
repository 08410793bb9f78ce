#include "text/category.h"

uint8_t iq_rare_character_classes(uint32_t c) {
  return iq_category_classes(c, iq_category_context(c));
}

uint32_t iq_rare_character_lower(uint32_t c) {
  // Ideographs and syllables of East Asia have no case.
  if (c >= 0x2E80 && c < 0xA640) return c;
  return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}
