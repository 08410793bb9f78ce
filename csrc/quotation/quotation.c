#include "quotation/quotation.h"

#include "base/status.h"
#include "quotation/dialogue.h"
#include "quotation/mark.h"
#include "quotation/mark_weight.h"
#include "quotation/nickname.h"
#include "quotation/pairing.h"

/// Turns of dialogue that are read in one paragraph.
#define TURNS_MAX 4u
/// Longest stretch between two fragments of one utterance, in bytes: “…”, he said, “…”.
#define INCISE_MAX 240u
/// What it costs at least that a single mark which pairs with nothing is no apostrophe.
#define STRAY_MIN 4.0f

/// Headings of a box that stands inside a continued quotation: related stories, an advertisement.
#define INSET_MAX 4u

/// A document while its quotations are found.
struct IqFinder {
  IqDocument *document;
  const IqText *text;
  const IqMarks *all;
  const IqMark *marks;  ///< of the whole document
  IqPairing *pairing;
  IqReading *readings;     ///< of the paragraph at hand
  uint32_t *quotation_of;  ///< for each mark of the paragraph at hand, the quotation it opens
  uint32_t open;           ///< the quotation that the paragraph before left open, or IQ_NONE
  uint8_t open_kind;       ///< its mark
  uint32_t utterances;
};

static IqQuotation *quotation_at(const IqFinder *finder, uint32_t index) {
  return &((IqQuotation *)finder->document->quotations.items)[index];
}

static bool add_quotation(IqFinder *finder, IqQuotation quotation) {
  IqArray *array = &finder->document->quotations;
  if (!iq_array_reserve(array, finder->document->arena.allocator, sizeof quotation)) return false;
  ((IqQuotation *)array->items)[array->count++] = quotation;
  return true;
}

static bool is_space_byte(const char *bytes, uint32_t at) {
  return bytes[at] == ' ' || (bytes[at] >= '\t' && bytes[at] <= '\r');
}

/// Takes the white space that belongs to the marks (« … », U+00A0 and U+202F too) off both ends.
static IqSpan trim(const char *bytes, IqSpan span) {
  while (span.start < span.end) {
    const uint8_t *byte = (const uint8_t *)bytes + span.start;
    const uint32_t left = span.end - span.start;
    if (is_space_byte(bytes, span.start)) {
      span.start++;
    } else if (left >= 2 && byte[0] == 0xC2 && byte[1] == 0xA0) {
      span.start += 2;
    } else if (left >= 3 && byte[0] == 0xE2 && byte[1] == 0x80 && byte[2] == 0xAF) {
      span.start += 3;
    } else {
      break;
    }
  }
  while (span.start < span.end) {
    const uint8_t *end = (const uint8_t *)bytes + span.end;
    const uint32_t left = span.end - span.start;
    if (is_space_byte(bytes, span.end - 1)) {
      span.end--;
    } else if (left >= 2 && end[-2] == 0xC2 && end[-1] == 0xA0) {
      span.end -= 2;
    } else if (left >= 3 && end[-3] == 0xE2 && end[-2] == 0x80 && end[-1] == 0xAF) {
      span.end -= 3;
    } else {
      break;
    }
  }
  return span;
}

/// How far the costs of both marks shake the reading.
static float confidence_of(float open_cost, float close_cost) {
  float confidence = 0.99f;
  if (open_cost > 0.5f) confidence -= 0.06f * open_cost;
  if (close_cost > 0.5f) confidence -= 0.06f * close_cost;
  return confidence < 0.3f ? 0.3f : confidence;
}

/// The quotation that one opening mark of the paragraph begins.
static IqQuotation make_quotation(const IqFinder *finder, const IqMark *marks, uint32_t index,
                                  const IqParagraph *paragraph) {
  const IqReading *reading = &finder->readings[index];
  const IqMark *open = &marks[index];
  IqQuotation quotation = {.nested_in = IQ_NONE, .continues = IQ_NONE};
  quotation.inner.start = open->span.end;
  quotation.outer.start = open->span.start;
  quotation.heading = paragraph->heading;
  if (reading->partner != IQ_NONE) {
    const IqMark *close = &marks[reading->partner];
    quotation.inner = trim(finder->text->bytes, (IqSpan){open->span.end, close->span.start});
    quotation.outer.end = close->span.end;
    quotation.closed = true;
    quotation.confidence = confidence_of(reading->cost, finder->readings[reading->partner].cost);
  } else {
    const uint32_t end =
        reading->stop != IQ_NONE ? marks[reading->stop].span.start : paragraph->span.end;
    quotation.inner = trim(finder->text->bytes, (IqSpan){open->span.end, end});
    quotation.outer.end = quotation.inner.end;
    quotation.confidence = confidence_of(reading->cost, 2.0f);
  }
  return quotation;
}

/// “…”, he said, “…”: the second fragment goes on with the utterance of the first where little but
/// an attribution stands between.
static bool resumes(const IqFinder *finder, const IqQuotation *first, const IqQuotation *second) {
  if (first->paragraph != second->paragraph || second->inner.start <= first->outer.end)
    return false;
  const uint32_t gap = second->outer.start - first->outer.end;
  if (gap > INCISE_MAX) return false;
  const char *bytes = finder->text->bytes;
  for (uint32_t at = first->outer.end; at < second->outer.start; at++) {
    if (bytes[at] == ':' || bytes[at] == '\n') return false;
  }
  return true;
}

/// Numbers the utterance of the quotation just added.
static void number_utterance(IqFinder *finder, uint32_t index) {
  IqQuotation *quotation = quotation_at(finder, index);
  if (quotation->continues != IQ_NONE) {
    quotation->utterance = quotation_at(finder, quotation->continues)->utterance;
    return;
  }
  quotation->utterance = finder->utterances;
  if (quotation->nested_in == IQ_NONE) {
    for (uint32_t i = index;
         i-- > 0 && quotation_at(finder, i)->paragraph == quotation->paragraph;) {
      const IqQuotation *before = quotation_at(finder, i);
      if (before->nested_in != IQ_NONE) continue;
      if (!resumes(finder, before, quotation)) break;
      quotation->utterance = before->utterance;
      return;
    }
  }
  finder->utterances++;
}

static bool add_dialogue(IqFinder *finder, uint32_t paragraph, IqSpan span, IqSpan words,
                         bool heading) {
  const IqQuotation turn = {.inner = words,
                            .outer = {span.start, words.end},
                            .nested_in = IQ_NONE,
                            .continues = IQ_NONE,
                            .utterance = finder->utterances++,
                            .paragraph = paragraph,
                            .heading = heading,
                            .dialogue = true,
                            .confidence = 0.8f};
  return add_quotation(finder, turn);
}

static IqParagraphSeam make_seam(const IqFinder *finder, const IqMark *next, uint32_t next_count) {
  IqParagraphSeam seam = {0};
  seam.is_open_before = finder->open != IQ_NONE;
  seam.open_before = finder->open_kind;
  // French writes a space behind a guillemet that opens.
  const bool spaced = next_count > 0 && iq_mark_kinds[next->kind].spaced;
  seam.is_opening_next =
      next_count > 0 && next->at_start && (next->right != IQ_CONTEXT_SPACE || spaced);
  if (seam.is_opening_next) seam.opens_next = next->kind;
  return seam;
}

/// Turns of dialogue in one paragraph.
typedef struct Turns {
  IqSpan spans[TURNS_MAX], words[TURNS_MAX];
  uint32_t count;
} Turns;

/// Whether byte `at` of a paragraph that ends at byte `end` stands between marks.
static bool is_marked(const IqFinder *finder, const IqMark *marks, uint32_t count, uint32_t end,
                      uint32_t at) {
  for (uint32_t i = 0; i < count && marks[i].span.start < at; i++) {
    const IqReading *reading = &finder->readings[i];
    if (reading->role != IQ_ROLE_OPEN) continue;
    const uint32_t close = reading->partner != IQ_NONE ? marks[reading->partner].span.end : end;
    if (close > at) return true;
  }
  return false;
}

static Turns find_turns(const IqFinder *finder, const IqMark *marks, uint32_t count,
                        uint32_t paragraph, IqSpan span) {
  Turns turns = {.count = 0};
  uint32_t from = span.start;
  if (iq_dialogue_turn(finder->text, paragraph, &turns.words[0])) {
    turns.spans[turns.count++] = span;
    from = turns.words[0].end;
  }
  IqSpan turn;
  IqSpan words;
  while (turns.count < TURNS_MAX &&
         iq_dialogue_later_turn(finder->text, paragraph, from, &turn, &words)) {
    from = words.end;
    if (is_marked(finder, marks, count, span.end, turn.start)) break;
    turns.spans[turns.count] = turn;
    turns.words[turns.count++] = words;
  }
  return turns;
}

/// Adds the quotations of one paragraph, its turns of dialogue and what stands in marks.
static bool add_quotations(IqFinder *finder, const IqMark *marks, uint32_t count,
                           uint32_t paragraph, const IqParagraph *span) {
  const Turns turns = find_turns(finder, marks, count, paragraph, span->span);
  uint32_t next = 0;
  uint32_t turn = IQ_NONE;
  uint32_t turn_end = 0;
  for (uint32_t i = 0; i <= count; i++) {
    const bool last = i == count;
    if (!last && finder->readings[i].role != IQ_ROLE_OPEN) continue;
    for (; next < turns.count && (last || turns.spans[next].start < marks[i].span.start); next++) {
      turn = finder->document->quotations.count;
      turn_end = turns.words[next].end;
      if (!add_dialogue(finder, paragraph, turns.spans[next], turns.words[next], false)) {
        return false;
      }
    }
    if (last) break;
    const IqReading *reading = &finder->readings[i];
    IqQuotation quotation = make_quotation(finder, marks, i, span);
    quotation.paragraph = paragraph;
    const bool narrated = turn != IQ_NONE && quotation.outer.start >= turn_end;
    quotation.nested_in = reading->parent != IQ_NONE ? finder->quotation_of[reading->parent]
                          : narrated                 ? (uint32_t)IQ_NONE
                                                     : turn;
    if (quotation.inner.start >= quotation.inner.end ||
        iq_is_nickname(finder->text, span->span, quotation.outer, quotation.inner)) {
      finder->quotation_of[i] = quotation.nested_in;
      continue;
    }
    const bool again = marks[i].at_start && reading->parent == IQ_NONE && finder->open != IQ_NONE &&
                       iq_mark_reopens(finder->open_kind, marks[i].kind);
    if (again) quotation.continues = finder->open;
    finder->quotation_of[i] = finder->document->quotations.count;
    if (!add_quotation(finder, quotation)) return false;
    number_utterance(finder, finder->quotation_of[i]);
    finder->open = IQ_NONE;
  }
  return true;
}

/// Remembers the marks that were read as none, apostrophes apart.
static bool keep_strays(IqFinder *finder, const IqMark *marks, uint32_t count) {
  IqArray *strays = &finder->document->strays;
  for (uint32_t i = 0; i < count; i++) {
    if (finder->readings[i].role != IQ_ROLE_NONE) continue;
    const uint32_t code = iq_mark_kinds[marks[i].kind].code_point;
    if ((code == '\'' || code == 0x2019) && marks[i].neither < STRAY_MIN) continue;
    if (!iq_array_reserve(strays, finder->document->arena.allocator, sizeof *marks)) return false;
    ((IqMark *)strays->items)[strays->count++] = marks[i];
  }
  return true;
}

/// Whether the first mark of a paragraph goes on with the quotation that is open.
static bool reopens(const IqFinder *finder, const IqMarks *marks, uint32_t paragraph) {
  const uint32_t *first = marks->first.items;
  if (first[paragraph] == first[paragraph + 1]) return false;
  const IqMark *mark = &finder->marks[first[paragraph]];
  return mark->at_start && iq_mark_reopens(finder->open_kind, mark->kind);
}

/// Whether a paragraph is part of a box that interrupts the open quotation: headings, behind which
/// it goes on.
static bool is_inset(const IqFinder *finder, const IqMarks *marks, uint32_t paragraph) {
  if (finder->open == IQ_NONE) return false;
  uint32_t count;
  const IqParagraph *paragraphs = iq_text_paragraphs(finder->text, &count);
  for (uint32_t i = paragraph; i < count && i - paragraph <= INSET_MAX; i++) {
    if (reopens(finder, marks, i)) return i > paragraph && !paragraphs[i].heading;
    if (!paragraphs[i].heading) return false;
  }
  return false;
}

static bool find_in_paragraph(IqFinder *finder, IqPairing *pairing, const IqMarks *marks,
                              uint32_t index) {
  uint32_t paragraph_count;
  const IqParagraph *paragraphs = iq_text_paragraphs(finder->text, &paragraph_count);
  const uint32_t *first = marks->first.items;
  // A text without marks has no array of them.
  const IqMark *own = finder->marks != NULL ? finder->marks + first[index] : NULL;
  const uint32_t count = first[index + 1] - first[index];
  const bool last = index + 1 == paragraph_count;
  const uint32_t next_count = last ? 0 : first[index + 2] - first[index + 1];
  const IqMark *next = next_count > 0 ? own + count : NULL;
  const uint32_t interrupted = finder->open;
  const uint8_t interrupted_kind = finder->open_kind;
  const bool inset = is_inset(finder, marks, index);
  if (inset) finder->open = IQ_NONE;
  const IqParagraphSeam seam = make_seam(finder, next, next_count);
  const uint32_t open = iq_pairing_read(pairing, own, count, seam, finder->readings);
  if (!add_quotations(finder, own, count, index, &paragraphs[index])) return false;
  if (!keep_strays(finder, own, count)) return false;
  finder->open = open != IQ_NONE ? finder->quotation_of[open] : IQ_NONE;
  if (open != IQ_NONE) finder->open_kind = own[open].kind;
  if (inset) {
    finder->open = interrupted;
    finder->open_kind = interrupted_kind;
  }
  return true;
}

/// The largest number of marks in one paragraph.
static uint32_t most_marks(const IqMarks *marks) {
  const uint32_t *first = marks->first.items;
  uint32_t most = 0;
  for (uint32_t i = 0; i + 1 < marks->first.count; i++) {
    if (first[i + 1] - first[i] > most) most = first[i + 1] - first[i];
  }
  return most;
}

IqFinder *iq_finder_new(IqDocument *document, const IqMarks *marks, IqArena *scratch) {
  IqFinder *self = iq_arena_alloc(scratch, sizeof *self);
  if (self == NULL) return NULL;
  *self = (IqFinder){.document = document,
                     .text = document->text,
                     .all = marks,
                     .marks = marks->marks.items,
                     .open = IQ_NONE};
  const uint32_t most = most_marks(marks);
  self->pairing = iq_pairing_new(scratch);
  self->readings = iq_arena_array(scratch, most, sizeof(IqReading));
  self->quotation_of = iq_arena_array(scratch, most, sizeof(uint32_t));
  const bool fine = self->pairing != NULL && self->readings != NULL && self->quotation_of != NULL;
  return fine ? self : NULL;
}

/// Paragraphs and marks whose bytes are asked for before they are read: in a long text they are
/// no longer in the cache.
#define AHEAD_PARAGRAPHS 6u
#define AHEAD_MARKS 16u

static void fetch_ahead(const IqFinder *self, uint32_t paragraph) {
  const char *bytes = self->text->bytes;
  const uint32_t count = self->text->paragraphs.count;
  const IqParagraph *paragraphs = self->text->paragraphs.items;
  const uint32_t *first = self->all->first.items;
  if (count - paragraph <= AHEAD_PARAGRAPHS) return;
  IQ_FETCH(bytes + paragraphs[paragraph + AHEAD_PARAGRAPHS].span.start);
  const uint32_t end = first[paragraph + AHEAD_PARAGRAPHS + 1];
  uint32_t mark = first[paragraph + AHEAD_PARAGRAPHS];
  for (uint32_t i = 0; i < AHEAD_MARKS && mark < end; i++, mark++) {
    IQ_FETCH(bytes + self->marks[mark].span.start);
  }
}

bool iq_finder_read(IqFinder *self, uint32_t paragraph) {
  fetch_ahead(self, paragraph);
  return find_in_paragraph(self, self->pairing, self->all, paragraph);
}

IqSeam iq_finder_seam(const IqFinder *self) {
  return (IqSeam){.quotations = self->document->quotations.count,
                  .utterances = self->utterances,
                  .open = self->open,
                  .open_kind = self->open_kind};
}

void iq_finder_go_on(IqFinder *self, const IqSeam *seam) {
  self->utterances = seam->utterances;
  self->open = seam->open;
  self->open_kind = seam->open_kind;
}

static IqStatus find_all(IqDocument *document, const IqMarks *marks, IqError *error) {
  IqArena scratch;
  iq_arena_init(&scratch, document->arena.allocator);
  IqFinder *finder = iq_finder_new(document, marks, &scratch);
  bool fine = finder != NULL;
  for (uint32_t i = 0; fine && i + 1 < marks->first.count; i++) fine = iq_finder_read(finder, i);
  iq_arena_clear(&scratch);
  return fine ? IQ_OK : iq_fail_memory(error);
}

IqStatus iq_document_find_quotations(IqDocument *self, const IqScanOptions *options,
                                     IqError *error) {
  IqMarks marks;
  IqStatus status = iq_marks_find(self->text, self->arena.allocator, &marks, error);
  if (status == IQ_OK) {
    const char *language = options != NULL ? options->language : NULL;
    iq_marks_weigh(self->text, &marks, iq_delimiters_of(language));
    status = find_all(self, &marks, error);
  }
  iq_marks_free(&marks, self->arena.allocator);
  return status;
}
