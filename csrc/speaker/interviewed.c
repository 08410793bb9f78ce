#include "speaker/interviewed.h"

/// Items and mentions of a paragraph that are looked at.
#define ITEMS_MAX 120u
#define MENTIONS_MAX 24u

/// Whether a mention is a person who is named.
static bool is_named(const IqPassage *passage, const IqMention *mention) {
  if (mention->kind != IQ_MENTION_NAME || mention->entity == IQ_NONE) return false;
  return iq_entity_gender(&passage->entities->items[mention->entity]) != IQ_GENDER_NEUTER;
}

/// “by Tom Hale”, « par … »: whether a preposition of whoever asks stands before a mention.
static bool is_author(const IqPassage *passage, const IqMention *mention) {
  if (mention->first == 0 || !iq_passage_is_word(passage, mention->first - 1)) return false;
  // „Z Leszkiem Bobrem rozmawia Anna Duda“: what stands before photographers joins guests as well.
  const uint32_t byline = iq_language_declines(passage->language) ? 0 : (uint32_t)IQ_ASIDE_BYLINE;
  return iq_passage_is_aside(passage, mention->first - 1, byline | IQ_ASIDE_AGENT);
}

/// Whether a preposition, a case or a postposition makes a mention the one who is talked with.
static bool is_talked_with(const IqPassage *passage, const IqMention *mention) {
  if (is_author(passage, mention) || mention->possessive) return false;
  if (iq_language_heads_last(passage->language)) {
    return iq_passage_is_word(passage, mention->end) &&
           iq_passage_has(passage, mention->end, IQ_LEXICON_LINKER | IQ_LEXICON_AND);
  }
  return mention->linked || mention->oblique || mention->dative;
}

/// The word that tells of an interview among items [first, end), or IQ_NONE.
static uint32_t find_word(const IqPassage *passage, uint32_t first, uint32_t end) {
  for (uint32_t i = first; i < end && i - first < ITEMS_MAX; i++) {
    if (iq_passage_is_word(passage, i) && iq_passage_is_tie(passage, i, IQ_TIE_INTERVIEW)) return i;
  }
  return IQ_NONE;
}

/// Whom the sentence of the word tells to be talked with, else who is named behind it.
static uint32_t find_guest(const IqPassage *passage, const IqMention *mentions, uint32_t from,
                           uint32_t count, uint32_t word) {
  uint32_t first = word;
  uint32_t end = word;
  while (first > 0 && !iq_passage_is_end(passage, first - 1)) first--;
  while (end < passage->count && !iq_passage_is_end(passage, end)) end++;
  uint32_t behind = IQ_NONE;
  for (uint32_t i = from; i < count && mentions[i].first < end; i++) {
    const IqMention *mention = &mentions[i];
    if (mention->first < first || !is_named(passage, mention)) continue;
    if (is_talked_with(passage, mention)) return i;
    const bool object = mention->first > word && !is_author(passage, mention);
    if (object && behind == IQ_NONE) behind = i;
  }
  return behind;
}

bool iq_interviewed_read(const IqPassage *passage, const IqMention *mentions, uint32_t count,
                         uint32_t first, uint32_t end, IqInterviewed *out) {
  const uint32_t word = find_word(passage, first, end);
  if (word == IQ_NONE) return false;
  uint32_t from = count;
  while (from > 0 && count - from < MENTIONS_MAX && mentions[from - 1].first >= first) from--;
  *out = (IqInterviewed){find_guest(passage, mentions, from, count, word), IQ_NONE};
  if (out->guest == IQ_NONE) return false;
  const uint32_t guest = mentions[out->guest].entity;
  for (uint32_t i = from; i < count && mentions[i].first < end; i++) {
    if (!is_named(passage, &mentions[i]) || mentions[i].entity == guest) continue;
    if (out->asker == IQ_NONE || is_author(passage, &mentions[i])) out->asker = i;
  }
  return true;
}
