/// Looking one quotation up among a million: how often the right one is among the first 50
/// candidates, and how long looking up and aligning takes, by what was done to the words. Beside
/// SQLite FTS5 (bm25 over any of the words) where it was compiled in.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "match/candidate.h"
#include "match/index.h"
#include "match/match.h"
#ifdef IQ_SQLITE
#include <sqlite3.h>
#endif

#define QUOTATIONS 1000000u
#define PER_SOURCE 1000u
#define VOCABULARY 60000u
#define WORDS_MAX 60u
#define QUERIES 200u
/// SQLite takes a thousand times as long.
#define PEER_QUERIES 10u
#define FIRST 50u

typedef struct Quote {
  uint32_t words[WORDS_MAX];
  uint32_t count;
} Quote;

static uint64_t state = 88172645463325252u;

/// xorshift64: the same on every machine.
static double draw(void) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (double)(state >> 11) / 9007199254740992.0;
}

/// Time of the processor: what others do meanwhile is not counted.
static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static void die(const char *what) {
  fprintf(stderr, "lookup: %s failed\n", what);
  exit(1);
}

/// Zipf's law, roughly: the rank is the vocabulary to the power of a uniform number.
static uint32_t draw_word(void) {
  return (uint32_t)(pow((double)VOCABULARY, draw()) - 1);
}

/// Words that like to follow each other, a length that is log-normal with a median of 17.
static void draw_quote(Quote *quote) {
  const double normal = sqrt(-2 * log(draw() + 1e-12)) * cos(6.283185307 * draw());
  double length = 17 * exp(0.6 * normal);
  if (length < 3) length = 3;
  if (length > WORDS_MAX) length = WORDS_MAX;
  quote->count = (uint32_t)length;
  for (uint32_t i = 0; i < quote->count; i++) {
    const bool sticky = i > 0 && draw() < 0.3;
    quote->words[i] = sticky ? (quote->words[i - 1] * 7919u + 13) % VOCABULARY : draw_word();
  }
}

/// A word for a number: syllables, so that no two are inflections of one.
static size_t write_word(char *out, uint32_t word) {
  static const char consonants[] = "bdfgklmnprstvz";
  static const char vowels[] = "aeiou";
  size_t length = 0;
  uint32_t rest = word + 71;
  while (rest > 0) {
    out[length++] = consonants[rest % 14];
    rest /= 14;
    out[length++] = vowels[rest % 5];
    rest /= 5;
  }
  return length;
}

static size_t write_quote(char *out, const Quote *quote) {
  size_t length = 0;
  for (uint32_t i = 0; i < quote->count; i++) {
    if (i > 0) out[length++] = ' ';
    length += write_word(out + length, quote->words[i]);
  }
  out[length] = '\0';
  return length;
}

typedef enum Class {
  IDENTICAL,
  HALF,
  SIX_WORDS,
  THREE_WORDS,
  CHANGED_12,
  CHANGED_25,
  CHANGED_45,
  SPLICED,
  CLASSES
} Class;

static const char *const class_names[CLASSES] = {
    "identical",         "cut to a half",     "cut to 6 words",          "cut to 3 words",
    "12 % of words new", "25 % of words new", "45 % new, words swapped", "3 fragments of it"};

static void cut(Quote *quote, uint32_t length) {
  if (length >= quote->count) return;
  const uint32_t start = (uint32_t)(draw() * (quote->count - length));
  memmove(quote->words, quote->words + start, length * sizeof *quote->words);
  quote->count = length;
}

static void change(Quote *quote, double share) {
  for (uint32_t i = 0; i < quote->count; i++) {
    if (draw() < share) quote->words[i] = draw_word();
  }
}

static void swap(Quote *quote) {
  for (uint32_t i = 0; i + 1 < quote->count; i += 5) {
    const uint32_t word = quote->words[i];
    quote->words[i] = quote->words[i + 1];
    quote->words[i + 1] = word;
  }
}

/// Three runs of four words, what is between them left out.
static void keep_fragments(Quote *quote) {
  if (quote->count < 18) return;
  const uint32_t gap = (quote->count - 12) / 2;
  for (uint32_t run = 1; run < 3; run++) {
    memmove(quote->words + run * 4, quote->words + run * (4 + gap), 4 * sizeof *quote->words);
  }
  quote->count = 12;
}

static void disturb(Quote *quote, Class class) {
  switch (class) {
    case HALF: cut(quote, (quote->count + 1) / 2); break;
    case SIX_WORDS: cut(quote, 6); break;
    case THREE_WORDS: cut(quote, 3); break;
    case CHANGED_12: change(quote, 0.12); break;
    case CHANGED_25: change(quote, 0.25); break;
    case CHANGED_45:
      change(quote, 0.45);
      swap(quote);
      break;
    case SPLICED: keep_fragments(quote); break;
    default: break;
  }
}

typedef struct Counter {
  size_t bytes, most;
} Counter;

static void *count_bytes(void *context, void *block, size_t old_size, size_t new_size) {
  Counter *counter = context;
  counter->bytes += new_size - old_size;
  if (counter->bytes > counter->most) counter->most = counter->bytes;
  if (new_size == 0) {
    free(block);
    return NULL;
  }
  return realloc(block, new_size);
}

/// Fills an index with the quotations, PER_SOURCE in each source.
static IqIndex *fill_index(const Quote *quotes, const IqAllocator *allocator, size_t *bytes) {
  IqIndex *index = NULL;
  if (iq_index_new(allocator, &index, NULL) != IQ_OK) die("index");
  for (uint32_t first = 0; first < QUOTATIONS; first += PER_SOURCE) {
    char *text = malloc((size_t)PER_SOURCE * (WORDS_MAX * 9 + 32));
    if (text == NULL) die("malloc");
    size_t length = 0;
    for (uint32_t i = 0; i < PER_SOURCE; i++) {
      length += (size_t)sprintf(text + length, "“");
      length += write_quote(text + length, &quotes[first + i]);
      length += (size_t)sprintf(text + length, "”, she said.\n\n");
    }
    *bytes += length;
    const IqScanOptions options = {.language = "en", .spans_only = true};
    uint32_t source;
    // The index borrows the text; it lives as long as the program.
    if (iq_index_add(index, text, length, &options, &source, NULL) != IQ_OK) die("add");
  }
  return index;
}

static int compare_doubles(const void *a, const void *b) {
  const double first = *(const double *)a;
  const double second = *(const double *)b;
  return (first > second) - (first < second);
}

static double median_of(double *seconds, uint32_t count) {
  qsort(seconds, count, sizeof *seconds, compare_doubles);
  return seconds[count / 2] * 1e6;
}

static bool is_among(const IqCandidate *candidates, uint32_t count, uint32_t quote) {
  for (uint32_t i = 0; i < count && i < FIRST; i++) {
    const bool source = candidates[i].source == quote / PER_SOURCE;
    if (source && !candidates[i].narration && candidates[i].part == quote % PER_SOURCE) return true;
  }
  return false;
}

static void look_up(const IqIndex *index, const Quote *quotes, Class class) {
  double candidate_seconds[QUERIES];
  double match_seconds[QUERIES];
  uint32_t found = 0;
  for (uint32_t i = 0; i < QUERIES; i++) {
    const uint32_t target = (uint32_t)(draw() * QUOTATIONS);
    Quote quote = quotes[target];
    disturb(&quote, class);
    char words[WORDS_MAX * 9 + 1];
    const size_t length = write_quote(words, &quote);
    IqText *text = NULL;
    if (iq_text_new(NULL, words, length, IQ_MARKUP_PLAIN, &text, NULL) != IQ_OK) die("text");
    IqTokens tokens = {0};
    if (!iq_tokens_add(&tokens, text, (IqSpan){0, (uint32_t)length}, NULL)) die("tokens");
    const IqQuery query = {.tokens = &tokens,
                           .count = tokens.tokens.count,
                           .bytes = words,
                           .length = (uint32_t)length,
                           .skipped_source = IQ_NONE};
    static IqCandidate candidates[IQ_CANDIDATES_MAX];
    double start = now();
    IqArena arena;
    iq_arena_init(&arena, NULL);
    const uint32_t count = iq_find_candidates(index, &query, &arena, candidates);
    candidate_seconds[i] = now() - start;
    iq_arena_clear(&arena);
    if (count == IQ_NONE) die("candidates");
    found += is_among(candidates, count, target);
    IqVerdict verdict = {0};
    start = now();
    if (iq_match(index, &query, &arena, &verdict, NULL) != IQ_OK) die("match");
    match_seconds[i] = now() - start;
    iq_arena_clear(&arena);
    iq_tokens_free(&tokens, NULL);
    iq_text_delete(text);
  }
  printf("%-24s %6.3f %12.0f %14.0f", class_names[class], (double)found / QUERIES,
         median_of(candidate_seconds, QUERIES), median_of(match_seconds, QUERIES));
}

#ifdef IQ_SQLITE
static void run(sqlite3 *base, const char *statement) {
  if (sqlite3_exec(base, statement, NULL, NULL, NULL) != SQLITE_OK) die(sqlite3_errmsg(base));
}

static sqlite3 *fill_peer(const Quote *quotes) {
  sqlite3 *base = NULL;
  if (sqlite3_open(":memory:", &base) != SQLITE_OK) die("sqlite");
  run(base, "CREATE VIRTUAL TABLE quotes USING fts5(words, detail=none); BEGIN");
  sqlite3_stmt *insert = NULL;
  sqlite3_prepare_v2(base, "INSERT INTO quotes(rowid, words) VALUES (?, ?)", -1, &insert, NULL);
  for (uint32_t i = 0; i < QUOTATIONS; i++) {
    char words[WORDS_MAX * 9 + 1];
    const size_t length = write_quote(words, &quotes[i]);
    sqlite3_bind_int64(insert, 1, i);
    sqlite3_bind_text(insert, 2, words, (int)length, SQLITE_TRANSIENT);
    if (sqlite3_step(insert) != SQLITE_DONE) die(sqlite3_errmsg(base));
    sqlite3_reset(insert);
  }
  sqlite3_finalize(insert);
  run(base, "COMMIT");
  return base;
}

static void ask_peer(sqlite3 *base, const Quote *quotes, Class class) {
  double seconds[PEER_QUERIES];
  uint32_t found = 0;
  sqlite3_stmt *select = NULL;
  sqlite3_prepare_v2(base, "SELECT rowid FROM quotes WHERE quotes MATCH ? ORDER BY rank LIMIT 50",
                     -1, &select, NULL);
  for (uint32_t i = 0; i < PEER_QUERIES; i++) {
    const uint32_t target = (uint32_t)(draw() * QUOTATIONS);
    Quote quote = quotes[target];
    disturb(&quote, class);
    char query[WORDS_MAX * 14 + 1];
    size_t length = 0;
    for (uint32_t k = 0; k < quote.count; k++) {
      if (k > 0) length += (size_t)sprintf(query + length, " OR ");
      length += write_word(query + length, quote.words[k]);
    }
    const double start = now();
    sqlite3_bind_text(select, 1, query, (int)length, SQLITE_TRANSIENT);
    while (sqlite3_step(select) == SQLITE_ROW) {
      found += sqlite3_column_int64(select, 0) == target;
    }
    sqlite3_reset(select);
    seconds[i] = now() - start;
  }
  sqlite3_finalize(select);
  printf(" %12.3f %12.0f", (double)found / PEER_QUERIES, median_of(seconds, PEER_QUERIES));
}
#endif

int main(void) {
  Quote *quotes = malloc(QUOTATIONS * sizeof *quotes);
  if (quotes == NULL) die("malloc");
  for (uint32_t i = 0; i < QUOTATIONS; i++) draw_quote(&quotes[i]);
  Counter counter = {0};
  const IqAllocator allocator = {count_bytes, &counter};
  size_t bytes = 0;
  double start = now();
  IqIndex *index = fill_index(quotes, &allocator, &bytes);
  printf("%u quotations, %.0f MB: indexed in %.1f s, %.0f MB of memory\n", QUOTATIONS,
         (double)bytes / 1e6, now() - start, (double)counter.bytes / 1e6);
#ifdef IQ_SQLITE
  start = now();
  sqlite3 *base = fill_peer(quotes);
  printf("SQLite %s FTS5: indexed in %.1f s, %.0f MB of memory; %u queries of each kind\n",
         sqlite3_libversion(), now() - start, (double)sqlite3_memory_used() / 1e6, PEER_QUERIES);
#else
  puts("SQLite FTS5: not measured, its headers are not installed");
#endif
  printf("%-24s %6s %12s %14s %12s %12s\n", "", "@50", "look-up, us", "and align, us", "FTS5 @50",
         "FTS5, us");
  for (int class = 0; class < CLASSES; class ++) {
    look_up(index, quotes, (Class) class);
#ifdef IQ_SQLITE
    ask_peer(base, quotes, (Class) class);
#endif
    putchar('\n');
  }
#ifdef IQ_SQLITE
  sqlite3_close(base);
#endif
  iq_index_delete(index);
  free(quotes);
  return 0;
}
