/// @file standing.h
/// How somebody has a role: the former mayor and the deputy mayor are not the mayor.
#ifndef IQ_STANDING_H
#define IQ_STANDING_H

#include "mention/entity.h"

/// Whether a word says how somebody has the role beside it: former, deputy, acting, designate.
bool iq_tells_standing(uint64_t hash, uint8_t language);

/// The IqStanding that the role at item `at` is said to be had with, by a word beside it or by its
/// own first part (ex-mayor, Altbürgermeister); *role is then the hash of the role behind that, or
/// else 0.
uint8_t iq_standing_at(const IqEntities *self, const IqItem *items, uint32_t at, uint64_t *role);

#endif
