/// @file text.h
/// What the parts of the core share of a text: its index and the stretches that are not prose.
#ifndef IQ_TEXT_H
#define IQ_TEXT_H

#include "base/arena.h"
#include "base/work.h"
#include "incidentquotes.h"
#include "text/sieve.h"
#include "text/stretch.h"

/// One checkpoint each so many bytes.
#define IQ_STRIDE 512u

/// What lies before the first unit that starts at or behind `checkpoint * IQ_STRIDE`. A unit is a
/// code point or the maximal subpart of an ill-formed sequence.
typedef struct IqCheckpoint {
  uint32_t code_points;
  uint32_t lines;        ///< line terminators
  uint32_t astral : 30;  ///< code points above U+FFFF
  uint32_t skip : 2;     ///< bytes from the checkpoint to that first unit
} IqCheckpoint;

typedef struct IqGraphemeCheckpoint {
  uint32_t graphemes;  ///< clusters that start before `start`
  uint32_t start;      ///< the first cluster at or behind the checkpoint
} IqGraphemeCheckpoint;

/// Paragraphs that are being looked for.
typedef struct IqParagraphFinder IqParagraphFinder;

struct IqText {
  IqArena arena;
  const char *bytes;
  uint32_t length;
  IqMarkup markup;
  IqCheckpoint *checkpoints;
  uint32_t checkpoint_count;
  uint32_t checkpoints_done;      ///< the others are still to be made
  uint32_t counted;               ///< where the first unit behind those done starts
  IqStretchReader *read_stretch;  ///< the fastest here, as the next
  IqSieve *find_mark;
  IqCheckpoint total;               ///< of the whole text
  bool odd_lines;                   ///< a CR alone, U+2028 or U+2029 ends a line somewhere
  bool tagged;                      ///< there may be a `<` (false: there is none)
  IqGraphemeCheckpoint *graphemes;  ///< NULL before iq_text_index_graphemes
  uint32_t grapheme_total;
  IqArray faults;  ///< of IqFault
  uint32_t fault_total;
  IqArray paragraphs;  ///< of IqParagraph
  IqArray masks;       ///< of IqSpan: stretches passed over as if they were white space, in order
  IqParagraphFinder *finder;  ///< NULL before paragraphs are looked for
};

/// iq_text_new in pieces: takes the bytes, and leaves the rest to iq_text_step. Errors: as there.
IqStatus iq_text_begin(const IqAllocator *allocator, const char *bytes, size_t length,
                       IqMarkup markup, IqText **out, IqError *error);
/// Takes over what an earlier version of the text knows: both begin with the same `prefix` bytes.
/// Called before the first step.
void iq_text_take_over(IqText *self, const IqText *base, uint32_t prefix);
/// Does some of what iq_text_begin left; *done tells whether that was all. Errors: IQ_E_MEMORY.
IqStatus iq_text_step(IqText *self, IqWork *work, bool *done, IqError *error);

/// Finds paragraphs and masks, some lines at a time; part of iq_text_step.
IqStatus iq_text_find_paragraphs(IqText *self, IqWork *work, bool *done, IqError *error);

/// The masks in order, disjoint.
const IqSpan *iq_text_masks(const IqText *self, uint32_t *count);
/// The first mask that ends behind `byte` (the number of masks where there is none).
uint32_t iq_text_mask_from(const IqText *self, uint32_t byte);

/// The first (last) bytes of a span, at most so many, up to the start of a code point.
IqSpan iq_text_first(const IqText *self, IqSpan span, uint32_t most);
IqSpan iq_text_last(const IqText *self, IqSpan span, uint32_t most);
/// How many letters of a span are in upper case, where none is in lower case; else 0.
uint32_t iq_text_capitals(const IqText *self, IqSpan span);

/// Whether a line terminator starts at `at` (at < length); its bytes in *size. A CR before an LF is
/// none: the LF ends the line for both.
bool iq_is_terminator(const char *bytes, uint32_t length, uint32_t at, uint32_t *size);

#endif
