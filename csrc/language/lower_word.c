#include "language/lower_word.h"

#include <utf8proc.h>

#include "language/lexicon.h"

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

/// The letter or digit of two bytes in lower case that two bytes are, if that has two bytes as
/// well; 0 where they are none. None from IQ_CASED_CHARACTERS on has a case.
static inline uint32_t lower_of_two(uint8_t first, char second) {
  if ((uint8_t)(first - 0xC2) >= 0xE0 - 0xC2 || (signed char)second >= -0x40) return 0;
  const uint32_t c = (uint32_t)(first & 0x1F) << 6 | ((uint8_t)second & 0x3F);
  if (c >= IQ_CASED_CHARACTERS) return iq_is_word_part(c) ? c : 0;
  const uint32_t lower = iq_character_word[c];
  return lower - 0x80 < 0x800 - 0x80 ? lower : 0;
}

/// Whether three bytes are one of most ideographs and of the syllables beside them, which have no
/// case: U+3041 to U+30FF, U+3400 to U+9FFF.
static inline bool is_ideograph(const char *bytes) {
  const uint32_t second = (uint8_t)bytes[1];
  const uint32_t third = (uint8_t)bytes[2];
  if ((second & 0xC0) != 0x80 || (third & 0xC0) != 0x80) return false;
  const uint32_t c = ((uint32_t)bytes[0] & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F);
  return (c >= 0x3041 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF);
}

/// Reads letters and digits of one byte or two, and ideographs, of which most words are, as far as
/// there is room for them: each is as long in lower case. Returns where they end.
static inline uint32_t read_short(const IqText *text, uint32_t at, uint32_t end,
                                  IqLowerWord *self) {
  const char *bytes = text->bytes;
  const uint32_t room = self->length < IQ_LOWER_WORD_MAX ? IQ_LOWER_WORD_MAX - self->length : 0;
  const uint32_t limit = end - at < room ? end : at + room;
  const uint32_t start = at;
  char *out = self->bytes + self->length;
  while (at < limit) {
    const uint8_t first = (uint8_t)bytes[at];
    if (first < 0x80) {
      if (iq_character_word[first] == 0) break;
      *out++ = (char)iq_character_word[first];
      at++;
      continue;
    }
    const uint32_t lower = at + 1 < limit ? lower_of_two(first, bytes[at + 1]) : 0;
    if (lower != 0) {
      out[0] = (char)(0xC0 | lower >> 6);
      out[1] = (char)(0x80 | (lower & 0x3F));
      out += 2;
      at += 2;
      continue;
    }
    if ((first & 0xF0) != 0xE0 || at + 2 >= limit || !is_ideograph(bytes + at)) break;
    memcpy(out, bytes + at, 3);
    out += 3;
    at += 3;
  }
  self->length += at - start;
  return at;
}

uint32_t iq_lower_word_read_any(const IqText *text, uint32_t at, uint32_t end, IqLowerWord *self) {
  self->length = self->apostrophe = 0;
  self->hyphen = self->plain = false;
  for (;;) {
    at = read_short(text, at, end, self);
    if (at >= end) break;
    const char next = text->bytes[at];
    if (iq_ends_plain(next) && iq_character_word[(uint8_t)next] == 0) break;
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
  iq_lower_word_hash(self);
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
