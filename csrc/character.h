/// @file character.h
/// Classes of characters that several parts ask for.
#ifndef IQ_CHARACTER_H
#define IQ_CHARACTER_H

#include <stdbool.h>
#include <stdint.h>

/// What a character is to its neighbours.
typedef enum IqContext {
  IQ_CONTEXT_SPACE,  ///< white space and controls
  IQ_CONTEXT_LETTER,
  IQ_CONTEXT_IDEOGRAPH,  ///< scripts without spaces between words
  IQ_CONTEXT_DIGIT,
  IQ_CONTEXT_OPENER,  ///< brackets that open, dashes, slashes, inverted marks
  IQ_CONTEXT_CLOSER,  ///< brackets that close, sentence and clause punctuation
  IQ_CONTEXT_OTHER,
} IqContext;

/// By Unicode's General_Category.
IqContext iq_context_of(uint32_t c);

bool iq_is_upper(uint32_t c);
bool iq_is_lower(uint32_t c);
/// Hyphen-minus and the dashes U+2010 to U+2015.
bool iq_is_dash(uint32_t c);
/// What ends a sentence, in any script (UAX 29 ATerm and STerm, the frequent ones, and the
/// ellipsis).
bool iq_is_sentence_end(uint32_t c);
/// Marks, brackets and emphasis that may stand behind the end of a sentence and belong to it.
bool iq_is_closing(uint32_t c);
bool iq_is_apostrophe(uint32_t c);
/// Markdown's emphasis: skipped when a mark's neighbours are looked at.
bool iq_is_emphasis(uint32_t c);
/// Soft hyphen, joiners, directional marks: skipped everywhere.
bool iq_is_invisible(uint32_t c);

#endif
