/// @file text.h
/// What the parts of the core share of a text: its index and the stretches that are not prose.
#ifndef IQ_TEXT_H
#define IQ_TEXT_H

#include "arena.h"
#include "incidentquotes.h"

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

struct IqText {
  IqArena arena;
  const char *bytes;
  uint32_t length;
  IqMarkup markup;
  IqCheckpoint *checkpoints;
  uint32_t checkpoint_count;
  IqCheckpoint total;               ///< of the whole text
  bool odd_lines;                   ///< a CR, U+2028 or U+2029 ends a line somewhere
  IqGraphemeCheckpoint *graphemes;  ///< NULL before iq_text_index_graphemes
  uint32_t grapheme_total;
  IqArray faults;  ///< of IqFault
  uint32_t fault_total;
  IqArray paragraphs;  ///< of IqParagraph
  IqArray masks;       ///< of IqSpan: stretches passed over as if they were white space, in order
};

/// Finds paragraphs and masks; part of iq_text_new.
IqStatus iq_text_find_paragraphs(IqText *self, IqError *error);

/// The masks in order, disjoint.
const IqSpan *iq_text_masks(const IqText *self, uint32_t *count);
/// The first mask that ends behind `byte` (the number of masks where there is none).
uint32_t iq_text_mask_from(const IqText *self, uint32_t byte);

/// Whether a line terminator starts at `at` (at < length); its bytes in *size. A CR before an LF is
/// none: the LF ends the line for both.
bool iq_is_terminator(const char *bytes, uint32_t length, uint32_t at, uint32_t *size);

#endif
