#include "vector.h"

#if IQ_HAS_X86_VECTORS
#include "vector_avx2.h"
#define STRETCH_READ iq_stretch_read_avx2
#include "stretch_kernel.h"
#define SIEVE iq_sieve_avx2
#include "sieve_kernel.h"
#endif
