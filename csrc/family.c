#include "family.h"

#include <stdio.h>

static uint32_t size_of(const IqFamily *family) {
  return family->row_count * family->column_count;
}

uint32_t iq_families_size(const IqFamily *families, uint32_t count) {
  uint32_t size = 0;
  for (uint32_t i = 0; i < count; i++) size += size_of(&families[i]);
  return size;
}

void iq_families_name(const IqFamily *families, uint32_t count, uint32_t clue, char *name,
                      size_t size) {
  for (uint32_t i = 0; i < count; i++) {
    const IqFamily *family = &families[i];
    if (clue < size_of(family)) {
      snprintf(name, size, "%s: %s, %s", family->name, family->rows[clue / family->column_count],
               family->columns[clue % family->column_count]);
      return;
    }
    clue -= size_of(family);
  }
  snprintf(name, size, "none");
}

void iq_clues_add(IqClues *clues, const IqFamily *families, uint32_t family, uint32_t row,
                  uint32_t column) {
  const uint32_t clue = iq_families_size(families, family) + row * families[family].column_count;
  if (clues->count < IQ_CLUES_MAX) clues->items[clues->count++] = (uint16_t)(clue + column);
}

float iq_clues_weigh(const IqClues *clues, const IqClueWeight *weights) {
  float sum = 0;
  for (uint32_t i = 0; i < clues->count; i++) sum += weights[clues->items[i]].weight;
  return sum;
}
