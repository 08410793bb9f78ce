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

/// Characters that the table knows: Latin, Greek, Cyrillic, Hebrew, Arabic, the scripts of India,
/// general punctuation.
#define IQ_CHARACTERS 0x2100u
/// Of those, characters whose lower case the table knows.
#define IQ_CASED_CHARACTERS 0x600u
#define IQ_CHARACTER_CONTEXT 7u  ///< IqContext
#define IQ_CHARACTER_UPPER 8u
#define IQ_CHARACTER_LOWER 16u
extern const uint8_t iq_character_classes[IQ_CHARACTERS];
extern const uint16_t iq_character_lower[IQ_CASED_CHARACTERS];
/// The lower case of letters, digits and ideographs, apostrophes among them as '; 0 for all others.
extern const uint16_t iq_character_word[IQ_CASED_CHARACTERS];
/// Characters whose NFKC and case folding (Unicode 15, section 3.13) is one of them whatever stands
/// beside it: that one, apostrophes as '; 0 for all others.
#define IQ_FOLDED_CHARACTERS 0x600u
extern const uint16_t iq_character_folded[IQ_FOLDED_CHARACTERS];

/// The same for the rest of Unicode.
uint8_t iq_rare_character_classes(uint32_t c);
uint32_t iq_rare_character_lower(uint32_t c);

static inline uint8_t iq_character_class(uint32_t c) {
  return c < IQ_CHARACTERS ? iq_character_classes[c] : iq_rare_character_classes(c);
}

/// By Unicode's General_Category.
static inline IqContext iq_context_of(uint32_t c) {
  return (IqContext)(iq_character_class(c) & IQ_CHARACTER_CONTEXT);
}

static inline bool iq_is_upper(uint32_t c) {
  return (iq_character_class(c) & IQ_CHARACTER_UPPER) != 0;
}

static inline bool iq_is_lower(uint32_t c) {
  return (iq_character_class(c) & IQ_CHARACTER_LOWER) != 0;
}

/// Simple lower case (UnicodeData.txt).
static inline uint32_t iq_to_lower(uint32_t c) {
  return c < IQ_CASED_CHARACTERS ? iq_character_lower[c] : iq_rare_character_lower(c);
}

/// The same, and ı as i: capitals do not tell them apart, as those of a Turkish headline.
static inline uint32_t iq_to_plain_lower(uint32_t c) {
  return c == 0x131 ? (uint32_t)'i' : iq_to_lower(c);
}

/// Hyphen-minus and the dashes U+2010 to U+2015.
static inline bool iq_is_dash(uint32_t c) {
  return c == '-' || (c >= 0x2010 && c <= 0x2015);
}

/// What ends a sentence, in any script (UAX 29 ATerm and STerm, the frequent ones, and the
/// ellipsis).
static inline bool iq_is_sentence_end(uint32_t c) {
  if (c < 0x80) return c == '.' || c == '!' || c == '?';
  return c == 0x2026 || c == 0x3002 || c == 0xFF01 || c == 0xFF0E || c == 0xFF1F || c == 0x061F ||
         c == 0x06D4 || c == 0x0964 || c == 0x203D;
}

static inline bool iq_is_apostrophe(uint32_t c) {
  return c == '\'' || c == 0x2019 || c == 0x2BC || c == 0xFF07;
}

/// Markdown's emphasis: skipped when a mark's neighbours are looked at.
static inline bool iq_is_emphasis(uint32_t c) {
  return c == '*' || c == '_' || c == '~';
}

/// Soft hyphen, joiners, directional marks: skipped everywhere.
static inline bool iq_is_invisible(uint32_t c) {
  if (c < 0xAD) return false;
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

/// Marks, brackets and emphasis that may stand behind the end of a sentence and belong to it.
static inline bool iq_is_closing(uint32_t c) {
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == '}' || c == 0xAB || c == 0xBB ||
         (c >= 0x2018 && c <= 0x201F) || c == 0x2039 || c == 0x203A || c == 0x300D || c == 0x300F ||
         iq_is_emphasis(c);
}

#endif
