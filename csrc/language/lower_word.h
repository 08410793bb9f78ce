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
  bool plain;           ///< consists of letters and digits of ASCII; some that do are not told
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

/// As iq_lower_word_read, of a word of any length and characters.
uint32_t iq_lower_word_read_any(const IqText *text, uint32_t at, uint32_t end, IqLowerWord *self);

/// Whether no word goes on with a byte behind letters and digits of ASCII.
static inline bool iq_ends_plain(char byte) {
  return byte == ' ' || ((uint8_t)byte < 0x80 && byte != '\'' && byte != '-');
}

/// Reads the word at byte `at`, not beyond `end`. Returns where it ends. Most words are short, and
/// of letters and digits of ASCII.
static inline uint32_t iq_lower_word_read(const IqText *text, uint32_t at, uint32_t end,
                                          IqLowerWord *self) {
  const char *bytes = text->bytes + at;
  if ((uint8_t)*bytes >= 0x80 || end - at <= IQ_PLAIN_MAX) {
    return iq_lower_word_read_any(text, at, end, self);
  }
  const IqPlain plain = iq_plain_fold(bytes, IQ_PLAIN_MAX);
  if (plain.length == IQ_PLAIN_MAX || !iq_ends_plain(bytes[plain.length])) {
    return iq_lower_word_read_any(text, at, end, self);
  }
  iq_plain_store(self->bytes, &plain);
  self->length = plain.length;
  self->hash = iq_hash_end(iq_plain_hash(IQ_HASH_START, &plain), plain.length);
  self->apostrophe = 0;
  self->hyphen = false;
  self->plain = true;
  return at + plain.length;
}

/// Whether a word of one of the classes (IqLexiconClass) of `language` stands in `span`.
bool iq_text_holds(const IqText *text, IqSpan span, uint8_t language, uint32_t classes);
/// Whether a word that is one of the IqLexiconAside `aside` of `language` stands in `span`.
bool iq_text_holds_aside(const IqText *text, IqSpan span, uint8_t language, uint32_t aside);
/// All IqLexiconClass of the first word of a span in `language` (index into iq_languages); 0 where
/// it has none.
uint32_t iq_text_first_classes(const IqText *text, IqSpan span, uint8_t language);

#endif
