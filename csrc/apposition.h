/// @file apposition.h
/// Mentions that stand together: one says who the other is, or both speak as one.
#ifndef IQ_APPOSITION_H
#define IQ_APPOSITION_H

#include "mention.h"

/// Unites two mentions where one only says once more who the other is: “the harbourmaster, Orla
/// Quill”. False where it does not.
bool iq_appose(const IqPassage *self, IqMention *before, IqMention *mention);
/// The same for a role and a full name with words in the genitive between, without a comma:
/// «пресс-секретарь областной службы Олеся Дрозд».
bool iq_appose_chained(const IqPassage *self, IqMention *role, IqMention *name);
/// Joins two names to one subject (“Pell and Oru said”), and a body to the role beside it (“a
/// police spokesman”), where they stand so.
void iq_join_mentions(const IqPassage *self, IqMention *before, IqMention *mention);

#endif
