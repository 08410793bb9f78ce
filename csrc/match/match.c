#include "match/match.h"
#include "match/brief.h"

#include <stdlib.h>
#include <string.h>

#include "base/status.h"
#include "match/addition.h"
#include "match/align.h"
#include "match/boundary.h"
#include "match/brief.h"
#include "match/candidate.h"
#include "match/edit.h"
#include "match/quoted.h"
#include "match/relation.h"
#include "match/reported.h"
#include "quotation/quotation.h"

/// Words of the source on either side of where the query is expected that alignment may use for
/// gaps.
#define WINDOW_MARGIN 96u
/// A query this long is compared with a narrower window, in words.
#define WIDE_QUERY_MAX 400u
/// Cells that the alignments of one query may have together: so many, and as many more for each of
/// its words. A query of a hundred words is aligned with every candidate; a longer one with those
/// that share most with it.
#define CELLS_MIN ((uint64_t)1 << 22)
#define CELLS_A_WORD ((uint64_t)1 << 14)
#define CELLS_MIN_VERBATIM ((uint64_t)1 << 19)
#define CELLS_A_WORD_VERBATIM ((uint64_t)1 << 12)
/// Above this share of differing words an altered quotation is a worse guess than the narrator's
/// same words.
#define DOUBTFUL_SHARE 0.25f
/// Share of a narration's words that may stand inside marks.
#define NARRATION_QUOTED_MAX 0.34f

/// Content words that an alignment must find before a sentence is read for more of them.
#define REPORTED_CONTENT_MIN 2u

/// A whole quotation of so many words and content words, at least, and this part of the copy's, is
/// what a copy added to.
#define CORE_WORDS_MIN 4u
#define CORE_CONTENT_MIN 2u
#define CORE_SHARE 3u
/// More than any other relation to words between marks costs.
#define CORE_COST_MIN 1.0f

/// One source's words that the query is compared with.
typedef struct View {
  IqWords words;
  uint32_t *order;
  uint32_t anchor;  ///< where in `order` the anchor stands
} View;

typedef struct Search {
  const IqIndex *index;
  const IqQuery *query;
  IqWords copy;
  IqArena *scratch;  ///< emptied for every candidate
  uint64_t cells;    ///< of alignments that may still be made
  bool failed;       ///< memory ran out
} Search;

/// The words of a part on both sides of one of them, as far as they are wanted.
typedef struct Walk {
  const IqIndexed *source;
  const uint32_t *members;  ///< of the utterance; NULL: the part is a paragraph
  IqRun tokens;             ///< of the paragraph
  uint32_t member_count;
} Walk;

static Walk begin_walk(const IqIndexed *source, const IqCandidate *candidate) {
  if (candidate->narration) {
    return (Walk){.source = source, .tokens = source->paragraphs[candidate->part]};
  }
  const IqRun run = source->utterances[candidate->part];
  return (Walk){
      .source = source, .members = source->members + run.first, .member_count = run.count};
}

/// The member of the utterance that a token stands in.
static uint32_t member_of(const Walk *self, uint32_t token) {
  const uint32_t quotation = self->source->quotation_of[token];
  uint32_t low = 0;
  uint32_t high = self->member_count;
  while (high - low > 1) {
    const uint32_t middle = low + (high - low) / 2;
    if (self->members[middle] <= quotation) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low;
}

/// Writes at most `most` tokens before `token` in front of `end`, in order; returns how many. What
/// the reporter says inside the marks is passed over.
static uint32_t walk_back(const Walk *self, uint32_t token, uint32_t most, uint32_t *end) {
  uint32_t count = 0;
  if (self->members == NULL) {
    while (count < most && token > self->tokens.first) end[-(int64_t)++count] = --token;
    return count;
  }
  for (uint32_t i = member_of(self, token) + 1; i-- > 0;) {
    const uint32_t member = self->members[i];
    const uint32_t first = self->source->first_token[member];
    const uint32_t behind = first + self->source->token_count[member];
    if (token > behind) token = behind;
    while (token > first) {
      if (self->source->quotation_of[--token] != member) continue;
      if (count == most) return count;
      end[-(int64_t)++count] = token;
    }
  }
  return count;
}

/// Writes at most `most` tokens from `token` on; returns how many.
static uint32_t walk_on(const Walk *self, uint32_t token, uint32_t most, uint32_t *out) {
  uint32_t count = 0;
  if (self->members == NULL) {
    const uint32_t end = self->tokens.first + self->tokens.count;
    while (count < most && token < end) out[count++] = token++;
    return count;
  }
  for (uint32_t i = member_of(self, token); i < self->member_count; i++) {
    const uint32_t member = self->members[i];
    const uint32_t first = self->source->first_token[member];
    const uint32_t end = first + self->source->token_count[member];
    for (token = token > first ? token : first; token < end; token++) {
      if (self->source->quotation_of[token] != member) continue;
      if (count == most) return count;
      out[count++] = token;
    }
  }
  return count;
}

static bool make_view(Search *search, const IqIndexed *source, const IqCandidate *candidate,
                      View *view) {
  const uint32_t words = search->copy.count;
  const uint32_t reach = words <= WIDE_QUERY_MAX ? 2 * words + WINDOW_MARGIN : WINDOW_MARGIN;
  const uint32_t most_before = candidate->anchor_word + reach;
  uint32_t *order =
      iq_arena_room(search->scratch, ((size_t)most_before + words + reach) * sizeof *view->order);
  if (order == NULL) return false;
  const Walk walk = begin_walk(source, candidate);
  const uint32_t before = walk_back(&walk, candidate->anchor, most_before, order + most_before);
  // The query is expected to begin as many words before the anchor as it has before it.
  const uint32_t start = before < candidate->anchor_word ? before : candidate->anchor_word;
  const uint32_t behind =
      walk_on(&walk, candidate->anchor, words + reach - start, order + most_before);
  view->order = order + most_before - before;
  view->words = (IqWords){&source->tokens, view->order, before + behind};
  view->anchor = before;
  return true;
}

/// The query's words where the anchor says they stand, word for word: no alignment is needed then.
static bool align_exactly(Search *search, const View *view, uint32_t anchor_word,
                          IqAlignment *out) {
  const uint32_t words = search->copy.count;
  if (view->anchor < anchor_word || view->words.count - (view->anchor - anchor_word) < words) {
    return false;
  }
  const uint32_t first = view->anchor - anchor_word;
  const IqToken *copy = iq_tokens_items(search->copy.tokens);
  const IqToken *source = iq_tokens_items(view->words.tokens);
  for (uint32_t i = 0; i < words; i++) {
    if (copy[search->copy.order[i]].hash != source[view->order[first + i]].hash) return false;
  }
  IqStep *steps = iq_arena_array(search->scratch, words, sizeof *steps);
  if (steps == NULL) {
    search->failed = true;
    return false;
  }
  for (uint32_t i = 0; i < words; i++) steps[i] = (IqStep){IQ_STEP_MATCH, i, first + i};
  *out = (IqAlignment){.steps = steps, .count = words};
  return true;
}

static bool has_same_bytes(const Search *search, const IqIndexed *source, uint32_t quotation) {
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(source->document, &count);
  const IqSpan inner = quotations[quotation].inner;
  const char *bytes = iq_text_bytes(iq_document_text(source->document));
  return inner.end - inner.start == search->query->length &&
         memcmp(bytes + inner.start, search->query->bytes, search->query->length) == 0;
}

/// First and last token of the source that the alignment answers with; false where it matches
/// nothing.
static bool matched_range(const IqAlignment *alignment, const View *view, uint32_t *first,
                          uint32_t *last) {
  bool any = false;
  for (uint32_t i = 0; i < alignment->count; i++) {
    const IqStep *step = &alignment->steps[i];
    if (step->kind == IQ_STEP_INSERT || step->kind == IQ_STEP_DELETE) continue;
    if (!any) *first = view->order[step->source];
    *last = view->order[step->source];
    any = true;
  }
  return any;
}

/// The quotation that most of the matched words stand in, of equal ones the first.
static uint32_t find_most(const IqIndexed *source, const IqAlignment *alignment, const View *view) {
  uint32_t best = IQ_NONE;
  uint32_t most = 0;
  uint32_t last = IQ_NONE;
  uint32_t count = 0;
  for (uint32_t i = 0; i < alignment->count; i++) {
    const IqStep *step = &alignment->steps[i];
    if (step->kind == IQ_STEP_INSERT || step->kind == IQ_STEP_DELETE) continue;
    const uint32_t quotation = source->quotation_of[view->order[step->source]];
    count = quotation == last ? count + 1 : 1;
    last = quotation;
    if (count <= most) continue;
    most = count;
    best = quotation;
  }
  return best;
}

/// Share of the matched words that stand inside marks.
static float quoted_share(const IqIndexed *source, const IqAlignment *alignment, const View *view) {
  uint32_t quoted = 0;
  uint32_t all = 0;
  for (uint32_t i = 0; i < alignment->count; i++) {
    const IqStep *step = &alignment->steps[i];
    if (step->kind == IQ_STEP_INSERT || step->kind == IQ_STEP_DELETE) continue;
    all++;
    quoted += source->quotation_of[view->order[step->source]] != IQ_NONE;
  }
  return all == 0 ? 0 : (float)quoted / (float)all;
}

/// Aligns the query with one candidate, word for word where `exactly`; false where that is
/// impossible.
static bool align_candidate(Search *search, const IqCandidate *candidate, bool exactly, View *view,
                            IqAlignment *alignment) {
  iq_arena_clear(search->scratch);
  const IqIndexed *source = iq_index_source(search->index, candidate->source);
  if (!make_view(search, source, candidate, view)) {
    search->failed = true;
    return false;
  }
  if (align_exactly(search, view, candidate->anchor_word, alignment)) return true;
  if (exactly) return false;
  const uint64_t cells = ((uint64_t)search->copy.count + 1) * (view->words.count + 1);
  if (cells > search->cells) return false;
  search->cells -= cells;
  if (!iq_align(search->copy, view->words, search->scratch, alignment)) return false;
  if (!candidate->narration) iq_additions_free(alignment, search->copy, source, view->words);
  return true;
}

/// A second look at words of the narration that are not the copy's: it may report them.
static void look_for_report(const Search *search, const IqCandidate *candidate,
                            const IqDifference *difference, IqMatch *match) {
  const bool likely = candidate->narration && !search->query->verbatim &&
                      difference->content >= REPORTED_CONTENT_MIN;
  if (match->relation != IQ_RELATION_NOT_FOUND || !likely) return;
  const IqIndexed *source = iq_index_source(search->index, candidate->source);
  IqRun run;
  float missing;
  if (!iq_reported_find(source, source->paragraphs[candidate->part], candidate->anchor,
                        search->copy, &run, &missing)) {
    return;
  }
  const IqToken *tokens = iq_tokens_items(&source->tokens);
  match->relation = IQ_RELATION_INDIRECT;
  match->span = (IqSpan){tokens[run.first].span.start, tokens[run.first + run.count - 1].span.end};
  match->cost = 1 + missing;
}

/// A whole quotation, or whole sentences of one, word for word among many words that no source has.
/// The quotation, or IQ_NONE.
static uint32_t find_core(const Search *search, const IqIndexed *source, const View *view,
                          const IqAlignment *alignment) {
  const uint32_t least = (search->copy.count + CORE_SHARE - 1) / CORE_SHARE;
  for (uint32_t i = 0; i < alignment->count;) {
    const uint32_t first = i;
    uint32_t content = 0;
    for (; i < alignment->count && alignment->steps[i].kind == IQ_STEP_MATCH; i++) {
      content +=
          iq_words_at(search->copy, alignment->steps[i].copy)->word_class != IQ_WORD_FUNCTION;
    }
    const uint32_t count = i - first;
    if (count == 0) i++;
    if (count < CORE_WORDS_MIN || count < least || content < CORE_CONTENT_MIN) continue;
    const uint32_t token = view->order[alignment->steps[first].source];
    const uint32_t quotation = iq_indexed_quotation(source, token, token + count);
    if (quotation != IQ_NONE) return quotation;
    if (iq_additions_are_apart(source, token, count)) return source->quotation_of[token];
  }
  return IQ_NONE;
}

static void look_for_core(const Search *search, const IqCandidate *candidate, const View *view,
                          const IqAlignment *alignment, IqMatch *match) {
  if (match->relation != IQ_RELATION_NOT_FOUND || candidate->narration) return;
  const IqIndexed *source = iq_index_source(search->index, candidate->source);
  const uint32_t quotation = find_core(search, source, view, alignment);
  if (quotation == IQ_NONE) return;
  match->quotation = quotation;
  match->relation = IQ_RELATION_EXTENDED;
  match->cost = CORE_COST_MIN + alignment->share;
}

static IqMatch judge(Search *search, const IqCandidate *candidate, const View *view,
                     const IqAlignment *alignment) {
  IqMatch match = {.source = candidate->source,
                   .quotation = IQ_NONE,
                   .relation = IQ_RELATION_NOT_FOUND,
                   .attribution = IQ_ATTRIBUTION_UNKNOWN,
                   .cost = alignment->share};
  const IqIndexed *source = iq_index_source(search->index, candidate->source);
  uint32_t first = 0;
  uint32_t last = 0;
  if (!matched_range(alignment, view, &first, &last)) return match;
  const IqToken *tokens = iq_tokens_items(&source->tokens);
  IqDifference difference = iq_difference_count(alignment, search->copy, view->words);
  difference.quoted = !candidate->narration;
  if (candidate->narration && quoted_share(source, alignment, view) > NARRATION_QUOTED_MAX) {
    return match;
  }
  const uint32_t exact = iq_indexed_quotation(source, first, last + 1);
  difference.whole = iq_indexed_is_whole(source, first, last);
  difference.apart = iq_additions_are_apart(source, first, last + 1 - first);
  difference.same_bytes = exact != IQ_NONE && has_same_bytes(search, source, exact);
  difference.said = search->query->said;
  match.relation = iq_relation_of(&difference);
  match.brief = match.relation == IQ_RELATION_ALTERED && iq_difference_is_brief(&difference);
  match.quotation = exact != IQ_NONE                          ? exact
                    : match.relation <= IQ_RELATION_BRACKETED ? source->quotation_of[first]
                                                              : find_most(source, alignment, view);
  match.span = (IqSpan){tokens[first].span.start, tokens[last].span.end};
  if (match.relation == IQ_RELATION_NARRATION &&
      iq_is_reported(source, source->paragraphs[candidate->part], first, last)) {
    match.relation = IQ_RELATION_INDIRECT;
  }
  look_for_core(search, candidate, view, alignment, &match);
  look_for_report(search, candidate, &difference, &match);
  return match;
}

/// Lower is better.
static float rank_of(const IqIndex *index, const IqMatch *match) {
  float rank = (float)match->relation * 10;
  const bool doubtful = match->relation == IQ_RELATION_ALTERED && match->cost > DOUBTFUL_SHARE;
  if (doubtful) rank = (float)IQ_RELATION_NARRATION * 10 + 5;
  // A copy that has most of its words of one utterance has few of another.
  const bool core = match->relation == IQ_RELATION_EXTENDED && match->cost > CORE_COST_MIN;
  if (core) rank = (float)IQ_RELATION_NARRATION * 10 + 8;
  // Nor is it one of a few words with many more where it is another with hardly one.
  const bool swollen = match->relation == IQ_RELATION_EXTENDED && match->cost > DOUBTFUL_SHARE;
  if (swollen && !core) rank = (float)IQ_RELATION_ALTERED * 10 + 1;
  if (match->quotation != IQ_NONE) {
    uint32_t count;
    const IqQuotation *quotations =
        iq_document_quotations(iq_index_document(index, match->source), &count);
    // Of two equal ones the body's is worth more than the headline's.
    if (quotations[match->quotation].heading) rank += 4;
  }
  return rank + match->cost;
}

static bool is_better(const IqIndex *index, const IqMatch *a, const IqMatch *b) {
  const float first = rank_of(index, a);
  const float second = rank_of(index, b);
  if (first != second) return first < second;
  if (a->source != b->source) return a->source < b->source;
  return a->span.start < b->span.start;
}

static void sort_matches(const IqIndex *index, IqMatch *matches, uint32_t count) {
  for (uint32_t i = 1; i < count; i++) {
    const IqMatch match = matches[i];
    uint32_t at = i;
    for (; at > 0 && is_better(index, &match, &matches[at - 1]); at--)
      matches[at] = matches[at - 1];
    matches[at] = match;
  }
}

/// Keeps for each source its best match, with the candidate it came from.
static uint32_t collect(Search *search, const IqCandidate *candidates, uint32_t count,
                        IqMatch *matches, uint32_t *origin) {
  uint32_t found = 0;
  for (uint32_t i = 0; i < count && !search->failed; i++) {
    uint32_t slot = 0;
    while (slot < found && matches[slot].source != candidates[i].source) slot++;
    // Where a source has the words as they are, only the very words can be better.
    const bool exactly = slot < found && matches[slot].relation <= IQ_RELATION_TRUNCATED;
    View view;
    IqAlignment alignment;
    if (!align_candidate(search, &candidates[i], exactly, &view, &alignment)) continue;
    const IqMatch match = judge(search, &candidates[i], &view, &alignment);
    if (match.relation == IQ_RELATION_NOT_FOUND) continue;
    if (slot < found && !is_better(search->index, &match, &matches[slot])) continue;
    if (slot == found) found++;
    matches[slot] = match;
    origin[slot] = i;
  }
  return found;
}

static void set_flags(const IqIndex *index, IqVerdict *verdict) {
  uint32_t quoted = 0;
  for (uint32_t i = 0; i < verdict->match_count; i++) {
    quoted += verdict->matches[i].relation != IQ_RELATION_NARRATION;
  }
  if (quoted == 1 && index->sources.count > 1) verdict->flags |= IQ_FLAG_SINGLE_SOURCE;
  const IqMatch *best = verdict->matches;
  if (verdict->match_count == 0 || best->quotation == IQ_NONE) return;
  uint32_t count;
  const IqQuotation *quotations =
      iq_document_quotations(iq_index_document(index, best->source), &count);
  if (quotations[best->quotation].heading) verdict->flags |= IQ_FLAG_HEADLINE;
}

/// What the copy's cut takes from the best match.
static uint32_t find_losses(const Search *search, const IqMatch *best, const View *view,
                            const IqAlignment *alignment) {
  uint32_t first = 0;
  uint32_t last;
  if (!matched_range(alignment, view, &first, &last)) return 0;
  const IqIndexed *source = iq_index_source(search->index, best->source);
  const uint32_t losses =
      iq_boundary_loss(source, first, last) | iq_gap_loss(source, alignment, view->words);
  return (losses & ~iq_own_words(alignment, search->copy)) |
         iq_meaning_change(alignment, search->copy, view->words);
}

static IqStatus decide(Search *search, const IqCandidate *candidates, uint32_t count,
                       IqArena *arena, IqVerdict *out, IqError *error) {
  IqMatch matches[IQ_CANDIDATES_MAX];
  uint32_t origin[IQ_CANDIDATES_MAX];
  out->match_count = collect(search, candidates, count, matches, origin);
  if (search->failed) return iq_fail_memory(error);
  if (out->match_count > 0) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < out->match_count; i++) {
      if (is_better(search->index, &matches[i], &matches[best])) best = i;
    }
    View view;
    IqAlignment alignment;
    search->cells = UINT64_MAX;
    if (!align_candidate(search, &candidates[origin[best]], false, &view, &alignment) ||
        !iq_edits_write(&alignment, search->copy, view.words, arena, &out->edits,
                        &out->edit_count)) {
      return iq_fail_memory(error);
    }
    out->flags |= find_losses(search, &matches[best], &view, &alignment);
    sort_matches(search->index, matches, out->match_count);
    out->relation = matches[0].relation;
    out->attribution = matches[0].attribution;
  }
  // What is kept for each quotation of a text is no larger than it has to be.
  IqMatch *kept = iq_arena_array(arena, out->match_count, sizeof *kept);
  if (kept == NULL) return iq_fail_memory(error);
  memcpy(kept, matches, out->match_count * sizeof *kept);
  out->matches = kept;
  out->code = iq_relation_code(out->relation, out->flags, &out->severity);
  set_flags(search->index, out);
  return IQ_OK;
}

IqStatus iq_match(const IqIndex *index, const IqQuery *query, IqArena *arena, IqVerdict *out,
                  IqError *error) {
  out->relation = IQ_RELATION_NOT_FOUND;
  out->attribution = IQ_ATTRIBUTION_UNKNOWN;
  out->code = iq_relation_code(out->relation, 0, &out->severity);
  if (query->count == 0) return IQ_OK;
  IqCandidate candidates[IQ_CANDIDATES_MAX];
  uint32_t *order = iq_arena_array(arena, query->count, sizeof *order);
  if (order == NULL) return iq_fail_memory(error);
  for (uint32_t i = 0; i < query->count; i++) order[i] = query->first + i;
  IqArena scratch;
  iq_arena_init(&scratch, arena->allocator);
  Search search = {.index = index, .query = query, .scratch = &scratch};
  search.cells = query->verbatim ? CELLS_MIN_VERBATIM + CELLS_A_WORD_VERBATIM * query->count
                                 : CELLS_MIN + CELLS_A_WORD * query->count;
  search.copy = (IqWords){query->tokens, order, query->count};
  const uint32_t count = iq_find_candidates(index, query, &scratch, candidates);
  const IqStatus status = count != IQ_NONE ? decide(&search, candidates, count, arena, out, error)
                                           : iq_fail_memory(error);
  iq_arena_clear(&scratch);
  return status;
}
