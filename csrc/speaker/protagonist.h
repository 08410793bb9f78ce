/// @file protagonist.h
/// Whom a text is about, or lets speak, where nobody nearer is meant.
#ifndef IQ_PROTAGONIST_H
#define IQ_PROTAGONIST_H

#include "speaker/antecedent.h"

/// Who has the floor, where nobody nearer is meant.
uint32_t iq_antecedent_fall_back(const IqAntecedents *self, const IqMention *mention);

#endif
