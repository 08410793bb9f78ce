/// Speed of the core on a text made here: medians of several runs, with the slowest and the
/// fastest.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "incidentquotes.h"

#define RUNS 7
#define TEXT_BYTES ((size_t)100 << 20)
#define SOURCES 40
#define QUOTATIONS 60

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static int compare_doubles(const void *a, const void *b) {
  const double first = *(const double *)a;
  const double second = *(const double *)b;
  return (first > second) - (first < second);
}

static void print_rate(const char *what, double *seconds, size_t bytes) {
  qsort(seconds, RUNS, sizeof *seconds, compare_doubles);
  const double megabytes = (double)bytes / 1e6;
  printf("%-34s %8.0f MB/s   (%.0f to %.0f)\n", what, megabytes / seconds[RUNS / 2],
         megabytes / seconds[RUNS - 1], megabytes / seconds[0]);
}

static void print_time(const char *what, double *seconds) {
  qsort(seconds, RUNS, sizeof *seconds, compare_doubles);
  printf("%-34s %8.3f ms     (%.3f to %.3f)\n", what, seconds[RUNS / 2] * 1e3, seconds[0] * 1e3,
         seconds[RUNS - 1] * 1e3);
}

static void die(const char *what) {
  fprintf(stderr, "bench: %s failed\n", what);
  exit(1);
}

/// The paragraphs of a file, again and again up to TEXT_BYTES.
static char *make_text(const char *path, size_t *length) {
  static char paragraphs[1 << 16];
  FILE *file = fopen(path, "rb");
  if (file == NULL) die(path);
  const size_t size = fread(paragraphs, 1, sizeof paragraphs - 2, file);
  fclose(file);
  paragraphs[size] = '\n';
  char *text = malloc(TEXT_BYTES + sizeof paragraphs);
  if (text == NULL) die("malloc");
  for (*length = 0; *length < TEXT_BYTES; *length += size + 1) {
    memcpy(text + *length, paragraphs, size + 1);
  }
  return text;
}

static void bench_text(const char *path) {
  size_t length;
  char *text = make_text(path, &length);
  const IqScanOptions plain = {.spans_only = true};
  double index_seconds[RUNS];
  double find_seconds[RUNS];
  double speaker_seconds[RUNS];
  double scan_seconds[RUNS];
  uint32_t count = 0;
  for (int i = 0; i < RUNS; i++) {
    IqText *index = NULL;
    IqDocument *document = NULL;
    double start = now();
    if (iq_text_new(NULL, text, length, IQ_MARKUP_PLAIN, &index, NULL) != IQ_OK) die("index");
    index_seconds[i] = now() - start;
    iq_text_delete(index);
    start = now();
    if (iq_document_scan(NULL, text, length, &plain, &document, NULL) != IQ_OK) die("find");
    find_seconds[i] = now() - start - index_seconds[i];
    iq_document_delete(document);
    start = now();
    if (iq_document_scan(NULL, text, length, NULL, &document, NULL) != IQ_OK) die("scan");
    scan_seconds[i] = now() - start;
    speaker_seconds[i] = scan_seconds[i] - find_seconds[i] - index_seconds[i];
    iq_document_quotations(document, &count);
    iq_document_delete(document);
  }
  printf("%.0f MB of mixed scripts, %u quotations, one core\n", (double)length / 1e6, count);
  print_rate("text index", index_seconds, length);
  print_rate("detection alone", find_seconds, length);
  print_rate("kinds and speakers alone", speaker_seconds, length);
  print_rate("whole scan", scan_seconds, length);
  free(text);
}

/// A text of numbered quotations; `changed` alters one word of one of them.
static size_t write_quotations(char *out, size_t size, int source, int changed) {
  size_t length = 0;
  for (int i = 0; i < QUOTATIONS; i++) {
    length +=
        (size_t)snprintf(out + length, size - length,
                         "‘The %s at gate %d had been open since %d in the morning, and as far as "
                         "I know the guard of "
                         "house %d never saw it,’ said witness %d of outlet %d.\n\n",
                         i == changed ? "valve" : "sluice", i, i * 7 % 12, i * 13 % 50, i, source);
  }
  return length;
}

/// Bytes that are allocated, for a report of memory.
static void *count_bytes(void *context, void *block, size_t old_size, size_t new_size) {
  *(size_t *)context += new_size - old_size;
  if (new_size == 0) {
    free(block);
    return NULL;
  }
  return realloc(block, new_size);
}

static void bench_check(void) {
  size_t bytes = 0;
  size_t index_bytes = 0;
  size_t text_bytes = 0;
  const IqAllocator allocator = {count_bytes, &bytes};
  static char sources[SOURCES][QUOTATIONS * 256];
  static char copy[QUOTATIONS * 256];
  double load_seconds[RUNS];
  double check_seconds[RUNS];
  double edit_seconds[RUNS];
  double compare_seconds[RUNS];
  for (int run = 0; run < RUNS; run++) {
    IqIndex *index = NULL;
    IqCheck *check = NULL;
    uint32_t source;
    uint32_t pending;
    double start = now();
    bytes = text_bytes = 0;
    if (iq_index_new(&allocator, &index, NULL) != IQ_OK) die("index");
    for (int i = 0; i < SOURCES; i++) {
      const size_t length = write_quotations(sources[i], sizeof sources[i], i, i);
      if (iq_index_add(index, sources[i], length, NULL, &source, NULL) != IQ_OK) die("add");
      text_bytes += length;
    }
    index_bytes = bytes;
    load_seconds[run] = now() - start;
    if (iq_check_new(NULL, index, &check, NULL) != IQ_OK) die("check");
    size_t length = write_quotations(copy, sizeof copy, 99, -1);
    start = now();
    iq_check_begin(check, copy, length, NULL, NULL);
    if (iq_check_step(check, UINT32_MAX, &pending, NULL) != IQ_OK) die("step");
    check_seconds[run] = now() - start;
    length = write_quotations(copy, sizeof copy, 99, 17);
    start = now();
    iq_check_begin(check, copy, length, NULL, NULL);
    if (iq_check_step(check, UINT32_MAX, &pending, NULL) != IQ_OK) die("step");
    edit_seconds[run] = now() - start;
    IqComparison *comparison = NULL;
    start = now();
    if (iq_index_compare(index, NULL, NULL, &comparison, NULL) != IQ_OK) die("compare");
    compare_seconds[run] = now() - start;
    iq_comparison_delete(comparison);
    iq_check_delete(check);
    iq_index_delete(index);
  }
  print_time("load 40 sources", load_seconds);
  printf("%-34s %8.1f MB for %.2f MB of text\n", "memory of the index", (double)index_bytes / 1e6,
         (double)text_bytes / 1e6);
  print_time("check 60 quotations, first time", check_seconds);
  print_time("check again after one edit", edit_seconds);
  print_time("compare the 40 sources with each other", compare_seconds);
}

int main(int count, char **arguments) {
  if (count != 2) die("usage: bench PARAGRAPHS;");
  printf("core %s, utf8proc %s; medians of %d runs (fastest to slowest)\n", iq_version(),
         iq_utf8proc_version(), RUNS);
  bench_text(arguments[1]);
  bench_check();
  return 0;
}
