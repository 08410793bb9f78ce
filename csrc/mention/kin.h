/// @file kin.h
/// Kin of somebody who is named, where nouns have cases and no articles.
#ifndef IQ_KIN_H
#define IQ_KIN_H

#include "mention/mention.h"

/// «Дочь Олега Кима»: whether the name right behind a word for kin is of whoever they are kin of,
/// as its case or its gender shows.
bool iq_is_kin_of(const IqPassage *self, const IqMention *role, const IqMention *name);

/// «Старший сын Беловой, Марк, …»: whether a first name alone between commas is that of kin.
bool iq_is_named_kin(const IqPassage *self, const IqMention *role, const IqMention *name);

#endif
