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

int main(void) {
  RUN(an_incident_is_read_from_bytes);
  RUN(running_out_of_memory_is_a_status);
  RUN(sizes_are_bounded);
  RUN(messages_hold_no_control_characters);
  RUN(files_can_be_read);
  return test_end();
}
