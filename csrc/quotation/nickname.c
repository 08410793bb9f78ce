#include "quotation/nickname.h"

#include "base/utf8.h"
#include "language/lexicon.h"
#include "language/lower_word.h"
#include "text/character.h"

#define ARTICLE_LETTERS_MAX 3u
#define BYTES_MAX 48u
/// Shorter words before the marks are articles more often than names.
#define NAME_LETTERS_MIN 3u

static bool is_letter(uint32_t c) {
  return iq_context_of(c) == IQ_CONTEXT_LETTER;
}

/// «Капитан «Нерпы» Денис Шубин»: whether the word before the marks says what somebody is, in a
/// language in which that stands before a full name without an article.
static bool is_role(const IqText *text, IqSpan word) {
  IqLowerWord lower;
  iq_lower_word_read(text, word.start, word.end, &lower);
  for (uint8_t i = 0; i < iq_language_count; i++) {
    const IqLanguage *language = &iq_languages[i];
    if (!iq_language_declines(language)) continue;
    if ((iq_lexicon_find(lower.hash, i) & IQ_LEXICON_ROLE) != 0) return true;
  }
  return false;
}

/// Whether one blank and a capitalised word, not all capitals, stand right before `at`. The word in
/// *word.
static bool is_name_before(const IqText *text, IqSpan paragraph, uint32_t at, IqSpan *word) {
  if (at <= paragraph.start || text->bytes[at - 1] != ' ') return false;
  word->end = --at;
  uint32_t letters = 0;
  uint32_t capitals = 0;
  uint32_t first = 0;
  while (at > paragraph.start) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode_before(text->bytes, text->length, at, &size);
    if (!is_letter(c)) break;
    first = c;
    letters++;
    capitals += iq_is_upper(c);
    at -= size;
  }
  word->start = at;
  return letters >= NAME_LETTERS_MIN && iq_is_upper(first) && capitals < letters;
}

/// Whether two capitalised words stand behind the marks: a first and a last name.
static bool is_full_name_after(const IqText *text, IqSpan paragraph, uint32_t at) {
  uint32_t size;
  for (at++; at < paragraph.end; at += size) {
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    if (!is_letter(c) && c != '-') break;
  }
  return at + 1 < paragraph.end && text->bytes[at] == ' ' &&
         iq_is_upper(iq_utf8_decode(text->bytes, text->length, at + 1, &size));
}

static bool is_name_after(const IqText *text, IqSpan paragraph, uint32_t at) {
  if (at + 1 >= paragraph.end || text->bytes[at] != ' ') return false;
  uint32_t size;
  return iq_is_upper(iq_utf8_decode(text->bytes, text->length, at + 1, &size));
}

/// One word, or an article and a word (el Chispa); two full words are the name of something else.
static bool is_short_name(const IqText *text, IqSpan inner) {
  if (inner.end - inner.start > BYTES_MAX) return false;
  uint32_t words = 1;
  uint32_t letters = 0;
  uint32_t first_letters = 0;
  for (uint32_t at = inner.start; at < inner.end;) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    if (c == ' ') {
      if (words++ == 1) first_letters = letters;
    } else if (is_letter(c)) {
      letters++;
    } else if (c != '-' && c != '\'' && c != 0x2019) {
      return false;
    }
    at += size;
  }
  if (words == 2) return first_letters <= ARTICLE_LETTERS_MAX;
  // „Die „alte“ Brücke“
  uint32_t size;
  return words == 1 && iq_is_upper(iq_utf8_decode(text->bytes, text->length, inner.start, &size));
}

bool iq_is_nickname(const IqText *text, IqSpan paragraph, IqSpan outer, IqSpan inner) {
  IqSpan before;
  return is_name_after(text, paragraph, outer.end) && is_short_name(text, inner) &&
         is_name_before(text, paragraph, outer.start, &before) &&
         !(is_full_name_after(text, paragraph, outer.end) && is_role(text, before));
}
