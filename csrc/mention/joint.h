/// @file joint.h
/// Two and more who speak as one: “Pell, Oru and Lund said”.
#ifndef IQ_JOINT_H
#define IQ_JOINT_H

#include "mention/mention.h"

/// Joins `mention` to mention `index`, the one before it, where both speak or depend as one.
void iq_join_names(const IqPassage *self, IqMention *mentions, uint32_t index, IqMention *mention);

/// The mention that names all who speak together with mention `index`; itself where nobody does.
uint32_t iq_mention_joint(const IqMention *mentions, uint32_t count, uint32_t index);

/// Whoever speaks where mention `index` stands beside the verb: all who speak together with it, or
/// the role behind it, where it tells whose that is: “said Eva Berg's mother”.
uint32_t iq_mention_whole(const IqPassage *self, const IqMention *mentions, uint32_t count,
                          uint32_t index);

/// «El alcalde de la vecina Torrealba»: whether one word alone is the name of what the role right
/// before it is of.
bool iq_names_whole(const IqPassage *self, const IqMention *role, const IqMention *name);

/// Joins two names to one subject (“Pell and Oru said”), and a body to the role beside it (“a
/// police spokesman”), where they stand so.
/// `mention` follows mentions[index].
void iq_join_mentions(const IqPassage *self, IqMention *mentions, uint32_t index,
                      IqMention *mention);

#endif
