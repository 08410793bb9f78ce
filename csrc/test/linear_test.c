/// No text costs more than in proportion to its length, in time or in memory, however bad it is.
#include <time.h>

#include "../../bench/worst.h"
#include "test.h"

/// Four times the text: what grows with the square costs sixteen times as much.
#define GROWTH 4u
#define RATIO_MAX 12.0
#define SCAN_BYTES ((size_t)16 << 10)
#define CHECK_BYTES ((size_t)8 << 10)
#define COMPARE_BYTES ((size_t)128 << 10)
/// Words of a text are numbered from here on in another one.
#define OTHER_WORDS 100000000u
/// What a text may be longer than asked, in bytes.
#define WORST_ROOM 256u
/// A machine may be busy just then: what is linear shows it in one of so many attempts.
#define ATTEMPTS 6
/// What takes less is not compared, in seconds and in bytes.
#define SECONDS_MIN 0.004
#define BYTES_MIN ((size_t)1 << 20)

typedef struct Cost {
  double seconds;
  size_t bytes, most;
} Cost;

static void *count_bytes(void *context, void *block, size_t old_size, size_t new_size) {
  Cost *cost = context;
  cost->bytes += new_size - old_size;
  if (cost->bytes > cost->most) cost->most = cost->bytes;
  if (new_size == 0) {
    free(block);
    return NULL;
  }
  return realloc(block, new_size);
}

typedef Cost Work(const Worst *worst, char *text, size_t size, IqMarkup markup);

static Cost scan(const Worst *worst, char *text, size_t size, IqMarkup markup) {
  const size_t length = write_worst(text, size, worst);
  Cost cost = {0};
  const IqAllocator allocator = {count_bytes, &cost};
  const IqScanOptions options = {.language = "en", .facts = true, .markup = markup};
  IqDocument *document = NULL;
  IqText *index = NULL;
  const clock_t start = clock();
  CHECK_EQUAL(iq_document_scan(&allocator, text, length, &options, &document, NULL), IQ_OK);
  iq_document_delete(document);
  CHECK_EQUAL(iq_text_new(&allocator, text, length, markup, &index, NULL), IQ_OK);
  CHECK_EQUAL(iq_text_index_graphemes(index, NULL), IQ_OK);
  for (uint32_t i = 0; i < 64; i++) {
    const uint32_t byte = (uint32_t)(length * i / 64);
    const uint32_t count = iq_text_count(index, byte, IQ_UNIT_GRAPHEME);
    CHECK(iq_text_byte(index, count, IQ_UNIT_GRAPHEME) <= byte);
    CHECK(iq_text_line(index, iq_text_line_at(index, byte)).start <= length);
  }
  iq_text_delete(index);
  cost.seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
  return cost;
}

/// A text checked against another one, which has other words where they are numbered from `other`.
static Cost check_against(const Worst *worst, uint32_t other, char *text, size_t size,
                          IqMarkup markup) {
  const size_t length = write_worst(text, size, worst);
  char *source_text = text + size + WORST_ROOM;
  const size_t source_length = write_worst_from(source_text, size, worst, other);
  Cost cost = {0};
  const IqAllocator allocator = {count_bytes, &cost};
  const IqScanOptions options = {.language = "en", .facts = true, .markup = markup};
  IqIndex *index = NULL;
  IqCheck *self = NULL;
  const IqFactGroups *facts;
  uint32_t source;
  uint32_t pending;
  const clock_t start = clock();
  CHECK_EQUAL(iq_index_new(&allocator, &index, NULL), IQ_OK);
  CHECK_EQUAL(iq_index_add(index, source_text, source_length, &options, &source, NULL), IQ_OK);
  CHECK_EQUAL(iq_check_new(&allocator, index, &self, NULL), IQ_OK);
  CHECK_EQUAL(iq_check_begin(self, text, length, &options, NULL), IQ_OK);
  CHECK_EQUAL(iq_check_step(self, UINT32_MAX, &pending, NULL), IQ_OK);
  CHECK_EQUAL(iq_check_facts(self, UINT32_MAX, &facts, NULL), IQ_OK);
  iq_check_delete(self);
  iq_index_delete(index);
  cost.seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
  return cost;
}

static Cost check(const Worst *worst, char *text, size_t size, IqMarkup markup) {
  return check_against(worst, 0, text, size, markup);
}

static Cost check_others(const Worst *worst, char *text, size_t size, IqMarkup markup) {
  return check_against(worst, OTHER_WORDS, text, size, markup);
}

static bool is_linear(Cost small, Cost large) {
  return (large.seconds < SECONDS_MIN || large.seconds < small.seconds * RATIO_MAX) &&
         (large.most < BYTES_MIN || (double)large.most < (double)small.most * RATIO_MAX);
}

static void try_one(Work *work, const Worst *worst, size_t size, IqMarkup markup) {
  char *text = malloc(2 * (size * GROWTH + WORST_ROOM));
  Cost small = {0};
  Cost large = {0};
  bool linear = false;
  for (int attempt = 0; attempt < ATTEMPTS && !linear; attempt++) {
    small = work(worst, text, size, markup);
    large = work(worst, text, size * GROWTH, markup);
    linear = is_linear(small, large);
  }
  free(text);
  if (linear) return;
  printf("# %s: %.4f s and %zu bytes, then %.4f s and %zu bytes\n", worst->name, small.seconds,
         small.most, large.seconds, large.most);
  CHECK(linear);
}

static void try_all(Work *work, size_t size, IqMarkup markup) {
  for (uint32_t i = 0; i < WORST_COUNT; i++) try_one(work, &worst_cases[i], size, markup);
}

TEST(scanning_is_linear) {
  try_all(scan, SCAN_BYTES, IQ_MARKUP_PLAIN);
}

TEST(scanning_markdown_is_linear) {
  try_all(scan, SCAN_BYTES, IQ_MARKUP_MARKDOWN);
}

TEST(checking_is_linear) {
  try_all(check, CHECK_BYTES, IQ_MARKUP_PLAIN);
}

TEST(checking_against_other_words_is_linear) {
  try_all(check_others, CHECK_BYTES, IQ_MARKUP_PLAIN);
}

/// Sources of a kilobyte each, of which none has the words of another.
static Cost compare(const Worst *worst, char *text, size_t size, IqMarkup markup) {
  enum { EACH = 1024 };
  Cost cost = {0};
  const IqAllocator allocator = {count_bytes, &cost};
  const IqScanOptions options = {.language = "en", .facts = true, .markup = markup};
  IqIndex *index = NULL;
  IqComparison *comparison = NULL;
  const clock_t start = clock();
  CHECK_EQUAL(iq_index_new(&allocator, &index, NULL), IQ_OK);
  for (size_t at = 0; at < size; at += EACH) {
    const uint32_t number = (uint32_t)at;
    write_worst_from(text + at, EACH - WORST_ROOM, worst, number);
    uint32_t source;
    CHECK_EQUAL(iq_index_add(index, text + at, EACH - WORST_ROOM, &options, &source, NULL), IQ_OK);
  }
  CHECK_EQUAL(iq_index_compare(index, &allocator, NULL, &comparison, NULL), IQ_OK);
  iq_comparison_delete(comparison);
  iq_index_delete(index);
  cost.seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
  return cost;
}

/// Speakers whose words no other source has: for each another translation is looked for.
TEST(comparing_is_linear) {
  static const Worst strangers = {.name = "strangers",
                                  .first = "“We \x02 the \x02 it,” said \x01 \x01. "};
  static const Worst one = {.name = "one speaker",
                            .first = "“\x02 \x02 \x02 \x02 \x02,” said Orla Quill. "};
  try_one(compare, &strangers, COMPARE_BYTES, IQ_MARKUP_PLAIN);
  try_one(compare, &one, COMPARE_BYTES, IQ_MARKUP_PLAIN);
}

int main(void) {
  RUN(scanning_is_linear);
  RUN(scanning_markdown_is_linear);
  RUN(checking_is_linear);
  RUN(checking_against_other_words_is_linear);
  RUN(comparing_is_linear);
  return test_end();
}
