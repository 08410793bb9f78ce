#include "index.h"

#include "hash.h"
#include "quotation.h"
#include "status.h"

/// So many sources an incident can have; a bound for what a hostile file can ask for.
#define SOURCES_MAX 100000u

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
  iq_postings_free(&self->postings, allocator);
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

/// The utterance or the paragraph that a token stands in, as postings have it.
static uint32_t part_of(const IqIndexed *indexed, uint32_t token) {
  const uint32_t quotation = indexed->quotation_of[token];
  if (quotation == IQ_NONE) return indexed->paragraph_of[token] * 2 + 1;
  uint32_t count;
  return iq_document_quotations(indexed->document, &count)[quotation].utterance * 2;
}

/// Function words alone find nothing; every other word and every pair is a key.
static bool add_postings(IqIndex *self, const IqIndexed *indexed, uint32_t source) {
  const IqAllocator *allocator = self->arena.allocator;
  const IqToken *tokens = iq_tokens_items(&indexed->tokens);
  for (uint32_t i = 0; i < indexed->tokens.tokens.count; i++) {
    const IqPosting posting = {.source = source, .part = part_of(indexed, i), .token = i};
    const bool telling = tokens[i].word_class != IQ_WORD_FUNCTION;
    if (telling && !iq_postings_add(&self->postings, allocator, tokens[i].hash, posting)) {
      return false;
    }
    if (i + 1 == indexed->tokens.tokens.count) break;
    const uint64_t pair = iq_hash_pair(tokens[i].hash, tokens[i + 1].hash);
    if (!iq_postings_add(&self->postings, allocator, pair, posting)) return false;
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
                    iq_indexed_list_runs(&indexed, &self->arena) &&
                    iq_array_reserve(&self->sources, allocator, sizeof indexed);
  if (!fine || !add_postings(self, &indexed, number)) {
    iq_postings_forget(&self->postings, number);
    free_source(&indexed, allocator);
    return iq_fail_memory(error);
  }
  ((IqIndexed *)self->sources.items)[self->sources.count++] = indexed;
  *source = number;
  return IQ_OK;
}
