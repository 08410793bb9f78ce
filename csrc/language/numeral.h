/// @file numeral.h
/// Number words, units, and the words that say how exact a number or how sure a statement is. Made
/// from data/facts/*.yaml.
#ifndef IQ_NUMERAL_H
#define IQ_NUMERAL_H

#include <stdbool.h>
#include <stdint.h>

/// The most words of one phrase ("three quarters of an").
#define IQ_NUMERAL_WORDS_MAX 6u

/// What a phrase is; the comment names the key in data/facts.
typedef enum IqNumeralKind {
  IQ_NUMERAL_NUMBER,           ///< numbers: twenty; value 20
  IQ_NUMERAL_SCALE,            ///< scales: hundred; value 100
  IQ_NUMERAL_ONE,              ///< one: only before people and what befell them
  IQ_NUMERAL_JOIN,             ///< joins: two hundred *and* six
  IQ_NUMERAL_PART,             ///< parts: half an (hour)
  IQ_NUMERAL_HALF,             ///< halves, behind a unit: and a half
  IQ_NUMERAL_RANGE,            ///< ranges: six *to* eight
  IQ_NUMERAL_BETWEEN,          ///< between: before a range that is joined by JOIN
  IQ_NUMERAL_AT_LEAST,         ///< at_least
  IQ_NUMERAL_AT_MOST,          ///< at_most
  IQ_NUMERAL_MORE_THAN,        ///< more_than
  IQ_NUMERAL_LESS_THAN,        ///< less_than
  IQ_NUMERAL_NEARLY,           ///< nearly: a little below
  IQ_NUMERAL_ABOUT,            ///< about
  IQ_NUMERAL_OR_MORE,          ///< or_more, behind the number or its unit
  IQ_NUMERAL_ONE_BEFORE_UNIT,  ///< one_before_unit: an (hour)
  IQ_NUMERAL_UNIT,             ///< units; value: index into iq_units
  IQ_NUMERAL_AGE,              ///< ages, behind a number: years old
  IQ_NUMERAL_AGED,             ///< aged, before a number
  IQ_NUMERAL_CLOCK_BEFORE,     ///< clock_before: at
  IQ_NUMERAL_CLOCK_BEHIND,     ///< clock_behind: o'clock
  IQ_NUMERAL_MORNING,          ///< morning, behind a time: am
  IQ_NUMERAL_EVENING,          ///< evening: pm
  IQ_NUMERAL_MONTH,            ///< months; value 1 to 12
  IQ_NUMERAL_YEAR_WORD,        ///< year_words, behind a year: году
  IQ_NUMERAL_SUBGROUP,         ///< subgroup: of them
  IQ_NUMERAL_PEOPLE,           ///< people: whoever
  IQ_NUMERAL_MORE,             ///< more, beside a number: another three
  IQ_NUMERAL_HEDGE,            ///< hedges: as far as I know
  IQ_NUMERAL_CONDITION,        ///< conditions: unless
  IQ_NUMERAL_COLLECTIVE,       ///< collectives: number words that count people only, двое
  IQ_NUMERAL_AFTER,            ///< after, before a time: shortly after
  IQ_NUMERAL_TIMES,            ///< times: how often, not how many
  IQ_NUMERAL_VERB,             ///< verbs: behind a number, what is said of those it counts
  IQ_NUMERAL_EARLIER,          ///< earlier: last year, another occasion
  IQ_NUMERAL_AGO_BEFORE,       ///< ago_before: il y a (cinq ans)
  IQ_NUMERAL_AGO_BEHIND,       ///< ago_behind: (five years) ago
  IQ_NUMERAL_HAS_AGE,          ///< age_verbs: he has (59 years)
  IQ_NUMERAL_BEFELL,           ///< befell: lost their lives; value: IqMatter
  IQ_NUMERAL_CLOCK_MINUTES,    ///< clock_minutes, behind the minutes of a time: 6時40分
  IQ_NUMERAL_NIGHT,            ///< night, behind a time: 3.10 di notte, 11 di notte
  IQ_NUMERAL_DECADE,           ///< decades: ages by their ten years, sexagénaire; value 60
  IQ_NUMERAL_DECADE_WORD,      ///< decade_words, behind decade_before: (his) fifties; value 50
  IQ_NUMERAL_DECADE_BEFORE,    ///< decade_before, before a round number too: Mitte (50)
  IQ_NUMERAL_DECADE_BEHIND,    ///< decade_behind a round number: (50-)årsåldern
  IQ_NUMERAL_AGE_ABOUT,        ///< ages_about, behind a number: (50) yaşlarında
  IQ_NUMERAL_AMOUNT,     ///< amounts: part of a unit in one word, полчаса; value: index into
                         ///< iq_units, and the part, below 1, added
  IQ_NUMERAL_BELOW,      ///< below_zero, behind a temperature: (six degrees) below zero
  IQ_NUMERAL_MINUS,      ///< minus, before a temperature
  IQ_NUMERAL_REMAINING,  ///< remaining: it is still so of those who are counted
  IQ_NUMERAL_INDEFINITE,  ///< indefinite: dozens (of), no number
  IQ_NUMERAL_HOUR,  ///< hours: words that name an hour only, одиннадцатого; value 1 to 12
  IQ_NUMERAL_HOUR_BEFORE,   ///< hour_before: a number in words behind it is an hour, a las (cinco)
  IQ_NUMERAL_HALF_TO,       ///< half_to, before an hour: halb (elf)
  IQ_NUMERAL_HALF_PAST,     ///< half_past, before an hour: half past (eleven)
  IQ_NUMERAL_MONTH_BEFORE,  ///< month_before: in (June)
  IQ_NUMERAL_MONTH_IN,      ///< months_in: a month in a form that needs no such word, haziranda
  IQ_NUMERAL_LATER,         ///< later, behind a number of days: two days after
  IQ_NUMERAL_LASTING,       ///< lasting, before a number of years that is no age: for (22 years)
  IQ_NUMERAL_OFTEN,         ///< often: how often in one word, twice; value 2
  IQ_NUMERAL_LABEL,         ///< labels: what a number behind it is the name of, mile (214)
  IQ_NUMERAL_DENIAL,        ///< denials: I doubt that
} IqNumeralKind;

/// The bit of a kind, for sets of kinds.
#define IQ_NUMERAL_BIT(kind) ((uint64_t)1 << (kind))

typedef struct IqNumeral {
  uint64_t hashes[IQ_NUMERAL_WORDS_MAX];  ///< iq_hash of each folded word
  double value;
  uint8_t words;
  uint8_t kind;
  uint8_t language;  ///< index into iq_numeral_languages, or IQ_NUMERAL_ANY
} IqNumeral;

/// A language that is told by no tag: signs that all of them share.
#define IQ_NUMERAL_ANY UINT8_MAX

/// What befell those who are counted: keys of `matters` and `befell` in data/facts.
typedef enum IqMatter {
  IQ_MATTER_NONE,
  IQ_MATTER_DEAD,
  IQ_MATTER_INJURED,
  IQ_MATTER_SERIOUS,
  IQ_MATTER_HOSPITAL,
  IQ_MATTER_MISSING,
  IQ_MATTER_RESCUED,
  IQ_MATTER_ARRESTED,
  IQ_MATTER_ABOARD,
  IQ_MATTER_EVACUATED,
  IQ_MATTER_POWERLESS,
  IQ_MATTER_SUSPECTED,
} IqMatter;

typedef enum IqStemKind {
  IQ_STEM_NUMBER,      ///< a number word inside a longer one; value 0: what joins two
  IQ_STEM_AGE_ENDING,  ///< шести*летний*
  IQ_STEM_PERSON,      ///< persons: kinds of people that are counted
  IQ_STEM_PASSENGER,   ///< passengers: of these, those who are aboard
  IQ_STEM_MATTER,      ///< matters; value: IqMatter
  IQ_STEM_THING,       ///< things; value: what its kind is, the same in all languages
  IQ_STEM_KINDS,
} IqStemKind;

/// Bytes that every stem which iq_stem_find looks for has.
#define IQ_STEM_BEGINNING 2u

typedef struct IqStem {
  const char *letters;
  double value;
  uint8_t length;  ///< bytes
  uint8_t kind;
  uint8_t language;
  bool open;  ///< the word may go on behind it
} IqStem;

typedef struct IqNumeralLanguage {
  const char *tag;      ///< BCP 47
  char decimal;         ///< the mark before a fraction
  char group;           ///< the mark between thousands: '.', ',' or ' '
  bool inverted;        ///< the ones come before the tens: einundzwanzig
  bool turned;          ///< a number behind its noun is a rough one: минут пять
  bool age_unit;        ///< a person's number of years is an age: Anna, 39 años
  bool compounds;       ///< numbers are put together in one word
  bool noun_compounds;  ///< the last part of a noun tells what it means: Rettungskräfte
  bool spaceless;       ///< no blanks between words: each character is one
  bool either_mark;     ///< three digits behind the decimal mark are thousands: 1,500 in Mexico
  /// Where its stems of each kind begin in iq_stems; one more at the end.
  uint32_t stems[IQ_STEM_KINDS + 1];
} IqNumeralLanguage;

typedef struct IqUnitOf {
  const char *name;      ///< "minute"
  const char *measures;  ///< "duration"
  double factor;         ///< how many of the first unit of that measure it is
  bool seldom;           ///< a report has few numbers of what it measures
} IqUnitOf;

extern const IqNumeralLanguage iq_numeral_languages[];
extern const uint32_t iq_numeral_language_count;
/// Sorted by the hash of the first word.
extern const IqNumeral iq_numerals[];
extern const uint32_t iq_numeral_count;
/// One bit for each first word, by 16 bits of its hash: what begins no phrase is told at once.
#define IQ_NUMERAL_FILTER_WORDS 1024u
extern const uint64_t iq_numeral_filter[IQ_NUMERAL_FILTER_WORDS];
extern const IqStem iq_stems[];
extern const IqUnitOf iq_units[];
extern const uint32_t iq_unit_count;

/// The language of a tag of iq_languages, or IQ_NUMERAL_ANY.
uint8_t iq_numeral_language(const char *tag);

/// Whether a word may begin a phrase; most words do not.
static inline bool iq_numeral_begins(uint64_t hash) {
  const uint32_t bit = (uint32_t)(hash >> 48);
  return (iq_numeral_filter[bit >> 6] >> (bit & 63) & 1) != 0;
}

/// The longest phrase of one of the kinds (bits 1 << IqNumeralKind) that the words begin with, or
/// NULL. `hashes` are those of `count` words that stand one behind the other.
const IqNumeral *iq_numeral_find(const uint64_t *hashes, uint32_t count, uint8_t language,
                                 uint64_t kinds);

/// The stem of a kind that a folded word of `length` bytes begins with, or is; NULL where there is
/// none. Of several the longest.
const IqStem *iq_stem_find(const char *word, uint32_t length, uint8_t language, IqStemKind kind);

/// The same for a noun, which in some languages is one by its last part: Rettungs*kräfte*.
const IqStem *iq_stem_find_noun(const char *word, uint32_t length, uint8_t language,
                                IqStemKind kind);

/// A number in words while it is read.
typedef struct IqNumeralSum {
  double total, current;
  double last_scale;  ///< thousands come behind millions
  bool joined;        ///< a word that joins was the last
} IqNumeralSum;

/// Takes one more word of a number: 2, 100 (a scale), 6 is 206. Returns false where the word does
/// not go on with the number.
bool iq_numeral_add(IqNumeralSum *sum, double value, bool scale);

/// The value of a number word that is put together (siebenundvierzig), or one with an ending that
/// tells an age (*age is set). Returns false where the word is none.
bool iq_numeral_compound(const char *word, uint32_t length, uint8_t language, double *value,
                         bool *age);

#endif
