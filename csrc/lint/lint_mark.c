/// Rules on the pair of marks of one quotation: IQ105 mixed, IQ106 level, IQ107 headline, IQ108 the
/// same mark inside itself.
#include "lint/lint_rule.h"

/// Two marks whose pairing costs more are of no one family.
#define MIXED_MIN 1.0f
/// Quotations whose marks may be apostrophes are left alone.
#define CONFIDENCE_MIN 0.85f

static bool is_doubtful(const IqLint *self, uint32_t index) {
  const IqMarkPair pair = self->markings[index].pair;
  const bool single = iq_lint_width(pair.open) == 1 || iq_lint_width(pair.close) == 1;
  return single && self->quotations[index].confidence < CONFIDENCE_MIN;
}

static void set_marks(IqLint *self, IqLintItem *item, const IqMarking *marking, IqMarkPair pair) {
  if (item == NULL) return;
  if (pair.close == 0) pair.close = iq_lint_partner(self, pair.open);
  item->wanted = iq_lint_spell_pair(self, pair);
  iq_lint_edit(item, marking->open, iq_lint_spell(self, pair.open));
  if (marking->pair.close != 0) {
    iq_lint_edit(item, marking->close, iq_lint_spell(self, pair.close));
  }
}

/// What a mixed pair was meant to be: the wanted pair of its width, or that which its opening mark
/// begins.
static IqMarkPair unmix(const IqLint *self, const IqMarking *marking) {
  const uint32_t width = iq_lint_width(marking->pair.open);
  for (uint32_t i = 0; i < 2 && width > 0; i++) {
    if (iq_lint_width(self->wanted[i].open) == width) return self->wanted[i];
  }
  return (IqMarkPair){marking->pair.open, iq_lint_partner(self, marking->pair.open)};
}

/// IQ105. CLDR has no locale with such a pair; data/marks.yaml lists what is found all the same.
static bool check_mixed(IqLint *self, uint32_t index) {
  const IqMarking *marking = &self->markings[index];
  const bool mixed = iq_lint_pair_cost(marking->pair) > MIXED_MIN;
  if (!mixed) return false;
  if (is_doubtful(self, index)) return true;
  const IqMarkPair pair = unmix(self, marking);
  if (pair.close == 0) return true;
  set_marks(self, iq_lint_add(self, IQ_RULE_MIXED, self->quotations[index].outer, index), marking,
            pair);
  return true;
}

/// A headline for certain: the first paragraph of the text, or a heading of Markdown.
static bool is_headline(const IqLint *self, const IqQuotation *quotation) {
  const IqSpan paragraph = iq_lint_paragraph(self, quotation);
  if (quotation->paragraph == 0) return true;
  const char *bytes = self->text->bytes;
  uint32_t line = paragraph.start;
  while (line > 0 && bytes[line - 1] != '\n') line--;
  return self->text->markup == IQ_MARKUP_MARKDOWN && bytes[line] == '#';
}

/// IQ107. BBC and AP: single marks in headlines.
static void check_headline(IqLint *self, uint32_t index) {
  const IqStyle *style = self->style;
  const IqMarkPair pair = {style->headline_open, style->headline_close};
  const IqMarking *marking = &self->markings[index];
  if (pair.open == 0 || !self->native || marking->level > 0) return;
  if (!is_headline(self, &self->quotations[index])) return;
  if (iq_lint_is_pair(self, marking->pair, pair)) return;
  set_marks(self, iq_lint_add(self, IQ_RULE_HEADLINE, self->quotations[index].outer, index),
            marking, pair);
}

static bool is_same_pair(IqMarkPair a, IqMarkPair b) {
  return a.open == b.open && a.close == b.close;
}

/// What stands inside a pair of marks: as the text or its locale has it, as CLDR has it in the
/// first locale with that pair outside, or the other width of the same family.
static IqMarkPair inner_of(const IqLint *self, IqMarkPair outer) {
  for (uint32_t i = 0; i < 2; i++) {
    if (iq_lint_is_pair(self, outer, self->wanted[i]) && self->wanted[1 - i].open != 0) {
      return self->wanted[1 - i];
    }
  }
  for (uint32_t i = 0; i < iq_delimiter_set_count; i++) {
    const IqDelimiters *set = &iq_delimiter_sets[i];
    const bool alternates = set->inner_open != set->open;
    if (set->open == outer.open && set->close == outer.close && alternates) {
      return (IqMarkPair){set->inner_open, set->inner_close};
    }
  }
  switch (outer.open) {
    case '"': return (IqMarkPair){'\'', '\''};
    case '\'': return (IqMarkPair){'"', '"'};
    default: return (IqMarkPair){0, 0};
  }
}

/// IQ108. Chicago 13.30, CfJ: the marks alternate. Some locales have one pair for both levels.
static bool check_nested(IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  const IqMarking *marking = &self->markings[index];
  if (marking->level == 0 || !quotation->closed) return false;
  const IqQuotation *around = &self->quotations[quotation->nested_in];
  const IqMarking *outer = &self->markings[quotation->nested_in];
  if (!around->closed || !is_same_pair(marking->pair, outer->pair)) return false;
  const IqDelimiters *locale = self->locale;
  if (locale != NULL && locale->open == locale->inner_open) return true;
  if (is_doubtful(self, index) || is_doubtful(self, quotation->nested_in)) return true;
  const IqMarkPair pair = inner_of(self, outer->pair);
  if (pair.open == 0 || is_same_pair(pair, marking->pair)) return true;
  set_marks(self, iq_lint_add(self, IQ_RULE_NESTED_SAME, quotation->outer, index), marking, pair);
  return true;
}

/// A Spanish paragraph continues a quotation with the closing guillemet.
static bool is_reopened_by_closing(const IqQuotation *quotation, const IqMarking *marking) {
  return quotation->continues != IQ_NONE &&
         (marking->pair.open == 0xBB || marking->pair.open == 0x203A);
}

static bool is_wrong_level(const IqLint *self, uint32_t index) {
  const IqMarking *marking = &self->markings[index];
  const IqMarkPair wanted = self->wanted[marking->level % 2];
  if (wanted.open == 0 || !marking->plain || self->quotations[index].dialogue) return false;
  return !is_reopened_by_closing(&self->quotations[index], marking) &&
         !iq_lint_is_pair(self, marking->pair, wanted);
}

/// Whether a quotation within others, or one of those, is left open: where it ends, and so what is
/// inside it, is not known.
static bool is_level_unsure(const IqLint *self, uint32_t index) {
  if (self->markings[index].level > 0 && !self->quotations[index].closed) return true;
  for (uint32_t i = self->quotations[index].nested_in; i != IQ_NONE;
       i = self->quotations[i].nested_in) {
    const IqQuotation *around = &self->quotations[i];
    if (!around->closed && !around->dialogue && !self->markings[i].continued) return true;
  }
  return false;
}

/// IQ106. CLDR's marks of the locale, or those of the pack, by level: the outermost first, since
/// what is right inside depends on them.
static void check_level(IqLint *self, uint32_t index) {
  const IqQuotation *quotation = &self->quotations[index];
  const IqMarking *marking = &self->markings[index];
  if (is_doubtful(self, index) || iq_lint_may_be_heading(self, quotation)) return;
  if (!is_wrong_level(self, index) || is_level_unsure(self, index)) return;
  if (marking->level > 0 && is_wrong_level(self, quotation->nested_in)) return;
  set_marks(self, iq_lint_add(self, IQ_RULE_LEVEL, quotation->outer, index), marking,
            self->wanted[marking->level % 2]);
}

void iq_lint_marks(IqLint *self) {
  for (uint32_t i = 0; i < self->count; i++) {
    const IqMarking *marking = &self->markings[i];
    if (self->quotations[i].dialogue || !marking->plain) continue;
    if (marking->pair.close != 0 && check_mixed(self, i)) continue;
    if (self->quotations[i].heading) check_headline(self, i);
    if (check_nested(self, i)) continue;
    check_level(self, i);
  }
}
