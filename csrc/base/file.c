/// Files come from people and from incident files, which are untrusted: nothing but regular files
/// is read, and nothing outside the directory that was promised.
#define _GNU_SOURCE  // O_PATH, where there is one

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/path.h"
#include "base/status.h"

/// What one read asks for when the size of a file is not known (files of /proc), in bytes.
#define CHUNK ((size_t)65536)

/// The sentence for an errno of a file operation.
static IqStatus fail_errno(IqError *error, const char *path, int number) {
  switch (number) {
    case ENOENT:
    case ENOTDIR: return iq_fail(error, IQ_E_IO, "‘%.300s’ does not exist", path);
    case EACCES:
    case EPERM: return iq_fail(error, IQ_E_IO, "‘%.300s’ may not be read by this user", path);
    case ELOOP: return iq_fail(error, IQ_E_IO, "‘%.300s’ is a chain of links without end", path);
    case ENAMETOOLONG: return iq_fail(error, IQ_E_IO, "the name ‘%.300s’ is too long", path);
    default: return iq_fail(error, IQ_E_IO, "‘%.300s’ cannot be read: %s", path, strerror(number));
  }
}

bool iq_path_is_relative(const char *path) {
  if (path[0] == '\0' || path[0] == '/') return false;
  for (const char *part = path; part != NULL; part = strchr(part, '/')) {
    if (*part == '/') part++;
    const size_t length = strcspn(part, "/");
    if (length == 2 && memcmp(part, "..", 2) == 0) return false;
  }
  return true;
}

/// Whether `path` lies in the directory `root`; both are resolved.
static bool is_inside(const char *root, const char *path) {
  const size_t length = strlen(root);
  if (strcmp(root, "/") == 0) return true;
  return strncmp(root, path, length) == 0 && path[length] == '/';
}

IqStatus iq_path_resolve(const char *root, const char *path, char resolved[PATH_MAX],
                         IqError *error) {
  char joined[PATH_MAX];
  char real_root[PATH_MAX];
  if (!iq_path_is_relative(path)) {
    return iq_fail(error, IQ_E_PATH, "‘%.300s’ leaves the incident's directory", path);
  }
  if (realpath(root, real_root) == NULL) return fail_errno(error, root, errno);
  if (strlen(real_root) + strlen(path) + 2 > sizeof joined) {
    return fail_errno(error, path, ENAMETOOLONG);
  }
  strcpy(joined, real_root);
  strcat(joined, "/");
  strcat(joined, path);
  if (realpath(joined, resolved) == NULL) return fail_errno(error, path, errno);
  if (strcmp(real_root, resolved) == 0) {
    return iq_fail(error, IQ_E_IO, "‘%.300s’ is a directory", path);
  }
  if (!is_inside(real_root, resolved)) {
    return iq_fail(error, IQ_E_PATH, "‘%.300s’ is a link that leaves the incident's directory",
                   path);
  }
  return IQ_OK;
}

IqStatus iq_path_check(const char *path, const char *shown, IqError *error) {
  struct stat info;
  if (stat(path, &info) != 0) return fail_errno(error, shown, errno);
  if (S_ISDIR(info.st_mode)) return iq_fail(error, IQ_E_IO, "‘%.300s’ is a directory", shown);
  if (!S_ISREG(info.st_mode))
    return iq_fail(error, IQ_E_IO, "‘%.300s’ is not a regular file", shown);
  if ((uintmax_t)info.st_size > IQ_FILE_LENGTH_MAX) {
    return iq_fail(error, IQ_E_LIMIT, "‘%.300s’ has %.1f MB; at most %u MB are read", shown,
                   (double)info.st_size / (1 << 20), (unsigned)(IQ_FILE_LENGTH_MAX >> 20));
  }
  return IQ_OK;
}

typedef struct Content {
  const IqAllocator *allocator;
  char *bytes;
  size_t length, capacity;
} Content;

static bool grow(Content *content, size_t capacity) {
  char *bytes = iq_resize(content->allocator, content->bytes, content->capacity, capacity);
  if (bytes == NULL) return false;
  content->bytes = bytes;
  content->capacity = capacity;
  return true;
}

static IqStatus read_all(int descriptor, const char *path, Content *content, IqError *error) {
  for (;;) {
    if (content->length == content->capacity && !grow(content, content->capacity + CHUNK)) {
      return iq_fail_memory(error);
    }
    const ssize_t count =
        read(descriptor, content->bytes + content->length, content->capacity - content->length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return fail_errno(error, path, errno);
    if (count == 0) return IQ_OK;
    content->length += (size_t)count;
    if (content->length > IQ_FILE_LENGTH_MAX) {
      return iq_fail(error, IQ_E_LIMIT, "‘%.300s’ grows beyond %u MB while it is read", path,
                     (unsigned)(IQ_FILE_LENGTH_MAX >> 20));
    }
  }
}

static IqStatus check_text(const char *path, const Content *content, IqError *error) {
  const uint8_t *bytes = (const uint8_t *)content->bytes;
  if (content->length >= 2 &&
      ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF))) {
    return iq_fail(error, IQ_E_BINARY, "‘%.300s’ is UTF-16 text; save it as UTF-8", path);
  }
  const char *nul = content->length > 0 ? memchr(bytes, 0, content->length) : NULL;
  if (nul == NULL) return IQ_OK;
  return iq_fail(error, IQ_E_BINARY, "‘%.300s’ is no text: byte %zu is NUL", path,
                 (size_t)(nul - content->bytes));
}

static IqStatus read_descriptor(int descriptor, const char *path, Content *content,
                                IqError *error) {
  struct stat info;
  if (fstat(descriptor, &info) != 0) return fail_errno(error, path, errno);
  // The file may have been exchanged since it was looked at.
  if (!S_ISREG(info.st_mode))
    return iq_fail(error, IQ_E_IO, "‘%.300s’ is not a regular file", path);
  const size_t size =
      (uintmax_t)info.st_size < IQ_FILE_LENGTH_MAX ? (size_t)info.st_size : IQ_FILE_LENGTH_MAX;
  if (!grow(content, size + 1)) return iq_fail_memory(error);
  const IqStatus status = read_all(descriptor, path, content, error);
  return status == IQ_OK ? check_text(path, content, error) : status;
}

/// A directory on the way need not be readable, where the system knows how to say so.
#if defined(O_PATH)
#define STEP_ACCESS O_PATH
#elif defined(O_SEARCH)
#define STEP_ACCESS O_SEARCH
#else
#define STEP_ACCESS O_RDONLY
#endif
#define STEP_FLAGS (STEP_ACCESS | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
#define READ_FLAGS (O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)

/// Opens a real path step by step from the top: no directory on the way is a link, even where
/// somebody has made it one since the path was resolved. -1 with errno.
static int open_real(const char *path) {
  char part[NAME_MAX + 1];
  int directory = open("/", STEP_FLAGS);
  while (directory >= 0) {
    path += strspn(path, "/");
    const size_t length = strcspn(path, "/");
    if (length >= sizeof part) break;
    memcpy(part, path, length);
    part[length] = '\0';
    path += length;
    const bool last = *path == '\0';
    const int next = openat(directory, part, last ? READ_FLAGS | O_NOFOLLOW : STEP_FLAGS);
    const int number = errno;
    close(directory);
    errno = number;
    if (last || next < 0) return next;
    directory = next;
  }
  if (directory >= 0) {
    close(directory);
    errno = ENAMETOOLONG;
  }
  return -1;
}

IqStatus iq_file_read(const IqAllocator *allocator, const char *root, const char *path,
                      char **bytes, size_t *length, IqError *error) {
  char resolved[PATH_MAX];
  const char *opened = path;
  if (root != NULL) {
    const IqStatus status = iq_path_resolve(root, path, resolved, error);
    if (status != IQ_OK) return status;
    opened = resolved;
  }
  IqStatus status = iq_path_check(opened, path, error);
  if (status != IQ_OK) return status;
  const int descriptor = root != NULL ? open_real(opened) : open(opened, READ_FLAGS);
  if (descriptor < 0) return fail_errno(error, path, errno);
  Content content = {.allocator = allocator};
  status = read_descriptor(descriptor, path, &content, error);
  close(descriptor);
  // The block has the length that iq_file_free is told.
  if (status == IQ_OK && content.length > 0 && !grow(&content, content.length)) {
    status = iq_fail_memory(error);
  }
  if (status != IQ_OK) {
    iq_file_free(allocator, content.bytes, content.capacity);
    return status;
  }
  if (content.length == 0) {
    iq_file_free(allocator, content.bytes, content.capacity);
    content.bytes = NULL;
  }
  *bytes = content.bytes;
  *length = content.length;
  return IQ_OK;
}

void iq_file_free(const IqAllocator *allocator, char *bytes, size_t length) {
  if (bytes != NULL) iq_resize(allocator, bytes, length, 0);
}
