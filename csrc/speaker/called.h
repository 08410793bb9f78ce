/// @file called.h
/// What somebody or something is called by, between marks: nicknames, so-called terms, names.
#ifndef IQ_CALLED_H
#define IQ_CALLED_H

#include "mention/mention.h"
#include "quotation/shape.h"

typedef enum IqCalled {
  IQ_CALLED_NOT,      ///< nothing says so
  IQ_CALLED_TERM,     ///< a nickname, or a term at arm's length: whom all know as “the Heron”
  IQ_CALLED_NAME,     ///< the name of a thing: a ship called “Heron”
  IQ_CALLED_VERDICT,  ///< what somebody says of it: the mayor called it “shameful”
} IqCalled;

/// What few words are (IqLexiconCall), a compound by its last part: Faschingsrevue, Modewort.
uint32_t iq_called_call(const IqPassage *passage, uint32_t at);
/// Whether item `at` is a word for what bears a name in marks: a ship, a market, a firm.
bool iq_called_is_thing(const IqPassage *passage, uint32_t at);

/// What the words around the quotation at `item` make of it.
IqCalled iq_called(const IqQuotation *quotation, const IqShape *shape, const IqPassage *passage,
                   uint32_t item);

#endif
