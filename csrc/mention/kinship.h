/// @file kinship.h
/// Kin whom a text calls by a first name alone, beside somebody whom it names in full.
#ifndef IQ_KINSHIP_H
#define IQ_KINSHIP_H

#include "mention/mention.h"

/// The family's name of whom `who` means: that of whoever they are the wife, the son or the mother
/// of, where the text says so beside their first name. Empty where it does not.
IqSpan iq_kinship_family_name(const IqPassage *self, const IqMention *mentions, uint32_t count,
                              const IqMention *who);

/// A first name with a family's behind it, a string of the arena; the same where that is empty.
/// NULL when memory runs out.
const char *iq_name_with_family(IqArena *arena, const IqText *text, const char *name,
                                IqSpan family);

#endif
