/// @file incident.h
/// The incident file: part of the public interface, included by incidentquotes.h.
#ifndef IQ_INCIDENT_H
#define IQ_INCIDENT_H

#include "incidentquotes.h"

#ifdef __cplusplus
extern "C" {
#endif

/// A word that may be absent is NULL; a list that is absent is empty. Lines and columns are those
/// of the value in incident.yaml, 1-based, for messages about it.
typedef struct IqList {
  const char *const *items;
  uint32_t count;
} IqList;

typedef struct IqSource {
  const char *id, *file, *outlet, *published, *retrieved, *url, *lang, *sha256, *kind;
  IqList derives_from;
  uint32_t line, column;  ///< of `file`
} IqSource;

typedef struct IqCopy {
  const char *file, *lang;
  uint32_t line, column;
} IqCopy;

typedef struct IqSpeaker {
  const char *name, *kind;
  IqList aliases, roles, speaks_for;
} IqSpeaker;

/// Findings that are not reported: those of a code, everywhere, in headlines (`where`) or on these
/// very words of a copy.
typedef struct IqIgnore {
  const char *code, *where, *words, *note;
} IqIgnore;

/// A finding that somebody has accepted: it comes back when the copy's words, or those of the
/// source that it was compared with (`sha256`, see iq_digest), are other ones.
typedef struct IqAccepted {
  const char *code, *words, *speaker, *source, *sha256, *by, *at, *note;
  uint32_t line, column;  ///< of `words`
} IqAccepted;

typedef struct IqIncident {
  const char *title, *lang;
  const char *scare_quotes;  ///< "ignore", "list" or "check"; NULL where not set
  uint32_t min_tokens;       ///< 0 where not set
  const char *style;         ///< one that iq_style_name knows; NULL where not set
  const IqSource *sources;
  uint32_t source_count;
  const IqCopy *copies;
  uint32_t copy_count;
  const IqSpeaker *speakers;
  uint32_t speaker_count;
  const IqIgnore *ignores;
  uint32_t ignore_count;
  const IqAccepted *accepted;
  uint32_t accepted_count;
} IqIncident;

/// Reads incident.yaml (version 1). Untrusted data: at most 1 MiB, 16 levels deep,
/// 10000 sources, no aliases, no tags; every key known, every type right, every id once, every file
/// inside the incident's directory (checked without opening it). One message with line and column
/// for the first thing that is wrong. Errors: IQ_E_IO, IQ_E_BINARY, IQ_E_FORMAT, IQ_E_PATH,
/// IQ_E_LIMIT, IQ_E_MEMORY.
IqStatus iq_incident_read(const IqAllocator *allocator, const char *path, const IqIncident **out,
                          IqError *error);
/// The same from bytes; files are not looked for when `directory` is NULL.
IqStatus iq_incident_parse(const IqAllocator *allocator, const char *bytes, size_t length,
                           const char *directory, const IqIncident **out, IqError *error);
void iq_incident_delete(const IqIncident *self);

#ifdef __cplusplus
}
#endif

#endif
