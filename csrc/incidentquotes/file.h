/// @file file.h
/// Files: part of the public interface, included by incidentquotes.h.
#ifndef IQ_FILE_H
#define IQ_FILE_H

#include "incidentquotes.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Largest file that is read, in bytes.
#define IQ_FILE_LENGTH_MAX ((size_t)256 << 20)

/// Reads a regular file whole into *bytes (allocated; free with iq_file_free and the same length).
/// With a `root` directory, `path` is relative to it and must stay inside it, symbolic links
/// resolved; absolute paths are refused. FIFOs, devices and directories are refused without opening
/// them for reading. Text is told from other data by its NUL bytes.
/// Errors: IQ_E_IO, IQ_E_PATH, IQ_E_LIMIT, IQ_E_BINARY, IQ_E_MEMORY; error->message names the path.
IqStatus iq_file_read(const IqAllocator *allocator, const char *root, const char *path,
                      char **bytes, size_t *length, IqError *error);
/// Puts `length` bytes in the place of a file, or makes it: written beside it under a name that
/// was nobody's, then renamed. Its rights stay, a new one has those that the user's mask leaves; a
/// link stays a link, and what it points to is replaced; one to nothing becomes the file. Errors:
/// IQ_E_IO, and the old file is as it was.
IqStatus iq_file_replace(const char *path, const char *bytes, size_t length, IqError *error);
/// Frees what iq_file_read has given; `bytes` may be NULL.
void iq_file_free(const IqAllocator *allocator, char *bytes, size_t length);

#ifdef __cplusplus
}
#endif

#endif
