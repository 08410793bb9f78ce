/// @file denial.h
/// Whether one of two words is the other denied: unsafe and safe, “bilmedi” and “bildi”.
#ifndef IQ_DENIAL_H
#define IQ_DENIAL_H

#include "language/token.h"

/// 1 where the first word denies what the second says, -1 where the second denies what the first
/// says, else 0. What negates within a word is told in data/words.yaml.
int iq_denial(const IqTokens *a, const IqToken *first, const IqTokens *b, const IqToken *second);

#endif
