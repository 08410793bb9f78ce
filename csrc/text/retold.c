#include "text/retold.h"

#include "base/utf8.h"
#include "text/character.h"

/// Words are told again where so many of them, or more, and so large a share of them stand in the
/// other stretch.
#define WORDS_MIN 3u
#define SHARE_MIN 0.7f
/// Bytes of a word that is looked for.
#define WORD_MAX 48u

static bool is_letter(const IqText *text, uint32_t at, uint32_t *size) {
  return iq_context_of(iq_utf8_decode(text->bytes, text->length, at, size)) == IQ_CONTEXT_LETTER;
}

bool iq_retold_read(IqRetold *self, const IqText *text, IqSpan span, IqArena *arena) {
  self->count = 0;
  if (!iq_lower_read(&self->whole, text, span, arena)) return false;
  uint32_t size;
  for (uint32_t at = span.start; at < span.end && self->count < IQ_RETOLD_WORDS_MAX;) {
    const uint32_t start = at;
    while (at < span.end && is_letter(text, at, &size)) at += size;
    if (at == start) {
      at += size;
      continue;
    }
    if (at - start >= WORD_MAX) continue;
    const IqSpan word = {start, at};
    if (!iq_lower_read(&self->words[self->count++], text, word, arena)) return false;
  }
  return true;
}

/// Whether a letter stands at byte `at` of a stretch, or ends before it.
static bool has_letter(const IqLower *stretch, uint32_t at) {
  uint32_t size;
  const IqText text = {.bytes = stretch->bytes, .length = stretch->length};
  return at < stretch->length && is_letter(&text, at, &size);
}

static bool has_letter_before(const IqLower *stretch, uint32_t at) {
  if (at == 0) return false;
  do at--;
  while (at > 0 && ((uint8_t)stretch->bytes[at] & 0xC0) == 0x80);
  return has_letter(stretch, at);
}

/// Where words stand in a stretch from byte `from` on, none of them within another, their end in
/// *end; false where they do not.
static bool find_words(const IqLower *stretch, uint32_t from, const IqLower *words, uint64_t *left,
                       uint32_t *end) {
  while (*left >= stretch->length - from) {
    *left -= stretch->length - from;
    if (!iq_lower_find(stretch, from, words, end)) return false;
    const bool whole = !has_letter(words, 0) || !has_letter_before(stretch, *end - words->length);
    const bool ended = words->length == 0 || !has_letter(stretch, *end) ||
                       !has_letter_before(words, words->length);
    if (whole && ended) return true;
    from = *end;
  }
  return false;
}

bool iq_retold_in_row(const IqRetold *self, const IqLower *stretch, uint64_t *left) {
  uint32_t end;
  return find_words(stretch, 0, &self->whole, left, &end);
}

/// Whether so many of the words are enough.
static bool is_enough(const IqRetold *self, uint32_t words) {
  return words >= WORDS_MIN && (float)words >= SHARE_MIN * (float)self->count;
}

bool iq_retold_mostly(const IqRetold *self, const IqLower *stretch, uint64_t *left) {
  uint32_t at = 0;
  uint32_t found = 0;
  for (uint32_t i = 0; i < self->count && is_enough(self, found + (self->count - i)); i++) {
    uint32_t end;
    if (!find_words(stretch, at, &self->words[i], left, &end)) continue;
    at = end;
    found++;
  }
  return is_enough(self, found);
}
