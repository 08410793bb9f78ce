/// @file markdown.h
/// What in a Markdown text is not prose. Not a parser: it knows the constructs whose quotation
/// marks are no quotations, and the line prefixes that would part a paragraph from its words.
#ifndef IQ_MARKDOWN_H
#define IQ_MARKDOWN_H

#include "text/text.h"

/// Where a line stands with regard to front matter and fenced code.
typedef struct IqMarkdownState {
  bool started;         ///< a line has been seen
  bool front_matter;    ///< inside `---` … `---` at the very start
  char fence;           ///< '`' or '~' inside fenced code, else 0
  uint32_t fence_size;  ///< marks that opened it
} IqMarkdownState;

typedef struct IqMarkdownLine {
  uint32_t prefix;  ///< bytes of block quote, list and heading marks before the words
  bool hidden;      ///< the whole line is code, front matter or a rule
  bool starts;      ///< begins a paragraph of its own (heading, list item)
  bool heading;
} IqMarkdownLine;

IqMarkdownLine iq_markdown_line(IqMarkdownState *state, const char *bytes, IqSpan line);

/// Appends the masks of one paragraph (code spans, link targets, tags) to the text's; with
/// IQ_MARKUP_PLAIN only tags.
bool iq_mask_inline(IqText *text, IqSpan paragraph);

/// Appends one mask, which starts at or behind the end of the last.
bool iq_text_add_mask(IqText *text, IqSpan mask);

#endif
