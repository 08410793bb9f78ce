/// Rules on what stands at the marks: IQ109 terminal punctuation, IQ110 lead-in, IQ111 spacing of
/// guillemets.
#include <string.h>

#include "lint/lint_rule.h"
#include "text/character.h"

/// A quotation of more words is hardly a fragment of the reporter's sentence.
#define FRAGMENT_WORDS_MAX 8u
/// A full sentence has at least so many.
#define SENTENCE_WORDS_MIN 3u

static bool is_letter(uint32_t code) {
  return iq_context_of(code) == IQ_CONTEXT_LETTER;
}

static bool is_letter_or_digit(uint32_t code) {
  return is_letter(code) || iq_context_of(code) == IQ_CONTEXT_DIGIT;
}

/// A comma or full stop moved over the closing mark.
static void report_terminal(IqLint *self, uint32_t index, IqSpan from, uint32_t to,
                            const char *wanted) {
  IqLintItem *item = iq_lint_add(self, IQ_RULE_TERMINAL, from, index);
  if (item == NULL) return;
  item->wanted = wanted;
  const char *mark = self->text->bytes[from.start] == ',' ? "," : ".";
  if (to < from.start) iq_lint_edit(item, (IqSpan){to, to}, mark);
  iq_lint_edit(item, from, "");
  if (to > from.start) iq_lint_edit(item, (IqSpan){to, to}, mark);
}

/// What stands behind the closing mark ends a sentence or clause there, and is nothing longer
/// (“x”.com, “x”...).
static bool is_plain_stop(const IqLint *self, uint32_t byte) {
  const IqSpan text = {0, self->text->length};
  const uint32_t code = iq_lint_at(self, text, byte);
  const uint32_t next = iq_lint_at(self, text, byte + 1);
  return (code == '.' || code == ',') && (next == 0 || iq_context_of(next) == IQ_CONTEXT_SPACE);
}

/// Whether the full stop at the end of the words is one, and not of an abbreviation (U.S.) or an
/// ellipsis.
static bool is_sentence_stop(const IqLint *self, const IqQuotation *quotation) {
  const uint32_t end = quotation->inner.end;
  const uint32_t last = iq_lint_before(self, quotation->inner, end);
  if (last == ',') return true;
  if (last != '.' || end - quotation->inner.start < 4) return false;
  const char *word = self->text->bytes + end;
  return word[-2] != '.' && word[-3] != '.' && word[-3] != ' ' && word[-4] != '.' &&
         !(iq_is_upper((uint8_t)word[-2]));
}

/// AP, Chicago 6.9: comma and full stop stand inside.
static void check_inside(IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  const IqMarking *marking = &self->markings[index];
  const uint32_t last = iq_lint_before(self, quotation->inner, quotation->inner.end);
  if (!is_plain_stop(self, quotation->outer.end) || !is_letter_or_digit(last)) return;
  const IqSpan stop = {quotation->outer.end, quotation->outer.end + 1};
  report_terminal(self, index, stop, marking->close.start, "inside");
}

/// Whether the reporter's sentence runs into the quotation: nothing but a blank behind a word.
static bool is_embedded(const IqLint *self, const IqQuotation *quotation) {
  const IqSpan paragraph = iq_lint_paragraph(self, quotation);
  const uint32_t start = quotation->outer.start;
  return iq_lint_before(self, paragraph, start) == ' ' &&
         is_letter(iq_lint_before(self, paragraph, start - 1)) &&
         iq_is_lower(iq_lint_at(self, quotation->inner, quotation->inner.start));
}

static bool holds_sentence_end(const IqLint *self, IqSpan span) {
  for (uint32_t at = span.start; at < span.end; at++) {
    const char byte = self->text->bytes[at];
    if (byte == '.' || byte == '!' || byte == '?') return true;
  }
  return false;
}

/// Guardian, BBC: inside where the quotation is a complete sentence. Told for certain of a few
/// words in the middle of the reporter's sentence, and of a sentence behind a colon.
static void check_sense(IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  const IqMarking *marking = &self->markings[index];
  const IqSpan inner = quotation->inner;
  if (is_embedded(self, quotation) && is_sentence_stop(self, quotation)) {
    const bool few = iq_lint_count_words(self, inner, FRAGMENT_WORDS_MAX + 1) <= FRAGMENT_WORDS_MAX;
    const bool attributed = quotation->cue.start >= quotation->outer.end;
    if (!few || attributed || holds_sentence_end(self, (IqSpan){inner.start, inner.end - 1})) {
      return;
    }
    const uint32_t code = iq_lint_at(self, (IqSpan){0, self->text->length}, quotation->outer.end);
    if (code != 0 && iq_context_of(code) != IQ_CONTEXT_SPACE) return;
    report_terminal(self, index, (IqSpan){inner.end - 1, inner.end}, quotation->outer.end,
                    "outside");
    return;
  }
  const IqSpan paragraph = iq_lint_paragraph(self, quotation);
  const uint32_t start = quotation->outer.start;
  const bool colon = iq_lint_before(self, paragraph, start) == ' ' &&
                     iq_lint_before(self, paragraph, start - 1) == ':';
  if (!colon || !iq_is_upper(iq_lint_at(self, inner, inner.start))) return;
  if (iq_lint_count_words(self, inner, SENTENCE_WORDS_MIN) < SENTENCE_WORDS_MIN) return;
  const uint32_t behind = iq_lint_at(self, (IqSpan){0, self->text->length}, quotation->outer.end);
  if (behind != '.' || !is_plain_stop(self, quotation->outer.end)) return;
  if (!is_letter_or_digit(iq_lint_before(self, inner, inner.end))) return;
  report_terminal(self, index, (IqSpan){quotation->outer.end, quotation->outer.end + 1},
                  marking->close.start, "inside");
}

/// RAE: the full stop and the comma stand behind the closing mark.
static void check_outside(IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  const IqSpan inner = quotation->inner;
  const IqSpan text = {0, self->text->length};
  if (!is_sentence_stop(self, quotation)) return;
  const uint32_t behind = iq_lint_at(self, text, quotation->outer.end);
  if (behind != 0 && iq_context_of(behind) != IQ_CONTEXT_SPACE) return;
  report_terminal(self, index, (IqSpan){inner.end - 1, inner.end}, quotation->outer.end, "outside");
}

/// IQ109
static void check_terminal(IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  if (!self->native || !quotation->closed || iq_lint_may_be_heading(self, quotation)) return;
  // White space inside the marks is another matter.
  if (self->markings[index].close.start != quotation->inner.end) return;
  switch ((IqTerminal)self->style->terminal) {
    case IQ_TERMINAL_ANY: return;
    case IQ_TERMINAL_INSIDE: check_inside(self, index); return;
    case IQ_TERMINAL_SENSE: check_sense(self, index); return;
    case IQ_TERMINAL_OUTSIDE: check_outside(self, index); return;
  }
}

/// IQ110. A saying verb, its comma or colon, and a quotation that begins like a sentence. Reuters
/// and BBC have a colon; AP a comma before one sentence and a colon before more.
static void check_lead_in(IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  if (!self->native || quotation->kind != IQ_KIND_SPEECH || quotation->heading) return;
  if (!iq_is_upper(iq_lint_at(self, quotation->inner, quotation->inner.start))) return;
  const uint32_t previous = iq_lint_previous(self, index);
  if (previous != IQ_NONE && self->quotations[previous].utterance == quotation->utterance) {
    return;
  }
  const IqSpan paragraph = iq_lint_paragraph(self, quotation);
  uint32_t at = quotation->outer.start;
  while (iq_lint_before(self, paragraph, at) == ' ') at--;
  const uint32_t found = iq_lint_before(self, paragraph, at);
  const char *wanted = self->style->lead_in == IQ_LEAD_IN_COLON ? ":" : ",";
  if ((found != ',' && found != ':') || found == (uint32_t)wanted[0]) return;
  if (!iq_lint_read_before(self, index)) return;
  const IqItem *items = self->words.items;
  const uint32_t count = self->words.count;
  if (count < 2 || items[count - 2].kind != IQ_ITEM_WORD) return;
  if ((items[count - 2].classes & IQ_LEXICON_SAYING) == 0) return;
  if (found == ':' && (!quotation->closed || iq_lint_count_sentences(self, quotation) != 1)) return;
  IqLintItem *item = iq_lint_add(self, IQ_RULE_LEAD_IN, (IqSpan){at - 1, at}, index);
  if (item == NULL) return;
  item->wanted = wanted;
  iq_lint_edit(item, item->span, wanted);
}

static bool is_guillemet(uint32_t code) {
  return code == 0xAB || code == 0xBB || code == 0x2039 || code == 0x203A;
}

/// Whether French, but not Swiss French, is written: with no-break spaces inside guillemets.
static bool wants_spaces(const char *language) {
  const bool french =
      strncmp(language, "fr", 2) == 0 && (language[2] == '\0' || language[2] == '-');
  return french && strcmp(language, "fr-CH") != 0;
}

/// The white space between a mark and the words: none, U+00A0, U+202F, or something else.
static bool is_no_break(const char *bytes, IqSpan space) {
  const uint32_t length = space.end - space.start;
  return (length == 2 && memcmp(bytes + space.start, "\xC2\xA0", 2) == 0) ||
         (length == 3 && memcmp(bytes + space.start, "\xE2\x80\xAF", 3) == 0);
}

/// IQ111. Imprimerie nationale: a no-break space (U+00A0 or U+202F) inside « »; RAE, Duden and
/// Russian typography: none.
static void check_spacing(IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  const IqMarking *marking = &self->markings[index];
  const bool spaces = wants_spaces(self->language);
  const IqSpan gaps[] = {{marking->open.end, quotation->inner.start},
                         {quotation->inner.end, marking->close.start}};
  const char *wanted = spaces ? "\xC2\xA0" : "";
  IqLintItem *item = NULL;
  for (uint32_t i = 0; i < (quotation->closed ? 2u : 1u); i++) {
    const bool fine =
        spaces ? is_no_break(self->text->bytes, gaps[i]) : gaps[i].start == gaps[i].end;
    const uint32_t length = gaps[i].end - gaps[i].start;
    if (fine || memchr(self->text->bytes + gaps[i].start, '\n', length) != NULL) continue;
    if (item == NULL) item = iq_lint_add(self, IQ_RULE_SPACING, quotation->outer, index);
    if (item == NULL) return;
    item->wanted = spaces ? "no-break space" : "no space";
    iq_lint_edit(item, gaps[i], wanted);
  }
}

void iq_lint_punctuation(IqLint *self) {
  for (uint32_t i = 0; i < self->count; i++) {
    const IqMarking *marking = &self->markings[i];
    if (self->quotations[i].dialogue || !marking->plain) continue;
    if (iq_lint_is_on(self, IQ_RULE_SPACING) && is_guillemet(marking->pair.open) &&
        (marking->pair.close == 0 || is_guillemet(marking->pair.close))) {
      check_spacing(self, i);
    }
    if (marking->level > 0) continue;
    if (iq_lint_is_on(self, IQ_RULE_TERMINAL)) check_terminal(self, i);
    if (iq_lint_is_on(self, IQ_RULE_LEAD_IN) && self->style->lead_in != IQ_LEAD_IN_ANY) {
      check_lead_in(self, i);
    }
  }
}
