/// @file compound.h
/// Words that are put together, whose last part says what somebody is: Hafen-Sprecher,
/// экс-директор.
#ifndef IQ_COMPOUND_H
#define IQ_COMPOUND_H

#include <stdbool.h>
#include <stdint.h>

#include "language/lower_word.h"

/// What a compound (Hafen-Sprecher, Verkehrsminister, Klima-Dokumentation) is by its last part: a
/// role, with its gender, or a work; 0 where it is neither.
uint32_t iq_compound_role(const IqLowerWord *lower, uint8_t language, uint32_t *part);

/// Whether a compound says that somebody is not what its last part says: Vizepräsident.
bool iq_compound_is_deputy(const IqLowerWord *lower);

#endif
