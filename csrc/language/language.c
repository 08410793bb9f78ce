#include "language/language.h"

#include "language/lexicon.h"
#include "language/lower_word.h"

/// Words that are read to tell the language.
#define LANGUAGE_WORDS_MAX 3000u
/// After every so many words the language is told where it leads by this factor.
#define DECIDING_WORDS 128u
#define LEAD 3u
/// Characters of a word among which kana are looked for, and the votes of one that has some: it is
/// a clause.
#define KANA_REACH 12u
#define KANA_VOTES 4u

/// Words of which each gives a language two votes at most, so that those are counted in a byte.
#define COUNTED_WORDS 64u

/// Votes that are counted in a byte for each language, eight at once.
typedef struct Lanes {
  uint64_t votes[IQ_LANGUAGES_MAX / 8];
} Lanes;

/// A byte of 1 for each bit that is set.
static inline uint64_t spread(uint32_t bits) {
  const uint64_t each = 0x0101010101010101u;
  // Byte n keeps bit n.
  return ((((bits & 0xFF) * each) & 0x8040201008040201u) + each * 0x7F) >> 7 & each;
}

/// Adds one vote for each bit that is set; without a branch, as which words have some can hardly be
/// foreseen.
static inline void count_votes(Lanes *self, uint32_t languages) {
  self->votes[0] += spread(languages);
  self->votes[1] += spread(languages >> 8);
  self->votes[2] += spread(languages >> 16);
  self->votes[3] += spread(languages >> 24);
}

/// Adds what has been counted, and begins anew.
static void add_votes(Lanes *self, uint32_t votes[IQ_LANGUAGES_MAX]) {
  for (uint32_t i = 0; i < IQ_LANGUAGES_MAX; i++) {
    votes[i] += (uint32_t)(self->votes[i / 8] >> 8 * (i % 8) & 0xFF);
  }
  *self = (Lanes){0};
}

/// Whether no byte beyond ASCII stands in a word, as in most.
static inline bool is_ascii(const char *bytes, uint32_t length) {
  uint64_t high = 0;
  for (uint32_t at = 0; at < length; at += 8) high |= iq_chunk_load(bytes + at, length - at);
  return (high & 0x8080808080808080u) == 0;
}

/// Whether one of the first characters of a word is kana.
static bool holds_kana(const IqText *text, uint32_t at, uint32_t end) {
  for (uint32_t i = 0; i < KANA_REACH && at < end && (uint8_t)text->bytes[at] >= 0xE3; i++) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    if (c >= 0x3041 && c <= 0x30FF) return true;
    at += size;
  }
  return false;
}

/// The language that writes no blanks, of which words begin with kana; iq_language_count where
/// there is none.
static uint32_t spaceless_language(void) {
  uint32_t language = 0;
  while (language < iq_language_count && !iq_languages[language].spaceless) language++;
  return language;
}

/// The language with the most votes; English where there are none. Whether it has LEAD times as
/// many as any other in *clear.
static uint8_t most_voted(const uint32_t votes[IQ_LANGUAGES_MAX], bool *clear) {
  uint8_t best = (uint8_t)iq_lexicon_language("en");
  uint32_t second = 0;
  for (uint32_t i = 0; i < iq_language_count && i < IQ_LANGUAGES_MAX; i++) {
    if (votes[i] > votes[best]) best = (uint8_t)i;
  }
  for (uint32_t i = 0; i < iq_language_count && i < IQ_LANGUAGES_MAX; i++) {
    if (i != best && votes[i] > second) second = votes[i];
  }
  *clear = votes[best] > LEAD * second;
  return best;
}

uint8_t iq_text_language(const IqText *text, const char *hint) {
  const uint32_t told = iq_lexicon_language(hint);
  if (told < iq_language_count) return (uint8_t)told;
  uint32_t votes[IQ_LANGUAGES_MAX] = {0};
  Lanes lanes = {0};
  uint32_t words = 0;
  const uint32_t spaceless = spaceless_language();
  for (uint32_t at = 0; at < text->length && words < LANGUAGE_WORDS_MAX;) {
    const uint8_t byte = (uint8_t)text->bytes[at];
    uint32_t size = 1;
    const bool part = byte < 0x80
                          ? iq_character_word[byte] != 0
                          : iq_is_word_part(iq_utf8_decode(text->bytes, text->length, at, &size));
    if (!part) {
      at += size;
      continue;
    }
    IqLowerWord lower;
    const uint32_t start = at;
    at = iq_lower_word_read(text, at, text->length, &lower);
    if (byte >= 0xE3 && spaceless < iq_language_count && holds_kana(text, start, at))
      votes[spaceless] += KANA_VOTES;
    count_votes(&lanes, iq_lexicon_small_word(lower.hash));
    if (!is_ascii(lower.bytes, lower.length))
      count_votes(&lanes, iq_lexicon_writers(lower.bytes, lower.length));
    words++;
    if (words % COUNTED_WORDS != 0) continue;
    add_votes(&lanes, votes);
    bool clear = false;
    if (words % DECIDING_WORDS == 0) most_voted(votes, &clear);
    if (clear) break;
  }
  add_votes(&lanes, votes);
  bool clear;
  return most_voted(votes, &clear);
}
