/// Utterances that several documents share: quotations are grouped when the words of one answer to
/// the words of the other.
#include <stdlib.h>

#include "base/status.h"
#include "base/union_find.h"
#include "match/content.h"
#include "match/grouping.h"
#include "match/quoted.h"
#include "match/retranslation.h"
#include "match/splice.h"
#include "quotation/quotation.h"

struct IqComparison {
  IqArena arena;
  IqClaim *claims;
  uint32_t claim_count;
  IqFactGroups *facts;
};

static uint32_t root_of(IqGrouping *grouping, uint32_t node) {
  return iq_union_root(grouping->parents, node);
}

static bool list_nodes(IqGrouping *grouping) {
  const uint32_t sources = iq_index_count(grouping->index);
  grouping->first = iq_arena_array(&grouping->arena, sources, sizeof(uint32_t));
  if (grouping->first == NULL) return false;
  for (uint32_t i = 0; i < sources; i++) {
    uint32_t count;
    iq_document_quotations(iq_index_document(grouping->index, i), &count);
    grouping->first[i] = grouping->node_count;
    grouping->node_count += count;
  }
  grouping->nodes = iq_arena_array(&grouping->arena, grouping->node_count, sizeof(IqNode));
  grouping->parents = iq_arena_array(&grouping->arena, grouping->node_count, sizeof(uint32_t));
  grouping->voice_of = iq_arena_array(&grouping->arena, grouping->node_count, sizeof(uint32_t));
  if (grouping->nodes == NULL || grouping->parents == NULL || grouping->voice_of == NULL) {
    return false;
  }
  for (uint32_t i = 0; i < sources; i++) {
    uint32_t count;
    iq_document_quotations(iq_index_document(grouping->index, i), &count);
    for (uint32_t k = 0; k < count; k++) {
      const uint32_t node = grouping->first[i] + k;
      grouping->nodes[node] = (IqNode){.source = i, .quotation = k, .claim = IQ_NONE};
      grouping->parents[node] = node;
      const char *name = iq_grouping_quotation(grouping, node)->name;
      if (!iq_voices_find(&grouping->voices, name, &grouping->voice_of[node])) return false;
    }
  }
  return true;
}

static IqQuery query_of(const IqGrouping *grouping, uint32_t node) {
  const IqNode *own = &grouping->nodes[node];
  const IqIndexed *indexed = iq_index_source(grouping->index, own->source);
  const IqSpan words = iq_grouping_quotation(grouping, node)->inner;
  return (IqQuery){.tokens = &indexed->tokens,
                   .first = indexed->first_token[own->quotation],
                   .count = indexed->token_count[own->quotation],
                   .bytes = iq_text_bytes(iq_document_text(indexed->document)) + words.start,
                   .length = words.end - words.start,
                   .skipped_source = own->source,
                   .said = true};
}

static bool add_link(IqGrouping *grouping, uint32_t node, uint32_t other, IqRelation relation) {
  if (!iq_array_reserve(&grouping->links, grouping->allocator, sizeof(IqLink))) return false;
  const IqAttribution attribution = iq_quotations_attribution(
      iq_grouping_quotation(grouping, node), iq_grouping_quotation(grouping, other));
  ((IqLink *)grouping->links.items)[grouping->links.count++] =
      (IqLink){node, other, relation, attribution};
  return true;
}

/// Links a quotation of which no other document has the words with what may be another translation,
/// or told in another way.
static bool link_translation(IqGrouping *grouping, uint32_t node) {
  const IqNode *own = &grouping->nodes[node];
  const IqIndexed *indexed = iq_index_source(grouping->index, own->source);
  const IqQuotation *quotation = iq_grouping_quotation(grouping, node);
  if (quotation->name == NULL) return true;
  if (!grouping->listed &&
      !iq_content_list(grouping->index, grouping->allocator, &grouping->stems)) {
    return false;
  }
  grouping->listed = true;
  IqTokens tokens = {.language = indexed->document->language};
  IqMatch match;
  bool done = iq_tokens_add(&tokens, iq_document_text(indexed->document), quotation->inner,
                            grouping->allocator);
  const IqCasting casting = {&grouping->voices, grouping->first, grouping->voice_of,
                             &grouping->stems};
  if (done &&
      (iq_find_retranslation(grouping->index, &casting, own->source, own->quotation, &tokens,
                             &match) ||
       iq_find_variant(grouping->index, &casting, own->source, own->quotation, &tokens, &match))) {
    const uint32_t other = iq_match_target(grouping, node, &match);
    const bool speech =
        other != IQ_NONE && iq_grouping_quotation(grouping, other)->kind == IQ_KIND_SPEECH;
    if (speech && !grouping->nodes[other].spliced) {
      done = add_link(grouping, node, other, match.relation);
    }
  }
  iq_tokens_free(&tokens, grouping->allocator);
  return done;
}

/// Links what a copy puts together with every fragment that it has of an utterance.
static bool link_fragments(IqGrouping *grouping, uint32_t node, const IqMatch *match) {
  const IqIndexed *source = iq_index_source(grouping->index, match->source);
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(source->document, &count);
  if (quotations[match->quotation].nested_in != IQ_NONE) return true;
  const IqRun run = source->utterances[quotations[match->quotation].utterance];
  for (uint32_t i = 0; i < run.count; i++) {
    const uint32_t member = source->members[run.first + i];
    const uint32_t other = grouping->first[match->source] + member;
    if (member == match->quotation || !iq_is_matched_too(grouping, node, other, match)) continue;
    const bool whole = match->relation <= IQ_RELATION_NORMALIZED;
    const IqRelation relation = whole ? IQ_RELATION_TRUNCATED : match->relation;
    if (!add_link(grouping, node, other, relation)) return false;
  }
  return true;
}

/// Whether nobody but strangers says what a copy has.
static bool is_alone(const IqGrouping *grouping, uint32_t node, const IqVerdict *verdict) {
  if (grouping->nodes[node].source < grouping->options.first_copy) return false;
  for (uint32_t i = 0; i < verdict->match_count; i++) {
    const IqMatch *match = &verdict->matches[i];
    if (match->quotation == IQ_NONE) continue;
    const uint32_t other = grouping->first[match->source] + match->quotation;
    if (!iq_are_strangers(grouping, node, other)) return false;
  }
  return true;
}

static IqStatus link_quotation(IqGrouping *grouping, uint32_t node, IqArena *scratch,
                               IqError *error) {
  if (iq_grouping_quotation(grouping, node)->kind != IQ_KIND_SPEECH) return IQ_OK;
  if (grouping->nodes[node].spliced) return IQ_OK;
  const IqQuery query = query_of(grouping, node);
  IqVerdict verdict = {0};
  const IqStatus status = iq_match(grouping->index, &query, scratch, &verdict, error);
  if (status != IQ_OK) return status;
  const bool alone = is_alone(grouping, node, &verdict);
  bool found = false;
  for (uint32_t i = 0; i < verdict.match_count; i++) {
    const IqMatch *match = &verdict.matches[i];
    if (match->quotation == IQ_NONE) continue;
    const uint32_t other = iq_match_target(grouping, node, match);
    if (other == IQ_NONE || !iq_is_evidence(grouping, node, other, match, alone)) continue;
    if (!add_link(grouping, node, other, match->relation) ||
        !link_fragments(grouping, node, match)) {
      return iq_fail_memory(error);
    }
    found = true;
  }
  if (!found && !link_translation(grouping, node)) return iq_fail_memory(error);
  return IQ_OK;
}

/// Joins what a document quotes twice: a headline and the quotation that it is of.
static void join_repeats(IqGrouping *grouping) {
  for (uint32_t node = 0; node < grouping->node_count; node++) {
    const IqNode *own = &grouping->nodes[node];
    if (iq_grouping_quotation(grouping, node)->kind != IQ_KIND_SPEECH || own->spliced) continue;
    const IqIndexed *source = iq_index_source(grouping->index, own->source);
    const uint32_t repeat = iq_indexed_repeat(source, own->quotation);
    if (repeat == IQ_NONE) continue;
    const uint32_t other = grouping->first[own->source] + repeat;
    if (grouping->nodes[other].spliced || iq_are_strangers(grouping, node, other)) continue;
    iq_union_join(grouping->parents, node, other);
  }
}

/// Takes the look-alikes out, and joins what is left. Returns false when memory runs out.
static bool join_links(IqGrouping *grouping) {
  if (!iq_drop_look_alikes(grouping)) return false;
  const IqLink *links = grouping->links.items;
  for (uint32_t i = 0; i < grouping->links.count; i++) {
    iq_union_join(grouping->parents, links[i].from, links[i].to);
  }
  join_repeats(grouping);
  return true;
}

/// Marks the quotations of copies that join words of two utterances: they are versions of neither.
static IqStatus mark_spliced(IqGrouping *grouping, IqError *error) {
  const uint32_t first_copy = grouping->options.first_copy;
  if (first_copy == 0) return IQ_OK;
  for (uint32_t node = 0; node < grouping->node_count; node++) {
    IqNode *own = &grouping->nodes[node];
    if (own->source < first_copy || iq_grouping_quotation(grouping, node)->kind != IQ_KIND_SPEECH)
      continue;
    const IqText *text = iq_document_text(iq_index_document(grouping->index, own->source));
    const IqQuery query = query_of(grouping, node);
    IqArena scratch;
    iq_arena_init(&scratch, grouping->allocator);
    IqVerdict verdict = {0};
    IqStatus status = iq_match(grouping->index, &query, &scratch, &verdict, error);
    if (status == IQ_OK) {
      status = iq_find_splice(grouping->index, &query, text, &scratch, &verdict, error);
    }
    own->spliced = status == IQ_OK && verdict.relation == IQ_RELATION_SPLICED;
    iq_arena_clear(&scratch);
    if (status != IQ_OK) return status;
  }
  return IQ_OK;
}

static IqStatus link_all(IqGrouping *grouping, IqError *error) {
  for (uint32_t node = 0; node < grouping->node_count; node++) {
    IqArena scratch;
    iq_arena_init(&scratch, grouping->allocator);
    const IqStatus status = link_quotation(grouping, node, &scratch, error);
    iq_arena_clear(&scratch);
    if (status != IQ_OK) return status;
  }
  return IQ_OK;
}

/// Gives each group whose members stand in more than one document a claim, and each member its
/// place.
static bool make_claims(IqGrouping *grouping, IqComparison *out) {
  IqNode *nodes = grouping->nodes;
  uint32_t *sizes = iq_arena_array(&grouping->arena, grouping->node_count, sizeof *sizes);
  if (sizes == NULL) return false;
  for (uint32_t i = 0; i < grouping->node_count; i++) {
    const uint32_t root = root_of(grouping, i);
    nodes[i].place = sizes[root]++;
  }
  for (uint32_t i = 0; i < grouping->node_count; i++) {
    IqNode *root = &nodes[root_of(grouping, i)];
    if (nodes[i].source != root->source && root->claim == IQ_NONE) root->claim = 0;
  }
  for (uint32_t i = 0; i < grouping->node_count; i++) {
    if (nodes[i].claim != IQ_NONE) nodes[i].claim = out->claim_count++;
  }
  out->claims = iq_arena_array(&out->arena, out->claim_count, sizeof(IqClaim));
  if (out->claims == NULL) return false;
  for (uint32_t i = 0; i < grouping->node_count; i++) {
    const uint32_t root = root_of(grouping, i);
    if (nodes[root].claim == IQ_NONE) continue;
    IqClaim *claim = &out->claims[nodes[root].claim];
    if (claim->members == NULL) {
      claim->members = iq_arena_array(&out->arena, sizes[root], sizeof(IqMember));
      if (claim->members == NULL) return false;
    }
    ((IqMember *)claim->members)[claim->member_count++] =
        (IqMember){nodes[i].source, nodes[i].quotation};
  }
  return true;
}

static int compare_links(const void *a, const void *b) {
  const IqLink *first = a;
  const IqLink *second = b;
  if (first->from != second->from) return first->from < second->from ? -1 : 1;
  if (first->to != second->to) return first->to < second->to ? -1 : 1;
  return (int)first->relation - (int)second->relation;
}

/// Writes each pair once, from the earlier member to the later, in the relation found that way or
/// else the other way.
static bool write_pairs(IqGrouping *grouping, IqComparison *out) {
  IqLink *links = grouping->links.items;
  const uint32_t count = grouping->links.count;
  const IqNode *nodes = grouping->nodes;
  for (uint32_t i = 0; i < count; i++) {
    if (links[i].from < links[i].to) continue;
    const uint32_t from = links[i].from;
    links[i].from = links[i].to;
    links[i].to = from;
  }
  if (count > 0) qsort(links, count, sizeof *links, compare_links);
  for (int pass = 0; pass < 2; pass++) {
    for (uint32_t i = 0; i < count; i++) {
      const bool again =
          i > 0 && links[i].from == links[i - 1].from && links[i].to == links[i - 1].to;
      if (again) continue;
      IqClaim *claim = &out->claims[nodes[root_of(grouping, links[i].from)].claim];
      if (pass == 1) {
        ((IqPair *)claim->pairs)[claim->pair_count] =
            (IqPair){nodes[links[i].from].place, nodes[links[i].to].place, links[i].relation,
                     links[i].attribution};
      }
      claim->pair_count++;
    }
    if (pass == 1) break;
    for (uint32_t i = 0; i < out->claim_count; i++) {
      IqClaim *claim = &out->claims[i];
      claim->pairs = iq_arena_array(&out->arena, claim->pair_count, sizeof(IqPair));
      if (claim->pairs == NULL) return false;
      claim->pair_count = 0;
    }
  }
  return true;
}

/// Groups the facts of all sources; a number in one utterance is the same number in its other
/// versions.
static IqStatus group_facts(IqGrouping *grouping, IqComparison *out, IqError *error) {
  const uint32_t sources = iq_index_count(grouping->index);
  const IqDocument **documents = iq_arena_array(&grouping->arena, sources, sizeof *documents);
  uint32_t *claims = iq_arena_array(&grouping->arena, grouping->node_count, sizeof *claims);
  const uint32_t **utterances = iq_arena_array(&grouping->arena, sources, sizeof *utterances);
  if (documents == NULL || claims == NULL || utterances == NULL) return iq_fail_memory(error);
  for (uint32_t i = 0; i < grouping->node_count; i++) {
    claims[i] = grouping->nodes[root_of(grouping, i)].claim;
  }
  for (uint32_t i = 0; i < sources; i++) {
    documents[i] = iq_index_document(grouping->index, i);
    utterances[i] = claims + grouping->first[i];
  }
  return iq_fact_groups_new(grouping->allocator, documents, sources, utterances, &out->facts,
                            error);
}

IqStatus iq_index_compare(const IqIndex *self, const IqAllocator *allocator,
                          const IqCompareOptions *options, IqComparison **out, IqError *error) {
  IqComparison *comparison = iq_resize(allocator, NULL, 0, sizeof *comparison);
  if (comparison == NULL) return iq_fail_memory(error);
  *comparison = (IqComparison){0};
  iq_arena_init(&comparison->arena, allocator);
  IqGrouping grouping = {.index = self, .allocator = allocator};
  if (options != NULL) grouping.options = *options;
  iq_arena_init(&grouping.arena, allocator);
  iq_voices_init(&grouping.voices, allocator);
  IqStatus status = list_nodes(&grouping) ? IQ_OK : iq_fail_memory(error);
  if (status == IQ_OK) status = mark_spliced(&grouping, error);
  if (status == IQ_OK) status = link_all(&grouping, error);
  if (status == IQ_OK && !join_links(&grouping)) status = iq_fail_memory(error);
  if (status == IQ_OK &&
      (!make_claims(&grouping, comparison) || !write_pairs(&grouping, comparison))) {
    status = iq_fail_memory(error);
  }
  if (status == IQ_OK) status = group_facts(&grouping, comparison, error);
  iq_array_free(&grouping.links, allocator, sizeof(IqLink));
  iq_postings_free(&grouping.stems, allocator);
  iq_voices_clear(&grouping.voices);
  iq_arena_clear(&grouping.arena);
  if (status != IQ_OK) {
    iq_comparison_delete(comparison);
    return status;
  }
  *out = comparison;
  return IQ_OK;
}

void iq_comparison_delete(IqComparison *self) {
  if (self == NULL) return;
  const IqAllocator *allocator = self->arena.allocator;
  iq_fact_groups_delete(self->facts);
  iq_arena_clear(&self->arena);
  iq_resize(allocator, self, sizeof *self, 0);
}

const IqFactGroup *iq_comparison_facts(const IqComparison *self, uint32_t *count) {
  return iq_fact_groups_items(self->facts, count);
}

const IqClaim *iq_comparison_claims(const IqComparison *self, uint32_t *count) {
  *count = self->claim_count;
  return self->claims;
}
