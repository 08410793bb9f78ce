/// @file lint.h
/// House style of the quotations of one text: marks, punctuation and attribution, never the words
/// that are quoted. Part of the public interface, included by incidentquotes.h.
#ifndef IQ_LINT_H
#define IQ_LINT_H

#include "incidentquotes.h"

#ifdef __cplusplus
extern "C" {
#endif

/// The most items of one text; of more those that were found last are left out.
#define IQ_LINT_ITEMS_MAX 10000u
#define IQ_LINT_EDITS_MAX 2u

/// Style packs that can be chosen ("ap", "bbc"), from 0; NULL behind the last.
const char *iq_style_name(uint32_t index);

typedef struct IqLintOptions {
  const char *style;     ///< name of a pack; NULL: only what is wrong in every house, as hints
  const char *language;  ///< BCP 47, decides the locale's marks; NULL: as the document was read
} IqLintOptions;

/// Bytes of the text to be replaced; an insertion has an empty span.
typedef struct IqLintEdit {
  IqSpan span;
  const char *text;  ///< NUL-terminated
} IqLintEdit;

typedef struct IqLintItem {
  const char *code;     ///< "IQ101"
  IqSeverity severity;  ///< at most IQ_SEVERITY_WARNING
  IqSpan span;          ///< the mark, the words or the attribution that it is about
  uint32_t quotation;   ///< index in the document's quotations, or IQ_NONE
  const char *wanted;  ///< what the style has there ("“…”", ":", "said"), NULL where one sentence
                       ///< fits all
  const char *name;  ///< the speaker that it is about, or NULL
  bool heading;      ///< stands in a headline, cross-head, caption or list item
  /// What would mend it, disjoint and in order; none where a person has to write.
  IqLintEdit edits[IQ_LINT_EDITS_MAX];
  uint32_t edit_count;
} IqLintItem;

typedef struct IqLint IqLint;

/// Looks at a document that was scanned with its speakers; it is borrowed for the lint's life.
/// Cost: linear in the text. Errors: IQ_E_ARGUMENT (no such style; the message lists those there
/// are), IQ_E_MEMORY.
IqStatus iq_lint_new(const IqAllocator *allocator, const IqDocument *document,
                     const IqLintOptions *options, IqLint **out, IqError *error);
void iq_lint_delete(IqLint *self);
/// In order of their spans.
const IqLintItem *iq_lint_items(const IqLint *self, uint32_t *count);

#ifdef __cplusplus
}
#endif

#endif
