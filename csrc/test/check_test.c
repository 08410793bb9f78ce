/// A check that goes on from the last version of its text finds what a fresh one finds, to the last
/// field, whatever was edited and however little is done at a time. `check_test EDITS SEED` runs
/// longer.
#include "same.h"
#include "test.h"

#define EDITS 400
#define SOURCES 3u
#define TEXT_MAX (1u << 19)
#define INSERT_MAX 4096u

static const char *const languages[] = {"de", "en", "es", "fr", "it", "nl",
                                        "pl", "pt", "ru", "sv", "tr"};
#define LANGUAGES (sizeof languages / sizeof *languages)

static const char *const bits[] = {"\"",
                                   "“",
                                   "”",
                                   "„",
                                   "«",
                                   "»",
                                   "’",
                                   "‘",
                                   "'",
                                   "\n",
                                   "\n\n",
                                   "\n— ",
                                   " said ",
                                   "she",
                                   "— ",
                                   ", ",
                                   ". ",
                                   ":",
                                   " ",
                                   "…",
                                   "?",
                                   "<b>",
                                   "`",
                                   "```\n",
                                   "> ",
                                   "- ",
                                   "# ",
                                   "12",
                                   "``",
                                   "''",
                                   ",,",
                                   "Anna",
                                   "\xFF",
                                   "\xE2\x80",
                                   "\xC3",
                                   "\r\n",
                                   "\r",
                                   "\xF0\x9F\x98\x80",
                                   "\xE2\x80\xA8",
                                   "Orla Quill",
                                   "Mayor Ben Ashby",
                                   "the harbourmaster",
                                   "Kowalska",
                                   "он сказал",
                                   "in Danish",
                                   "\xEF\xBB\xBF"};
#define BITS (sizeof bits / sizeof *bits)

static uint64_t state;

static uint32_t below(uint32_t limit) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return limit == 0 ? 0 : (uint32_t)((state >> 11) % limit);
}

static char sentences[LANGUAGES][1 << 15];
static size_t sentence_bytes[LANGUAGES];

static bool read_sentences(void) {
  for (size_t i = 0; i < LANGUAGES; i++) {
    char path[64];
    snprintf(path, sizeof path, "spec/sentences/%s.txt", languages[i]);
    FILE *file = fopen(path, "rb");
    if (file == NULL) return false;
    sentence_bytes[i] = fread(sentences[i], 1, sizeof sentences[i], file);
    fclose(file);
  }
  return true;
}

/// The text of one line (kind|speaker|text) of a language, with at most `size` bytes.
static size_t write_sentence(char *out, size_t size, size_t language) {
  const char *bytes = sentences[language];
  const size_t length = sentence_bytes[language];
  for (;;) {
    size_t start = below((uint32_t)length);
    while (start > 0 && bytes[start - 1] != '\n') start--;
    size_t end = start;
    while (end < length && bytes[end] != '\n') end++;
    const char *bar = memchr(bytes + start, '|', end - start);
    if (bytes[start] == '#' || bar == NULL) continue;
    bar = memchr(bar + 1, '|', (size_t)(bytes + end - bar - 1));
    if (bar == NULL) continue;
    const size_t count = (size_t)(bytes + end - bar - 1);
    memcpy(out, bar + 1, count < size ? count : size);
    return count < size ? count : size;
  }
}

/// The kind of text that is edited: languages mixed or one, with narration between or without.
typedef struct Manner {
  size_t language;
  bool mixed;
  bool dialogue;       ///< sentences are turns behind dashes
  uint32_t narration;  ///< bytes between two sentences, at most
  IqScanOptions options;
} Manner;

static size_t language_of(const Manner *manner) {
  return manner->mixed ? below(LANGUAGES) : manner->language;
}

static size_t write_text(char *out, size_t length, const Manner *manner) {
  static const char letters[] = "abcde fghij klmn opqr stuv wxyz";
  size_t at = 0;
  while (at < length) {
    if (manner->dialogue) at += (size_t)snprintf(out + at, 8, "— ");
    at += write_sentence(out + at, INSERT_MAX, language_of(manner));
    if (manner->dialogue && below(2) == 0) out[at++] = '?';
    out[at++] = below(4) == 0 ? ' ' : '\n';
    if (below(3) > 0) out[at++] = '\n';
    for (uint32_t i = below(manner->narration); i > 0; i--) {
      out[at++] = letters[below(sizeof letters - 1)];
    }
    if (manner->narration > 0) out[at++] = '\n';
  }
  return at;
}

static size_t edit(char *text, size_t length, const Manner *manner) {
  static const char *const names[] = {"Orla Quill", "Mayor Ben Ashby ", "Mr Ashby",
                                      "Ruth Sallow, "};
  static char insert[INSERT_MAX];
  size_t count = 0;
  const uint32_t what = below(10);
  if (what < 1) {
    count = (size_t)snprintf(insert, sizeof insert, " %s", names[below(4)]);
  } else if (what < 5) {
    const char *bit = bits[below(BITS)];
    count = strlen(bit);
    memcpy(insert, bit, count);
  } else if (what < 7) {
    count = write_sentence(insert, sizeof insert, language_of(manner));
  } else if (what < 9) {
    insert[count++] = (char)('a' + below(26));
  }
  const uint32_t place = below(30);
  const size_t at = place == 0 ? 0 : place == 1 ? length : below((uint32_t)length + 1);
  size_t gone = below(3) > 0 ? 0 : below(3) > 0 ? below(12) : below(600);
  if (gone > length - at) gone = length - at;
  if (length - gone + count > TEXT_MAX) count = 0;
  memmove(text + at + count, text + at + gone, length - at - gone);
  memcpy(text + at, insert, count);
  return length - gone + count;
}

/// Whether a fresh check of the text finds what this one has found.
static bool is_fresh(const IqCheck *self, const IqIndex *index, const char *text, size_t length,
                     const IqScanOptions *options) {
  IqCheck *fresh = NULL;
  uint32_t pending = 1;
  uint32_t count;
  uint32_t fresh_count = 0;
  IqDocument *document = NULL;
  if (iq_document_scan(NULL, text, length, options, &document, NULL) != IQ_OK ||
      iq_check_new(NULL, index, &fresh, NULL) != IQ_OK ||
      iq_check_begin(fresh, text, length, options, NULL) != IQ_OK ||
      iq_check_step(fresh, UINT32_MAX, &pending, NULL) != IQ_OK) {
    return false;
  }
  const IqVerdict *verdicts = iq_check_verdicts(self, &count);
  const IqVerdict *fresh_verdicts = iq_check_verdicts(fresh, &fresh_count);
  bool same = pending == 0 && count == fresh_count &&
              is_same_document(document, iq_check_document(fresh)) &&
              is_same_document(document, iq_check_document(self));
  for (uint32_t i = 0; same && i < count; i++) {
    same = is_same_verdict(&verdicts[i], &fresh_verdicts[i]);
  }
  iq_document_delete(document);
  iq_check_delete(fresh);
  return same;
}

/// All that is left to do, in steps of one size; sometimes the text changes before that.
static IqStatus advance(IqCheck *check, bool *done) {
  const uint32_t budget = below(3) == 0 ? 1 : below(4) == 0 ? UINT32_MAX : 1 + below(400);
  uint32_t most = below(12) == 0 ? below(50) : UINT32_MAX;
  uint32_t pending = 1;
  IqStatus status = IQ_OK;
  while (status == IQ_OK && pending > 0 && most-- > 0) {
    status = iq_check_advance(check, budget, &pending, NULL);
  }
  *done = pending == 0;
  return status;
}

static IqIndex *make_index(const Manner *manner) {
  static char texts[SOURCES][1 << 15];
  IqIndex *index = NULL;
  if (iq_index_new(NULL, &index, NULL) != IQ_OK) return NULL;
  for (uint32_t i = 0; i < SOURCES; i++) {
    uint32_t source;
    const size_t length = write_text(texts[i], 1000 + below(3000), manner);
    CHECK(iq_index_add(index, texts[i], length, NULL, &source, NULL) == IQ_OK);
  }
  return index;
}

static Manner make_manner(void) {
  Manner manner = {.language = below(LANGUAGES),
                   .mixed = below(4) == 0,
                   .dialogue = below(4) == 0,
                   .narration = below(3) * below(400)};
  manner.options = (IqScanOptions){.names = below(2) == 0,
                                   .spans_only = below(12) == 0,
                                   .facts = below(16) == 0,
                                   .markup = below(3) == 0 ? IQ_MARKUP_MARKDOWN : IQ_MARKUP_PLAIN};
  if (below(2) == 0) manner.options.language = languages[manner.language];
  return manner;
}

static char text[TEXT_MAX + INSERT_MAX];

/// Edits one text again and again; returns the edits that were compared.
static uint32_t edit_one(uint32_t rounds, size_t length) {
  const Manner manner = make_manner();
  IqIndex *index = make_index(&manner);
  IqCheck *check = NULL;
  uint32_t compared = 0;
  bool same = iq_check_new(NULL, index, &check, NULL) == IQ_OK;
  length = write_text(text, length, &manner);
  for (uint32_t i = 0; same && i < rounds; i++) {
    bool done = false;
    IqScanOptions options = manner.options;
    if (below(40) == 0) options.language = languages[below(LANGUAGES)];
    same = iq_check_take(check, text, length, &options, NULL) == IQ_OK &&
           advance(check, &done) == IQ_OK &&
           (!done || is_fresh(check, index, text, length, &options));
    compared += done;
    CHECK(same);
    for (uint32_t k = below(8) == 0 ? 1 + below(4) : 1; k > 0; k--) {
      length = edit(text, length, &manner);
    }
    if (length < 200) break;
  }
  iq_check_delete(check);
  iq_index_delete(index);
  return compared;
}

static uint32_t edits = EDITS;

TEST(an_edit_gives_what_a_fresh_check_gives) {
  uint32_t compared = 0;
  while (compared < edits && !test_failed) {
    // Now and then of several chapters.
    compared += edit_one(20 + below(40), 2000 + below(below(3) == 0 ? 200000 : 20000));
  }
  CHECK(compared >= edits);
}

/// What is remembered of some words and their speaker is not taken where the text leaves it to the
/// reader who speaks, nor is a verdict said to be the one before where it is told otherwise.
TEST(who_speaks_is_looked_at_anew) {
  static const char source[] = "“We saw the tide turn and nobody moved at all,” said Orla Quill.\n";
  static const char *const versions[] = {
      "“It was late,” said Ben Ashby, who has kept the harbour for longer than anybody remembers, "
      "and his father too. “We saw the tide turn and nobody moved at all.”\n",
      "“It was late,” said Ben Ashby. “We saw the tide turn and nobody moved at all.”\n",
      "“It was late,” said Ben Ashby. “We saw the tide turn and nobody moved at all,” he said.\n",
      "“It was late,” said Ben Ashby. “We saw the tide turn and nobody moved at all,” Ashby "
      "said.\n"};
  static const IqAttribution expected[] = {IQ_ATTRIBUTION_UNKNOWN, IQ_ATTRIBUTION_CONFLICT,
                                           IQ_ATTRIBUTION_CONFLICT, IQ_ATTRIBUTION_CONFLICT};
  const size_t number = sizeof versions / sizeof *versions;
  uint64_t seen[sizeof versions / sizeof *versions];
  IqIndex *index = NULL;
  IqCheck *check = NULL;
  uint32_t pending;
  uint32_t added;
  CHECK(iq_index_new(NULL, &index, NULL) == IQ_OK);
  CHECK(iq_index_add(index, source, sizeof source - 1, NULL, &added, NULL) == IQ_OK);
  CHECK(iq_check_new(NULL, index, &check, NULL) == IQ_OK);
  for (size_t i = 0; i < number; i++) {
    const char *bytes = versions[i];
    uint32_t count;
    CHECK(iq_check_begin(check, bytes, strlen(bytes), NULL, NULL) == IQ_OK);
    CHECK(iq_check_step(check, UINT32_MAX, &pending, NULL) == IQ_OK);
    CHECK(is_fresh(check, index, bytes, strlen(bytes), &(IqScanOptions){0}));
    const IqVerdict *verdicts = iq_check_verdicts(check, &count);
    CHECK_EQUAL(count, 2);
    CHECK_EQUAL(verdicts[1].attribution, expected[i]);
    seen[i] = iq_check_fingerprint(check, 1);
    for (size_t k = 0; k < i; k++) CHECK(seen[k] != seen[i]);
  }
  iq_check_delete(check);
  iq_index_delete(index);
}

/// Two versions of a text, the second in small steps, with an allocator that may fail.
static IqStatus check_twice(const IqAllocator *allocator, const IqIndex *index) {
  static const char first[] =
      "“We saw the tide turn, and nobody moved,” said Orla Quill.\n\n“There were ten boats.”\n\n"
      "Mayor Ben Ashby told Danish radio: “Boats and a turning tide were seen by us there.”\n";
  static const char second[] =
      "“We saw the tide turn, and nobody moved,” said Orla Quill.\n\n“There were nine boats.”\n\n"
      "Mayor Ben Ashby told Danish radio: “Boats and a turning tide were seen by us there.”\n";
  const IqScanOptions options = {.names = true};
  IqCheck *check = NULL;
  uint32_t pending = 1;
  IqStatus status = iq_check_new(allocator, index, &check, NULL);
  if (status == IQ_OK) status = iq_check_begin(check, first, sizeof first - 1, &options, NULL);
  if (status == IQ_OK) status = iq_check_step(check, UINT32_MAX, &pending, NULL);
  if (status == IQ_OK) status = iq_check_take(check, second, sizeof second - 1, &options, NULL);
  pending = 1;
  while (status == IQ_OK && pending > 0) status = iq_check_advance(check, 1, &pending, NULL);
  if (status == IQ_OK) CHECK(is_fresh(check, index, second, sizeof second - 1, &options));
  iq_check_delete(check);
  return status;
}

TEST(running_out_of_memory_is_a_status) {
  static const char source[] =
      "“We saw the tide turn, and nobody moved,” said Orla Quill. Ben Ashby said: “We have seen "
      "it turning, the tide, with boats and all.”\n\n“There were nine boats.”\n";
  IqIndex *index = NULL;
  uint32_t number;
  CHECK(iq_index_new(NULL, &index, NULL) == IQ_OK);
  CHECK(iq_index_add(index, source, sizeof source - 1, NULL, &number, NULL) == IQ_OK);
  bool done = false;
  for (uint32_t allowed = 0; !done && allowed < 2000; allowed++) {
    TestRation ration = {.left = allowed};
    const IqAllocator allocator = {.resize = test_resize, .context = &ration};
    const IqStatus status = check_twice(&allocator, index);
    done = status == IQ_OK;
    CHECK(done || status == IQ_E_MEMORY);
    CHECK_EQUAL(ration.held, 0);
  }
  CHECK(done);
  iq_index_delete(index);
}

TEST(what_comes_before_a_text_is_an_error) {
  IqIndex *index = NULL;
  IqCheck *check = NULL;
  uint32_t pending;
  CHECK(iq_index_new(NULL, &index, NULL) == IQ_OK);
  CHECK(iq_check_new(NULL, index, &check, NULL) == IQ_OK);
  CHECK(iq_check_document(check) == NULL);
  CHECK_EQUAL(iq_check_advance(check, 1, &pending, NULL), IQ_E_ARGUMENT);
  CHECK_EQUAL(iq_check_step(check, 1, &pending, NULL), IQ_E_ARGUMENT);
  CHECK_EQUAL(iq_check_take(check, "", 0, NULL, NULL), IQ_OK);
  CHECK(iq_check_document(check) == NULL);
  CHECK_EQUAL(iq_check_step(check, 1, &pending, NULL), IQ_OK);
  CHECK(iq_check_document(check) != NULL);
  iq_check_delete(check);
  iq_index_delete(index);
}

TEST(an_index_may_grow_between_two_steps) {
  static const char first[] =
      "“We saw the tide turn,” said Orla Quill. “Nobody moved at the wall.”\n";
  static const char second[] =
      "“There were nine boats,” said Ben Ashby. “We saw the tide turn again,” said Orla Quill.\n";
  static const char copy[] =
      "“We saw the tide turn again,” said Orla Quill. “Nobody moved at the wall.” “There were ten "
      "boats,” said Ben Ashby.\n";
  IqIndex *index = NULL;
  IqCheck *check = NULL;
  uint32_t number;
  uint32_t pending = 0;
  CHECK(iq_index_new(NULL, &index, NULL) == IQ_OK);
  CHECK(iq_index_add(index, first, sizeof first - 1, NULL, &number, NULL) == IQ_OK);
  CHECK(iq_check_new(NULL, index, &check, NULL) == IQ_OK);
  CHECK(iq_check_begin(check, copy, sizeof copy - 1, NULL, NULL) == IQ_OK);
  CHECK(iq_check_step(check, 2, &pending, NULL) == IQ_OK);
  CHECK_EQUAL(pending, 1);
  CHECK(iq_index_add(index, second, sizeof second - 1, NULL, &number, NULL) == IQ_OK);
  CHECK(iq_check_step(check, UINT32_MAX, &pending, NULL) == IQ_OK);
  CHECK(is_fresh(check, index, copy, sizeof copy - 1, &(IqScanOptions){0}));
  CHECK(iq_index_add(index, copy, sizeof copy - 1, NULL, &number, NULL) == IQ_OK);
  CHECK(iq_check_advance(check, UINT32_MAX, &pending, NULL) == IQ_OK);
  CHECK(is_fresh(check, index, copy, sizeof copy - 1, &(IqScanOptions){0}));
  iq_index_delete(index);
  iq_check_delete(check);
}

int main(int count, char **arguments) {
  if (count > 1) edits = (uint32_t)strtoul(arguments[1], NULL, 10);
  state = 88172645463325252u + (count > 2 ? strtoul(arguments[2], NULL, 10) * 7919u : 0u);
  if (!read_sentences()) {
    printf("Bail out! spec/sentences is not where this was started\n");
    return 1;
  }
  RUN(an_edit_gives_what_a_fresh_check_gives);
  RUN(who_speaks_is_looked_at_anew);
  RUN(running_out_of_memory_is_a_status);
  RUN(what_comes_before_a_text_is_an_error);
  RUN(an_index_may_grow_between_two_steps);
  return test_end();
}
