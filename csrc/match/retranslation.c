#include "match/retranslation.h"

#include <stdlib.h>

#include "language/lexicon.h"
#include "language/lower_word.h"
#include "match/content.h"
#include "quotation/quotation.h"
#include "speaker/speaker.h"

/// Words that carry content; fewer prove nothing.
#define CONTENT_MIN 4u
#define SHARED_MIN 2u
/// Share of the shorter one's content words that the other has too.
#define SHARE_MIN 0.3f
/// The same where each text quotes the speaker but once, and translation is spoken of.
#define LONE_SHARE_MIN 0.18f
/// Sources that are looked at for a quotation without a word in common, and how many times as long
/// it may be.
#define LONE_SOURCES_MAX 64u
#define LENGTHS_MAX 3u
/// So much of the shorter one makes them versions of one text whatever else they have.
#define VARIANT_SHARE_MIN 0.67f
#define VARIANT_SHARED_MIN 3u
/// Above it two quotations are versions of one text, not two translations.
#define SHARE_SAME 0.9f
/// Utterances that are looked at more closely for one quotation, those that share most first.
#define TRIALS_MAX 32u
/// Bytes on either side of a quotation, in its paragraph, where a language is looked for.
#define TONGUE_REACH 2048u

/// How much of the shorter one the longer has too; 0 where either is too short to tell.
static float share_of(const IqContent *a, const IqContent *b, uint32_t least) {
  const uint32_t shorter = a->count < b->count ? a->count : b->count;
  const uint32_t shared = iq_content_shared(a, b);
  if (shorter < CONTENT_MIN || shared < least) return 0;
  return (float)shared / (float)shorter;
}

/// Whether nearly all of the little that one says is in the other too: it proves something where
/// translation is spoken of.
static bool is_brief(const IqContent *a, const IqContent *b, uint32_t shared) {
  const uint32_t shorter = a->count < b->count ? a->count : b->count;
  return shorter < CONTENT_MIN && shared + 1 >= shorter && shared >= SHARED_MIN;
}

/// The quotation of an utterance that has most of the words; behind what is compared of an
/// utterance none is looked at.
static uint32_t best_member(const IqIndexed *source, uint32_t utterance, const IqContent *words,
                            uint32_t *most) {
  const IqRun run = source->utterances[utterance];
  uint32_t best = source->members[run.first];
  uint32_t read = 0;
  *most = 0;
  for (uint32_t i = 0; i < run.count && read < IQ_CONTENT_MAX; i++) {
    const uint32_t member = source->members[run.first + i];
    IqContent own = {.count = 0};
    iq_content_add(&own, &source->tokens,
                   (IqRun){source->first_token[member], source->token_count[member]});
    read += own.count;
    const uint32_t shared = iq_content_shared(&own, words);
    if (shared <= *most) continue;
    *most = shared;
    best = member;
  }
  return best;
}

bool iq_names_tongue(const IqDocument *document, const IqQuotation *quotation) {
  const IqParagraph *paragraphs = document->text->paragraphs.items;
  const IqText *text = document->text;
  const IqSpan whole = paragraphs[quotation->paragraph].span;
  const IqSpan before = {whole.start, quotation->outer.start};
  const IqSpan behind = {quotation->outer.end, whole.end};
  const IqSpan span = {iq_text_last(text, before, TONGUE_REACH).start,
                       iq_text_first(text, behind, TONGUE_REACH).end};
  return iq_text_holds(text, span, document->language, IQ_LEXICON_TONGUE);
}

/// The speakers of an index, and which of them are the same.
typedef struct Speakers {
  const IqIndex *index;
  const IqCasting *casting;
} Speakers;

static IqNamed speaker_of(const Speakers *self, uint32_t source, uint32_t quotation) {
  const IqDocument *document = iq_index_source(self->index, source)->document;
  const IqCasting *casting = self->casting;
  return (IqNamed){.name = ((const IqQuotation *)document->quotations.items)[quotation].name,
                   .id = casting->ids[casting->first[source] + quotation]};
}

static bool is_same_speaker(const Speakers *self, IqNamed a, IqNamed b) {
  if (a.name == NULL || b.name == NULL) return false;
  return iq_voices_is_same(self->casting->voices, a, b);
}

/// Whether a source has but one utterance of a speaker.
static bool is_alone(const Speakers *self, uint32_t source, IqNamed speaker) {
  const IqDocument *document = iq_index_source(self->index, source)->document;
  const IqQuotation *quotations = document->quotations.items;
  uint32_t last = IQ_NONE;
  if (document->quotations.count > IQ_LONE_QUOTATIONS_MAX) return false;
  for (uint32_t i = 0; i < document->quotations.count; i++) {
    if (quotations[i].kind != IQ_KIND_SPEECH || quotations[i].utterance == last) continue;
    if (!is_same_speaker(self, speaker_of(self, source, i), speaker)) continue;
    if (last != IQ_NONE) return false;
    last = quotations[i].utterance;
  }
  return last != IQ_NONE;
}

/// An utterance of the same speaker that has words of a quotation.
typedef struct Trial {
  float share;
  uint32_t part;
  uint32_t source, utterance;
  uint32_t shared;
  bool brief;
} Trial;

/// Reads an utterance; false where it is another speaker's, or not to be looked at.
static bool read_trial(const Speakers *self, uint32_t part, IqNamed speaker, Trial *out,
                       IqContent *content) {
  out->part = part;
  out->source = iq_index_source_of(self->index, part);
  const IqIndexed *source = iq_index_source(self->index, out->source);
  out->utterance = part - source->first_part;
  if (source->utterances[out->utterance].count == 0) return false;
  const uint32_t first = source->members[source->utterances[out->utterance].first];
  if (!is_same_speaker(self, speaker, speaker_of(self, out->source, first))) return false;
  iq_content_read(content, source, out->utterance);
  return true;
}

/// Whether another source has the speaker say much of the same in yet other words.
static bool is_disputed(const Speakers *self, const Trial *own, uint32_t skipped, IqNamed speaker) {
  IqContent words;
  iq_content_read(&words, iq_index_source(self->index, own->source), own->utterance);
  uint32_t parts[IQ_CONTENT_PARTS_MAX];
  const uint32_t count = iq_content_find(&words, self->casting->stems, parts);
  for (uint32_t i = 0; i < count; i++) {
    Trial other;
    IqContent content;
    if (!read_trial(self, parts[i], speaker, &other, &content)) continue;
    if (other.source == own->source || other.source == skipped) continue;
    const float share = share_of(&words, &content, SHARED_MIN);
    if (share >= SHARE_MIN && share < SHARE_SAME) return true;
  }
  return false;
}

/// Puts an utterance among those that share most: more first, then in order of the sources.
static void add_trial(Trial *trials, uint32_t *count, const Trial *trial) {
  if (*count == TRIALS_MAX && trial->share <= trials[TRIALS_MAX - 1].share) return;
  uint32_t at = *count < TRIALS_MAX ? (*count)++ : TRIALS_MAX - 1;
  for (; at > 0 && trial->share > trials[at - 1].share; at--) trials[at] = trials[at - 1];
  trials[at] = *trial;
}

/// Whether something speaks for a translation; with the quotation in *match then.
static bool try_utterance(const Speakers *self, const IqRendering *own, const IqContent *words,
                          const Trial *trial, IqMatch *match) {
  const IqIndexed *source = iq_index_source(self->index, trial->source);
  const IqQuotation *quotations = source->document->quotations.items;
  const uint32_t first = source->members[source->utterances[trial->utterance].first];
  const IqNamed speaker = speaker_of(self, trial->source, first);
  const bool told = own->tongue || source->document->language != own->language ||
                    iq_names_tongue(source->document, &quotations[first]);
  const bool lone = told && own->alone && is_alone(self, trial->source, speaker);
  const bool strong = trial->shared >= SHARED_MIN && trial->share >= SHARE_MIN;
  if (!lone && !strong) return false;
  if (!told && trial->brief) return false;
  if (!told && !is_disputed(self, trial, own->skipped, speaker)) return false;
  uint32_t shared;
  const uint32_t member = best_member(source, trial->utterance, words, &shared);
  if (shared < (lone ? 1 : SHARED_MIN)) return false;
  *match = (IqMatch){.source = trial->source,
                     .quotation = member,
                     .span = quotations[member].inner,
                     .relation = IQ_RELATION_RETRANSLATED,
                     .attribution = IQ_ATTRIBUTION_SAME,
                     .cost = 1 - trial->share};
  return true;
}

/// Whether two quotations are so alike in length that one may translate what the other does.
static bool is_as_long(uint32_t a, uint32_t b) {
  const uint32_t shorter = a < b ? a : b;
  const uint32_t longer = a < b ? b : a;
  return shorter >= CONTENT_MIN && longer <= LENGTHS_MAX * shorter;
}

/// Whether a quotation is one of several of an utterance.
static bool is_part(const IqIndexed *source, uint32_t quotation) {
  const IqQuotation *quotations = source->document->quotations.items;
  return source->utterances[quotations[quotation].utterance].count > 1;
}

/// The one thing that a text has a speaker say in another language, where the text at hand has them
/// say but one thing in it too: no word need be the same. False in an archive.
static bool find_lone(const Speakers *self, const IqRendering *own, IqMatch *match) {
  const bool lone = own->tongue && own->alone && !own->part;
  if (!lone || self->index->sources.count > LONE_SOURCES_MAX) return false;
  for (uint32_t i = 0; i < self->index->sources.count; i++) {
    if (i == own->skipped) continue;
    const IqIndexed *source = iq_index_source(self->index, i);
    const IqQuotation *quotations = source->document->quotations.items;
    // Nobody is alone there, and each would be asked for each quotation at hand.
    if (source->document->quotations.count > IQ_LONE_QUOTATIONS_MAX) continue;
    for (uint32_t k = 0; k < source->document->quotations.count; k++) {
      const IqNamed speaker = speaker_of(self, i, k);
      if (quotations[k].kind != IQ_KIND_SPEECH || quotations[k].nested_in != IQ_NONE ||
          !is_same_speaker(self, speaker, own->speaker)) {
        continue;
      }
      if (is_part(source, k) || !is_as_long(own->tokens->tokens.count, source->token_count[k]) ||
          !iq_names_tongue(source->document, &quotations[k]) || !is_alone(self, i, speaker)) {
        break;
      }
      *match = (IqMatch){.source = i,
                         .quotation = k,
                         .span = quotations[k].inner,
                         .relation = IQ_RELATION_RETRANSLATED,
                         .attribution = IQ_ATTRIBUTION_SAME,
                         .cost = 1};
      return true;
    }
  }
  return false;
}

bool iq_find_rendering(const IqIndex *index, const IqCasting *casting, const IqRendering *own,
                       IqMatch *match) {
  if (own->speaker.name == NULL) return false;
  const Speakers speakers = {index, casting};
  IqContent words = {.count = 0};
  iq_content_add(&words, own->tokens, (IqRun){0, own->tokens->tokens.count});
  uint32_t parts[IQ_CONTENT_PARTS_MAX];
  const uint32_t count = iq_content_find(&words, casting->stems, parts);
  Trial trials[TRIALS_MAX];
  uint32_t trial_count = 0;
  for (uint32_t i = 0; i < count; i++) {
    Trial trial;
    IqContent content;
    if (!read_trial(&speakers, parts[i], own->speaker, &trial, &content)) continue;
    if (trial.source == own->skipped) continue;
    trial.shared = iq_content_shared(&words, &content);
    trial.brief = is_brief(&words, &content, trial.shared);
    trial.share = trial.brief ? 1 : share_of(&words, &content, 1);
    const bool weak = trial.shared < SHARED_MIN || trial.share < SHARE_MIN;
    if (trial.share < LONE_SHARE_MIN || (weak && !own->alone)) continue;
    add_trial(trials, &trial_count, &trial);
  }
  for (uint32_t i = 0; i < trial_count; i++) {
    if (try_utterance(&speakers, own, &words, &trials[i], match)) return true;
  }
  return find_lone(&speakers, own, match);
}

bool iq_find_variant(const IqIndex *index, const IqCasting *casting, uint32_t source,
                     uint32_t quotation, const IqTokens *tokens, IqMatch *match) {
  const Speakers speakers = {index, casting};
  const IqNamed speaker = speaker_of(&speakers, source, quotation);
  if (speaker.name == NULL) return false;
  IqContent words = {.count = 0};
  iq_content_add(&words, tokens, (IqRun){0, tokens->tokens.count});
  uint32_t parts[IQ_CONTENT_PARTS_MAX];
  const uint32_t count = iq_content_find(&words, casting->stems, parts);
  float best = 0;
  for (uint32_t i = 0; i < count; i++) {
    Trial trial;
    IqContent content;
    if (!read_trial(&speakers, parts[i], speaker, &trial, &content)) continue;
    const IqIndexed *other = iq_index_source(index, trial.source);
    if (trial.source == source) continue;
    uint32_t shared;
    const uint32_t member = best_member(other, trial.utterance, &words, &shared);
    IqContent own = {.count = 0};
    iq_content_add(&own, &other->tokens,
                   (IqRun){other->first_token[member], other->token_count[member]});
    const float share = share_of(&words, &own, VARIANT_SHARED_MIN);
    if (share < VARIANT_SHARE_MIN || share <= best) continue;
    best = share;
    const IqQuotation *quotations = other->document->quotations.items;
    *match = (IqMatch){.source = trial.source,
                       .quotation = member,
                       .span = quotations[member].inner,
                       .relation = IQ_RELATION_ALTERED,
                       .attribution = IQ_ATTRIBUTION_SAME,
                       .cost = 1 - share};
  }
  return best > 0;
}

bool iq_find_retranslation(const IqIndex *index, const IqCasting *casting, uint32_t source,
                           uint32_t quotation, const IqTokens *tokens, IqMatch *match) {
  const Speakers speakers = {index, casting};
  const IqDocument *document = iq_index_source(index, source)->document;
  const IqQuotation *own = (const IqQuotation *)document->quotations.items + quotation;
  if (own->name == NULL) return false;
  const IqNamed speaker = speaker_of(&speakers, source, quotation);
  const IqRendering rendering = {.speaker = speaker,
                                 .tokens = tokens,
                                 .skipped = source,
                                 .language = document->language,
                                 .tongue = iq_names_tongue(document, own),
                                 .alone = is_alone(&speakers, source, speaker),
                                 .part = is_part(iq_index_source(index, source), quotation)};
  return iq_find_rendering(index, casting, &rendering, match);
}
