/// @file denial.h
/// Whether one of two words is the other denied: unsafe and safe, “bilmedi” and “bildi”.
#ifndef IQ_DENIAL_H
#define IQ_DENIAL_H

#include "language/token.h"

/// Whether two words may be one and its denial: most pairs have neither end in common.
static inline bool iq_denial_is_possible(const IqTokens *a, const IqToken *first, const IqTokens *b,
                                         const IqToken *second) {
  if (first->length == 0 || second->length == 0) return false;
  const char *own = iq_token_word(a, first);
  const char *other = iq_token_word(b, second);
  return own[0] == other[0] || own[first->length - 1] == other[second->length - 1];
}

/// 1 where the first word denies what the second says, -1 where the second denies what the first
/// says, else 0. What negates within a word is told in data/words.yaml.
int iq_denial(const IqTokens *a, const IqToken *first, const IqTokens *b, const IqToken *second);

#endif
