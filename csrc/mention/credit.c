#include "mention/credit.h"

#include "language/given.h"

/// Paragraphs at the head and at the foot of a text that a name alone is a credit in.
#define HEAD_MAX 8u
#define FOOT_MAX 3u
/// Paragraphs that can be a headline.
#define HEADLINE_MAX 2u
/// Items of a credit.
#define CREDIT_MAX 40u
/// Paragraphs at the beginning and at the end of a text that tell who has written it.
#define HEAD_LINES 16u
#define FOOT_LINES 8u
/// Words before the one that says what is credited: “Rolling updates from …”
#define LEAD_MAX 4u
/// Words in a credit that are nothing known: “envoyée spéciale”
#define UNKNOWN_MAX 2u
/// Paragraphs that what leads to another piece of news is away from those around it.
#define TEASER_AWAY 8u
/// Bytes of an initial.
#define INITIAL_MAX 4u

/// Words that stand between the names of a credit.
#define SMALL \
  (IQ_LEXICON_LINKER | IQ_LEXICON_OF | IQ_LEXICON_AND | IQ_LEXICON_ARTICLE | IQ_LEXICON_CALENDAR)

/// One paragraph of a passage.
typedef struct Line {
  const IqText *text;
  IqItem *items;
  uint32_t count;         ///< items of the passage
  uint32_t first, end;    ///< items of the paragraph, its break not among them
  const IqArray *breaks;  ///< items of the passage, of uint32_t
  uint32_t index;         ///< of its break
  uint32_t number;        ///< paragraphs before it, those that were left out aside
  bool begun;             ///< it is not before the first paragraph
  uint8_t language;
} Line;

static bool is_word(const Line *self, uint32_t at) {
  return at < self->end && self->items[at].kind == IQ_ITEM_WORD;
}

static bool is_aside(const Line *self, uint32_t at, uint32_t aside) {
  return is_word(self, at) &&
         (iq_lexicon_find_aside(self->items[at].hash, self->language) & aside) != 0;
}

static bool is_small(const Line *self, uint32_t at) {
  return is_word(self, at) && (self->items[at].classes & SMALL) != 0;
}

static bool is_number(const Line *self, uint32_t at) {
  const char byte = self->text->bytes[self->items[at].span.start];
  return byte >= '0' && byte <= '9';
}

/// Whether a word may be one of a name.
static bool is_name(const Line *self, uint32_t at) {
  if (!is_word(self, at) || is_number(self, at)) return false;
  return self->items[at].capital || iq_languages[self->language].caseless;
}

/// Whether what a credit says stands on both sides of the sign at `at`: “Text: A. Photo: B”, “M.
/// Quill”, 14:20.
static bool joins(const Line *self, uint32_t at) {
  if (at + 1 == self->end) return self->items[at].kind == IQ_ITEM_STOP;
  if (at == self->first || !is_word(self, at - 1)) return false;
  if (self->items[at].kind == IQ_ITEM_COLON) {
    return is_number(self, at - 1) || is_aside(self, at - 1, IQ_ASIDE_CREDIT | IQ_ASIDE_BYLINE);
  }
  const IqSpan before = self->items[at - 1].span;
  return before.end - before.start <= INITIAL_MAX || is_number(self, at - 1) ||
         is_aside(self, at + 1, IQ_ASIDE_CREDIT);
}

/// Whether the paragraph has nothing but names and small words from item `from` on, and no more
/// than `most` others.
static bool is_names(const Line *self, uint32_t from, uint32_t most) {
  uint32_t names = 0;
  uint32_t unknown = 0;
  for (uint32_t i = from; i < self->end; i++) {
    const IqItem *item = &self->items[i];
    if (item->kind == IQ_ITEM_QUOTATION) return false;
    if ((item->kind == IQ_ITEM_STOP || item->kind == IQ_ITEM_COLON) && !joins(self, i)) {
      return false;
    }
    if (item->kind != IQ_ITEM_WORD || is_number(self, i)) continue;
    if (is_aside(self, i, IQ_ASIDE_CREDIT | IQ_ASIDE_BYLINE) || is_small(self, i)) continue;
    if (is_name(self, i)) {
      names++;
      continue;
    }
    // “Orla Quill (oq)”
    const bool aside = i > from && i + 1 < self->end && item[-1].kind == IQ_ITEM_OTHER &&
                       item[1].kind == IQ_ITEM_OTHER;
    if (aside) continue;
    if ((item->classes & IQ_LEXICON_CUE) != 0) return false;
    if ((item->classes & IQ_LEXICON_ROLE) == 0 && ++unknown > most) return false;
  }
  return names > 0;
}

/// “Words and photos: Orla Quill”, “Testo di Ada Negri”, “By Orla Quill”: whether a word for what
/// is credited, or a preposition of whoever made it, leads to a name. `direct`: nothing need stand
/// between (Photo Orla Quill).
static bool leads(const Line *self, uint32_t at, bool direct) {
  const bool byline = is_aside(self, at, IQ_ASIDE_BYLINE) && at == self->first;
  if (!byline && !is_aside(self, at, IQ_ASIDE_CREDIT)) return false;
  uint32_t next = at + 1;
  bool joined = byline || direct;
  for (; next < self->end && next - at <= LEAD_MAX; next++) {
    const uint8_t kind = self->items[next].kind;
    // “Fot. Jan Lis”
    const bool shortened = kind == IQ_ITEM_STOP && next == at + 1 && joins(self, next);
    const bool sign = kind == IQ_ITEM_OTHER || shortened;
    if (kind == IQ_ITEM_COLON) return next + 1 < self->end;
    const bool credit = is_aside(self, next, IQ_ASIDE_CREDIT);
    if (!sign && !credit && is_name(self, next) && joined) return true;
    if (!sign && !credit && !is_small(self, next)) return false;
    const uint32_t of = IQ_LEXICON_OF | IQ_LEXICON_LINKER;
    joined = joined || (is_small(self, next) && (self->items[next].classes & of) != 0);
  }
  return false;
}

/// The last word of the first name in a paragraph; IQ_NONE of none in full.
static uint32_t last_of_name(const Line *self) {
  for (uint32_t i = self->first; i + 1 < self->end; i++) {
    if (!is_name(self, i) || !is_name(self, i + 1)) continue;
    while (is_name(self, i + 1)) i++;
    return i;
  }
  return IQ_NONE;
}

/// Whether a word stands with a capital in another paragraph too.
static bool is_named_again(const Line *self, uint32_t at) {
  for (uint32_t i = 0; i < self->count; i++) {
    if (i >= self->first && i < self->end) continue;
    const IqItem *item = &self->items[i];
    if (item->kind == IQ_ITEM_WORD && item->capital && item->hash == self->items[at].hash) {
      return true;
    }
  }
  return false;
}

/// Whether the paragraph that ends before the break at `at` is a quotation as a whole.
static bool ends_lone_quotation(const Line *self, uint32_t at) {
  if (at > 0 && self->items[at - 1].kind == IQ_ITEM_STOP) at--;
  if (at == 0 || self->items[at - 1].kind != IQ_ITEM_QUOTATION) return false;
  return at == 1 || self->items[at - 2].kind == IQ_ITEM_BREAK;
}

/// Whether no more than `most` paragraphs stand behind.
static bool is_near_end(const Line *self, uint32_t most) {
  uint32_t breaks = 0;
  for (uint32_t i = self->count; i > self->end; i--) {
    if (self->items[i - 1].kind == IQ_ITEM_BREAK && ++breaks > most) return false;
  }
  return true;
}

/// Whether a quotation that is a paragraph of its own stands before or behind: somebody's name
/// there says whose words it is.
static bool is_beside_quotation(const Line *self) {
  const bool signs = self->first > 0 && ends_lone_quotation(self, self->first - 1);
  if (signs && (self->number > HEADLINE_MAX || is_near_end(self, 1))) return true;
  const uint32_t next = self->end + 1;
  if (next + 1 >= self->count || self->items[next].kind != IQ_ITEM_QUOTATION) return false;
  return self->items[next + 1].kind == IQ_ITEM_BREAK || self->items[next + 1].kind == IQ_ITEM_STOP;
}

/// Whether the paragraph ends as no sentence does.
static bool is_heading(const Line *self) {
  const uint8_t last = self->items[self->end - 1].kind;
  return last == IQ_ITEM_WORD || last == IQ_ITEM_OTHER;
}

/// “ORLA QUILL”, “Orla Quill, Ness”: whether the paragraph is a name alone, at the head or the foot
/// of the text, that stands nowhere else.
static bool is_name_alone(const Line *self) {
  if (!is_heading(self) || iq_languages[self->language].caseless) return false;
  if (!is_names(self, self->first, 0)) return false;
  const uint32_t last = last_of_name(self);
  if (last == IQ_NONE || is_beside_quotation(self)) return false;
  for (uint32_t i = self->first; i < self->end; i++) {
    // “Noor Bakker” is somebody’s name whatever the last word means.
    const bool surname =
        i == last && iq_given_gender(self->items[self->first].hash) != IQ_GENDER_OPEN;
    const uint32_t role = self->items[i].classes & (IQ_LEXICON_ROLE | IQ_LEXICON_BODY);
    if (!is_word(self, i) || surname || role != IQ_LEXICON_ROLE) continue;
    if (!is_aside(self, i, IQ_ASIDE_CREDIT)) return false;
  }
  if (self->number == 0 || self->number >= HEAD_MAX) {
    if (!is_near_end(self, FOOT_MAX)) return false;
  }
  return !is_named_again(self, last);
}

/// Whether all letters of a heading are capitals.
static bool is_shouted(const Line *self) {
  if (!is_heading(self) || is_beside_quotation(self)) return false;
  const IqSpan span = {self->items[self->first].span.start, self->items[self->end - 1].span.end};
  for (uint32_t i = self->first; i < self->end; i++) {
    if (self->items[i].kind == IQ_ITEM_QUOTATION) return false;
  }
  return iq_text_capitals(self->text, span) > 0;
}

/// Where the credit of a paragraph begins, which is its end where it has none.
static uint32_t credit_start(const Line *self) {
  if (self->end == self->first) return self->end;
  const bool brief = self->end - self->first <= CREDIT_MAX;
  if (brief && (is_name_alone(self) || is_shouted(self))) return self->first;
  for (uint32_t i = self->first;
       brief && is_names(self, i, UNKNOWN_MAX) && i < self->end && i - self->first < LEAD_MAX;
       i++) {
    if (leads(self, i, false)) return self->first;
    if (!leads(self, i, true)) continue;
    // «Наш корреспондент Яна Супрун встретилась с мэром.» is a sentence.
    if (!is_heading(self) && !is_names(self, i, 0)) continue;
    const uint32_t last = last_of_name(self);
    if (last != IQ_NONE && !is_named_again(self, last)) return self->first;
  }
  // “Orla Quill on the pier. Photo: A. Pell”
  const uint32_t reach = brief ? self->first : self->end - CREDIT_MAX;
  for (uint32_t i = reach + 1; i < self->end; i++) {
    const uint32_t inside = 1u << IQ_ITEM_WORD | 1u << IQ_ITEM_COMMA | 1u << IQ_ITEM_COLON;
    if ((inside >> self->items[i - 1].kind & 1) != 0) continue;
    if (is_word(self, i) && leads(self, i, true) && is_names(self, i, UNKNOWN_MAX)) return i;
  }
  return self->end;
}

/// Goes on to the next paragraph; the first one at the beginning. False behind the last.
static bool next_line(Line *self) {
  if (self->begun) {
    self->number++;
    self->index++;
    self->first = self->end + 1;
  }
  self->begun = true;
  if (self->index >= self->breaks->count) return false;
  self->end = ((const uint32_t *)self->breaks->items)[self->index];
  return true;
}

/// The first name of two words or more in a paragraph from item `at` on; empty where it has none.
static IqSpan full_name(const Line *self, uint32_t at, uint64_t *first) {
  for (; at < self->end; at++) {
    if (!is_name(self, at) || is_aside(self, at, IQ_ASIDE_CREDIT)) continue;
    uint32_t last = at;
    // “Ana de la Cruz”
    for (uint32_t i = at + 1; i < self->end; i++) {
      if (is_aside(self, i, IQ_ASIDE_CREDIT)) break;
      if (is_name(self, i)) last = i;
      if (!is_name(self, i) && !is_small(self, i)) break;
    }
    if (last == at) continue;
    *first = self->items[at].hash;
    return (IqSpan){self->items[at].span.start, self->items[last].span.end};
  }
  return (IqSpan){0, 0};
}

/// Whether whoever has written the text stands behind a word: “by”, “text:”.
static bool leads_author(const Line *self, uint32_t at) {
  return is_aside(self, at, IQ_ASIDE_BYLINE) ||
         (is_word(self, at) && (iq_lexicon_find_hint(self->items[at].hash, self->language) &
                                (uint32_t)IQ_HINT_AUTHOR) != 0);
}

/// Goes on to the end of the last paragraph before the last FOOT_LINES, if that is farther.
static void skip_to_foot(Line *self) {
  const uint32_t lines = self->breaks->count;
  if (lines <= FOOT_LINES || lines - FOOT_LINES - 1 <= self->index) return;
  self->index = lines - FOOT_LINES - 1;
  self->end = ((const uint32_t *)self->breaks->items)[self->index];
}

IqSpan iq_credits_find_author(const IqText *text, uint8_t language, const IqItem *items,
                              uint32_t count, const IqArray *breaks) {
  Line line = {.text = text,
               .items = (IqItem *)items,
               .count = count,
               .breaks = breaks,
               .language = language};
  IqSpan unknown = {0, 0};
  while (next_line(&line)) {
    if (line.number == HEAD_LINES) skip_to_foot(&line);
    if (line.end == line.first || line.end - line.first > CREDIT_MAX) continue;
    const bool byline =
        leads_author(&line, line.first) && credit_start(&line) == line.first && is_heading(&line);
    // Whoever took the photos asks nobody.
    const bool alone = !byline && !is_aside(&line, line.first, IQ_ASIDE_CREDIT);
    if (!byline && !(alone && is_name_alone(&line))) continue;
    uint64_t first;
    const IqSpan name = full_name(&line, line.first + byline, &first);
    if (name.start == name.end) continue;
    if (byline || iq_given_gender(first) != IQ_GENDER_OPEN) return name;
    if (unknown.start == unknown.end && line.number > 0) unknown = name;
  }
  return unknown;
}

/// “READ MORE: ‘…’”, „Lesen Sie auch: „…““: where the words before the colon of what leads to
/// another piece of news end; the start of the paragraph where it is none.
static uint32_t teaser_end(const Line *self) {
  bool told = false;
  for (uint32_t i = self->first; i < self->end && i - self->first <= LEAD_MAX; i++) {
    const IqItem *item = &self->items[i];
    if (item->kind == IQ_ITEM_COLON) return told ? i : self->first;
    // “▶ Read also: …”
    if (item->kind == IQ_ITEM_OTHER && i == self->first) continue;
    if (item->kind != IQ_ITEM_WORD || (item->classes & IQ_LEXICON_ROLE) != 0) return self->first;
    told = told || (iq_lexicon_find_call(item->hash, self->language) & IQ_CALL_TEASER) != 0;
  }
  return self->first;
}

static void hide(IqItem *items, uint32_t first, uint32_t end) {
  for (uint32_t i = first; i < end; i++) {
    if (items[i].kind == IQ_ITEM_WORD) items[i].kind = IQ_ITEM_OTHER;
  }
}

void iq_credits_hide(const IqText *text, uint8_t language, IqItem *items, uint32_t count,
                     const IqArray *breaks) {
  Line line = {
      .text = text, .items = items, .count = count, .breaks = breaks, .language = language};
  while (next_line(&line)) {
    hide(items, credit_start(&line), line.end);
    const uint32_t teaser = teaser_end(&line);
    hide(items, line.first, teaser);
    // Whoever speaks there has not been heard before.
    if (teaser > line.first && line.first > 0) items[line.first - 1].quotation += TEASER_AWAY;
  }
}
