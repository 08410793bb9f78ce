#include "language/numeral.h"

#include <math.h>
#include <string.h>

uint8_t iq_numeral_language(const char *tag) {
  for (uint32_t i = 0; i < iq_numeral_language_count; i++) {
    if (strcmp(iq_numeral_languages[i].tag, tag) == 0) return (uint8_t)i;
  }
  return IQ_NUMERAL_ANY;
}

/// The first phrase that begins with a word, or iq_numeral_count.
static uint32_t find_first(uint64_t hash) {
  uint32_t low = 0;
  uint32_t high = iq_numeral_count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (iq_numerals[middle].hashes[0] < hash) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

const IqNumeral *iq_numeral_find(const uint64_t *hashes, uint32_t count, uint8_t language,
                                 uint64_t kinds) {
  if (count == 0 || !iq_numeral_begins(hashes[0])) return NULL;
  const IqNumeral *best = NULL;
  for (uint32_t i = find_first(hashes[0]);
       i < iq_numeral_count && iq_numerals[i].hashes[0] == hashes[0]; i++) {
    const IqNumeral *numeral = &iq_numerals[i];
    const bool spoken = numeral->language == language || numeral->language == IQ_NUMERAL_ANY;
    if (!spoken || numeral->words > count || (kinds >> numeral->kind & 1) == 0) continue;
    if (best != NULL && best->words >= numeral->words) continue;
    if (memcmp(numeral->hashes, hashes, numeral->words * sizeof *hashes) == 0) best = numeral;
  }
  return best;
}

/// How the beginnings of a stem and a word are ordered.
static int compare_beginnings(const IqStem *stem, const char *word) {
  return memcmp(stem->letters, word, IQ_STEM_BEGINNING);
}

/// The first of some stems, sorted by their letters, that begins like a word, or `end`.
static uint32_t find_stem(uint32_t first, uint32_t end, const char *word) {
  while (first < end) {
    const uint32_t middle = first + (end - first) / 2;
    if (compare_beginnings(&iq_stems[middle], word) < 0) {
      first = middle + 1;
    } else {
      end = middle;
    }
  }
  return first;
}

const IqStem *iq_stem_find(const char *word, uint32_t length, uint8_t language, IqStemKind kind) {
  if (language == IQ_NUMERAL_ANY || length < IQ_STEM_BEGINNING) return NULL;
  const IqNumeralLanguage *spoken = &iq_numeral_languages[language];
  const uint32_t end = spoken->stems[kind + 1];
  const IqStem *best = NULL;
  for (uint32_t i = find_stem(spoken->stems[kind], end, word); i < end; i++) {
    const IqStem *stem = &iq_stems[i];
    if (compare_beginnings(stem, word) != 0) break;
    if (stem->length > length) continue;
    if (!stem->open && stem->length != length) continue;
    if (best != NULL && best->length >= stem->length) continue;
    if (memcmp(stem->letters, word, stem->length) == 0) best = stem;
  }
  return best;
}

/// The shortest word that a last part is looked for in, what stands before that part, the part
/// itself, and the ending behind it, in bytes.
#define NOUN_MIN 8u
#define FIRST_PART_MIN 3u
#define LAST_PART_MIN 4u
#define ENDING_MAX 3u

const IqStem *iq_stem_find_noun(const char *word, uint32_t length, uint8_t language,
                                IqStemKind kind) {
  const IqStem *stem = iq_stem_find(word, length, language, kind);
  if (stem != NULL || language == IQ_NUMERAL_ANY) return stem;
  if (!iq_numeral_languages[language].noun_compounds || length < NOUN_MIN) return NULL;
  for (uint32_t at = FIRST_PART_MIN; at + LAST_PART_MIN <= length; at++) {
    stem = iq_stem_find(word + at, length - at, language, kind);
    if (stem == NULL || stem->length < LAST_PART_MIN) continue;
    if (length - at - stem->length <= ENDING_MAX) return stem;
  }
  return NULL;
}

/// The number word that stands at the start of the letters; the longest.
static const IqStem *find_piece(const char *letters, uint32_t length,
                                const IqNumeralLanguage *language) {
  const IqStem *best = NULL;
  const uint32_t *numbers = &language->stems[IQ_STEM_NUMBER];
  for (uint32_t i = numbers[0]; i < numbers[1]; i++) {
    const IqStem *stem = &iq_stems[i];
    if (stem->letters[0] != letters[0] || stem->length > length) continue;
    if (best != NULL && best->length >= stem->length) continue;
    if (memcmp(stem->letters, letters, stem->length) == 0) best = stem;
  }
  return best;
}

bool iq_numeral_add(IqNumeralSum *sum, double value, bool scale) {
  if (value >= 1000) {
    if (value >= sum->last_scale && sum->last_scale > 0) return false;
    sum->total += (sum->current > 0 ? sum->current : 1) * value;
    sum->current = 0;
    sum->last_scale = value;
    return true;
  }
  if (scale) {
    if (sum->current >= 100) return false;
    sum->current = (sum->current > 0 ? sum->current : 1) * value;
    return true;
  }
  const double rest = fmod(sum->current, 100);
  const bool empty = rest == 0 && value < 100;
  const bool ones = rest >= 10 && fmod(rest, 10) == 0 && value < 10;
  // soixante-dix, quatre-vingt-douze
  const bool teens = (rest == 60 || rest == 80) && value >= 10 && value < 20;
  const bool turned = sum->joined && rest > 0 && rest < 10 && value >= 20 && fmod(value, 10) == 0;
  const bool first = sum->current == 0 && value < 1000;
  if (!empty && !ones && !teens && !turned && !first) return false;
  sum->current += value;
  return true;
}

static bool read_compound(const char *word, uint32_t length, const IqNumeralLanguage *language,
                          double *value) {
  IqNumeralSum sum = {0};
  for (uint32_t at = 0; at < length;) {
    const IqStem *piece = find_piece(word + at, length - at, language);
    if (piece == NULL) return false;
    at += piece->length;
    if (piece->value == 0) {
      if (sum.joined || at == length) return false;
      sum.joined = true;
      continue;
    }
    if (!iq_numeral_add(&sum, piece->value, piece->value == 100)) return false;
    sum.joined = false;
  }
  *value = sum.total + sum.current;
  return *value > 0;
}

bool iq_numeral_compound(const char *word, uint32_t length, uint8_t language, double *value,
                         bool *age) {
  *age = false;
  if (language == IQ_NUMERAL_ANY) return false;
  const IqNumeralLanguage *spoken = &iq_numeral_languages[language];
  const uint32_t *endings = &spoken->stems[IQ_STEM_AGE_ENDING];
  for (uint32_t i = endings[0]; i < endings[1]; i++) {
    const IqStem *ending = &iq_stems[i];
    if (ending->length >= length) continue;
    const uint32_t rest = length - ending->length;
    if (memcmp(word + rest, ending->letters, ending->length) != 0) continue;
    if (!read_compound(word, rest, spoken, value)) continue;
    *age = true;
    return true;
  }
  return spoken->compounds && read_compound(word, length, spoken, value);
}
