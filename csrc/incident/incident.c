/// The incident file: its keys, and what its values have to be among themselves.
#define _XOPEN_SOURCE 700

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/path.h"
#include "base/status.h"
#include "incident/field.h"
#include "quotation/style.h"

#define VERSION 1u
#define WORD_MAX 1000u
#define ID_MAX 64u
/// Of a whole quotation.
#define WORDS_MAX 20000u
#define SOURCES_MAX 10000u
#define ITEMS_MAX 10000u

/// What an IqIncident is allocated as.
typedef struct Incident {
  IqIncident public;
  IqArena arena;
  uint32_t version;
} Incident;

#define AT(type, member) offsetof(type, member)
#define FIELDS(array) array, sizeof array / sizeof *array

static const IqField source_fields[] = {
    {"id", IQ_FIELD_WORD, AT(IqSource, id), .required = true, .most = ID_MAX},
    {"file", IQ_FIELD_WORD, AT(IqSource, file), .required = true, .most = WORD_MAX,
     .place_offset = AT(IqSource, line)},
    {"outlet", IQ_FIELD_WORD, AT(IqSource, outlet), .most = WORD_MAX},
    {"published", IQ_FIELD_WORD, AT(IqSource, published), .most = ID_MAX},
    {"retrieved", IQ_FIELD_WORD, AT(IqSource, retrieved), .most = ID_MAX},
    {"url", IQ_FIELD_WORD, AT(IqSource, url), .most = 4000},
    {"lang", IQ_FIELD_WORD, AT(IqSource, lang), .most = ID_MAX},
    {"sha256", IQ_FIELD_WORD, AT(IqSource, sha256), .most = ID_MAX},
    {"kind", IQ_FIELD_WORD, AT(IqSource, kind), .most = ID_MAX,
     .choices = "article wire transcript statement social"},
    {"derives_from", IQ_FIELD_LIST, AT(IqSource, derives_from), .most = 100},
};
static const IqFieldTable source_table = {"a source", FIELDS(source_fields), sizeof(IqSource)};

static const IqField copy_fields[] = {
    {"file", IQ_FIELD_WORD, AT(IqCopy, file), .required = true, .most = WORD_MAX,
     .place_offset = AT(IqCopy, line)},
    {"lang", IQ_FIELD_WORD, AT(IqCopy, lang), .most = ID_MAX},
};
static const IqFieldTable copy_table = {"a copy", FIELDS(copy_fields), sizeof(IqCopy)};

static const IqField speaker_fields[] = {
    {"name", IQ_FIELD_WORD, AT(IqSpeaker, name), .required = true, .most = WORD_MAX},
    {"kind", IQ_FIELD_WORD, AT(IqSpeaker, kind), .most = ID_MAX,
     .choices = "person organisation document"},
    {"aliases", IQ_FIELD_LIST, AT(IqSpeaker, aliases), .most = 1000},
    {"roles", IQ_FIELD_LIST, AT(IqSpeaker, roles), .most = 1000},
    {"speaks_for", IQ_FIELD_LIST, AT(IqSpeaker, speaks_for), .most = 1000},
};
static const IqFieldTable speaker_table = {"a speaker", FIELDS(speaker_fields), sizeof(IqSpeaker)};

static const IqField setting_fields[] = {
    {"scare_quotes", IQ_FIELD_WORD, AT(Incident, public.scare_quotes), .most = ID_MAX,
     .choices = "ignore list check"},
    {"min_tokens", IQ_FIELD_NUMBER, AT(Incident, public.min_tokens), .most = 100},
    {"style", IQ_FIELD_WORD, AT(Incident, public.style), .most = ID_MAX, .choices = iq_style_names},
};
static const IqFieldTable setting_table = {"‘settings’", FIELDS(setting_fields), 0};

static const IqField ignore_fields[] = {
    {"code", IQ_FIELD_WORD, AT(IqIgnore, code), .required = true, .most = ID_MAX},
    {"where", IQ_FIELD_WORD, AT(IqIgnore, where), .most = WORD_MAX},
    {"words", IQ_FIELD_WORD, AT(IqIgnore, words), .most = WORDS_MAX},
    {"note", IQ_FIELD_WORD, AT(IqIgnore, note), .most = WORD_MAX},
};
static const IqFieldTable ignore_table = {"an item of ‘ignore’", FIELDS(ignore_fields),
                                          sizeof(IqIgnore)};

static const IqField accepted_fields[] = {
    {"code", IQ_FIELD_WORD, AT(IqAccepted, code), .required = true, .most = ID_MAX},
    {"words", IQ_FIELD_WORD, AT(IqAccepted, words), .required = true, .most = WORDS_MAX,
     .place_offset = AT(IqAccepted, line)},
    {"speaker", IQ_FIELD_WORD, AT(IqAccepted, speaker), .most = WORD_MAX},
    {"source", IQ_FIELD_WORD, AT(IqAccepted, source), .most = ID_MAX},
    {"sha256", IQ_FIELD_WORD, AT(IqAccepted, sha256), .most = ID_MAX},
    {"by", IQ_FIELD_WORD, AT(IqAccepted, by), .most = WORD_MAX},
    {"at", IQ_FIELD_WORD, AT(IqAccepted, at), .most = ID_MAX},
    {"note", IQ_FIELD_WORD, AT(IqAccepted, note), .most = WORD_MAX},
};
static const IqFieldTable accepted_table = {"an item of ‘accepted’", FIELDS(accepted_fields),
                                            sizeof(IqAccepted)};

static const IqField incident_fields[] = {
    {"incidentquotes", IQ_FIELD_NUMBER, AT(Incident, version), .required = true, .most = VERSION},
    {"title", IQ_FIELD_WORD, AT(Incident, public.title), .most = WORD_MAX},
    {"lang", IQ_FIELD_WORD, AT(Incident, public.lang), .most = ID_MAX},
    {"sources", IQ_FIELD_ITEMS, AT(Incident, public.sources), .required = true, .most = SOURCES_MAX,
     .table = &source_table, .count_offset = AT(Incident, public.source_count)},
    {"copy", IQ_FIELD_ITEMS, AT(Incident, public.copies), .most = ITEMS_MAX, .table = &copy_table,
     .count_offset = AT(Incident, public.copy_count)},
    {"speakers", IQ_FIELD_ITEMS, AT(Incident, public.speakers), .most = ITEMS_MAX,
     .table = &speaker_table, .count_offset = AT(Incident, public.speaker_count)},
    {"settings", IQ_FIELD_MAP, 0, .table = &setting_table},
    {"ignore", IQ_FIELD_ITEMS, AT(Incident, public.ignores), .most = ITEMS_MAX,
     .table = &ignore_table, .count_offset = AT(Incident, public.ignore_count)},
    {"accepted", IQ_FIELD_ITEMS, AT(Incident, public.accepted), .most = ITEMS_MAX,
     .table = &accepted_table, .count_offset = AT(Incident, public.accepted_count)},
};
static const IqFieldTable incident_table = {"the incident file", FIELDS(incident_fields),
                                            sizeof(Incident)};

static int compare_sources(const void *a, const void *b) {
  const IqSource *first = *(const IqSource *const *)a;
  const IqSource *second = *(const IqSource *const *)b;
  const int order = strcmp(first->id, second->id);
  return order != 0 ? order : (first > second) - (first < second);
}

static int compare_id(const void *id, const void *source) {
  return strcmp(id, (*(const IqSource *const *)source)->id);
}

/// Ids name sources on the screen: printable, and no two alike.
static IqStatus check_ids(Incident *self, IqError *error) {
  const IqIncident *incident = &self->public;
  const IqSource **sorted = iq_arena_array(&self->arena, incident->source_count, sizeof *sorted);
  if (sorted == NULL) return iq_fail_memory(error);
  for (uint32_t i = 0; i < incident->source_count; i++) {
    const IqSource *source = &incident->sources[i];
    sorted[i] = source;
    for (const char *byte = source->id; *byte != '\0'; byte++) {
      if ((uint8_t)*byte > ' ' && *byte != 0x7F) continue;
      return iq_fail_at(error, IQ_E_FORMAT, source->line, source->column,
                        "the id of this source holds white space or a control character");
    }
  }
  qsort(sorted, incident->source_count, sizeof *sorted, compare_sources);
  for (uint32_t i = 1; i < incident->source_count; i++) {
    if (strcmp(sorted[i - 1]->id, sorted[i]->id) != 0) continue;
    return iq_fail_at(error, IQ_E_FORMAT, sorted[i]->line, sorted[i]->column,
                      "this source has the id ‘%s’, as has the one in line %u", sorted[i]->id,
                      sorted[i - 1]->line);
  }
  for (uint32_t i = 0; i < incident->source_count; i++) {
    const IqSource *source = &incident->sources[i];
    for (uint32_t k = 0; k < source->derives_from.count; k++) {
      const char *id = source->derives_from.items[k];
      const bool known = bsearch(id, sorted, incident->source_count, sizeof *sorted, compare_id);
      if (known && strcmp(id, source->id) != 0) continue;
      return iq_fail_at(error, IQ_E_FORMAT, source->line, source->column,
                        known ? "the source ‘%s’ derives from itself"
                              : "the source ‘%s’ derives from ‘%.60s’, which is no source",
                        source->id, id);
    }
  }
  return IQ_OK;
}

static IqStatus check_file(const char *directory, const char *file, uint32_t line, uint32_t column,
                           IqError *error) {
  IqError inner = {0};
  IqStatus status = IQ_OK;
  if (!iq_path_is_relative(file)) {
    status = iq_fail(
        &inner, IQ_E_PATH,
        "‘%.300s’ leaves the incident's directory: paths are relative to it, without ‘..’", file);
  } else if (directory != NULL) {
    char resolved[PATH_MAX];
    status = iq_path_resolve(directory, file, resolved, &inner);
    if (status == IQ_OK) status = iq_path_check(resolved, file, &inner);
  }
  if (status == IQ_OK) return IQ_OK;
  return iq_fail_at(error, status, line, column, "%s", inner.message);
}

/// Whether a digest that is given is one.
static bool is_digest(const char *hash) {
  return hash == NULL || (strlen(hash) == 64 && strspn(hash, "0123456789abcdefABCDEF") == 64);
}

static IqStatus check_files(const IqIncident *incident, const char *directory, IqError *error) {
  for (uint32_t i = 0; i < incident->source_count; i++) {
    const IqSource *source = &incident->sources[i];
    const IqStatus status =
        check_file(directory, source->file, source->line, source->column, error);
    if (status != IQ_OK) return status;
    if (!is_digest(source->sha256)) {
      return iq_fail_at(error, IQ_E_FORMAT, source->line, source->column,
                        "the ‘sha256’ of this source is not 64 hexadecimal digits");
    }
  }
  for (uint32_t i = 0; i < incident->accepted_count; i++) {
    const IqAccepted *accepted = &incident->accepted[i];
    if (is_digest(accepted->sha256)) continue;
    return iq_fail_at(error, IQ_E_FORMAT, accepted->line, accepted->column,
                      "the ‘sha256’ of what is accepted here is not 64 hexadecimal digits");
  }
  for (uint32_t i = 0; i < incident->copy_count; i++) {
    const IqCopy *copy = &incident->copies[i];
    const IqStatus status = check_file(directory, copy->file, copy->line, copy->column, error);
    // A copy that is still to be written, or is gone, keeps nobody from the sources.
    if (status != IQ_OK && status != IQ_E_IO) return status;
  }
  return IQ_OK;
}

IqStatus iq_incident_parse(const IqAllocator *allocator, const char *bytes, size_t length,
                           const char *directory, const IqIncident **out, IqError *error) {
  Incident *self = iq_resize(allocator, NULL, 0, sizeof *self);
  if (self == NULL) return iq_fail_memory(error);
  *self = (Incident){0};
  iq_arena_init(&self->arena, allocator);
  IqStatus status = iq_fields_read(&self->arena, bytes, length, &incident_table, self, error);
  if (status == IQ_OK) status = check_ids(self, error);
  if (status == IQ_OK) status = check_files(&self->public, directory, error);
  if (status != IQ_OK) {
    iq_incident_delete(&self->public);
    return status;
  }
  *out = &self->public;
  return IQ_OK;
}

IqStatus iq_incident_read(const IqAllocator *allocator, const char *path, const IqIncident **out,
                          IqError *error) {
  char *bytes;
  size_t length;
  IqStatus status = iq_file_read(allocator, NULL, path, &bytes, &length, error);
  if (status != IQ_OK) return status;
  char directory[PATH_MAX];
  const char *slash = strrchr(path, '/');
  const size_t size = slash == NULL ? 1 : (size_t)(slash - path) + 1;
  if (size >= sizeof directory) {
    status = iq_fail(error, IQ_E_IO, "the path of the incident file is too long");
  } else {
    memcpy(directory, slash == NULL ? "." : path, size);
    directory[size] = '\0';
    status =
        iq_incident_parse(allocator, bytes != NULL ? bytes : "", length, directory, out, error);
  }
  iq_file_free(allocator, bytes, length);
  return status;
}

void iq_incident_delete(const IqIncident *self) {
  if (self == NULL) return;
  Incident *incident = (Incident *)(uintptr_t)self;
  const IqAllocator *allocator = incident->arena.allocator;
  iq_arena_clear(&incident->arena);
  iq_resize(allocator, incident, sizeof *incident, 0);
}
