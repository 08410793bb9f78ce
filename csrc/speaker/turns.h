/// @file turns.h
/// Speakers of a dialogue whose turns stand one below the other, each behind a dash, or behind a
/// label that says whose it is.
#ifndef IQ_TURNS_H
#define IQ_TURNS_H

#include "mention/entity.h"
#include "quotation/quotation.h"

typedef struct IqTurns {
  IqDocument *document;
  IqEntities *entities;
  bool *anchored;  ///< for each quotation, whether its own sentence names the speaker
  uint8_t language;
} IqTurns;

/// Gives a turn that names nobody to whoever speaks two turns behind or before, else to whom the
/// turn before addresses (— Orla, where were you?). What stands in marks inside a labelled turn,
/// and nobody near is said to have said, whoever the label names says; where it says only that
/// somebody answers (A: …), whoever the text names first. Returns false when memory runs out.
bool iq_turns_attribute(const IqTurns *self);

/// Whoever a turn names as whom it speaks to, at its beginning or its end: “— Orla, where were
/// you?” IQ_NONE in *entity where it names nobody. `items` is room. Returns false when memory runs
/// out.
bool iq_turn_addressee(const IqDocument *document, const IqEntities *entities, uint8_t language,
                       const IqQuotation *turn, IqArray *items, uint32_t *entity);

/// Cuts off a turn what tells at its end who speaks: “— We ran, says Orla Quill.”
void iq_turn_trim(const IqDocument *document, uint32_t index);

#endif
