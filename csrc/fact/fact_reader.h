/// @file fact_reader.h
/// A paragraph while its facts are read: its words, its numbers, and what the steps ask of them.
#ifndef IQ_FACT_READER_H
#define IQ_FACT_READER_H

#include "fact/fact.h"
#include "language/lexicon.h"
#include "mention/fullname.h"

/// A paragraph while its facts are read.
typedef struct IqFactReader {
  IqDocument *document;
  const IqAllocator *allocator;
  IqTokens tokens;
  IqWordRun words;
  IqArray gaps;        ///< of uint8_t, for `words`
  IqArray quantities;  ///< of IqQuantity, of the paragraph
  uint32_t paragraph;
} IqFactReader;

/// Of word `at`: its folded letters and how many bytes they are.
const char *iq_fact_word(const IqFactReader *reader, uint32_t at);
uint32_t iq_fact_length(const IqFactReader *reader, uint32_t at);
/// The hash of its first letters: enough to tell words apart, few enough for their forms to be one.
uint64_t iq_fact_stem(const IqFactReader *reader, uint32_t at);
/// The same without diacritics: Solís is Solis in another text.
uint64_t iq_fact_plain_stem(const IqFactReader *reader, uint32_t at);
/// The same of word `at` of a name, without the ending of its case.
uint64_t iq_fact_name_stem(const IqFullName *name, uint32_t at, uint8_t language);
/// Of fewer letters: what a misspelt name has in common with its own.
uint64_t iq_fact_name_short(const IqFullName *name, uint32_t at);
/// What it says befell somebody; a rescuer is not somebody rescued.
IqMatter iq_fact_matter(const IqFactReader *reader, uint32_t at);
/// Whether it means whoever (people), or a kind of people (passengers).
bool iq_fact_is_people(const IqFactReader *reader, uint32_t at);
bool iq_fact_is_person(const IqFactReader *reader, uint32_t at);
/// Whether it means those who are aboard.
bool iq_fact_is_passenger(const IqFactReader *reader, uint32_t at);
/// Whether it belongs to a name.
bool iq_fact_is_named(const IqFactReader *reader, uint32_t at);
/// What kind of thing it is, one of `things` of data/facts; 0 where it is none.
uint8_t iq_fact_thing(const IqFactReader *reader, uint32_t at);
bool iq_fact_is_function(const IqFactReader *reader, uint32_t at);
/// IqLexiconClass bits.
uint32_t iq_fact_classes(const IqFactReader *reader, uint32_t at);
/// Whether it says that others are counted: another, more.
bool iq_fact_says_more(const IqFactReader *reader, uint32_t at);
bool iq_fact_is_capital(const IqFactReader *reader, uint32_t at);
/// Whether it and the word before stand in one sentence, in one clause.
bool iq_fact_in_sentence(const IqFactReader *reader, uint32_t at);
bool iq_fact_in_clause(const IqFactReader *reader, uint32_t at);

/// What is counted: the words behind the number; the quantity ends behind them.
void iq_counted_read_noun(const IqFactReader *reader, IqQuantity *quantity, IqReferent *referent);
/// A number without a noun counts what the number before it in the sentence counts: “no more than
/// 25 people, and there were nearly sixty”.
void iq_counted_inherit_noun(const IqFactReader *reader, uint32_t index, IqReferent *referent);
/// What befell those whom quantity `index` counts.
IqMatter iq_counted_read_matter(const IqFactReader *reader, uint32_t index);
/// What befell somebody in the sentence of an age: “eine Frau (47) starb”. The nearest.
IqMatter iq_counted_sentence_matter(const IqFactReader *reader, const IqQuantity *quantity);
/// Whether what befell somebody stands right behind: “one man is still missing”, but not “one man
/// told how his wife died”.
bool iq_counted_befalls(const IqFactReader *reader, uint32_t at);
/// Whether a word that may be an article is the number one: before people, those whom something
/// befell, and an hour.
bool iq_counted_is_one(const IqFactReader *reader, const IqQuantity *quantity);

/// Whether a number of years, or a number alone, is somebody's age: “Anna Pell, 58,”, “eine Frau
/// (47)”, “enfermero de 39 años”.
bool iq_aged_is_age(const IqFactReader *reader, const IqQuantity *quantity);
/// Whose age it is: a name, or what the person is.
void iq_aged_read_person(const IqFactReader *reader, const IqQuantity *quantity,
                         IqReferent *referent);

/// Whether others are meant than those counted before, of whom the same is said: “another three
/// were hurt”; in “two died and nine others were hurt” the nine are all the hurt.
bool iq_counted_is_more(const IqFactReader *reader, uint32_t index, IqMatter matter);

/// Whether something is said to be still so of those whom quantity `index` counts: four remain in
/// hospital.
bool iq_counted_is_remaining(const IqFactReader *reader, uint32_t index);

/// Remembers the words around quantity `index`. Returns false when memory runs out.
bool iq_surroundings_read(IqFactReader *reader, uint32_t index, IqReferent *referent);

#endif
