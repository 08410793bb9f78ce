#include "lint/lint_rule.h"

#include "base/utf8.h"

/// The most that is read of the text beside a quotation, in bytes.
#define REACH 160u
/// Most words of an attribution: said the harbourmaster Orla Quill.
#define ATTRIBUTION_MAX 6u
/// Longest headline, and longest cross-head that is nothing but a quotation, in bytes.
#define HEADLINE_MAX 160u
#define CROSSHEAD_MAX 80u

static const char *const rule_codes[] = {
#define IQ_RULE_CODE(name, code) code,
    IQ_STYLE_RULES(IQ_RULE_CODE)
#undef IQ_RULE_CODE
};

IqLintItem *iq_lint_add(IqLint *self, IqRule rule, IqSpan span, uint32_t quotation) {
  if (!iq_lint_is_on(self, rule) || self->items.count == IQ_LINT_ITEMS_MAX) return NULL;
  if (!iq_array_reserve(&self->items, self->arena.allocator, sizeof(IqLintItem))) {
    self->failed = true;
    return NULL;
  }
  IqLintItem *item = (IqLintItem *)self->items.items + self->items.count++;
  *item = (IqLintItem){.code = rule_codes[rule],
                       .severity = (IqSeverity)self->style->severities[rule],
                       .span = span,
                       .quotation = quotation};
  if (quotation != IQ_NONE) item->heading = self->quotations[quotation].heading;
  return item;
}

void iq_lint_edit(IqLintItem *item, IqSpan span, const char *text) {
  if (item == NULL || text == NULL || item->edit_count == IQ_LINT_EDITS_MAX) return;
  item->edits[item->edit_count++] = (IqLintEdit){span, text};
}

uint32_t iq_lint_at(const IqLint *self, IqSpan span, uint32_t byte) {
  uint32_t size;
  return byte < span.end ? iq_utf8_decode(self->text->bytes, self->text->length, byte, &size) : 0;
}

uint32_t iq_lint_before(const IqLint *self, IqSpan span, uint32_t byte) {
  uint32_t size;
  return byte > span.start
             ? iq_utf8_decode_before(self->text->bytes, self->text->length, byte, &size)
             : 0;
}

IqSpan iq_lint_paragraph(const IqLint *self, const IqQuotation *quotation) {
  return ((const IqParagraph *)self->text->paragraphs.items)[quotation->paragraph].span;
}

bool iq_lint_may_be_heading(const IqLint *self, const IqQuotation *quotation) {
  if (quotation->heading) return true;
  const IqSpan paragraph = iq_lint_paragraph(self, quotation);
  const uint32_t length = paragraph.end - paragraph.start;
  const bool alone = quotation->outer.start == paragraph.start &&
                     quotation->outer.end == paragraph.end && length <= CROSSHEAD_MAX;
  const bool first = quotation->paragraph == 0 && self->text->paragraphs.count > 1;
  return alone || (first && length <= HEADLINE_MAX);
}

uint32_t iq_lint_count_words(const IqLint *self, IqSpan span, uint32_t most) {
  uint32_t words = 0;
  bool inside = false;
  for (uint32_t at = span.start; at < span.end && words <= most; at++) {
    const bool space = self->text->bytes[at] == ' ' || self->text->bytes[at] == '\n';
    words += !space && !inside;
    inside = !space;
  }
  return words > most ? most : words;
}

uint32_t iq_lint_count_sentences(IqLint *self, const IqQuotation *quotation) {
  if (self->sentence_count == 0 || self->sentence_paragraph != quotation->paragraph) {
    const uint32_t count =
        iq_text_sentences(self->text, quotation->paragraph, self->sentences, IQ_SENTENCES_MAX);
    self->sentence_count = count < IQ_SENTENCES_MAX ? count : IQ_SENTENCES_MAX;
    self->sentence_paragraph = quotation->paragraph;
  }
  uint32_t touched = 0;
  for (uint32_t i = 0; i < self->sentence_count; i++) {
    touched += self->sentences[i].end > quotation->inner.start &&
               self->sentences[i].start < quotation->inner.end;
  }
  return touched;
}

uint32_t iq_lint_previous(const IqLint *self, uint32_t index) {
  for (uint32_t i = index; i-- > 0;) {
    if (self->quotations[i].paragraph != self->quotations[index].paragraph) return IQ_NONE;
    if (self->quotations[i].nested_in == IQ_NONE) return i;
  }
  return IQ_NONE;
}

uint32_t iq_lint_next(const IqLint *self, uint32_t index) {
  for (uint32_t i = index + 1; i < self->count; i++) {
    if (self->quotations[i].paragraph != self->quotations[index].paragraph) return IQ_NONE;
    if (self->quotations[i].nested_in == IQ_NONE) return i;
  }
  return IQ_NONE;
}

static bool read_words(IqLint *self, IqSpan span) {
  self->words.count = 0;
  if (iq_phrase_read(self->document, span, IQ_NONE, self->document->language, NULL, &self->words)) {
    return true;
  }
  self->failed = true;
  return false;
}

bool iq_lint_read_inside(IqLint *self, uint32_t index) {
  return read_words(self, self->quotations[index].inner);
}

bool iq_lint_read_before(IqLint *self, uint32_t index) {
  const uint32_t end = self->quotations[index].outer.start;
  uint32_t start = iq_lint_paragraph(self, &self->quotations[index]).start;
  const uint32_t previous = iq_lint_previous(self, index);
  if (previous != IQ_NONE) start = self->quotations[previous].outer.end;
  return read_words(self, iq_text_last(self->text, (IqSpan){start, end}, REACH));
}

bool iq_lint_read_behind(IqLint *self, uint32_t index) {
  const uint32_t start = self->quotations[index].outer.end;
  uint32_t end = iq_lint_paragraph(self, &self->quotations[index]).end;
  const uint32_t next = iq_lint_next(self, index);
  if (next != IQ_NONE) end = self->quotations[next].outer.start;
  return read_words(self, iq_text_first(self->text, (IqSpan){start, end}, REACH));
}

uint32_t iq_lint_attribution(const IqItem *items, uint32_t count) {
  const uint32_t subject =
      IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE | IQ_LEXICON_HONORIFIC | IQ_LEXICON_ROLE;
  uint32_t length = 0;
  bool saying = false;
  while (length < count && items[length].kind == IQ_ITEM_WORD && length < ATTRIBUTION_MAX) {
    if (!saying && (items[length].classes & IQ_LEXICON_SAYING) != 0) {
      saying = true;
    } else if (!items[length].capital && (items[length].classes & subject) == 0) {
      return 0;
    }
    length++;
  }
  const bool ends = length < count && items[length].kind == IQ_ITEM_STOP;
  return saying && length > 1 && ends ? length : 0;
}
