/// @file predication.h
/// Somebody of whom a form of “be” says who or what they are.
#ifndef IQ_PREDICATION_H
#define IQ_PREDICATION_H

#include "mention/mention.h"

/// Unites somebody with whoever a relative clause says they are: “the woman, who turned out to be
/// Orla Quill”; mention `index` is the relative pronoun.
bool iq_appose_identified(const IqPassage *self, IqMention *mentions, uint32_t index,
                          const IqMention *name);

/// Tells who a role is that a form of “be” says of the name that opens the sentence: “Quill was the
/// last keeper”.
void iq_appose_predicate(const IqPassage *self, const IqMention *name, IqMention *role);

/// „Tom Rau hat es gehört. Ein freundlicher Mann, der jedes Wort wiegt.“: tells who somebody new,
/// mention `index`, is of whom a sentence without a verb says more: the subject of the one before.
void iq_appose_portrait(const IqPassage *self, IqMention *mentions, uint32_t index);

/// „Als Zeuge trat der Wirt Tom Rau auf“, “Som läkare ser Eva Lind mycket”: whether a role that
/// opens the sentence says what the subject behind its verb is, where the verb goes before the
/// subject.
bool iq_mention_is_capacity(const IqPassage *self, const IqMention *mention);

/// «O irmão dele, o Juninho, conta»: whether commas set a name off that has the article of a role.
bool iq_is_familiar(const IqPassage *self, const IqMention *role, const IqMention *name);

/// «un hombre de 60 años llamado Teo Vela», «una mujer de nombre Ana Rey»: whether words that say
/// what somebody is called by stand right before the name, and nothing but words between.
bool iq_is_named_so(const IqPassage *self, const IqMention *role, const IqMention *name);

/// “One of them is Orla Quill”, „En av dem är läraren Eva Lind“: whether a copula stands right
/// before `next`, which somebody without a name leads to.
bool iq_is_named_by_copula(const IqPassage *self, const IqMention *somebody, const IqMention *next);

/// “Han var som en bror”, „er war wie ein Bruder“: whether somebody is only what somebody else is
/// like.
bool iq_mention_is_likened(const IqPassage *self, const IqMention *mention);

/// „Ein Nachbar, der neben Kranz wohnt, winkt ab“: whether a name stands in a relative clause about
/// somebody. Where articles open such clauses too, a word behind the name shows it: „ein Nachbar,
/// der alte Tom Rau, …“.
bool iq_is_in_relative(const IqPassage *self, const IqMention *before, const IqMention *name);

/// “Judge Orla Quill, 81, who left the bench in 2009”: whether an age between commas and a relative
/// clause tell more of whose words end before item `end`. `items` end with one that is no word.
bool iq_leads_aged_clause(const IqItem *items, uint32_t end);

#endif
