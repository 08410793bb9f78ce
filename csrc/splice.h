/// @file splice.h
/// Words of two utterances inside one pair of marks.
#ifndef IQ_SPLICE_H
#define IQ_SPLICE_H

#include "match.h"

/// Whether a query that was not found whole is made of two runs that the sources have word for word
/// in different utterances; if so *out becomes the verdict. Tries a bounded number of places.
/// Errors: IQ_E_MEMORY.
IqStatus iq_find_splice(const IqIndex *index, const IqQuery *query, const IqText *text,
                        IqArena *arena, IqVerdict *out, IqError *error);

#endif
