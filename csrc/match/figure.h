/// @file figure.h
/// Numbers among the words of a text, in digits or in words.
#ifndef IQ_FIGURE_H
#define IQ_FIGURE_H

#include "match/align.h"

/// A number, and what stands before and behind its digits in the same word: “£”, “km”.
typedef struct IqFigure {
  double value;
  uint32_t end;  ///< the word behind it
  const char *sign, *tail;
  uint32_t sign_length, tail_length;
} IqFigure;

/// Reads the number that begins with word `at`, of those before `end`; false where none does.
bool iq_figure_read(IqWords words, uint32_t at, uint32_t end, IqFigure *out);

#endif
