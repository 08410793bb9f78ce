/// @file handle.h
/// What somebody is called on a network: @lotta_b, lotta_im_regen.
#ifndef IQ_HANDLE_H
#define IQ_HANDLE_H

#include "mention/mention.h"

/// Reads the handle that begins at item `at`. False where none does.
bool iq_read_handle(const IqPassage *self, uint32_t at, IqMention *mention);

#endif
