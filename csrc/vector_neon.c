#include "vector.h"

#if IQ_HAS_NEON
#include "vector_neon.h"
#define STRETCH_READ iq_stretch_read_neon
#include "stretch_kernel.h"
#define SIEVE iq_sieve_neon
#include "sieve_kernel.h"
#endif
