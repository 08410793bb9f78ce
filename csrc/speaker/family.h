/// @file family.h
/// Clues with weights: everything that speaks for or against a decision. A family is a table of
/// clues, one for each pair of a row and a column; the weights stand in data/weights.yaml.
#ifndef IQ_FAMILY_H
#define IQ_FAMILY_H

#include <stddef.h>
#include <stdint.h>

/// The most clues that one case can have.
#define IQ_CLUES_MAX 32u

typedef struct IqClues {
  uint16_t items[IQ_CLUES_MAX];
  uint32_t count;
} IqClues;

typedef struct IqFamily {
  const char *name;
  const char *const *rows;
  uint32_t row_count;
  const char *const *columns;
  uint32_t column_count;
} IqFamily;

/// A clue and how much it weighs, in log odds; made from data/weights.yaml by `make tables`.
typedef struct IqClueWeight {
  const char *name;
  float weight;
} IqClueWeight;

/// The name of a clue; 96 bytes are enough.
void iq_families_name(const IqFamily *families, uint32_t count, uint32_t clue, char *name,
                      size_t size);
/// Adds a clue; those above IQ_CLUES_MAX are dropped.
static inline void iq_clues_add(IqClues *clues, uint32_t clue) {
  if (clues->count < IQ_CLUES_MAX) clues->items[clues->count++] = (uint16_t)clue;
}

/// What is made of each entry `X(NAME, TITLE, ROWS, ROW_COUNT, COLUMNS, COLUMN_COUNT)` of a list of
/// families: the place of its first clue, how many clues a row has, and the family.
#define IQ_FAMILY_OFFSET(NAME, TITLE, ROWS, ROW_COUNT, COLUMNS, COLUMN_COUNT) \
  FIRST_##NAME, LAST_##NAME = FIRST_##NAME + (ROW_COUNT) * (COLUMN_COUNT)-1,
#define IQ_FAMILY_WIDTH(NAME, TITLE, ROWS, ROW_COUNT, COLUMNS, COLUMN_COUNT) \
  WIDTH_##NAME = (COLUMN_COUNT),
#define IQ_FAMILY_ENTRY(NAME, TITLE, ROWS, ROW_COUNT, COLUMNS, COLUMN_COUNT) \
  {TITLE, ROWS, ROW_COUNT, COLUMNS, COLUMN_COUNT},
/// Adds the clue of a family that stands in a row and a column.
#define IQ_CLUES_ADD(clues, NAME, row, column) \
  iq_clues_add((clues), (uint32_t)FIRST_##NAME + (uint32_t)(row)*WIDTH_##NAME + (uint32_t)(column))

/// Writes it at `at`, which moves behind it: where there is room for all that are written.
#define IQ_CLUES_PUT(at, NAME, row, column) \
  (*(at)++ = (uint16_t)((uint32_t)FIRST_##NAME + (uint32_t)(row)*WIDTH_##NAME + (uint32_t)(column)))

/// The sum of the weights of all clues.
float iq_clues_weigh(const IqClues *clues, const IqClueWeight *weights);

#endif
