/// @file transcript.h
/// Turns of a transcript or an interview: a paragraph begins with whoever speaks and a colon
/// (“JOHN SMITH: …”, “Q: …”, «P. …»), and no marks stand around the words. Such a turn is no
/// quotation, but what somebody is quoted in it they say.
#ifndef IQ_TRANSCRIPT_H
#define IQ_TRANSCRIPT_H

#include "base/arena.h"
#include "text/text.h"

/// Labels that say only who asks and who answers, in lower case; made from data/marks.yaml.
typedef struct IqTurnPair {
  const char *question, *answer;
} IqTurnPair;

extern const IqTurnPair iq_turn_pairs[];
extern const uint32_t iq_turn_pair_count;

typedef struct IqTurn {
  IqSpan label;  ///< the words that say who speaks, without the colon
  IqSpan words;  ///< what they say; a paragraph without a label goes on with the turn before
  bool answers;  ///< the label says only that somebody answers
} IqTurn;

/// Appends the turns (of IqTurn, in order) of every stretch of paragraphs that evidently is a
/// transcript: labels come back by turns, and what stands behind them are sentences. A colon in
/// prose, captions and lists make none. Linear in the text. False when memory runs out.
bool iq_transcript_read(const IqText *text, const IqAllocator *allocator, IqArray *turns);

#endif
