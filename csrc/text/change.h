/// @file change.h
/// What two versions of a text have in common: how they begin and how they end.
#ifndef IQ_CHANGE_H
#define IQ_CHANGE_H

#include "text/text.h"

/// All offsets and indexes of the later version behind the change are those of the earlier one plus
/// a shift, modulo 2^32.
typedef struct IqChange {
  uint32_t prefix;           ///< bytes that both begin with
  uint32_t suffix;           ///< bytes that both end in; none of them is of the prefix
  uint32_t shift;            ///< of bytes
  uint32_t head;             ///< paragraphs before this one are the same in both ...
  uint32_t tail;             ///< ... and those from this one of the later version on
  uint32_t paragraph_shift;  ///< of paragraphs
} IqChange;

/// Compares the bytes; no paragraph is found to be the same yet.
IqChange iq_change_find(const char *before, size_t before_length, const char *after,
                        size_t after_length);
/// Finds the paragraphs that are the same, with what stands close around them.
void iq_change_find_paragraphs(IqChange *self, const IqText *before, const IqText *after);
/// Takes nothing to be the same any more; `count` paragraphs are all of the later version.
void iq_change_forget(IqChange *self, uint32_t count);

#endif
