/// @file name.h
/// The words of a name as they stand in a text: what belongs to it, and what does not.
#ifndef IQ_NAME_H
#define IQ_NAME_H

#include "base/arena.h"
#include "text/text.h"

/// A name as a string of the arena: a line end between its words is a blank. NULL when memory runs
/// out.
const char *iq_name_copy(IqArena *arena, const IqText *text, IqSpan name);
/// A name without the elided article at its start (l'opposition).
IqSpan iq_name_without_elision(const IqText *text, IqSpan name, uint8_t language);
/// A name without the ’s at its end.
IqSpan iq_name_without_possessive(const IqText *text, IqSpan name);

#endif
