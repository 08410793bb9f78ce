#include "index.h"

#include <string.h>

#include "hash.h"
#include "quotation.h"
#include "status.h"

/// So many sources an incident can have; a bound for what a hostile file can ask for.
#define SOURCES_MAX 100000u
#define KEYS_MIN 1024u

IqStatus iq_index_new(const IqAllocator *allocator, IqIndex **out, IqError *error) {
  IqIndex *self = iq_resize(allocator, NULL, 0, sizeof *self);
  if (self == NULL) return iq_fail_memory(error);
  *self = (IqIndex){0};
  iq_arena_init(&self->arena, allocator);
  *out = self;
  return IQ_OK;
}

static void free_source(IqIndexed *source, const IqAllocator *allocator) {
  iq_tokens_free(&source->tokens, allocator);
  iq_document_delete(source->document);
}

void iq_index_delete(IqIndex *self) {
  if (self == NULL) return;
  const IqAllocator *allocator = self->arena.allocator;
  IqIndexed *sources = self->sources.items;
  for (uint32_t i = 0; i < self->sources.count; i++) free_source(&sources[i], allocator);
  iq_array_free(&self->sources, allocator, sizeof(IqIndexed));
  iq_array_free(&self->postings, allocator, sizeof(IqPosting));
  iq_resize(allocator, self->keys, self->key_capacity * sizeof(IqKey), 0);
  iq_arena_clear(&self->arena);
  iq_resize(allocator, self, sizeof *self, 0);
}

uint32_t iq_index_count(const IqIndex *self) {
  return self->sources.count;
}

uint32_t iq_index_generation(const IqIndex *self) {
  return self->sources.count;
}

const IqDocument *iq_index_document(const IqIndex *self, uint32_t source) {
  return source < self->sources.count ? iq_index_source(self, source)->document : NULL;
}

static IqKey *find_slot(IqKey *keys, uint32_t capacity, uint64_t hash) {
  uint32_t slot = (uint32_t)hash & (capacity - 1);
  while (keys[slot].hash != 0 && keys[slot].hash != hash) slot = (slot + 1) & (capacity - 1);
  return &keys[slot];
}

const IqKey *iq_index_find(const IqIndex *self, uint64_t hash) {
  if (self->key_capacity == 0) return NULL;
  const IqKey *key = find_slot(self->keys, self->key_capacity, hash | 1);
  return key->hash != 0 ? key : NULL;
}

static bool grow_keys(IqIndex *self) {
  if (self->key_count * 2 < self->key_capacity) return true;
  if (self->key_capacity > UINT32_MAX / 4) return false;
  const uint32_t capacity = self->key_capacity == 0 ? KEYS_MIN : self->key_capacity * 2;
  IqKey *keys = iq_resize(self->arena.allocator, NULL, 0, capacity * sizeof *keys);
  if (keys == NULL) return false;
  memset(keys, 0, capacity * sizeof *keys);
  for (uint32_t i = 0; i < self->key_capacity; i++) {
    if (self->keys[i].hash != 0) *find_slot(keys, capacity, self->keys[i].hash) = self->keys[i];
  }
  iq_resize(self->arena.allocator, self->keys, self->key_capacity * sizeof *keys, 0);
  self->keys = keys;
  self->key_capacity = capacity;
  return true;
}

static bool add_posting(IqIndex *self, uint64_t hash, uint32_t source, uint32_t token) {
  if (!grow_keys(self)) return false;
  if (!iq_array_reserve(&self->postings, self->arena.allocator, sizeof(IqPosting))) return false;
  IqKey *key = find_slot(self->keys, self->key_capacity, hash | 1);
  if (key->hash == 0) {
    *key = (IqKey){.hash = hash | 1, .first = IQ_NONE};
    self->key_count++;
  }
  ((IqPosting *)self->postings.items)[self->postings.count] =
      (IqPosting){.next = key->first, .source = source, .token = token};
  key->first = self->postings.count++;
  key->count++;
  return true;
}

/// Function words alone find nothing; every other word and every pair is a key.
static bool add_postings(IqIndex *self, const IqIndexed *indexed, uint32_t source) {
  const IqToken *tokens = iq_tokens_items(&indexed->tokens);
  for (uint32_t i = 0; i < indexed->tokens.tokens.count; i++) {
    if (tokens[i].word_class != IQ_WORD_FUNCTION && !add_posting(self, tokens[i].hash, source, i)) {
      return false;
    }
    if (i + 1 == indexed->tokens.tokens.count) break;
    const uint64_t pair = iq_hash_pair(tokens[i].hash, tokens[i + 1].hash);
    if (!add_posting(self, pair, source, i)) return false;
  }
  return true;
}

static bool read_words(IqIndex *self, IqIndexed *indexed) {
  const IqText *text = iq_document_text(indexed->document);
  const IqParagraph *paragraphs = iq_text_paragraphs(text, &indexed->paragraph_count);
  indexed->tokens.language = indexed->document->language;
  indexed->paragraphs = iq_arena_array(&self->arena, indexed->paragraph_count, sizeof(IqRun));
  if (indexed->paragraphs == NULL) return false;
  for (uint32_t i = 0; i < indexed->paragraph_count; i++) {
    IqRun *run = &indexed->paragraphs[i];
    run->first = indexed->tokens.tokens.count;
    if (!iq_tokens_add(&indexed->tokens, text, paragraphs[i].span, self->arena.allocator)) {
      return false;
    }
    run->count = indexed->tokens.tokens.count - run->first;
  }
  return true;
}

/// The first token that starts at or behind `byte`.
static uint32_t token_from(const IqIndexed *indexed, uint32_t byte) {
  const IqToken *tokens = iq_tokens_items(&indexed->tokens);
  uint32_t low = 0;
  uint32_t high = indexed->tokens.tokens.count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (tokens[middle].span.start < byte) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

static bool place_quotations(IqIndex *self, IqIndexed *indexed) {
  const uint32_t token_count = indexed->tokens.tokens.count;
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(indexed->document, &count);
  indexed->quotation_of = iq_arena_array(&self->arena, token_count, sizeof(uint32_t));
  indexed->paragraph_of = iq_arena_array(&self->arena, token_count, sizeof(uint32_t));
  indexed->first_token = iq_arena_array(&self->arena, count, sizeof(uint32_t));
  indexed->token_count = iq_arena_array(&self->arena, count, sizeof(uint32_t));
  if (indexed->quotation_of == NULL || indexed->paragraph_of == NULL ||
      indexed->first_token == NULL || indexed->token_count == NULL) {
    return false;
  }
  for (uint32_t i = 0; i < token_count; i++) indexed->quotation_of[i] = IQ_NONE;
  for (uint32_t i = 0; i < indexed->paragraph_count; i++) {
    const IqRun run = indexed->paragraphs[i];
    for (uint32_t k = 0; k < run.count; k++) indexed->paragraph_of[run.first + k] = i;
  }
  for (uint32_t i = 0; i < count; i++) {
    const uint32_t first = token_from(indexed, quotations[i].inner.start);
    const uint32_t end = token_from(indexed, quotations[i].inner.end);
    indexed->first_token[i] = first;
    indexed->token_count[i] = end - first;
    if (quotations[i].nested_in != IQ_NONE) continue;
    // An attribution inside the marks is the reporter's.
    const IqSpan incise = quotations[i].incise;
    const uint32_t incise_first = token_from(indexed, incise.start);
    const uint32_t incise_end = token_from(indexed, incise.end);
    for (uint32_t k = first; k < end; k++) {
      const bool inside = incise.start < incise.end && k >= incise_first && k < incise_end;
      if (!inside) indexed->quotation_of[k] = i;
    }
  }
  return true;
}

/// Groups the outermost quotations by utterance, in order of the text.
static bool group_utterances(IqIndex *self, IqIndexed *indexed) {
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(indexed->document, &count);
  for (uint32_t i = 0; i < count; i++) {
    if (quotations[i].utterance >= indexed->utterance_count) {
      indexed->utterance_count = quotations[i].utterance + 1;
    }
  }
  indexed->utterances = iq_arena_array(&self->arena, indexed->utterance_count, sizeof(IqRun));
  indexed->members = iq_arena_array(&self->arena, count, sizeof(uint32_t));
  if (indexed->utterances == NULL || indexed->members == NULL) return false;
  for (uint32_t i = 0; i < count; i++) {
    if (quotations[i].nested_in == IQ_NONE) indexed->utterances[quotations[i].utterance].count++;
  }
  uint32_t first = 0;
  for (uint32_t i = 0; i < indexed->utterance_count; i++) {
    indexed->utterances[i].first = first;
    first += indexed->utterances[i].count;
    indexed->utterances[i].count = 0;
  }
  for (uint32_t i = 0; i < count; i++) {
    if (quotations[i].nested_in != IQ_NONE) continue;
    IqRun *run = &indexed->utterances[quotations[i].utterance];
    indexed->members[run->first + run->count++] = i;
  }
  return true;
}

IqStatus iq_index_add(IqIndex *self, const char *bytes, size_t length, const IqScanOptions *options,
                      uint32_t *source, IqError *error) {
  if (self->sources.count >= SOURCES_MAX) {
    return iq_fail(error, IQ_E_LIMIT, "an index holds at most %u sources", SOURCES_MAX);
  }
  const IqAllocator *allocator = self->arena.allocator;
  IqIndexed indexed = {0};
  IqStatus status = iq_document_scan(allocator, bytes, length, options, &indexed.document, error);
  if (status != IQ_OK) return status;
  const uint32_t number = self->sources.count;
  const bool fine = read_words(self, &indexed) && place_quotations(self, &indexed) &&
                    group_utterances(self, &indexed) &&
                    iq_array_reserve(&self->sources, allocator, sizeof indexed);
  if (!fine) {
    free_source(&indexed, allocator);
    return iq_fail_memory(error);
  }
  // From here on the source is the index's: postings that were added before memory ran out point to
  // it.
  ((IqIndexed *)self->sources.items)[self->sources.count++] = indexed;
  if (!add_postings(self, &indexed, number)) return iq_fail_memory(error);
  *source = number;
  return IQ_OK;
}
