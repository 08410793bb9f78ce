#include "mention/kinship.h"

#include <string.h>

#include "mention/name.h"

/// Words between what says whose somebody is and the word for kin: her devastated boy.
#define WORDS_MAX 3u
/// Paragraphs back to whoever is meant by “his”.
#define REACH 4u

/// Whose kin somebody is.
typedef struct Owner {
  uint32_t at;     ///< item that says so: his, Gask's
  uint8_t gender;  ///< that it shows
} Owner;

/// Whether item `at` says whose kin the word behind it is.
static bool read_owner(const IqPassage *self, uint32_t at, Owner *owner) {
  const bool his = iq_passage_is_aside(self, at, IQ_ASIDE_HIS);
  const bool hers = iq_passage_is_aside(self, at, IQ_ASIDE_HERS);
  const bool named = self->items[at].possessive && self->items[at].capital;
  *owner = (Owner){at, his ? IQ_GENDER_MASCULINE : hers ? IQ_GENDER_FEMININE : IQ_GENDER_OPEN};
  return his || hers || named;
}

/// “Her devastated boy Kevin”, “his mother, Odette”
static bool find_before(const IqPassage *self, uint32_t name, Owner *owner) {
  uint32_t at = name;
  if (at > 0 && self->items[at - 1].kind == IQ_ITEM_COMMA) at--;
  if (at == 0 || !iq_passage_is_word(self, --at)) return false;
  if (!iq_passage_is_aside(self, at, IQ_ASIDE_FAMILY)) return false;
  for (uint32_t gap = 0; gap < WORDS_MAX && at > 0; gap++) {
    if (self->items[--at].kind != IQ_ITEM_WORD) return false;
    if (read_owner(self, at, owner)) return true;
    if (self->items[at].capital) return false;
  }
  return false;
}

/// “Odette, his elderly mother, …”
static bool find_behind(const IqPassage *self, uint32_t end, Owner *owner) {
  if (end + 2 >= self->count || self->items[end].kind != IQ_ITEM_COMMA) return false;
  if (self->items[end + 1].kind != IQ_ITEM_WORD || !read_owner(self, end + 1, owner)) return false;
  for (uint32_t at = end + 2; at < self->count && at <= end + 1 + WORDS_MAX; at++) {
    if (self->items[at].kind != IQ_ITEM_WORD) return false;
    if (iq_passage_is_aside(self, at, IQ_ASIDE_FAMILY)) return true;
  }
  return false;
}

/// Where the last word of `name` before `end` begins.
static uint32_t word_start(const IqText *text, IqSpan name, uint32_t end) {
  while (end > name.start && text->bytes[end - 1] != ' ' && text->bytes[end - 1] != '\n') end--;
  return end;
}

/// The last word of a name, and the particles before it: af Ekenstam.
static IqSpan last_name(const IqText *text, IqSpan name) {
  name = iq_name_without_possessive(text, name);
  uint32_t start = word_start(text, name, name.end);
  while (start > name.start + 1) {
    const uint32_t before = word_start(text, name, start - 1);
    if (text->bytes[before] < 'a' || text->bytes[before] > 'z') break;
    start = before;
  }
  return (IqSpan){start, name.end};
}

/// The mention of a first name that `who` is called by.
static uint32_t find_name(const IqMention *mentions, uint32_t count, const IqMention *who) {
  for (uint32_t i = 0; i < count; i++) {
    const IqMention *mention = &mentions[i];
    if (mention->span.start == who->name.start && mention->kind == IQ_MENTION_NAME) return i;
  }
  return count;
}

/// Whoever of the gender was last spoken of and is known in full: in the paragraph whoever shows no
/// gender too.
static uint32_t find_entity(const IqPassage *self, const IqMention *mentions, uint32_t name,
                            const Owner *owner) {
  const bool named = owner->gender == IQ_GENDER_OPEN;
  uint32_t open = IQ_NONE;
  for (uint32_t i = name; i-- > 0;) {
    const IqMention *mention = &mentions[i];
    const bool here = mention->paragraph == mentions[name].paragraph;
    if (mention->paragraph + REACH < mentions[name].paragraph) break;
    if (!here && open != IQ_NONE) break;
    if (mention->entity == IQ_NONE || mention->joint) continue;
    if (named) {
      if (mention->end == owner->at + 1) return mention->entity;
      continue;
    }
    // “She was hit outside Gillooly’s Pharmacy.”
    const bool place = mention->linked && self->items[mention->end - 1].possessive;
    const IqEntity *entity = &self->entities->items[mention->entity];
    if (place || entity->words < 2) continue;
    if (entity->gender == owner->gender) return mention->entity;
    const bool unknown =
        entity->gender == IQ_GENDER_OPEN && mention->kind == IQ_MENTION_NAME && !mention->linked;
    if (here && unknown && open == IQ_NONE) open = mention->entity;
  }
  return open;
}

IqSpan iq_kinship_family_name(const IqPassage *self, const IqMention *mentions, uint32_t count,
                              const IqMention *who) {
  const IqSpan none = {0};
  if (who->entity != IQ_NONE || who->joint) return none;
  const uint32_t name = find_name(mentions, count, who);
  if (name == count || mentions[name].end - mentions[name].first != 1) return none;
  Owner owner;
  if (!find_before(self, mentions[name].first, &owner) &&
      !find_behind(self, mentions[name].end, &owner)) {
    return none;
  }
  const uint32_t entity = find_entity(self, mentions, name, &owner);
  if (entity == IQ_NONE || self->entities->items[entity].words < 2) return none;
  return last_name(self->text, self->entities->items[entity].span);
}

const char *iq_name_with_family(IqArena *arena, const IqText *text, const char *name,
                                IqSpan family) {
  if (family.start == family.end) return name;
  const uint32_t first = (uint32_t)strlen(name);
  const uint32_t last = family.end - family.start;
  char *full = iq_arena_alloc(arena, first + last + 2);
  if (full == NULL) return NULL;
  memcpy(full, name, first);
  full[first] = ' ';
  memcpy(full + first + 1, text->bytes + family.start, last);
  full[first + last + 1] = '\0';
  return full;
}
