/// @file voice.h
/// Whether somebody speaks for an organisation: part of the public interface, included by
/// incidentquotes.h.
#ifndef IQ_VOICE_H
#define IQ_VOICE_H

#include "incidentquotes.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Words that a text has at most in which a voice is looked for; a longer one is refused with
/// IQ_E_LIMIT.
#define IQ_VOICE_WORDS_MAX 500u

/// Whether `text` sets a person beside an organisation as who speaks for it, in one clause: “Ness
/// Ferries’ chief executive, Orla Quill”, “Orla Quill, head of safety at Ness Ferries”, “a
/// spokeswoman for Ness Ferries, Orla Quill”. The words for such people are `voices` of data/lang.
/// `language` is a BCP 47 tag or NULL. Errors: IQ_E_LIMIT, IQ_E_MEMORY.
IqStatus iq_voice_find(const IqAllocator *allocator, const char *text, size_t length,
                       const char *language, const char *organisation, const char *person,
                       bool *found, IqError *error);

#ifdef __cplusplus
}
#endif

#endif
