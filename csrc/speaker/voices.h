/// @file voices.h
/// Names of speakers, and which of them mean the same person: what was compared once is remembered.
#ifndef IQ_VOICES_H
#define IQ_VOICES_H

#include "base/arena.h"

/// Names that are remembered; more are compared each time.
#define IQ_VOICES_MAX 4096u

typedef struct IqVoice {
  const char *name;
  uint64_t hash;
  uint8_t *compared;  ///< for each name two bits: whether it was compared, and is the same
} IqVoice;

typedef struct IqVoices {
  IqArena arena;
  IqVoice *items;   ///< NULL before the first name
  uint32_t *slots;  ///< open addressing: index + 1, 0 free
  uint32_t count;
} IqVoices;

void iq_voices_init(IqVoices *self, const IqAllocator *allocator);
/// Frees what is remembered; numbers given before mean nothing any more.
void iq_voices_clear(IqVoices *self);

/// The number of a name (copied) in *id: IQ_NONE for NULL, and where no more are remembered.
/// Returns false when memory runs out.
bool iq_voices_find(IqVoices *self, const char *name, uint32_t *id);

/// A name and its number.
typedef struct IqNamed {
  const char *name;
  uint32_t id;
} IqNamed;

/// Whether two names mean the same speaker, as iq_speakers_compare tells.
bool iq_voices_is_same(IqVoices *self, IqNamed a, IqNamed b);

#endif
