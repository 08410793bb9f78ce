/// @file chapter.h
/// A document is attributed in chapters, one after the other: whom one has named the next ones
/// know.
#ifndef IQ_CHAPTER_H
#define IQ_CHAPTER_H

#include "speaker/attribution.h"

/// The paragraph behind the chapter that begins with paragraph `first`.
uint32_t iq_chapter_end(const IqText *text, uint32_t first);

/// Who is known at the end of a chapter: a copy of what an attributor remembers.
typedef struct IqCast {
  IqEntity *entities;
  uint8_t *spoken;  ///< for each entity
  IqRoleLink *roles;
  IqFamilyName *families;
  uint32_t count, role_count, family_count;
  uint64_t capitals[IQ_CAPITAL_WORDS];
} IqCast;

/// What the attributor knows, in memory of `arena`; NULL when memory runs out.
const IqCast *iq_cast_take(IqAttributor *attributor, IqArena *arena);
/// Has the attributor know this and nothing else.
void iq_cast_give(const IqCast *self, IqAttributor *attributor);
/// Whether two casts, each of a text of its own, are the same: one who knows the one attributes
/// what follows as one who knows the other.
bool iq_cast_is_same(const IqCast *a, const char *a_bytes, const IqCast *b, const char *b_bytes);

/// The cast behind a chapter that stands elsewhere now. `before` is the cast at its start there,
/// the same as the one at its start here; `chapter` are its bytes here, and `shift` is added to
/// offsets into them, modulo 2^32. NULL when memory runs out.
const IqCast *iq_cast_move(const IqCast *self, const IqCast *before, IqSpan chapter, uint32_t shift,
                           IqArena *arena);

#endif
