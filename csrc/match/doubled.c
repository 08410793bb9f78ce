#include "match/doubled.h"

#include <string.h>

#include "language/words.h"

/// Steps behind a negation in which the one stands that doubles it: “ne s'en est pas”.
#define DOUBLED_REACH 5u
/// Bytes of a language, a blank and a negation.
#define NEGATION_MAX 16u

/// Whether the first `length` bytes of a word are a negation that is doubled in its language.
static bool is_negation(const IqTokens *tokens, const IqToken *token, size_t length) {
  char both[NEGATION_MAX];
  const char *tag = iq_languages[tokens->language].tag;
  const size_t prefix = strlen(tag) + 1;
  if (prefix + length > sizeof both) return false;
  memcpy(both, tag, prefix - 1);
  both[prefix - 1] = ' ';
  memcpy(both + prefix, iq_token_word(tokens, token), length);
  return iq_is_listed(both, (uint32_t)(prefix + length), iq_doubled_negations,
                      iq_doubled_negation_count);
}

/// Whether a word is another one behind a negation: n'ai and ai.
static bool is_negated(const IqTokens *a, const IqToken *first, const IqTokens *b,
                       const IqToken *second) {
  const char *word = iq_token_word(a, first);
  const char *apostrophe = memchr(word, '\'', first->length);
  if (apostrophe == NULL) return false;
  const size_t beginning = (size_t)(apostrophe + 1 - word);
  return first->length == beginning + second->length &&
         memcmp(apostrophe + 1, iq_token_word(b, second), second->length) == 0 &&
         is_negation(a, first, beginning - 1);
}

static bool puts_negation(const IqStep *step, IqWords copy, IqWords source) {
  const IqToken *own = step->kind != IQ_STEP_DELETE ? iq_words_at(copy, step->copy) : NULL;
  const IqToken *other = step->kind != IQ_STEP_INSERT ? iq_words_at(source, step->source) : NULL;
  if (own == NULL) return is_negation(source.tokens, other, other->length);
  if (other == NULL) return is_negation(copy.tokens, own, own->length);
  return is_negated(copy.tokens, own, source.tokens, other) ||
         is_negated(source.tokens, other, copy.tokens, own);
}

bool iq_is_doubled(const IqAlignment *alignment, uint32_t i, IqWords copy, IqWords source) {
  const IqStep *steps = alignment->steps;
  if (steps[i].kind == IQ_STEP_MATCH || !puts_negation(&steps[i], copy, source)) return false;
  for (uint32_t k = i + 1; k < alignment->count && k - i <= DOUBLED_REACH; k++) {
    if (steps[k].kind != IQ_STEP_MATCH) continue;
    if (iq_words_at(copy, steps[k].copy)->word_class == IQ_WORD_NEGATION) return true;
  }
  return false;
}
