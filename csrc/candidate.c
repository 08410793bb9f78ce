#include "candidate.h"

#include <stdlib.h>

#include "hash.h"

/// Places that are looked at for one query, those of rare keys first: a common key tells little.
#define POSTINGS_MAX 2048u
/// Places of one key; the newest.
#define PAIR_POSTINGS_MAX 1024u
#define WORD_POSTINGS_MAX 256u
/// A pair of words says more than a word.
#define PAIR_WEIGHT 2.0f
#define WORD_WEIGHT 1.0f
/// Slots of the table that votes are counted in.
#define SLOTS 1024u
/// Words of a query whose keys are looked up; a longer one is found by its beginning.
#define QUERY_WORDS_MAX 512u

typedef struct Ballot {
  IqCandidate slots[SLOTS];
  bool used[SLOTS];
  uint32_t count;
} Ballot;

static IqCandidate *find_slot(Ballot *ballot, uint32_t source, uint32_t part, bool narration) {
  const uint64_t hash = iq_hash_pair(source, (uint64_t)part * 2 + narration);
  uint32_t slot = (uint32_t)hash & (SLOTS - 1);
  for (;; slot = (slot + 1) & (SLOTS - 1)) {
    IqCandidate *candidate = &ballot->slots[slot];
    if (!ballot->used[slot]) break;
    if (candidate->source == source && candidate->part == part &&
        candidate->narration == narration) {
      return candidate;
    }
  }
  if (ballot->count >= SLOTS * 3 / 4) return NULL;
  ballot->used[slot] = true;
  ballot->count++;
  ballot->slots[slot] = (IqCandidate){.source = source, .part = part, .narration = narration};
  return &ballot->slots[slot];
}

/// The place where most shared words agree, kept by majority vote.
static void settle_anchor(IqCandidate *candidate, uint32_t token, uint32_t word) {
  const int64_t diagonal = (int64_t)token - word;
  if (candidate->agreement == 0) {
    candidate->anchor = token;
    candidate->anchor_word = word;
    candidate->agreement = 1;
  } else if ((int64_t)candidate->anchor - candidate->anchor_word == diagonal) {
    candidate->agreement++;
  } else {
    candidate->agreement--;
  }
}

/// A key of a query: one of its words, or two that follow each other.
typedef struct QueryKey {
  const IqKey *key;
  uint32_t word;
  float weight;
  uint32_t most;  ///< places that are looked at
} QueryKey;

static void count_votes(const IqIndex *index, const IqQuery *query, const QueryKey *asked,
                        Ballot *ballot) {
  const IqKey *key = asked->key;
  const IqPosting *postings = index->postings.items;
  const float vote = asked->weight / (1.0f + (float)key->count);
  const uint32_t word = asked->word;
  uint32_t posting = key->first;
  for (uint32_t i = 0; posting != IQ_NONE && i < asked->most; i++) {
    const IqPosting *place = &postings[posting];
    posting = place->next;
    if (place->source == query->skipped_source) continue;
    const IqIndexed *source = iq_index_source(index, place->source);
    uint32_t count;
    const IqQuotation *quotations = iq_document_quotations(source->document, &count);
    const uint32_t quotation = source->quotation_of[place->token];
    const bool narration = quotation == IQ_NONE;
    const uint32_t part =
        narration ? source->paragraph_of[place->token] : quotations[quotation].utterance;
    IqCandidate *candidate = find_slot(ballot, place->source, part, narration);
    if (candidate == NULL) continue;
    candidate->votes += vote;
    settle_anchor(candidate, place->token, word);
  }
}

static int compare_candidates(const void *a, const void *b) {
  const IqCandidate *first = a;
  const IqCandidate *second = b;
  if (first->votes != second->votes) return first->votes > second->votes ? -1 : 1;
  if (first->source != second->source) return first->source < second->source ? -1 : 1;
  if (first->narration != second->narration) return first->narration ? 1 : -1;
  return first->part < second->part ? -1 : first->part > second->part;
}

/// A single function word has no key: it is looked for word by word, between marks alone.
static void scan_for_word(const IqIndex *index, const IqQuery *query, uint64_t hash,
                          Ballot *ballot) {
  for (uint32_t i = 0; i < index->sources.count; i++) {
    const IqIndexed *source = iq_index_source(index, i);
    const IqToken *tokens = iq_tokens_items(&source->tokens);
    uint32_t count;
    const IqQuotation *quotations = iq_document_quotations(source->document, &count);
    for (uint32_t k = 0; k < count && i != query->skipped_source; k++) {
      if (source->token_count[k] != 1 || quotations[k].nested_in != IQ_NONE) continue;
      const uint32_t token = source->first_token[k];
      if (tokens[token].hash != hash) continue;
      IqCandidate *candidate = find_slot(ballot, i, quotations[k].utterance, false);
      if (candidate == NULL) return;
      candidate->votes += 1;
      settle_anchor(candidate, token, 0);
    }
  }
}

static int compare_keys(const void *a, const void *b) {
  const QueryKey *first = a;
  const QueryKey *second = b;
  if (first->key->count != second->key->count) {
    return first->key->count < second->key->count ? -1 : 1;
  }
  if (first->word != second->word) return first->word < second->word ? -1 : 1;
  return (first->weight > second->weight) - (first->weight < second->weight);
}

/// The keys of a query that the sources hold, the rarest first.
static uint32_t list_keys(const IqIndex *index, const IqToken *tokens, uint32_t words,
                          QueryKey keys[2 * QUERY_WORDS_MAX]) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < words; i++) {
    const bool telling = tokens[i].word_class != IQ_WORD_FUNCTION;
    const IqKey *word = telling ? iq_index_find(index, tokens[i].hash) : NULL;
    if (word != NULL) keys[count++] = (QueryKey){word, i, WORD_WEIGHT, WORD_POSTINGS_MAX};
    if (i + 1 == words) break;
    const IqKey *pair = iq_index_find(index, iq_hash_pair(tokens[i].hash, tokens[i + 1].hash));
    if (pair != NULL) keys[count++] = (QueryKey){pair, i, PAIR_WEIGHT, PAIR_POSTINGS_MAX};
  }
  if (count > 0) qsort(keys, count, sizeof *keys, compare_keys);
  return count;
}

uint32_t iq_find_candidates(const IqIndex *index, const IqQuery *query, IqCandidate *candidates) {
  Ballot ballot;
  ballot.count = 0;
  for (uint32_t i = 0; i < SLOTS; i++) ballot.used[i] = false;
  const IqToken *tokens = iq_tokens_items(query->tokens) + query->first;
  const uint32_t words = query->count < QUERY_WORDS_MAX ? query->count : QUERY_WORDS_MAX;
  QueryKey keys[2 * QUERY_WORDS_MAX];
  const uint32_t key_count = list_keys(index, tokens, words, keys);
  uint32_t looked = 0;
  for (uint32_t i = 0; i < key_count && looked < POSTINGS_MAX; i++) {
    count_votes(index, query, &keys[i], &ballot);
    looked += keys[i].key->count < keys[i].most ? keys[i].key->count : keys[i].most;
  }
  if (words == 1 && ballot.count == 0) scan_for_word(index, query, tokens[0].hash, &ballot);
  uint32_t count = 0;
  IqCandidate sorted[SLOTS];
  for (uint32_t i = 0; i < SLOTS; i++) {
    if (ballot.used[i]) sorted[count++] = ballot.slots[i];
  }
  if (count == 0) return 0;
  qsort(sorted, count, sizeof *sorted, compare_candidates);
  if (count > IQ_CANDIDATES_MAX) count = IQ_CANDIDATES_MAX;
  for (uint32_t i = 0; i < count; i++) candidates[i] = sorted[i];
  return count;
}
