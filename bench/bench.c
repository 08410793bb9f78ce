/// Speed of the core on a text made here: medians of several runs, with the slowest and the
/// fastest.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "incidentquotes.h"

#define RUNS 7
#define TEXT_BYTES ((size_t)20 << 20)
#define SOURCES 40
#define QUOTATIONS 60

static const char *const paragraphs[] = {
    "The harbour office said on Monday that the tide had come in an hour too early, and that "
    "nobody on the "
    "quay had been told of it. Boats were torn from their moorings.\n\n",
    "‘We saw the water rise and we ran,’ said Orla Quill, who keeps the café by the wall. ‘It’s "
    "the dockers’ "
    "boats that went first, and nobody’d tied them twice.’\n\n",
    "\"The tables were printed in the spring,\" the office's spokesman said. \"We cannot yet say "
    "who checked "
    "them.\"\n\n",
    "„Wir haben den Hafen noch nie so gesehen“, sagte der Lotse. „Das Wasser stand über der "
    "Mauer.“\n\n",
    "«Вода поднялась за десять минут, — сказал рыбак. — Мы ничего не успели».\n\n",
};

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

static void bench_text(void) {
  char *text = malloc(TEXT_BYTES + 1024);
  if (text == NULL) die("malloc");
  size_t length = 0;
  for (size_t i = 0; length < TEXT_BYTES; i++) {
    const char *paragraph = paragraphs[i % (sizeof paragraphs / sizeof *paragraphs)];
    memcpy(text + length, paragraph, strlen(paragraph));
    length += strlen(paragraph);
  }
  double index_seconds[RUNS];
  double scan_seconds[RUNS];
  for (int i = 0; i < RUNS; i++) {
    IqText *index = NULL;
    IqDocument *document = NULL;
    double start = now();
    if (iq_text_new(NULL, text, length, IQ_MARKUP_PLAIN, &index, NULL) != IQ_OK) die("index");
    index_seconds[i] = now() - start;
    iq_text_delete(index);
    start = now();
    if (iq_document_scan(NULL, text, length, NULL, &document, NULL) != IQ_OK) die("scan");
    scan_seconds[i] = now() - start;
    iq_document_delete(document);
  }
  print_rate("text index, mixed scripts", index_seconds, length);
  print_rate("quotations, mixed scripts", scan_seconds, length);
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

static void bench_check(void) {
  static char sources[SOURCES][QUOTATIONS * 256];
  static char copy[QUOTATIONS * 256];
  double load_seconds[RUNS];
  double check_seconds[RUNS];
  double edit_seconds[RUNS];
  for (int run = 0; run < RUNS; run++) {
    IqIndex *index = NULL;
    IqCheck *check = NULL;
    uint32_t source;
    uint32_t pending;
    double start = now();
    if (iq_index_new(NULL, &index, NULL) != IQ_OK) die("index");
    for (int i = 0; i < SOURCES; i++) {
      const size_t length = write_quotations(sources[i], sizeof sources[i], i, i);
      if (iq_index_add(index, sources[i], length, NULL, &source, NULL) != IQ_OK) die("add");
    }
    load_seconds[run] = now() - start;
    if (iq_check_new(NULL, index, &check, NULL) != IQ_OK) die("check");
    size_t length = write_quotations(copy, sizeof copy, 99, 41);
    start = now();
    iq_check_begin(check, copy, length, NULL, NULL);
    if (iq_check_step(check, UINT32_MAX, &pending, NULL) != IQ_OK) die("step");
    check_seconds[run] = now() - start;
    length = write_quotations(copy, sizeof copy, 99, 17);
    start = now();
    iq_check_begin(check, copy, length, NULL, NULL);
    if (iq_check_step(check, UINT32_MAX, &pending, NULL) != IQ_OK) die("step");
    edit_seconds[run] = now() - start;
    iq_check_delete(check);
    iq_index_delete(index);
  }
  print_time("load 40 sources", load_seconds);
  print_time("check 60 quotations, first time", check_seconds);
  print_time("check again after an edit", edit_seconds);
}

int main(void) {
  printf("core %s, utf8proc %s; medians of %d runs (fastest to slowest)\n", iq_version(),
         iq_utf8proc_version(), RUNS);
  bench_text();
  bench_check();
  return 0;
}
