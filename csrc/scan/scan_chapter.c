/// The stage of a scan that attributes chapters. One that has not changed, and begins with the same
/// cast, is taken over from the base; the attributor is not asked.
#include <string.h>

#include "scan/scan_state.h"

/// See work.h.
#define CHAPTER_COST(bytes) (2000u + 12u * (uint64_t)(bytes))

/// The chapter of the base that begins with a paragraph, or IQ_NONE.
static uint32_t find_chapter(const IqScan *base, uint32_t first) {
  const IqChapter *chapters = base->chapters.items;
  uint32_t low = 0;
  uint32_t high = base->chapters.count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (chapters[middle].first < first) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < base->chapters.count && chapters[low].first == first ? low : IQ_NONE;
}

/// The chapter of the base that consists of the same paragraphs and begins with the same cast, or
/// IQ_NONE.
static uint32_t find_same_chapter(const IqScan *self, uint32_t first, uint32_t end) {
  if (self->same == IQ_NONE || self->same >= self->base->chapters.count) return IQ_NONE;
  const bool head = (uint64_t)end + IQ_NEIGHBOURS <= self->change.head;
  if (!head && first < self->rejoined) return IQ_NONE;
  const uint32_t shift = head ? 0 : self->change.paragraph_shift;
  const IqChapter *old = (const IqChapter *)self->base->chapters.items + self->same;
  return old->first + shift == first && old->end + shift == end ? self->same : IQ_NONE;
}

/// Takes over what the base has found out of the quotations of a chapter.
static bool copy_attributed(IqScan *self, const IqChapter *chapter, const IqChapter *old,
                            uint32_t shift) {
  const IqAttributed *attributed = self->base->attributed.items;
  IqQuotation *quotations = self->document->quotations.items;
  const uint32_t from = iq_scan_seam(self, chapter->first)->quotations;
  const uint32_t count = iq_scan_seam(self, chapter->end)->quotations - from;
  const uint32_t old_from = iq_scan_seam(self->base, old->first)->quotations;
  for (uint32_t i = 0; i < count; i++) {
    const IqQuotation *known = &attributed[old_from + i].quotation;
    IqQuotation *quotation = &quotations[from + i];
    quotation->kind = known->kind;
    quotation->confidence = known->confidence;
    quotation->speaker = known->speaker;
    quotation->cue = known->cue;
    quotation->incise = known->incise;
    quotation->unclaimed = known->unclaimed;
    quotation->described = known->described;
    iq_shift_span(&quotation->speaker, shift);
    iq_shift_span(&quotation->cue, shift);
    iq_shift_span(&quotation->incise, shift);
    if (known->name != NULL) {
      quotation->name = iq_arena_string(&self->document->arena, known->name, strlen(known->name));
      if (quotation->name == NULL) return false;
    }
    iq_attributor_set_anchor(self->attributor, from + i, attributed[old_from + i].anchor);
  }
  return true;
}

static bool copy_names(IqScan *self, uint32_t old, uint32_t shift) {
  const IqChapter *chapters = self->base->chapters.items;
  const IqArray *known = &self->base->document->names;
  const bool last = old + 1 == self->base->chapters.count;
  const uint32_t end = last ? known->count : chapters[old + 1].names;
  IqArray *names = &self->document->names;
  for (uint32_t i = chapters[old].names; i < end; i++) {
    if (!iq_array_reserve(names, iq_scan_allocator(self), sizeof(IqNameMention))) return false;
    IqNameMention *name = (IqNameMention *)names->items + names->count++;
    *name = ((const IqNameMention *)known->items)[i];
    iq_shift_span(&name->span, shift);
  }
  return true;
}

/// The cast before the chapter at hand, or NULL where it is the first.
static const IqCast *last_cast(const IqScan *self) {
  const IqChapter *chapters = self->chapters.items;
  return self->chapters.count > 0 ? chapters[self->chapters.count - 1].cast : NULL;
}

static bool copy_chapter(IqScan *self, IqChapter *chapter, uint32_t old) {
  const IqChapter *known = (const IqChapter *)self->base->chapters.items + old;
  const uint32_t shift = chapter->first < self->change.head ? 0 : self->change.shift;
  const IqSpan bytes = {iq_scan_paragraph(self->base, known->first).start,
                        iq_scan_paragraph(self->base, known->end - 1).end};
  chapter->cast = iq_cast_move(known->cast, last_cast(self), bytes, shift, &self->arena);
  self->same = old + 1;
  self->live = false;
  return chapter->cast != NULL && copy_attributed(self, chapter, known, shift) &&
         copy_names(self, old, shift);
}

static bool read_chapter(IqScan *self, IqChapter *chapter) {
  if (!self->live) iq_cast_give(last_cast(self), self->attributor);
  self->live = true;
  const uint32_t quotation = iq_scan_seam(self, chapter->first)->quotations;
  if (!iq_attributor_read(self->attributor, chapter->first, chapter->end, quotation)) return false;
  chapter->cast = iq_cast_take(self->attributor, &self->arena);
  if (chapter->cast == NULL) return false;
  if (self->base == NULL || chapter->end < self->change.tail) {
    self->same = IQ_NONE;
    return true;
  }
  // The chapter may have left things as it did before the change.
  const uint32_t next = find_chapter(self->base, chapter->end - self->change.paragraph_shift);
  self->same = IQ_NONE;
  if (next == IQ_NONE || next == 0) return true;
  const IqChapter *known = (const IqChapter *)self->base->chapters.items + next - 1;
  const bool same = iq_cast_is_same(chapter->cast, self->document->text->bytes, known->cast,
                                    self->base->document->text->bytes);
  if (same) self->same = next;
  return true;
}

static bool keep_attributed(IqScan *self, const IqChapter *chapter) {
  const IqQuotation *quotations = self->document->quotations.items;
  const uint32_t end = iq_scan_seam(self, chapter->end)->quotations;
  for (uint32_t i = iq_scan_seam(self, chapter->first)->quotations; i < end; i++) {
    if (!iq_array_reserve(&self->attributed, iq_scan_allocator(self), sizeof(IqAttributed)))
      return false;
    ((IqAttributed *)self->attributed.items)[self->attributed.count++] =
        (IqAttributed){quotations[i], iq_attributor_anchor(self->attributor, i)};
  }
  return true;
}

/// Attributes the chapter that begins with the paragraph at hand.
static bool take_chapter(IqScan *self, IqWork *work) {
  const IqText *text = self->document->text;
  IqChapter chapter = {.first = self->at,
                       .end = iq_chapter_end(text, self->at),
                       .names = self->document->names.count};
  const uint32_t old = find_same_chapter(self, chapter.first, chapter.end);
  if (old != IQ_NONE) {
    if (!copy_chapter(self, &chapter, old)) return false;
    const uint32_t count = iq_scan_seam(self, chapter.end)->quotations;
    iq_work_take(work, IQ_COPY_COST(chapter.cast->count + count -
                                    iq_scan_seam(self, chapter.first)->quotations));
  } else {
    if (!read_chapter(self, &chapter)) return false;
    iq_work_take(work, CHAPTER_COST(iq_scan_paragraph(self, chapter.end - 1).end -
                                    iq_scan_paragraph(self, chapter.first).start));
  }
  if (!iq_array_reserve(&self->chapters, iq_scan_allocator(self), sizeof chapter)) return false;
  ((IqChapter *)self->chapters.items)[self->chapters.count++] = chapter;
  self->at = chapter.end;
  return keep_attributed(self, &chapter);
}

bool iq_scan_step_chapters(IqScan *self, IqWork *work) {
  const uint32_t count = iq_scan_paragraphs(self);
  while (self->at < count && iq_work_is_left(work)) {
    if (!take_chapter(self, work)) return false;
  }
  if (self->at < count) return true;
  if (!self->live) iq_cast_give(last_cast(self), self->attributor);
  iq_scan_go_to(self, IQ_STAGE_WHOLE);
  return true;
}
