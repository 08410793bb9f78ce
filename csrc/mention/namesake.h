/// @file namesake.h
/// The last name of kin who are told by their first name alone. Reports leave out a last name where
/// it is that of whoever the kin are of, and tell one that differs (AP Stylebook, “names”). What a
/// document of the incident says goes before it: lua/incidentquotes/roster.lua.
#ifndef IQ_NAMESAKE_H
#define IQ_NAMESAKE_H

#include "mention/mention.h"

/// “Leonard Gask’s daughter Abigail”, „Seine Tochter Lotta“, «Il padre, Walter, …»: remembers in
/// the passage's entities what kin among `mentions` (of IqMention) are called in full. False when
/// memory runs out.
bool iq_namesakes_learn(IqArena *arena, const IqPassage *passage, const IqArray *mentions);

#endif
