/// @file lower_word.h
/// A word of a text in lower case, as the lexicon has it. Apostrophes and hyphens between letters
/// are part of it.
#ifndef IQ_LOWER_WORD_H
#define IQ_LOWER_WORD_H

#include "base/hash.h"
#include "base/utf8.h"
#include "language/plain.h"
#include "text/character.h"
#include "text/text.h"

/// Longest word that is kept whole, in bytes of its lower case; of a longer one the rest is read
/// and left out.
#define IQ_LOWER_WORD_MAX 60u

typedef struct IqLowerWord {
  char bytes[IQ_LOWER_WORD_MAX + IQ_PLAIN_MAX];  ///< as plain parts are written
  uint32_t length;
  uint32_t apostrophe;  ///< its first one, or 0: none begins a word
  uint64_t hash;        ///< iq_hash of the bytes
  bool hyphen;          ///< holds one
} IqLowerWord;

/// Whether a word begins with this character, or goes on with it.
static inline bool iq_is_word_part(uint32_t c) {
  const IqContext context = iq_context_of(c);
  return context == IQ_CONTEXT_LETTER || context == IQ_CONTEXT_DIGIT ||
         context == IQ_CONTEXT_IDEOGRAPH || iq_is_invisible(c);
}

/// Hashes the word anew, when its bytes have changed.
static inline void iq_lower_word_hash(IqLowerWord *self) {
  self->hash = iq_hash(self->bytes, self->length);
}

/// Reads what stands behind the letters and digits of ASCII that a word begins with.
uint32_t iq_lower_word_read_on(const IqText *text, uint32_t at, uint32_t end, IqLowerWord *self);

/// Reads the word at byte `at`, not beyond `end`. Returns where it ends.
static inline uint32_t iq_lower_word_read(const IqText *text, uint32_t at, uint32_t end,
                                          IqLowerWord *self) {
  const uint32_t limit = end - at < IQ_LOWER_WORD_MAX ? end : at + IQ_LOWER_WORD_MAX;
  const uint32_t start = at;
  if ((uint8_t)text->bytes[at] >= 0x80) {
    self->length = self->apostrophe = 0;
    self->hash = iq_hash_end(IQ_HASH_START, 0);
    self->hyphen = false;
    return iq_lower_word_read_on(text, at, end, self);
  }
  uint64_t state = IQ_HASH_START;
  IqPlain plain = {.length = IQ_PLAIN_MAX};
  while (plain.length == IQ_PLAIN_MAX) {
    plain = iq_plain_read(text->bytes + at, text->length - at, limit - at);
    iq_plain_store(self->bytes + (at - start), &plain);
    state = iq_plain_hash(state, &plain);
    at += plain.length;
  }
  self->length = at - start;
  self->hash = iq_hash_end(state, at - start);
  self->apostrophe = 0;
  self->hyphen = false;
  if (at == end) return at;
  const uint8_t byte = (uint8_t)text->bytes[at];
  const bool ends = byte < 0x80 && byte != '\'' && byte != '-' && at < limit;
  return ends ? at : iq_lower_word_read_on(text, at, end, self);
}

/// Whether a word of one of the classes (IqLexiconClass) of `language` stands in `span`.
bool iq_text_holds(const IqText *text, IqSpan span, uint8_t language, uint32_t classes);
/// Whether a word that is one of the IqLexiconAside `aside` of `language` stands in `span`.
bool iq_text_holds_aside(const IqText *text, IqSpan span, uint8_t language, uint32_t aside);
/// All IqLexiconClass of the first word of a span in `language` (index into iq_languages); 0 where
/// it has none.
uint32_t iq_text_first_classes(const IqText *text, IqSpan span, uint8_t language);

#endif
