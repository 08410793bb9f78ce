#include "match/grouping.h"

/// The very same words elsewhere: for each node those of the nodes that have them.
typedef struct Twins {
  uint32_t *first;  ///< for each node its first in `nodes`; one more at the end
  uint32_t *nodes;
} Twins;

static bool list_twins(IqGrouping *grouping, Twins *twins) {
  const IqLink *links = grouping->links.items;
  const uint32_t count = grouping->links.count;
  twins->first =
      iq_arena_array(&grouping->arena, (size_t)grouping->node_count + 2, sizeof(uint32_t));
  twins->nodes = iq_arena_array(&grouping->arena, (size_t)count * 2, sizeof(uint32_t));
  if (twins->first == NULL || twins->nodes == NULL) return false;
  // Counted two places on, so that filling moves each start to where it belongs.
  for (uint32_t i = 0; i < count; i++) {
    if (links[i].relation > IQ_RELATION_NORMALIZED) continue;
    twins->first[links[i].from + 2]++;
    twins->first[links[i].to + 2]++;
  }
  for (uint32_t i = 0; i < grouping->node_count; i++) twins->first[i + 2] += twins->first[i + 1];
  for (uint32_t i = 0; i < count; i++) {
    if (links[i].relation > IQ_RELATION_NORMALIZED) continue;
    twins->nodes[twins->first[links[i].from + 1]++] = links[i].to;
    twins->nodes[twins->first[links[i].to + 1]++] = links[i].from;
  }
  return true;
}

/// Whether the very words of `node`, which its text gives to another speaker, are somebody else's
/// than those of `other`.
static bool has_stranger(const IqGrouping *grouping, const Twins *twins, uint32_t node,
                         uint32_t other) {
  for (uint32_t i = twins->first[node]; i < twins->first[node + 1]; i++) {
    const uint32_t twin = twins->nodes[i];
    if (twin == other || !iq_are_strangers(grouping, node, twin)) continue;
    if (iq_are_strangers(grouping, other, twin)) return true;
  }
  return false;
}

/// Whether a link leads from words that stand elsewhere just so to a look-alike of them: a copy
/// that gives the mayor's condolences to the minister is a version of the mayor's, not of the
/// minister's.
static bool is_look_alike(const IqGrouping *grouping, const Twins *twins, const IqLink *link) {
  if (link->relation <= IQ_RELATION_NORMALIZED) return false;
  // Two sources that have one speaker say it are not doubted for a copy that has another.
  const uint32_t first_copy = grouping->options.first_copy;
  const bool sources = grouping->nodes[link->from].source < first_copy &&
                       grouping->nodes[link->to].source < first_copy;
  if (sources && link->attribution == IQ_ATTRIBUTION_SAME) return false;
  return has_stranger(grouping, twins, link->from, link->to) ||
         has_stranger(grouping, twins, link->to, link->from);
}

bool iq_drop_look_alikes(IqGrouping *self) {
  Twins twins;
  if (!list_twins(self, &twins)) return false;
  IqLink *links = self->links.items;
  uint32_t kept = 0;
  for (uint32_t i = 0; i < self->links.count; i++) {
    if (!is_look_alike(self, &twins, &links[i])) links[kept++] = links[i];
  }
  self->links.count = kept;
  return true;
}
