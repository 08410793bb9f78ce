#include "base/utf8.h"
#include "match/grouping.h"
#include "quotation/quotation.h"
#include "text/character.h"

/// Fewer words than these have to be a whole quotation on both sides to be the same utterance ...
#define EVIDENCE_WORDS_MIN 3u
/// ... unless one speaker says them.
#define OWN_WORDS_MIN 2u
/// Fewer words in common are a formula where two people say them.
#define FORMULA_WORDS_MAX 12u
/// The same where nobody but the other one says what a copy has.
#define LONE_FORMULA_WORDS_MAX 6u
/// So many of so many words of a fragment are matched.
#define MATCHED_MIN 2u
#define MATCHED_OF 3u
/// Words of a quotation that are compared with those of another.
#define COMPARED_MAX 256u

const IqQuotation *iq_grouping_quotation(const IqGrouping *self, uint32_t node) {
  uint32_t count;
  const IqNode *own = &self->nodes[node];
  const IqDocument *document = iq_index_document(self->index, own->source);
  return iq_document_quotations(document, &count) + own->quotation;
}

static const IqIndexed *source_of(const IqGrouping *self, uint32_t node) {
  return iq_index_source(self->index, self->nodes[node].source);
}

static IqRun words_of(const IqGrouping *self, uint32_t node) {
  const uint32_t quotation = self->nodes[node].quotation;
  const IqIndexed *source = source_of(self, node);
  return (IqRun){source->first_token[quotation], source->token_count[quotation]};
}

/// The name of the side that a quotation's speaker is on, NULL where it is not known.
static const char *side_of(const IqGrouping *self, uint32_t node) {
  const IqNode *own = &self->nodes[node];
  if (self->options.sides == NULL) return iq_grouping_quotation(self, node)->name;
  return self->options.sides[own->source][own->quotation];
}

bool iq_are_strangers(const IqGrouping *self, uint32_t a, uint32_t b) {
  if (iq_grouping_quotation(self, a)->heading || iq_grouping_quotation(self, b)->heading) {
    return false;
  }
  return iq_speakers_compare(side_of(self, a), side_of(self, b)) == IQ_ATTRIBUTION_CONFLICT;
}

/// Whether a quotation begins as a sentence does, not as a few of somebody's words.
static bool begins_sentence(const IqGrouping *self, uint32_t node) {
  const IqText *text = iq_document_text(source_of(self, node)->document);
  uint32_t size;
  return iq_is_upper(iq_utf8_decode(iq_text_bytes(text), iq_text_length(text),
                                    iq_grouping_quotation(self, node)->inner.start, &size));
}

/// Whether one quotation is a cut of the other, and no mere formula: long, or a few words that
/// begin no sentence.
static bool is_cut_of(const IqGrouping *self, uint32_t node, uint32_t other, const IqMatch *match,
                      bool alone) {
  if (match->relation > IQ_RELATION_BRACKETED) return false;
  const uint32_t own_words = words_of(self, node).count;
  const uint32_t other_words = words_of(self, other).count;
  const uint32_t shorter = own_words < other_words ? own_words : other_words;
  const bool sentence = begins_sentence(self, node) && begins_sentence(self, other);
  return shorter >= (alone ? LONE_FORMULA_WORDS_MAX : FORMULA_WORDS_MAX) || !sentence;
}

static bool is_same_speaker(const IqGrouping *self, uint32_t node, uint32_t other) {
  return iq_speakers_compare(side_of(self, node), side_of(self, other)) == IQ_ATTRIBUTION_SAME;
}

/// Whether a few words are a cut of what the same speaker says elsewhere.
static bool is_own_cut(const IqGrouping *self, uint32_t node, uint32_t other,
                       const IqMatch *match) {
  return match->relation == IQ_RELATION_TRUNCATED && words_of(self, node).count >= OWN_WORDS_MIN &&
         is_same_speaker(self, node, other);
}

bool iq_is_evidence(const IqGrouping *self, uint32_t node, uint32_t other, const IqMatch *match,
                    bool alone) {
  const IqQuotation *quotation = iq_grouping_quotation(self, other);
  if (quotation->kind == IQ_KIND_TITLE || self->nodes[other].spliced) return false;
  if (match->relation <= IQ_RELATION_NORMALIZED || is_own_cut(self, node, other, match)) {
    return true;
  }
  if (match->brief) return is_same_speaker(self, node, other);
  if (match->relation > IQ_RELATION_ALTERED || words_of(self, node).count < EVIDENCE_WORDS_MIN) {
    return false;
  }
  return !iq_are_strangers(self, node, other) || is_cut_of(self, node, other, match, alone);
}

/// How many of a run of words the other one has; behind COMPARED_MAX none is looked at.
static uint32_t count_shared(const IqTokens *tokens, IqRun run, const IqTokens *others,
                             IqRun other) {
  const IqToken *words = iq_tokens_items(tokens) + run.first;
  const IqToken *other_words = iq_tokens_items(others) + other.first;
  uint32_t shared = 0;
  for (uint32_t i = 0; i < run.count && i < COMPARED_MAX; i++) {
    for (uint32_t k = 0; k < other.count && k < COMPARED_MAX; k++) {
      if (words[i].hash != other_words[k].hash) continue;
      shared++;
      break;
    }
  }
  return shared;
}

/// The next quotation within another one, from `at` on, or IQ_NONE.
static uint32_t next_nested(const IqIndexed *source, uint32_t whole, uint32_t at) {
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(source->document, &count);
  for (; at < count && quotations[at].outer.start < quotations[whole].inner.end; at++) {
    if (quotations[at].nested_in != IQ_NONE &&
        quotations[at].outer.start >= quotations[whole].inner.start)
      return at;
  }
  return IQ_NONE;
}

/// Whether some content word of a quotation that stands around those within it is the other's.
static bool shares_beyond_nested(const IqGrouping *self, uint32_t node, uint32_t other) {
  const IqIndexed *source = source_of(self, node);
  const IqIndexed *others = source_of(self, other);
  const IqToken *tokens = iq_tokens_items(&source->tokens);
  const IqRun own = words_of(self, node);
  const uint32_t whole = self->nodes[node].quotation;
  uint32_t nested = next_nested(source, whole, whole + 1);
  for (uint32_t i = own.first; i < own.first + own.count; i++) {
    while (nested != IQ_NONE && i >= source->first_token[nested] + source->token_count[nested]) {
      nested = next_nested(source, whole, nested + 1);
    }
    if (nested != IQ_NONE && i >= source->first_token[nested]) continue;
    if (tokens[i].word_class == IQ_WORD_FUNCTION) continue;
    const IqRun word = {i, 1};
    if (count_shared(&source->tokens, word, &others->tokens, words_of(self, other)) > 0) {
      return true;
    }
  }
  return false;
}

/// Whether somebody is quoted within one quotation, and all that it shares with the other, in which
/// nobody is, may be theirs.
static bool is_shared_by_nested(const IqGrouping *self, uint32_t node, uint32_t other) {
  const uint32_t own = self->nodes[node].quotation;
  const uint32_t others = self->nodes[other].quotation;
  if (next_nested(source_of(self, node), own, own + 1) == IQ_NONE) return false;
  if (next_nested(source_of(self, other), others, others + 1) != IQ_NONE) return false;
  return !shares_beyond_nested(self, node, other);
}

uint32_t iq_match_target(const IqGrouping *self, uint32_t node, const IqMatch *match) {
  const uint32_t first = self->first[match->source];
  const IqIndexed *source = iq_index_source(self->index, match->source);
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(source->document, &count);
  uint32_t target = match->quotation;
  for (uint32_t i = next_nested(source, target, target + 1); i != IQ_NONE;
       i = next_nested(source, match->quotation, i + 1)) {
    const IqSpan inner = quotations[i].inner;
    if (inner.start <= match->span.start && match->span.end <= inner.end) target = i;
  }
  const bool around = target == match->quotation && is_shared_by_nested(self, first + target, node);
  return around || is_shared_by_nested(self, node, first + target) ? IQ_NONE : first + target;
}

bool iq_is_matched_too(const IqGrouping *self, uint32_t node, uint32_t other,
                       const IqMatch *match) {
  const IqQuotation *quotation = iq_grouping_quotation(self, other);
  if (quotation->kind != IQ_KIND_SPEECH || self->nodes[other].spliced) return false;
  if (quotation->inner.end <= match->span.start || match->span.end <= quotation->inner.start) {
    return false;
  }
  const IqToken *tokens = iq_tokens_items(&source_of(self, other)->tokens);
  IqRun run = words_of(self, other);
  // What the match leaves at either end is no gap of its.
  while (run.count > 0 && tokens[run.first].span.end <= match->span.start) {
    run.first++;
    run.count--;
  }
  while (run.count > 0 && tokens[run.first + run.count - 1].span.start >= match->span.end)
    run.count--;
  const uint32_t shared = count_shared(&source_of(self, other)->tokens, run,
                                       &source_of(self, node)->tokens, words_of(self, node));
  return shared >= EVIDENCE_WORDS_MIN && MATCHED_OF * shared >= MATCHED_MIN * run.count;
}
