/// @file name_object.h
/// Where verbs end the clause, or go before their subject and nouns have capitals, a subject and
/// its object stand side by side, and both may be names. What small words a name goes on with.
#ifndef IQ_NAME_OBJECT_H
#define IQ_NAME_OBJECT_H

#include "mention/mention.h"

/// “Cem Kara Vali Oya Tan'a yüklendi”, “Suna Ekici AA muhabirine konuştu”: where the object begins
/// among the words with capitals from item `first` on; IQ_NONE where they are one name.
uint32_t iq_object_in_run(const IqItem *items, uint32_t count, const IqLanguage *language,
                          uint32_t first);

/// Whether item `at` is where an object begins behind the name of a subject.
bool iq_begins_object(const IqItem *items, uint32_t count, const IqLanguage *language, uint32_t at);

/// „Vor dem Tor fegt Ada Kern Laub zusammen“: leaves out the noun behind a full name that a verb
/// stands before, where nouns have capitals.
void iq_object_cut(const IqText *text, uint8_t language, const IqItem *items, uint32_t count,
                   IqName *name);

/// “Nino Kapanadze Tiflis’te doğmuş”, “Leman Ersoylu X hesabından”: leaves out where something
/// happens, or what it is written on, that stands right behind the name of whoever does it.
void iq_place_cut(const IqText *text, uint8_t language, const IqItem *items, uint32_t count,
                  IqName *name);

/// “Emre Yalın Kent Postası'na anlattı: …”: leaves out the outlet that whoever has the name tells.
void iq_told_cut(const IqText *text, uint8_t language, const IqItem *items, uint32_t count,
                 IqName *name);

/// «La plataforma Unidos por Arrieta», «el grupo municipal Vecinos contra el Ruido»: how many small
/// words of the name that begins at item `first`, right behind a word for an organisation, stand at
/// item `end`, between its first word and one more with a capital; 0 where none do.
uint32_t iq_cause_in_name(const IqItem *items, uint32_t count, const IqLanguage *language,
                          uint32_t first, uint32_t end);

/// «En el Clínico de Ness, la jefa, Ana Rey, …»: whether a comma and a full name stand at `at`.
bool iq_leads_name(const IqPassage *self, uint32_t at);

/// «El portavoz del colectivo Aguas Limpias, Luis Mora, …»: whether a name of several words, right
/// behind a role that is of an organisation, is the organisation's.
bool iq_is_name_of_body(const IqPassage *self, const IqMention *name);

/// “Balcı komşusunu çekmiş”, “Balcı çocuğu taşımış”: whether the role at `role`, which has an
/// ending, is the object of whoever's name stands at `at`, where a name that a role is of has one.
bool iq_is_object_beside(const IqPassage *self, uint32_t at, uint32_t role);

#endif
