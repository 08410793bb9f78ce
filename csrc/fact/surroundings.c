/// The words around a number: what two texts that speak of one thing have in common.
#include "fact/fact_reader.h"

#include <string.h>

#include "base/hash.h"

/// What a word of another clause counts for.
#define FAR_WEIGHT 0.6f
/// The same of the sentences before and behind.
#define BESIDE_WEIGHT 0.3f
/// What another number of the same sentence counts for.
#define NUMBER_WEIGHT 1.5f
/// Words on either side that are read: no sentence of news is longer.
#define REACH 400u
/// So many seconds ago, or more, was another occasion.
#define MONTH_SECONDS 2.6e6

static bool add_context_word(IqFactReader *reader, IqReferent *referent, uint64_t stem,
                             float weight) {
  IqArray *contexts = &reader->document->contexts;
  IqContextWord *words = contexts->items;
  for (uint32_t i = 0; i < referent->context_count; i++) {
    if (words[referent->context + i].stem == stem) return true;
  }
  if (referent->context_count == IQ_CONTEXT_WORDS_MAX) return true;
  if (!iq_array_reserve(contexts, reader->allocator, sizeof(IqContextWord))) return false;
  ((IqContextWord *)contexts->items)[contexts->count++] = (IqContextWord){stem, weight};
  referent->context_count++;
  return true;
}

/// Whether a word tells something of what a number is about.
static bool is_telling(const IqFactReader *reader, uint32_t at) {
  const IqToken *token = &reader->words.items[at];
  if (token->word_class != IQ_WORD_CONTENT || token->length < 3) return false;
  const uint32_t empty = IQ_LEXICON_CUE | IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE |
                         IQ_LEXICON_LINKER | IQ_LEXICON_ACCORDING;
  return (iq_fact_classes(reader, at) & empty) == 0 && !iq_fact_is_people(reader, at);
}

/// Remembers the sentences before and behind the one that begins at word `first` and in which
/// word `at` stands.
static bool read_beside(IqFactReader *reader, uint32_t first, uint32_t at, IqReferent *referent) {
  const uint32_t limit = reader->words.count - at < REACH ? reader->words.count : at + REACH;
  while (at < limit && iq_fact_in_sentence(reader, at)) at++;
  for (uint32_t i = at; i < limit && (i == at || iq_fact_in_sentence(reader, i)); i++) {
    if (!is_telling(reader, i)) continue;
    if (!add_context_word(reader, referent, iq_fact_stem(reader, i), BESIDE_WEIGHT)) return false;
  }
  const uint32_t floor = first < REACH ? 0 : first - REACH;
  for (uint32_t i = first; i > floor && (i == first || iq_fact_in_sentence(reader, i)); i--) {
    if (!is_telling(reader, i - 1)) continue;
    if (!add_context_word(reader, referent, iq_fact_stem(reader, i - 1), BESIDE_WEIGHT))
      return false;
  }
  return true;
}

/// Whether a year stands alone (in 2027, in May 2027), not in a date (2 May 2027).
static bool is_year_alone(const IqFactReader *reader, const IqQuantity *quantity) {
  if (quantity->measure != IQ_MEASURE_YEAR) return false;
  const uint64_t month = IQ_NUMERAL_BIT(IQ_NUMERAL_MONTH);
  for (uint32_t back = 1; back <= 2 && back <= quantity->number; back++) {
    const uint32_t at = quantity->number - back;
    if (iq_run_phrase(&reader->words, at, month) == NULL) continue;
    // In May 2019 there is no day.
    const bool day = at > 0 && reader->words.items[at - 1].word_class == IQ_WORD_NUMBER;
    return back == 1 && !day;
  }
  return true;
}

/// “Five years ago”: another occasion than today's.
static bool is_ago(const IqFactReader *reader, const IqQuantity *quantity) {
  if (quantity->measure != IQ_MEASURE_UNIT) return false;
  const IqUnitOf *unit = &iq_units[quantity->unit];
  if (strcmp(unit->measures, "duration") != 0 || unit->factor < MONTH_SECONDS) return false;
  const IqWordRun *words = &reader->words;
  return iq_run_phrase_before(words, quantity->first, IQ_NUMERAL_BIT(IQ_NUMERAL_AGO_BEFORE)) ||
         (iq_run_is_joined(words, quantity->end) &&
          iq_run_phrase(words, quantity->end, IQ_NUMERAL_BIT(IQ_NUMERAL_AGO_BEHIND)) != NULL);
}

/// Whether the sentence that begins at word `first` says that it tells of another occasion.
static bool is_earlier(const IqFactReader *reader, uint32_t first, uint32_t at) {
  const uint64_t earlier = IQ_NUMERAL_BIT(IQ_NUMERAL_EARLIER);
  const uint32_t limit = reader->words.count - at < REACH ? reader->words.count : at + REACH;
  for (uint32_t i = first; i < limit && (i <= at || iq_fact_in_sentence(reader, i)); i++) {
    if (iq_run_phrase(&reader->words, i, earlier) != NULL) return true;
  }
  return false;
}

/// Remembers the other numbers of the sentence, which begins at word `first`.
static bool read_numbers(IqFactReader *reader, uint32_t index, uint32_t first,
                         IqReferent *referent) {
  const IqQuantity *quantities = reader->quantities.items;
  uint32_t low = index;
  while (low > 0 && quantities[low - 1].first >= first && quantities[low - 1].end > first) low--;
  uint32_t at = quantities[index].first;
  for (uint32_t i = low; i < reader->quantities.count; i++) {
    const IqQuantity *other = &quantities[i];
    if (i == index) continue;
    for (; at < other->first; at++) {
      const bool far = at - quantities[index].first == REACH;
      if (far || !iq_fact_in_sentence(reader, at + 1)) return true;
    }
    char key[64];
    referent->dated = referent->dated || is_year_alone(reader, other);
    referent->earlier = referent->earlier || is_ago(reader, other);
    memcpy(key, &other->value, sizeof other->value);
    key[sizeof other->value] = (char)other->measure;
    const uint64_t stem = iq_hash(key, sizeof other->value + 1);
    if (!add_context_word(reader, referent, stem, NUMBER_WEIGHT)) return false;
  }
  return true;
}

bool iq_surroundings_read(IqFactReader *reader, uint32_t index, IqReferent *referent) {
  const IqQuantity *own = (const IqQuantity *)reader->quantities.items + index;
  referent->context = reader->document->contexts.count;
  uint32_t first = own->first;
  uint32_t clause = own->first;
  while (first > 0 && own->first - first < REACH && iq_fact_in_sentence(reader, first)) {
    if (clause == first && iq_fact_in_clause(reader, first)) clause--;
    first--;
  }
  referent->sentence = first;
  bool near = true;
  const uint32_t words = reader->words.count;
  const uint32_t limit = words - own->end < REACH ? words : own->end + REACH;
  for (uint32_t at = own->end; at < limit && iq_fact_in_sentence(reader, at); at++) {
    near = near && iq_fact_in_clause(reader, at);
    if (!is_telling(reader, at)) continue;
    if (!add_context_word(reader, referent, iq_fact_stem(reader, at), near ? 1.0f : FAR_WEIGHT)) {
      return false;
    }
  }
  for (uint32_t at = own->first; at > first; at--) {
    if (!is_telling(reader, at - 1)) continue;
    const float weight = at - 1 >= clause ? 1.0f : FAR_WEIGHT;
    if (!add_context_word(reader, referent, iq_fact_stem(reader, at - 1), weight)) return false;
  }
  referent->earlier = is_earlier(reader, first, own->first);
  if (!read_numbers(reader, index, first, referent)) return false;
  return read_beside(reader, first, own->end, referent);
}
