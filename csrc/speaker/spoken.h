/// @file spoken.h
/// Few words that can be nothing but speech, by the verb beside them or by their place.
#ifndef IQ_SPOKEN_H
#define IQ_SPOKEN_H

#include "mention/mention.h"
#include "quotation/shape.h"

/// Whether nothing but the words and dashes stand in a paragraph: – “Never again” –
bool iq_is_alone(const IqPassage *passage, uint32_t item);
/// Whether the verb beside them can stand beside nothing but speech, or they are what somebody does
/// in a sentence that goes on behind them, or a sentence of their own.
bool iq_is_spoken(const IqQuotation *quotation, const IqShape *shape, const IqPassage *passage,
                  uint32_t item);

/// « s'est dite « bouleversée » »: whether a few words are what somebody says of themselves.
bool iq_is_said_of_oneself(const IqShape *shape, const IqPassage *passage, uint32_t item);

/// “Rıhtımdaki “büyük temizlik” yıllar aldı”: whether a few words in lower case stand in a sentence
/// that goes on and in which nothing attributes, where words that attribute stand behind what
/// somebody says.
bool iq_is_unattributed(const IqShape *shape, const IqPassage *passage, uint32_t item);

/// A “climate-smart” subsidy, the shire's “efficiency reset”: whether one word stands before the
/// noun that it belongs to, or a few are what somebody has, in lower case.
bool iq_is_attribute(const IqShape *shape, const IqPassage *passage, uint32_t item);

#endif
