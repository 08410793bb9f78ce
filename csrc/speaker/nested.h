/// @file nested.h
/// Who says a quotation within another: “She said ‘run’, and I ran.”
#ifndef IQ_NESTED_H
#define IQ_NESTED_H

#include "speaker/incise.h"

typedef struct IqNesting {
  IqDocument *document;
  IqEntities *entities;
  IqIncises *incises;  ///< room for what is read
  uint8_t language;
} IqNesting;

/// Tells the kind of quotation `index`, which stands inside another, and gives it to whoever the
/// words of the outer one name before or behind it. An I is the speaker of the outer one, as is
/// whoever is not told; a he or she, and where verbs need no subject a verb alone, is somebody whom
/// the outer one has mentioned before, else somebody whom the text was about before it. False when
/// memory runs out.
bool iq_nested_attribute(const IqNesting *self, uint32_t index);

#endif
