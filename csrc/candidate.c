#include "candidate.h"

#include <math.h>
#include <stdlib.h>

#include "hash.h"

/// Places that are looked at for one query, those of rare keys first: a common key tells little.
/// Of one key the newest.
#define POSTINGS_MAX 4096u
/// A pair of words says more than a word.
#define PAIR_WEIGHT 2.0f
#define WORD_WEIGHT 1.0f
/// Slots of the table that votes are counted in, and how many of them are filled.
#define SLOT_BITS 12u
#define SLOTS (1u << SLOT_BITS)
#define CANDIDATES_MAX 2048u
/// A candidate with less than this share of the best one's votes is not looked at, and behind the
/// first FIRST_CANDIDATES none with less than the larger share.
#define VOTES_SHARE_MIN 0.2f
#define LATE_SHARE_MIN 0.6f
#define FIRST_CANDIDATES 32u
/// Words of a query whose keys are looked up; a longer one is found by its beginning.
#define QUERY_WORDS_MAX 512u

typedef struct Ballot {
  uint64_t *keys;     ///< open addressing: which source and part a slot holds, 0 where it is free
  uint16_t *numbers;  ///< for each slot that is filled, which candidate it is
  IqCandidate *candidates;
  uint32_t count;
} Ballot;

static IqCandidate *find_slot(Ballot *ballot, uint32_t source, uint32_t part) {
  const uint64_t key = ((uint64_t)source + 1) << 32 | part;
  // Fibonacci hashing: the upper bits of the product are well mixed.
  uint32_t slot = (uint32_t)(key * 0x9E3779B97F4A7C15u >> (64 - SLOT_BITS));
  while (ballot->keys[slot] != key) {
    if (ballot->keys[slot] == 0) {
      if (ballot->count >= CANDIDATES_MAX) return NULL;
      ballot->keys[slot] = key;
      ballot->numbers[slot] = (uint16_t)ballot->count;
      ballot->candidates[ballot->count++] =
          (IqCandidate){.source = source, .part = part / 2, .narration = (part & 1) != 0};
      break;
    }
    slot = (slot + 1) & (SLOTS - 1);
  }
  return &ballot->candidates[ballot->numbers[slot]];
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
} QueryKey;

static void count_votes(const IqIndex *index, const IqQuery *query, const QueryKey *asked,
                        Ballot *ballot) {
  const float rarity = (float)index->postings.places.count / (float)asked->key->count;
  const float vote = asked->weight * logf(1.0f + rarity);
  IqPostingCursor cursor = iq_postings_read(&index->postings, asked->key);
  for (uint32_t i = 0; i < POSTINGS_MAX; i++) {
    const IqPosting *place = iq_postings_next(&cursor);
    if (place == NULL) return;
    if (place->source == query->skipped_source) continue;
    IqCandidate *candidate = find_slot(ballot, place->source, place->part);
    if (candidate == NULL) continue;
    candidate->votes += vote;
    settle_anchor(candidate, place->token, asked->word);
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
      IqCandidate *candidate = find_slot(ballot, i, quotations[k].utterance * 2);
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
  uint64_t pairs[QUERY_WORDS_MAX];
  // In a large index every key is somewhere else: all of them are asked for before one is read.
  for (uint32_t i = 0; i < words; i++) {
    iq_postings_fetch(&index->postings, tokens[i].hash);
    if (i + 1 == words) break;
    pairs[i] = iq_hash_pair(tokens[i].hash, tokens[i + 1].hash);
    iq_postings_fetch(&index->postings, pairs[i]);
  }
  for (uint32_t i = 0; i < words; i++) {
    const bool telling = tokens[i].word_class != IQ_WORD_FUNCTION;
    const IqKey *word = telling ? iq_postings_find(&index->postings, tokens[i].hash) : NULL;
    if (word != NULL) keys[count++] = (QueryKey){word, i, WORD_WEIGHT};
    if (i + 1 == words) break;
    const IqKey *pair = iq_postings_find(&index->postings, pairs[i]);
    if (pair != NULL) keys[count++] = (QueryKey){pair, i, PAIR_WEIGHT};
  }
  if (count > 0) qsort(keys, count, sizeof *keys, compare_keys);
  return count;
}

/// Puts a candidate into a sorted list of at most FIRST_CANDIDATES, where it belongs there.
static void insert(IqCandidate *list, uint32_t *count, const IqCandidate *candidate) {
  uint32_t at = *count;
  if (at == FIRST_CANDIDATES) {
    if (compare_candidates(candidate, &list[at - 1]) > 0) return;
    at--;
  } else {
    ++*count;
  }
  for (; at > 0 && compare_candidates(candidate, &list[at - 1]) < 0; at--) list[at] = list[at - 1];
  list[at] = *candidate;
}

/// Writes those that are looked at, the one with most votes first. Few of many are: the others are
/// not sorted.
static uint32_t choose(const Ballot *ballot, IqCandidate *candidates) {
  float most = 0;
  for (uint32_t i = 0; i < ballot->count; i++) {
    if (ballot->candidates[i].votes > most) most = ballot->candidates[i].votes;
  }
  IqCandidate *strong = ballot->candidates;
  IqCandidate others[FIRST_CANDIDATES];
  uint32_t strong_count = 0;
  uint32_t other_count = 0;
  for (uint32_t i = 0; i < ballot->count; i++) {
    const IqCandidate *candidate = &ballot->candidates[i];
    if (candidate->votes >= most * LATE_SHARE_MIN) {
      strong[strong_count++] = *candidate;
    } else if (candidate->votes >= most * VOTES_SHARE_MIN) {
      insert(others, &other_count, candidate);
    }
  }
  if (strong_count > 0) qsort(strong, strong_count, sizeof *strong, compare_candidates);
  if (strong_count > IQ_CANDIDATES_MAX) strong_count = IQ_CANDIDATES_MAX;
  for (uint32_t i = 0; i < strong_count; i++) candidates[i] = strong[i];
  uint32_t kept = strong_count;
  for (uint32_t i = 0; i < other_count && kept < FIRST_CANDIDATES; i++) {
    candidates[kept++] = others[i];
  }
  return kept;
}

uint32_t iq_find_candidates(const IqIndex *index, const IqQuery *query, IqArena *scratch,
                            IqCandidate *candidates) {
  Ballot ballot = {
      .keys = iq_arena_array(scratch, SLOTS, sizeof *ballot.keys),
      .numbers = iq_arena_room(scratch, SLOTS * sizeof *ballot.numbers),
      .candidates = iq_arena_room(scratch, CANDIDATES_MAX * sizeof *ballot.candidates)};
  QueryKey *keys = iq_arena_room(scratch, 2 * QUERY_WORDS_MAX * sizeof *keys);
  if (ballot.keys == NULL || ballot.numbers == NULL || ballot.candidates == NULL || keys == NULL) {
    return IQ_NONE;
  }
  const IqToken *tokens = iq_tokens_items(query->tokens) + query->first;
  const uint32_t words = query->count < QUERY_WORDS_MAX ? query->count : QUERY_WORDS_MAX;
  const uint32_t key_count = list_keys(index, tokens, words, keys);
  uint32_t looked = 0;
  for (uint32_t i = 0; i < key_count && looked < POSTINGS_MAX; i++) {
    if (i + 1 < key_count) iq_postings_fetch_places(&index->postings, keys[i + 1].key);
    count_votes(index, query, &keys[i], &ballot);
    looked += keys[i].key->count < POSTINGS_MAX ? keys[i].key->count : POSTINGS_MAX;
  }
  if (words == 1 && ballot.count == 0) scan_for_word(index, query, tokens[0].hash, &ballot);
  return choose(&ballot, candidates);
}
