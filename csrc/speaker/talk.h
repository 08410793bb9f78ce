/// @file talk.h
/// Turns behind dashes, a paragraph each, whose speakers take turns: “— Were you there? ¶ — I was.
/// ¶ — What did you see?”
#ifndef IQ_TALK_H
#define IQ_TALK_H

#include "speaker/inside.h"

/// One of the two who talk.
typedef struct IqSide {
  uint32_t mention;  ///< of them outside the turns, or IQ_NONE
  uint32_t entity;   ///< whom it means, or IQ_NONE
  uint8_t gender;    ///< IqGender, as that attribution shows it
  bool named;        ///< an attribution in one of their turns names them
  bool writes;       ///< whoever has written the text, whom no turn names
} IqSide;

/// The talk at hand: paragraphs [first, end).
typedef struct IqTalk {
  uint32_t first, end;
  IqSide sides[2];  ///< of the first turn and every other one, and of those between
} IqTalk;

/// What a talk is read from.
typedef struct IqTalkText {
  const IqDocument *document;
  const IqPassage *passage;
  const IqMention *mentions;
  const IqArray *insides;  ///< of IqInside
  uint32_t near;           ///< mentions before the quotation
  uint32_t mention_count;
  uint32_t paragraph;  ///< breaks in the passage before the quotation
  uint32_t item;       ///< the quotation
  IqSpan author;       ///< the name of whoever has written the text, or empty
} IqTalkText;

/// Whether a quotation is a turn that begins its paragraph.
bool iq_turn_begins(const IqDocument *document, const IqQuotation *quotation);

/// Reads the talk that begins with the quotation; it is empty where no turn answers. Who the two
/// are is told by attributions in their turns; who answers questions that nobody is told to ask,
/// also by whom they address or the paragraph before is about. Returns false when memory runs out.
bool iq_talk_read(IqTalk *self, const IqTalkText *text);

/// Whose turn a quotation is, or NULL where it begins no turn of the talk.
IqSide *iq_talk_side(IqTalk *self, const IqDocument *document, const IqQuotation *quotation);

#endif
