/// Faults, lines, paragraphs, sentences.
#include <string.h>

#include "incidentquotes.h"
#include "test.h"

static IqText *index_text(const char *bytes, size_t length, IqMarkup markup) {
  IqText *text = NULL;
  if (iq_text_new(NULL, bytes, length, markup, &text, NULL) != IQ_OK) return NULL;
  return text;
}

TEST(faults_are_located_and_named) {
  static const struct {
    const char *bytes;
    uint32_t start, end;
    IqFaultKind kind;
  } cases[] = {
      {"ab\x80", 2, 3, IQ_FAULT_STRAY},
      {"\xE2\x82", 0, 2, IQ_FAULT_TRUNCATED},
      {"\xEF\xBF", 0, 2, IQ_FAULT_TRUNCATED},
      {"\xE2\x82x", 0, 2, IQ_FAULT_TRUNCATED},
      {"\xF0\x9F\x98 ", 0, 3, IQ_FAULT_TRUNCATED},
      {"\xE0\x80\x80", 0, 1, IQ_FAULT_OVERLONG},
      {"\xF0\x80\x80\x80", 0, 1, IQ_FAULT_OVERLONG},
      {"x\xED\xA0\x80", 1, 2, IQ_FAULT_SURROGATE},
      {"\xF4\x90\x80\x80", 0, 1, IQ_FAULT_RANGE},
      {"\xC0\xAF", 0, 1, IQ_FAULT_BYTE},
      {"\xFF", 0, 1, IQ_FAULT_BYTE},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    IqText *text = index_text(cases[i].bytes, strlen(cases[i].bytes), IQ_MARKUP_PLAIN);
    uint32_t count;
    uint32_t total;
    const IqFault *faults = iq_text_faults(text, &count, &total);
    CHECK(count > 0);
    CHECK_EQUAL(faults[0].span.start, cases[i].start);
    CHECK_EQUAL(faults[0].span.end, cases[i].end);
    CHECK_STRING(iq_fault_name(faults[0].kind), iq_fault_name(cases[i].kind));
    iq_text_delete(text);
  }
}

TEST(the_replacement_character_is_no_fault) {
  IqText *text = index_text("\xEF\xBF\xBD", 3, IQ_MARKUP_PLAIN);
  uint32_t count;
  uint32_t total;
  iq_text_faults(text, &count, &total);
  CHECK_EQUAL(total, 0);
  iq_text_delete(text);
}

TEST(only_the_first_faults_are_kept) {
  static char bytes[5000];
  memset(bytes, 0x80, sizeof bytes);
  IqText *text = index_text(bytes, sizeof bytes, IQ_MARKUP_PLAIN);
  uint32_t count;
  uint32_t total;
  iq_text_faults(text, &count, &total);
  CHECK_EQUAL(count, 1000);
  CHECK_EQUAL(total, 5000);
  iq_text_delete(text);
}

TEST(lines_end_in_five_ways) {
  const char *bytes =
      "a\nb\r\nc\rd\xE2\x80\xA8"
      "e\xE2\x80\xA9"
      "f";
  IqText *text = index_text(bytes, strlen(bytes), IQ_MARKUP_PLAIN);
  CHECK_EQUAL(iq_text_line_count(text), 6);
  for (uint32_t line = 0; line < 6; line++) {
    const IqSpan span = iq_text_line(text, line);
    CHECK_EQUAL(span.end - span.start, 1);
    CHECK_EQUAL(bytes[span.start], 'a' + (int)line);
    CHECK_EQUAL(iq_text_line_at(text, span.start), line);
  }
  CHECK_EQUAL(iq_text_line(text, 6).start, strlen(bytes));
  iq_text_delete(text);
}

TEST(a_byte_order_mark_is_in_no_line) {
  IqText *text = index_text("\xEF\xBB\xBFso\n", 6, IQ_MARKUP_PLAIN);
  CHECK_EQUAL(iq_text_line(text, 0).start, 3);
  CHECK_EQUAL(iq_text_line(text, 0).end, 5);
  CHECK_EQUAL(iq_text_line_count(text), 2);
  iq_text_delete(text);
}

TEST(the_empty_text_has_one_line) {
  IqText *text = index_text("", 0, IQ_MARKUP_PLAIN);
  uint32_t count;
  CHECK_EQUAL(iq_text_line_count(text), 1);
  iq_text_paragraphs(text, &count);
  CHECK_EQUAL(count, 0);
  CHECK_EQUAL(iq_text_count(text, 7, IQ_UNIT_UTF16), 0);
  CHECK_EQUAL(iq_text_byte(text, 7, IQ_UNIT_UTF16), 0);
  iq_text_delete(text);
}

static void check_paragraphs(const char *bytes, IqMarkup markup, const char *const *expected,
                             uint32_t expected_count) {
  IqText *text = index_text(bytes, strlen(bytes), markup);
  uint32_t count;
  const IqParagraph *paragraphs = iq_text_paragraphs(text, &count);
  CHECK_EQUAL(count, expected_count);
  for (uint32_t i = 0; i < count && i < expected_count; i++) {
    char found[512] = {0};
    const IqSpan span = paragraphs[i].span;
    memcpy(found, bytes + span.start, span.end - span.start);
    CHECK_STRING(found, expected[i]);
  }
  iq_text_delete(text);
}

TEST(paragraphs) {
  check_paragraphs("One.\n\n Two. \n \nThree", IQ_MARKUP_PLAIN,
                   (const char *const[]){"One.", "Two.", "Three"}, 3);
  check_paragraphs("One stands alone.\nTwo as well.", IQ_MARKUP_PLAIN,
                   (const char *const[]){"One stands alone.", "Two as well."}, 2);
  check_paragraphs(
      "A line that was wrapped by hand in the middle of\nits sentence.", IQ_MARKUP_PLAIN,
      (const char *const[]){"A line that was wrapped by hand in the middle of\nits sentence."}, 1);
  check_paragraphs("# Head\nText goes\non here.\n- item\n- item two", IQ_MARKUP_MARKDOWN,
                   (const char *const[]){"Head", "Text goes\non here.", "item", "item two"}, 4);
  check_paragraphs("---\na: 1\n---\nText\n\n~~~\ncode\n~~~\nEnd", IQ_MARKUP_MARKDOWN,
                   (const char *const[]){"Text", "End"}, 2);
}

TEST(hard_wrapped_texts_are_recognised) {
  const char *bytes =
      "The harbour office said on Monday that the tide had come in an hour too\n"
      "early. Nobody on the quay had been told. Boats were torn from their\n"
      "moorings and two of them sank within sight of the wall. The office\n"
      "Promised an inquiry into the tables that had been printed in the spring\n"
      "and never checked.\n\n"
      "Another paragraph stands here so that the lines are many enough to show\n"
      "how they were wrapped.\n";
  IqText *text = index_text(bytes, strlen(bytes), IQ_MARKUP_PLAIN);
  uint32_t count;
  iq_text_paragraphs(text, &count);
  CHECK_EQUAL(count, 2);
  iq_text_delete(text);
}

TEST(headlines_are_told_from_prose) {
  const char *bytes = "Tide takes two boats\n\nThe tide took two boats on Monday.";
  IqText *text = index_text(bytes, strlen(bytes), IQ_MARKUP_PLAIN);
  uint32_t count;
  const IqParagraph *paragraphs = iq_text_paragraphs(text, &count);
  CHECK_EQUAL(count, 2);
  CHECK(paragraphs[0].heading);
  CHECK(!paragraphs[1].heading);
  iq_text_delete(text);
}

static void check_sentences(const char *bytes, uint32_t expected) {
  IqText *text = index_text(bytes, strlen(bytes), IQ_MARKUP_PLAIN);
  IqSpan spans[8];
  CHECK_EQUAL(iq_text_sentences(text, 0, spans, 8), expected);
  CHECK_EQUAL(spans[0].start, 0);
  CHECK_EQUAL(spans[expected - 1].end, strlen(bytes));
  for (uint32_t i = 1; i < expected; i++) CHECK(spans[i].start > spans[i - 1].end);
  iq_text_delete(text);
}

TEST(sentences) {
  check_sentences("We ran. We fell.", 2);
  check_sentences("“We ran.” She wept.", 2);
  check_sentences("Mr. Quill ran. He fell.", 2);
  check_sentences("J. R. Quill ran at 7 a.m. on Monday.", 1);
  check_sentences("It was 3.5 metres… and rising.", 1);
  check_sentences("Herr Dr. Kahl kam z.B. spät. Er ging.", 2);
  check_sentences("Why? Who! So.", 3);
}

TEST(too_long_a_text_is_refused) {
  IqText *text = NULL;
  IqError error;
  CHECK(iq_text_new(NULL, "", IQ_TEXT_LENGTH_MAX + 1, IQ_MARKUP_PLAIN, &text, &error) ==
        IQ_E_LIMIT);
  CHECK(strstr(error.message, "at most") != NULL);
  CHECK(text == NULL);
}

TEST(running_out_of_memory_is_a_status) {
  const char *bytes =
      "“We ran.\n\n“We ‘fell’,” she said.\n\n— Why?\n— So.\n\n\x80 <b>\"It\"</b> `x` 'n' '90s.";
  bool done = false;
  for (uint32_t allowed = 0; !done && allowed < 200; allowed++) {
    TestRation ration = {.left = allowed};
    const IqAllocator allocator = {.resize = test_resize, .context = &ration};
    const IqScanOptions options = {.markup = IQ_MARKUP_MARKDOWN};
    IqDocument *document = NULL;
    IqError error;
    const IqStatus status =
        iq_document_scan(&allocator, bytes, strlen(bytes), &options, &document, &error);
    done = status == IQ_OK;
    CHECK(done || status == IQ_E_MEMORY);
    CHECK(done || document == NULL);
    iq_document_delete(document);
    CHECK_EQUAL(ration.held, 0);
  }
  CHECK(done);
}

int main(void) {
  RUN(faults_are_located_and_named);
  RUN(the_replacement_character_is_no_fault);
  RUN(only_the_first_faults_are_kept);
  RUN(lines_end_in_five_ways);
  RUN(a_byte_order_mark_is_in_no_line);
  RUN(the_empty_text_has_one_line);
  RUN(paragraphs);
  RUN(hard_wrapped_texts_are_recognised);
  RUN(headlines_are_told_from_prose);
  RUN(sentences);
  RUN(too_long_a_text_is_refused);
  RUN(running_out_of_memory_is_a_status);
  return test_end();
}
