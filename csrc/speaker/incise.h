/// @file incise.h
/// Attributions inside the marks: «…, — said X. — …», « …, said X. … ».
#ifndef IQ_INCISE_H
#define IQ_INCISE_H

#include "mention/mention.h"

/// Room for the items and mentions of one quotation, kept from one to the next.
typedef struct IqIncises {
  IqArray items, mentions;
  bool failed;  ///< memory ran out
} IqIncises;

typedef struct IqIncise {
  IqSpan span;  ///< the attribution with what sets it off
  IqSpan cue;
  uint8_t gender;  ///< IqGender, as the cue shows it
  /// The speaker. Its items are those inside the marks, of which two are kept.
  IqMention mention;
  IqItem first, head;
  bool found;  ///< whether there is one
} IqIncise;

/// Finds an attribution set off inside the marks of a quotation, and remembers the name that it
/// has.
bool iq_incise_find(IqIncises *self, IqDocument *document, const IqQuotation *quotation,
                    IqEntities *entities, uint8_t language, IqIncise *incise);
/// Reads the words of `span` and who is mentioned there; quotations from index `quotation` on are
/// one item each, with IQ_NONE they are read through. `learn` remembers the names. False when
/// memory runs out.
bool iq_incises_read_words(IqIncises *self, const IqDocument *document, IqSpan span,
                           uint32_t quotation, IqEntities *entities, uint8_t language, bool learn,
                           IqPassage *passage);
void iq_incises_free(IqIncises *self, const IqAllocator *allocator);

#endif
