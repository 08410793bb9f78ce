/// @file antecedent.h
/// Whom a pronoun or a role means.
#ifndef IQ_ANTECEDENT_H
#define IQ_ANTECEDENT_H

#include "speaker/clue.h"

/// Where an antecedent is looked for.
typedef struct IqAntecedents {
  const IqItem *items;
  const IqMention *mentions;
  uint32_t count;      ///< mentions
  uint32_t end;        ///< mentions before this one
  uint32_t paragraph;  ///< of the quotation
  IqFloor floor;       ///< who spoke last
  IqEntities *entities;
  const IqLanguage *language;
  const IqItem *first, *head;  ///< of the mention itself: its first item and its head
  bool inside;                 ///< it stands inside marks: its items are none of these
  uint32_t asker;              ///< an entity that is not meant, or IQ_NONE
  uint32_t replied_to;         ///< a mention that is not meant either, or IQ_NONE
} IqAntecedents;

/// Gives a mention the entity and the name of whoever it means, where it does not name them itself.
/// A pronoun means whoever the sentences before are about, whose gender does not speak against it;
/// a role without a name of its own (“the woman”) means them where it shows the same gender; a
/// message whoever it is from (“a statement by the yard and the union”), or has just been spoken of
/// (“the statement said”).
void iq_antecedent_resolve(const IqAntecedents *self, IqMention *mention);

#endif
