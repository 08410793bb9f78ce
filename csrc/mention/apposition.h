/// @file apposition.h
/// Mentions that stand together: one says who the other is, or both speak as one.
#ifndef IQ_APPOSITION_H
#define IQ_APPOSITION_H

#include "mention/mention.h"

/// Unites two mentions where one only says once more who the other is: “the harbourmaster, Orla
/// Quill”. False where it does not.
bool iq_appose(const IqPassage *self, IqMention *before, IqMention *mention);
/// The same for a role and a full name with words in the genitive between, without a comma:
/// «пресс-секретарь областной службы Олеся Дрозд».
bool iq_appose_chained(const IqPassage *self, IqMention *role, IqMention *name);
/// Gives a role the name that the role behind its comma has: «replica il capo, ingegner Ivo Serra».
/// `next` is apposed to `name`.
bool iq_appose_again(const IqPassage *self, IqMention *role, const IqMention *next,
                     const IqMention *name);
/// Whether a name begins with a first name that is listed.
bool iq_mention_has_first_name(const IqPassage *self, const IqMention *name);

#endif
