/// @file sieve.h
/// Where in a text a quotation mark may stand: most bytes are passed over many at once.
#ifndef IQ_SIEVE_H
#define IQ_SIEVE_H

#include <stdbool.h>
#include <stdint.h>

#include "text/vector.h"

/// The first byte of [at, end) at which a mark, or its spelling, may start, or `end`. `length` is
/// that of the whole text (end <= length); what stands behind `end` may speak for a mark, too.
typedef uint32_t IqSieve(const char *bytes, uint32_t length, uint32_t at, uint32_t end);

/// That of one kind of code; NULL where this build has none.
IqSieve *iq_sieve(IqVectorKind kind);

IqSieve iq_sieve_portable;
#if IQ_HAS_X86_VECTORS
IqSieve iq_sieve_ssse3;
IqSieve iq_sieve_avx2;
#elif IQ_HAS_NEON
IqSieve iq_sieve_neon;
#endif

/// Whether a mark may start with these two bytes; `next` is 0 at the end.
bool iq_sieve_keeps(uint8_t byte, uint8_t next);

#endif
