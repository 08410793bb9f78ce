/// Bounds of the incident file that are tiresome to reach from Lua, and memory that runs out.
#include "incidentquotes.h"
#include "test.h"

static const char *const incident_text =
    "incidentquotes: 1\ntitle: Tide\nsources:\n  - {id: a, file: a.txt, derives_from: [b]}\n"
    "  - {id: b, file: b.txt}\nspeakers:\n  - {name: Orla, aliases: [O, Quill]}\n"
    "settings: {min_tokens: 4}\nignore: [{code: IQ206, where: headline}]\n";

TEST(an_incident_is_read_from_bytes) {
  const IqIncident *incident = NULL;
  CHECK(iq_incident_parse(NULL, incident_text, strlen(incident_text), NULL, &incident, NULL) ==
        IQ_OK);
  CHECK_STRING(incident->title, "Tide");
  CHECK_EQUAL(incident->source_count, 2);
  CHECK_STRING(incident->sources[0].derives_from.items[0], "b");
  CHECK_EQUAL(incident->sources[1].line, 5);
  CHECK_EQUAL(incident->sources[1].column, 19);
  CHECK_EQUAL(incident->speakers[0].aliases.count, 2);
  CHECK_EQUAL(incident->min_tokens, 4);
  CHECK_STRING(incident->ignores[0].where, "headline");
  iq_incident_delete(incident);
}

TEST(running_out_of_memory_is_a_status) {
  bool done = false;
  for (uint32_t allowed = 0; !done && allowed < 200; allowed++) {
    TestRation ration = {.left = allowed};
    const IqAllocator allocator = {.resize = test_resize, .context = &ration};
    const IqIncident *incident = NULL;
    IqError error;
    const IqStatus status = iq_incident_parse(&allocator, incident_text, strlen(incident_text),
                                              NULL, &incident, &error);
    done = status == IQ_OK;
    CHECK(done || status == IQ_E_MEMORY);
    iq_incident_delete(incident);
    CHECK_EQUAL(ration.held, 0);
  }
  CHECK(done);
}

static IqStatus parse(const char *text, size_t length, IqError *error) {
  const IqIncident *incident = NULL;
  const IqStatus status = iq_incident_parse(NULL, text, length, NULL, &incident, error);
  iq_incident_delete(incident);
  return status;
}

TEST(sizes_are_bounded) {
  enum { SOURCES = 10001 };
  static char text[SOURCES * 32 + 64];
  size_t length = (size_t)snprintf(text, sizeof text, "incidentquotes: 1\nsources:\n");
  for (int i = 0; i < SOURCES; i++) {
    length += (size_t)snprintf(text + length, sizeof text - length, " - {id: s%d, file: f}\n", i);
  }
  IqError error;
  CHECK_EQUAL(parse(text, length, &error), IQ_E_LIMIT);
  CHECK_STRING(error.message, "sources has too many items");
  static char large[(1 << 20) + 1];
  memset(large, ' ', sizeof large);
  CHECK_EQUAL(parse(large, sizeof large, &error), IQ_E_LIMIT);
}

TEST(messages_hold_no_control_characters) {
  const char *text = "incidentquotes: 1\n\"a\\e]0;x\\ab\": 1\n";
  IqError error;
  CHECK_EQUAL(parse(text, strlen(text), &error), IQ_E_FORMAT);
  for (const char *byte = error.message; *byte != '\0'; byte++) CHECK((uint8_t)*byte >= 0x20);
}

TEST(files_can_be_read) {
  char *bytes = NULL;
  size_t length = 0;
  IqError error;
  CHECK_EQUAL(iq_file_read(NULL, "data", "marks.yaml", &bytes, &length, &error), IQ_OK);
  CHECK(length > 1000);
  iq_file_free(NULL, bytes, length);
  CHECK_EQUAL(iq_file_read(NULL, "data", "../Makefile", &bytes, &length, &error), IQ_E_PATH);
  CHECK_EQUAL(iq_file_read(NULL, "data", "", &bytes, &length, &error), IQ_E_PATH);
  CHECK_EQUAL(iq_file_read(NULL, "data", "demo", &bytes, &length, &error), IQ_E_IO);
  CHECK_EQUAL(iq_file_read(NULL, NULL, "/dev/zero", &bytes, &length, &error), IQ_E_IO);
  TestRation ration = {.left = 0};
  const IqAllocator allocator = {.resize = test_resize, .context = &ration};
  CHECK_EQUAL(iq_file_read(&allocator, "data", "marks.yaml", &bytes, &length, &error), IQ_E_MEMORY);
  CHECK_EQUAL(ration.held, 0);
}

TEST(what_is_no_incident_is_told_in_one_sentence) {
  static const struct {
    const char *text, *said;
    IqStatus status;
  } cases[] = {
      {"? [a]\n: 1\n", "a key should be a single word", IQ_E_FORMAT},
      {"incidentquotes: {a: 1}\n", "‘incidentquotes’ should be a number, not a mapping",
       IQ_E_FORMAT},
      {"incidentquotes: 1\nsources: [{id: a, file: f, derives_from: [[b]]}]\n",
       "‘derives_from’ should be a list of single values, not a list", IQ_E_FORMAT},
      {"incidentquotes: 1\nsources: [{id: a, file: f, derives_from: [a]}]\n",
       "the source ‘a’ derives from itself", IQ_E_FORMAT},
      {"incidentquotes: 1\nsources: [{id: a b, file: f}]\n",
       "the id of this source holds white space or a control character", IQ_E_FORMAT},
      {"incidentquotes: 1\nsources: [{id: a, file: f, sha256: abc}]\n",
       "the ‘sha256’ of this source is not 64 hexadecimal digits", IQ_E_FORMAT},
      {"incidentquotes: 1\nsources: [{id: a, file: f}]\naccepted: [{code: IQ201, words: w, sha256: "
       "x}]\n",
       "the ‘sha256’ of what is accepted here is not 64 hexadecimal digits", IQ_E_FORMAT},
      {"incidentquotes: 1\nsources: [{id: a, file: f}]\ntitle: ''\n", "title is empty",
       IQ_E_FORMAT},
      {"incidentquotes: 1\nsources: [{id: a, file: f}]\ntitle: \"a\\0b\"\n", "title holds a NUL",
       IQ_E_FORMAT},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    IqError error = {0};
    CHECK_EQUAL(parse(cases[i].text, strlen(cases[i].text), &error), cases[i].status);
    CHECK_STRING(error.message, cases[i].said);
    CHECK(error.line > 0 && error.column > 0);
  }
  static char list[4096] = "incidentquotes: 1\nsources: [{id: a, file: f, derives_from: [b";
  for (int i = 0; i < 100; i++) strcat(list, ", b");
  strcat(list, "]}]\n");
  IqError error;
  CHECK_EQUAL(parse(list, strlen(list), &error), IQ_E_LIMIT);
  CHECK_STRING(error.message, "derives_from has too many items");
}

static void write_file(const char *path, const char *bytes, size_t length) {
  FILE *file = fopen(path, "wb");
  CHECK(file != NULL);
  if (file == NULL) return;
  CHECK_EQUAL(fwrite(bytes, 1, length, file), length);
  fclose(file);
}

TEST(what_is_no_text_is_not_read) {
  static const char path[] = "build/incident_test.tmp";
  char *bytes = NULL;
  size_t length = 0;
  IqError error;
  write_file(path, "\xFF\xFE\n", 3);
  CHECK_EQUAL(iq_file_read(NULL, NULL, path, &bytes, &length, &error), IQ_E_BINARY);
  write_file(path, "", 0);
  CHECK_EQUAL(iq_file_read(NULL, NULL, path, &bytes, &length, &error), IQ_OK);
  CHECK(bytes == NULL && length == 0);
  CHECK_EQUAL(remove(path), 0);
  static char deep[8192];
  memset(deep, 'd', sizeof deep - 1);
  for (size_t i = 100; i < sizeof deep - 1; i += 100) deep[i] = '/';
  CHECK_EQUAL(iq_file_read(NULL, "data", deep, &bytes, &length, &error), IQ_E_IO);
  CHECK(strstr(error.message, "’ is too long") != NULL);
  const IqIncident *incident = NULL;
  CHECK_EQUAL(iq_incident_read(NULL, deep, &incident, &error), IQ_E_IO);
}

TEST(what_cannot_be_written_stays_as_it_is) {
  IqError error;
  CHECK_EQUAL(iq_file_replace("build", "x", 1, &error), IQ_E_IO);
  CHECK_STRING(error.message, "‘build’ is not a regular file");
  CHECK_EQUAL(iq_file_replace("/dev/null", "x", 1, &error), IQ_E_IO);
  CHECK_EQUAL(iq_file_replace("build/none/x", "x", 1, &error), IQ_E_IO);
  CHECK(strstr(error.message, "cannot be written") != NULL);
  static char deep[8192];
  memset(deep, 'd', sizeof deep - 1);
  CHECK_EQUAL(iq_file_replace(deep, "x", 1, &error), IQ_E_IO);
}

int main(void) {
  RUN(an_incident_is_read_from_bytes);
  RUN(running_out_of_memory_is_a_status);
  RUN(sizes_are_bounded);
  RUN(messages_hold_no_control_characters);
  RUN(files_can_be_read);
  RUN(what_is_no_incident_is_told_in_one_sentence);
  RUN(what_is_no_text_is_not_read);
  RUN(what_cannot_be_written_stays_as_it_is);
  return test_end();
}
