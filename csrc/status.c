#include "status.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <utf8proc.h>

const char *iq_version(void) {
  return "0.1.0";
}

const char *iq_utf8proc_version(void) {
  return utf8proc_version();
}

const char *iq_status_name(IqStatus status) {
  switch (status) {
    case IQ_OK: return "ok";
    case IQ_E_MEMORY: return "memory";
    case IQ_E_LIMIT: return "limit";
    case IQ_E_ARGUMENT: return "argument";
    case IQ_E_IO: return "io";
    case IQ_E_FORMAT: return "format";
    case IQ_E_PATH: return "path";
    case IQ_E_BINARY: return "binary";
  }
  return "unknown";
}

/// vsnprintf cuts anywhere; a message ends on a code point.
static void trim_to_code_point(char *message, size_t size) {
  size_t length = strlen(message);
  if (length + 1 < size) return;
  while (length > 0 && ((unsigned char)message[length - 1] & 0xC0) == 0x80) length--;
  if (length > 0 && (unsigned char)message[length - 1] >= 0xC0) length--;
  message[length] = '\0';
}

static IqStatus fail(IqError *error, IqStatus status, uint32_t line, uint32_t column,
                     const char *format, va_list arguments) {
  if (error == NULL) return status;
  error->status = status;
  error->line = line;
  error->column = column;
  vsnprintf(error->message, sizeof error->message, format, arguments);
  trim_to_code_point(error->message, sizeof error->message);
  return status;
}

IqStatus iq_fail(IqError *error, IqStatus status, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  fail(error, status, 0, 0, format, arguments);
  va_end(arguments);
  return status;
}

IqStatus iq_fail_at(IqError *error, IqStatus status, uint32_t line, uint32_t column,
                    const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  fail(error, status, line, column, format, arguments);
  va_end(arguments);
  return status;
}

IqStatus iq_fail_memory(IqError *error) {
  return iq_fail(error, IQ_E_MEMORY, "not enough memory");
}
