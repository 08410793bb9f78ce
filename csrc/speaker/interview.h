/// @file interview.h
/// Interviews whose questions stand outside the marks: “Was it the brakes? ¶ ‘It was not.’”
#ifndef IQ_INTERVIEW_H
#define IQ_INTERVIEW_H

#include "speaker/scene.h"

/// Whoever is interviewed in a chapter, as far as it has been read.
typedef struct IqInterview {
  uint32_t mention;  ///< of whoever has answered, or IQ_NONE
  uint32_t entity;   ///< whom it means, or IQ_NONE
  uint32_t answers;  ///< questions that they have answered
  bool known, sure;  ///< whether it is known if the whole chapter is an interview, and if it is
  bool told;         ///< its first paragraphs say who is interviewed
} IqInterview;

/// Whoever says a quotation that is a paragraph of its own and answers the question which is the
/// paragraph before: whoever has answered before, else who spoke right before the question, else
/// whom the paragraph before it is about. Once one is answered, what the other side says without
/// marks is answered too. IQ_NONE where nothing is answered; whom the mention means in *entity,
/// where the text knows: it may have no mention of them outside marks.
uint32_t iq_interview_answer(IqInterview *self, const IqScene *scene, uint32_t *entity);

#endif
