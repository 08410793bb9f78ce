/// @file same.h
/// Somebody who was told of before, by a word that says so: the same source.
#ifndef IQ_SAME_H
#define IQ_SAME_H

#include "speaker/antecedent.h"

/// «De acordo com a mesma fonte», “the same officer”: whoever was told of before by the same word,
/// in this paragraph or the one before; else, where it is one for somebody unnamed, whoever was
/// last told to speak or opens a sentence with their name. NULL where nobody is.
const IqMention *iq_antecedent_find_told(const IqAntecedents *self, const IqMention *mention);

#endif
