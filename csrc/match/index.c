#include "match/index.h"

#include "base/hash.h"
#include "base/status.h"
#include "quotation/quotation.h"

/// So many sources an incident can have; a bound for what a hostile file can ask for.
#define SOURCES_MAX 100000u
/// A word's key is asked for when so many words before it are added.
#define WORDS_AHEAD 12u

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

/// The number of the utterance or of the paragraph that a token stands in.
static uint32_t part_of(const IqIndexed *indexed, uint32_t token, uint32_t paragraph) {
  const uint32_t quotation = indexed->quotation_of[token];
  if (quotation == IQ_NONE) return indexed->first_part + indexed->utterance_count + paragraph;
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(indexed->document, &count);
  return indexed->first_part + quotations[quotation].utterance;
}

/// Whether a token is all there is between the marks.
static bool is_lone(const IqIndexed *indexed, uint32_t token) {
  const uint32_t quotation = indexed->quotation_of[token];
  return quotation != IQ_NONE && indexed->token_count[quotation] == 1;
}

/// Function words find nothing where they are not all that is quoted; every other word and every
/// pair is a key.
static bool add_word(IqIndex *self, const IqIndexed *indexed, uint32_t token, uint32_t paragraph) {
  const IqAllocator *allocator = self->arena.allocator;
  const IqToken *own = iq_tokens_items(&indexed->tokens) + token;
  const IqPosting posting = {.part = part_of(indexed, token, paragraph), .token = token};
  const bool telling = own->word_class != IQ_WORD_FUNCTION;
  const uint64_t hash = telling ? own->hash : iq_index_lone_key(own->hash);
  if ((telling || is_lone(indexed, token)) &&
      !iq_postings_add(&self->postings, allocator, hash, posting)) {
    return false;
  }
  if (token + 1 == indexed->tokens.tokens.count) return true;
  const uint64_t pair = iq_hash_pair(own->hash, own[1].hash);
  return iq_postings_add(&self->postings, allocator, pair, posting);
}

/// In a large index every key is somewhere else: it is asked for before its turn.
static void fetch_keys(const IqIndex *self, const IqIndexed *indexed, uint32_t token) {
  if (token + 1 >= indexed->tokens.tokens.count) return;
  const IqToken *own = iq_tokens_items(&indexed->tokens) + token;
  if (own->word_class != IQ_WORD_FUNCTION) iq_postings_fetch(&self->postings, own->hash);
  iq_postings_fetch(&self->postings, iq_hash_pair(own->hash, own[1].hash));
}

static bool add_postings(IqIndex *self, const IqIndexed *indexed) {
  for (uint32_t i = 0; i < indexed->paragraph_count; i++) {
    const IqRun run = indexed->paragraphs[i];
    for (uint32_t k = 0; k < run.count; k++) {
      fetch_keys(self, indexed, run.first + k + WORDS_AHEAD);
      if (!add_word(self, indexed, run.first + k, i)) return false;
    }
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
  iq_array_trim(&indexed->tokens.tokens, self->arena.allocator, sizeof(IqToken));
  iq_array_trim(&indexed->tokens.folded, self->arena.allocator, sizeof(char));
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
  indexed->first_token = iq_arena_array(&self->arena, count, sizeof(uint32_t));
  indexed->token_count = iq_arena_array(&self->arena, count, sizeof(uint32_t));
  if (indexed->quotation_of == NULL || indexed->first_token == NULL ||
      indexed->token_count == NULL) {
    return false;
  }
  for (uint32_t i = 0; i < token_count; i++) indexed->quotation_of[i] = IQ_NONE;
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
  IqIndexed indexed = {.statement = options != NULL && options->statement};
  IqStatus status = iq_document_scan(allocator, bytes, length, options, &indexed.document, error);
  if (status != IQ_OK) return status;
  const bool fine = read_words(self, &indexed) && place_quotations(self, &indexed) &&
                    group_utterances(self, &indexed) &&
                    iq_indexed_list_runs(&indexed, &self->arena) &&
                    iq_array_reserve(&self->sources, allocator, sizeof indexed);
  const uint64_t parts = (uint64_t)indexed.utterance_count + indexed.paragraph_count;
  indexed.first_part = self->part_count;
  if (!fine) {
    status = iq_fail_memory(error);
  } else if (parts > UINT32_MAX - self->part_count) {
    status = iq_fail(error, IQ_E_LIMIT, "an index holds at most %u utterances and paragraphs",
                     UINT32_MAX);
  } else if (!add_postings(self, &indexed)) {
    iq_postings_forget(&self->postings, indexed.first_part);
    status = iq_fail_memory(error);
  }
  if (status != IQ_OK) {
    free_source(&indexed, allocator);
    return status;
  }
  *source = self->sources.count;
  ((IqIndexed *)self->sources.items)[self->sources.count++] = indexed;
  self->part_count += (uint32_t)parts;
  return IQ_OK;
}
