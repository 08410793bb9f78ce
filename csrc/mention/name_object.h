/// @file name_object.h
/// Where verbs end the clause, a subject and its object stand side by side, and both may be names.
#ifndef IQ_NAME_OBJECT_H
#define IQ_NAME_OBJECT_H

#include "mention/entity.h"

/// “Cem Kara Vali Oya Tan'a yüklendi”, “Suna Ekici AA muhabirine konuştu”: where the object begins
/// among the words with capitals from item `first` on; IQ_NONE where they are one name.
uint32_t iq_object_in_run(const IqItem *items, uint32_t count, const IqLanguage *language,
                          uint32_t first);

/// Whether item `at` is where an object begins behind the name of a subject.
bool iq_begins_object(const IqItem *items, uint32_t count, const IqLanguage *language, uint32_t at);

#endif
