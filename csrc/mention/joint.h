/// @file joint.h
/// Two and more who speak as one: “Pell, Oru and Lund said”.
#ifndef IQ_JOINT_H
#define IQ_JOINT_H

#include "mention/mention.h"

/// Joins `mention` to mention `index`, the one before it, where both speak or depend as one.
void iq_join_names(const IqPassage *self, IqMention *mentions, uint32_t index, IqMention *mention);

/// The mention that names all who speak together with mention `index`; itself where nobody does.
uint32_t iq_mention_joint(const IqMention *mentions, uint32_t count, uint32_t index);

/// “Said Eva Berg's mother”: the role right behind mention `index`, where that tells whose it is;
/// the mention itself where there is none.
uint32_t iq_mention_owned(const IqPassage *self, const IqMention *mentions, uint32_t count,
                          uint32_t index);

#endif
