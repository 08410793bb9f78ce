#include "scan/scan.h"

#include <string.h>

#include "base/status.h"
#include "fact/fact.h"
#include "language/language.h"
#include "mention/office.h"
#include "scan/scan_state.h"

/// Things that an edit may add before room is made for more.
#define ROOM 64u
/// What pieces of work cost; see work.h.
#define LANGUAGE_COST 150000u
#define WHOLE_COST(count) (100u + 30u * (uint64_t)(count))
#define NESTED_COST 1500u
#define OUTERMOST_COST 5u
#define FACTS_COST(bytes) (50u * (uint64_t)(bytes))

static bool is_same_language(const char *a, const char *b) {
  return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/// Whether two scans ask for the same.
static bool is_like(const IqScanOptions *a, const IqScanOptions *b) {
  return a->markup == b->markup && a->spans_only == b->spans_only &&
         iq_scan_reads_names(a) == iq_scan_reads_names(b) &&
         is_same_language(a->language, b->language);
}

static bool copy_options(IqScan *self, const IqScanOptions *options) {
  if (options == NULL) return true;
  self->options = *options;
  if (options->language == NULL) return true;
  self->options.language =
      iq_arena_string(&self->arena, options->language, strlen(options->language));
  return self->options.language != NULL;
}

IqStatus iq_scan_new(const IqAllocator *allocator, const char *bytes, size_t length,
                     const IqScanOptions *options, const IqScan *base, IqScan **out,
                     IqError *error) {
  IqScan *self = iq_resize(allocator, NULL, 0, sizeof *self);
  if (self == NULL) return iq_fail_memory(error);
  *self = (IqScan){.stage = IQ_STAGE_TEXT};
  iq_arena_init(&self->arena, allocator);
  iq_arena_init(&self->scratch, allocator);
  self->document = iq_resize(allocator, NULL, 0, sizeof *self->document);
  IqStatus status = IQ_E_MEMORY;
  if (self->document != NULL) {
    *self->document = (IqDocument){0};
    iq_arena_init(&self->document->arena, allocator);
  }
  if (self->document == NULL || !copy_options(self, options)) {
    iq_fail_memory(error);
  } else {
    status =
        iq_text_begin(allocator, bytes, length, self->options.markup, &self->document->text, error);
  }
  if (status != IQ_OK) {
    iq_scan_delete(self);
    return status;
  }
  if (base != NULL && is_like(&base->options, &self->options)) {
    const IqText *before = base->document->text;
    self->base = base;
    self->change = iq_change_find(before->bytes, before->length, bytes, length);
    iq_text_take_over(self->document->text, before, self->change.prefix);
  }
  *out = self;
  return IQ_OK;
}

void iq_scan_delete(IqScan *self) {
  if (self == NULL) return;
  const IqAllocator *allocator = iq_scan_allocator(self);
  iq_attributor_delete(self->attributor);
  iq_document_delete(self->document);
  iq_marks_free(&self->marks, allocator);
  iq_array_free(&self->seams, allocator, sizeof(IqSeam));
  iq_array_free(&self->found, allocator, sizeof(IqQuotation));
  iq_array_free(&self->attributed, allocator, sizeof(IqAttributed));
  iq_array_free(&self->chapters, allocator, sizeof(IqChapter));
  iq_arena_clear(&self->scratch);
  iq_arena_clear(&self->arena);
  iq_resize(allocator, self, sizeof *self, 0);
}

static bool step_text(IqScan *self, IqWork *work) {
  bool done;
  if (iq_text_step(self->document->text, work, &done, NULL) != IQ_OK) return false;
  if (done) iq_scan_go_to(self, IQ_STAGE_CHANGE);
  return true;
}

/// Makes room for as much as the base has, and a little more: arrays that grow are moved.
static bool make_room(IqScan *self) {
  const IqAllocator *allocator = iq_scan_allocator(self);
  const IqScan *base = self->base;
  const uint32_t quotations = base->found.count + ROOM;
  return iq_array_expect(&self->marks.marks, allocator, sizeof(IqMark),
                         base->marks.marks.count + ROOM) &&
         iq_array_expect(&self->seams, allocator, sizeof(IqSeam), base->seams.count + ROOM) &&
         iq_array_expect(&self->found, allocator, sizeof(IqQuotation), quotations) &&
         iq_array_expect(&self->attributed, allocator, sizeof(IqAttributed), quotations) &&
         iq_array_expect(&self->document->quotations, allocator, sizeof(IqQuotation), quotations);
}

static bool step_change(IqScan *self, IqWork *work) {
  if (self->base != NULL && !make_room(self)) return false;
  if (self->base != NULL) {
    iq_change_find_paragraphs(&self->change, self->base->document->text, self->document->text);
  } else {
    iq_change_forget(&self->change, iq_scan_paragraphs(self));
  }
  iq_work_take(work, IQ_COMPARE_COST(iq_scan_paragraphs(self)));
  iq_scan_begin_marks(self);
  return true;
}

static bool step_language(IqScan *self, IqWork *work) {
  IqDocument *document = self->document;
  document->language = iq_text_language(document->text, self->options.language);
  iq_work_take(work, LANGUAGE_COST);
  const bool same = self->base != NULL && self->base->document->language == document->language &&
                    self->base->chapters.count > 0;
  if (!same) self->base = NULL;
  self->same = same ? 0 : IQ_NONE;
  self->live = true;
  self->attributor =
      iq_attributor_new(document, document->language, iq_scan_reads_names(&self->options), NULL);
  iq_scan_go_to(self, IQ_STAGE_CHAPTERS);
  return self->attributor != NULL;
}

/// What looks at all quotations at once.
static bool step_whole(IqScan *self, IqWork *work) {
  for (; self->at < IQ_ATTRIBUTOR_PIECES && iq_work_is_left(work); self->at++) {
    if (!iq_attributor_finish(self->attributor, self->at)) return false;
    iq_work_take(work, WHOLE_COST(self->document->quotations.count));
  }
  if (self->at == IQ_ATTRIBUTOR_PIECES) iq_scan_go_to(self, IQ_STAGE_NESTED);
  return true;
}

static bool step_nested(IqScan *self, IqWork *work) {
  const IqArray *quotations = &self->document->quotations;
  for (; self->at < quotations->count && iq_work_is_left(work); self->at++) {
    const IqQuotation *quotation = (const IqQuotation *)quotations->items + self->at;
    if (!iq_attributor_finish_quotation(self->attributor, self->at)) return false;
    iq_work_take(work, quotation->nested_in != IQ_NONE ? NESTED_COST : OUTERMOST_COST);
  }
  if (self->at == quotations->count) {
    if (!iq_document_list_offices(self->document, iq_attributor_memoir(self->attributor).entities))
      return false;
    iq_scan_go_to(self, self->options.facts ? IQ_STAGE_FACTS : IQ_STAGE_DONE);
  }
  return true;
}

static bool step_facts(IqScan *self, IqWork *work) {
  if (iq_document_find_facts(self->document, NULL) != IQ_OK) return false;
  iq_work_take(work, FACTS_COST(self->document->text->length));
  iq_scan_go_to(self, IQ_STAGE_DONE);
  return true;
}

/// Frees what only the work itself has needed.
static void tidy_up(IqScan *self) {
  iq_attributor_delete(self->attributor);
  iq_arena_clear(&self->scratch);
  self->attributor = NULL;
  self->finder = NULL;
  self->base = NULL;
}

IqStatus iq_scan_step(IqScan *self, IqWork *work, IqError *error) {
  static bool (*const stages[])(IqScan *, IqWork *) = {
      [IQ_STAGE_TEXT] = step_text,
      [IQ_STAGE_CHANGE] = step_change,
      [IQ_STAGE_MARKS] = iq_scan_step_marks,
      [IQ_STAGE_HABIT] = iq_scan_step_habit,
      [IQ_STAGE_QUOTATIONS] = iq_scan_step_quotations,
      [IQ_STAGE_LANGUAGE] = step_language,
      [IQ_STAGE_CHAPTERS] = iq_scan_step_chapters,
      [IQ_STAGE_WHOLE] = step_whole,
      [IQ_STAGE_NESTED] = step_nested,
      [IQ_STAGE_FACTS] = step_facts,
  };
  while (self->stage != IQ_STAGE_DONE && iq_work_is_left(work)) {
    if (!stages[self->stage](self, work)) return iq_fail_memory(error);
  }
  if (self->stage == IQ_STAGE_DONE) tidy_up(self);
  return IQ_OK;
}

bool iq_scan_is_done(const IqScan *self) {
  return self->stage == IQ_STAGE_DONE;
}

const IqDocument *iq_scan_document(const IqScan *self) {
  return iq_scan_is_done(self) ? self->document : NULL;
}
