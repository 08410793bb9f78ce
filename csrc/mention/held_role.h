/// @file held_role.h
/// Who holds a role that is told with what it is of: “the head of the hospital” is hospital
/// director Orla Quill.
#ifndef IQ_HELD_ROLE_H
#define IQ_HELD_ROLE_H

#include "mention/mention.h"

/// The one of the text's names who was said to be just what a mention says, or what another word
/// says of the same body; IQ_NONE where nobody was, or several were.
uint32_t iq_held_role_find(const IqPassage *self, const IqMention *mention);

#endif
