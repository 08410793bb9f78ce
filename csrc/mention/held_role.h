/// @file held_role.h
/// Who holds a role that is told with what it is of: “the head of the hospital” is hospital
/// director Orla Quill.
#ifndef IQ_HELD_ROLE_H
#define IQ_HELD_ROLE_H

#include "mention/mention.h"

/// The one of the text's names who was said to be just what a mention says, or what another word
/// says of the same body; IQ_NONE where nobody was, or several were.
uint32_t iq_held_role_find(const IqPassage *self, const IqMention *mention);

/// Whether the text says of an entity only that they had the role at item `at`, stand in for who
/// has it or are to have it, and the words here say that somebody has it.
bool iq_held_role_is_other(const IqEntities *self, const IqItem *items, uint32_t at,
                           uint32_t entity);

#endif
