/// @file no_name.h
/// Words with capitals that stand as names do, and are none.
#ifndef IQ_NO_NAME_H
#define IQ_NO_NAME_H

#include "mention/mention.h"

/// “The former Royal Marine”: words with capitals that say what somebody is, behind an article.
bool iq_name_is_title(const IqPassage *self, const IqName *name);

/// “Strangers called it out to her”: one word in the plural may only begin the sentence.
bool iq_name_is_plural_noun(const IqPassage *self, const IqName *name);

/// “Cross-examined by Quill, he agreed”, “Holding signs, they marched”: whether a word that opens a
/// sentence has the ending of a participle, and goes on as one.
bool iq_name_is_participle(const IqPassage *self, const IqName *name);

#endif
