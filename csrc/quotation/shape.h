/// @file shape.h
/// What the words between two marks look like: how many, which of them with a capital, how they
/// end.
#ifndef IQ_SHAPE_H
#define IQ_SHAPE_H

#include "quotation/quotation.h"

/// Words from which on a stretch without punctuation is speech.
#define IQ_SHAPE_SPEECH_MIN 9u

typedef struct IqShape {
  uint32_t words;
  uint32_t capitals;    ///< words that begin with a capital
  uint32_t plain;       ///< words of four letters and more that do not
  bool stop;            ///< a sentence ends inside
  bool comma;           ///< a comma stands inside, and a small letter behind it
  bool capital, lower;  ///< how it begins
  uint32_t last;        ///< its last character
} IqShape;

IqShape iq_shape_of(const IqText *text, const IqQuotation *quotation);
/// Whether several words are in lower case but for the first, as those of no title are where titles
/// have capitals throughout: “Şevler tutulmazsa yol kapanır”.
bool iq_shape_is_plain(const IqShape *self);
/// How a last character ends the words: 0 not at all, 1 as a comma, 2 as a full stop, 3 as ! or ?.
uint32_t iq_shape_last(uint32_t c);
/// Whether doubled straight marks stand around few words that end nothing, as wikis set what is
/// stressed: the ''new'' lock. Other quotations near it, if any, have other marks.
bool iq_shape_is_stressed(const IqDocument *document, const IqQuotation *quotation,
                          const IqShape *shape);

/// „massive[n] Einschränkungen“, “[s]hameful neglect”: whether square brackets that stand within a
/// word say that somebody has fitted the words in: they are somebody's.
bool iq_shape_is_fitted(const IqText *text, const IqQuotation *quotation);

#endif
