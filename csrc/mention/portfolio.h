/// @file portfolio.h
/// What an office is for, where that is several things with capitals and commas between them: “the
/// minister for Labour, Solidarity and Social Security, Ana Rey,”. They are nobody's names.
#ifndef IQ_PORTFOLIO_H
#define IQ_PORTFOLIO_H

#include "mention/phrase.h"

/// Takes the capitals from such words among items [0, count), where the name of whoever has the
/// office stands behind them. Nothing where all nouns have capitals. `language` is an index into
/// iq_languages.
void iq_portfolios_tell(IqItem *items, uint32_t count, uint8_t language);

#endif
