/// How long an editor waits: a long copy is checked against 40 sources after each of many edits, in
/// short slices.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "incidentquotes.h"

#define SOURCES 40u
#define SOURCE_PARAGRAPHS 60u
/// A longer copy tells the same again.
#define PARAGRAPHS_MAX 2500u
/// One slice of work, in microseconds.
#define SLICE 500u
#define EDITS_MAX 1000u

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec * 1e-6;
}

static void die(const char *what) {
  fprintf(stderr, "large: %s failed\n", what);
  exit(1);
}

static uint64_t state = 88172645463325252u;

static uint32_t below(uint32_t limit) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (uint32_t)((state >> 11) % limit);
}

static const char *const firsts[] = {"Orla", "Ben", "Petra", "Tom", "Ruth", "June", "Anna", "Per"};
static const char *const lasts[] = {"Quill", "Ashby", "Lund", "Wray", "Sallow", "Tarrant",
                                    "Berg",  "Holm",  "Pell", "Oru",  "Kerven", "Hansen",
                                    "Reddy", "Kuzu",  "Nord", "Vale", "Marsh",  "Coyle"};
static const char *const roles[] = {"harbourmaster", "pilot", "mayor", "baker", "surveyor"};
static const char *const smalls[] = {"the", "of", "and", "a",   "to",  "in",   "was",  "that", "we",
                                     "it",  "on", "had", "for", "not", "with", "were", "as"};
static const char *const syllables[] = {"ha",  "bor", "ti", "der", "mo", "lin", "ra", "ster",
                                        "qua", "ven", "lo", "ket", "su", "man", "pe", "gor"};
#define PICK(list, number) (list)[(number) % (sizeof(list) / sizeof *(list))]

/// A number that looks like none before and behind it.
static uint32_t scatter(uint32_t number) {
  number = (number ^ number >> 16) * 0x45D9F3Bu;
  number = (number ^ number >> 16) * 0x45D9F3Bu;
  return number ^ number >> 16;
}

/// Word `number` of all that are ever told: every second one is a small one, the others are of a
/// vocabulary of 4096.
static size_t write_word(char *out, size_t size, uint32_t number) {
  const uint32_t word = scatter(number);
  if (word % 2 == 0) return (size_t)snprintf(out, size, "%s ", PICK(smalls, word >> 8));
  return (size_t)snprintf(out, size, "%s%s%s ", PICK(syllables, word >> 8),
                          PICK(syllables, word >> 12), PICK(syllables, word >> 16));
}

static size_t write_words(char *out, size_t size, uint32_t first, uint32_t count) {
  size_t length = 0;
  for (uint32_t i = 0; i < count; i++) {
    length += write_word(out + length, size - length, first + i);
  }
  return length - 1;
}

/// Paragraph `number` of all that are ever told; versions differ in one word.
static size_t write_paragraph(char *out, size_t size, uint32_t number, uint32_t version) {
  const uint32_t first = number * 64;
  size_t length = (size_t)snprintf(out, size, "The office said on Monday that ");
  length += write_words(out + length, size - length, first, 18);
  length += (size_t)snprintf(out + length, size - length, ". “We ");
  length += write_words(out + length, size - length, first + 20, 9);
  length += (size_t)snprintf(out + length, size - length, " ");
  length += write_word(out + length, size - length, version * 977);
  length += write_words(out + length, size - length, first + 30, 10);
  length +=
      (size_t)snprintf(out + length, size - length, ",” said %s %s, the %s of ",
                       PICK(firsts, number), PICK(lasts, number / 3), PICK(roles, number / 5));
  length += write_words(out + length, size - length, first + 42, 14);
  return length + (size_t)snprintf(out + length, size - length, ".\n\n");
}

static size_t write_text(char *out, size_t bytes) {
  size_t length = 0;
  for (uint32_t i = 0; length < bytes; i++) {
    length += write_paragraph(out + length, 1024, i % PARAGRAPHS_MAX, i % 3);
  }
  return length;
}

static IqIndex *make_index(uint32_t paragraphs) {
  static char texts[SOURCES][SOURCE_PARAGRAPHS * 1024];
  IqIndex *index = NULL;
  if (iq_index_new(NULL, &index, NULL) != IQ_OK) die("index");
  for (uint32_t i = 0; i < SOURCES; i++) {
    uint32_t source;
    size_t length = 0;
    const uint32_t start = below(paragraphs);
    for (uint32_t k = 0; k < SOURCE_PARAGRAPHS; k++) {
      const uint32_t number = start + k;
      length += write_paragraph(texts[i] + length, 1024, number, number % 3 + i % 2);
    }
    if (iq_index_add(index, texts[i], length, NULL, &source, NULL) != IQ_OK) die("add");
  }
  return index;
}

/// Changes the text as a writer does: letters, words, marks, a new paragraph.
static size_t edit(char *text, size_t length) {
  static const char *const marks[] = {"“", "”", "\"", ", ", ". ", ": "};
  static const char *const words[] = {"tide", "never", "Orla Quill", "he said", "nine", "boats"};
  size_t at = below((uint32_t)length);
  while (at > 0 && text[at] != ' ') at--;
  const uint32_t what = below(100);
  char letter[2] = {(char)('a' + below(26)), '\0'};
  const char *insert = what < 60   ? letter
                       : what < 80 ? ""
                       : what < 90 ? PICK(words, below(6))
                       : what < 97 ? PICK(marks, below(6))
                                   : "\n\n";
  size_t gone = what < 60 || what >= 80 ? 0 : 1;
  if (what >= 85 && what < 90) {
    while (at + 1 + gone < length && text[at + 1 + gone] > ' ') gone++;
  }
  const size_t count = strlen(insert);
  at++;
  if (at + gone > length) return length;
  memmove(text + at + count, text + at + gone, length - at - gone);
  memcpy(text + at, insert, count);
  return length - gone + count;
}

static int compare_doubles(const void *a, const void *b) {
  const double first = *(const double *)a;
  const double second = *(const double *)b;
  return (first > second) - (first < second);
}

static void print_times(const char *what, double *times, uint32_t count) {
  qsort(times, count, sizeof *times, compare_doubles);
  printf("  %-30s %8.2f ms  (99 of 100: %.2f, longest: %.2f)\n", what, times[count / 2],
         times[count * 99 / 100], times[count - 1]);
}

/// Checks a text to the end; the longest call in *longest.
static double check_text(IqCheck *check, const char *text, size_t length, double *longest) {
  uint32_t pending = 1;
  const double start = now();
  double before = start;
  *longest = 0;
  if (iq_check_take(check, text, length, NULL, NULL) != IQ_OK) die("take");
  for (;;) {
    const double after = now();
    if (after - before > *longest) *longest = after - before;
    if (pending == 0) return after - start;
    before = now();
    if (iq_check_advance(check, SLICE, &pending, NULL) != IQ_OK) die("advance");
  }
}

static void bench_copy(size_t bytes, uint32_t edits) {
  static double totals[EDITS_MAX];
  static double steps[EDITS_MAX];
  char *text = malloc(bytes + bytes / 8 + 65536);
  IqCheck *check = NULL;
  if (text == NULL) die("malloc");
  size_t length = write_text(text, bytes);
  IqIndex *index =
      make_index(length / 400 < PARAGRAPHS_MAX ? (uint32_t)(length / 400) + 1 : PARAGRAPHS_MAX);
  if (iq_check_new(NULL, index, &check, NULL) != IQ_OK) die("check");
  double longest;
  const double first = check_text(check, text, length, &longest);
  uint32_t quotations;
  uint32_t verdicts;
  iq_document_quotations(iq_check_document(check), &quotations);
  iq_check_verdicts(check, &verdicts);
  printf("copy of %.0f KB, %u quotations, %u verdicts\n", (double)length / 1e3, quotations,
         verdicts);
  printf("  %-30s %8.2f ms  (longest call: %.2f)\n", "first check", first, longest);
  for (uint32_t i = 0; i < edits; i++) {
    length = edit(text, length);
    totals[i] = check_text(check, text, length, &steps[i]);
  }
  print_times("one edit, to the last verdict", totals, edits);
  print_times("longest call for one edit", steps, edits);
  iq_check_delete(check);
  iq_index_delete(index);
  free(text);
}

int main(void) {
  printf("%u sources; %u us a slice; medians of random edits\n", SOURCES, SLICE);
  bench_copy(3000, EDITS_MAX);
  bench_copy(100000, EDITS_MAX);
  bench_copy(1000000, EDITS_MAX);
  bench_copy(10000000, EDITS_MAX / 5);
  return 0;
}
