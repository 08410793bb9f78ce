/// Utterances that several documents share: quotations are grouped when the words of one answer to
/// the words of the other.
#include <stdlib.h>

#include "base/status.h"
#include "base/union_find.h"
#include "base/utf8.h"
#include "match/content.h"
#include "match/index.h"
#include "match/match.h"
#include "match/quoted.h"
#include "match/retranslation.h"
#include "match/splice.h"
#include "quotation/quotation.h"
#include "speaker/speaker.h"
#include "text/character.h"

/// Fewer words than these have to be a whole quotation on both sides to be the same utterance.
#define EVIDENCE_WORDS_MIN 3u
/// Fewer words in common are a formula where two people say them.
#define FORMULA_WORDS_MAX 12u

/// A pair as it was found; indexes count the quotations of all sources.
typedef struct Link {
  uint32_t from, to;
  IqRelation relation;
  IqAttribution attribution;
} Link;

typedef struct Node {
  uint32_t source, quotation;
  uint32_t claim;  ///< of a root: its claim, or IQ_NONE
  uint32_t place;  ///< in its claim
  bool spliced;    ///< words of two utterances
} Node;

struct IqComparison {
  IqArena arena;
  IqClaim *claims;
  uint32_t claim_count;
  IqFactGroups *facts;
};

typedef struct Grouping {
  const IqIndex *index;
  const IqAllocator *allocator;
  IqCompareOptions options;
  IqArena arena;
  uint32_t *first;  ///< for each source its first node
  Node *nodes;
  uint32_t *parents;  ///< of each node (union_find.h)
  uint32_t node_count;
  IqArray links;  ///< of Link
  IqVoices voices;
  uint32_t *voice_of;  ///< for each node the number of its speaker's name
  IqPostings stems;    ///< iq_content_list, once it is needed ...
  bool listed;         ///< ... which it was
} Grouping;

static const IqQuotation *quotations_of(const IqIndex *index, uint32_t source, uint32_t *count) {
  return iq_document_quotations(iq_index_document(index, source), count);
}

static uint32_t root_of(Grouping *grouping, uint32_t node) {
  return iq_union_root(grouping->parents, node);
}

static const IqQuotation *quotation_of(const Grouping *grouping, uint32_t node) {
  uint32_t count;
  const Node *own = &grouping->nodes[node];
  return quotations_of(grouping->index, own->source, &count) + own->quotation;
}

static bool list_nodes(Grouping *grouping) {
  const uint32_t sources = iq_index_count(grouping->index);
  grouping->first = iq_arena_array(&grouping->arena, sources, sizeof(uint32_t));
  if (grouping->first == NULL) return false;
  for (uint32_t i = 0; i < sources; i++) {
    uint32_t count;
    quotations_of(grouping->index, i, &count);
    grouping->first[i] = grouping->node_count;
    grouping->node_count += count;
  }
  grouping->nodes = iq_arena_array(&grouping->arena, grouping->node_count, sizeof(Node));
  grouping->parents = iq_arena_array(&grouping->arena, grouping->node_count, sizeof(uint32_t));
  grouping->voice_of = iq_arena_array(&grouping->arena, grouping->node_count, sizeof(uint32_t));
  if (grouping->nodes == NULL || grouping->parents == NULL || grouping->voice_of == NULL) {
    return false;
  }
  for (uint32_t i = 0; i < sources; i++) {
    uint32_t count;
    quotations_of(grouping->index, i, &count);
    for (uint32_t k = 0; k < count; k++) {
      const uint32_t node = grouping->first[i] + k;
      grouping->nodes[node] = (Node){.source = i, .quotation = k, .claim = IQ_NONE};
      grouping->parents[node] = node;
      const char *name = quotation_of(grouping, node)->name;
      if (!iq_voices_find(&grouping->voices, name, &grouping->voice_of[node])) return false;
    }
  }
  return true;
}

static IqQuery query_of(const Grouping *grouping, uint32_t node) {
  const Node *own = &grouping->nodes[node];
  const IqIndexed *indexed = iq_index_source(grouping->index, own->source);
  const IqSpan words = quotation_of(grouping, node)->inner;
  return (IqQuery){.tokens = &indexed->tokens,
                   .first = indexed->first_token[own->quotation],
                   .count = indexed->token_count[own->quotation],
                   .bytes = iq_text_bytes(iq_document_text(indexed->document)) + words.start,
                   .length = words.end - words.start,
                   .skipped_source = own->source};
}

/// The name of the side that a quotation's speaker is on, NULL where it is not known.
static const char *side_of(const Grouping *grouping, uint32_t node) {
  const Node *own = &grouping->nodes[node];
  if (grouping->options.sides == NULL) return quotation_of(grouping, node)->name;
  return grouping->options.sides[own->source][own->quotation];
}

/// Whether two quotations are said to be of two people who do not speak for each other. Headlines
/// leave out too much to tell.
static bool are_strangers(const Grouping *grouping, uint32_t a, uint32_t b) {
  if (quotation_of(grouping, a)->heading || quotation_of(grouping, b)->heading) return false;
  return iq_speakers_compare(side_of(grouping, a), side_of(grouping, b)) == IQ_ATTRIBUTION_CONFLICT;
}

/// Whether a quotation begins as a sentence does, not as a few of somebody's words.
static bool begins_sentence(const Grouping *grouping, uint32_t node) {
  const IqText *text =
      iq_document_text(iq_index_document(grouping->index, grouping->nodes[node].source));
  uint32_t size;
  return iq_is_upper(iq_utf8_decode(iq_text_bytes(text), iq_text_length(text),
                                    quotation_of(grouping, node)->inner.start, &size));
}

static uint32_t words_of(const Grouping *grouping, uint32_t node) {
  const Node *own = &grouping->nodes[node];
  return iq_index_source(grouping->index, own->source)->token_count[own->quotation];
}

/// Whether one quotation is a cut of the other, and no mere formula: long, or a few words that
/// begin no sentence.
static bool is_cut_of(const Grouping *grouping, uint32_t node, uint32_t other, const IqMatch *match,
                      uint32_t words) {
  if (match->relation > IQ_RELATION_BRACKETED) return false;
  const uint32_t shorter = words < words_of(grouping, other) ? words : words_of(grouping, other);
  const bool sentence = begins_sentence(grouping, node) && begins_sentence(grouping, other);
  return shorter >= FORMULA_WORDS_MAX || !sentence;
}

/// Whether two quotations are versions of one utterance. Condolences and other formulas sound alike
/// whoever speaks: of two speakers only the very same words are held for one's.
static bool is_evidence(const Grouping *grouping, uint32_t node, uint32_t other,
                        const IqMatch *match, uint32_t words) {
  const IqQuotation *quotation = quotation_of(grouping, other);
  if (quotation->kind == IQ_KIND_TITLE || grouping->nodes[other].spliced) return false;
  if (match->relation <= IQ_RELATION_NORMALIZED) return true;
  if (match->relation > IQ_RELATION_ALTERED || words < EVIDENCE_WORDS_MIN) return false;
  return !are_strangers(grouping, node, other) || is_cut_of(grouping, node, other, match, words);
}

static bool add_link(Grouping *grouping, uint32_t node, const IqMatch *match) {
  if (!iq_array_reserve(&grouping->links, grouping->allocator, sizeof(Link))) return false;
  const uint32_t other = grouping->first[match->source] + match->quotation;
  const IqAttribution attribution =
      iq_quotations_attribution(quotation_of(grouping, node), quotation_of(grouping, other));
  ((Link *)grouping->links.items)[grouping->links.count++] =
      (Link){node, other, match->relation, attribution};
  return true;
}

/// Links a quotation of which no other document has the words with what may be another translation,
/// or told in another way.
static bool link_translation(Grouping *grouping, uint32_t node) {
  const Node *own = &grouping->nodes[node];
  const IqIndexed *indexed = iq_index_source(grouping->index, own->source);
  const IqQuotation *quotation = quotation_of(grouping, node);
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
    const uint32_t other = grouping->first[match.source] + match.quotation;
    const bool speech = quotation_of(grouping, other)->kind == IQ_KIND_SPEECH;
    if (speech && !grouping->nodes[other].spliced) done = add_link(grouping, node, &match);
  }
  iq_tokens_free(&tokens, grouping->allocator);
  return done;
}

static IqStatus link_quotation(Grouping *grouping, uint32_t node, IqArena *scratch,
                               IqError *error) {
  if (quotation_of(grouping, node)->kind != IQ_KIND_SPEECH) return IQ_OK;
  if (grouping->nodes[node].spliced) return IQ_OK;
  const IqQuery query = query_of(grouping, node);
  IqVerdict verdict = {0};
  const IqStatus status = iq_match(grouping->index, &query, scratch, &verdict, error);
  if (status != IQ_OK) return status;
  bool found = false;
  for (uint32_t i = 0; i < verdict.match_count; i++) {
    const IqMatch *match = &verdict.matches[i];
    if (match->quotation == IQ_NONE) continue;
    const uint32_t other = grouping->first[match->source] + match->quotation;
    if (!is_evidence(grouping, node, other, match, query.count)) continue;
    if (!add_link(grouping, node, match)) return iq_fail_memory(error);
    found = true;
  }
  if (!found && !link_translation(grouping, node)) return iq_fail_memory(error);
  return IQ_OK;
}

/// The very same words elsewhere: for each node those of the nodes that have them.
typedef struct Twins {
  uint32_t *first;  ///< for each node its first in `nodes`; one more at the end
  uint32_t *nodes;
} Twins;

static bool list_twins(Grouping *grouping, Twins *twins) {
  const Link *links = grouping->links.items;
  const uint32_t count = grouping->links.count;
  twins->first =
      iq_arena_array(&grouping->arena, (size_t)grouping->node_count + 2, sizeof(uint32_t));
  twins->nodes = iq_arena_array(&grouping->arena, (size_t)count * 2, sizeof(uint32_t));
  if (twins->first == NULL || twins->nodes == NULL) return false;
  // Counted two places on, so that filling moves each start to where it belongs.
  for (uint32_t i = 0; i < count; i++) {
    if (links[i].relation > IQ_RELATION_NORMALIZED) continue;
    twins->first[links[i].from + 2]++;
    twins->first[links[i].to + 2]++;
  }
  for (uint32_t i = 0; i < grouping->node_count; i++) twins->first[i + 2] += twins->first[i + 1];
  for (uint32_t i = 0; i < count; i++) {
    if (links[i].relation > IQ_RELATION_NORMALIZED) continue;
    twins->nodes[twins->first[links[i].from + 1]++] = links[i].to;
    twins->nodes[twins->first[links[i].to + 1]++] = links[i].from;
  }
  return true;
}

/// Whether the very words of `node` are somebody else's than those of `other`.
static bool has_stranger(const Grouping *grouping, const Twins *twins, uint32_t node,
                         uint32_t other) {
  for (uint32_t i = twins->first[node]; i < twins->first[node + 1]; i++) {
    const uint32_t twin = twins->nodes[i];
    if (twin != other && are_strangers(grouping, other, twin)) return true;
  }
  return false;
}

/// Whether a link leads from words that stand elsewhere just so to a look-alike of them: a copy
/// that gives the mayor's condolences to the minister is a version of the mayor's, not of the
/// minister's.
static bool is_look_alike(const Grouping *grouping, const Twins *twins, const Link *link) {
  if (link->relation <= IQ_RELATION_NORMALIZED) return false;
  // Two sources that have one speaker say it are not doubted for a copy that has another.
  const uint32_t first_copy = grouping->options.first_copy;
  const bool sources = grouping->nodes[link->from].source < first_copy &&
                       grouping->nodes[link->to].source < first_copy;
  if (sources && link->attribution == IQ_ATTRIBUTION_SAME) return false;
  return has_stranger(grouping, twins, link->from, link->to) ||
         has_stranger(grouping, twins, link->to, link->from);
}

/// Joins what a document quotes twice: a headline and the quotation that it is of.
static void join_repeats(Grouping *grouping) {
  for (uint32_t node = 0; node < grouping->node_count; node++) {
    const Node *own = &grouping->nodes[node];
    if (quotation_of(grouping, node)->kind != IQ_KIND_SPEECH || own->spliced) continue;
    const IqIndexed *source = iq_index_source(grouping->index, own->source);
    const uint32_t repeat = iq_indexed_repeat(source, own->quotation);
    if (repeat == IQ_NONE) continue;
    const uint32_t other = grouping->first[own->source] + repeat;
    if (grouping->nodes[other].spliced || are_strangers(grouping, node, other)) continue;
    iq_union_join(grouping->parents, node, other);
  }
}

/// Takes the look-alikes out, and joins what is left. Returns false when memory runs out.
static bool join_links(Grouping *grouping) {
  Twins twins;
  if (!list_twins(grouping, &twins)) return false;
  Link *links = grouping->links.items;
  uint32_t kept = 0;
  for (uint32_t i = 0; i < grouping->links.count; i++) {
    if (!is_look_alike(grouping, &twins, &links[i])) links[kept++] = links[i];
  }
  grouping->links.count = kept;
  for (uint32_t i = 0; i < kept; i++) iq_union_join(grouping->parents, links[i].from, links[i].to);
  join_repeats(grouping);
  return true;
}

/// Marks the quotations of copies that join words of two utterances: they are versions of neither.
static IqStatus mark_spliced(Grouping *grouping, IqError *error) {
  const uint32_t first_copy = grouping->options.first_copy;
  if (first_copy == 0) return IQ_OK;
  for (uint32_t node = 0; node < grouping->node_count; node++) {
    Node *own = &grouping->nodes[node];
    if (own->source < first_copy || quotation_of(grouping, node)->kind != IQ_KIND_SPEECH) continue;
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

static IqStatus link_all(Grouping *grouping, IqError *error) {
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
static bool make_claims(Grouping *grouping, IqComparison *out) {
  Node *nodes = grouping->nodes;
  uint32_t *sizes = iq_arena_array(&grouping->arena, grouping->node_count, sizeof *sizes);
  if (sizes == NULL) return false;
  for (uint32_t i = 0; i < grouping->node_count; i++) {
    const uint32_t root = root_of(grouping, i);
    nodes[i].place = sizes[root]++;
  }
  for (uint32_t i = 0; i < grouping->node_count; i++) {
    Node *root = &nodes[root_of(grouping, i)];
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
  const Link *first = a;
  const Link *second = b;
  if (first->from != second->from) return first->from < second->from ? -1 : 1;
  if (first->to != second->to) return first->to < second->to ? -1 : 1;
  return (int)first->relation - (int)second->relation;
}

/// Writes each pair once, from the earlier member to the later, in the relation found that way or
/// else the other way.
static bool write_pairs(Grouping *grouping, IqComparison *out) {
  Link *links = grouping->links.items;
  const uint32_t count = grouping->links.count;
  const Node *nodes = grouping->nodes;
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
static IqStatus group_facts(Grouping *grouping, IqComparison *out, IqError *error) {
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
  Grouping grouping = {.index = self, .allocator = allocator};
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
  iq_array_free(&grouping.links, allocator, sizeof(Link));
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
