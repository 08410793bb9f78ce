/// @file union_find.h
/// Things that belong together, joined two by two (union-find over an array in which each is its
/// own parent at first).
#ifndef IQ_UNION_FIND_H
#define IQ_UNION_FIND_H

#include <stdint.h>

/// The one that stands for all that `node` is joined with; shortens the way there.
static inline uint32_t iq_union_root(uint32_t *parents, uint32_t node) {
  while (parents[node] != node) {
    parents[node] = parents[parents[node]];
    node = parents[node];
  }
  return node;
}

/// Joins two. The smaller root stays, so that groups come in the order of the text.
static inline void iq_union_join(uint32_t *parents, uint32_t a, uint32_t b) {
  const uint32_t first = iq_union_root(parents, a);
  const uint32_t second = iq_union_root(parents, b);
  if (first < second) {
    parents[second] = first;
  } else {
    parents[first] = second;
  }
}

#endif
