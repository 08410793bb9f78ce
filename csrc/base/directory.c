#define _XOPEN_SOURCE 700

#include "incidentquotes/directory.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "base/path.h"
#include "base/status.h"

struct IqDirectory {
  IqArena arena;
  IqArray files;  ///< of const char *
  uint32_t most;
};

static int compare_names(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static IqStatus add_file(IqDirectory *self, const char *root, const char *name, IqError *error) {
  const IqAllocator *allocator = self->arena.allocator;
  if (self->files.count == self->most) {
    return iq_fail(error, IQ_E_LIMIT, "there are more than %u files in ‘%.300s’", self->most, root);
  }
  const char *copy = iq_arena_string(&self->arena, name, strlen(name));
  if (copy == NULL || !iq_array_reserve(&self->files, allocator, sizeof copy)) {
    return iq_fail_memory(error);
  }
  ((const char **)self->files.items)[self->files.count++] = copy;
  return IQ_OK;
}

static IqStatus list(IqDirectory *self, const char *root, const char *inside, uint32_t depth,
                     IqError *error);

/// One entry of a directory; names that are too long are passed over.
static IqStatus take(IqDirectory *self, const char *root, const char *inside, const char *name,
                     uint32_t depth, IqError *error) {
  if (name[0] == '.' || strcmp(name, "node_modules") == 0) return IQ_OK;
  char relative[PATH_MAX];
  char whole[PATH_MAX];
  const char *slash = inside[0] != '\0' ? "/" : "";
  const int length = snprintf(relative, sizeof relative, "%s%s%s", inside, slash, name);
  if (length < 0 || (size_t)length >= sizeof relative) return IQ_OK;
  const int total = snprintf(whole, sizeof whole, "%s/%s", root, relative);
  if (total < 0 || (size_t)total >= sizeof whole) return IQ_OK;
  struct stat found;
  if (lstat(whole, &found) != 0) return IQ_OK;
  if (S_ISREG(found.st_mode)) return add_file(self, root, relative, error);
  if (S_ISDIR(found.st_mode) && depth > 1) return list(self, root, relative, depth - 1, error);
  return IQ_OK;
}

static IqStatus list(IqDirectory *self, const char *root, const char *inside, uint32_t depth,
                     IqError *error) {
  char path[PATH_MAX];
  const int length =
      snprintf(path, sizeof path, "%s%s%s", root, inside[0] != '\0' ? "/" : "", inside);
  if (length < 0 || (size_t)length >= sizeof path) {
    return iq_fail(error, IQ_E_IO, "the name ‘%s’ is too long", root);
  }
  DIR *directory = opendir(path);
  if (directory == NULL) {
    return iq_fail(error, IQ_E_IO, "‘%s’ cannot be read: %s", path, strerror(errno));
  }
  IqStatus status = IQ_OK;
  while (status == IQ_OK) {
    errno = 0;
    const struct dirent *entry = readdir(directory);
    if (entry != NULL) {
      status = take(self, root, inside, entry->d_name, depth, error);
    } else if (errno == 0) {
      break;
    } else {
      status = iq_fail(error, IQ_E_IO, "‘%s’ cannot be read: %s", path, strerror(errno));
    }
  }
  closedir(directory);
  return status;
}

IqStatus iq_directory_list(const IqAllocator *allocator, const char *path, uint32_t depth,
                           uint32_t most, IqDirectory **out, IqError *error) {
  IqDirectory *self = iq_resize(allocator, NULL, 0, sizeof *self);
  if (self == NULL) return iq_fail_memory(error);
  *self = (IqDirectory){.most = most < IQ_DIRECTORY_FILES_MAX ? most : IQ_DIRECTORY_FILES_MAX};
  iq_arena_init(&self->arena, allocator);
  const uint32_t levels = depth < IQ_DIRECTORY_DEPTH_MAX ? depth : IQ_DIRECTORY_DEPTH_MAX;
  const IqStatus status = list(self, path, "", levels, error);
  if (status != IQ_OK) {
    iq_directory_delete(self);
    return status;
  }
  if (self->files.count > 0) {
    qsort(self->files.items, self->files.count, sizeof(const char *), compare_names);
  }
  *out = self;
  return IQ_OK;
}

void iq_directory_delete(IqDirectory *self) {
  if (self == NULL) return;
  const IqAllocator *allocator = self->arena.allocator;
  iq_array_free(&self->files, allocator, sizeof(const char *));
  iq_arena_clear(&self->arena);
  iq_resize(allocator, self, sizeof *self, 0);
}

const char *const *iq_directory_files(const IqDirectory *self, uint32_t *count) {
  *count = self->files.count;
  return self->files.items;
}
