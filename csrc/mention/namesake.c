#include "mention/namesake.h"

#include <string.h>

#include "language/words.h"
#include "mention/ending.h"
#include "mention/gender.h"
#include "mention/naming.h"

/// Words between what tells whose kin somebody is and the word for it: “her devastated son”.
#define DETERMINER_REACH 3u
/// Paragraphs back in which whoever the kin are of is looked for.
#define PARAGRAPHS_MAX 2u
/// Mentions back among which they are.
#define OWNERS_MAX 64u
/// Items from a name to the word for kin behind it, and from that to whose kin they are.
#define BEHIND_MAX 8u
#define OF_MAX 3u
/// Bytes of a full name.
#define NAME_MAX 120u

/// Whether the word at an item is one for kin who share a last name.
static bool is_kin(const IqPassage *self, uint32_t at) {
  return iq_passage_is_word(self, at) && iq_passage_is_tie(self, at, IQ_TIE_NAMESAKE);
}

/// Whether an entity is a person who is known by a first and a last name.
static bool is_owner(const IqPassage *self, uint32_t index, uint8_t gender) {
  if (index == IQ_NONE) return false;
  const IqEntity *entity = &self->entities->items[index];
  // “Hüsnü Dayı”: what somebody is called by is no last name.
  const uint32_t aside = iq_lexicon_find_aside(entity->last, self->entities->language);
  if (entity->words < 2 || (aside & IQ_ASIDE_ADDRESS) != 0) return false;
  const uint8_t own = iq_entity_gender(entity);
  const bool person = own == IQ_GENDER_FEMININE || own == IQ_GENDER_MASCULINE;
  return person && !iq_genders_differ(own, gender);
}

/// Whom the sentences before mention `index` are about, an entity: the nearest one who opens a
/// sentence of its paragraph, else the nearest one at all. IQ_NONE where there is nobody of the
/// gender.
static uint32_t find_topic(const IqPassage *self, const IqMention *mentions, uint32_t index,
                           uint8_t gender) {
  const uint32_t own = mentions[index].paragraph;
  uint32_t nearest = IQ_NONE;
  uint32_t paragraph = own;
  for (uint32_t i = index; i > 0 && index - i < OWNERS_MAX; i--) {
    const IqMention *mention = &mentions[i - 1];
    if (own - mention->paragraph > PARAGRAPHS_MAX) break;
    if (mention->paragraph != paragraph && nearest != IQ_NONE) break;
    paragraph = mention->paragraph;
    if (mention->joint || !is_owner(self, mention->entity, gender)) continue;
    if (nearest == IQ_NONE) nearest = mention->entity;
    if (mention->opens && !mention->linked) return mention->entity;
  }
  return nearest;
}

/// Whoever the item before `end` names as the owner of what stands behind: “Gask’s”, “Gasks”.
static uint32_t find_possessor(const IqMention *mentions, uint32_t index, uint32_t end) {
  for (uint32_t i = index; i > 0 && mentions[i - 1].end + BEHIND_MAX > end; i--) {
    if (mentions[i - 1].end == end) return i - 1;
  }
  return IQ_NONE;
}

/// The entity whose kin the word at item `kin` says that mention `index` is, by what stands in
/// front of it. IQ_NONE where there is none.
static uint32_t owner_before(const IqPassage *self, const IqMention *mentions, uint32_t index,
                             uint32_t kin) {
  for (uint32_t at = kin; at > 0 && kin - at < DETERMINER_REACH; at--) {
    const IqItem *item = &self->items[at - 1];
    if (item->kind != IQ_ITEM_WORD) break;
    const uint32_t possessor =
        item->possessive || item->capital ? find_possessor(mentions, index, at) : (uint32_t)IQ_NONE;
    if (possessor != IQ_NONE) return mentions[possessor].entity;
    if ((item->classes & IQ_LEXICON_POSSESSIVE) != 0) {
      if (iq_passage_is_tie(self, at - 1, IQ_TIE_OURS)) return IQ_NONE;
      const uint32_t lists = iq_word_find(item->hash)->lists;
      const bool both = (lists & IQ_LIST_HERS) != 0 && (lists & IQ_LIST_HIS) != 0;
      const uint8_t gender = both                          ? IQ_GENDER_OPEN
                             : (lists & IQ_LIST_HERS) != 0 ? IQ_GENDER_FEMININE
                             : (lists & IQ_LIST_HIS) != 0  ? IQ_GENDER_MASCULINE
                                                           : IQ_GENDER_OPEN;
      return find_topic(self, mentions, index, gender);
    }
    // «el padre Melitón» is a priest.
    const bool title =
        mentions[index].first == kin + 1 && iq_passage_has(self, kin, IQ_LEXICON_HONORIFIC);
    if (iq_is_definite(item->classes) && !title)
      return find_topic(self, mentions, index, IQ_GENDER_OPEN);
    if ((item->classes & (IQ_LEXICON_LINKER | IQ_LEXICON_OF | IQ_LEXICON_ARTICLE)) != 0) break;
  }
  // «Сын Марк», ”Sonen Elliot”, “oğlu Mert”: no article stands there.
  const bool bare = self->language->bare_definite || iq_language_heads_last(self->language);
  return bare ? find_topic(self, mentions, index, IQ_GENDER_OPEN) : (uint32_t)IQ_NONE;
}

/// “Abigail, 34, the daughter of Leonard Gask”: the entity whose kin a word behind a mention says
/// that it is. IQ_NONE where there is none.
static uint32_t owner_behind(const IqPassage *self, const IqMention *mention) {
  const uint32_t end = mention->end;
  uint32_t kin = end;
  while (kin < self->count && kin < end + BEHIND_MAX && !is_kin(self, kin)) {
    const uint8_t kind = self->items[kin].kind;
    const bool verb = kind == IQ_ITEM_WORD && iq_passage_is_cue(self, kin);
    if (verb || kind == IQ_ITEM_STOP || kind == IQ_ITEM_BREAK) return IQ_NONE;
    kin++;
  }
  if (kin >= self->count || kin >= end + BEHIND_MAX || kin == end) return IQ_NONE;
  if (self->items[end].kind == IQ_ITEM_WORD) return IQ_NONE;
  const uint32_t small =
      IQ_LEXICON_OF | IQ_LEXICON_LINKER | IQ_LEXICON_ARTICLE | IQ_LEXICON_HONORIFIC;
  uint32_t at = kin + 1;
  while (at <= kin + OF_MAX && iq_passage_has(self, at, small)) at++;
  IqName name;
  bool certain;
  if (!iq_passage_is_word(self, at) ||
      !iq_name_recall(self->items, self->count, at, self->language, &name, &certain)) {
    return IQ_NONE;
  }
  return iq_entities_find(self->entities, self->items, name, IQ_GENDER_OPEN);
}

/// Whether mention `index` is a first name alone.
static bool is_given(const IqPassage *self, const IqMention *mention) {
  if (mention->kind != IQ_MENTION_NAME || mention->end != mention->first + 1) return false;
  if (mention->possessive || mention->joint || mention->resolved) return false;
  return mention->entity == IQ_NONE || self->entities->items[mention->entity].words == 1;
}

/// The last name in a full one, with the particles in front of it.
static const char *last_name(const char *full) {
  const char *last = strrchr(full, ' ');
  if (last == NULL) return NULL;
  while (last > full) {
    const char *before = last - 1;
    while (before > full && *before != ' ') before--;
    // The first word is no particle.
    if (before == full || before[1] < 'a' || before[1] > 'z') break;
    last = before;
  }
  return last + 1;
}

/// Remembers that whoever is known by `given` is called by the last name of `owner`.
static bool remember(IqArena *arena, IqEntities *entities, const char *given, const char *owner) {
  if (given == NULL || owner == NULL) return false;
  const char *last = last_name(owner);
  const size_t length = strlen(given);
  const size_t size = last != NULL ? length + 1 + strlen(last) : 0;
  bool known = false;
  for (uint32_t i = 0; i < entities->family_count && !known; i++) {
    known = strcmp(entities->families[i].given, given) == 0;
  }
  if (last == NULL || known || size >= NAME_MAX || entities->family_count == IQ_FAMILIES_MAX ||
      strcmp(given, last) == 0 || strchr(given, ' ') != NULL) {
    return true;
  }
  char full[NAME_MAX];
  memcpy(full, given, length);
  full[length] = ' ';
  memcpy(full + length + 1, last, size - length - 1);
  const char *name = iq_arena_string(arena, full, size);
  if (name == NULL) return false;
  entities->families[entities->family_count++] = (IqFamilyName){given, name};
  return true;
}

bool iq_namesakes_learn(IqArena *arena, const IqPassage *passage, const IqArray *named) {
  const IqMention *mentions = named->items;
  const uint32_t count = named->count;
  for (uint32_t i = 0; i < count; i++) {
    const IqMention *mention = &mentions[i];
    if (!is_given(passage, mention) || mention->first == 0) continue;
    uint32_t kin = mention->first - 1;
    if (kin > 0 && passage->items[kin].kind == IQ_ITEM_COMMA) kin--;
    const uint32_t owner = is_kin(passage, kin) ? owner_before(passage, mentions, i, kin)
                                                : owner_behind(passage, mention);
    if (!is_owner(passage, owner, IQ_GENDER_OPEN)) continue;
    // «Лидия, вдова Петра Пахомова»: where last names have a gender, it must be the same.
    const IqEntity *entity = &passage->entities->items[owner];
    const uint8_t gender = iq_mention_known_gender(passage->entities, mention);
    if (iq_language_declines(passage->language) && gender != iq_entity_gender(entity)) continue;
    const IqMention whole = {
        .kind = IQ_MENTION_NAME, .entity = owner, .span = entity->span, .name = entity->span};
    if (!remember(arena, passage->entities, iq_mention_name(arena, passage, mention),
                  iq_mention_name(arena, passage, &whole))) {
      return false;
    }
  }
  return true;
}
