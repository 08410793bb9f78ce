#include "match/candidate.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/probe.h"

/// Places that are looked at for one query, those of rare keys first: a common key tells little.
/// Of one key the newest.
#define POSTINGS_MAX 4096u
/// A pair of words says more than a word.
#define PAIR_WEIGHT 2.0f
#define WORD_WEIGHT 1.0f
/// Slots of the table that votes are counted in, and how many of them are filled.
#define SLOT_BITS 12u
#define SLOTS (1u << SLOT_BITS)
#define PARTS_MAX 2048u
/// A candidate with less than this share of the best one's votes is not looked at, and behind the
/// first FIRST_CANDIDATES none with less than the larger share.
#define VOTES_SHARE_MIN 0.2f
#define LATE_SHARE_MIN 0.6f
#define FIRST_CANDIDATES 32u
/// Words of a query whose keys are looked up; a longer one is found by its beginning.
#define QUERY_WORDS_MAX 512u

/// What is found out about a part before it is chosen: small, so that thousands of them stay near.
typedef struct Tally {
  uint32_t part;  ///< as postings have it
  float votes;
  uint32_t anchor;
  uint16_t anchor_word;
  uint16_t
      agreement;  ///< how many more places say so than say otherwise: less than 2 * POSTINGS_MAX
} Tally;

typedef struct Ballot {
  uint16_t *slots;  ///< open addressing: which tally a slot holds, from 1; 0 where it is free
  Tally *tallies;
  uint32_t count;
  float most;   ///< votes
  bool closed;  ///< what has no vote yet cannot win any more
} Ballot;

static uint32_t slot_of(uint32_t part) {
  // Fibonacci hashing: the upper bits of the product are well mixed.
  return part * 0x9E3779B9u >> (32 - SLOT_BITS);
}

/// Puts a part that is not there into a free slot; NULL where it is not wanted.
static Tally *add_tally(Ballot *ballot, uint32_t slot, uint32_t part) {
  if (ballot->closed || ballot->count >= PARTS_MAX) return NULL;
  Tally *tally = &ballot->tallies[ballot->count++];
  *tally = (Tally){.part = part};
  ballot->slots[slot] = (uint16_t)ballot->count;
  return tally;
}

/// The tally of a part, a new one where it has none; NULL where it is not wanted.
static Tally *find_tally(Ballot *ballot, uint32_t part) {
  IQ_PROBE (slot, slot_of(part), SLOTS - 1) {
    if (ballot->slots[slot] == 0) return add_tally(ballot, slot, part);
    Tally *tally = &ballot->tallies[ballot->slots[slot] - 1];
    if (tally->part == part) return tally;
  }
}

/// Forgets what cannot win any more with so many votes that are left.
static void drop_losers(Ballot *ballot, float left) {
  const float least = ballot->most * VOTES_SHARE_MIN - left;
  uint32_t kept = 0;
  memset(ballot->slots, 0, SLOTS * sizeof *ballot->slots);
  for (uint32_t i = 0; i < ballot->count; i++) {
    const Tally tally = ballot->tallies[i];
    if (tally.votes < least) continue;
    ballot->tallies[kept++] = tally;
    IQ_PROBE (slot, slot_of(tally.part), SLOTS - 1) {
      if (ballot->slots[slot] != 0) continue;
      ballot->slots[slot] = (uint16_t)kept;
      break;
    }
  }
  ballot->count = kept;
}

/// The place where most shared words agree, kept by majority vote.
static void settle_anchor(Tally *tally, uint32_t token, uint32_t word) {
  const int64_t diagonal = (int64_t)token - word;
  if (tally->agreement == 0) {
    tally->anchor = token;
    tally->anchor_word = (uint16_t)word;
    tally->agreement = 1;
  } else if ((int64_t)tally->anchor - tally->anchor_word == diagonal) {
    tally->agreement++;
  } else {
    tally->agreement--;
  }
}

static void vote_for(Ballot *ballot, uint32_t part, float vote, uint32_t token, uint32_t word) {
  Tally *tally = find_tally(ballot, part);
  if (tally == NULL) return;
  tally->votes += vote;
  if (tally->votes > ballot->most) ballot->most = tally->votes;
  settle_anchor(tally, token, word);
}

/// A key of a query: one of its words, or two that follow each other.
typedef struct QueryKey {
  const IqKey *key;
  uint32_t word;
  float vote;  ///< what it counts for
} QueryKey;

/// Numbers of parts that are not looked at.
typedef struct Skipped {
  uint32_t first, end;
} Skipped;

static Skipped skipped_parts(const IqIndex *index, uint32_t source) {
  const bool last = source == index->sources.count - 1;
  if (source >= index->sources.count) return (Skipped){0, 0};
  return (Skipped){iq_index_source(index, source)->first_part,
                   last ? index->part_count : iq_index_source(index, source + 1)->first_part};
}

static void count_votes(const IqIndex *index, Skipped skipped, const QueryKey *asked,
                        Ballot *ballot) {
  IqPostingCursor cursor = iq_postings_read(&index->postings, asked->key);
  const IqPosting *places;
  uint32_t count;
  for (uint32_t left = POSTINGS_MAX; left > 0; left -= count) {
    places = iq_postings_next(&cursor, &count);
    if (places == NULL) return;
    const uint32_t first = count > left ? count - left : 0;
    for (uint32_t i = count; i-- > first;) {
      if (places[i].part - skipped.first < skipped.end - skipped.first) continue;
      vote_for(ballot, places[i].part, asked->vote, places[i].token, asked->word);
    }
    count -= first;
  }
}

static int compare_keys(const void *a, const void *b) {
  const QueryKey *first = a;
  const QueryKey *second = b;
  if (iq_key_count(first->key) != iq_key_count(second->key)) {
    return iq_key_count(first->key) < iq_key_count(second->key) ? -1 : 1;
  }
  if (first->word != second->word) return first->word < second->word ? -1 : 1;
  return (first->vote > second->vote) - (first->vote < second->vote);
}

static void add_key(const IqIndex *index, uint64_t hash, uint32_t word, float weight,
                    QueryKey *keys, uint32_t *count) {
  const IqKey *key = iq_postings_find(&index->postings, hash);
  if (key == NULL) return;
  const float rarity = (float)index->postings.total / (float)iq_key_count(key);
  keys[(*count)++] = (QueryKey){key, word, weight * logf(1.0f + rarity)};
  iq_postings_fetch_places(&index->postings, key);
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
    if (tokens[i].word_class != IQ_WORD_FUNCTION) {
      add_key(index, tokens[i].hash, i, WORD_WEIGHT, keys, &count);
    }
    if (i + 1 < words) add_key(index, pairs[i], i, PAIR_WEIGHT, keys, &count);
  }
  if (words == 1 && count == 0) {
    add_key(index, iq_index_lone_key(tokens[0].hash), 0, WORD_WEIGHT, keys, &count);
  }
  if (count > 0) qsort(keys, count, sizeof *keys, compare_keys);
  return count;
}

/// How many of the keys are looked at.
static uint32_t affordable(const QueryKey *keys, uint32_t count) {
  uint32_t looked = 0;
  uint32_t i = 0;
  for (; i < count && looked < POSTINGS_MAX; i++) {
    looked += iq_key_count(keys[i].key) < POSTINGS_MAX ? iq_key_count(keys[i].key) : POSTINGS_MAX;
  }
  return i;
}

static void vote(const IqIndex *index, const IqQuery *query, const QueryKey *keys, uint32_t count,
                 Ballot *ballot) {
  const Skipped skipped = skipped_parts(index, query->skipped_source);
  float left = 0;
  for (uint32_t i = 0; i < count; i++) left += keys[i].vote;
  for (uint32_t i = 0; i < count; i++) {
    // The most common keys have most of the places, and those alone win nothing.
    ballot->closed = left < ballot->most * VOTES_SHARE_MIN;
    if (ballot->closed && iq_key_count(keys[i].key) > ballot->count) drop_losers(ballot, left);
    count_votes(index, skipped, &keys[i], ballot);
    left -= keys[i].vote;
  }
}

/// A tally as a number: the more votes the lower, and of equal ones in order of the sources.
static uint64_t rank_of(const Tally *tally) {
  uint32_t bits;
  memcpy(&bits, &tally->votes, sizeof bits);
  return (uint64_t)(UINT32_MAX - bits) << 32 | tally->part;
}

/// Makes a heap, the largest on top, of one whose top may be too small.
static void sink(uint64_t *heap, uint32_t count) {
  const uint64_t value = heap[0];
  uint32_t at = 0;
  for (uint32_t child; (child = 2 * at + 1) < count; at = child) {
    if (child + 1 < count && heap[child + 1] > heap[child]) child++;
    if (heap[child] <= value) break;
    heap[at] = heap[child];
  }
  heap[at] = value;
}

static int compare_ranks(const void *a, const void *b) {
  const uint64_t first = *(const uint64_t *)a;
  const uint64_t second = *(const uint64_t *)b;
  return (first > second) - (first < second);
}

/// Sorts the lowest `wanted` of `count` to the front: few of many are, the others are not sorted.
static void sort_lowest(uint64_t *ranks, uint32_t count, uint32_t wanted) {
  qsort(ranks, wanted, sizeof *ranks, compare_ranks);
  if (wanted == count) return;
  // In falling order it is a heap.
  for (uint32_t i = 0; i < wanted / 2; i++) {
    const uint64_t rank = ranks[i];
    ranks[i] = ranks[wanted - 1 - i];
    ranks[wanted - 1 - i] = rank;
  }
  for (uint32_t i = wanted; i < count; i++) {
    if (ranks[i] >= ranks[0]) continue;
    ranks[0] = ranks[i];
    sink(ranks, wanted);
  }
  qsort(ranks, wanted, sizeof *ranks, compare_ranks);
}

static IqCandidate candidate_of(const IqIndex *index, const Tally *tally) {
  const uint32_t source = iq_index_source_of(index, tally->part);
  const IqIndexed *indexed = iq_index_source(index, source);
  const uint32_t part = tally->part - indexed->first_part;
  const bool narration = part >= indexed->utterance_count;
  return (IqCandidate){.source = source,
                       .part = narration ? part - indexed->utterance_count : part,
                       .narration = narration,
                       .anchor = tally->anchor,
                       .anchor_word = tally->anchor_word};
}

/// Writes those that are looked at, the one with most votes first. `ranks` has room for all.
static uint32_t choose(const IqIndex *index, Ballot *ballot, uint64_t *ranks,
                       IqCandidate *candidates) {
  uint32_t count = 0;
  uint32_t strong = 0;
  for (uint32_t i = 0; i < ballot->count; i++) {
    const Tally *tally = &ballot->tallies[i];
    if (tally->votes < ballot->most * VOTES_SHARE_MIN) continue;
    strong += tally->votes >= ballot->most * LATE_SHARE_MIN;
    ranks[count++] = rank_of(tally);
  }
  uint32_t kept = count < FIRST_CANDIDATES ? count : FIRST_CANDIDATES;
  if (strong > kept) kept = strong < IQ_CANDIDATES_MAX ? strong : IQ_CANDIDATES_MAX;
  if (kept > 0) sort_lowest(ranks, count, kept);
  for (uint32_t i = 0; i < kept; i++) {
    candidates[i] = candidate_of(index, find_tally(ballot, (uint32_t)ranks[i]));
  }
  return kept;
}

uint32_t iq_find_candidates(const IqIndex *index, const IqQuery *query, IqArena *scratch,
                            IqCandidate *candidates) {
  Ballot ballot = {.slots = iq_arena_array(scratch, SLOTS, sizeof *ballot.slots),
                   .tallies = iq_arena_room(scratch, PARTS_MAX * sizeof *ballot.tallies)};
  QueryKey *keys = iq_arena_room(scratch, 2 * QUERY_WORDS_MAX * sizeof *keys);
  uint64_t *ranks = iq_arena_room(scratch, PARTS_MAX * sizeof *ranks);
  if (ballot.slots == NULL || ballot.tallies == NULL || keys == NULL || ranks == NULL) {
    return IQ_NONE;
  }
  const IqToken *tokens = iq_tokens_items(query->tokens) + query->first;
  const uint32_t words = query->count < QUERY_WORDS_MAX ? query->count : QUERY_WORDS_MAX;
  const uint32_t key_count = list_keys(index, tokens, words, keys);
  vote(index, query, keys, affordable(keys, key_count), &ballot);
  return choose(index, &ballot, ranks, candidates);
}
