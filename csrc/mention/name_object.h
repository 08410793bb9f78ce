/// @file name_object.h
/// Where verbs end the clause, or go before their subject and nouns have capitals, a subject and
/// its object stand side by side, and both may be names.
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

/// “Balcı komşusunu çekmiş”, “Balcı çocuğu taşımış”: whether the role at `role`, which has an
/// ending, is the object of whoever's name stands at `at`, where a name that a role is of has one.
bool iq_is_object_beside(const IqPassage *self, uint32_t at, uint32_t role);

#endif
