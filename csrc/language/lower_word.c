#include "language/lower_word.h"

#include <utf8proc.h>

#include "language/lexicon.h"

/// No character below IQ_CASED_CHARACTERS begins with this byte, or a higher one.
#define CASED_BYTES_END (0xC0u + IQ_CASED_CHARACTERS / 64)

static inline void append(IqLowerWord *self, uint32_t c) {
  if (self->length >= IQ_LOWER_WORD_MAX) return;
  char *out = self->bytes + self->length;
  self->length +=
      c < 0x800 ? iq_utf8_encode_short(c, out)
                : (uint32_t)utf8proc_encode_char((utf8proc_int32_t)c, (utf8proc_uint8_t *)out);
}

/// Whether an apostrophe or a hyphen at byte `at`, `size` long, stands between letters.
static bool joins(const IqText *text, uint32_t at, uint32_t size, uint32_t end,
                  const IqLowerWord *self) {
  if (self->length == 0 || at + size >= end) return false;
  uint32_t next_size;
  return iq_is_word_part(iq_utf8_decode(text->bytes, text->length, at + size, &next_size));
}

/// Reads letters and digits of one byte or two, of which most words are, as far as there is room
/// for them. Returns where they end.
static uint32_t read_short(const IqText *text, uint32_t at, uint32_t end, IqLowerWord *self) {
  const char *bytes = text->bytes;
  char *out = self->bytes + self->length;
  const char *limit = self->bytes + IQ_LOWER_WORD_MAX - 2;
  while (at < end && out <= limit) {
    const uint8_t first = (uint8_t)bytes[at];
    if (first < 0x80) {
      if (iq_character_word[first] == 0) break;
      *out++ = (char)iq_character_word[first];
      at++;
      continue;
    }
    if (first < 0xC2 || first >= CASED_BYTES_END || at + 1 >= end) break;
    const uint8_t second = (uint8_t)bytes[at + 1];
    if ((second & 0xC0) != 0x80) break;
    const uint32_t lower = iq_character_word[(uint32_t)(first & 0x1F) << 6 | (second & 0x3F)];
    if (lower < 0x80 || lower >= 0x800) break;
    out[0] = (char)(0xC0 | lower >> 6);
    out[1] = (char)(0x80 | (lower & 0x3F));
    out += 2;
    at += 2;
  }
  self->length = (uint32_t)(out - self->bytes);
  return at;
}

uint32_t iq_lower_word_read_on(const IqText *text, uint32_t at, uint32_t end, IqLowerWord *self) {
  const uint32_t known = self->length;
  for (;;) {
    at = read_short(text, at, end, self);
    if (at >= end || text->bytes[at] == ' ') break;
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    const uint32_t lower = c < IQ_CASED_CHARACTERS ? iq_character_word[c] : 0;
    if (lower != 0) {
      append(self, lower);
    } else if (iq_is_apostrophe(c) && joins(text, at, size, end, self)) {
      if (self->apostrophe == 0) self->apostrophe = self->length;
      append(self, '\'');
    } else if ((c == '-' || c == 0x2010) && joins(text, at, size, end, self)) {
      self->hyphen = true;
      append(self, c);
    } else if (!iq_is_word_part(c)) {
      break;
    } else if (!iq_is_invisible(c)) {
      append(self, iq_to_lower(c));
    }
    at += size;
  }
  if (self->length > known) iq_lower_word_hash(self);
  return at;
}

/// What stands behind the apostrophe of a word: s’engage, l’anglais. 0 where nothing does.
static uint32_t classes_behind(const IqLowerWord *word, uint8_t language) {
  const uint32_t from = word->apostrophe + 1;
  if (word->apostrophe == 0 || from >= word->length) return 0;
  return iq_lexicon_find(iq_hash(word->bytes + from, word->length - from), language);
}

/// Reads the next word from byte *at on, which moves behind it. False where none begins before
/// `end`.
static bool next_word(const IqText *text, uint32_t *at, uint32_t end, IqLowerWord *word) {
  while (*at < end) {
    uint32_t size;
    if (iq_is_word_part(iq_utf8_decode(text->bytes, text->length, *at, &size))) {
      *at = iq_lower_word_read(text, *at, end, word);
      return true;
    }
    *at += size;
  }
  return false;
}

bool iq_text_holds_aside(const IqText *text, IqSpan span, uint8_t language, uint32_t aside) {
  IqLowerWord lower;
  for (uint32_t at = span.start; next_word(text, &at, span.end, &lower);) {
    if ((iq_lexicon_find_aside(lower.hash, language) & aside) != 0) return true;
  }
  return false;
}

bool iq_text_holds(const IqText *text, IqSpan span, uint8_t language, uint32_t classes) {
  IqLowerWord lower;
  for (uint32_t at = span.start; next_word(text, &at, span.end, &lower);) {
    const uint32_t own = iq_lexicon_find(lower.hash, language) | classes_behind(&lower, language);
    if (own & classes) return true;
  }
  return false;
}

uint32_t iq_text_first_classes(const IqText *text, IqSpan span, uint8_t language) {
  IqLowerWord word;
  uint32_t at = span.start;
  return next_word(text, &at, span.end, &word) ? iq_lexicon_find(word.hash, language) : 0;
}
