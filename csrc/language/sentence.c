/// Sentences of a paragraph: UAX 29 with what its rules leave to the language (abbreviations), and
/// closing marks kept with the sentence they close.
#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "language/abbreviation.h"
#include "language/words.h"
#include "text/character.h"
#include "text/text.h"

/// Longest word that is compared with the abbreviations, in bytes.
#define ABBREVIATION_MAX 16u

typedef struct Cursor {
  const IqText *text;
  IqSpan paragraph;
  uint32_t at;
} Cursor;

static uint32_t peek(const Cursor *cursor, uint32_t at, uint32_t *size) {
  *size = 0;
  if (at >= cursor->paragraph.end) return 0;
  return iq_utf8_decode(cursor->text->bytes, cursor->text->length, at, size);
}

static bool is_space(uint32_t c) {
  return iq_context_of(c) == IQ_CONTEXT_SPACE;
}

/// Writes the lower-case word that ends at `end` into `word`; returns its bytes, 0 where it is too
/// long.
static uint32_t word_before(const Cursor *cursor, uint32_t end, char word[ABBREVIATION_MAX]) {
  uint32_t start = end;
  while (start > cursor->paragraph.start) {
    uint32_t size;
    const uint32_t c =
        iq_utf8_decode_before(cursor->text->bytes, cursor->text->length, start, &size);
    if (c != '.' && iq_context_of(c) != IQ_CONTEXT_LETTER) break;
    start -= size;
    if (end - start > ABBREVIATION_MAX) return 0;
  }
  uint32_t length = 0;
  for (uint32_t at = start; at < end;) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(cursor->text->bytes, cursor->text->length, at, &size);
    utf8proc_uint8_t lower[4];
    const utf8proc_ssize_t bytes = utf8proc_encode_char((utf8proc_int32_t)iq_to_lower(c), lower);
    if (length + (uint32_t)bytes >= ABBREVIATION_MAX) return 0;
    memcpy(word + length, lower, (size_t)bytes);
    length += (uint32_t)bytes;
    at += size;
  }
  word[length] = '\0';
  return length;
}

/// Whether the full stop at `stop` belongs to an abbreviation or an initial.
static bool is_abbreviation(const Cursor *cursor, uint32_t stop) {
  char word[ABBREVIATION_MAX];
  const uint32_t length = word_before(cursor, stop, word);
  if (length == 0) return false;
  uint32_t size;
  iq_utf8_decode(word, length, 0, &size);
  return size == length || iq_is_listed(word, length, iq_abbreviations, iq_abbreviation_count);
}

/// The end of the terminators and closing marks that start at `at`.
static uint32_t skip_end(const Cursor *cursor, uint32_t at) {
  uint32_t size;
  uint32_t c = peek(cursor, at, &size);
  while (size > 0 && (iq_is_sentence_end(c) || iq_is_closing(c))) {
    at += size;
    c = peek(cursor, at, &size);
  }
  return at;
}

/// Whether a sentence can start at `at`, which is behind white space.
static bool can_start(const Cursor *cursor, uint32_t at) {
  uint32_t size;
  uint32_t c = peek(cursor, at, &size);
  while (size > 0 && (iq_is_closing(c) || iq_context_of(c) == IQ_CONTEXT_OPENER)) {
    at += size;
    c = peek(cursor, at, &size);
  }
  return size > 0 && !iq_is_lower(c) && c != ',' && c != ';' && c != ':';
}

/// Moves behind the sentence at the cursor and returns its end.
static uint32_t next_sentence(Cursor *cursor) {
  uint32_t at = cursor->at;
  while (at < cursor->paragraph.end) {
    uint32_t size;
    const uint32_t c = peek(cursor, at, &size);
    if (!iq_is_sentence_end(c)) {
      at += size;
      continue;
    }
    const bool abbreviation = c == '.' && is_abbreviation(cursor, at);
    const uint32_t end = skip_end(cursor, at);
    uint32_t next = end;
    uint32_t c_next = peek(cursor, next, &size);
    while (size > 0 && is_space(c_next)) {
      next += size;
      c_next = peek(cursor, next, &size);
    }
    const bool spaced = next > end || c >= 0x3000;
    if (spaced && !abbreviation && can_start(cursor, next)) {
      cursor->at = next;
      return end;
    }
    at = end > at ? end : at + 1;
  }
  cursor->at = cursor->paragraph.end;
  return cursor->paragraph.end;
}

uint32_t iq_text_sentences(const IqText *self, uint32_t paragraph, IqSpan *spans,
                           uint32_t capacity) {
  uint32_t count;
  const IqParagraph *paragraphs = iq_text_paragraphs(self, &count);
  if (paragraph >= count) return 0;
  Cursor cursor = {.text = self, .paragraph = paragraphs[paragraph].span};
  cursor.at = cursor.paragraph.start;
  uint32_t sentences = 0;
  while (cursor.at < cursor.paragraph.end) {
    const uint32_t start = cursor.at;
    const uint32_t end = next_sentence(&cursor);
    if (sentences < capacity) spans[sentences] = (IqSpan){start, end};
    sentences++;
  }
  return sentences;
}
