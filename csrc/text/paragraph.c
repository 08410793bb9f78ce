/// Paragraphs. Outlets write one paragraph a line, with or without a blank line between, or wrap
/// lines at a fixed column; a line break inside a block of lines is a paragraph's end unless it
/// looks like a wrap.
#include <string.h>

#include "base/status.h"
#include "base/utf8.h"
#include "text/character.h"
#include "text/markdown.h"
#include "text/text.h"

/// Lines are hard-wrapped somewhere between these columns, or not at all.
#define WRAP_MIN 40u
#define WRAP_MAX 130u
/// Longest headline, in code points.
#define HEADING_MAX 160u
/// So many wrapped lines, and this share of all that could be, make a hard-wrapped text.
#define WRAPPED_LINES_MIN 4u
#define WRAPPED_SHARE 0.8
/// What a line costs, and how many of its bytes cost as much as a nanosecond; see work.h.
#define LINE_COST 200u
#define LINE_BYTES 8u

typedef struct Line {
  IqSpan span;     ///< without its terminator
  IqSpan words;    ///< without prefix and white space; empty for a blank line
  uint32_t next;   ///< where the next line starts
  uint32_t width;  ///< code points of `words`, at most WRAP_MAX + 1; 0 where nobody asks
  IqMarkdownLine markdown;
} Line;

typedef struct Reader {
  const IqText *text;
  uint32_t at;
  IqMarkdownState markdown;
} Reader;

/// Passes over the lines of a text.
enum { PASS_WIDTH, PASS_FULL, PASS_PARAGRAPHS, PASS_END };

struct IqParagraphFinder {
  Reader reader;
  Line lines[2];  ///< the one at hand and the one before, by turns
  uint8_t side;   ///< which is at hand
  IqParagraph open;
  uint32_t width;       ///< of the widest line; then that at which the text is wrapped, or 0
  uint32_t candidates;  ///< lines that could be wrapped ...
  uint32_t full;        ///< ... and those that are
  uint8_t pass;
};

static bool is_space(const char *bytes, uint32_t length, uint32_t at, uint32_t *size) {
  const uint32_t c = iq_utf8_decode(bytes, length, at, size);
  return iq_context_of(c) == IQ_CONTEXT_SPACE || iq_is_invisible(c);
}

/// Most lines begin and end with a character that is told from its byte.
static bool is_graphic(char byte) {
  return byte > ' ' && byte < 0x7F;
}

static IqSpan trim(const IqText *text, IqSpan span) {
  uint32_t size;
  while (span.start < span.end && !is_graphic(text->bytes[span.start]) &&
         is_space(text->bytes, text->length, span.start, &size)) {
    span.start += size;
  }
  while (span.start < span.end && !is_graphic(text->bytes[span.end - 1])) {
    iq_utf8_decode_before(text->bytes, text->length, span.end, &size);
    uint32_t same;
    if (size > span.end - span.start) break;
    if (!is_space(text->bytes, text->length, span.end - size, &same)) break;
    span.end -= size;
  }
  return span;
}

/// Code points of a span, counting no further than `most`.
static uint32_t count_columns(const char *bytes, IqSpan span, uint32_t most) {
  uint32_t columns = 0;
  uint32_t at = span.start;
  for (; span.end - at >= 8 && columns < most; at += 8) {
    uint64_t word;
    memcpy(&word, bytes + at, sizeof word);
    const uint64_t continuations = word & ~(word << 1) & 0x8080808080808080u;
    columns += 8 - (uint32_t)(((continuations >> 7) * 0x0101010101010101u) >> 56);
  }
  for (; at < span.end && columns < most; at++) columns += ((uint8_t)bytes[at] & 0xC0) != 0x80;
  return columns < most ? columns : most;
}

static uint32_t find_line_end(const IqText *text, uint32_t at, uint32_t *terminator) {
  if (!text->odd_lines) {
    *terminator = 1;
    if (text->bytes[at] == '\n') return at;
    const char *end = memchr(text->bytes + at, '\n', text->length - at);
    if (end != NULL) return (uint32_t)(end - text->bytes);
    *terminator = 0;
    return text->length;
  }
  for (; at < text->length; at++) {
    const uint8_t byte = (uint8_t)text->bytes[at];
    if (byte != '\n' && byte != '\r' && byte != 0xE2) continue;
    if (iq_is_terminator(text->bytes, text->length, at, terminator)) return at;
  }
  *terminator = 0;
  return text->length;
}

static bool read_line(Reader *reader, bool measured, Line *line) {
  const IqText *text = reader->text;
  if (reader->at >= text->length) return false;
  uint32_t terminator;
  const uint32_t end = find_line_end(text, reader->at, &terminator);
  *line = (Line){.span = {reader->at, end}, .next = end + terminator};
  if (end > reader->at && text->bytes[end - 1] == '\r') line->span.end--;
  reader->at = line->next;
  IqSpan words = line->span;
  if (text->markup == IQ_MARKUP_MARKDOWN) {
    line->markdown = iq_markdown_line(&reader->markdown, text->bytes, line->span);
    words.start = line->markdown.hidden ? words.end : words.start + line->markdown.prefix;
  }
  line->words = trim(text, words);
  if (measured) line->width = count_columns(text->bytes, line->words, WRAP_MAX + 1);
  return true;
}

static bool is_empty(IqSpan span) {
  return span.start >= span.end;
}

static uint32_t first_code_point(const IqText *text, IqSpan span) {
  uint32_t size;
  return iq_utf8_decode(text->bytes, text->length, span.start, &size);
}

static uint32_t first_word_width(const IqText *text, IqSpan span) {
  uint32_t end = span.start;
  while (end < span.end && text->bytes[end] != ' ') end++;
  return count_columns(text->bytes, (IqSpan){span.start, end}, WRAP_MAX);
}

/// The last code point of a span that is neither a closing mark nor a bracket, nor the space that
/// French sets before one; 0 where there is none.
static uint32_t last_code_point(const IqText *text, IqSpan span) {
  while (span.start < span.end) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode_before(text->bytes, text->length, span.end, &size);
    if (!iq_is_closing(c) && iq_context_of(c) != IQ_CONTEXT_SPACE) return c;
    span.end -= size;
  }
  return 0;
}

static bool starts_lower(const IqText *text, IqSpan span) {
  return iq_is_lower(first_code_point(text, span));
}

/// A bullet, or the dash of a turn of dialogue: such a line continues nothing.
static bool starts_item(const IqText *text, IqSpan span) {
  const uint32_t c = first_code_point(text, span);
  const bool spaced = span.end - span.start > 1 && text->bytes[span.start + 1] == ' ';
  return c == 0x2022 || c == 0x2014 || c == 0x2013 || c == 0x2015 || c == 0xB7 || c == 0x25AA ||
         ((c == '-' || c == '*' || c == '+') && spaced);
}

/// Whether `previous` had no room for the first word of `line`.
static bool is_full(const IqText *text, const Line *previous, const Line *line, uint32_t width) {
  return previous->width + 1 + first_word_width(text, line->words) > width;
}

static bool is_wrap(const IqText *text, const Line *previous, const Line *line, uint32_t width) {
  if (line->markdown.starts || previous->markdown.heading) return false;
  if (starts_item(text, line->words)) return false;
  if (text->markup == IQ_MARKUP_MARKDOWN) {
    const IqSpan span = previous->span;
    return !(span.end - span.start > 2 && memcmp(text->bytes + span.end - 2, "  ", 2) == 0);
  }
  if (width > 0) return is_full(text, previous, line, width);
  const uint32_t last = last_code_point(text, previous->words);
  return starts_lower(text, line->words) && !iq_is_sentence_end(last) && last != ':';
}

static bool is_heading(const IqText *text, const Line *line) {
  if (line->markdown.heading) return true;
  const uint32_t last = last_code_point(text, line->words);
  return !iq_is_sentence_end(last) && last != ':' && last != ',' &&
         count_columns(text->bytes, line->words, HEADING_MAX + 1) <= HEADING_MAX;
}

/// “‘It went blue’: the moment terror struck!”: whether the line above a text ends in a mark of
/// exclamation or of a question.
static bool is_loud_headline(const IqText *text, IqSpan first) {
  const uint32_t last = last_code_point(text, first);
  return (last == '!' || last == '?') &&
         memchr(text->bytes + first.start, '\n', first.end - first.start) == NULL &&
         count_columns(text->bytes, first, HEADING_MAX + 1) <= HEADING_MAX;
}

static bool add_paragraph(IqText *text, IqSpan span, bool heading) {
  if (!iq_array_reserve(&text->paragraphs, text->arena.allocator, sizeof(IqParagraph))) {
    return false;
  }
  if (text->paragraphs.count == 1) {
    IqParagraph *first = text->paragraphs.items;
    first->heading = first->heading || is_loud_headline(text, first->span);
  }
  ((IqParagraph *)text->paragraphs.items)[text->paragraphs.count++] =
      (IqParagraph){.span = span, .heading = heading};
  return true;
}

/// Block quote marks inside a paragraph part its lines; tags and code are cut out of them.
static bool mask_line(IqText *text, const Line *line) {
  if (text->markup == IQ_MARKUP_PLAIN && !text->tagged) return true;
  const IqSpan prefix = {line->span.start, line->span.start + line->markdown.prefix};
  return iq_text_add_mask(text, prefix) && iq_mask_inline(text, line->words);
}

static Line *line_at_hand(IqParagraphFinder *self) {
  return &self->lines[self->side];
}

static const Line *line_before(const IqParagraphFinder *self) {
  return &self->lines[1 - self->side];
}

/// One line of the passes that find the column at which the whole text is wrapped.
static void measure_line(const IqText *text, IqParagraphFinder *self, const Line *line) {
  if (self->pass == PASS_WIDTH && line->width > self->width) self->width = line->width;
  if (!is_empty(line_before(self)->words) && !is_empty(line->words)) {
    self->candidates++;
    self->full += is_full(text, line_before(self), line, self->width);
  }
}

/// Begins the next pass; the text is not wrapped where `wide`.
static void end_pass(IqParagraphFinder *self, bool wide) {
  if (self->pass == PASS_FULL) {
    const bool wrapped =
        self->full >= WRAPPED_LINES_MIN && self->full >= WRAPPED_SHARE * self->candidates;
    if (!wrapped || self->width < WRAP_MIN) self->width = 0;
  }
  if (wide) self->width = 0;
  self->pass = wide ? PASS_PARAGRAPHS : (uint8_t)(self->pass + 1);
  self->reader = (Reader){.text = self->reader.text};
  self->lines[1 - self->side] = (Line){0};
  self->candidates = self->full = 0;
}

static bool take_line(IqText *text, IqParagraphFinder *self, const Line *line) {
  const bool blank = is_empty(line->words);
  const Line *before = line_before(self);
  const bool joins = !blank && !is_empty(before->words) && is_wrap(text, before, line, self->width);
  IqParagraph *open = &self->open;
  if (!joins && !is_empty(open->span)) {
    if (!add_paragraph(text, open->span, open->heading)) return false;
    *open = (IqParagraph){0};
  }
  if (joins) {
    open->span.end = line->words.end;
    open->heading = open->heading && line->markdown.heading;
  } else if (!blank) {
    *open = (IqParagraph){.span = line->words, .heading = is_heading(text, line)};
  }
  return blank || mask_line(text, line);
}

/// The lines of a plain text as most are: what may be the wrapped rest of the line before, or has
/// no end, is left to take_line. False where memory runs out.
static bool take_plain_lines(IqText *text, IqParagraphFinder *self, IqWork *work) {
  const char *bytes = text->bytes;
  IqParagraph *open = &self->open;
  IqSpan before = line_before(self)->words;
  uint32_t at = self->reader.at;
  while (at < text->length && iq_work_is_left(work)) {
    const char *end = bytes[at] == '\n' ? bytes + at : memchr(bytes + at, '\n', text->length - at);
    if (end == NULL) break;
    const uint32_t next = (uint32_t)(end - bytes) + 1;
    Line line = {.words = {at, next - 1}};
    if (!is_empty(line.words)) {
      if (!is_graphic(bytes[at]) || !is_graphic(end[-1])) line.words = trim(text, line.words);
    }
    if (!is_empty(line.words)) {
      const uint8_t first = (uint8_t)bytes[line.words.start];
      if (!is_empty(before) && first >= 'a') break;
      if (!is_empty(open->span) && !add_paragraph(text, open->span, open->heading)) return false;
      const bool stopped = bytes[line.words.end - 1] == '.';
      *open = (IqParagraph){line.words, !stopped && is_heading(text, &line)};
    }
    before = line.words;
    iq_work_take(work, LINE_COST + (next - at) / LINE_BYTES);
    at = next;
  }
  self->reader.at = at;
  self->lines[1 - self->side] = (Line){.words = before};
  return true;
}

static bool is_plain(const IqText *text, const IqParagraphFinder *self) {
  return self->pass == PASS_PARAGRAPHS && self->width == 0 && !text->odd_lines && !text->tagged &&
         text->markup == IQ_MARKUP_PLAIN;
}

static IqParagraphFinder *new_finder(IqText *text) {
  IqParagraphFinder *self = iq_arena_alloc(&text->arena, sizeof *self);
  if (self == NULL) return NULL;
  self->reader.text = text;
  if (text->markup == IQ_MARKUP_MARKDOWN) self->pass = PASS_PARAGRAPHS;
  return self;
}

IqStatus iq_text_find_paragraphs(IqText *self, IqWork *work, bool *done, IqError *error) {
  if (self->finder == NULL) self->finder = new_finder(self);
  IqParagraphFinder *finder = self->finder;
  if (finder == NULL) return iq_fail_memory(error);
  while (finder->pass != PASS_END && iq_work_is_left(work)) {
    if (is_plain(self, finder) && !take_plain_lines(self, finder, work)) {
      return iq_fail_memory(error);
    }
    Line *line = line_at_hand(finder);
    const bool measured = finder->pass != PASS_PARAGRAPHS || finder->width > 0;
    if (!read_line(&finder->reader, measured, line)) {
      const bool open = finder->pass == PASS_PARAGRAPHS && !is_empty(finder->open.span);
      if (open && !add_paragraph(self, finder->open.span, finder->open.heading)) {
        return iq_fail_memory(error);
      }
      end_pass(finder, false);
      continue;
    }
    iq_work_take(work, LINE_COST + (line->next - line->span.start) / LINE_BYTES);
    if (finder->pass == PASS_PARAGRAPHS) {
      if (!take_line(self, finder, line)) return iq_fail_memory(error);
    } else {
      measure_line(self, finder, line);
    }
    finder->side = 1 - finder->side;
    if (finder->pass != PASS_PARAGRAPHS && finder->width > WRAP_MAX) end_pass(finder, true);
  }
  *done = finder->pass == PASS_END;
  return IQ_OK;
}
