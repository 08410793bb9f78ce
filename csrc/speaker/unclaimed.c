/// Headlines whose words are another document's: nothing in their own text tells whose they are.
#include "base/arena.h"
#include "base/status.h"
#include "incidentquotes.h"
#include "text/retold.h"

#define BYTES_MAX (UINT64_C(1) << 24)

static bool find(IqArena *arena, IqRosterWords headline, const IqRosterWords *utterances,
                 uint32_t count, uint32_t *found) {
  const IqText text = {.bytes = headline.bytes, .length = headline.length};
  uint64_t left = BYTES_MAX;
  IqRetold retold;
  if (headline.length > left) return true;
  if (!iq_retold_read(&retold, &text, (IqSpan){0, text.length}, arena)) return false;
  for (uint32_t i = 0; i < count && utterances[i].length < left; i++) {
    left -= utterances[i].length;
    const IqText other = {.bytes = utterances[i].bytes, .length = utterances[i].length};
    IqLower stretch;
    if (!iq_lower_read(&stretch, &other, (IqSpan){0, other.length}, arena)) return false;
    if (iq_retold_in_row(&retold, &stretch, &left)) {
      *found = i;
      return true;
    }
    if (*found == IQ_NONE && iq_retold_mostly(&retold, &stretch, &left)) *found = i;
  }
  return true;
}

IqStatus iq_roster_find_headline(const IqAllocator *allocator, IqRosterWords headline,
                                 const IqRosterWords *utterances, uint32_t count, uint32_t *found,
                                 IqError *error) {
  *found = IQ_NONE;
  IqArena arena;
  iq_arena_init(&arena, allocator);
  const bool done = find(&arena, headline, utterances, count, found);
  iq_arena_clear(&arena);
  return done ? IQ_OK : iq_fail_memory(error);
}
