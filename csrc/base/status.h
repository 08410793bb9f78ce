/// @file status.h
/// How a function of the core says what went wrong.
#ifndef IQ_STATUS_H
#define IQ_STATUS_H

#include "incidentquotes.h"

#if defined(__GNUC__)
#define IQ_PRINTF(at, first) __attribute__((format(printf, at, first)))
#else
#define IQ_PRINTF(at, first)
#endif

/// Fills `error` (which may be NULL) and returns `status`. Line and column are 1-based, 0 = no
/// place. A message that is too long is cut at the boundary of a code point; what a terminal could
/// act on, bidirectional controls and ill-formed parts become “?”.
IqStatus iq_fail(IqError *error, IqStatus status, const char *format, ...) IQ_PRINTF(3, 4);
IqStatus iq_fail_at(IqError *error, IqStatus status, uint32_t line, uint32_t column,
                    const char *format, ...) IQ_PRINTF(5, 6);
/// IQ_E_MEMORY with its sentence.
IqStatus iq_fail_memory(IqError *error);

#endif
