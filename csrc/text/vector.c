#include "text/vector.h"

const uint8_t iq_vector_edge[2 * IQ_VECTOR_BYTES_MAX] = {
    0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
    0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
};

IqVectorKind iq_vector_best(void) {
#if IQ_HAS_X86_VECTORS
  if (__builtin_cpu_supports("avx2")) return IQ_VECTOR_AVX2;
  if (__builtin_cpu_supports("ssse3")) return IQ_VECTOR_SSSE3;
#elif IQ_HAS_NEON
  return IQ_VECTOR_NEON;
#endif
  return IQ_VECTOR_PORTABLE;
}

const char *iq_vector_name(IqVectorKind kind) {
  switch (kind) {
    case IQ_VECTOR_SSSE3: return "ssse3";
    case IQ_VECTOR_AVX2: return "avx2";
    case IQ_VECTOR_NEON: return "neon";
    default: return "portable";
  }
}
