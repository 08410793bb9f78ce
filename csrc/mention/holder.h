/// @file holder.h
/// A role, words of what or where it is, and whose it is, without a comma.
#ifndef IQ_HOLDER_H
#define IQ_HOLDER_H

#include "mention/mention.h"

/// “hoogleraar bestuurskunde Ineke Tromp”: a title without an article, what it is of in a word or
/// two, and a full name that begins with a first name.
bool iq_name_holds_title(const IqPassage *self, const IqMention *role, const IqMention *name);

/// «…», attacca la capogruppo dell'opposizione in Consiglio comunale Tecla Bernabei»: where
/// somebody has their office stands between that, right behind a verb of saying, and a full name.
bool iq_name_holds_place(const IqPassage *self, const IqMention *role, const IqMention *name);

#endif
