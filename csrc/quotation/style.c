#include "quotation/style.h"

#include <string.h>

#include "incidentquotes.h"

const IqStyle *iq_style_find(const char *name) {
  if (name == NULL) return &iq_styles[0];
  for (uint32_t i = 1; i < iq_style_count; i++) {
    if (strcmp(iq_styles[i].name, name) == 0) return &iq_styles[i];
  }
  return NULL;
}

const char *iq_style_name(uint32_t index) {
  return index + 1 < iq_style_count ? iq_styles[index + 1].name : NULL;
}
