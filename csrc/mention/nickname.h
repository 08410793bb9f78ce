/// @file nickname.h
/// Nicknames in marks inside a name.
#ifndef IQ_NICKNAME_H
#define IQ_NICKNAME_H

#include "mention/entity.h"

/// Where a nickname in marks that stands inside a name ends (Fermín «el Chispa» Robles), or 0. What
/// begins with a small word that is no article is none: “Lena (22) Dutzende”.
uint32_t iq_nickname_end(const IqItem *items, uint32_t count, uint32_t at);

#endif
