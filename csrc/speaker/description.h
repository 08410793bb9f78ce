/// @file description.h
/// Whom a description with a definite article means: “the chief executive of Norrow Line”, “the
/// member for Ness”, where somebody was named just before.
#ifndef IQ_DESCRIPTION_H
#define IQ_DESCRIPTION_H

#include "speaker/antecedent.h"

/// Whether a phrase that no lexicon knows is a second word for a body: “the business”.
bool iq_description_is_body(const IqAntecedents *self, const IqMention *mention);
/// Whether an article that is definite tells a body for known; it stands before the mention where it
/// is a genitive or joined to a preposition („eine Mitteilung des Unternehmens“, «da empresa»).
bool iq_description_is_known(const IqAntecedents *self, const IqMention *mention);
/// Whichever body is meant by a second word for it, or NULL: one of whose name the word is part
/// (“the Dockers’ Union … the union”), or one that was named just before (“the company”).
const IqMention *iq_description_find_body(const IqAntecedents *self, const IqMention *mention);
/// Whether a mention is a description of one person that the text takes for known: an article that
/// is definite, and a word for a person.
bool iq_description_is(const IqAntecedents *self, const IqMention *mention);
/// Whoever is meant by a description that is an office, or says what somebody is of, or NULL. An
/// office is somebody's whose office was not told, where the words behind a quotation name it and
/// they have opened a sentence of the paragraph; or somebody's who was told to have it, by another
/// word (“MP Quill … the member for Ness”).
const IqMention *iq_description_find(const IqAntecedents *self, const IqMention *mention);
/// “Mara Quill ran for it. ‘…,’ said the surgeon.”: takes whoever a quotation is given to by a
/// description that nothing explains for the person whom its paragraph or the one before is about.
void iq_description_presume(const IqAntecedents *self, IqMention *mention);

/// “Pell said it was late. The member for Ness added: …”: takes a description for whoever has just
/// spoken in its paragraph, where nothing speaks against it. Without a verb that tells so (`more`),
/// only where nothing has told before what they are: «lo bolla Marta Forgiarini. Per la presidente
/// del Cai, “…”».
void iq_description_go_on(const IqFloor *floor, const IqPassage *passage, uint32_t paragraph,
                          bool more, IqMention *mention);

/// “…”, as the local MP put it, …: whether a role stands behind an as: whoever has the floor, or is
/// the topic, would be he or she.
bool iq_description_follows_as(const IqAntecedents *self, const IqMention *mention);

#endif
