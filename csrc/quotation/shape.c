#include "quotation/shape.h"

#include <string.h>

#include "base/utf8.h"
#include "text/character.h"

/// Words in lower case but for the first that are no title.
#define PLAIN_MIN 4u
/// Words of a quotation that are looked at: a longer one is nobody's title.
#define WORDS_MAX 16u
/// Letters of a word that titles write small: of, the.
#define SMALL_MAX 3u
/// Quotations before and behind that show which marks a text has.
#define HABIT_REACH 8u
/// Bytes of a quotation in which brackets are looked for.
#define FITTED_MAX 200u

static bool is_inside_word(const IqText *text, uint32_t at) {
  uint32_t size;
  const IqContext next = iq_context_of(iq_utf8_decode(text->bytes, text->length, at, &size));
  return next == IQ_CONTEXT_LETTER || next == IQ_CONTEXT_DIGIT;
}

/// Where the letters from `at` on end, before `end`; they are added to *letters.
static inline uint32_t letters_end(const IqText *text, uint32_t at, uint32_t end,
                                   uint32_t *letters) {
  while (at < end) {
    const uint32_t start = at;
    while (at < end && (uint8_t)((text->bytes[at] | 0x20) - 'a') < 26) at++;
    *letters += at - start;
    if (at == end || (uint8_t)text->bytes[at] < 0x80) break;
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    if (iq_context_of(c) != IQ_CONTEXT_LETTER) break;
    ++*letters;
    at += size;
  }
  return at;
}

/// So long a stretch is speech, unless it is a title throughout.
static bool is_enough(const IqShape *shape) {
  return shape->words > WORDS_MAX || (shape->words > IQ_SHAPE_SPEECH_MIN && shape->plain > 0);
}

IqShape iq_shape_of(const IqText *text, const IqQuotation *quotation) {
  IqShape shape = {0};
  bool inside = false;
  bool comma = false;
  bool upper = false;
  uint32_t letters = 0;
  uint32_t digits = 0;
  for (uint32_t at = quotation->inner.start; at < quotation->inner.end;) {
    // Letters inside a word only make it longer.
    const uint32_t known = letters;
    if (inside && letters > 0) at = letters_end(text, at, quotation->inner.end, &letters);
    if (known <= SMALL_MAX && letters > SMALL_MAX && !upper) shape.plain++;
    if (is_enough(&shape) || at == quotation->inner.end) break;
    // What stands in most places behind a word ends it, and tells nothing else.
    if (text->bytes[at] == ' ') {
      inside = false;
      at++;
      continue;
    }
    // As below, of the letters that most words begin with.
    const uint8_t first = (uint8_t)text->bytes[at];
    if (!inside && (uint8_t)((first | 0x20) - 'a') < 26) {
      upper = first < 'a';
      if (shape.words == 0) {
        shape.capital = upper;
        shape.lower = !upper;
      }
      shape.comma = shape.comma | (comma & !upper);
      shape.words++;
      shape.capitals += upper;
      letters = 1;
      digits = 0;
      comma = false;
      inside = true;
      at++;
      if (is_enough(&shape)) break;
      continue;
    }
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    const IqContext context = iq_context_of(c);
    const bool letter = context == IQ_CONTEXT_LETTER || context == IQ_CONTEXT_DIGIT ||
                        context == IQ_CONTEXT_IDEOGRAPH;
    // Where no blanks stand between words, two characters are one, roughly.
    if (context == IQ_CONTEXT_IDEOGRAPH && letters >= 2) inside = false;
    if (letter && !inside) {
      upper = iq_is_upper(c) || context == IQ_CONTEXT_DIGIT;
      if (shape.words == 0) {
        shape.capital = iq_is_upper(c);
        shape.lower = context == IQ_CONTEXT_LETTER && !shape.capital;
      }
      shape.comma = shape.comma || (comma && context == IQ_CONTEXT_LETTER && !iq_is_upper(c));
      shape.words++;
      shape.capitals += iq_is_upper(c);
      shape.plain += context == IQ_CONTEXT_IDEOGRAPH;
      letters = 0;
    }
    letters += letter;
    digits = letters == 1 && letter ? 0 : digits;
    digits += context == IQ_CONTEXT_DIGIT;
    if (letter || c == ',') comma = c == ',';
    inside = letter || c == '\'' || c == 0x2019 || c == '-';
    if (letters == SMALL_MAX + 1 && letter && !upper) shape.plain++;
    at += size;
    // news.example.org and 1.270 hold no stop.
    // “24. Hasat Şenliği” begins with a number.
    const bool number = c == '.' && shape.words == 1 && digits == letters;
    const bool ends = (iq_is_sentence_end(c) && !number) || c == ';';
    if (ends && at < quotation->inner.end && !is_inside_word(text, at)) shape.stop = true;
    if (is_enough(&shape)) break;
  }
  uint32_t size;
  shape.last = iq_utf8_decode_before(text->bytes, text->length, quotation->inner.end, &size);
  return shape;
}

bool iq_shape_is_plain(const IqShape *self) {
  return self->capital && self->capitals == 1 && self->words >= PLAIN_MIN &&
         self->plain + 1 >= self->words;
}

uint32_t iq_shape_last(uint32_t c) {
  if (c == ',') return 1;
  if (c == '!' || c == '?') return 3;
  return iq_is_sentence_end(c) ? 2 : 0;
}

static bool is_doubled(const IqText *text, const IqQuotation *quotation) {
  const IqSpan outer = quotation->outer;
  return outer.end - outer.start > 4 && memcmp(text->bytes + outer.start, "''", 2) == 0 &&
         memcmp(text->bytes + outer.end - 2, "''", 2) == 0;
}

/// Whether quotations near `quotation` have other marks or there are none, so that doubled ones are
/// no habit here.
static bool has_other_marks(const IqDocument *document, const IqQuotation *quotation) {
  const IqQuotation *quotations = document->quotations.items;
  const uint32_t index = (uint32_t)(quotation - quotations);
  const uint32_t first = index > HABIT_REACH ? index - HABIT_REACH : 0;
  uint32_t doubled = 0;
  uint32_t others = 0;
  for (uint32_t i = first; i < document->quotations.count && i < index + HABIT_REACH; i++) {
    if (quotations[i].nested_in != IQ_NONE) continue;
    *(is_doubled(document->text, &quotations[i]) ? &doubled : &others) += 1;
  }
  return others >= doubled || doubled == 1;
}

bool iq_shape_is_stressed(const IqDocument *document, const IqQuotation *quotation,
                          const IqShape *shape) {
  if (shape->stop || iq_shape_last(shape->last) != 0 || shape->words >= IQ_SHAPE_SPEECH_MIN) {
    return false;
  }
  return is_doubled(document->text, quotation) && has_other_marks(document, quotation);
}

/// Whether the byte is a part of a word, of whatever script.
static bool is_word_byte(char byte) {
  const char small = (char)(byte | 0x20);
  return (small >= 'a' && small <= 'z') || ((uint8_t)byte & 0x80) != 0;
}

bool iq_shape_is_fitted(const IqText *text, const IqQuotation *quotation) {
  const IqSpan words = quotation->inner;
  if (words.end - words.start > FITTED_MAX) return false;
  const char *bytes = text->bytes;
  for (uint32_t at = words.start; at + 2 < words.end; at++) {
    if (bytes[at] != '[') continue;
    uint32_t end = at + 1;
    while (end < words.end && is_word_byte(bytes[end])) end++;
    if (end == at + 1 || end >= words.end || bytes[end] != ']') continue;
    const bool before = at > words.start && is_word_byte(bytes[at - 1]);
    const bool behind = end + 1 < words.end && is_word_byte(bytes[end + 1]);
    if (before || behind) return true;
  }
  return false;
}
