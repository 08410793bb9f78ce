/// @file word_run.h
/// The words of a paragraph with what stands between them, and the phrases of numeral.h in them.
#ifndef IQ_WORD_RUN_H
#define IQ_WORD_RUN_H

#include "incidentquotes.h"
#include "language/numeral.h"
#include "language/token.h"

/// What stands between two words.
typedef enum IqGap {
  IQ_GAP_NONE,   ///< nothing
  IQ_GAP_BLANK,  ///< white space
  IQ_GAP_HYPHEN,
  IQ_GAP_JOIN,  ///< another sign without white space: km/h, a.m.
  IQ_GAP_DASH,  ///< a dash between white space, or a long one
  IQ_GAP_COMMA,
  IQ_GAP_OPEN,   ///< an opening bracket
  IQ_GAP_OTHER,  ///< quotation marks, a closing bracket, a colon
  IQ_GAP_STOP,   ///< the end of a sentence or of the words
} IqGap;

/// The words of a paragraph.
typedef struct IqWordRun {
  const IqText *text;
  const IqTokens *tokens;
  const IqToken *items;
  uint32_t count;
  const uint8_t *gaps;  ///< IqGap before each word
  uint8_t language;     ///< index into iq_numeral_languages, or IQ_NUMERAL_ANY
} IqWordRun;

/// Fills the gaps of a run whose words are set; `gaps` (of uint8_t) holds them. Returns false when
/// memory runs out.
bool iq_run_measure(IqWordRun *words, IqArray *gaps, const IqAllocator *allocator);

/// What stands before word `at`; behind the last word: IQ_GAP_STOP.
static inline IqGap iq_gap_before(const IqWordRun *words, uint32_t at) {
  return at < words->count ? (IqGap)words->gaps[at] : IQ_GAP_STOP;
}

/// Whether word `at` and the one before belong to one phrase.
bool iq_run_is_joined(const IqWordRun *words, uint32_t at);

/// Whether a colon stands between word `at` and the one before: “Dead: 5”.
bool iq_run_is_behind_colon(const IqWordRun *words, uint32_t at);

/// The phrase of one of the kinds (bits 1 << IqNumeralKind) that word `at` begins, or NULL.
const IqNumeral *iq_run_phrase(const IqWordRun *words, uint32_t at, uint64_t kinds);

/// The phrase of one of the kinds that ends right before word `at`, or NULL.
const IqNumeral *iq_run_phrase_before(const IqWordRun *words, uint32_t at, uint64_t kinds);

#endif
