#include "vector.h"

#if IQ_HAS_X86_VECTORS
#include "vector_ssse3.h"
#define STRETCH_READ iq_stretch_read_ssse3
#include "stretch_kernel.h"
#define SIEVE iq_sieve_ssse3
#include "sieve_kernel.h"
#endif
