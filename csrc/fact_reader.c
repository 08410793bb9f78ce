#include "fact_reader.h"

#include "character.h"
#include "hash.h"
#include "utf8.h"

/// Letters of a stem.
#define STEM_LETTERS 5u

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

uint64_t iq_fact_stem(const IqFactReader *reader, uint32_t at) {
  return stem_of(iq_fact_word(reader, at), iq_fact_length(reader, at));
}

IqMatter iq_fact_matter(const IqFactReader *reader, uint32_t at) {
  const IqStem *stem = iq_stem_find(iq_fact_word(reader, at), iq_fact_length(reader, at),
                                    reader->words.language, IQ_STEM_MATTER);
  if (stem == NULL) return IQ_MATTER_NONE;
  const IqStem *person = iq_stem_find(iq_fact_word(reader, at), iq_fact_length(reader, at),
                                      reader->words.language, IQ_STEM_PERSON);
  return person != NULL && person->length > stem->length ? IQ_MATTER_NONE : (IqMatter)stem->value;
}

bool iq_fact_is_people(const IqFactReader *reader, uint32_t at) {
  return iq_run_phrase(&reader->words, at, IQ_NUMERAL_BIT(IQ_NUMERAL_PEOPLE)) != NULL;
}

bool iq_fact_is_person(const IqFactReader *reader, uint32_t at) {
  return iq_stem_find_noun(iq_fact_word(reader, at), iq_fact_length(reader, at),
                           reader->words.language, IQ_STEM_PERSON) != NULL;
}

uint8_t iq_fact_thing(const IqFactReader *reader, uint32_t at) {
  const IqStem *stem = iq_stem_find_noun(iq_fact_word(reader, at), iq_fact_length(reader, at),
                                         reader->words.language, IQ_STEM_THING);
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
