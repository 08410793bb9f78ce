/// @file directory.h
/// The files of a directory: part of the public interface, included by incidentquotes.h.
#ifndef IQ_DIRECTORY_H
#define IQ_DIRECTORY_H

#include "incidentquotes.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Directories that may lie inside one another.
#define IQ_DIRECTORY_DEPTH_MAX 8u
/// Files that are listed at most.
#define IQ_DIRECTORY_FILES_MAX 10000u

typedef struct IqDirectory IqDirectory;

/// Lists the regular files of a directory and, `depth` levels down (1: only its own), of those in
/// it. Hidden files and directories, links, names that are too long and what a package manager has
/// brought (node_modules) are left out. Errors: IQ_E_IO where one of them cannot be read,
/// IQ_E_LIMIT where there are more than `most` files (at most IQ_DIRECTORY_FILES_MAX), IQ_E_MEMORY.
IqStatus iq_directory_list(const IqAllocator *allocator, const char *path, uint32_t depth,
                           uint32_t most, IqDirectory **out, IqError *error);
void iq_directory_delete(IqDirectory *self);
/// Paths relative to the directory, in order of their bytes.
const char *const *iq_directory_files(const IqDirectory *self, uint32_t *count);

#ifdef __cplusplus
}
#endif

#endif
