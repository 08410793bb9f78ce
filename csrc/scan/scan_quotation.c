/// The stages of a scan from marks to quotations. Paragraphs that have not changed are taken over
/// from the base, moved to where they stand now.
#include <string.h>

#include "scan/scan_state.h"

/// See work.h.
#define MARKS_COST(bytes) (100u + (uint64_t)(bytes))
#define PAIRING_COST(count) (150u + 100u * (uint64_t)(count))

void iq_scan_begin_marks(IqScan *self) {
  self->marks.marks.count = self->marks.first.count = 0;
  iq_scan_go_to(self, IQ_STAGE_MARKS);
  if (self->base == NULL) {
    iq_habit_init(&self->habit, iq_delimiters_of(self->options.language));
    return;
  }
  self->habit = self->base->habit;
  const uint32_t *first = self->base->marks.first.items;
  const IqMark *marks = self->base->marks.marks.items;
  const uint32_t end = first[self->change.tail - self->change.paragraph_shift];
  for (uint32_t i = first[self->change.head]; i < end; i++) {
    iq_habit_remove(&self->habit, &marks[i]);
  }
}

/// Takes the marks of a paragraph over from the base.
static bool copy_marks(IqScan *self, uint32_t paragraph, uint32_t old) {
  const IqAllocator *allocator = iq_scan_allocator(self);
  const uint32_t *first = self->base->marks.first.items;
  const IqMark *marks = self->base->marks.marks.items;
  const uint32_t shift = paragraph < self->change.head ? 0 : self->change.shift;
  IqArray *array = &self->marks.marks;
  if (!iq_array_reserve(&self->marks.first, allocator, sizeof(uint32_t))) return false;
  ((uint32_t *)self->marks.first.items)[self->marks.first.count++] = array->count;
  for (uint32_t i = first[old]; i < first[old + 1]; i++) {
    if (!iq_array_reserve(array, allocator, sizeof(IqMark))) return false;
    IqMark *mark = (IqMark *)array->items + array->count++;
    *mark = marks[i];
    mark->span.start += shift;
    mark->span.end += shift;
  }
  return true;
}

bool iq_scan_step_marks(IqScan *self, IqWork *work) {
  const IqText *text = self->document->text;
  const uint32_t count = iq_scan_paragraphs(self);
  for (; self->at <= count && iq_work_is_left(work); self->at++) {
    uint32_t old;
    const uint32_t from = self->marks.marks.count;
    if (self->at < count && iq_scan_shares(self, self->at, &old)) {
      if (!copy_marks(self, self->at, old)) return false;
      iq_work_take(work, IQ_COPY_COST(self->marks.marks.count - from));
      continue;
    }
    if (!iq_marks_read(&self->marks, text, iq_scan_allocator(self), self->at)) return false;
    IqMark *marks = self->marks.marks.items;
    for (uint32_t i = from; i < self->marks.marks.count; i++) {
      iq_mark_weigh(text, &marks[i]);
      iq_habit_add(&self->habit, &marks[i]);
    }
    if (self->at == count) continue;
    const IqSpan span = iq_scan_paragraph(self, self->at);
    iq_work_take(work, MARKS_COST(span.end - span.start));
  }
  if (self->at > count) iq_scan_go_to(self, IQ_STAGE_HABIT);
  return true;
}

/// Where the habit has changed, nothing of the base holds: all is read again.
bool iq_scan_step_habit(IqScan *self, IqWork *work) {
  iq_habit_shift(&self->habit, &self->shift);
  const uint32_t count = iq_scan_paragraphs(self);
  if (self->base != NULL && memcmp(&self->shift, &self->base->shift, sizeof self->shift) != 0) {
    self->base = NULL;
    iq_change_forget(&self->change, count);
    iq_scan_begin_marks(self);
    return true;
  }
  const uint32_t *first = self->marks.first.items;
  IqMark *marks = self->marks.marks.items;
  for (uint32_t i = first[self->change.head]; i < first[self->change.tail]; i++) {
    iq_mark_shift(&marks[i], &self->shift);
  }
  iq_work_take(work, IQ_COMPARE_COST(first[self->change.tail] - first[self->change.head]));
  self->rejoined = count;
  self->finder = iq_finder_new(self->document, &self->marks, &self->scratch);
  iq_scan_go_to(self, IQ_STAGE_QUOTATIONS);
  return self->finder != NULL;
}

/// Whether a paragraph finds the same before it as it does in the base, so that it and all behind
/// it are read as they were there.
static bool rejoins(const IqScan *self, uint32_t old) {
  const IqSeam new_seam = iq_finder_seam(self->finder);
  const IqSeam *old_seam = iq_scan_seam(self->base, old);
  if (new_seam.open == IQ_NONE || old_seam->open == IQ_NONE) {
    return new_seam.open == old_seam->open;
  }
  const IqQuotation *found = self->document->quotations.items;
  const IqQuotation *base = self->base->found.items;
  return new_seam.open_kind == old_seam->open_kind &&
         new_seam.quotations - new_seam.open == old_seam->quotations - old_seam->open &&
         new_seam.utterances - found[new_seam.open].utterance ==
             old_seam->utterances - base[old_seam->open].utterance;
}

static void shift_index(uint32_t *index, uint32_t shift) {
  if (*index != IQ_NONE) *index += shift;
}

/// Takes the quotations of a paragraph over from the base.
static bool copy_found(IqScan *self, uint32_t paragraph, uint32_t old) {
  const IqSeam now = iq_finder_seam(self->finder);
  const IqSeam *before = iq_scan_seam(self->base, old);
  const IqQuotation *found = self->base->found.items;
  const uint32_t shift = paragraph < self->change.head ? 0 : self->change.shift;
  const uint32_t index_shift = now.quotations - before[0].quotations;
  const uint32_t utterance_shift = now.utterances - before[0].utterances;
  IqArray *array = &self->document->quotations;
  for (uint32_t i = before[0].quotations; i < before[1].quotations; i++) {
    if (!iq_array_reserve(array, iq_scan_allocator(self), sizeof(IqQuotation))) return false;
    IqQuotation *quotation = (IqQuotation *)array->items + array->count++;
    *quotation = found[i];
    iq_shift_span(&quotation->inner, shift);
    iq_shift_span(&quotation->outer, shift);
    shift_index(&quotation->nested_in, index_shift);
    shift_index(&quotation->continues, index_shift);
    quotation->utterance += utterance_shift;
    quotation->paragraph = paragraph;
  }
  IqSeam behind = before[1];
  behind.utterances += utterance_shift;
  shift_index(&behind.open, index_shift);
  iq_finder_go_on(self->finder, &behind);
  return true;
}

/// Whether the quotations of a paragraph are those of the base.
static bool has_same_quotations(IqScan *self, uint32_t paragraph, uint32_t *old) {
  if (self->base == NULL || !iq_scan_shares(self, paragraph, old)) return false;
  if (paragraph < self->change.head) return paragraph + IQ_NEIGHBOURS < self->change.head;
  if (paragraph - self->change.tail < IQ_NEIGHBOURS) return false;
  if (self->rejoined > paragraph && rejoins(self, *old)) self->rejoined = paragraph;
  return self->rejoined <= paragraph;
}

static bool keep_found(IqScan *self, uint32_t from) {
  const IqQuotation *quotations = self->document->quotations.items;
  for (uint32_t i = from; i < self->document->quotations.count; i++) {
    if (!iq_array_reserve(&self->found, iq_scan_allocator(self), sizeof(IqQuotation))) return false;
    ((IqQuotation *)self->found.items)[self->found.count++] = quotations[i];
  }
  return true;
}

bool iq_scan_step_quotations(IqScan *self, IqWork *work) {
  const uint32_t count = iq_scan_paragraphs(self);
  for (; self->at <= count && iq_work_is_left(work); self->at++) {
    const IqSeam seam = iq_finder_seam(self->finder);
    if (!iq_array_reserve(&self->seams, iq_scan_allocator(self), sizeof seam)) return false;
    ((IqSeam *)self->seams.items)[self->seams.count++] = seam;
    if (self->at == count) continue;
    uint32_t old;
    if (has_same_quotations(self, self->at, &old)) {
      if (!copy_found(self, self->at, old)) return false;
      iq_work_take(work, IQ_COPY_COST(self->document->quotations.count - seam.quotations));
    } else {
      const uint32_t *first = (const uint32_t *)self->marks.first.items + self->at;
      if (!iq_finder_read(self->finder, self->at)) return false;
      iq_work_take(work, PAIRING_COST(first[1] - first[0]));
    }
    if (!keep_found(self, seam.quotations)) return false;
  }
  if (self->at <= count) return true;
  const bool nothing =
      self->document->quotations.count == 0 && !iq_scan_reads_names(&self->options);
  iq_scan_go_to(self, self->options.spans_only || nothing ? IQ_STAGE_DONE : IQ_STAGE_LANGUAGE);
  return true;
}
