/// @file digest.h
/// SHA-256 (FIPS 180-4): whether words or files are still what they were. Part of the public
/// interface, included by incidentquotes.h.
#ifndef IQ_DIGEST_H
#define IQ_DIGEST_H

#include "incidentquotes.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Bytes of a digest in hexadecimal, with the NUL.
#define IQ_DIGEST_SIZE 65

/// Writes the digest of `length` bytes in lower case. `bytes` may be NULL where length is 0.
void iq_digest(const char *bytes, size_t length, char out[IQ_DIGEST_SIZE]);

#ifdef __cplusplus
}
#endif

#endif
