/// @file scan_state.h
/// A scan from the inside, for those who carry out its stages.
#ifndef IQ_SCAN_STATE_H
#define IQ_SCAN_STATE_H

#include "quotation/mark_weight.h"
#include "scan/scan.h"
#include "speaker/chapter.h"
#include "text/change.h"

/// A paragraph is read with an eye on so many on either side (turns of dialogue, reopened marks).
#define IQ_NEIGHBOURS 6u
/// What it costs to compare, or to take over, so many things; see work.h.
#define IQ_COMPARE_COST(count) (20u + 5u * (uint64_t)(count))
#define IQ_COPY_COST(count) (40u + 40u * (uint64_t)(count))

typedef struct IqChapter {
  uint32_t first, end;  ///< paragraphs
  uint32_t names;       ///< names of the chapters before
  const IqCast *cast;   ///< at its end
} IqChapter;

/// A quotation as its chapter leaves it.
typedef struct IqAttributed {
  IqQuotation quotation;
  IqAnchor anchor;
} IqAttributed;

typedef enum IqStage {
  IQ_STAGE_TEXT,
  IQ_STAGE_CHANGE,
  IQ_STAGE_MARKS,
  IQ_STAGE_HABIT,
  IQ_STAGE_QUOTATIONS,
  IQ_STAGE_LANGUAGE,
  IQ_STAGE_CHAPTERS,
  IQ_STAGE_WHOLE,
  IQ_STAGE_NESTED,
  IQ_STAGE_FACTS,
  IQ_STAGE_DONE,
} IqStage;

struct IqScan {
  IqArena arena;    ///< of the casts
  IqArena scratch;  ///< of the finder
  IqScanOptions options;
  IqDocument *document;
  const IqScan *base;  ///< NULL where nothing can be taken over
  IqChange change;
  IqStage stage;
  uint32_t at;  ///< paragraph or quotation that the stage has come to
  IqMarks marks;
  IqHabit habit;
  IqHabitShift shift;
  IqFinder *finder;
  IqArray seams;       ///< of IqSeam: one before each paragraph, and one at the end
  IqArray found;       ///< of IqQuotation: before anybody is attributed
  IqArray attributed;  ///< of IqAttributed: before the document is looked at as a whole
  IqArray chapters;    ///< of IqChapter
  uint32_t rejoined;   ///< paragraphs from this one on have the quotations that the base has
  IqAttributor *attributor;
  uint32_t same;  ///< the chapter of the base before which the cast is as it is here, or IQ_NONE
  bool live;      ///< the attributor knows the cast at this point
};

static inline const IqAllocator *iq_scan_allocator(const IqScan *self) {
  return self->arena.allocator;
}

static inline uint32_t iq_scan_paragraphs(const IqScan *self) {
  return self->document->text->paragraphs.count;
}

static inline IqSpan iq_scan_paragraph(const IqScan *self, uint32_t paragraph) {
  return ((const IqParagraph *)self->document->text->paragraphs.items)[paragraph].span;
}

static inline const IqSeam *iq_scan_seam(const IqScan *self, uint32_t paragraph) {
  return (const IqSeam *)self->seams.items + paragraph;
}

/// Whether a paragraph has the same bytes in the base, and which one it is there.
static inline bool iq_scan_shares(const IqScan *self, uint32_t paragraph, uint32_t *old) {
  const bool head = paragraph < self->change.head;
  *old = head ? paragraph : paragraph - self->change.paragraph_shift;
  return head || paragraph >= self->change.tail;
}

static inline void iq_scan_go_to(IqScan *self, IqStage stage) {
  self->stage = stage;
  self->at = 0;
}

static inline bool iq_scan_reads_names(const IqScanOptions *options) {
  return options->names || options->facts;
}

static inline void iq_shift_span(IqSpan *span, uint32_t shift) {
  if (span->start >= span->end) return;
  span->start += shift;
  span->end += shift;
}

/// Begins to look for marks. The habit is that of the base, less what stands in the paragraphs that
/// are no more.
void iq_scan_begin_marks(IqScan *self);

/// The stages, each one as far as the work allows. They return false when memory runs out.
bool iq_scan_step_marks(IqScan *self, IqWork *work);
bool iq_scan_step_habit(IqScan *self, IqWork *work);
bool iq_scan_step_quotations(IqScan *self, IqWork *work);
bool iq_scan_step_chapters(IqScan *self, IqWork *work);

#endif
