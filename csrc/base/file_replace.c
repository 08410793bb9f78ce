/// Writing a file: the old one or the new one is there whole, whatever happens meanwhile.
#define _XOPEN_SOURCE 700

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/hash.h"
#include "base/path.h"
#include "base/status.h"

static const char suffix[] = ".XXXXXX";
/// Names that are tried where each of them is there already.
#define TRIES 100

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

/// Makes a file that was not there, under a name that ends on six letters of its own, with the
/// rights that the user's mask leaves (which could only be asked for by changing it under other
/// threads). Returns its descriptor, or -1 with errno.
static int make_temporary(char *name, mode_t mode) {
  static const char letters[] = "abcdefghijklmnopqrstuvwxyz234567";
  char *end = name + strlen(name) - (sizeof suffix - 2);
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  uint64_t seed = (uint64_t)now.tv_sec << 32 ^ (uint64_t)now.tv_nsec ^ (uint64_t)getpid() << 16;
  for (int i = 0; i < TRIES; i++) {
    seed = iq_hash_mix(seed + 1);
    for (size_t k = 0; k < sizeof suffix - 2; k++) end[k] = letters[seed >> 5 * k & 31];
    const int file = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    if (file >= 0 || errno != EEXIST) return file;
  }
  return -1;
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
  const int file = make_temporary(temporary, exists ? 0600 : 0666);
  if (file < 0) return fail_write(error, path);
  bool written = write_all(file, bytes, length);
  if (exists) written = written && fchmod(file, info.st_mode & 07777) == 0;
  written = written && fsync(file) == 0;
  int number = errno;
  if (close(file) != 0 && written) {
    written = false;
    number = errno;
  }
  if (written && rename(temporary, final) == 0) return IQ_OK;
  if (!written) errno = number;
  const IqStatus status = fail_write(error, path);
  unlink(temporary);
  return status;
}
