/// Writing a file: the old one or the new one is there whole, whatever happens meanwhile.
#define _XOPEN_SOURCE 700

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "path.h"
#include "status.h"

static const char suffix[] = ".XXXXXX";

static IqStatus fail_write(IqError *error, const char *path) {
  return iq_fail(error, IQ_E_IO, "‘%.300s’ cannot be written: %s", path, strerror(errno));
}

static bool write_all(int file, const char *bytes, size_t length) {
  while (length > 0) {
    const ssize_t written = write(file, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes += written;
    length -= (size_t)written;
  }
  return true;
}

/// What a new file would be allowed, as the user's mask has it.
static mode_t default_mode(void) {
  const mode_t mask = umask(0);
  umask(mask);
  return (mode_t)(0666 & ~mask);
}

IqStatus iq_file_replace(const char *path, const char *bytes, size_t length, IqError *error) {
  // A link stays one: what it points to is replaced.
  char target[PATH_MAX];
  char temporary[PATH_MAX];
  const bool exists = realpath(path, target) != NULL;
  if (!exists && errno != ENOENT) return fail_write(error, path);
  const char *final = exists ? target : path;
  struct stat info;
  if (exists && stat(final, &info) != 0) return fail_write(error, path);
  if (exists && !S_ISREG(info.st_mode)) {
    return iq_fail(error, IQ_E_IO, "‘%.300s’ is not a regular file", path);
  }
  if (strlen(final) + sizeof suffix > sizeof temporary) {
    errno = ENAMETOOLONG;
    return fail_write(error, path);
  }
  strcpy(temporary, final);
  strcat(temporary, suffix);
  const int file = mkstemp(temporary);
  if (file < 0) return fail_write(error, path);
  bool written = write_all(file, bytes, length);
  written = written && fchmod(file, exists ? (mode_t)(info.st_mode & 07777) : default_mode()) == 0;
  written = written && fsync(file) == 0;
  const int number = errno;
  written = close(file) == 0 && written;
  if (written && rename(temporary, final) == 0) return IQ_OK;
  if (!written) errno = number;
  const IqStatus status = fail_write(error, path);
  unlink(temporary);
  return status;
}
