/// Work of a fixed size, a function each: a guard counts their instructions (.ci/instructions).
///   instructions [PARAGRAPHS NEWS]
/// NEWS stands for what is read from day to day: ordinary reports of two to three kilobytes, each a
/// document of its own, with a quotation in every third paragraph or so. What a document costs
/// however short it is shows there. Without files it tells which vector code this processor runs.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "incidentquotes.h"
#include "text/vector.h"
#include "worst.h"

/// A function that keeps its name and its place, so that its instructions can be told apart.
#if defined(__GNUC__) && !defined(__clang__)
#define MEASURED __attribute__((noipa))
#elif defined(__clang__)
#define MEASURED __attribute__((noinline))
#else
#define MEASURED
#endif

#define INDEX_BYTES ((size_t)2 << 20)
#define SCAN_BYTES ((size_t)1 << 18)
#define NEWS_BYTES ((size_t)1 << 16)
#define SOURCES 8u
#define SOURCE_BYTES ((size_t)12000)
#define COPY_BYTES ((size_t)6000)

static void die(const char *what) {
  fprintf(stderr, "instructions: %s failed\n", what);
  exit(1);
}

/// The articles of a file, parted by a line of equals signs.
static char *read_articles(const char *path) {
  char *text = malloc(NEWS_BYTES);
  FILE *file = fopen(path, "rb");
  if (file == NULL || text == NULL) die(path);
  text[fread(text, 1, NEWS_BYTES - 1, file)] = '\0';
  fclose(file);
  return text;
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

/// Quotations that differ in a few words from source to source.
static size_t write_source(char *out, size_t size, uint32_t source) {
  size_t length = 0;
  uint32_t number = 0;
  while (length + 512 < size) {
    length += write_worst_piece(
        out + length, "“The \x02 at gate \x03 was open and nobody \x02 of it until the ", &number);
    uint32_t other = number * 7 + ((uint32_t)length / 600 + source) % 3;
    length += write_worst_piece(out + length, "\x02 came,” said \x01 Quill. ", &other);
    length += write_worst_piece(out + length, "Some \x03 people were hurt.\n\n", &number);
  }
  return length;
}

MEASURED static void measure_index(const char *text, size_t length) {
  IqText *index = NULL;
  if (iq_text_new(NULL, text, length, IQ_MARKUP_PLAIN, &index, NULL) != IQ_OK) die("index");
  iq_text_delete(index);
}

static void scan(const char *text, size_t length, const IqScanOptions *options) {
  IqDocument *document = NULL;
  if (iq_document_scan(NULL, text, length, options, &document, NULL) != IQ_OK) die("scan");
  iq_document_delete(document);
}

MEASURED static void measure_detection(const char *text, size_t length) {
  const IqScanOptions options = {.spans_only = true};
  scan(text, length, &options);
}

MEASURED static void measure_scan(const char *text, size_t length) {
  scan(text, length, NULL);
}

MEASURED static void measure_news(const char *text) {
  for (const char *end; *text != '\0'; text = end + strspn(end, "=\n")) {
    end = strstr(text, "\n=====\n");
    if (end == NULL) end = text + strlen(text);
    scan(text, (size_t)(end - text), NULL);
  }
}

MEASURED static void measure_facts(const char *text, size_t length) {
  const IqScanOptions options = {.facts = true};
  scan(text, length, &options);
}

MEASURED static void measure_sources(IqIndex *index, char *const *texts, const size_t *lengths) {
  const IqScanOptions options = {.language = "en", .facts = true};
  for (uint32_t i = 0; i < SOURCES; i++) {
    uint32_t source;
    if (iq_index_add(index, texts[i], lengths[i], &options, &source, NULL) != IQ_OK) die("add");
  }
}

static void check(IqCheck *self, const char *copy, size_t length) {
  const IqScanOptions options = {.language = "en", .facts = true};
  uint32_t pending;
  if (iq_check_begin(self, copy, length, &options, NULL) != IQ_OK) die("begin");
  if (iq_check_step(self, UINT32_MAX, &pending, NULL) != IQ_OK) die("step");
}

/// Looks every quotation of the copy up.
MEASURED static void measure_check(IqCheck *self, const char *copy, size_t length) {
  check(self, copy, length);
}

MEASURED static void measure_edit(IqCheck *self, const char *copy, size_t length) {
  check(self, copy, length);
}

MEASURED static void measure_comparison(const IqIndex *index) {
  IqComparison *comparison = NULL;
  if (iq_index_compare(index, NULL, NULL, &comparison, NULL) != IQ_OK) die("compare");
  iq_comparison_delete(comparison);
}

static void measure_incident(void) {
  char *texts[SOURCES];
  size_t lengths[SOURCES];
  char *copy = malloc(COPY_BYTES);
  IqIndex *index = NULL;
  IqCheck *self = NULL;
  if (copy == NULL) die("malloc");
  for (uint32_t i = 0; i < SOURCES; i++) {
    texts[i] = malloc(SOURCE_BYTES);
    if (texts[i] == NULL) die("malloc");
    lengths[i] = write_source(texts[i], SOURCE_BYTES, i);
  }
  const size_t length = write_source(copy, COPY_BYTES, SOURCES);
  if (iq_index_new(NULL, &index, NULL) != IQ_OK) die("index");
  measure_sources(index, texts, lengths);
  if (iq_check_new(NULL, index, &self, NULL) != IQ_OK) die("check");
  measure_check(self, copy, length);
  copy[length / 2] = 'x';
  measure_edit(self, copy, length);
  measure_comparison(index);
  iq_check_delete(self);
  iq_index_delete(index);
  for (uint32_t i = 0; i < SOURCES; i++) free(texts[i]);
  free(copy);
}

int main(int count, char **arguments) {
  // Which code runs depends on the processor: counts of two kinds are not compared.
  if (count < 3) {
    puts(iq_vector_name(iq_vector_best()));
    return 0;
  }
  char *text = repeat_file(arguments[1], INDEX_BYTES);
  measure_index(text, INDEX_BYTES);
  measure_detection(text, SCAN_BYTES);
  measure_scan(text, SCAN_BYTES);
  measure_facts(text, SCAN_BYTES);
  free(text);
  char *news = read_articles(arguments[2]);
  measure_news(news);
  free(news);
  measure_incident();
  return 0;
}
