/// @file words.h
/// Kinds of words, told from data/words.yaml.
#ifndef IQ_WORDS_H
#define IQ_WORDS_H

#include <stdbool.h>
#include <stdint.h>

/// Words with the language before them (“pl ten”), where languages disagree.
extern const char *const iq_function_words_in[];
extern const uint32_t iq_function_word_in_count;
extern const char *const iq_negation_words_in[];
extern const uint32_t iq_negation_word_in_count;
extern const char *const iq_number_words_in[];
extern const uint32_t iq_number_word_in_count;

/// Lists of data/words.yaml that a word stands in.
typedef enum IqWordList {
  IQ_LIST_FUNCTION = 1,
  IQ_LIST_NEGATION = 2,
  IQ_LIST_NUMBER = 4,
  IQ_LIST_MODAL = 8,
  IQ_LIST_IN = 16,                ///< one of those above with a language before it
  IQ_LIST_PARTICLE = 32,          ///< between two capitals of one name: von
  IQ_LIST_LEADING_PARTICLE = 64,  ///< a particle with which an article may stand: van der
  IQ_LIST_NAME_ARTICLE = 128,     ///< that article
} IqWordList;

typedef struct IqListedWord {
  uint64_t hash;   ///< iq_hash of the folded word
  uint32_t lists;  ///< IqWordList; 0: the slot is free
} IqListedWord;

/// All words of the lists. Open addressing by the lower bits of the hash.
#define IQ_LISTED_SLOTS 4096u
extern const IqListedWord iq_listed_words[IQ_LISTED_SLOTS];

typedef enum IqWordClass {
  IQ_WORD_CONTENT,
  IQ_WORD_FUNCTION,
  IQ_WORD_NEGATION,
  IQ_WORD_NUMBER,
} IqWordClass;

/// The lists (IqWordList) that a folded word stands in, by its iq_hash.
uint32_t iq_word_lists(uint64_t hash);

/// The class of a folded word of `length` bytes, `hash` its iq_hash, in a language (an index into
/// iq_languages); in *modal whether it says how sure, allowed or needed something is.
IqWordClass iq_word_class(const char *word, uint32_t length, uint64_t hash, uint8_t language,
                          bool *modal);

/// Whether a word of `length` bytes stands in a sorted list of NUL-ended words.
bool iq_is_listed(const char *word, uint32_t length, const char *const *list, uint32_t count);

#endif
