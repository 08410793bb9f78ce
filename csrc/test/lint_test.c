/// House style: findings, their edits, and what the lint does when memory or input are bad.
#include "incidentquotes/lint.h"
#include "quotation/mark.h"
#include "quotation/quotation.h"
#include "quotation/style.h"
#include "test.h"

/// A report with something for every rule.
static const char *const report =
    "Crane \xE2\x80\x9Cwas never tested\xE2\x80\x9D, says union\n\n"
    "The mayor said: \xE2\x80\x9CWe ran.\n\n"
    "She said, \xE2\x80\x9CIt fell\xE2\x80\x9D. \xE2\x80\x98\xE2\x80\xA6 and he (Mr Pell) "
    "ran,\xE2\x80\x99 she claimed.\n\n"
    "In the \xE2\x80\x98"
    "90s we ran,\xE2\x80\x9D she said. \xC2\xAB No\"\n\n"
    "\xE2\x80\x9CWe ran. We fell. Nobody came to the wall at all that day,\" said Ben Oru. "
    "\xE2\x80\x9CHe told me \xE2\x80\x9Cnever\xE2\x80\x9D and left.\xE2\x80\x9D\n";

static IqStatus lint_all(const IqAllocator *allocator, const char *style, uint32_t *count) {
  IqDocument *document = NULL;
  IqLint *lint = NULL;
  const IqScanOptions options = {.language = "en"};
  const IqLintOptions own = {.style = style};
  IqStatus status = iq_document_scan(allocator, report, strlen(report), &options, &document, NULL);
  if (status == IQ_OK) status = iq_lint_new(allocator, document, &own, &lint, NULL);
  if (status == IQ_OK) iq_lint_items(lint, count);
  iq_lint_delete(lint);
  iq_document_delete(document);
  return status;
}

TEST(running_out_of_memory_is_a_status) {
  bool done = false;
  for (uint32_t allowed = 0; !done && allowed < 4000; allowed++) {
    TestRation ration = {.left = allowed};
    const IqAllocator allocator = {.resize = test_resize, .context = &ration};
    uint32_t count = 0;
    const IqStatus status = lint_all(&allocator, "guardian", &count);
    done = status == IQ_OK;
    CHECK(done || status == IQ_E_MEMORY);
    CHECK(!done || count > 8);
    CHECK_EQUAL(ration.held, 0);
  }
  CHECK(done);
}

TEST(an_unknown_style_is_an_argument) {
  IqDocument *document = NULL;
  IqLint *lint = NULL;
  IqError error = {0};
  const IqLintOptions own = {.style = "nope"};
  CHECK(iq_document_scan(NULL, "a", 1, NULL, &document, NULL) == IQ_OK);
  CHECK(iq_lint_new(NULL, document, &own, &lint, &error) == IQ_E_ARGUMENT);
  CHECK(strstr(error.message, "\xE2\x80\x98nope\xE2\x80\x99 is no style; there are: ap ") != NULL);
  CHECK(lint == NULL);
  iq_document_delete(document);
}

/// Items stand in order and on the text, their edits too; none is above warning.
static void check_items(const char *text, const char *style) {
  IqDocument *document = NULL;
  IqLint *lint = NULL;
  const uint32_t length = (uint32_t)strlen(text);
  const IqLintOptions own = {.style = style};
  // Without the NUL, so that a byte behind the text is seen to be read.
  char *bytes = malloc(length + 1u);
  CHECK(bytes != NULL);
  if (bytes == NULL) return;
  memcpy(bytes + 1, text, length);
  CHECK(iq_document_scan(NULL, bytes + 1, length, NULL, &document, NULL) == IQ_OK);
  CHECK(iq_lint_new(NULL, document, &own, &lint, NULL) == IQ_OK);
  uint32_t count;
  const IqLintItem *items = iq_lint_items(lint, &count);
  for (uint32_t i = 0; i < count; i++) {
    CHECK(i == 0 || items[i - 1].span.start <= items[i].span.start);
    CHECK(items[i].span.start < items[i].span.end && items[i].span.end <= length);
    CHECK(items[i].severity == IQ_SEVERITY_HINT || items[i].severity == IQ_SEVERITY_WARNING);
    uint32_t before = 0;
    for (uint32_t k = 0; k < items[i].edit_count; k++) {
      const IqLintEdit *edit = &items[i].edits[k];
      CHECK(edit->span.start >= before && edit->span.start <= edit->span.end);
      CHECK(edit->span.end <= length && edit->text != NULL);
      before = edit->span.end;
    }
  }
  iq_lint_delete(lint);
  iq_document_delete(document);
  free(bytes);
}

TEST(items_and_edits_stand_on_the_text) {
  const char *name;
  check_items(report, NULL);
  for (uint32_t i = 0; (name = iq_style_name(i)) != NULL; i++) check_items(report, name);
}

/// Cut anywhere, inside a character too.
TEST(a_text_may_end_anywhere) {
  char text[1024];
  const size_t length = strlen(report);
  for (size_t end = 0; end <= length && end < sizeof text; end++) {
    memcpy(text, report, end);
    text[end] = '\0';
    check_items(text, "ap");
    check_items(text, "guardian");
  }
  check_items("She said: \xE2\x80\x9CWe ran to the wall.\xE2\x80\x9D", "bbc");
}

/// Marks, punctuation and words in any order: nothing is read outside the text, whatever it is.
TEST(no_text_is_too_odd) {
  static const char *const parts[] = {"\"",
                                      "'",
                                      "\xE2\x80\x9C",
                                      "\xE2\x80\x9D",
                                      "\xE2\x80\x98",
                                      "\xE2\x80\x99",
                                      "\xC2\xAB",
                                      "\xC2\xBB",
                                      "\xE2\x80\x9E",
                                      " ",
                                      " ",
                                      "\n\n",
                                      "\n",
                                      ".",
                                      ",",
                                      ":",
                                      "...",
                                      "\xE2\x80\xA6",
                                      ". . .",
                                      "(",
                                      ")",
                                      "he",
                                      "We ran",
                                      "said",
                                      "claimed",
                                      "Orla Quill",
                                      "Ben Oru",
                                      "90s",
                                      "6",
                                      "\xE2\x80\x94 ",
                                      "\xFF",
                                      "\xE2",
                                      "=",
                                      ">",
                                      "\xC2\xA0",
                                      "&quot;",
                                      "``",
                                      "''",
                                      "tis"};
  static char text[4096];
  uint64_t seed = 88172645463325252u;
  for (int round = 0; round < 400; round++) {
    size_t length = 0;
    for (int i = 0; i < 60; i++) {
      seed ^= seed << 13;
      seed ^= seed >> 7;
      seed ^= seed << 17;
      const char *part = parts[seed % (sizeof parts / sizeof *parts)];
      memcpy(text + length, part, strlen(part) + 1);
      length += strlen(part);
    }
    check_items(text, NULL);
    check_items(text, iq_style_name((uint32_t)round % 7));
  }
}

TEST(marks_that_pair_with_nothing_are_kept) {
  static const char text[] = "We ran,\xE2\x80\x9D she said. The lads' boat fell.\n";
  IqDocument *document = NULL;
  CHECK(iq_document_scan(NULL, text, strlen(text), NULL, &document, NULL) == IQ_OK);
  CHECK_EQUAL(document->strays.count, 1);
  CHECK_EQUAL(((const IqMark *)document->strays.items)->span.start, 7);
  iq_document_delete(document);
}

TEST(styles_have_names) {
  CHECK_STRING(iq_style_name(0), "ap");
  CHECK(iq_style_name(iq_style_count) == NULL);
  CHECK(iq_style_find("bbc") != NULL && iq_style_find("bbc")->headline_open == 0x2018);
  CHECK(iq_style_find("default") == NULL);
  CHECK(iq_style_find(NULL) == &iq_styles[0]);
}

int main(void) {
  RUN(running_out_of_memory_is_a_status);
  RUN(an_unknown_style_is_an_argument);
  RUN(items_and_edits_stand_on_the_text);
  RUN(a_text_may_end_anywhere);
  RUN(no_text_is_too_odd);
  RUN(marks_that_pair_with_nothing_are_kept);
  RUN(styles_have_names);
  return test_end();
}
