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

typedef enum IqWordClass {
  IQ_WORD_CONTENT,
  IQ_WORD_FUNCTION,
  IQ_WORD_NEGATION,
  IQ_WORD_NUMBER,
} IqWordClass;

/// The class of a folded word of `length` bytes.
IqWordClass iq_word_class(const char *word, uint32_t length);

/// Whether a word of `length` bytes stands in a sorted list of NUL-ended words.
bool iq_is_listed(const char *word, uint32_t length, const char *const *list, uint32_t count);

#endif
