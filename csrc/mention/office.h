/// @file office.h
/// What somebody is, in a form that can be compared with what another text says: “Orla Quill, the
/// harbourmaster” here, “the harbourmaster said” there.
#ifndef IQ_OFFICE_H
#define IQ_OFFICE_H

#include "mention/mention.h"

/// What the role at item `at` says of whoever has it. Its word is 0 where one text's use of it says
/// nothing in another: a body, kin, a witness.
IqRole iq_role_at(const IqEntities *self, const IqItem *items, uint32_t at);

/// Whether two are the same in all that is said of them.
bool iq_role_is_same(const IqRole *a, const IqRole *b);

/// Whether they may be said of one person, since what they are of is the same: the head of the
/// hospital, hospital director.
bool iq_role_is_of_one(const IqRole *a, const IqRole *b);

/// Whether each says what it is of, one by a name before it, and not the same: the Ness mayor is
/// not the mayor of Hale.
bool iq_role_is_of_other_place(const IqRole *a, const IqRole *b);

/// Lists the roles that the names of a document have, and the speakers that it knows by a role
/// alone: behind everything else, when all quotations have their speakers. `everybody` are its
/// names. Returns false when memory runs out.
bool iq_document_list_offices(IqDocument *document, IqEntities *everybody);

#endif
