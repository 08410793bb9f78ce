#include "match/splice.h"

#include "base/status.h"
#include "match/relation.h"
#include "quotation/quotation.h"

/// Shorter runs stand in many texts by chance, in words.
#define RUN_MIN 3u
/// Whoever joins two quotations makes none that is longer, in words.
#define WORDS_MAX 200u
/// Places that are tried for one quotation.
#define PLACES_MAX 16u
/// Below this share of differing words a quotation is an altered one rather than two.
#define ALTERED_SHARE_MIN 0.2f
/// Up to this share a sentence beside one that is found word for word may differ from what it is
/// of.
#define SENTENCE_SHARE_MAX 0.35f

/// Whether two quotations may meet between words `i - 1` and `i`: at punctuation, or before a small
/// word that joins them.
static bool is_joint(const IqQuery *query, const IqText *text, uint32_t i) {
  const IqToken *tokens = iq_tokens_items(query->tokens) + query->first;
  if (tokens[i].word_class == IQ_WORD_FUNCTION) return true;
  const char *bytes = iq_text_bytes(text);
  for (uint32_t at = tokens[i - 1].span.end; at < tokens[i].span.start; at++) {
    if (bytes[at] != ' ') return true;
  }
  return false;
}

/// Whether a sentence ends between words `i - 1` and `i`.
static bool is_sentence_end(const IqQuery *query, const IqText *text, uint32_t i) {
  const IqToken *tokens = iq_tokens_items(query->tokens) + query->first;
  const char *bytes = iq_text_bytes(text);
  for (uint32_t at = tokens[i - 1].span.end; at < tokens[i].span.start; at++) {
    if (bytes[at] == '.' || bytes[at] == '!' || bytes[at] == '?') return true;
  }
  return false;
}

/// How the words of a run are found in a quotation.
typedef enum Found { FOUND_NOT, FOUND_ALTERED, FOUND_VERBATIM } Found;

static Found found_by(const IqVerdict *verdict) {
  if (verdict->relation <= IQ_RELATION_TRUNCATED) return FOUND_VERBATIM;
  const bool near = verdict->relation <= IQ_RELATION_ALTERED && verdict->match_count > 0 &&
                    verdict->matches[0].quotation != IQ_NONE &&
                    verdict->matches[0].cost <= SENTENCE_SHARE_MAX;
  return near ? FOUND_ALTERED : FOUND_NOT;
}

/// Matches the words [from, to) of the query.
static IqStatus match_run(const IqIndex *index, const IqQuery *query, uint32_t from, uint32_t to,
                          IqArena *arena, IqVerdict *out, Found *found, IqError *error) {
  IqQuery run = *query;
  run.first = query->first + from;
  run.count = to - from;
  run.length = 0;
  run.verbatim = true;
  const IqStatus status = iq_match(index, &run, arena, out, error);
  *found = status == IQ_OK ? found_by(out) : FOUND_NOT;
  return status;
}

/// The utterance that a match stands in, told apart across sources.
static uint64_t utterance_of(const IqIndex *index, const IqMatch *match) {
  uint32_t count;
  const IqQuotation *quotations =
      iq_document_quotations(iq_index_document(index, match->source), &count);
  return (uint64_t)match->source << 32 | quotations[match->quotation].utterance;
}

/// Whether no utterance holds both runs.
static bool are_apart(const IqIndex *index, const IqVerdict *a, const IqVerdict *b) {
  for (uint32_t i = 0; i < a->match_count; i++) {
    if (a->matches[i].quotation == IQ_NONE) continue;
    for (uint32_t k = 0; k < b->match_count; k++) {
      if (b->matches[k].quotation == IQ_NONE) continue;
      if (utterance_of(index, &a->matches[i]) == utterance_of(index, &b->matches[k])) return false;
    }
  }
  return true;
}

static bool is_doubtful(const IqVerdict *verdict) {
  const IqRelation relation = verdict->relation;
  if (relation == IQ_RELATION_ALTERED) return verdict->matches[0].cost > ALTERED_SHARE_MIN;
  return relation == IQ_RELATION_EXTENDED || relation == IQ_RELATION_INDIRECT ||
         relation == IQ_RELATION_NOT_FOUND;
}

/// The next word from `at` on before which a seam can be, or the end of the query.
static uint32_t find_joint(const IqQuery *query, const IqText *text, uint32_t at) {
  while (at + RUN_MIN <= query->count && !is_joint(query, text, at)) at++;
  return at;
}

/// Makes the verdict one on two runs, of which each was found in an utterance of its own.
static IqStatus join_runs(const IqVerdict *first, const IqVerdict *second, IqArena *arena,
                          IqVerdict *out, IqError *error) {
  IqMatch *matches =
      iq_arena_array(arena, first->match_count + second->match_count, sizeof *matches);
  if (matches == NULL) return iq_fail_memory(error);
  matches[0] = first->matches[0];
  matches[1] = second->matches[0];
  for (int k = 0; k < 2; k++) matches[k].relation = IQ_RELATION_SPLICED;
  const bool same_source = matches[0].source == matches[1].source;
  *out = (IqVerdict){.quotation = out->quotation,
                     .relation = IQ_RELATION_SPLICED,
                     .attribution = IQ_ATTRIBUTION_UNKNOWN,
                     .matches = matches,
                     .match_count = same_source ? 1 : 2};
  out->code = iq_relation_code(out->relation, 0, &out->severity);
  return IQ_OK;
}

IqStatus iq_splice_step(IqSplice *self, const IqIndex *index, const IqQuery *query,
                        const IqText *text, IqArena *arena, IqVerdict *out, IqError *error) {
  const bool fits = query->count >= 2 * RUN_MIN && query->count <= WORDS_MAX;
  if (self->at == 0 && (!fits || !is_doubtful(out))) self->done = true;
  if (self->done) return IQ_OK;
  const uint32_t i = find_joint(query, text, self->at == 0 ? RUN_MIN : self->at);
  self->done = i + RUN_MIN > query->count || self->places == PLACES_MAX;
  if (self->done) return IQ_OK;
  self->at = i + 1;
  self->places++;
  IqVerdict first = {0};
  IqVerdict second = {0};
  Found found;
  Found behind;
  // One of two whole sentences may be altered besides.
  const bool whole = is_sentence_end(query, text, i);
  IqStatus status = match_run(index, query, 0, i, arena, &first, &found, error);
  if (status != IQ_OK || found < (whole ? FOUND_ALTERED : FOUND_VERBATIM)) return status;
  const Found least = found == FOUND_VERBATIM && whole ? FOUND_ALTERED : FOUND_VERBATIM;
  status = match_run(index, query, i, query->count, arena, &second, &behind, error);
  // A small word may have been put between: “… since March [and] nobody …”.
  const IqToken *tokens = iq_tokens_items(query->tokens) + query->first;
  const bool joined = tokens[i].word_class == IQ_WORD_FUNCTION && i + 1 + RUN_MIN <= query->count;
  if (status == IQ_OK && behind < least && joined) {
    status = match_run(index, query, i + 1, query->count, arena, &second, &behind, error);
  }
  if (status != IQ_OK || behind < least || !are_apart(index, &first, &second)) return status;
  self->done = true;
  return join_runs(&first, &second, arena, out, error);
}

IqStatus iq_find_splice(const IqIndex *index, const IqQuery *query, const IqText *text,
                        IqArena *arena, IqVerdict *out, IqError *error) {
  IqSplice splice = {0};
  IqStatus status = IQ_OK;
  while (status == IQ_OK && !splice.done) {
    status = iq_splice_step(&splice, index, query, text, arena, out, error);
  }
  return status;
}
