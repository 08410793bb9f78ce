/// Time and peak memory against size, as lines of TSV: series, size, unit, seconds, bytes.
///   linearity PARAGRAPHS [MOST_MEGABYTES [WORST_KILOBYTES [ONE]]]
/// ONE is the name of one of the worst texts, or “text”, “sources”, “quotations”: the others are
/// left out.
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "incidentquotes.h"
#include "worst.h"

#define COPY_BYTES 20000u
#define SOURCE_BYTES 1000u
/// Words of a text are numbered from here on in another one.
#define OTHER_WORDS 100000000u
/// A series ends where one step took so long, in seconds; the next one is up to ten times as large.
#define PATIENCE 60.0

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static void die(const char *what) {
  fprintf(stderr, "linearity: %s failed\n", what);
  exit(1);
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

/// Prints one figure; false where the series has to end.
static bool print_figure(const char *series, const char *name, size_t size, const char *unit,
                         double seconds, const Counter *counter) {
  printf("%s%s%s\t%zu\t%s\t%.6f\t%zu\n", series, name[0] != '\0' ? ": " : "", name, size, unit,
         seconds, counter->most);
  fflush(stdout);
  return seconds < PATIENCE;
}

static double scan(const char *text, size_t length, const IqScanOptions *options,
                   Counter *counter) {
  const IqAllocator allocator = {count_bytes, counter};
  IqDocument *document = NULL;
  const double start = now();
  if (iq_document_scan(&allocator, text, length, options, &document, NULL) != IQ_OK) die("scan");
  const double seconds = now() - start;
  iq_document_delete(document);
  return seconds;
}

static double index_text(const char *text, size_t length, Counter *counter) {
  const IqAllocator allocator = {count_bytes, counter};
  IqText *index = NULL;
  const double start = now();
  if (iq_text_new(&allocator, text, length, IQ_MARKUP_PLAIN, &index, NULL) != IQ_OK) die("index");
  if (iq_text_index_graphemes(index, NULL) != IQ_OK) die("graphemes");
  const double seconds = now() - start;
  iq_text_delete(index);
  return seconds;
}

/// A copy against `sources` sources, from the first byte to the last verdict and the facts.
static double check(const char *copy, size_t length, const char *sources, size_t source_length,
                    uint32_t count, const IqScanOptions *options, Counter *counter) {
  const IqAllocator allocator = {count_bytes, counter};
  IqIndex *index = NULL;
  IqCheck *self = NULL;
  const IqFactGroups *facts;
  const double start = now();
  if (iq_index_new(&allocator, &index, NULL) != IQ_OK) die("index");
  for (uint32_t i = 0; i < count; i++) {
    uint32_t source;
    if (iq_index_add(index, sources + i * source_length, source_length, options, &source, NULL) !=
        IQ_OK) {
      die("add");
    }
  }
  uint32_t pending;
  if (iq_check_new(&allocator, index, &self, NULL) != IQ_OK) die("check");
  if (iq_check_begin(self, copy, length, options, NULL) != IQ_OK) die("begin");
  if (iq_check_step(self, UINT32_MAX, &pending, NULL) != IQ_OK) die("step");
  if (options->facts && iq_check_facts(self, UINT32_MAX, &facts, NULL) != IQ_OK) die("facts");
  const double seconds = now() - start;
  iq_check_delete(self);
  iq_index_delete(index);
  return seconds;
}

/// What `count` sources share, without what indexing them takes.
static double compare(const char *sources, size_t length, uint32_t count,
                      const IqScanOptions *options, Counter *counter) {
  const IqAllocator allocator = {count_bytes, counter};
  IqIndex *index = NULL;
  IqComparison *comparison = NULL;
  if (iq_index_new(&allocator, &index, NULL) != IQ_OK) die("index");
  for (uint32_t i = 0; i < count; i++) {
    uint32_t source;
    if (iq_index_add(index, sources + i * length, length, options, &source, NULL) != IQ_OK) {
      die("add");
    }
  }
  const double start = now();
  if (iq_index_compare(index, &allocator, NULL, &comparison, NULL) != IQ_OK) die("compare");
  const double seconds = now() - start;
  iq_comparison_delete(comparison);
  iq_index_delete(index);
  return seconds;
}

static char *repeat_file(const char *path, size_t size) {
  static char paragraphs[1 << 16];
  FILE *file = fopen(path, "rb");
  if (file == NULL) die(path);
  const size_t length = fread(paragraphs, 1, sizeof paragraphs - 2, file);
  fclose(file);
  paragraphs[length] = '\n';
  char *text = malloc(size + sizeof paragraphs);
  if (text == NULL) die("malloc");
  for (size_t at = 0; at < size; at += length + 1) memcpy(text + at, paragraphs, length + 1);
  return text;
}

static void measure_texts(const char *path, size_t most) {
  char *text = repeat_file(path, most);
  const IqScanOptions spans = {.spans_only = true};
  const IqScanOptions whole = {.facts = true};
  bool more = true;
  for (size_t size = 1000; size <= most && more; size *= 10) {
    Counter counter = {0};
    print_figure("text", "index and graphemes", size, "bytes", index_text(text, size, &counter),
                 &counter);
    counter = (Counter){0};
    print_figure("text", "detection", size, "bytes", scan(text, size, &spans, &counter), &counter);
    counter = (Counter){0};
    print_figure("text", "scan", size, "bytes", scan(text, size, NULL, &counter), &counter);
    counter = (Counter){0};
    more = print_figure("text", "scan with facts", size, "bytes",
                        scan(text, size, &whole, &counter), &counter);
  }
  free(text);
}

/// Quotations of other words, `each` bytes and more of them in each source.
static char *write_sources(uint32_t count, size_t each) {
  static const char piece[] =
      "“The \x02 at the \x02 was \x02 and the \x02 never saw \x02 or \x02,” said \x01 \x01. Some "
      "\x03 people were hurt.\n\n";
  char *text = malloc((size_t)count * each + 1024);
  if (text == NULL) die("malloc");
  uint32_t number = 0;
  for (uint32_t i = 0; i < count; i++) {
    size_t length = 0;
    while (length + 256 < each) {
      length += write_worst_piece(text + i * each + length, piece, &number);
    }
    memset(text + i * each + length, ' ', each - length);
  }
  return text;
}

/// `same`: all of them tell the same.
static void measure_sources(uint32_t most, bool same) {
  char *text = write_sources(most, SOURCE_BYTES);
  const char *name = same ? "of one text" : "of other words";
  for (uint32_t i = 1; i < most && same; i++) memcpy(text + i * SOURCE_BYTES, text, SOURCE_BYTES);
  bool more = true;
  for (uint32_t count = 1; count <= most && more; count *= 10) {
    Counter counter = {0};
    const IqScanOptions options = {.language = "en", .facts = true};
    const double seconds = check(text, SOURCE_BYTES, text, SOURCE_BYTES, count, &options, &counter);
    more = print_figure("copy checked against sources", name, count, "sources", seconds, &counter);
    counter = (Counter){0};
    more = print_figure("sources compared", name, count, "sources",
                        compare(text, SOURCE_BYTES, count, &options, &counter), &counter) &&
           more;
  }
  free(text);
}

/// `most` quotations, a thousand in a source.
static void measure_quotations(uint32_t most) {
  const size_t each = 110 * 1000;
  char *text = write_sources(most / 1000, each);
  bool more = true;
  for (uint32_t count = 1000; count <= most && more; count *= 10) {
    Counter counter = {0};
    const IqScanOptions options = {.language = "en", .spans_only = true};
    const double seconds = check(text, COPY_BYTES, text, each, count / 1000, &options, &counter);
    more =
        print_figure("copy checked against quotations", "", count, "quotations", seconds, &counter);
  }
  free(text);
}

static void measure_worst(const Worst *worst, size_t most, IqMarkup markup) {
  char *text = malloc(most + 256);
  char *other = malloc(most + 256);
  if (text == NULL || other == NULL) die("malloc");
  const char *scanned = markup == IQ_MARKUP_PLAIN ? "worst, scanned" : "worst, in Markdown";
  bool more = true;
  for (size_t size = most / 16; size <= most && more; size *= 2) {
    const size_t length = write_worst(text, size, worst);
    const IqScanOptions options = {.language = "en", .facts = true, .markup = markup};
    Counter counter = {0};
    double seconds = index_text(text, length, &counter);
    seconds += scan(text, length, &options, &counter);
    more = print_figure(scanned, worst->name, size, "bytes", seconds, &counter);
    if (markup != IQ_MARKUP_PLAIN) continue;
    counter = (Counter){0};
    seconds = check(text, length, text, length, 1, &options, &counter);
    more = print_figure("worst, checked", worst->name, size, "bytes", seconds, &counter) && more;
    const size_t other_length = write_worst_from(other, size, worst, OTHER_WORDS);
    counter = (Counter){0};
    seconds = check(text, length, other, other_length, 1, &options, &counter);
    more = print_figure("worst, checked against other words", worst->name, size, "bytes", seconds,
                        &counter) &&
           more;
  }
  free(other);
  free(text);
}

int main(int count, char **arguments) {
  if (count < 2) die("usage: linearity PARAGRAPHS [MEGABYTES [KILOBYTES]];");
  const size_t megabytes = count > 2 ? (size_t)atol(arguments[2]) : 1000;
  const size_t kilobytes = count > 3 ? (size_t)atol(arguments[3]) : 1024;
  const char *only = count > 4 ? arguments[4] : "";
  const bool all = only[0] == '\0';
  puts("series\tsize\tunit\tseconds\tpeak bytes");
  for (uint32_t i = 0; i < WORST_COUNT; i++) {
    if (!all && strcmp(only, worst_cases[i].name) != 0) continue;
    measure_worst(&worst_cases[i], kilobytes * 1000, IQ_MARKUP_PLAIN);
    measure_worst(&worst_cases[i], kilobytes * 1000, IQ_MARKUP_MARKDOWN);
  }
  if (all || strcmp(only, "text") == 0) measure_texts(arguments[1], megabytes * 1000 * 1000);
  if (all || strcmp(only, "sources") == 0) {
    measure_sources(10000, false);
    measure_sources(10000, true);
  }
  if (all || strcmp(only, "quotations") == 0) {
    measure_quotations((uint32_t)megabytes * 10000);
  }
  return 0;
}
