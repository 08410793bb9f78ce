/// @file reading.h
/// One mention at a time, by its own words.
#ifndef IQ_MENTION_READING_H
#define IQ_MENTION_READING_H

#include "mention/mention.h"

/// The first item from `at` on at which a mention may begin, or that is no word.
uint32_t iq_mention_next(const IqPassage *self, uint32_t at);

/// Reads the mention at item `at`, a word; none of its words stands before item `floor`. False
/// where none begins there.
bool iq_mention_read(const IqPassage *self, uint32_t at, uint32_t floor, IqMention *mention);

#endif
