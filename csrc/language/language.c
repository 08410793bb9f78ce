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
  uint32_t words = 0;
  const uint32_t spaceless = spaceless_language();
  for (uint32_t at = 0; at < text->length && words < LANGUAGE_WORDS_MAX;) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    if (!iq_is_word_part(c)) {
      at += size;
      continue;
    }
    IqLowerWord lower;
    const uint32_t start = at;
    at = iq_lower_word_read(text, at, text->length, &lower);
    if (spaceless < iq_language_count && holds_kana(text, start, at))
      votes[spaceless] += KANA_VOTES;
    iq_lexicon_vote(lower.hash, votes);
    iq_lexicon_vote_by_letters(lower.bytes, lower.length, votes);
    words++;
    bool clear = false;
    if (words % DECIDING_WORDS == 0) most_voted(votes, &clear);
    if (clear) break;
  }
  bool clear;
  return most_voted(votes, &clear);
}
