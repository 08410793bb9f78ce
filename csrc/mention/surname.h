/// @file surname.h
/// People with two last names, who are called by both, by the first or by the second: Fidel Rueda
/// Xal, Fidel Rueda, Rueda.
#ifndef IQ_SURNAME_H
#define IQ_SURNAME_H

#include "mention/entity.h"

/// Whoever a name means that has a last name less than theirs, or more; IQ_NONE where nobody or
/// several may be meant.
uint32_t iq_surname_find(const IqEntities *self, const IqItem *items, IqName name);

/// Whether the full name of an entity begins with a first name, and this one, which ends alike,
/// does not: Rueda Xal.
bool iq_surname_is_last(const IqEntities *self, const IqItem *items, IqName name, uint32_t entity);

/// Whether what stands between commas behind a name that depends on a preposition is said of the
/// full name behind it: «En el Clínico de Ness, la jefa, Ana Rey, …».
bool iq_surname_leads_other(const IqItem *items, uint32_t count, IqName name);

/// «Руслан Евгеньевич»: whoever alone is known by this first name where one's father's name stands
/// behind it; IQ_NONE where it does not, or several may be meant.
uint32_t iq_surname_find_by_father(const IqEntities *self, const IqItem *items, IqName name);

/// “Kemal Usta kapıyı açtı. Kemal Demirci …”: whoever was known by the first of a name's words and
/// a word of address, where those stand behind first names. IQ_NONE where nobody was.
uint32_t iq_surname_find_addressed(const IqEntities *self, const IqItem *items, IqName name);

/// Whoever alone may be known by a short form of their first name (iq_hash of its lower case):
/// «Витя» of Виктор Крошин. IQ_NONE where nobody or several may be.
uint32_t iq_surname_find_short(const IqEntities *self, uint64_t word);

#endif
