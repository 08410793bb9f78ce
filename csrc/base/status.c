#include "base/status.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"

const char *iq_version(void) {
  return IQ_VERSION;
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

/// Whether a terminal may act on it, or it turns the reading direction, or it is ill-formed.
static bool is_harmful(uint32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == IQ_REPLACEMENT || c == 0x061C || c == 0x200E ||
         c == 0x200F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Names and paths in a message come from files that nobody vouches for.
static void make_harmless(char *message) {
  const size_t length = strlen(message);
  size_t end = 0;
  uint32_t size;
  for (size_t at = 0; at < length; at += size) {
    if (is_harmful(iq_utf8_decode(message, length, at, &size))) {
      message[end++] = '?';
      continue;
    }
    memmove(message + end, message + at, size);
    end += size;
  }
  message[end] = '\0';
}

static IqStatus fail(IqError *error, IqStatus status, uint32_t line, uint32_t column,
                     const char *format, va_list arguments) {
  if (error == NULL) return status;
  error->status = status;
  error->line = line;
  error->column = column;
  vsnprintf(error->message, sizeof error->message, format, arguments);
  trim_to_code_point(error->message, sizeof error->message);
  make_harmless(error->message);
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
