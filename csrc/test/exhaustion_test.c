/// Memory that runs out at every allocation in turn, of the core and of the libraries that it
/// calls: each call ends in IQ_E_MEMORY, loses nothing, and the same objects work once there is
/// memory. Linked with --wrap, which puts the functions below in the place of the C library's.
#include <unistd.h>

#include "same.h"
#include "test.h"

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
void __real_free(void *block);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);
char *__wrap_strdup(const char *text);
void __wrap_free(void *block);

static uint64_t requests;      ///< since the count began
static uint64_t fails_from;    ///< the first request that fails, from 1; 0: none
static bool fails_ever_after;  ///< and every later one
static long long blocks;       ///< that are held

static bool fails(void) {
  requests++;
  return fails_from != 0 && (requests == fails_from || (fails_ever_after && requests > fails_from));
}

static void *held(void *block) {
  blocks += block != NULL;
  return block;
}

void *__wrap_malloc(size_t size) {
  return fails() ? NULL : held(__real_malloc(size));
}

void *__wrap_calloc(size_t count, size_t size) {
  return fails() ? NULL : held(__real_calloc(count, size));
}

void *__wrap_realloc(void *block, size_t size) {
  if (fails()) return NULL;
  return block != NULL ? __real_realloc(block, size) : held(__real_realloc(NULL, size));
}

char *__wrap_strdup(const char *text) {
  const size_t size = strlen(text) + 1;
  char *copy = __wrap_malloc(size);
  return copy != NULL ? memcpy(copy, text, size) : NULL;
}

void __wrap_free(void *block) {
  blocks -= block != NULL;
  __real_free(block);
}

static const char first_text[] =
    "“We saw the tide turn, and nobody moved,” said Orla Quill, 58.\n\n“There were ten boats.”\n\n"
    "Mayor Ben Ashby told Danish radio: “Boats and a turning tide were seen by us there.”\n\n"
    "— Why? — asked Ms Quill.\n\nASHBY: At least eight people were injured.\n\n> \"We 'fell',\" he "
    "said. `x` <b>y</b> \xFF\n";
static const char second_text[] =
    "“We saw the tide turn, and nobody moved,” said Orla Quill, 59.\n\n“There were nine boats.”\n\n"
    "Mayor Ben Ashby told Danish radio: “Boats and a turning tide were seen by us there.”\n\n"
    "“Why … moved [it]?” asked Ms Quil. Nine people were injured. She said that the tide had "
    "turned and nobody had moved.\n";
static const IqScanOptions options = {.language = "en", .names = true, .facts = true};

static IqStatus scan_text(const char *bytes, const IqScanOptions *own) {
  IqDocument *document = NULL;
  const IqStatus status = iq_document_scan(NULL, bytes, strlen(bytes), own, &document, NULL);
  CHECK((status == IQ_OK) == (document != NULL));
  iq_document_delete(document);
  return status;
}

static IqStatus run_text(void) {
  IqText *text = NULL;
  IqStatus status =
      iq_text_new(NULL, first_text, strlen(first_text), IQ_MARKUP_MARKDOWN, &text, NULL);
  if (status == IQ_OK) {
    status = iq_text_index_graphemes(text, NULL);
    CHECK_EQUAL(iq_text_count(text, 3, IQ_UNIT_GRAPHEME), 1);
  }
  iq_text_delete(text);
  return status;
}

static IqStatus run_scan(void) {
  return scan_text(first_text, &options);
}

static IqStatus run_markdown(void) {
  return scan_text(second_text, &(IqScanOptions){.markup = IQ_MARKUP_MARKDOWN});
}

/// Of several chapters, in all languages that there are sentences of.
static char long_text[1 << 17];

static bool read_long_text(void) {
  static const char *const languages[] = {"de", "en", "fr", "ru"};
  size_t length = 0;
  while (length + 8192 < sizeof long_text) {
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
      char path[64];
      snprintf(path, sizeof path, "spec/sentences/%s.txt", languages[i]);
      FILE *file = fopen(path, "rb");
      if (file == NULL) return false;
      length += fread(long_text + length, 1, (sizeof long_text - 1 - length) / 8, file);
      fclose(file);
    }
  }
  return true;
}

static IqStatus run_long_scan(void) {
  return scan_text(long_text, &(IqScanOptions){.names = true});
}

/// An index that could not take a source is as it was, and takes it later.
static IqStatus run_index(void) {
  IqIndex *index = NULL;
  uint32_t source;
  IqStatus status = iq_index_new(NULL, &index, NULL);
  if (status == IQ_OK) {
    status = iq_index_add(index, first_text, strlen(first_text), &options, &source, NULL);
  }
  if (status == IQ_OK) {
    status = iq_index_add(index, second_text, strlen(second_text), &options, &source, NULL);
  }
  if (status == IQ_E_MEMORY && index != NULL) {
    const uint64_t from = fails_from;
    const uint32_t count = iq_index_count(index);
    fails_from = 0;
    CHECK_EQUAL(iq_index_add(index, second_text, strlen(second_text), &options, &source, NULL),
                IQ_OK);
    CHECK_EQUAL(source, count);
    IqCheck *check = NULL;
    uint32_t pending = 1;
    uint32_t verdicts = 0;
    CHECK_EQUAL(iq_check_new(NULL, index, &check, NULL), IQ_OK);
    CHECK_EQUAL(iq_check_begin(check, second_text, strlen(second_text), &options, NULL), IQ_OK);
    CHECK_EQUAL(iq_check_step(check, UINT32_MAX, &pending, NULL), IQ_OK);
    const IqVerdict *verdict = iq_check_verdicts(check, &verdicts);
    CHECK(verdicts > 0 && verdict[0].relation == IQ_RELATION_IDENTICAL);
    CHECK(verdicts > 0 && verdict[0].match_count <= source + 1);
    iq_check_delete(check);
    fails_from = from;
  }
  iq_index_delete(index);
  return status;
}

static IqIndex *sources;

static bool add_sources(void) {
  uint32_t source;
  return iq_index_new(NULL, &sources, NULL) == IQ_OK &&
         iq_index_add(sources, first_text, strlen(first_text), &options, &source, NULL) == IQ_OK &&
         iq_index_add(sources, second_text, strlen(second_text), &options, &source, NULL) == IQ_OK;
}

static IqStatus run_compare(void) {
  IqComparison *comparison = NULL;
  const IqStatus status = iq_index_compare(sources, NULL, NULL, &comparison, NULL);
  if (status == IQ_OK) {
    uint32_t count;
    iq_comparison_claims(comparison, &count);
    CHECK(count > 0);
  }
  iq_comparison_delete(comparison);
  return status;
}

/// With sides, and with a document that is a copy.
static IqStatus run_compare_copy(void) {
  static const char *const first[] = {"Orla Quill", "Ben Ashby", NULL, "Orla Quill", "Ben Ashby",
                                      NULL,         NULL,        NULL, NULL,         NULL};
  const char *const *const sides[] = {first, first};
  uint32_t quotations;
  for (uint32_t i = 0; i < iq_index_count(sources); i++) {
    iq_document_quotations(iq_index_document(sources, i), &quotations);
    CHECK(quotations <= sizeof first / sizeof *first);
  }
  const IqCompareOptions own = {.first_copy = 1, .sides = sides};
  IqComparison *comparison = NULL;
  const IqStatus status = iq_index_compare(sources, NULL, &own, &comparison, NULL);
  CHECK((status == IQ_OK) == (comparison != NULL));
  iq_comparison_delete(comparison);
  return status;
}

static IqStatus run_fact_groups(void) {
  static const uint32_t utterances[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
  const IqDocument *const documents[] = {iq_index_document(sources, 0),
                                         iq_index_document(sources, 1)};
  const uint32_t *const same[] = {utterances, utterances};
  IqFactGroups *groups = NULL;
  IqStatus status = iq_fact_groups_new(NULL, documents, 2, same, &groups, NULL);
  CHECK((status == IQ_OK) == (groups != NULL));
  if (status == IQ_OK) {
    uint32_t count;
    iq_fact_groups_items(groups, &count);
    CHECK(count > 0);
  }
  iq_fact_groups_delete(groups);
  return status;
}

static IqStatus run_lookup(void) {
  static const char words[] = "the tide had turned, and nobody moved";
  IqLookup *lookup = NULL;
  const IqStatus status = iq_lookup_new(NULL, sources, words, strlen(words), "en", &lookup, NULL);
  CHECK((status == IQ_OK) == (lookup != NULL));
  if (status == IQ_OK) CHECK(iq_lookup_verdict(lookup)->match_count > 0);
  iq_lookup_delete(lookup);
  return status;
}

static IqStatus run_file_read(void) {
  char *bytes = NULL;
  size_t length = 0;
  const IqStatus status = iq_file_read(NULL, "data/demo", "incident.yaml", &bytes, &length, NULL);
  CHECK((status == IQ_OK) == (bytes != NULL && length > 0));
  iq_file_free(NULL, bytes, length);
  return status;
}

static IqStatus run_directory(void) {
  IqDirectory *directory = NULL;
  const IqStatus status = iq_directory_list(NULL, "data/demo", 3, 1000, &directory, NULL);
  CHECK((status == IQ_OK) == (directory != NULL));
  if (status == IQ_OK) {
    uint32_t count;
    iq_directory_files(directory, &count);
    CHECK(count > 3);
  }
  iq_directory_delete(directory);
  return status;
}

static void check_same(const IqCheck *check, const char *bytes) {
  IqCheck *fresh = NULL;
  uint32_t pending = 1;
  uint32_t count;
  uint32_t fresh_count;
  CHECK_EQUAL(iq_check_new(NULL, sources, &fresh, NULL), IQ_OK);
  CHECK_EQUAL(iq_check_begin(fresh, bytes, strlen(bytes), &options, NULL), IQ_OK);
  CHECK_EQUAL(iq_check_step(fresh, UINT32_MAX, &pending, NULL), IQ_OK);
  const IqVerdict *verdicts = iq_check_verdicts(check, &count);
  const IqVerdict *fresh_verdicts = iq_check_verdicts(fresh, &fresh_count);
  CHECK_EQUAL(count, fresh_count);
  CHECK(is_same_document(iq_check_document(check), iq_check_document(fresh)));
  for (uint32_t i = 0; i < count && i < fresh_count; i++) {
    CHECK(is_same_verdict(&verdicts[i], &fresh_verdicts[i]));
  }
  iq_check_delete(fresh);
}

static IqStatus take_and_finish(IqCheck *check, const char *bytes, uint32_t budget) {
  uint32_t pending = 1;
  IqStatus status = iq_check_take(check, bytes, strlen(bytes), &options, NULL);
  while (status == IQ_OK && pending > 0) status = iq_check_advance(check, budget, &pending, NULL);
  return status;
}

/// Two versions, one of them again where memory ran out: the check goes on with what it has.
static IqStatus run_check(void) {
  IqCheck *check = NULL;
  const IqFactGroups *groups = NULL;
  IqStatus status = iq_check_new(NULL, sources, &check, NULL);
  if (status == IQ_OK) status = take_and_finish(check, first_text, UINT32_MAX);
  if (status == IQ_OK) status = take_and_finish(check, second_text, 1);
  while (status == IQ_OK && groups == NULL) status = iq_check_facts(check, 1, &groups, NULL);
  if (status == IQ_E_MEMORY && check != NULL) {
    const uint64_t from = fails_from;
    fails_from = 0;
    CHECK_EQUAL(take_and_finish(check, second_text, 1), IQ_OK);
    check_same(check, second_text);
    CHECK_EQUAL(take_and_finish(check, first_text, UINT32_MAX), IQ_OK);
    check_same(check, first_text);
    fails_from = from;
  }
  iq_check_delete(check);
  return status;
}

/// What was not found for want of memory is found when the same text is gone on with.
static IqStatus run_check_on(void) {
  IqCheck *check = NULL;
  uint32_t pending = 1;
  IqStatus status = iq_check_new(NULL, sources, &check, NULL);
  if (status == IQ_OK)
    status = iq_check_begin(check, second_text, strlen(second_text), &options, NULL);
  if (status == IQ_OK) {
    status = iq_check_step(check, UINT32_MAX, &pending, NULL);
    if (status == IQ_E_MEMORY) {
      const uint64_t from = fails_from;
      fails_from = 0;
      CHECK_EQUAL(iq_check_step(check, UINT32_MAX, &pending, NULL), IQ_OK);
      CHECK_EQUAL(pending, 0);
      check_same(check, second_text);
      fails_from = from;
    }
  }
  iq_check_delete(check);
  return status;
}

/// A long text is edited: chapters are taken over from the version before.
static IqStatus run_long_check(void) {
  IqCheck *check = NULL;
  IqStatus status = iq_check_new(NULL, sources, &check, NULL);
  if (status == IQ_OK) status = take_and_finish(check, long_text, UINT32_MAX);
  if (status == IQ_OK) status = take_and_finish(check, long_text + 100, UINT32_MAX);
  iq_check_delete(check);
  return status;
}

static const char incident_text[] =
    "incidentquotes: 1\ntitle: \"T\\u2026\"\nsources:\n  - {id: a, file: a.txt, derives_from: "
    "[b]}\n"
    "  - {id: b, file: b.txt, outlet: 'x', sha256: "
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855}\n"
    "copy:\n  - file: c.md\nspeakers:\n  - {name: Orla, aliases: [O, Quill], roles: [mayor]}\n"
    "settings: {min_tokens: 4, style: ap}\nignore: [{code: IQ206, where: headline}]\n"
    "accepted:\n  - code: IQ201\n    words: >-\n      folded\n      words\n    at: '2031-05-02'\n";

static IqStatus run_incident(void) {
  const IqIncident *incident = NULL;
  IqError error;
  const IqStatus status =
      iq_incident_parse(NULL, incident_text, strlen(incident_text), NULL, &incident, &error);
  if (status == IQ_E_MEMORY) CHECK_STRING(error.message, "not enough memory");
  iq_incident_delete(incident);
  return status;
}

static IqStatus run_incident_file(void) {
  const IqIncident *incident = NULL;
  IqError error;
  const IqStatus status = iq_incident_read(NULL, "data/demo/incident.yaml", &incident, &error);
  if (status != IQ_OK && status != IQ_E_MEMORY) printf("# %s\n", error.message);
  iq_incident_delete(incident);
  return status;
}

static IqStatus run_replace(void) {
  static const char path[] = "build/exhaustion.tmp";
  const IqStatus status = iq_file_replace(path, "words", 5, NULL);
  unlink(path);
  return status;
}

static IqStatus run_lint(void) {
  IqDocument *document = NULL;
  IqLint *lint = NULL;
  const IqLintOptions own = {.style = "ap"};
  IqStatus status =
      iq_document_scan(NULL, second_text, strlen(second_text), &options, &document, NULL);
  if (status == IQ_OK) status = iq_lint_new(NULL, document, &own, &lint, NULL);
  iq_lint_delete(lint);
  iq_document_delete(document);
  return status;
}

static IqStatus run_wording(void) {
  IqWording *wording = NULL;
  const IqStatus status = iq_wording_compare(NULL, "We saw ten boats turn, and she moved", 36,
                                             "We did not see nine boats turning and nobody moved",
                                             50, "en", &wording, NULL);
  iq_wording_delete(wording);
  return status;
}

static IqStatus run_voice(void) {
  static const char text[] = "Orla Quill, head of safety at Ness Ferries, spoke.";
  bool found = false;
  const IqStatus status =
      iq_voice_find(NULL, text, sizeof text - 1, "en", "Ness Ferries", "Orla Quill", &found, NULL);
  CHECK(status != IQ_OK || found);
  return status;
}

static IqStatus run_roster(void) {
  static const IqRosterName names[] = {
      {.name = "Orla Quill", .count = 3},
      {.name = "the mayor", .count = 1, .exact = true},
      {.name = "Orla Quil", .count = 1, .of = IQ_NONE},
      {.name = "Quill", .count = 1, .of = IQ_NONE},
      {.name = "O. Quill", .count = 1, .of = IQ_NONE, .inflects = true}};
  static const IqRosterRole roles[] = {{2, {.word = 7}, true}, {3, {.word = 7}, false}};
  uint32_t canonical[5];
  bool misspelt[5];
  return iq_roster_unify(NULL, names, 5, roles, 2, canonical, misspelt, NULL);
}

static IqStatus run_headline(void) {
  static const IqRosterWords headline = {"We ran to the pier", 18};
  static const IqRosterWords utterances[] = {{"We stayed", 9},
                                             {"So we ran to the pier at once", 29}};
  uint32_t found;
  const IqStatus status = iq_roster_find_headline(NULL, headline, utterances, 2, &found, NULL);
  CHECK(status != IQ_OK || found == 1);
  return status;
}

/// Every request fails once, or from it on all do; of many about `dense` are looked at.
static void exhaust(IqStatus (*run)(void), uint64_t dense) {
  requests = 0;
  fails_from = 0;
  const long long before = blocks;
  CHECK_EQUAL(run(), IQ_OK);
  const uint64_t total = requests;
  CHECK_EQUAL(blocks, before);
  for (int mode = 0; mode < 2; mode++) {
    for (uint64_t at = 1; at <= total && !test_failed; at += at < dense ? 1 : 1 + total / dense) {
      requests = 0;
      fails_from = at;
      fails_ever_after = mode == 1;
      const IqStatus status = run();
      fails_from = 0;
      // What was asked for only to be quicker may be done without.
      CHECK(status == IQ_E_MEMORY || (status == IQ_OK && mode == 0));
      CHECK_EQUAL(blocks, before);
      if (test_failed)
        printf("# request %llu of %llu\n", (unsigned long long)at, (unsigned long long)total);
    }
  }
  CHECK_EQUAL(run(), IQ_OK);
  printf("# %llu requests\n", (unsigned long long)total);
}

#define EXHAUST(name, run, dense) \
  TEST(name) {                    \
    exhaust(run, dense);          \
  }

EXHAUST(text_index, run_text, 1000)
EXHAUST(scan, run_scan, 1000)
EXHAUST(scan_of_markdown, run_markdown, 1000)
EXHAUST(scan_of_a_long_text, run_long_scan, 60)
EXHAUST(index_of_sources, run_index, 1000)
EXHAUST(comparison, run_compare, 1000)
EXHAUST(comparison_with_a_copy, run_compare_copy, 1000)
EXHAUST(groups_of_facts, run_fact_groups, 1000)
EXHAUST(words_that_are_looked_up, run_lookup, 1000)
EXHAUST(file, run_file_read, 1000)
EXHAUST(directory, run_directory, 1000)
EXHAUST(check, run_check, 1000)
EXHAUST(check_that_is_gone_on_with, run_check_on, 1000)
EXHAUST(check_of_a_long_text, run_long_check, 40)
EXHAUST(incident, run_incident, 1000)
EXHAUST(incident_file, run_incident_file, 1000)
EXHAUST(lint, run_lint, 1000)
EXHAUST(wording, run_wording, 1000)
EXHAUST(voice, run_voice, 1000)
EXHAUST(roster, run_roster, 1000)
EXHAUST(headline_of_another_text, run_headline, 1000)

TEST(replacing_a_file_asks_for_no_memory) {
  exhaust(run_replace, 1);
  CHECK_EQUAL(requests, 0);
}

int main(void) {
  if (!read_long_text() || !add_sources()) {
    printf("Bail out! spec/sentences is not where this was started\n");
    return 1;
  }
  RUN(text_index);
  RUN(scan);
  RUN(scan_of_markdown);
  RUN(scan_of_a_long_text);
  RUN(index_of_sources);
  RUN(comparison);
  RUN(comparison_with_a_copy);
  RUN(groups_of_facts);
  RUN(words_that_are_looked_up);
  RUN(file);
  RUN(directory);
  RUN(check);
  RUN(check_that_is_gone_on_with);
  RUN(check_of_a_long_text);
  RUN(incident);
  RUN(incident_file);
  RUN(replacing_a_file_asks_for_no_memory);
  RUN(lint);
  RUN(wording);
  RUN(voice);
  RUN(roster);
  RUN(headline_of_another_text);
  iq_index_delete(sources);
  return test_end();
}
