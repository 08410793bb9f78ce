/// Rules on the editor's own marks inside a quotation: IQ206 ellipsis at its edge, IQ207 form of
/// the ellipsis, IQ209 round brackets around an insertion.
#include <string.h>

#include "lint/lint_rule.h"
#include "text/character.h"

/// A gloss is no longer, in bytes and in words.
#define GLOSS_MAX 48u
#define GLOSS_WORDS_MAX 4u

static bool has(const IqLint *self, uint32_t at, uint32_t end, const char *bytes) {
  const size_t length = strlen(bytes);
  return end - at >= length && memcmp(self->text->bytes + at, bytes, length) == 0;
}

/// The ellipsis that starts at `at`: its bytes, 0 where there is none. Four dots and more are a
/// full stop and an ellipsis, whose form nobody agrees on.
static uint32_t ellipsis_at(const IqLint *self, uint32_t at, uint32_t end) {
  if (has(self, at, end, "\xE2\x80\xA6")) return has(self, at + 3, end, ".") ? 0 : 3;
  if (has(self, at, end, ". . .")) return has(self, at, end, ". . . .") ? 0 : 5;
  uint32_t dots = 0;
  while (at + dots < end && self->text->bytes[at + dots] == '.') dots++;
  return dots == 3 ? 3 : 0;
}

static bool is_letter(uint32_t code) {
  return iq_context_of(code) == IQ_CONTEXT_LETTER;
}

/// IQ206 at the start: the first word stands behind the ellipsis.
static uint32_t check_start(IqLint *self, uint32_t index) {
  const IqSpan inner = self->quotations[index].inner;
  const uint32_t length = ellipsis_at(self, inner.start, inner.end);
  if (length == 0) return inner.start;
  uint32_t end = inner.start + length;
  while (end < inner.end && self->text->bytes[end] == ' ') end++;
  if (!is_letter(iq_lint_at(self, inner, end))) return inner.start;
  const IqSpan ellipsis = {inner.start, end};
  iq_lint_edit(iq_lint_add(self, IQ_RULE_EDGE_ELLIPSIS, ellipsis, index), ellipsis, "");
  return iq_lint_is_on(self, IQ_RULE_EDGE_ELLIPSIS) ? end : inner.start;
}

/// IQ206 at the end: behind a full stop, where nobody's voice can trail off.
static uint32_t check_end(IqLint *self, uint32_t index, uint32_t start) {
  const IqSpan inner = self->quotations[index].inner;
  uint32_t at = inner.end;
  if (at - start < 3) return at;
  at -= 3;
  if (!has(self, at, inner.end, "\xE2\x80\xA6") && !has(self, at, inner.end, "...")) {
    return inner.end;
  }
  while (at > start && self->text->bytes[at - 1] == ' ') at--;
  const bool stop = at > start + 1 && self->text->bytes[at - 1] == '.' &&
                    is_letter(iq_lint_before(self, inner, at - 1));
  if (!stop) return inner.end;
  const IqSpan ellipsis = {at, inner.end};
  iq_lint_edit(iq_lint_add(self, IQ_RULE_EDGE_ELLIPSIS, ellipsis, index), ellipsis, "");
  return iq_lint_is_on(self, IQ_RULE_EDGE_ELLIPSIS) ? at : inner.end;
}

/// IQ207
static void check_form(IqLint *self, uint32_t index, uint32_t at, uint32_t length) {
  const char *form = self->style->ellipsis;
  if (form == NULL || (strlen(form) == length && has(self, at, at + length, form))) return;
  // In square brackets the house has said its word.
  if (at > 0 && self->text->bytes[at - 1] == '[') return;
  const IqSpan ellipsis = {at, at + length};
  IqLintItem *item = iq_lint_add(self, IQ_RULE_ELLIPSIS_FORM, ellipsis, index);
  if (item != NULL) item->wanted = form;
  iq_lint_edit(item, ellipsis, form);
}

/// Whether the bracket at `at` holds a name behind a pronoun: “he (Mr Pell) ran”. *close is the
/// bracket at its end. An aside in the speaker's own words is none.
static bool is_gloss(IqLint *self, IqSpan inner, uint32_t at, uint32_t *close) {
  const char *bytes = self->text->bytes;
  uint32_t end = at + 1;
  while (end < inner.end && end - at <= GLOSS_MAX && bytes[end] != ')' && bytes[end] != '(') end++;
  if (end >= inner.end || bytes[end] != ')') return false;
  *close = end;
  const IqSpan gloss = {at + 1, end};
  if (!iq_is_upper(iq_lint_at(self, gloss, gloss.start))) return false;
  if (iq_lint_count_words(self, gloss, GLOSS_WORDS_MAX + 1) > GLOSS_WORDS_MAX) return false;
  uint32_t word = at;
  while (word > inner.start && bytes[word - 1] == ' ') word--;
  const uint32_t behind = word;
  while (word > inner.start && is_letter(iq_lint_before(self, inner, word))) word--;
  return word < behind && iq_text_holds(self->text, (IqSpan){word, behind},
                                        self->document->language, IQ_LEXICON_PRONOUN);
}

/// IQ209. Chicago 13.60: what the editor puts in stands in square brackets.
static void check_bracket(IqLint *self, uint32_t index, uint32_t at) {
  uint32_t close;
  if (!is_gloss(self, self->quotations[index].inner, at, &close)) return;
  IqLintItem *item = iq_lint_add(self, IQ_RULE_ROUND_BRACKETS, (IqSpan){at, close + 1}, index);
  iq_lint_edit(item, (IqSpan){at, at + 1}, "[");
  iq_lint_edit(item, (IqSpan){close, close + 1}, "]");
}

static void check_quotation(IqLint *self, uint32_t index) {
  const uint32_t start = check_start(self, index);
  const uint32_t end = check_end(self, index, start);
  for (uint32_t at = start; at < end;) {
    const char byte = self->text->bytes[at];
    const uint32_t length = byte == '.' || (uint8_t)byte == 0xE2 ? ellipsis_at(self, at, end) : 0;
    if (length > 0) check_form(self, index, at, length);
    if (byte == '(' && iq_lint_is_on(self, IQ_RULE_ROUND_BRACKETS)) check_bracket(self, index, at);
    // Dots beyond three are passed over together.
    uint32_t step = length > 0 ? length : 1;
    while (length == 0 && byte == '.' && at + step < end && self->text->bytes[at + step] == '.') {
      step++;
    }
    at += step;
  }
}

void iq_lint_insertions(IqLint *self) {
  const bool on = iq_lint_is_on(self, IQ_RULE_EDGE_ELLIPSIS) ||
                  iq_lint_is_on(self, IQ_RULE_ELLIPSIS_FORM) ||
                  iq_lint_is_on(self, IQ_RULE_ROUND_BRACKETS);
  if (!on || !self->native) return;
  for (uint32_t i = 0; i < self->count; i++) {
    const IqQuotation *quotation = &self->quotations[i];
    const bool speech = quotation->kind == IQ_KIND_SPEECH && !quotation->dialogue;
    if (speech && self->markings[i].level == 0) check_quotation(self, i);
  }
}
