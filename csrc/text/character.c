#include "text/category.h"

uint8_t iq_rare_character_classes(uint32_t c) {
  // No ideograph and no syllable beside them has a case.
  if (iq_category_is_ideograph(c)) return IQ_CONTEXT_IDEOGRAPH;
  return iq_category_classes(c, iq_category_context(c));
}

uint32_t iq_rare_character_lower(uint32_t c) {
  if (iq_category_is_ideograph(c)) return c;
  return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}
