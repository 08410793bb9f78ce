/// @file stop.h
/// Which full stops end a sentence.
#ifndef IQ_STOP_H
#define IQ_STOP_H

#include "mention/phrase.h"

/// Whether the sign at byte `at`, behind the items read so far, ends a sentence: a full stop behind
/// an abbreviation or an initial (Mr. Quill, J. Quill) ends nothing. The text read ends at `end`.
bool iq_is_stop(const IqText *text, const IqLanguage *language, const IqArray *items, uint32_t at,
                uint32_t end);

#endif
