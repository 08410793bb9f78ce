#include "speaker/family.h"

#include <stdio.h>

static uint32_t size_of(const IqFamily *family) {
  return family->row_count * family->column_count;
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

float iq_clues_weigh(const IqClues *clues, const IqClueWeight *weights) {
  float sum = 0;
  for (uint32_t i = 0; i < clues->count; i++) sum += weights[clues->items[i]].weight;
  return sum;
}
