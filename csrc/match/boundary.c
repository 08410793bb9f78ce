#include "match/boundary.h"

#include "language/lexicon.h"
#include "language/numeral.h"
#include "match/denial.h"
#include "match/doubled.h"
#include "quotation/quotation.h"

/// Words before the quoted ones that can still govern them: “I would not say that …”.
#define REACH_BEFORE 8u
/// The same of a condition: “If the wind drops tomorrow morning …”.
#define CONDITION_BEFORE 12u
/// Words between a hedge and what it qualifies.
#define HEDGE_BEFORE 3u
/// Words behind that can: “… , not yet”, “… , I think”.
#define REACH_BEHIND 2u

/// Whether a sentence ends between two tokens.
static bool ends_sentence(const IqIndexed *source, uint32_t first, uint32_t second) {
  const IqToken *tokens = iq_tokens_items(&source->tokens);
  const char *bytes = iq_text_bytes(iq_document_text(source->document));
  for (uint32_t at = tokens[first].span.end; at < tokens[second].span.start; at++) {
    const char byte = bytes[at];
    if (byte == '.' || byte == '!' || byte == '?' || byte == ';' || byte == '\n') return true;
  }
  return false;
}

static bool is_same_quotation(const IqIndexed *source, uint32_t a, uint32_t b) {
  return source->quotation_of[a] == source->quotation_of[b];
}

/// The hedge, condition or denial that token `at` begins, all of it before token `end`; NULL where
/// there is none.
static const IqNumeral *phrase_at(const IqTokens *words, uint32_t at, uint32_t end) {
  const uint64_t kinds = IQ_NUMERAL_BIT(IQ_NUMERAL_HEDGE) | IQ_NUMERAL_BIT(IQ_NUMERAL_CONDITION) |
                         IQ_NUMERAL_BIT(IQ_NUMERAL_DENIAL);
  const IqToken *tokens = iq_tokens_items(words);
  if (!iq_numeral_begins(tokens[at].hash)) return NULL;
  uint64_t hashes[IQ_NUMERAL_WORDS_MAX];
  uint32_t count = 0;
  while (count < IQ_NUMERAL_WORDS_MAX && at + count < end) {
    hashes[count] = tokens[at + count].hash;
    count++;
  }
  const uint8_t language = iq_numeral_language(iq_languages[words->language].tag);
  return iq_numeral_find(hashes, count, language, kinds);
}

/// The same that token `at` is a word of.
static const IqNumeral *phrase_around(const IqTokens *words, uint32_t at) {
  for (uint32_t back = 0; back < IQ_NUMERAL_WORDS_MAX && back <= at; back++) {
    const IqNumeral *phrase = phrase_at(words, at - back, words->tokens.count);
    if (phrase != NULL && phrase->words > back) return phrase;
  }
  return NULL;
}

static uint32_t loss_of(const IqNumeral *phrase) {
  if (phrase == NULL) return 0;
  if (phrase->kind == IQ_NUMERAL_DENIAL) return IQ_FLAG_NEGATION_LOST;
  return phrase->kind == IQ_NUMERAL_HEDGE ? IQ_FLAG_HEDGE_LOST : IQ_FLAG_CONDITION_LOST;
}

/// Whether a word negates, and not as a part of a condition or a hedge: “unless” is one of these.
static bool negates(const IqTokens *words, uint32_t at) {
  return iq_tokens_items(words)[at].word_class == IQ_WORD_NEGATION &&
         phrase_around(words, at) == NULL;
}

/// What stands before token `first` and governs it.
static uint32_t loss_before(const IqIndexed *source, uint32_t first) {
  uint32_t flags = 0;
  for (uint32_t i = first; i > 0 && first - i < CONDITION_BEFORE; i--) {
    if (!is_same_quotation(source, i - 1, first) || ends_sentence(source, i - 1, i)) break;
    const uint32_t away = first - i;
    if (away < REACH_BEFORE && negates(&source->tokens, i - 1)) flags |= IQ_FLAG_NEGATION_LOST;
    const IqNumeral *phrase = phrase_at(&source->tokens, i - 1, first);
    if (phrase == NULL) continue;
    const bool near = away + 1 <= phrase->words + HEDGE_BEFORE;
    if (phrase->kind == IQ_NUMERAL_CONDITION || near) flags |= loss_of(phrase);
  }
  return flags;
}

/// What stands behind token `last` and takes it back.
static uint32_t loss_behind(const IqIndexed *source, uint32_t last) {
  const IqToken *tokens = iq_tokens_items(&source->tokens);
  const uint32_t count = source->tokens.tokens.count;
  uint32_t flags = 0;
  for (uint32_t i = last + 1; i < count && i - last <= REACH_BEHIND; i++) {
    if (!is_same_quotation(source, i, last) || ends_sentence(source, i - 1, i)) break;
    flags |= loss_of(phrase_at(&source->tokens, i, count));
    // “…, and nobody was hurt” is another statement.
    if (iq_lexicon_find(tokens[i].hash, source->document->language) & IQ_LEXICON_AND) break;
    if (negates(&source->tokens, i)) flags |= IQ_FLAG_NEGATION_LOST;
  }
  return flags;
}

uint32_t iq_boundary_loss(const IqIndexed *source, uint32_t first, uint32_t last) {
  if (source->quotation_of[first] == IQ_NONE) return 0;
  return loss_before(source, first) | loss_behind(source, last);
}

uint32_t iq_gap_loss(const IqIndexed *source, const IqAlignment *alignment, IqWords words) {
  uint32_t flags = 0;
  for (uint32_t i = 0; i < alignment->count; i++) {
    if (alignment->steps[i].kind != IQ_STEP_DELETE) continue;
    const uint32_t token = words.order[alignment->steps[i].source];
    if (negates(words.tokens, token)) flags |= IQ_FLAG_NEGATION_LOST;
    flags |= loss_of(phrase_at(&source->tokens, token, source->tokens.tokens.count));
  }
  return flags;
}

uint32_t iq_own_words(const IqAlignment *alignment, IqWords copy) {
  uint32_t flags = 0;
  for (uint32_t i = 0; i < alignment->count; i++) {
    const IqStep *step = &alignment->steps[i];
    if (step->kind == IQ_STEP_MATCH || step->kind == IQ_STEP_DELETE) continue;
    const uint32_t token = copy.order[step->copy];
    if (negates(copy.tokens, token)) flags |= IQ_FLAG_NEGATION_LOST;
    flags |= loss_of(phrase_around(copy.tokens, token));
  }
  return flags;
}

static int is_negation(IqWords words, uint32_t index) {
  return iq_words_at(words, index)->word_class == IQ_WORD_NEGATION;
}

static int is_bare_negation(IqWords words, uint32_t index) {
  return negates(words.tokens, words.order[index]);
}

/// Whether a word stands in brackets with matter beside it: “[without permits]” explains, “[not]”
/// turns round.
static bool is_glossed(IqWords copy, uint32_t index) {
  uint32_t first = index;
  while (first > 0 && (iq_words_at(copy, first - 1)->flags & IQ_TOKEN_BRACKETED) != 0) first--;
  if ((iq_words_at(copy, index)->flags & IQ_TOKEN_BRACKETED) == 0) return false;
  for (uint32_t i = first; i < copy.count; i++) {
    if ((iq_words_at(copy, i)->flags & IQ_TOKEN_BRACKETED) == 0) break;
    if (iq_words_at(copy, i)->word_class == IQ_WORD_CONTENT) return true;
  }
  return false;
}

/// How many negations more the copy has by one step.
static int negations_of(const IqStep *step, IqWords copy, IqWords source) {
  if (step->kind == IQ_STEP_MATCH) return 0;
  if (step->kind == IQ_STEP_INSERT) {
    return is_glossed(copy, step->copy) ? 0 : is_bare_negation(copy, step->copy);
  }
  if (step->kind == IQ_STEP_DELETE) return -is_bare_negation(source, step->source);
  const int more = is_negation(copy, step->copy) - is_negation(source, step->source);
  return more != 0 ? more
                   : iq_denial(copy.tokens, iq_words_at(copy, step->copy), source.tokens,
                               iq_words_at(source, step->source));
}

uint32_t iq_meaning_change(const IqAlignment *alignment, IqWords copy, IqWords source) {
  int negations = 0;
  for (uint32_t i = 0; i < alignment->count; i++) {
    if (iq_is_doubled(alignment, i, copy, source)) continue;
    negations += negations_of(&alignment->steps[i], copy, source);
  }
  return negations != 0 ? IQ_FLAG_MEANING_CHANGED : 0;
}
