/// Whether one source copies another: how much of its narration stands word for word in the other.
/// Quotations are left out: two reporters who heard the same speech have the same words.
#include <stdlib.h>

#include "base/hash.h"
#include "match/index.h"

/// So many words in a row are no coincidence.
#define RUN_WORDS 8u

static int compare_runs(const void *a, const void *b) {
  const uint64_t first = *(const uint64_t *)a;
  const uint64_t second = *(const uint64_t *)b;
  return (first > second) - (first < second);
}

static uint32_t count_runs(const IqIndexed *self) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < self->paragraph_count; i++) {
    const IqRun paragraph = self->paragraphs[i];
    uint32_t held = 0;
    for (uint32_t k = 0; k < paragraph.count; k++) {
      held = self->quotation_of[paragraph.first + k] == IQ_NONE ? held + 1 : 0;
      count += held >= RUN_WORDS;
    }
  }
  return count;
}

bool iq_indexed_list_runs(IqIndexed *self, IqArena *arena) {
  const IqToken *tokens = iq_tokens_items(&self->tokens);
  self->runs = iq_arena_array(arena, count_runs(self), sizeof *self->runs);
  if (self->runs == NULL) return false;
  for (uint32_t i = 0; i < self->paragraph_count; i++) {
    const IqRun paragraph = self->paragraphs[i];
    uint64_t words[RUN_WORDS];
    uint32_t held = 0;
    for (uint32_t k = 0; k < paragraph.count; k++) {
      const uint32_t token = paragraph.first + k;
      if (self->quotation_of[token] != IQ_NONE) {
        held = 0;
        continue;
      }
      words[held++ % RUN_WORDS] = tokens[token].hash;
      if (held < RUN_WORDS) continue;
      uint64_t hash = 0;
      for (uint32_t w = 0; w < RUN_WORDS; w++) {
        hash = iq_hash_pair(hash, words[(held + w) % RUN_WORDS]);
      }
      self->runs[self->run_count++] = hash;
    }
  }
  qsort(self->runs, self->run_count, sizeof *self->runs, compare_runs);
  return true;
}

float iq_index_shared(const IqIndex *self, uint32_t source, uint32_t other) {
  const IqIndexed *own = iq_index_source(self, source);
  const IqIndexed *theirs = iq_index_source(self, other);
  if (own->run_count == 0) return 0;
  uint32_t found = 0;
  uint32_t k = 0;
  for (uint32_t i = 0; i < own->run_count; i++) {
    while (k < theirs->run_count && theirs->runs[k] < own->runs[i]) k++;
    found += k < theirs->run_count && theirs->runs[k] == own->runs[i];
  }
  return (float)found / (float)own->run_count;
}
