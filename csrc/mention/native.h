/// @file native.h
/// Words that say where somebody is from: “the Texan said”.
#ifndef IQ_NATIVE_H
#define IQ_NATIVE_H

#include "mention/mention.h"

/// “The Texan said”: whether one word with a capital says where somebody is from who is known.
bool iq_name_is_native(const IqPassage *self, const IqName *name);

#endif
