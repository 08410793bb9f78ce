/// Gives a target every file of the directory that is named; prints TAP.
#define _XOPEN_SOURCE 700

#include <dirent.h>
#include <limits.h>

#include "fuzz.h"

static uint8_t *read_whole(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  MUST(file != NULL);
  MUST(fseek(file, 0, SEEK_END) == 0);
  const long size = ftell(file);
  MUST(size >= 0);
  rewind(file);
  uint8_t *bytes = malloc((size_t)size + 1);
  MUST(bytes != NULL);
  *length = fread(bytes, 1, (size_t)size, file);
  fclose(file);
  return bytes;
}

int main(int count, char **arguments) {
  DIR *directory = count > 1 ? opendir(arguments[1]) : NULL;
  if (directory == NULL) {
    printf("Bail out! a directory of inputs is wanted\n");
    return 1;
  }
  int inputs = 0;
  for (const struct dirent *entry; (entry = readdir(directory)) != NULL;) {
    if (entry->d_name[0] == '.') continue;
    char path[PATH_MAX];
    size_t length;
    snprintf(path, sizeof path, "%s/%s", arguments[1], entry->d_name);
    uint8_t *bytes = read_whole(path, &length);
    LLVMFuzzerTestOneInput(bytes, length);
    free(bytes);
    printf("ok %d - %s\n", ++inputs, entry->d_name);
  }
  closedir(directory);
  printf("1..%d\n", inputs);
  return 0;
}
