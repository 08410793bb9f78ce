/// @file vector.h
/// Code that reads many bytes at once. What a processor can do is asked at run time; every kind of
/// code gives the same results.
#ifndef IQ_VECTOR_H
#define IQ_VECTOR_H

#include <stdint.h>

#if (defined(__x86_64__) || defined(__i386__)) && defined(__GNUC__)
#define IQ_HAS_X86_VECTORS 1
#else
#define IQ_HAS_X86_VECTORS 0
#endif
#if defined(__aarch64__) && defined(__ARM_NEON) && defined(__GNUC__)
#define IQ_HAS_NEON 1
#else
#define IQ_HAS_NEON 0
#endif

/// Has what stands at an address brought into the cache; nothing else changes.
#if defined(__GNUC__)
#define IQ_FETCH(address) __builtin_prefetch(address)
#else
#define IQ_FETCH(address) ((void)(address))
#endif

typedef enum IqVectorKind {
  IQ_VECTOR_PORTABLE,
  IQ_VECTOR_SSSE3,
  IQ_VECTOR_AVX2,
  IQ_VECTOR_NEON,
  IQ_VECTOR_KINDS,
} IqVectorKind;

/// Bytes of the widest vector.
#define IQ_VECTOR_BYTES_MAX 32u
/// As many bytes of FF as the widest vector has, then as many of 00: loaded from the middle, it
/// blanks what lies behind a text's end.
extern const uint8_t iq_vector_edge[2 * IQ_VECTOR_BYTES_MAX];

/// The fastest kind that this processor has.
IqVectorKind iq_vector_best(void);
/// "portable", "ssse3", "avx2", "neon".
const char *iq_vector_name(IqVectorKind kind);

#endif
