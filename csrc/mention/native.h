/// @file native.h
/// Words with capitals that say where somebody is from (“the Texan said”), or name a language.
#ifndef IQ_NATIVE_H
#define IQ_NATIVE_H

#include "mention/mention.h"

/// “The Texan said”: whether one word with a capital says where somebody is from who is known.
bool iq_name_is_native(const IqPassage *self, const IqName *name);

/// “A cheerful Texan named Wade Quill”: whether one word with a capital only tells where somebody
/// new is from.
bool iq_name_is_origin(const IqPassage *self, const IqName *name);

/// Whether a name is that of a language that something is said in: “in Turkish and Arabic”.
bool iq_name_is_tongue(const IqPassage *self, const IqName *name);

/// „Auer vom Wetterdienst sprach …“: whether one word that opens a sentence is said to be of a
/// body.
bool iq_name_stands_for_body(const IqPassage *self, const IqName *name);

#endif
