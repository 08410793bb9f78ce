#include "retranslation.h"

#include "hash.h"
#include "lexicon.h"
#include "phrase.h"
#include "quotation.h"
#include "speaker.h"
#include "words.h"

/// Words that carry content; fewer prove nothing.
#define CONTENT_MIN 4u
#define SHARED_MIN 2u
/// Share of the shorter one's content words that the other has too.
#define SHARE_MIN 0.3f
/// The same where each text quotes the speaker but once, and translation is spoken of.
#define LONE_SHARE_MIN 0.12f
/// Above it two quotations are versions of one text, not two translations.
#define SHARE_SAME 0.9f
/// Bytes of a word that are compared: its stem, roughly.
#define STEM_BYTES 5u
#define STEM_MIN 4u
/// Content words of one utterance that are compared: as many as a word has bits.
#define CONTENT_MAX 64u

/// The stems of an utterance's content words.
typedef struct Content {
  uint64_t stems[CONTENT_MAX];
  uint32_t count;
} Content;

static void add_word(const IqTokens *tokens, const IqToken *token, Content *content) {
  if (token->word_class == IQ_WORD_FUNCTION || content->count == CONTENT_MAX) return;
  const char *word = iq_token_word(tokens, token);
  uint32_t length = token->length;
  if (length > STEM_BYTES) {
    length = STEM_BYTES;
    while (length < token->length && ((uint8_t)word[length] & 0xC0) == 0x80) length++;
  }
  if (token->word_class != IQ_WORD_NUMBER && length < STEM_MIN) return;
  content->stems[content->count++] = iq_hash(word, length);
}

/// Each word of one answers to one of the other: at most as many as the shorter has.
static uint32_t count_shared(const Content *a, const Content *b) {
  uint64_t taken = 0;
  uint32_t shared = 0;
  for (uint32_t i = 0; i < a->count; i++) {
    for (uint32_t k = 0; k < b->count; k++) {
      if (a->stems[i] != b->stems[k] || taken >> k & 1) continue;
      taken |= (uint64_t)1 << k;
      shared++;
      break;
    }
  }
  return shared;
}

/// How much of the shorter one the longer has too; 0 where either is too short to tell.
static float share_of(const Content *a, const Content *b, uint32_t least) {
  const uint32_t shorter = a->count < b->count ? a->count : b->count;
  const uint32_t shared = count_shared(a, b);
  if (shorter < CONTENT_MIN || shared < least) return 0;
  return (float)shared / (float)shorter;
}

static void read_quotation(const IqIndexed *source, uint32_t quotation, Content *content) {
  const IqToken *tokens = iq_tokens_items(&source->tokens);
  const uint32_t first = source->first_token[quotation];
  for (uint32_t k = 0; k < source->token_count[quotation]; k++) {
    add_word(&source->tokens, &tokens[first + k], content);
  }
}

static void read_utterance(const IqIndexed *source, uint32_t utterance, Content *content) {
  const IqRun run = source->utterances[utterance];
  content->count = 0;
  for (uint32_t i = 0; i < run.count; i++) {
    read_quotation(source, source->members[run.first + i], content);
  }
}

/// The quotation of an utterance that has most of the words.
static uint32_t best_member(const IqIndexed *source, uint32_t utterance, const Content *words,
                            uint32_t *most) {
  const IqRun run = source->utterances[utterance];
  uint32_t best = source->members[run.first];
  *most = 0;
  for (uint32_t i = 0; i < run.count; i++) {
    Content own = {.count = 0};
    read_quotation(source, source->members[run.first + i], &own);
    const uint32_t shared = count_shared(&own, words);
    if (shared <= *most) continue;
    *most = shared;
    best = source->members[run.first + i];
  }
  return best;
}

bool iq_names_tongue(const IqDocument *document, const IqQuotation *quotation) {
  const IqParagraph *paragraphs = document->text->paragraphs.items;
  return iq_phrase_holds(document->text, paragraphs[quotation->paragraph].span, document->language,
                         IQ_LEXICON_TONGUE);
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
  for (uint32_t i = 0; i < document->quotations.count; i++) {
    if (quotations[i].kind != IQ_KIND_SPEECH || quotations[i].utterance == last) continue;
    if (!is_same_speaker(self, speaker_of(self, source, i), speaker)) continue;
    if (last != IQ_NONE) return false;
    last = quotations[i].utterance;
  }
  return last != IQ_NONE;
}

/// Whether another source has the speaker say much of the same in yet other words.
static bool is_disputed(const Speakers *self, uint32_t own, uint32_t skipped, IqNamed speaker,
                        const Content *content) {
  for (uint32_t i = 0; i < self->index->sources.count; i++) {
    if (i == own || i == skipped) continue;
    const IqIndexed *source = iq_index_source(self->index, i);
    for (uint32_t k = 0; k < source->utterance_count; k++) {
      if (source->utterances[k].count == 0) continue;
      const uint32_t other = source->members[source->utterances[k].first];
      if (!is_same_speaker(self, speaker, speaker_of(self, i, other))) continue;
      Content words;
      read_utterance(source, k, &words);
      const float share = share_of(content, &words, SHARED_MIN);
      if (share >= SHARE_MIN && share < SHARE_SAME) return true;
    }
  }
  return false;
}

bool iq_find_rendering(const IqIndex *index, const IqCasting *casting, const IqRendering *own,
                       IqMatch *match) {
  if (own->speaker.name == NULL) return false;
  const Speakers speakers = {index, casting};
  Content words = {.count = 0};
  const IqToken *items = iq_tokens_items(own->tokens);
  for (uint32_t i = 0; i < own->tokens->tokens.count; i++) add_word(own->tokens, &items[i], &words);
  float most = 0;
  for (uint32_t i = 0; i < index->sources.count; i++) {
    if (i == own->skipped) continue;
    const IqIndexed *source = iq_index_source(index, i);
    const IqQuotation *quotations = source->document->quotations.items;
    for (uint32_t k = 0; k < source->utterance_count; k++) {
      if (source->utterances[k].count == 0) continue;
      const uint32_t first = source->members[source->utterances[k].first];
      const IqNamed speaker = speaker_of(&speakers, i, first);
      if (!is_same_speaker(&speakers, own->speaker, speaker)) continue;
      Content other;
      read_utterance(source, k, &other);
      const bool told = own->tongue || source->document->language != own->language ||
                        iq_names_tongue(source->document, &quotations[first]);
      const bool lone = told && own->alone && is_alone(&speakers, i, speaker);
      const float share = share_of(&words, &other, lone ? 1 : SHARED_MIN);
      if (share < (lone ? LONE_SHARE_MIN : SHARE_MIN) || share <= most) continue;
      if (!told && !is_disputed(&speakers, i, own->skipped, speaker, &other)) continue;
      uint32_t shared;
      const uint32_t member = best_member(source, k, &words, &shared);
      if (shared < (lone ? 1 : SHARED_MIN)) continue;
      most = share;
      *match = (IqMatch){.source = i,
                         .quotation = member,
                         .span = quotations[member].inner,
                         .relation = IQ_RELATION_RETRANSLATED,
                         .attribution = IQ_ATTRIBUTION_SAME,
                         .cost = 1 - share};
    }
  }
  return most > 0;
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
                                 .alone = is_alone(&speakers, source, speaker)};
  return iq_find_rendering(index, casting, &rendering, match);
}
