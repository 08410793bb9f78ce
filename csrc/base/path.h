/// @file path.h
/// Where a file of an incident may lie.
#ifndef IQ_PATH_H
#define IQ_PATH_H

#include <limits.h>

#include "incidentquotes.h"

#ifndef PATH_MAX
#define PATH_MAX 4096
#endif

/// Whether a path is relative, not empty, and has no part `..`.
bool iq_path_is_relative(const char *path);

/// The real path of `path` inside `root`, links resolved.
/// Errors: IQ_E_PATH where it leaves `root`, IQ_E_IO where it does not exist.
IqStatus iq_path_resolve(const char *root, const char *path, char resolved[PATH_MAX],
                         IqError *error);

/// Whether `path` is a regular file that is not too large; messages name it `shown`.
IqStatus iq_path_check(const char *path, const char *shown, IqError *error);

#endif
