#include "language/word_run.h"

#include "base/utf8.h"
#include "language/abbreviation.h"
#include "text/character.h"

/// What a sign between two words says when no white space is beside it.
static IqGap gap_of(uint32_t c) {
  switch (c) {
    case '-':
    case 0x2010:
    case 0x2011: return IQ_GAP_HYPHEN;
    case '.':
    case '/': return IQ_GAP_JOIN;
    case 0x2013:
    case 0x2014: return IQ_GAP_DASH;
    case 0x060C:
    case 0x3001:
    case 0xFF0C:
    case ',': return IQ_GAP_COMMA;
    case 0xFF08:
    case '(': return IQ_GAP_OPEN;
    case '!':
    case '?':
    case ';':
    case 0x061F:
    case 0x2026:
    case 0x3002:
    case 0xFF01:
    case 0xFF1F: return IQ_GAP_STOP;
    default: return IQ_GAP_OTHER;
  }
}

/// Whether the full stop behind a word ends no sentence: 1,5 Mio. Euro, 7.40 a.m. on Monday.
static bool is_abbreviation(const IqWordRun *words, uint32_t at) {
  const IqToken *token = &words->items[at];
  return iq_is_listed(iq_token_word(words->tokens, token), token->length, iq_abbreviations,
                      iq_abbreviation_count);
}

static IqGap measure_gap(const IqWordRun *words, uint32_t at) {
  if (at == 0) return IQ_GAP_STOP;
  const IqText *text = words->text;
  const uint32_t end = words->items[at].span.start;
  IqGap gap = IQ_GAP_NONE;
  bool blank = false;
  bool full_stop = false;
  uint32_t size;
  for (uint32_t i = words->items[at - 1].span.end; i < end; i += size) {
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, i, &size);
    if (iq_is_invisible(c)) continue;
    if (iq_context_of(c) == IQ_CONTEXT_SPACE) {
      blank = true;
      continue;
    }
    full_stop = full_stop || c == '.';
    if (gap_of(c) > gap) gap = gap_of(c);
  }
  if (!blank) return gap;
  if (gap == IQ_GAP_NONE) return IQ_GAP_BLANK;
  if (full_stop && gap == IQ_GAP_JOIN && is_abbreviation(words, at - 1)) return IQ_GAP_BLANK;
  if (full_stop) return IQ_GAP_STOP;
  return gap == IQ_GAP_HYPHEN ? IQ_GAP_DASH : gap == IQ_GAP_JOIN ? IQ_GAP_OTHER : gap;
}

bool iq_run_measure(IqWordRun *words, IqArray *gaps, const IqAllocator *allocator) {
  gaps->count = 0;
  for (uint32_t i = 0; i < words->count; i++) {
    if (!iq_array_reserve(gaps, allocator, 1)) return false;
    ((uint8_t *)gaps->items)[gaps->count++] = (uint8_t)measure_gap(words, i);
  }
  words->gaps = gaps->items;
  return true;
}

bool iq_run_is_joined(const IqWordRun *words, uint32_t at) {
  return iq_gap_before(words, at) <= IQ_GAP_JOIN;
}

bool iq_run_is_behind_colon(const IqWordRun *words, uint32_t at) {
  if (at == 0 || iq_gap_before(words, at) != IQ_GAP_OTHER) return false;
  const IqText *text = words->text;
  const uint32_t end = words->items[at].span.start;
  uint32_t size;
  for (uint32_t i = words->items[at - 1].span.end; i < end; i += size) {
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, i, &size);
    // « Blessés : 21 »
    if (iq_is_invisible(c) || iq_context_of(c) == IQ_CONTEXT_SPACE) continue;
    return c == ':';
  }
  return false;
}

const IqNumeral *iq_run_phrase(const IqWordRun *words, uint32_t at, uint64_t kinds) {
  uint64_t hashes[IQ_NUMERAL_WORDS_MAX];
  uint32_t count = 0;
  if (at >= words->count || !iq_numeral_begins(words->items[at].hash)) return NULL;
  for (uint32_t i = at; i < words->count && count < IQ_NUMERAL_WORDS_MAX; i++) {
    if (i > at && !iq_run_is_joined(words, i)) break;
    hashes[count++] = words->items[i].hash;
  }
  return iq_numeral_find(hashes, count, words->language, kinds);
}

const IqNumeral *iq_run_phrase_before(const IqWordRun *words, uint32_t at, uint64_t kinds) {
  for (uint32_t length = IQ_NUMERAL_WORDS_MAX; length > 0; length--) {
    if (length > at) continue;
    const IqNumeral *numeral = iq_run_phrase(words, at - length, kinds);
    if (numeral != NULL && numeral->words == length && iq_run_is_joined(words, at)) return numeral;
  }
  return NULL;
}
