/// @file handle.h
/// What somebody is called on a network: @lotta_b, lotta_im_regen.
#ifndef IQ_HANDLE_H
#define IQ_HANDLE_H

#include "mention/mention.h"

/// Whether a sign of a handle stands beside the word at item `at`: most words have none.
static inline bool iq_may_be_handle(const IqPassage *self, uint32_t at) {
  const IqSpan word = self->items[at].span;
  const char *bytes = self->text->bytes;
  return (word.start > 0 && bytes[word.start - 1] == '@') ||
         (word.end < self->text->length && bytes[word.end] == '_');
}

/// Reads the handle that begins at item `at`, a word that may be one. False where none does.
bool iq_read_handle(const IqPassage *self, uint32_t at, IqMention *mention);

#endif
