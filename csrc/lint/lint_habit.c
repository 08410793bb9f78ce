/// The marks that a text has, and those that it should have.
#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "lint/lint_rule.h"

/// Index of the mark that a character is by itself, or iq_mark_kind_count.
static uint32_t find_kind(uint32_t code) {
  uint32_t i = 0;
  while (i < iq_mark_kind_count &&
         (iq_mark_kinds[i].code_point != code || iq_mark_kinds[i].doubled)) {
    i++;
  }
  return i;
}

float iq_lint_pair_cost(IqMarkPair pair) {
  const uint32_t open = find_kind(pair.open);
  const uint32_t close = find_kind(pair.close);
  const bool known = open < iq_mark_kind_count && close < iq_mark_kind_count;
  return known ? iq_mark_pair_costs[open][close] : 9;
}

uint32_t iq_lint_width(uint32_t code) {
  if (code == '"' || (code >= 0x201C && code <= 0x201F)) return 2;
  return code == '\'' || (code >= 0x2018 && code <= 0x201B) ? 1 : 0;
}

static bool is_straight(uint32_t code) {
  return code == '"' || code == '\'';
}

static bool is_mark(const IqLint *self, uint32_t code, uint32_t open, uint32_t wanted_open) {
  if (code == wanted_open) return true;
  return self->style->straight && is_straight(code) && code == open &&
         iq_lint_width(code) == iq_lint_width(wanted_open);
}

bool iq_lint_is_pair(const IqLint *self, IqMarkPair found, IqMarkPair wanted) {
  if (!is_mark(self, found.open, found.open, wanted.open)) return false;
  return found.close == 0 || is_mark(self, found.close, found.open, wanted.close);
}

static const char *encode(IqLint *self, const uint32_t *codes, uint32_t count) {
  utf8proc_uint8_t bytes[16];
  size_t length = 0;
  for (uint32_t i = 0; i < count; i++) {
    length += (size_t)utf8proc_encode_char((utf8proc_int32_t)codes[i], bytes + length);
  }
  const char *text = iq_arena_string(&self->arena, (const char *)bytes, length);
  self->failed = self->failed || text == NULL;
  return text;
}

static uint32_t spelt(const IqLint *self, uint32_t code) {
  const uint32_t width = self->style->straight && self->straight ? iq_lint_width(code) : 0;
  return width == 2 ? '"' : width == 1 ? '\'' : code;
}

const char *iq_lint_spell(IqLint *self, uint32_t code) {
  const uint32_t own = spelt(self, code);
  return encode(self, &own, 1);
}

const char *iq_lint_spell_pair(IqLint *self, IqMarkPair pair) {
  const uint32_t codes[] = {spelt(self, pair.open), 0x2026, spelt(self, pair.close)};
  return encode(self, codes, 3);
}

uint32_t iq_lint_partner(const IqLint *self, uint32_t open) {
  const IqHabit *best = NULL;
  for (uint32_t i = 0; i < self->habit_count; i++) {
    const IqHabit *habit = &self->habits[i];
    if (habit->pair.open != open || iq_lint_pair_cost(habit->pair) > 1) continue;
    if (best == NULL || habit->count > best->count) best = habit;
  }
  if (best != NULL) return best->pair.close;
  for (uint32_t i = 0; i < 2; i++) {
    if (self->wanted[i].open == open) return self->wanted[i].close;
  }
  const uint32_t kind = find_kind(open);
  if (kind == iq_mark_kind_count) return 0;
  uint32_t partner = 0;
  for (uint32_t i = 1; i < iq_mark_kind_count; i++) {
    if (iq_mark_pair_costs[kind][i] < iq_mark_pair_costs[kind][partner]) partner = i;
  }
  const bool known = iq_mark_pair_costs[kind][partner] < 1 && !iq_mark_kinds[partner].doubled;
  return known ? iq_mark_kinds[partner].code_point : 0;
}

/// The mark at one end of a quotation; its code is 0 where it is not written by its own character,
/// or where another of its kind stands beside it inside: two may be one.
static uint32_t read_mark(const IqText *text, const IqQuotation *quotation, bool opens,
                          IqSpan *span) {
  const char *bytes = text->bytes;
  uint32_t size;
  uint32_t code;
  bool doubled;
  if (opens) {
    code = iq_utf8_decode(bytes, text->length, quotation->outer.start, &size);
    *span = (IqSpan){quotation->outer.start, quotation->outer.start + size};
    doubled = size == 1 && bytes[span->end] == bytes[span->start];
  } else {
    code = iq_utf8_decode_before(bytes, text->length, quotation->outer.end, &size);
    *span = (IqSpan){quotation->outer.end - size, quotation->outer.end};
    doubled = size == 1 && bytes[span->start - 1] == bytes[span->start];
  }
  return doubled || find_kind(code) == iq_mark_kind_count ? 0 : code;
}

static void count_habit(IqLint *self, const IqMarking *marking) {
  uint32_t i = 0;
  while (i < self->habit_count && (self->habits[i].pair.open != marking->pair.open ||
                                   self->habits[i].pair.close != marking->pair.close)) {
    i++;
  }
  if (i == IQ_HABITS_MAX) return;
  if (i == self->habit_count) self->habits[self->habit_count++] = (IqHabit){.pair = marking->pair};
  self->habits[i].count++;
  self->habits[i].outer += marking->level == 0;
}

/// The marks of the pack where it has some for this language; else what the text has most of the
/// time around its quotations, where the locale's own marks count as one more.
static void find_wanted(IqLint *self) {
  const IqDelimiters *locale = self->locale;
  if (self->native && self->style->marks.open != 0) locale = &self->style->marks;
  const IqDelimiters none = {0};
  if (locale == NULL) locale = &none;
  const IqMarkPair outer = {locale->open, locale->close};
  const IqMarkPair inner = {locale->inner_open, locale->inner_close};
  self->wanted[0] = outer;
  self->wanted[1] = inner;
  if (locale == &self->style->marks) return;
  const IqHabit *most = NULL;
  uint32_t of_locale = 1;
  for (uint32_t i = 0; i < self->habit_count; i++) {
    const IqHabit *habit = &self->habits[i];
    if (iq_lint_is_pair(self, habit->pair, outer)) {
      of_locale += habit->outer;
    } else if (iq_lint_pair_cost(habit->pair) <= 1 &&
               (most == NULL || habit->outer > most->outer)) {
      most = habit;
    }
  }
  if (most == NULL || most->outer <= of_locale) return;
  self->wanted[0] = most->pair;
  // Of a pair that is not the locale's own nobody knows what the text wants inside.
  const IqMarkPair unknown = {0, 0};
  self->wanted[1] = iq_lint_is_pair(self, most->pair, inner) ? outer : unknown;
}

bool iq_lint_find_marks(IqLint *self) {
  self->markings = iq_arena_array(&self->arena, self->count, sizeof(IqMarking));
  if (self->markings == NULL) return false;
  int64_t straight = 0;
  for (uint32_t i = 0; i < self->count; i++) {
    const IqQuotation *quotation = &self->quotations[i];
    IqMarking *marking = &self->markings[i];
    if (quotation->continues != IQ_NONE) self->markings[quotation->continues].continued = true;
    if (quotation->nested_in != IQ_NONE) {
      const bool turn = self->quotations[quotation->nested_in].dialogue;
      marking->level = turn ? 0 : self->markings[quotation->nested_in].level + 1;
    }
    if (quotation->dialogue) continue;
    marking->pair.open = read_mark(self->text, quotation, true, &marking->open);
    marking->plain = marking->pair.open != 0;
    if (quotation->closed) {
      marking->pair.close = read_mark(self->text, quotation, false, &marking->close);
      marking->plain = marking->plain && marking->pair.close != 0;
    }
    if (!marking->plain) continue;
    straight += is_straight(marking->pair.open) ? 1 : -1;
    if (quotation->closed && !quotation->heading) count_habit(self, marking);
  }
  self->straight = straight > 0;
  find_wanted(self);
  return true;
}
