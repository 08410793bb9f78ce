/// @file words.h
/// Kinds of words, told from data/words.yaml.
#ifndef IQ_WORDS_H
#define IQ_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/probe.h"
#include "language/lexicon.h"

/// Words with the language before them (“pl ten”), where languages disagree.
extern const char *const iq_function_words_in[];
extern const uint32_t iq_function_word_in_count;
extern const char *const iq_negation_words_in[];
extern const uint32_t iq_negation_word_in_count;
extern const char *const iq_number_words_in[];
extern const uint32_t iq_number_word_in_count;

/// What negates as the beginning of a word, or within a verb behind its stem, each with the
/// language before it (“de un”, “tr medi”).
extern const char *const iq_negation_beginnings[];
extern const uint32_t iq_negation_beginning_count;
extern const char *const iq_negations_within[];
extern const uint32_t iq_negation_within_count;

/// What ends a word, behind a language and a blank, and behind another one what ends its opposite
/// (“en ful less”), in order.
extern const char *const iq_negation_endings[];
extern const uint32_t iq_negation_ending_count;

/// Negations that say nothing beside the one behind them, each with the language before it (“fr
/// ne”).
extern const char *const iq_doubled_negations[];
extern const uint32_t iq_doubled_negation_count;

/// Contractions, in order, each with what it stands for behind a blank.
extern const char *const iq_contractions[];
extern const uint32_t iq_contraction_count;

/// Forms of words, in order, each with the number of its word behind a blank: forms that no letters
/// tell for one (see, saw; jag, ja).
extern const char *const iq_same_words[];
extern const uint32_t iq_same_word_count;

/// What a compound begins with that says that somebody is not what its end says (“vize”).
extern const char *const iq_role_prefixes[];
extern const uint32_t iq_role_prefix_count;

/// Endings of words of places and parties, and, behind a blank, what makes another word of them.
extern const char *const iq_derivations[];
extern const uint32_t iq_derivation_count;

/// Lists of data/words.yaml that a word stands in.
typedef enum IqWordList {
  IQ_LIST_FUNCTION = 1,
  IQ_LIST_NEGATION = 2,
  IQ_LIST_NUMBER = 4,
  IQ_LIST_MODAL = 8,
  IQ_LIST_IN = 16,                 ///< one of those above with a language before it
  IQ_LIST_PARTICLE = 32,           ///< between two capitals of one name: von
  IQ_LIST_LEADING_PARTICLE = 64,   ///< a particle with which an article may stand: van der
  IQ_LIST_NAME_ARTICLE = 128,      ///< that article
  IQ_LIST_ANSWER = 256,            ///< verbs of an answer: replied
  IQ_LIST_QUESTION = 512,          ///< verbs of a question: asked
  IQ_LIST_PASSIVE = 1024,          ///< makes the verb behind it passive: was
  IQ_LIST_PARTICLE_OF = 2048,      ///< a particle where it joins: Paiva das Dores, not „das“
  IQ_LIST_PARTICLE_ABROAD = 4096,  ///< a particle where the language has no such word: el
  IQ_LIST_NOUN_PARTICLE = 8192,  ///< a particle that stands behind any noun too: „Hof von Marx“
  IQ_LIST_MORE = 16384,          ///< verbs of whoever goes on: added
  IQ_LIST_PLACE = 32768,         ///< before names of places and things: in, the
  IQ_LIST_NAME_END = 65536,      ///< a particle that no first and last name goes on with: van
  IQ_LIST_BEHIND_NAME = 131072,  ///< an honour or office in letters behind a name: MP
  IQ_LIST_PLACE_NAME = 262144,   ///< ends names of places: Street
  IQ_LIST_HYPHEN_PARTICLE = 524288,  ///< a particle that a hyphen joins to a name: al-
  IQ_LIST_TIME = 2097152,            ///< how long, or when: momento
  IQ_LIST_PURPOSE = 1048576,         ///< before what a body is for: per (l’ambiente)
  IQ_LIST_FIRM_NAME = 4194304,       ///< ends names of companies: Energy
  IQ_LIST_REPLY = 8388608,           ///< nouns for an answer: reply
  IQ_LIST_HERS = 16777216,           ///< possessives of a woman: her
  IQ_LIST_HIS = 33554432,            ///< possessives of a man: his
  IQ_LIST_TO_HER = 67108864,         ///< a woman behind a preposition: (for) her
  IQ_LIST_TO_HIM = 134217728,        ///< a man behind a preposition: (for) him
  IQ_LIST_CAUSE = 268435456,         ///< before what people have come together for: por (Arrieta)
  IQ_LIST_AGAINST = 536870912,       ///< before what they are against: contra (el Ruido)
  IQ_LIST_WHETHER = 1073741824,      ///< opens a question within a sentence: whether
} IqWordList;

typedef enum IqWordClass {
  IQ_WORD_CONTENT,
  IQ_WORD_FUNCTION,
  IQ_WORD_NEGATION,
  IQ_WORD_NUMBER,
} IqWordClass;

typedef struct IqListedWord {
  uint32_t tag;        ///< the upper half of the word's iq_hash
  uint32_t lists;      ///< IqWordList; 0: the slot is free
  uint8_t word_class;  ///< IqWordClass, where all languages agree
} IqListedWord;

/// All words of the lists. Open addressing by the lower bits of the hash.
#define IQ_LISTED_SLOTS 4096u
extern const IqListedWord iq_listed_words[IQ_LISTED_SLOTS];

/// What is listed of a folded word, by its iq_hash; of one that is not a free slot.
static inline const IqListedWord *iq_word_find(uint64_t hash) {
  const uint32_t tag = (uint32_t)(hash >> 32);
  IQ_PROBE (slot, hash, IQ_LISTED_SLOTS - 1) {
    const IqListedWord *listed = &iq_listed_words[slot];
    if (listed->lists == 0 || listed->tag == tag) return listed;
  }
}

/// The class in one language of a word about which languages disagree.
IqWordClass iq_word_class_in(const char *word, uint32_t length, const char *language);

/// The class of a folded word of `length` bytes, of which `listed` is iq_word_find, in a language
/// (an index into iq_languages).
static inline IqWordClass iq_word_class(const char *word, uint32_t length,
                                        const IqListedWord *listed, uint8_t language) {
  if (length > 0 && word[0] >= '0' && word[0] <= '9') return IQ_WORD_NUMBER;
  if (listed->word_class == IQ_WORD_CONTENT && (listed->lists & IQ_LIST_IN) != 0) {
    return iq_word_class_in(word, length, iq_languages[language].tag);
  }
  return (IqWordClass)listed->word_class;
}

/// Whether a word of `length` bytes stands in a sorted list of NUL-ended words.
bool iq_is_listed(const char *word, uint32_t length, const char *const *list, uint32_t count);

#endif
