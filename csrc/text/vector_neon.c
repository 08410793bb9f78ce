#include "text/vector.h"

#if IQ_HAS_NEON
#include "text/vector_neon.h"
#define STRETCH_READ iq_stretch_read_neon
#include "text/stretch_kernel.h"
#define SIEVE iq_sieve_neon
#include "text/sieve_kernel.h"
#endif
