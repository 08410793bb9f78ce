/// @file talk.h
/// Turns behind dashes, a paragraph each, whose speakers take turns: “— Were you there? ¶ — I was.
/// ¶ — What did you see?”
#ifndef IQ_TALK_H
#define IQ_TALK_H

#include "speaker/inside.h"
#include "speaker/scene.h"

/// One of the two who talk.
typedef struct IqSide {
  uint32_t mention;  ///< of them outside the turns, or IQ_NONE
  uint32_t entity;   ///< whom it means, or IQ_NONE
  uint32_t turn;     ///< a quotation of theirs whose speaker an attribution names, or IQ_NONE
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
  uint32_t item;  ///< the quotation
  IqSpan author;  ///< the name of whoever has written the text, or empty
} IqTalkText;

/// Finds out whose turn the quotation is, in *side: NULL where it is none of a talk. Where it
/// begins one, that is read: who the two are is told by attributions in their turns; who answers
/// questions that nobody is told to ask, also by whom they address or the paragraph before is
/// about. Returns false when memory runs out.
bool iq_talk_enter(IqTalk *self, const IqTalkText *text, IqSide **side);

/// Whose words a turn has that does not name its speaker.
typedef enum IqTurnOf {
  IQ_TURN_UNTOLD,
  IQ_TURN_OF_AUTHOR,   ///< of whoever has written the text
  IQ_TURN_OF_ENTITY,   ///< of the side's entity
  IQ_TURN_OF_TURN,     ///< of whoever speaks another turn of the side
  IQ_TURN_OF_MENTION,  ///< of the side's mention
} IqTurnOf;

/// Tells that of a turn; `incise` is the attribution inside it, or NULL.
IqTurnOf iq_side_tell(const IqSide *self, const IqScene *scene, const IqIncise *incise,
                      const IqEntities *entities);

#endif
