#include "text/markdown.h"

#include <string.h>

/// Longest tag or link target that is looked for, in bytes: a stray `<` must not cost a walk to the
/// end.
#define INLINE_MAX 2048u

static bool is_blank(char byte) {
  return byte == ' ' || byte == '\t';
}

static uint32_t skip_blanks(const char *bytes, uint32_t at, uint32_t end) {
  while (at < end && is_blank(bytes[at])) at++;
  return at;
}

static uint32_t run_length(const char *bytes, uint32_t at, uint32_t end, char byte) {
  uint32_t length = 0;
  while (at + length < end && bytes[at + length] == byte) length++;
  return length;
}

/// A line of nothing but one mark, three times or more, as in `---`.
static bool is_rule(const char *bytes, uint32_t at, uint32_t end) {
  const char mark = at < end ? bytes[at] : 0;
  if (mark != '-' && mark != '*' && mark != '_' && mark != '=') return false;
  const uint32_t length = run_length(bytes, at, end, mark);
  return length >= 3 && skip_blanks(bytes, at + length, end) == end;
}

/// The bytes of a list marker with the blank behind it, 0 where there is none.
static uint32_t list_marker(const char *bytes, uint32_t at, uint32_t end) {
  uint32_t length = 0;
  if (at < end && (bytes[at] == '-' || bytes[at] == '*' || bytes[at] == '+')) {
    length = 1;
  } else {
    while (at + length < end && bytes[at + length] >= '0' && bytes[at + length] <= '9') length++;
    if (length == 0 || length > 9 || at + length >= end) return 0;
    if (bytes[at + length] != '.' && bytes[at + length] != ')') return 0;
    length++;
  }
  return at + length < end && is_blank(bytes[at + length]) ? length + 1 : 0;
}

static uint32_t heading_marker(const char *bytes, uint32_t at, uint32_t end) {
  const uint32_t length = run_length(bytes, at, end, '#');
  const bool closed = at + length == end || is_blank(bytes[at + length]);
  return length > 0 && length <= 6 && closed ? length : 0;
}

/// Opens or closes fenced code; true where the line belongs to it.
static bool is_fenced(IqMarkdownState *state, const char *bytes, uint32_t at, uint32_t end) {
  const char mark = at < end ? bytes[at] : 0;
  const uint32_t length = mark == '`' || mark == '~' ? run_length(bytes, at, end, mark) : 0;
  if (state->fence != 0) {
    if (mark == state->fence && length >= state->fence_size &&
        skip_blanks(bytes, at + length, end) == end) {
      state->fence = 0;
    }
    return true;
  }
  if (length < 3) return false;
  state->fence = mark;
  state->fence_size = length;
  return true;
}

static bool is_front_matter(IqMarkdownState *state, const char *bytes, IqSpan line) {
  const bool first = !state->started;
  state->started = true;
  const bool delimiter = line.end - line.start == 3 && memcmp(bytes + line.start, "---", 3) == 0;
  if (first && delimiter) {
    state->front_matter = true;
    return true;
  }
  if (!state->front_matter) return false;
  if (delimiter) state->front_matter = false;
  return true;
}

IqMarkdownLine iq_markdown_line(IqMarkdownState *state, const char *bytes, IqSpan line) {
  IqMarkdownLine result = {0};
  if (is_front_matter(state, bytes, line)) {
    result.hidden = true;
    return result;
  }
  uint32_t at = skip_blanks(bytes, line.start, line.end);
  while (at < line.end && bytes[at] == '>' && state->fence == 0) {
    at = skip_blanks(bytes, at + 1, line.end);
  }
  if (is_fenced(state, bytes, at, line.end) || is_rule(bytes, at, line.end)) {
    result.hidden = true;
    return result;
  }
  const uint32_t heading = heading_marker(bytes, at, line.end);
  const uint32_t marker = heading > 0 ? heading : list_marker(bytes, at, line.end);
  result.starts = marker > 0;
  result.heading = heading > 0;
  result.prefix = skip_blanks(bytes, at + marker, line.end) - line.start;
  return result;
}

bool iq_text_add_mask(IqText *text, IqSpan mask) {
  if (mask.start >= mask.end) return true;
  if (!iq_array_reserve(&text->masks, text->arena.allocator, sizeof(IqSpan))) return false;
  ((IqSpan *)text->masks.items)[text->masks.count++] = mask;
  return true;
}

/// The end of a code span that opens at `at`, or `at` where nothing closes it.
static uint32_t code_span_end(const char *bytes, uint32_t at, uint32_t end) {
  const uint32_t size = run_length(bytes, at, end, '`');
  const uint32_t limit = end - at > INLINE_MAX ? at + INLINE_MAX : end;
  for (uint32_t i = at + size; i < limit;) {
    const uint32_t run = run_length(bytes, i, end, '`');
    if (run == size) return i + run;
    i += run > 0 ? run : 1;
  }
  return at;
}

/// The end of `](target)` whose `]` stands at `at`, or `at`.
static uint32_t link_target_end(const char *bytes, uint32_t at, uint32_t end) {
  if (end - at < 3 || bytes[at + 1] != '(') return at;
  const uint32_t limit = end - at > INLINE_MAX ? at + INLINE_MAX : end;
  uint32_t depth = 1;
  for (uint32_t i = at + 2; i < limit; i++) {
    if (bytes[i] == '(') depth++;
    if (bytes[i] == ')' && --depth == 0) return i + 1;
  }
  return at;
}

static bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// The end of an HTML tag, comment or autolink that opens at `at`, or `at`.
static uint32_t tag_end(const char *bytes, uint32_t at, uint32_t end) {
  const uint32_t limit = end - at > INLINE_MAX ? at + INLINE_MAX : end;
  uint32_t name = at + 1;
  if (name < end && bytes[name] == '/') name++;
  const bool comment = end - at >= 4 && memcmp(bytes + at, "<!--", 4) == 0;
  if (!comment && (name >= end || !is_letter(bytes[name]))) return at;
  for (uint32_t i = name; i < limit; i++) {
    if (bytes[i] == '<' && i > at && !comment) return at;
    if (bytes[i] != '>') continue;
    if (!comment || (bytes[i - 1] == '-' && bytes[i - 2] == '-')) return i + 1;
  }
  return at;
}

bool iq_mask_inline(IqText *text, IqSpan paragraph) {
  const char *bytes = text->bytes;
  const bool markdown = text->markup == IQ_MARKUP_MARKDOWN;
  for (uint32_t at = paragraph.start; at < paragraph.end;) {
    uint32_t end = at;
    if (!markdown) {
      // Of plain text only tags are cut out.
      const char *tag = memchr(bytes + at, '<', paragraph.end - at);
      if (tag == NULL) break;
      end = at = (uint32_t)(tag - bytes);
    }
    if (bytes[at] == '<') {
      end = tag_end(bytes, at, paragraph.end);
    } else if (markdown && bytes[at] == '`') {
      end = code_span_end(bytes, at, paragraph.end);
    } else if (markdown && bytes[at] == ']') {
      end = link_target_end(bytes, at, paragraph.end);
    }
    if (end > at && !iq_text_add_mask(text, (IqSpan){at, end})) return false;
    at = end > at ? end : at + 1;
  }
  return true;
}
