#include "fact/fact_reader.h"

#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "text/character.h"

/// Letters of a stem.
#define STEM_LETTERS 5u
/// Letters that are left of a name without its ending.
#define STEM_MIN 2u
/// Letters of the beginning of a name that no typing error is looked for in.
#define SHORT_LETTERS 3u
/// The longest elision before a word (dell'), and the shortest word behind one, in bytes.
#define ELISION_MAX 6u
#define ELIDED_MIN 3u
/// Bytes of a word that is read without its diacritics.
#define PLAIN_MAX 63u

const char *iq_fact_word(const IqFactReader *reader, uint32_t at) {
  return iq_token_word(&reader->tokens, &reader->words.items[at]);
}

uint32_t iq_fact_length(const IqFactReader *reader, uint32_t at) {
  return reader->words.items[at].length;
}

/// The hash of the first letters of a word.
static uint64_t stem_of(const char *word, uint32_t length) {
  uint32_t end = 0;
  for (uint32_t letters = 0; letters < STEM_LETTERS && end < length; letters++) {
    uint32_t size;
    iq_utf8_decode(word, length, end, &size);
    end += size;
  }
  return iq_hash(word, end);
}

/// How many bytes before a word are an article or a preposition that lost its vowel: l'immeuble.
static uint32_t elision_of(const IqFactReader *reader, uint32_t at) {
  const char *word = iq_fact_word(reader, at);
  const uint32_t length = iq_fact_length(reader, at);
  uint32_t end = 1;
  while (end <= ELISION_MAX && end < length && word[end] != '\'') end++;
  if (end > ELISION_MAX || end + ELIDED_MIN >= length) return 0;
  const uint32_t classes = iq_lexicon_find(iq_hash(word, end), reader->document->language);
  return classes & (IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER) ? end + 1 : 0;
}

uint64_t iq_fact_stem(const IqFactReader *reader, uint32_t at) {
  const uint32_t elision = elision_of(reader, at);
  return stem_of(iq_fact_word(reader, at) + elision, iq_fact_length(reader, at) - elision);
}

/// The stem of a kind that a word begins with, behind an elision.
static const IqStem *find_stem(const IqFactReader *reader, uint32_t at, IqStemKind kind) {
  const uint32_t elision = elision_of(reader, at);
  const char *word = iq_fact_word(reader, at) + elision;
  const uint32_t length = iq_fact_length(reader, at) - elision;
  return kind == IQ_STEM_MATTER ? iq_stem_find(word, length, reader->words.language, kind)
                                : iq_stem_find_noun(word, length, reader->words.language, kind);
}

static uint64_t begin_of(const IqFullName *name, uint32_t at, uint32_t most, bool declined) {
  uint32_t letters = name->lengths[at] < most ? name->lengths[at] : most;
  // Анна, Анны
  while (declined && letters > STEM_MIN && iq_fullname_is_vowel(name->letters[at][letters - 1])) {
    letters--;
  }
  return iq_hash((const char *)name->letters[at], letters * sizeof *name->letters[at]);
}

uint64_t iq_fact_name_stem(const IqFullName *name, uint32_t at, uint8_t language) {
  return begin_of(name, at, STEM_LETTERS, iq_language_declines(&iq_languages[language]));
}

uint64_t iq_fact_name_short(const IqFullName *name, uint32_t at) {
  return begin_of(name, at, SHORT_LETTERS, false);
}

uint64_t iq_fact_plain_stem(const IqFactReader *reader, uint32_t at) {
  char word[PLAIN_MAX + 1];
  const uint32_t length = iq_fact_length(reader, at);
  if (length > PLAIN_MAX) return iq_fact_stem(reader, at);
  memcpy(word, iq_fact_word(reader, at), length);
  word[length] = '\0';
  IqFullName name;
  iq_fullname_read(word, false, &name);
  return name.count == 0 ? iq_fact_stem(reader, at)
                         : iq_fact_name_stem(&name, 0, reader->document->language);
}

/// What the phrase tells that a word stands in: the “death” of “causing death by” is nobody's.
static const IqNumeral *find_befell(const IqFactReader *reader, uint32_t at, uint32_t most) {
  for (uint32_t back = 0; back < most && back <= at; back++) {
    const IqNumeral *befell =
        iq_run_phrase(&reader->words, at - back, IQ_NUMERAL_BIT(IQ_NUMERAL_BEFELL));
    if (befell != NULL && befell->words > back) return befell;
  }
  return NULL;
}

IqMatter iq_fact_matter(const IqFactReader *reader, uint32_t at) {
  const IqStem *stem = find_stem(reader, at, IQ_STEM_MATTER);
  const IqNumeral *befell = find_befell(reader, at, stem != NULL ? IQ_NUMERAL_WORDS_MAX : 1);
  if (befell != NULL) return (IqMatter)befell->value;
  if (stem == NULL) return IQ_MATTER_NONE;
  const IqStem *person = iq_stem_find(iq_fact_word(reader, at), iq_fact_length(reader, at),
                                      reader->words.language, IQ_STEM_PERSON);
  return person != NULL && person->length > stem->length ? IQ_MATTER_NONE : (IqMatter)stem->value;
}

bool iq_fact_is_people(const IqFactReader *reader, uint32_t at) {
  return iq_run_phrase(&reader->words, at, IQ_NUMERAL_BIT(IQ_NUMERAL_PEOPLE)) != NULL;
}

bool iq_fact_is_person(const IqFactReader *reader, uint32_t at) {
  return find_stem(reader, at, IQ_STEM_PERSON) != NULL;
}

bool iq_fact_is_passenger(const IqFactReader *reader, uint32_t at) {
  return find_stem(reader, at, IQ_STEM_PASSENGER) != NULL;
}

uint8_t iq_fact_thing(const IqFactReader *reader, uint32_t at) {
  const IqStem *stem = find_stem(reader, at, IQ_STEM_THING);
  return stem != NULL ? (uint8_t)stem->value : 0;
}

bool iq_fact_is_function(const IqFactReader *reader, uint32_t at) {
  return reader->words.items[at].word_class == IQ_WORD_FUNCTION;
}

uint32_t iq_fact_classes(const IqFactReader *reader, uint32_t at) {
  return iq_lexicon_find(reader->words.items[at].hash, reader->document->language);
}

bool iq_fact_says_more(const IqFactReader *reader, uint32_t at) {
  return iq_run_phrase(&reader->words, at, IQ_NUMERAL_BIT(IQ_NUMERAL_MORE)) != NULL;
}

bool iq_fact_in_sentence(const IqFactReader *reader, uint32_t at) {
  return iq_gap_before(&reader->words, at) < IQ_GAP_STOP;
}

bool iq_fact_in_clause(const IqFactReader *reader, uint32_t at) {
  return iq_gap_before(&reader->words, at) < IQ_GAP_DASH;
}

bool iq_fact_is_capital(const IqFactReader *reader, uint32_t at) {
  const IqText *text = reader->words.text;
  uint32_t size;
  return iq_is_upper(
      iq_utf8_decode(text->bytes, text->length, reader->words.items[at].span.start, &size));
}
