/// @file exchange.h
/// Questions and answers in marks whose paragraphs tell nobody: “‘Did he ask you?’ Pell said. / ‘He
/// did,’ she said. / ‘And you went?’ / ‘Yes.’”
#ifndef IQ_EXCHANGE_H
#define IQ_EXCHANGE_H

#include "speaker/turns.h"

/// Gives a quotation that is a paragraph of its own to the other one of two who talk, where the one
/// before has asked, where it asks and the other one did so before, where it begins with a yes or a
/// no, or where it addresses the first. Returns false when memory runs out.
bool iq_exchanges_attribute(const IqTurns *self);

#endif
