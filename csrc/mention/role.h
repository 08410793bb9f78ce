/// @file role.h
/// Whom a role means that the text has named somebody by: “the minister”.
#ifndef IQ_ROLE_H
#define IQ_ROLE_H

#include "mention/mention.h"

/// Gives roles without a name of their own whoever the text has named by them: the last before,
/// else whoever is named so anywhere.
void iq_roles_resolve(const IqPassage *self, IqMention *mentions, uint32_t count);

/// What the rules of cases make of a word of the text. Only where the language has cases.
const IqRoleCase *iq_entities_case(const IqEntities *self, const IqItem *item);

#endif
