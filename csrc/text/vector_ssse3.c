#include "text/vector.h"

#if IQ_HAS_X86_VECTORS
#include "text/vector_ssse3.h"
#define STRETCH_READ iq_stretch_read_ssse3
#include "text/stretch_kernel.h"
#define SIEVE iq_sieve_ssse3
#include "text/sieve_kernel.h"
#endif
