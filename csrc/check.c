/// Checking one copy again and again. What is found of the words depends on them alone, so it is
/// remembered by them and moved to wherever they stand now; who speaks is compared each time.
#include <string.h>

#include "hash.h"
#include "index.h"
#include "match.h"
#include "quotation.h"
#include "relation.h"
#include "retranslation.h"
#include "speaker.h"
#include "splice.h"
#include "status.h"

/// Verdicts that are remembered; when there are more, all are forgotten and found again.
#define MEMORY_MAX 65536u
#define SLOTS (MEMORY_MAX * 2)

/// All that a verdict on some words depends on, the sources aside.
typedef struct Key {
  const char *bytes;  ///< the words themselves: a hash alone must not decide
  uint64_t hash;      ///< of the bytes
  uint32_t length;
  IqSpan incise;     ///< relative to the words; empty where they have none
  uint8_t language;  ///< as it was told, or recognised from the whole text
} Key;

typedef struct Memory {
  Key key;
  IqVerdict verdict;  ///< edits relative to the words
} Memory;

struct IqCheck {
  IqArena arena;  ///< of what is remembered
  IqArena turn;   ///< of the verdicts of the text at hand
  const IqIndex *index;
  uint32_t generation;  ///< of the index that is remembered
  Memory **slots;
  uint32_t memory_count;
  char *bytes;
  size_t length;
  IqDocument *document;
  IqVerdict *verdicts;  ///< one for each quotation of kind speech
  uint32_t verdict_count;
  uint32_t done;  ///< verdicts that are known
};

IqStatus iq_check_new(const IqAllocator *allocator, const IqIndex *index, IqCheck **out,
                      IqError *error) {
  IqCheck *self = iq_resize(allocator, NULL, 0, sizeof *self);
  if (self == NULL) return iq_fail_memory(error);
  *self = (IqCheck){.index = index, .generation = iq_index_generation(index)};
  iq_arena_init(&self->arena, allocator);
  iq_arena_init(&self->turn, allocator);
  *out = self;
  return IQ_OK;
}

static void drop_text(IqCheck *self) {
  iq_document_delete(self->document);
  if (self->bytes != NULL) iq_resize(self->arena.allocator, self->bytes, self->length + 1, 0);
  iq_arena_clear(&self->turn);
  self->document = NULL;
  self->bytes = NULL;
  self->verdicts = NULL;
  self->verdict_count = 0;
  self->done = 0;
}

static void forget(IqCheck *self) {
  iq_arena_clear(&self->arena);
  self->slots = NULL;
  self->memory_count = 0;
  self->generation = iq_index_generation(self->index);
}

void iq_check_delete(IqCheck *self) {
  if (self == NULL) return;
  const IqAllocator *allocator = self->arena.allocator;
  drop_text(self);
  forget(self);
  iq_resize(allocator, self, sizeof *self, 0);
}

const IqDocument *iq_check_document(const IqCheck *self) {
  return self->document;
}

const IqVerdict *iq_check_verdicts(const IqCheck *self, uint32_t *count) {
  *count = self->done;
  return self->verdicts;
}

static bool take_text(IqCheck *self, const char *bytes, size_t length) {
  self->bytes = iq_resize(self->arena.allocator, NULL, 0, length + 1);
  if (self->bytes == NULL) return false;
  if (length > 0) memcpy(self->bytes, bytes, length);
  self->bytes[length] = '\0';
  self->length = length;
  return true;
}

/// Makes room for the verdicts: one for each quotation that says something.
static bool list_quotations(IqCheck *self) {
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(self->document, &count);
  self->verdicts = iq_arena_array(&self->turn, count, sizeof *self->verdicts);
  if (self->verdicts == NULL) return false;
  for (uint32_t i = 0; i < count; i++) {
    if (quotations[i].kind == IQ_KIND_SPEECH) self->verdicts[self->verdict_count++].quotation = i;
  }
  return true;
}

IqStatus iq_check_begin(IqCheck *self, const char *bytes, size_t length,
                        const IqScanOptions *options, IqError *error) {
  drop_text(self);
  const bool stale = self->generation != iq_index_generation(self->index);
  if (stale || self->memory_count >= MEMORY_MAX) forget(self);
  if (!take_text(self, bytes, length)) return iq_fail_memory(error);
  const IqStatus status =
      iq_document_scan(self->arena.allocator, self->bytes, length, options, &self->document, error);
  if (status != IQ_OK) {
    drop_text(self);
    return status;
  }
  if (!list_quotations(self)) {
    drop_text(self);
    return iq_fail_memory(error);
  }
  return IQ_OK;
}

static IqSpan words_of(const IqCheck *self, const IqVerdict *verdict) {
  uint32_t count;
  return iq_document_quotations(self->document, &count)[verdict->quotation].inner;
}

static Key key_of(const IqCheck *self, const IqVerdict *verdict) {
  uint32_t count;
  const IqQuotation *quotation =
      iq_document_quotations(self->document, &count) + verdict->quotation;
  const IqSpan words = quotation->inner;
  Key key = {.bytes = self->bytes + words.start,
             .length = words.end - words.start,
             .language = self->document->language};
  key.hash = iq_hash(key.bytes, key.length);
  if (quotation->incise.start < quotation->incise.end) {
    key.incise.start = quotation->incise.start - words.start;
    key.incise.end = quotation->incise.end - words.start;
  }
  return key;
}

static bool is_key(const Key *a, const Key *b) {
  return a->hash == b->hash && a->length == b->length && a->language == b->language &&
         a->incise.start == b->incise.start && a->incise.end == b->incise.end &&
         memcmp(a->bytes, b->bytes, a->length) == 0;
}

/// The slot that holds these words, or the free one where they belong; NULL when memory runs out.
static Memory **find_memory(IqCheck *self, const Key *key) {
  if (self->slots == NULL) self->slots = iq_arena_array(&self->arena, SLOTS, sizeof *self->slots);
  if (self->slots == NULL) return NULL;
  uint32_t slot = (uint32_t)key->hash & (SLOTS - 1);
  for (;; slot = (slot + 1) & (SLOTS - 1)) {
    const Memory *memory = self->slots[slot];
    if (memory == NULL || is_key(&memory->key, key)) return &self->slots[slot];
  }
}

/// Who is said to have spoken, in the copy and in each source. The same words under another name
/// are a conflict only where no source gives them to the copy's speaker.
static bool compare_speakers(IqCheck *self, IqVerdict *verdict) {
  uint32_t count;
  const IqQuotation *own = iq_document_quotations(self->document, &count) + verdict->quotation;
  IqMatch *matches = iq_arena_array(&self->turn, verdict->match_count, sizeof *matches);
  if (matches == NULL) return false;
  for (uint32_t i = 0; i < verdict->match_count; i++) {
    matches[i] = verdict->matches[i];
    if (matches[i].quotation == IQ_NONE) continue;
    const IqDocument *source = iq_index_document(self->index, matches[i].source);
    const IqQuotation *quotation = iq_document_quotations(source, &count) + matches[i].quotation;
    matches[i].attribution = iq_quotations_attribution(own, quotation);
  }
  verdict->matches = matches;
  if (verdict->match_count == 0) return true;
  verdict->attribution = matches[0].attribution;
  for (uint32_t i = 1; i < verdict->match_count; i++) {
    const bool same = matches[i].attribution == IQ_ATTRIBUTION_SAME;
    // Other words of the copy's speaker do not make these theirs.
    if (matches[i].relation > IQ_RELATION_ELIDED && matches[i].relation != verdict->relation) break;
    if (same && verdict->attribution != IQ_ATTRIBUTION_SAME) {
      verdict->attribution = IQ_ATTRIBUTION_SAME;
    }
  }
  if (verdict->attribution == IQ_ATTRIBUTION_CONFLICT && verdict->severity < IQ_SEVERITY_ERROR) {
    verdict->code = "IQ301";
    verdict->severity = IQ_SEVERITY_ERROR;
  }
  return true;
}

/// The words of a quotation, without an attribution inside the marks.
static bool read_words(const IqCheck *self, IqSpan words, IqSpan incise, IqTokens *tokens) {
  const IqText *text = iq_document_text(self->document);
  const IqAllocator *allocator = self->arena.allocator;
  if (incise.start >= incise.end) return iq_tokens_add(tokens, text, words, allocator);
  return iq_tokens_add(tokens, text, (IqSpan){words.start, incise.start}, allocator) &&
         iq_tokens_add(tokens, text, (IqSpan){incise.end, words.end}, allocator);
}

/// What is found nowhere may be another translation of what the same speaker says in a source.
static bool look_for_translation(IqCheck *self, IqVerdict *verdict) {
  if (verdict->relation != IQ_RELATION_NOT_FOUND) return true;
  uint32_t count;
  const IqQuotation *own = iq_document_quotations(self->document, &count) + verdict->quotation;
  IqTokens tokens = {.language = self->document->language};
  IqMatch match;
  const bool read = read_words(self, own->inner, own->incise, &tokens);
  const bool found =
      read && iq_find_retranslation(self->index, self->document, own, &tokens, IQ_NONE, &match);
  iq_tokens_free(&tokens, self->arena.allocator);
  if (!found) return read;
  IqMatch *matches = iq_arena_array(&self->turn, 1, sizeof *matches);
  if (matches == NULL) return false;
  *matches = match;
  verdict->matches = matches;
  verdict->match_count = 1;
  verdict->relation = match.relation;
  verdict->attribution = match.attribution;
  verdict->code = iq_relation_code(match.relation, 0, &verdict->severity);
  return true;
}

/// The remembered verdict, its edits moved to where the words stand now.
static bool recall(IqCheck *self, const Memory *memory, IqVerdict *verdict) {
  const uint32_t quotation = verdict->quotation;
  const uint32_t start = words_of(self, verdict).start;
  *verdict = memory->verdict;
  verdict->quotation = quotation;
  IqEdit *edits = iq_arena_array(&self->turn, verdict->edit_count, sizeof *edits);
  if (edits == NULL) return false;
  for (uint32_t i = 0; i < verdict->edit_count; i++) {
    edits[i] = memory->verdict.edits[i];
    edits[i].copy.start += start;
    edits[i].copy.end += start;
  }
  verdict->edits = edits;
  return compare_speakers(self, verdict) && look_for_translation(self, verdict);
}

/// Finds the verdict on some words anew.
static IqStatus learn(IqCheck *self, const IqVerdict *verdict, const Key *key, Memory **out,
                      IqError *error) {
  const IqAllocator *allocator = self->arena.allocator;
  uint32_t count;
  const IqQuotation *own = iq_document_quotations(self->document, &count) + verdict->quotation;
  const IqSpan words = own->inner;
  Memory *memory = iq_arena_alloc(&self->arena, sizeof *memory);
  char *bytes = iq_arena_string(&self->arena, key->bytes, key->length);
  if (memory == NULL || bytes == NULL) return iq_fail_memory(error);
  *memory = (Memory){.key = *key};
  memory->key.bytes = bytes;
  IqTokens tokens = {.language = self->document->language};
  IqStatus status = IQ_OK;
  if (!read_words(self, words, own->incise, &tokens)) {
    status = iq_fail_memory(error);
  } else {
    const IqQuery query = {.tokens = &tokens,
                           .count = tokens.tokens.count,
                           .bytes = bytes,
                           .length = key->length,
                           .skipped_source = IQ_NONE};
    status = iq_match(self->index, &query, &self->arena, &memory->verdict, error);
    if (status == IQ_OK) {
      status = iq_find_splice(self->index, &query, iq_document_text(self->document), &self->arena,
                              &memory->verdict, error);
    }
  }
  iq_tokens_free(&tokens, allocator);
  if (status != IQ_OK) return status;
  IqEdit *edits = (IqEdit *)memory->verdict.edits;
  for (uint32_t i = 0; i < memory->verdict.edit_count; i++) {
    edits[i].copy.start -= words.start;
    edits[i].copy.end -= words.start;
  }
  *out = memory;
  return IQ_OK;
}

IqStatus iq_check_step(IqCheck *self, uint32_t most, uint32_t *pending, IqError *error) {
  while (self->done < self->verdict_count) {
    IqVerdict *verdict = &self->verdicts[self->done];
    const Key key = key_of(self, verdict);
    Memory **slot = find_memory(self, &key);
    if (slot == NULL) return iq_fail_memory(error);
    Memory *memory = *slot;
    if (memory == NULL) {
      if (most == 0) break;
      most--;
      const IqStatus status = learn(self, verdict, &key, &memory, error);
      if (status != IQ_OK) return status;
      // A full table would be searched for ever; what does not fit is found again next time.
      if (self->memory_count < MEMORY_MAX) {
        *slot = memory;
        self->memory_count++;
      }
    }
    if (!recall(self, memory, verdict)) return iq_fail_memory(error);
    self->done++;
  }
  *pending = self->verdict_count - self->done;
  return IQ_OK;
}

/// For each quotation of each document the quotation of the copy that it is a version of.
static bool list_utterances(const IqCheck *self, IqArena *arena, uint32_t **utterances) {
  const uint32_t sources = iq_index_count(self->index);
  for (uint32_t i = 0; i <= sources; i++) {
    uint32_t count;
    iq_document_quotations(i < sources ? iq_index_document(self->index, i) : self->document,
                           &count);
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

IqStatus iq_check_facts(const IqCheck *self, IqFactGroups **out, IqError *error) {
  const uint32_t sources = iq_index_count(self->index);
  IqArena arena;
  iq_arena_init(&arena, self->arena.allocator);
  const IqDocument **documents = iq_arena_array(&arena, (size_t)sources + 1, sizeof *documents);
  uint32_t **utterances = iq_arena_array(&arena, (size_t)sources + 1, sizeof *utterances);
  IqStatus status = IQ_E_MEMORY;
  if (documents == NULL || utterances == NULL || !list_utterances(self, &arena, utterances)) {
    status = iq_fail_memory(error);
  } else {
    for (uint32_t i = 0; i < sources; i++) documents[i] = iq_index_document(self->index, i);
    documents[sources] = self->document;
    status = iq_fact_groups_new(self->arena.allocator, documents, sources + 1,
                                (const uint32_t *const *)utterances, out, error);
  }
  iq_arena_clear(&arena);
  return status;
}
