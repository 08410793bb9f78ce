#include "quotation/mark.h"

#include <string.h>

#include "base/status.h"
#include "base/utf8.h"
#include "text/character.h"

/// Neighbours that are marks or emphasis themselves are skipped, but not for ever: a million marks
/// in a row stay linear.
#define SKIP_MAX 8

/// Whether a character can be a mark at all: most are told here, before the list is read.
static bool is_candidate(uint32_t c) {
  if (c < 0x80) return c == '"' || c == '\'' || c == '`' || c == ',';
  if (c < 0x2000) return c == 0xAB || c == 0xBB || c == 0xB4 || (c >= 0x2B9 && c <= 0x2BF);
  return c < 0x2100 || c == 0x2E42 || (c >= 0x3000 && c < 0x3020) || c >= 0xFE00;
}

static bool kind_of(uint32_t code_point, bool doubled, uint8_t *kind) {
  if (!is_candidate(code_point)) return false;
  for (uint32_t i = 0; i < iq_mark_kind_count; i++) {
    if (iq_mark_kinds[i].code_point == code_point && iq_mark_kinds[i].doubled == doubled) {
      *kind = (uint8_t)i;
      return true;
    }
  }
  return false;
}

/// The mark spelt at `at` as an entity or in mojibake; its bytes in *size.
static bool read_spelling(const IqText *text, uint32_t at, uint32_t end, uint8_t *kind,
                          uint32_t *size) {
  for (uint32_t i = 0; i < iq_mark_spelling_count; i++) {
    const IqMarkSpelling *spelling = &iq_mark_spellings[i];
    // Few begin alike in two bytes.
    if (spelling->bytes[0] != text->bytes[at] || at + 1 >= end) continue;
    if (spelling->bytes[1] != text->bytes[at + 1]) continue;
    const uint32_t length = (uint32_t)strlen(spelling->bytes);
    if (end - at < length || memcmp(text->bytes + at, spelling->bytes, length) != 0) continue;
    *size = length;
    return kind_of(spelling->code_point, false, kind);
  }
  return false;
}

static bool is_ascii_space(char byte) {
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static bool is_ascii_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// Whether '' is one mark in this paragraph (''so'', ``so''), rather than two that meet (''Twas
/// so'; 'He said 'no'').
static bool has_doubled_singles(const IqText *text, IqSpan paragraph) {
  const char *bytes = text->bytes;
  bool opens = false;
  for (uint32_t at = paragraph.start; at + 1 < paragraph.end; at++) {
    const char byte = bytes[at];
    if ((byte != '\'' && byte != '`' && byte != ',') || bytes[at + 1] != byte) continue;
    const bool before = at == paragraph.start || is_ascii_space(bytes[at - 1]);
    const bool after = at + 2 == paragraph.end || is_ascii_space(bytes[at + 2]);
    if (byte == '\'' && opens && !before) return true;
    opens = opens || byte != '\'' || (before && !after);
    at++;
  }
  return false;
}

/// Whether '' is one mark in a paragraph; found out when the first is met.
typedef enum Doubled { DOUBLED_UNKNOWN, DOUBLED_ONE, DOUBLED_TWO } Doubled;

/// Whether a mark starts at `at`; its bytes in *size.
static bool read_mark(const IqText *text, IqSpan paragraph, uint32_t at, uint32_t end,
                      Doubled *singles, uint8_t *kind, uint32_t *size) {
  const uint8_t byte = (uint8_t)text->bytes[at];
  if (byte == '&' || byte == 0xC3) return read_spelling(text, at, end, kind, size);
  const bool doubled = at + 1 < end && text->bytes[at + 1] == text->bytes[at];
  if (doubled && byte == '\'' && *singles == DOUBLED_UNKNOWN) {
    *singles = has_doubled_singles(text, paragraph) ? DOUBLED_ONE : DOUBLED_TWO;
  }
  if (doubled && (byte != '\'' || *singles == DOUBLED_ONE) && kind_of(byte, true, kind)) {
    *size = 2;
    return true;
  }
  if (byte == ',') return false;
  const uint32_t code_point = iq_utf8_decode(text->bytes, end, at, size);
  if (kind_of(code_point, false, kind)) return true;
  return byte == 0xC2 && read_spelling(text, at, end, kind, size);
}

static bool is_mark_character(uint32_t c) {
  uint8_t kind;
  return c != ',' && kind_of(c, false, &kind);
}

/// The mask that covers `byte`, or NULL.
static const IqSpan *mask_at(const IqText *text, uint32_t byte) {
  const IqSpan *masks = text->masks.items;
  const uint32_t mask = iq_text_mask_from(text, byte);
  return mask < text->masks.count && masks[mask].start <= byte ? &masks[mask] : NULL;
}

/// The nearest character before `at` that is neither mark nor emphasis nor masked; 0 at the
/// paragraph's start. *touched tells whether anything was skipped.
static uint32_t look_left(const IqText *text, IqSpan paragraph, uint32_t at, bool *touched) {
  *touched = false;
  for (int i = 0; i < SKIP_MAX && at > paragraph.start; i++) {
    const IqSpan *mask = mask_at(text, at - 1);
    if (mask != NULL) {
      at = mask->start;
      continue;
    }
    uint32_t size;
    const uint32_t c = iq_utf8_decode_before(text->bytes, text->length, at, &size);
    const bool mark = is_mark_character(c);
    if (!mark && !iq_is_emphasis(c) && !iq_is_invisible(c)) return c;
    *touched = *touched || mark;
    at -= size;
  }
  return at > paragraph.start ? ' ' : 0;
}

static uint32_t look_right(const IqText *text, IqSpan paragraph, uint32_t at, bool *touched) {
  *touched = false;
  for (int i = 0; i < SKIP_MAX && at < paragraph.end; i++) {
    const IqSpan *mask = mask_at(text, at);
    if (mask != NULL) {
      at = mask->end;
      continue;
    }
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    const bool mark = is_mark_character(c);
    if (!mark && !iq_is_emphasis(c) && !iq_is_invisible(c)) return c;
    *touched = *touched || mark;
    at += size;
  }
  return at < paragraph.end ? ' ' : 0;
}

/// “D'« un vol », l'“effetto””: whether a word that lost its vowel stands right before the mark at
/// `at`. Before other marks than guillemets it has one letter: 'no'” ends two quotations.
static bool is_elided(const IqText *text, IqSpan paragraph, uint32_t at, bool guillemet) {
  uint32_t size;
  if (at <= paragraph.start) return false;
  const uint32_t c = iq_utf8_decode_before(text->bytes, text->length, at, &size);
  if (!iq_is_apostrophe(c) || at - size <= paragraph.start) return false;
  at -= size + 1;
  if (!is_ascii_letter(text->bytes[at])) return false;
  return guillemet || at == paragraph.start || is_ascii_space(text->bytes[at - 1]);
}

static uint8_t context_at(uint32_t c) {
  return (uint8_t)(c == 0 ? IQ_CONTEXT_SPACE : iq_context_of(c));
}

/// An apostrophe between letters (don't), or a mark between digits (12'000, 6'2"): never a
/// quotation mark, and so frequent that it is worth leaving out.
static bool is_inside_word(const IqMark *mark) {
  if (!iq_mark_kinds[mark->kind].apostrophe) return false;
  return (mark->left == IQ_CONTEXT_LETTER && mark->right == IQ_CONTEXT_LETTER) ||
         (mark->left == IQ_CONTEXT_DIGIT && mark->right == IQ_CONTEXT_DIGIT);
}

/// 'n' between blanks (dock 'n' roll): two apostrophes.
static bool is_and(const IqText *text, IqSpan paragraph, const IqMark *mark) {
  if (!iq_mark_kinds[mark->kind].apostrophe) return false;
  const bool first = mark->left == IQ_CONTEXT_SPACE && (mark->after | 0x20) == 'n';
  const bool second = mark->right == IQ_CONTEXT_SPACE && (mark->before | 0x20) == 'n';
  if (!first && !second) return false;
  const uint32_t letter = first ? mark->span.end : mark->span.start - 1;
  const uint32_t other = first ? letter + 1 : letter;
  uint32_t size;
  if (first && other >= paragraph.end) return false;
  if (second && letter <= paragraph.start) return false;
  const uint32_t c = first ? iq_utf8_decode(text->bytes, text->length, other, &size)
                           : iq_utf8_decode_before(text->bytes, text->length, letter, &size);
  return c == '\'' || c == 0x2019 || c == 0x2018;
}

static bool add_mark(const IqText *text, IqSpan paragraph, IqMark mark, IqMarks *marks,
                     const IqAllocator *allocator) {
  bool touched_left;
  bool touched_right;
  mark.before = look_left(text, paragraph, mark.span.start, &touched_left);
  mark.after = look_right(text, paragraph, mark.span.end, &touched_right);
  const uint32_t code = iq_mark_kinds[mark.kind].code_point;
  if (touched_left && is_elided(text, paragraph, mark.span.start, code == 0xAB || code == 0x2039)) {
    mark.before = ' ';
  }
  mark.left = context_at(mark.before);
  mark.right = context_at(mark.after);
  mark.at_start = mark.before == 0;
  if (!touched_left && !touched_right && is_inside_word(&mark)) return true;
  if (is_and(text, paragraph, &mark)) return true;
  if (!iq_array_reserve(&marks->marks, allocator, sizeof mark)) return false;
  ((IqMark *)marks->marks.items)[marks->marks.count++] = mark;
  return true;
}

/// The bytes of the apostrophe at `at` (' or ’), 0 where there is none.
static uint32_t apostrophe_size(const char *bytes, uint32_t at, uint32_t end) {
  if (bytes[at] == '\'') return 1;
  return end - at >= 3 && memcmp(bytes + at, "\xE2\x80\x99", 3) == 0 ? 3 : 0;
}

/// What is_inside_word says of most apostrophes, told from the bytes beside them.
static bool is_between_letters(const IqText *text, IqSpan paragraph, IqSpan apostrophe) {
  return apostrophe.start > paragraph.start && apostrophe.end < paragraph.end &&
         is_ascii_letter(text->bytes[apostrophe.start - 1]) &&
         is_ascii_letter(text->bytes[apostrophe.end]);
}

static bool find_in_paragraph(const IqText *text, IqSpan paragraph, IqMarks *marks,
                              const IqAllocator *allocator) {
  const IqSpan *masks = text->masks.items;
  uint32_t mask = iq_text_mask_from(text, paragraph.start);
  Doubled doubled = DOUBLED_UNKNOWN;
  for (uint32_t at = paragraph.start; at < paragraph.end;) {
    while (mask < text->masks.count && masks[mask].end <= at) mask++;
    const bool more = mask < text->masks.count && masks[mask].start < paragraph.end;
    const uint32_t stop = more ? masks[mask].start : paragraph.end;
    at = text->find_mark(text->bytes, text->length, at, stop);
    if (at >= stop) {
      at = more ? masks[mask].end : stop;
      continue;
    }
    const uint32_t apostrophe = apostrophe_size(text->bytes, at, stop);
    if (apostrophe > 0 && is_between_letters(text, paragraph, (IqSpan){at, at + apostrophe})) {
      at += apostrophe;
      continue;
    }
    IqMark mark = {.span = {at, at}};
    uint32_t size = 1;
    if (read_mark(text, paragraph, at, stop, &doubled, &mark.kind, &size)) {
      mark.span.end = at + size;
      if (!add_mark(text, paragraph, mark, marks, allocator)) return false;
    }
    at += size;
  }
  return true;
}

bool iq_marks_read(IqMarks *self, const IqText *text, const IqAllocator *allocator,
                   uint32_t paragraph) {
  if (!iq_array_reserve(&self->first, allocator, sizeof(uint32_t))) return false;
  ((uint32_t *)self->first.items)[self->first.count++] = self->marks.count;
  uint32_t count;
  const IqParagraph *paragraphs = iq_text_paragraphs(text, &count);
  return paragraph == count || find_in_paragraph(text, paragraphs[paragraph].span, self, allocator);
}

IqStatus iq_marks_find(const IqText *text, const IqAllocator *allocator, IqMarks *out,
                       IqError *error) {
  *out = (IqMarks){0};
  for (uint32_t i = 0; i <= text->paragraphs.count; i++) {
    if (!iq_marks_read(out, text, allocator, i)) return iq_fail_memory(error);
  }
  return IQ_OK;
}

void iq_marks_free(IqMarks *self, const IqAllocator *allocator) {
  iq_array_free(&self->marks, allocator, sizeof(IqMark));
  iq_array_free(&self->first, allocator, sizeof(uint32_t));
}
