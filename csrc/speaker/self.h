/// @file self.h
/// What somebody's own words tell of their gender, where verbs show it: „Schowałam się“, «Я
/// спряталась».
#ifndef IQ_SELF_H
#define IQ_SELF_H

#include "mention/mention.h"
#include "quotation/quotation.h"

/// The gender that the verbs of the quotation at item `item` show of whoever says I in it, what is
/// quoted within it aside; else that which those of the next show, where the same speaker goes on.
/// IQ_GENDER_OPEN where they show none, or both.
uint8_t iq_self_gender(const IqDocument *document, const IqPassage *passage, uint32_t item);

#endif
