/// @file words.h
/// Kinds of words, told from data/words.yaml.
#ifndef IQ_WORDS_H
#define IQ_WORDS_H

#include <stdbool.h>
#include <stdint.h>

extern const char *const iq_function_words[];
extern const uint32_t iq_function_word_count;
extern const char *const iq_negation_words[];
extern const uint32_t iq_negation_word_count;
extern const char *const iq_number_words[];
extern const uint32_t iq_number_word_count;
extern const char *const iq_modal_words[];
extern const uint32_t iq_modal_word_count;
/// Words with the language before them (“pl ten”), where languages disagree.
extern const char *const iq_function_words_in[];
extern const uint32_t iq_function_word_in_count;
extern const char *const iq_negation_words_in[];
extern const uint32_t iq_negation_word_in_count;
extern const char *const iq_number_words_in[];
extern const uint32_t iq_number_word_in_count;

/// One bit for each of these words, by 16 bits of its hash: what is not listed is told at once.
#define IQ_WORD_FILTER_WORDS 1024u
extern const uint64_t iq_word_filter[IQ_WORD_FILTER_WORDS];

typedef enum IqWordClass {
  IQ_WORD_CONTENT,
  IQ_WORD_FUNCTION,
  IQ_WORD_NEGATION,
  IQ_WORD_NUMBER,
} IqWordClass;

/// The class of a folded word of `length` bytes in a language (an index into iq_languages).
IqWordClass iq_word_class(const char *word, uint32_t length, uint8_t language);

/// Whether a folded word of `length` bytes says how sure, allowed or needed something is.
bool iq_is_modal(const char *word, uint32_t length);

/// Whether a word of `length` bytes stands in a sorted list of NUL-ended words.
bool iq_is_listed(const char *word, uint32_t length, const char *const *list, uint32_t count);

#endif
