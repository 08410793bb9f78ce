/// Rules on marks that lack their partner, and on quotations that go over the end of a paragraph:
/// IQ101 unclosed, IQ102 closed early, IQ103 not reopened, IQ104 stray, IQ112 apostrophe or prime.
#include <string.h>

#include "base/utf8.h"
#include "lint/lint_rule.h"

/// An opening mark that is beyond doubt: what is missing costs 0.12, the mark itself nothing.
#define OPENING_MIN 0.86f
/// Words behind a single mark that nothing closes, so that it is no apostrophe.
#define SINGLE_WORDS_MIN 4u
/// What it costs at most that a stray mark closes, and at least that it opens.
#define CLOSE_MAX 0.5f
#define OPEN_MIN 2.0f
/// What it costs at least that a stray mark is none, so that it is one.
#define NEITHER_MIN 4.0f
/// At most so much speaks against a mark being an apostrophe.
#define APOSTROPHE_MAX 0.5f

static const IqMark *strays_of(const IqLint *self, uint32_t *count) {
  *count = self->document->strays.count;
  return self->document->strays.items;
}

/// The first stray mark at or behind a byte.
static uint32_t stray_from(const IqLint *self, uint32_t byte) {
  uint32_t count;
  const IqMark *strays = strays_of(self, &count);
  uint32_t low = 0;
  while (low < count) {
    const uint32_t middle = low + (count - low) / 2;
    if (strays[middle].span.start < byte) {
      low = middle + 1;
    } else {
      count = middle;
    }
  }
  return low;
}

static uint32_t code_of(const IqMark *mark) {
  const IqMarkKind *kind = &iq_mark_kinds[mark->kind];
  return kind->doubled ? 0 : kind->code_point;
}

static bool is_closing(const IqMark *mark) {
  return code_of(mark) != 0 && mark->close <= CLOSE_MAX && mark->open >= OPEN_MIN &&
         mark->neither >= NEITHER_MIN && !mark->at_start;
}

/// The stray mark in the paragraph behind a quotation that closes it there, before any other
/// quotation begins; NULL where there is none.
static const IqMark *closing_behind(const IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  if (quotation->paragraph + 1 >= self->text->paragraphs.count) return NULL;
  const IqParagraph *next =
      (const IqParagraph *)self->text->paragraphs.items + quotation->paragraph + 1;
  uint32_t count;
  const IqMark *strays = strays_of(self, &count);
  const uint32_t first = stray_from(self, next->span.start);
  if (first == count || strays[first].span.start >= next->span.end) return NULL;
  const IqMark *mark = &strays[first];
  if (index + 1 < self->count && self->quotations[index + 1].outer.start < mark->span.start) {
    return NULL;
  }
  const IqMarkPair pair = {self->markings[index].pair.open, code_of(mark)};
  return is_closing(mark) && iq_lint_pair_cost(pair) <= 1 ? mark : NULL;
}

/// A single mark may be an apostrophe that no list has.
static bool is_opening(const IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  const IqMarking *marking = &self->markings[index];
  if (!marking->plain || quotation->confidence < OPENING_MIN) return false;
  if (iq_lint_width(marking->pair.open) != 1) return true;
  const IqSpan paragraph = iq_lint_paragraph(self, quotation);
  const uint32_t before = iq_lint_before(self, paragraph, quotation->outer.start);
  const uint32_t second =
      before == ' ' ? iq_lint_before(self, paragraph, quotation->outer.start - 1) : before;
  return iq_lint_width(self->wanted[0].open) == 1 && (second == 0 || second == ':') &&
         iq_lint_count_words(self, quotation->inner, SINGLE_WORDS_MIN) == SINGLE_WORDS_MIN;
}

/// The comma before an attribution that stands inside for want of the closing mark; IQ_NONE where
/// there is none.
static uint32_t find_comma(IqLint *self, uint32_t index) {
  if (!iq_lint_read_inside(self, index)) return IQ_NONE;
  const IqItem *items = self->words.items;
  for (uint32_t i = 0; i < self->words.count; i++) {
    if (items[i].kind != IQ_ITEM_COMMA) continue;
    if (iq_lint_attribution(items + i + 1, self->words.count - i - 1) > 0) {
      return items[i].span.start;
    }
  }
  return IQ_NONE;
}

/// Where the closing mark is missing: at the comma before an attribution, or at the paragraph's
/// end. English puts the comma inside the marks, others outside.
static uint32_t find_end(IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  const bool set_off = quotation->incise.start < quotation->incise.end;
  const uint32_t comma = set_off ? quotation->incise.start : find_comma(self, index);
  if (comma == IQ_NONE) return quotation->inner.end;
  const bool english = strncmp(self->language, "en", 2) == 0;
  return english && self->text->bytes[comma] == ',' ? comma + 1 : comma;
}

static void report_unclosed(IqLint *self, uint32_t index) {
  const IqMarking *marking = &self->markings[index];
  const uint32_t close = iq_lint_partner(self, marking->pair.open);
  IqLintItem *item = iq_lint_add(self, IQ_RULE_UNCLOSED, marking->open, index);
  if (item == NULL || close == 0) return;
  const uint32_t end = find_end(self, index);
  item->wanted = iq_lint_spell(self, close);
  iq_lint_edit(item, (IqSpan){end, end}, item->wanted);
}

/// IQ103. AP and Chicago 13.32: an opening mark begins each paragraph of a running quotation.
static void report_not_reopened(IqLint *self, uint32_t index, const IqMark *closing) {
  if (!self->style->reopens) return;
  const IqParagraph *next =
      (const IqParagraph *)self->text->paragraphs.items + self->quotations[index].paragraph + 1;
  // Nothing behind the mark: as well the name of the speaker, set below words that stand alone.
  if (closing->span.end == next->span.end) return;
  IqLintItem *item = iq_lint_add(self, IQ_RULE_NOT_REOPENED, closing->span, index);
  if (item == NULL) return;
  item->wanted = iq_lint_spell(self, self->markings[index].pair.open);
  iq_lint_edit(item, (IqSpan){next->span.start, next->span.start}, item->wanted);
}

/// The stray mark at the very end of an unclosed quotation: meant to close it, of another family.
static const IqMark *wrong_end(const IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  const uint32_t before = iq_lint_before(self, quotation->inner, quotation->inner.end);
  const uint32_t open = self->markings[index].pair.open;
  if (iq_lint_width(before) == 0 || iq_lint_width(before) != iq_lint_width(open)) return NULL;
  uint32_t count;
  const IqMark *strays = strays_of(self, &count);
  uint32_t size;
  iq_utf8_decode_before(self->text->bytes, self->text->length, quotation->inner.end, &size);
  const uint32_t stray = stray_from(self, quotation->inner.end - size);
  const bool ends = stray < count && strays[stray].span.end == quotation->inner.end;
  return ends ? &strays[stray] : NULL;
}

/// IQ105 of a quotation that was not read as closed, so little does its end fit its beginning.
static void report_wrong_end(IqLint *self, uint32_t index, const IqMark *end) {
  const uint32_t open = self->markings[index].pair.open;
  const IqMarkPair pair = {open, iq_lint_partner(self, open)};
  if (pair.close == 0 || pair.close == code_of(end)) return;
  IqLintItem *item = iq_lint_add(self, IQ_RULE_MIXED, self->quotations[index].outer, index);
  if (item == NULL) return;
  item->wanted = iq_lint_spell_pair(self, pair);
  iq_lint_edit(item, end->span, iq_lint_spell(self, pair.close));
}

/// IQ101; IQ103 where the next paragraph closes it, IQ105 where a wrong mark does. Returns that
/// mark.
static const IqMark *check_unclosed(IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  const IqMarking *marking = &self->markings[index];
  if (quotation->closed || quotation->dialogue || marking->continued || marking->level > 0) {
    return NULL;
  }
  const IqMark *end = wrong_end(self, index);
  if (end != NULL) {
    report_wrong_end(self, index, end);
    return end;
  }
  const IqMark *closing = closing_behind(self, index);
  if (closing != NULL) {
    report_not_reopened(self, index, closing);
  } else if (is_opening(self, index)) {
    report_unclosed(self, index);
  }
  return closing;
}

static bool is_same_name(const IqQuotation *a, const IqQuotation *b) {
  return a->name != NULL && b->name != NULL && strcmp(a->name, b->name) == 0;
}

/// IQ102. AP: no closing mark where the next paragraph goes on with the same speaker. Certain where
/// a paragraph is nothing but a quotation, and the next begins with one and names the speaker of
/// both.
static void check_closed_early(IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  const IqMarking *marking = &self->markings[index];
  const IqSpan paragraph = iq_lint_paragraph(self, quotation);
  if (!self->style->reopens || !quotation->closed || marking->level > 0 || !marking->plain) return;
  if (quotation->outer.start != paragraph.start || quotation->outer.end != paragraph.end) return;
  if (quotation->heading) return;
  uint32_t next = index + 1;
  while (next < self->count && self->markings[next].level > 0) next++;
  if (next == self->count || self->quotations[next].paragraph != quotation->paragraph + 1) return;
  const IqQuotation *second = &self->quotations[next];
  const bool opens = second->outer.start == iq_lint_paragraph(self, second).start;
  if (!opens || second->heading || !is_same_name(quotation, second)) return;
  // Named once, for both: a name of its own would make them two utterances.
  if (second->speaker.start < second->outer.end || second->cue.start < second->outer.end) return;
  if (quotation->speaker.start < quotation->speaker.end &&
      quotation->speaker.start != second->speaker.start) {
    return;
  }
  IqLintItem *item = iq_lint_add(self, IQ_RULE_CLOSED_EARLY, marking->close, index);
  iq_lint_edit(item, marking->close, "");
}

static bool is_digit(uint32_t code) {
  return code >= '0' && code <= '9';
}

/// 6’2”: feet and inches.
static bool is_inches(const IqLint *self, const IqMark *mark) {
  if (code_of(mark) != 0x201D || !is_digit(mark->before)) return false;
  const IqSpan text = {0, self->text->length};
  uint32_t at = mark->span.start;
  while (is_digit(iq_lint_before(self, text, at))) at--;
  const uint32_t feet = iq_lint_before(self, text, at);
  const uint32_t size = feet == '\'' ? 1 : feet == 0x2019 || feet == 0x2032 ? 3 : 0;
  return size > 0 && is_digit(iq_lint_before(self, text, at - size));
}

/// IQ112. U+2018 where an apostrophe belongs (‘90s, ‘tis), as word processors type it; a closing
/// mark for inches.
static bool check_apostrophe(IqLint *self, const IqMark *mark) {
  const bool apostrophe =
      code_of(mark) == 0x2018 && mark->neither <= APOSTROPHE_MAX && mark->right != IQ_CONTEXT_SPACE;
  if (!apostrophe && !is_inches(self, mark)) return false;
  IqLintItem *item = iq_lint_add(self, IQ_RULE_APOSTROPHE, mark->span, IQ_NONE);
  if (item != NULL) {
    item->wanted = apostrophe ? "\xE2\x80\x99" : "\xE2\x80\xB3";
    iq_lint_edit(item, mark->span, item->wanted);
  }
  return true;
}

/// IQ104. Only what can be nothing but a closing mark.
static void check_stray(IqLint *self, const IqMark *mark) {
  if (!is_closing(mark)) return;
  const uint32_t code = code_of(mark);
  const bool single = iq_lint_width(code) == 1;
  if (single && (mark->left != IQ_CONTEXT_CLOSER || iq_lint_width(self->wanted[0].open) != 1)) {
    return;
  }
  const IqSpan text = {0, self->text->length};
  const uint32_t before = iq_lint_before(self, text, mark->span.start);
  const uint32_t behind = iq_lint_at(self, text, mark->span.end);
  if (iq_lint_width(before) > 0 || iq_lint_width(behind) > 0) return;
  // What is left of a tag: date="">
  if (before == '=' || behind == '>') return;
  IqLintItem *item = iq_lint_add(self, IQ_RULE_STRAY, mark->span, IQ_NONE);
  iq_lint_edit(item, mark->span, "");
}

void iq_lint_seams(IqLint *self) {
  uint32_t count;
  const IqMark *strays = strays_of(self, &count);
  uint32_t next = 0;
  for (uint32_t i = 0; i < self->count; i++) {
    check_closed_early(self, i);
    const IqMark *closing = check_unclosed(self, i);
    if (closing == NULL || closing < &strays[next]) continue;
    for (; &strays[next] < closing; next++) {
      if (!check_apostrophe(self, &strays[next])) check_stray(self, &strays[next]);
    }
    next++;
  }
  for (; next < count; next++) {
    if (!check_apostrophe(self, &strays[next])) check_stray(self, &strays[next]);
  }
}
