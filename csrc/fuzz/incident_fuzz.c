/// The incident file: any bytes are an incident or one sentence that says why they are none.
#include "fuzz.h"

static void must_word(const char *word, size_t most) {
  MUST(word == NULL || (strlen(word) > 0 && strlen(word) <= most));
}

static void must_list(const IqList *list) {
  for (uint32_t i = 0; i < list->count; i++) must_word(list->items[i], 1000);
}

static void must_incident(const IqIncident *incident) {
  MUST(incident->source_count > 0);
  must_word(incident->title, 1000);
  for (uint32_t i = 0; i < incident->source_count; i++) {
    const IqSource *source = &incident->sources[i];
    MUST(source->id != NULL && source->file != NULL && source->line > 0 && source->column > 0);
    must_word(source->id, 64);
    must_word(source->file, 1000);
    must_list(&source->derives_from);
    MUST(source->file[0] != '/' && strcmp(source->file, "..") != 0);
    MUST(strncmp(source->file, "../", 3) != 0 && strstr(source->file, "/../") == NULL);
    for (const char *byte = source->id; *byte != '\0'; byte++) MUST((uint8_t)*byte > ' ');
  }
  for (uint32_t i = 0; i < incident->speaker_count; i++) {
    must_word(incident->speakers[i].name, 1000);
    must_list(&incident->speakers[i].aliases);
    must_list(&incident->speakers[i].roles);
    must_list(&incident->speakers[i].speaks_for);
  }
  for (uint32_t i = 0; i < incident->ignore_count; i++) MUST(incident->ignores[i].code != NULL);
  for (uint32_t i = 0; i < incident->accepted_count; i++) {
    MUST(incident->accepted[i].code != NULL && incident->accepted[i].words != NULL);
  }
}

static void must_message(const IqError *error) {
  const size_t length = strlen(error->message);
  MUST(length > 0 && length < sizeof error->message);
  for (size_t at = 0; at < length;) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(error->message, length, at, &size);
    // A terminal does nothing on what is printed, and what is cut is cut between characters.
    MUST(c >= 0x20 && (c < 0x7F || c > 0x9F) && c != IQ_REPLACEMENT);
    MUST(c != 0x061C && c != 0x200E && c != 0x200F);
    MUST(!(c >= 0x2028 && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069));
    at += size;
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  FuzzText text = fuzz_text_new(data, size);
  const IqIncident *incident = NULL;
  IqError error = {0};
  const IqStatus status = iq_incident_parse(NULL, text.bytes, text.length, NULL, &incident, &error);
  if (status == IQ_OK) {
    must_incident(incident);
    iq_incident_delete(incident);
  } else {
    MUST(status == IQ_E_FORMAT || status == IQ_E_PATH || status == IQ_E_LIMIT);
    MUST(incident == NULL && error.status == status);
    must_message(&error);
  }
  fuzz_text_delete(&text);
  return 0;
}
