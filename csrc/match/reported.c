#include "match/reported.h"

#include "language/lower_word.h"
#include "quotation/quotation.h"

/// Words on either side of the anchor that its sentence can have.
#define SENTENCE_REACH 64u
/// Words of a copy that are told again: a sentence holds no more.
#define WORDS_MAX 64u
#define WORDS_MIN 3u
#define CONTENT_MIN 2u
/// Share of the copy's content words that the sentence must have; of two, both.
#define SHARE_MIN 0.75f
/// Words in between, at most, beside as many as the copy has twice.
#define LOOSE_WORDS 4u

static bool ends_sentence(const IqIndexed *source, uint32_t first, uint32_t second) {
  const IqToken *tokens = iq_tokens_items(&source->tokens);
  const char *bytes = iq_text_bytes(iq_document_text(source->document));
  for (uint32_t at = tokens[first].span.end; at < tokens[second].span.start; at++) {
    const char byte = bytes[at];
    if (byte == '.' || byte == '!' || byte == '?' || byte == ';' || byte == '\n') return true;
  }
  return false;
}

static IqRun sentence_around(const IqIndexed *source, IqRun paragraph, uint32_t anchor) {
  uint32_t first = anchor;
  uint32_t end = anchor + 1;
  while (first > paragraph.first && anchor - first < SENTENCE_REACH &&
         !ends_sentence(source, first - 1, first)) {
    first--;
  }
  while (end < paragraph.first + paragraph.count && end - anchor < SENTENCE_REACH &&
         !ends_sentence(source, end - 1, end)) {
    end++;
  }
  return (IqRun){first, end - first};
}

/// The first word of the sentence, outside marks and not yet taken, that is a form of a word; or
/// the count of its words.
static uint32_t find_form(const IqIndexed *source, IqRun sentence, const bool *taken, IqWords copy,
                          uint32_t word) {
  const IqToken *own = iq_words_at(copy, word);
  for (uint32_t i = 0; i < sentence.count; i++) {
    const uint32_t token = sentence.first + i;
    if (taken[i] || source->quotation_of[token] != IQ_NONE) continue;
    const IqToken *other = iq_tokens_items(&source->tokens) + token;
    const IqStepKind kind = iq_compare_words(copy.tokens, own, &source->tokens, other);
    if (kind == IQ_STEP_MATCH || kind == IQ_STEP_REPLACE_MINOR) return i;
  }
  return sentence.count;
}

/// Whether the sentence attributes: said, according to, or a verb in the mood of reported speech.
static bool attributes(const IqIndexed *source, IqRun sentence) {
  const IqToken *tokens = iq_tokens_items(&source->tokens);
  const IqSpan span = {tokens[sentence.first].span.start,
                       tokens[sentence.first + sentence.count - 1].span.end};
  const uint32_t shows = IQ_LEXICON_CUE | IQ_LEXICON_ACCORDING | IQ_LEXICON_REPORTED;
  return iq_text_holds(source->document->text, span, source->document->language, shows);
}

/// Whether words [first, end) attribute what stands beside them.
static bool attribute(const IqIndexed *source, uint32_t first, uint32_t end) {
  if (first >= end) return false;
  const IqToken *tokens = iq_tokens_items(&source->tokens);
  const IqSpan span = {tokens[first].span.start, tokens[end - 1].span.end};
  return iq_text_holds(source->document->text, span, source->document->language,
                       IQ_LEXICON_CUE | IQ_LEXICON_ACCORDING);
}

bool iq_is_reported(const IqIndexed *source, IqRun paragraph, uint32_t first, uint32_t last) {
  const IqRun before = sentence_around(source, paragraph, first);
  const IqRun behind = sentence_around(source, paragraph, last);
  return attribute(source, before.first, first) ||
         attribute(source, last + 1, behind.first + behind.count);
}

bool iq_reported_find(const IqIndexed *source, IqRun paragraph, uint32_t anchor, IqWords copy,
                      IqRun *out, float *missing) {
  if (copy.count < WORDS_MIN || copy.count > WORDS_MAX) return false;
  const IqRun sentence = sentence_around(source, paragraph, anchor);
  bool taken[2 * SENTENCE_REACH] = {false};
  uint32_t content = 0;
  uint32_t found = 0;
  uint32_t first = sentence.count;
  uint32_t last = 0;
  for (uint32_t i = 0; i < copy.count; i++) {
    const IqToken *word = iq_words_at(copy, i);
    if (word->word_class == IQ_WORD_FUNCTION || (word->flags & IQ_TOKEN_BRACKETED) != 0) continue;
    const uint32_t at = find_form(source, sentence, taken, copy, i);
    if (at == sentence.count && word->word_class != IQ_WORD_CONTENT) return false;
    content++;
    if (at == sentence.count) continue;
    taken[at] = true;
    found++;
    if (at < first) first = at;
    if (at > last) last = at;
  }
  if (content < CONTENT_MIN || (float)found < SHARE_MIN * (float)content) return false;
  if (last - first > 2 * copy.count + LOOSE_WORDS) return false;
  if (!source->statement && !attributes(source, sentence)) return false;
  *out = (IqRun){sentence.first + first, last + 1 - first};
  *missing = (float)(content - found) / (float)content;
  return true;
}
