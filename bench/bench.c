/// Speed of the core, and of what its parts could be made of instead, on texts made here: lines of
/// TSV for bench/table.lua. A line has a name, a unit, the median, the quartiles, and the line that
/// it is a peer of or the target that it has.
///   bench PARAGRAPHS
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <utf8proc.h>

#include "incidentquotes.h"
#include "language/token.h"
#include "text/text.h"
#if defined(__has_include)
#if __has_include(<unistr.h>)
#include <unistr.h>
#define IQ_UNISTRING 1
#endif
#endif

#define RUNS 15
#define TEXT_BYTES ((size_t)16 << 20)
/// utf8proc_map is slow.
#define MAPPED_BYTES ((size_t)1 << 20)
#define SOURCES 40
#define QUOTATIONS 60

/// Time of the processor: what others do meanwhile is not counted.
static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static int compare_doubles(const void *a, const void *b) {
  const double first = *(const double *)a;
  const double second = *(const double *)b;
  return (first > second) - (first < second);
}

/// `role` is "target 4", "peer of NAME" or empty.
static void print_rate(const char *what, double *seconds, size_t bytes, const char *role) {
  qsort(seconds, RUNS, sizeof *seconds, compare_doubles);
  const double megabytes = (double)bytes / 1e6;
  printf("%s\tMB/s\t%.1f\t%.1f\t%.1f\t%s\n", what, megabytes / seconds[RUNS / 2],
         megabytes / seconds[RUNS * 3 / 4], megabytes / seconds[RUNS / 4], role);
}

static void print_time(const char *what, double *seconds, const char *role) {
  qsort(seconds, RUNS, sizeof *seconds, compare_doubles);
  printf("%s\tms\t%.3f\t%.3f\t%.3f\t%s\n", what, seconds[RUNS / 2] * 1e3, seconds[RUNS / 4] * 1e3,
         seconds[RUNS * 3 / 4] * 1e3, role);
}

static void die(const char *what) {
  fprintf(stderr, "bench: %s failed\n", what);
  exit(1);
}

/// The paragraphs of a file, again and again up to TEXT_BYTES; in ASCII with other letters and
/// straight marks for those that are none.
static char *make_text(const char *path, bool ascii, size_t *length) {
  static char paragraphs[1 << 16];
  FILE *file = fopen(path, "rb");
  if (file == NULL) die(path);
  size_t size = fread(paragraphs, 1, sizeof paragraphs - 2, file);
  fclose(file);
  paragraphs[size++] = '\n';
  size_t kept = 0;
  for (size_t i = 0; i < size && ascii; i++) {
    const uint8_t byte = (uint8_t)paragraphs[i];
    if ((byte & 0xC0) == 0x80) continue;
    paragraphs[kept++] = (char)(byte < 0x80 ? byte : byte == 0xE2 ? '"' : 'a' + byte % 26);
  }
  if (ascii) size = kept;
  char *text = malloc(TEXT_BYTES + sizeof paragraphs);
  if (text == NULL) die("malloc");
  for (*length = 0; *length < TEXT_BYTES; *length += size) {
    memcpy(text + *length, paragraphs, size);
  }
  return text;
}

static uint32_t below(uint32_t limit) {
  static uint64_t state = 88172645463325252u;
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (uint32_t)((state >> 11) % limit);
}

static bool is_lower(char byte) {
  return byte >= 'a' && byte <= 'z';
}

static bool is_letter(char byte) {
  return is_lower((char)(byte | 0x20)) || (uint8_t)byte >= 0x80;
}

/// The same text told anew each time: paragraphs in any order, and other letters for the longer
/// words. A processor learns by heart which way a text goes that repeats itself; news does not.
static char *make_news(const char *path, size_t *length) {
  enum { LONG_WORD = 6, PARAGRAPHS_MAX = 64 };
  size_t size;
  char *text = make_text(path, false, &size);
  char *news = malloc(TEXT_BYTES + ((size_t)1 << 17));
  const char *paragraphs[PARAGRAPHS_MAX] = {text};
  uint32_t count = 1;
  if (news == NULL) die("malloc");
  for (const char *at = text; count < PARAGRAPHS_MAX; count++) {
    at = strstr(at, "\n\n");
    if (at == NULL) break;
    paragraphs[count] = at += 2;
  }
  *length = 0;
  while (*length < TEXT_BYTES) {
    const uint32_t number = below(count - 1);
    for (const char *at = paragraphs[number]; at < paragraphs[number + 1];) {
      size_t letters = 0;
      while (is_lower(at[letters])) letters++;
      // Names stay what they are.
      const bool other = letters >= LONG_WORD && (at == text || !is_letter(at[-1]));
      for (size_t i = other ? 3 + below(9) : letters; i > 0; i--) {
        news[(*length)++] = other ? (char)('a' + below(26)) : at[letters - i];
      }
      at += letters;
      if (!is_lower(*at)) news[(*length)++] = *at++;
    }
  }
  free(text);
  return news;
}

/// What is measured: reads `length` bytes and returns something that depends on them.
typedef size_t Reading(const char *text, size_t length);

static size_t search_byte(const char *text, size_t length) {
  return memchr(text, 1, length) == NULL;
}

static size_t index_text(const char *text, size_t length) {
  IqText *index = NULL;
  if (iq_text_new(NULL, text, length, IQ_MARKUP_PLAIN, &index, NULL) != IQ_OK) die("index");
  const size_t lines = iq_text_line_count(index);
  iq_text_delete(index);
  return lines;
}

static size_t scan(const char *text, size_t length, const IqScanOptions *options) {
  IqDocument *document = NULL;
  uint32_t count;
  if (iq_document_scan(NULL, text, length, options, &document, NULL) != IQ_OK) die("scan");
  iq_document_quotations(document, &count);
  iq_document_delete(document);
  return count;
}

static size_t find(const char *text, size_t length) {
  const IqScanOptions options = {.spans_only = true};
  return scan(text, length, &options);
}

static size_t scan_all(const char *text, size_t length) {
  return scan(text, length, NULL);
}

static size_t fold(const char *text, size_t length) {
  static IqText *index;
  IqTokens tokens = {0};
  uint32_t count;
  if (iq_text_new(NULL, text, length, IQ_MARKUP_PLAIN, &index, NULL) != IQ_OK) die("index");
  const IqParagraph *paragraphs = iq_text_paragraphs(index, &count);
  for (uint32_t i = 0; i < count; i++) {
    tokens.tokens.count = tokens.folded.count = 0;
    if (!iq_tokens_add(&tokens, index, paragraphs[i].span, NULL)) die("tokens");
  }
  const size_t result = tokens.folded.count;
  iq_tokens_free(&tokens, NULL);
  iq_text_delete(index);
  return result;
}

static size_t decode_slowly(const char *text, size_t length) {
  size_t sum = 0;
  for (size_t at = 0; at < length;) {
    utf8proc_int32_t c;
    const utf8proc_ssize_t size =
        utf8proc_iterate((const utf8proc_uint8_t *)text + at, (utf8proc_ssize_t)(length - at), &c);
    at += size > 0 ? (size_t)size : 1;
    sum += (size_t)c;
  }
  return sum;
}

static size_t map_slowly(const char *text, size_t length) {
  utf8proc_uint8_t *mapped = NULL;
  const utf8proc_ssize_t size = utf8proc_map(
      (const utf8proc_uint8_t *)text, (utf8proc_ssize_t)length, &mapped,
      UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  free(mapped);
  return (size_t)size;
}

#ifdef IQ_UNISTRING
static size_t check_slowly(const char *text, size_t length) {
  return u8_check((const uint8_t *)text, length) == NULL;
}
#endif

static volatile size_t result;

static void measure(const char *what, Reading *reading, const char *text, size_t length,
                    const char *role) {
  double seconds[RUNS];
  result += reading(text, length);
  for (int i = 0; i < RUNS; i++) {
    const double start = now();
    result += reading(text, length);
    seconds[i] = now() - start;
  }
  print_rate(what, seconds, length, role);
}

static void bench_text(const char *path) {
  size_t length;
  char *text = make_text(path, true, &length);
  measure("memchr, ASCII", search_byte, text, length, "peer of text index, ASCII");
  measure("text index, ASCII", index_text, text, length, "target 8000");
#ifdef IQ_UNISTRING
  measure("libunistring u8_check, ASCII", check_slowly, text, length, "peer of text index, ASCII");
#endif
  measure("words folded, ASCII", fold, text, length, "target 1000");
  free(text);
  text = make_text(path, false, &length);
  measure("text index, mixed", index_text, text, length, "target 4000");
#ifdef IQ_UNISTRING
  measure("libunistring u8_check, mixed", check_slowly, text, length, "peer of text index, mixed");
#endif
  measure("utf8proc_iterate, mixed", decode_slowly, text, length, "peer of text index, mixed");
  measure("detection without speakers", find, text, length, "target 1000");
  measure("whole scan", scan_all, text, length, "target 250");
  measure("words folded, mixed", fold, text, length, "target 1000");
  measure("utf8proc_map, NFKC and case fold", map_slowly, text, MAPPED_BYTES,
          "peer of words folded, mixed");
  free(text);
  text = make_news(path, &length);
  measure("whole scan, never the same text", scan_all, text, length, "target 250");
  measure("words folded, never the same text", fold, text, length, "target 1000");
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

static void bench_memory(const char *path) {
  size_t length;
  size_t bytes = 0;
  const IqAllocator allocator = {count_bytes, &bytes};
  char *text = make_text(path, false, &length);
  IqText *index = NULL;
  if (iq_text_new(&allocator, text, length, IQ_MARKUP_PLAIN, &index, NULL) != IQ_OK) die("index");
  const double share = (double)bytes / (double)length;
  printf("memory of the text index\tbytes a byte\t%.3f\t%.3f\t%.3f\ttarget 0.2\n", share, share,
         share);
  iq_text_delete(index);
  free(text);
}

static void bench_check(void) {
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
    if (iq_index_new(NULL, &index, NULL) != IQ_OK) die("index");
    for (int i = 0; i < SOURCES; i++) {
      const size_t length = write_quotations(sources[i], sizeof sources[i], i, i);
      if (iq_index_add(index, sources[i], length, NULL, &source, NULL) != IQ_OK) die("add");
    }
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
  print_time("load 40 sources of 9 KB", load_seconds, "");
  print_time("check 60 quotations, first time", check_seconds, "");
  print_time("check again after one edit", edit_seconds, "");
  print_time("compare the 40 sources with each other", compare_seconds, "");
}

int main(int count, char **arguments) {
  if (count != 2) die("usage: bench PARAGRAPHS;");
  printf("# core %s (%s code), utf8proc %s, compiler %s\n", iq_version(),
         iq_vector_name(iq_vector_best()), iq_utf8proc_version(), __VERSION__);
  printf("# %d runs, %.0f MB of text, one core, processor time\n", RUNS, (double)TEXT_BYTES / 1e6);
  fflush(stdout);
  bench_text(arguments[1]);
  bench_memory(arguments[1]);
  bench_check();
  return 0;
}
