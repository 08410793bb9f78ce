/// @file person.h
/// Whether two names are one person's.
#ifndef IQ_PERSON_H
#define IQ_PERSON_H

#include "mention/fullname.h"

/// Whether a word is but an initial.
bool iq_person_is_initial(const IqFullName *name, uint32_t word);

/// How many words stand before the first and last name in `a` that are not in `b`, which is nothing
/// but these two; 0 where that is not so.
uint32_t iq_person_lead(const IqFullName *a, const IqFullName *b);

/// Whether a word is a first name that is listed; one of letters without diacritics.
bool iq_person_is_given(const IqFullName *name, uint32_t word);

/// Whether a first name is a short form of another: Kuba of Jakub.
bool iq_person_is_short_form(const IqFullName *a, const IqFullName *b);

/// Whether a name is that of somebody with two last names, the second left out: Fidel Rueda of
/// Fidel Rueda Xal.
bool iq_person_is_abridged(const IqFullName *a, const IqFullName *b);

/// Whether a full name ends in an initial: „Serafin K.“
bool iq_person_is_abbreviated(const IqFullName *name);

/// Whether two full names are one person's: the same first name and a last name that is at most
/// misspelt, or the other way round.
bool iq_person_is_same(const IqFullName *a, const IqFullName *b);

#endif
