/// @file token.h
/// The words of a text, folded so that permissible differences vanish, with the way back to its
/// bytes.
#ifndef IQ_TOKEN_H
#define IQ_TOKEN_H

#include "base/arena.h"
#include "language/words.h"
#include "text/text.h"

/// Longest word that is kept whole, in bytes before folding; a longer one is several tokens.
#define IQ_WORD_MAX 96u

typedef enum IqTokenFlag {
  IQ_TOKEN_BRACKETED = 1 << 0,      ///< inside [ ]: an editor's word
  IQ_TOKEN_PARENTHESISED = 1 << 1,  ///< inside ( ): the speaker's or an editor's
  IQ_TOKEN_AFTER_GAP = 1 << 2,      ///< an ellipsis stands before it
  IQ_TOKEN_MODAL = 1 << 3,          ///< may, must: no small word where it differs
} IqTokenFlag;

typedef struct IqToken {
  uint64_t hash;       ///< of the folded word; equal hashes are equal words
  IqSpan span;         ///< in the text
  uint32_t folded;     ///< where the folded word starts in IqTokens.folded
  uint16_t length;     ///< its bytes
  uint8_t word_class;  ///< IqWordClass
  uint8_t flags;       ///< IqTokenFlag
} IqToken;

typedef struct IqTokens {
  IqArray tokens;    ///< of IqToken, in order
  IqArray folded;    ///< of char
  uint8_t language;  ///< index into iq_languages, set before words are added
} IqTokens;

/// Appends the words of `span`. Words are NFKC-normalised and case-folded (Unicode 15,
/// section 3.13) without default ignorables; apostrophes are one character; the Russian ё, which
/// papers write or do not (Правила русской орфографии 2006, § 5), is е; each ideograph is a word.
/// Returns false when memory runs out.
bool iq_tokens_add(IqTokens *self, const IqText *text, IqSpan span, const IqAllocator *allocator);
void iq_tokens_free(IqTokens *self, const IqAllocator *allocator);

static inline const IqToken *iq_tokens_items(const IqTokens *self) {
  return self->tokens.items;
}

static inline const char *iq_token_word(const IqTokens *self, const IqToken *token) {
  return (const char *)self->folded.items + token->folded;
}

#endif
