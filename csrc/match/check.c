/// Checking one copy again and again: the text is scanned out of its last version, and what was
/// found of its quotations is remembered.
#include <string.h>

#include "base/status.h"
#include "match/memory.h"
#include "scan/scan.h"

#define NANOSECONDS 1000u

/// Room for one version of the text, used again for a later one.
typedef struct Room {
  char *bytes;
  size_t size;
} Room;

struct IqCheck {
  IqArena turn;  ///< of the verdicts of the text at hand
  const IqIndex *index;
  IqMemory *memory;
  IqScan *scan;  ///< of the text at hand, NULL where there is none
  IqScan *base;  ///< of the last version that was scanned to its end, or NULL
  Room rooms[2];
  uint32_t room;        ///< the one of `scan`; the other is that of `base`
  bool listed;          ///< the quotations are found, and there is room for their verdicts
  IqVerdict *verdicts;  ///< one for each quotation of kind speech
  uint32_t verdict_count;
  uint32_t done;              ///< verdicts that are known
  uint32_t generation;        ///< of the index that they are verdicts on
  IqFactGroups *facts;        ///< as far as they are grouped, or NULL
  uint32_t facts_generation;  ///< of the index that they are facts of
  uint32_t facts_done;        ///< verdicts that were known when they were begun
};

static const IqAllocator *allocator_of(const IqCheck *self) {
  return self->turn.allocator;
}

IqStatus iq_check_new(const IqAllocator *allocator, const IqIndex *index, IqCheck **out,
                      IqError *error) {
  IqCheck *self = iq_resize(allocator, NULL, 0, sizeof *self);
  if (self == NULL) return iq_fail_memory(error);
  *self = (IqCheck){.index = index};
  iq_arena_init(&self->turn, allocator);
  self->memory = iq_memory_new(allocator, index);
  if (self->memory == NULL) {
    iq_check_delete(self);
    return iq_fail_memory(error);
  }
  *out = self;
  return IQ_OK;
}

static void drop_facts(IqCheck *self) {
  iq_fact_groups_delete(self->facts);
  self->facts = NULL;
}

/// Drops the text at hand; one that was scanned to its end helps to scan the next.
static void drop_text(IqCheck *self) {
  drop_facts(self);
  if (self->scan != NULL && iq_scan_is_done(self->scan)) {
    iq_scan_delete(self->base);
    self->base = self->scan;
    self->room = 1 - self->room;
  } else {
    iq_scan_delete(self->scan);
  }
  self->scan = NULL;
  iq_arena_clear(&self->turn);
  self->listed = false;
  self->verdicts = NULL;
  self->verdict_count = 0;
  self->done = 0;
}

void iq_check_delete(IqCheck *self) {
  if (self == NULL) return;
  const IqAllocator *allocator = allocator_of(self);
  drop_text(self);
  iq_scan_delete(self->base);
  iq_memory_delete(self->memory);
  for (uint32_t i = 0; i < 2; i++) {
    if (self->rooms[i].bytes != NULL) {
      iq_resize(allocator, self->rooms[i].bytes, self->rooms[i].size, 0);
    }
  }
  iq_resize(allocator, self, sizeof *self, 0);
}

const IqDocument *iq_check_document(const IqCheck *self) {
  return self->scan != NULL ? iq_scan_document(self->scan) : NULL;
}

const IqVerdict *iq_check_verdicts(const IqCheck *self, uint32_t *count) {
  *count = self->done;
  return self->verdicts;
}

/// Copies the text, with a NUL behind, into the room that no version uses.
static const char *copy_text(IqCheck *self, const char *bytes, size_t length) {
  Room *room = &self->rooms[self->room];
  if (room->size <= length) {
    const IqAllocator *allocator = allocator_of(self);
    if (room->bytes != NULL) iq_resize(allocator, room->bytes, room->size, 0);
    *room = (Room){0};
    const size_t size = length + length / 8 + 1;
    room->bytes = iq_resize(allocator, NULL, 0, size);
    if (room->bytes == NULL) return NULL;
    room->size = size;
  }
  if (length > 0) memcpy(room->bytes, bytes, length);
  room->bytes[length] = '\0';
  return room->bytes;
}

IqStatus iq_check_take(IqCheck *self, const char *bytes, size_t length,
                       const IqScanOptions *options, IqError *error) {
  drop_text(self);
  if (length > IQ_TEXT_LENGTH_MAX) {
    return iq_fail(error, IQ_E_LIMIT, "the text has %zu bytes; at most %zu can be checked", length,
                   IQ_TEXT_LENGTH_MAX);
  }
  const char *copy = copy_text(self, bytes, length);
  if (copy == NULL) return iq_fail_memory(error);
  return iq_scan_new(allocator_of(self), copy, length, options, self->base, &self->scan, error);
}

/// Makes room for the verdicts: one for each quotation that says something.
static bool list_quotations(IqCheck *self) {
  uint32_t count;
  const IqDocument *document = iq_check_document(self);
  const IqQuotation *quotations = iq_document_quotations(document, &count);
  self->verdicts = iq_arena_array(&self->turn, count, sizeof *self->verdicts);
  if (self->verdicts == NULL) return false;
  for (uint32_t i = 0; i < count; i++) {
    if (quotations[i].kind == IQ_KIND_SPEECH) self->verdicts[self->verdict_count++].quotation = i;
  }
  iq_memory_begin(self->memory, document);
  self->generation = iq_index_generation(self->index);
  self->listed = true;
  return true;
}

/// Scans as far as the work allows.
static IqStatus scan(IqCheck *self, IqWork *work, IqError *error) {
  if (self->listed) return IQ_OK;
  const IqStatus status = iq_scan_step(self->scan, work, error);
  if (status == IQ_OK && !iq_scan_is_done(self->scan)) return IQ_OK;
  if (status == IQ_OK && list_quotations(self)) return IQ_OK;
  // Half a scan is no base for the next one.
  if (status != IQ_OK) {
    iq_scan_delete(self->scan);
    self->scan = NULL;
  }
  drop_text(self);
  return status != IQ_OK ? status : iq_fail_memory(error);
}

/// Finds verdicts as far as the work allows, at most `most` of them on words that are new.
static IqStatus find_verdicts(IqCheck *self, uint32_t most, IqWork *work, IqError *error) {
  if (self->generation != iq_index_generation(self->index)) {
    // What was found in fewer sources does not hold any more.
    iq_memory_begin(self->memory, iq_check_document(self));
    self->generation = iq_index_generation(self->index);
    self->done = 0;
  }
  while (self->done < self->verdict_count && iq_work_is_left(work)) {
    IqVerdict *verdict = &self->verdicts[self->done];
    bool known = false;
    bool learnt = false;
    const IqStatus status = iq_memory_recall(self->memory, verdict->quotation, most > 0, work,
                                             &self->turn, verdict, &known, &learnt, error);
    if (status != IQ_OK) return status;
    if (!known) break;
    if (learnt) most--;
    self->done++;
  }
  return IQ_OK;
}

static IqStatus check_text(const IqCheck *self, IqError *error) {
  return self->scan != NULL ? IQ_OK : iq_fail(error, IQ_E_ARGUMENT, "no text was taken");
}

IqStatus iq_check_advance(IqCheck *self, uint32_t microseconds, uint32_t *pending, IqError *error) {
  IqWork work = {(uint64_t)microseconds * NANOSECONDS};
  IqStatus status = check_text(self, error);
  if (status == IQ_OK) status = scan(self, &work, error);
  if (status == IQ_OK && self->listed) status = find_verdicts(self, UINT32_MAX, &work, error);
  if (status != IQ_OK) return status;
  *pending = self->listed ? self->verdict_count - self->done : 1;
  return IQ_OK;
}

IqStatus iq_check_begin(IqCheck *self, const char *bytes, size_t length,
                        const IqScanOptions *options, IqError *error) {
  IqWork work = IQ_WORK_ALL;
  const IqStatus status = iq_check_take(self, bytes, length, options, error);
  return status == IQ_OK ? scan(self, &work, error) : status;
}

IqStatus iq_check_step(IqCheck *self, uint32_t most, uint32_t *pending, IqError *error) {
  IqWork work = IQ_WORK_ALL;
  IqStatus status = check_text(self, error);
  if (status == IQ_OK) status = scan(self, &work, error);
  if (status == IQ_OK) status = find_verdicts(self, most, &work, error);
  if (status != IQ_OK) return status;
  *pending = self->verdict_count - self->done;
  return IQ_OK;
}

/// For each quotation of each document the quotation of the copy that it is a version of.
static bool list_utterances(const IqCheck *self, IqArena *arena, uint32_t **utterances) {
  const uint32_t sources = iq_index_count(self->index);
  for (uint32_t i = 0; i <= sources; i++) {
    uint32_t count;
    iq_document_quotations(
        i < sources ? iq_index_document(self->index, i) : iq_check_document(self), &count);
    utterances[i] = iq_arena_array(arena, count, sizeof **utterances);
    if (utterances[i] == NULL) return false;
    for (uint32_t k = 0; k < count; k++) utterances[i][k] = i < sources ? IQ_NONE : k;
  }
  for (uint32_t i = 0; i < self->done; i++) {
    for (uint32_t k = 0; k < self->verdicts[i].match_count; k++) {
      const IqMatch *match = &self->verdicts[i].matches[k];
      if (match->quotation == IQ_NONE || match->relation > IQ_RELATION_ALTERED) continue;
      uint32_t *utterance = &utterances[match->source][match->quotation];
      if (*utterance == IQ_NONE) *utterance = self->verdicts[i].quotation;
    }
  }
  return true;
}

/// Lists the facts of all documents anew.
static IqStatus begin_facts(IqCheck *self, IqError *error) {
  const uint32_t sources = iq_index_count(self->index);
  IqArena arena;
  iq_arena_init(&arena, allocator_of(self));
  const IqDocument **documents = iq_arena_array(&arena, (size_t)sources + 1, sizeof *documents);
  uint32_t **utterances = iq_arena_array(&arena, (size_t)sources + 1, sizeof *utterances);
  IqStatus status = IQ_E_MEMORY;
  if (documents == NULL || utterances == NULL || !list_utterances(self, &arena, utterances)) {
    status = iq_fail_memory(error);
  } else {
    for (uint32_t i = 0; i < sources; i++) documents[i] = iq_index_document(self->index, i);
    documents[sources] = iq_check_document(self);
    status = iq_fact_groups_begin(allocator_of(self), documents, sources + 1,
                                  (const uint32_t *const *)utterances, &self->facts, error);
  }
  iq_arena_clear(&arena);
  self->facts_generation = iq_index_generation(self->index);
  self->facts_done = self->done;
  return status;
}

IqStatus iq_check_facts(IqCheck *self, uint32_t microseconds, const IqFactGroups **out,
                        IqError *error) {
  *out = NULL;
  if (iq_check_document(self) == NULL) {
    return iq_fail(error, IQ_E_ARGUMENT, "the quotations are not found yet");
  }
  const bool same = self->facts_generation == iq_index_generation(self->index);
  if (!same || self->facts_done != self->done) drop_facts(self);
  IqStatus status = self->facts == NULL ? begin_facts(self, error) : IQ_OK;
  bool done = false;
  if (status == IQ_OK) status = iq_fact_groups_advance(self->facts, microseconds, &done, error);
  if (status != IQ_OK) drop_facts(self);
  if (done) *out = self->facts;
  return status;
}
