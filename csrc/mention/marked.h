/// @file marked.h
/// Organisations that nothing but their name in marks tells: «В «Полярной звезде» ответили, что …».
#ifndef IQ_MARKED_H
#define IQ_MARKED_H

#include "mention/mention.h"

/// Reads the organisation whose name in marks item `at` is, where no word before it says what it
/// is.
bool iq_read_marked(const IqPassage *self, uint32_t at, IqMention *mention);

/// The words between the marks of a quotation.
IqSpan iq_marked_words(const IqText *text, IqSpan quotation);

/// The same name where the passage has it in other letters at the end, and behind no preposition:
/// «Звезда» for «Звезде». Else the span itself.
IqSpan iq_marked_nominative(const IqPassage *self, IqSpan name);

#endif
