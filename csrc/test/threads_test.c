/// Several threads at once, each with objects of its own and all with the same index and document,
/// which nobody changes: each finds what one alone finds. Also built with ThreadSanitizer.
#define _POSIX_C_SOURCE 200809L

#include <pthread.h>

#include "same.h"
#include "test.h"

#define THREADS 4
#define ROUNDS 6

static const char *const languages[] = {"de", "en", "es", "fr", "it", "pl", "ru", "tr"};
#define TEXTS (sizeof languages / sizeof *languages)

static char texts[TEXTS][1 << 14];
static size_t lengths[TEXTS];
static IqIndex *index_of_all;
static IqDocument *document_of_all;
static IqDocument *alone[TEXTS];
static IqCheck *checked[TEXTS];
static uint32_t claims;
static uint32_t faults_of_style;

static IqScanOptions options_of(size_t text) {
  return (IqScanOptions){.language = languages[text], .names = true, .facts = text % 2 == 0};
}

static bool read_texts(void) {
  for (size_t i = 0; i < TEXTS; i++) {
    char path[64];
    snprintf(path, sizeof path, "spec/sentences/%s.txt", languages[i]);
    FILE *file = fopen(path, "rb");
    if (file == NULL) return false;
    lengths[i] = fread(texts[i], 1, sizeof texts[i], file);
    fclose(file);
  }
  return true;
}

static IqCheck *check_text(size_t text, uint32_t budget) {
  IqCheck *check = NULL;
  uint32_t pending = 1;
  const IqScanOptions options = options_of(text);
  if (iq_check_new(NULL, index_of_all, &check, NULL) != IQ_OK ||
      iq_check_take(check, texts[text], lengths[text], &options, NULL) != IQ_OK) {
    return check;
  }
  while (pending > 0 && iq_check_advance(check, budget, &pending, NULL) == IQ_OK) continue;
  return check;
}

static uint32_t count_claims(void) {
  IqComparison *comparison = NULL;
  uint32_t count = IQ_NONE;
  if (iq_index_compare(index_of_all, NULL, NULL, &comparison, NULL) == IQ_OK) {
    iq_comparison_claims(comparison, &count);
  }
  iq_comparison_delete(comparison);
  return count;
}

static uint32_t count_style(void) {
  IqLint *lint = NULL;
  uint32_t count = IQ_NONE;
  const IqLintOptions options = {.style = "ap", .language = "en"};
  if (iq_lint_new(NULL, document_of_all, &options, &lint, NULL) == IQ_OK) {
    iq_lint_items(lint, &count);
  }
  iq_lint_delete(lint);
  return count;
}

static bool is_same_check(const IqCheck *a, const IqCheck *b) {
  uint32_t a_count;
  uint32_t b_count;
  const IqVerdict *a_verdicts = iq_check_verdicts(a, &a_count);
  const IqVerdict *b_verdicts = iq_check_verdicts(b, &b_count);
  bool same = a_count == b_count && is_same_document(iq_check_document(a), iq_check_document(b));
  for (uint32_t i = 0; same && i < a_count; i++) {
    same = is_same_verdict(&a_verdicts[i], &b_verdicts[i]);
  }
  return same;
}

/// Whether one text is read as it was when nothing else ran.
static bool works(size_t text, uint32_t round) {
  const IqScanOptions options = options_of(text);
  IqDocument *document = NULL;
  const IqStatus status =
      iq_document_scan(NULL, texts[text], lengths[text], &options, &document, NULL);
  bool same = status == IQ_OK && is_same_document(document, alone[text]);
  iq_document_delete(document);
  IqCheck *check = check_text(text, round % 2 == 0 ? UINT32_MAX : 50);
  same = same && is_same_check(check, checked[text]);
  iq_check_delete(check);
  return same;
}

static void *run(void *number) {
  const size_t first = *(const size_t *)number;
  size_t wrong = 0;
  for (uint32_t round = 0; round < ROUNDS; round++) {
    wrong += !works((first + round) % TEXTS, round);
    // Everybody asks the same objects.
    wrong += count_style() != faults_of_style;
    if (round == first % ROUNDS) wrong += count_claims() != claims;
    const IqText *text = iq_document_text(document_of_all);
    const uint32_t units = iq_text_count(text, UINT32_MAX, IQ_UNIT_GRAPHEME);
    wrong += iq_text_byte(text, units, IQ_UNIT_GRAPHEME) != iq_text_length(text);
    wrong += iq_index_shared(index_of_all, 0, 1) > 1;
  }
  return (void *)(uintptr_t)wrong;
}

static void prepare(void) {
  CHECK(iq_index_new(NULL, &index_of_all, NULL) == IQ_OK);
  for (size_t i = 0; i < TEXTS; i++) {
    const IqScanOptions options = options_of(i);
    uint32_t source;
    CHECK(iq_index_add(index_of_all, texts[i], lengths[i] / 2, &options, &source, NULL) == IQ_OK);
    CHECK(iq_document_scan(NULL, texts[i], lengths[i], &options, &alone[i], NULL) == IQ_OK);
  }
  const IqScanOptions english = {.language = "en"};
  CHECK(iq_document_scan(NULL, texts[1], lengths[1], &english, &document_of_all, NULL) == IQ_OK);
  for (size_t i = 0; i < TEXTS; i++) checked[i] = check_text(i, UINT32_MAX);
  claims = count_claims();
  faults_of_style = count_style();
  CHECK(faults_of_style > 0 && faults_of_style != IQ_NONE);
}

TEST(many_threads_find_what_one_finds) {
  pthread_t threads[THREADS];
  size_t numbers[THREADS];
  prepare();
  for (size_t i = 0; i < THREADS; i++) {
    numbers[i] = i * 2;
    CHECK_EQUAL(pthread_create(&threads[i], NULL, run, &numbers[i]), 0);
  }
  for (size_t i = 0; i < THREADS; i++) {
    void *wrong = NULL;
    CHECK_EQUAL(pthread_join(threads[i], &wrong), 0);
    CHECK_EQUAL((uintptr_t)wrong, 0);
  }
  for (size_t i = 0; i < TEXTS; i++) {
    iq_document_delete(alone[i]);
    iq_check_delete(checked[i]);
  }
  iq_document_delete(document_of_all);
  iq_index_delete(index_of_all);
}

int main(void) {
  if (!read_texts()) {
    printf("Bail out! spec/sentences is not where this was started\n");
    return 1;
  }
  RUN(many_threads_find_what_one_finds);
  return test_end();
}
