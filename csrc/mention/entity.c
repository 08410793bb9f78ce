#include "mention/entity.h"

#include <string.h>

#include "base/distance.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "language/words.h"
#include "mention/foreword.h"
#include "mention/nobody.h"
#include "mention/nominative.h"
#include "mention/surname.h"
#include "text/character.h"

/// Names whose first words are compared.
#define FIRSTS_MAX 256u

#define SLOTS (IQ_ENTITIES_MAX * 2)

IqEntities *iq_entities_new(IqArena *arena, const IqText *text, uint8_t language) {
  // Names and roles are read up to their counts: a short text pays for no more than it has.
  IqEntities *self = iq_arena_room(arena, sizeof *self);
  if (self == NULL) return NULL;
  self->text = text;
  self->language = language;
  self->cases = NULL;
  if (iq_languages[language].cases > 0) {
    self->cases = iq_arena_array(arena, IQ_ROLE_CASES, sizeof *self->cases);
    if (self->cases == NULL) return NULL;
    memset(self->cases, 0, IQ_ROLE_CASES * sizeof *self->cases);
  }
  self->count = self->role_count = self->family_count = 0;
  memset(self->capitals, 0, sizeof self->capitals);
  memset(self->by_last, 0, sizeof self->by_last);
  memset(&self->firsts, 0, sizeof self->firsts);
  memset(&self->role_words, 0, sizeof self->role_words);
  return self;
}

/// The first entity from slot `slot` on whose last word this is; the slot in *at.
static uint32_t next_last(const IqEntities *self, uint64_t last, uint32_t slot, uint32_t *at) {
  while (self->by_last[slot] != 0) {
    const uint32_t index = self->by_last[slot] - 1u;
    *at = slot;
    if (self->items[index].last == last) return index;
    slot = (slot + 1) & (SLOTS - 1);
  }
  *at = slot;
  return IQ_NONE;
}

/// Whoever was first named by this last word.
static uint32_t find_last(const IqEntities *self, uint64_t last) {
  return next_last(self, last, (uint32_t)last & (SLOTS - 1), &(uint32_t){0});
}

/// Whoever has this first and last word: Abigail Quill is not Leonard Quill. The free slot, where
/// there is nobody, in *at.
static uint32_t find_full(const IqEntities *self, uint64_t first, uint64_t last, uint32_t *at) {
  uint32_t slot = (uint32_t)last & (SLOTS - 1);
  for (;;) {
    const uint32_t index = next_last(self, last, slot, at);
    if (index == IQ_NONE || self->items[index].first == first) return index;
    slot = (*at + 1) & (SLOTS - 1);
  }
}

/// Whoever is named by the same last two words with more before them: “Мэр Верхнелужска Аркадий
/// Бельский”. Only the bytes tell: they end alike.
static uint32_t find_longer(const IqEntities *self, const IqItem *items, IqName name) {
  const uint32_t start = items[name.first].span.start;
  const uint32_t length = items[name.end - 1].span.end - start;
  const uint32_t known = find_last(self, items[name.end - 1].hash);
  if (known == IQ_NONE) return IQ_NONE;
  const IqSpan span = self->items[known].span;
  if (span.end - span.start <= length) return IQ_NONE;
  const char *bytes = self->text->bytes;
  // “Van der Laan” of Joris van der Laan: the first letter may have a capital.
  const char *end = bytes + span.end - length;
  const bool alike = (end[0] | 0x20) == (bytes[start] | 0x20);
  return alike && memcmp(end + 1, bytes + start + 1, length - 1) == 0 ? known : IQ_NONE;
}

/// Gives an entity another name.
static void set_span(IqEntities *self, IqEntity *entity, IqSpan name) {
  uint32_t start = name.end;
  while (start > name.start && self->text->bytes[start - 1] != ' ') start--;
  uint32_t letters[IQ_DISTANCE_MAX];
  entity->span = name;
  entity->tail = name.end - start;
  entity->letters = (uint8_t)iq_entity_letters(self->text, (IqSpan){start, name.end}, letters);
  self->initials[entity - self->items] = self->text->bytes[start];
}

/// What first words are looked for by: only those of names that may be a person's.
static void list_first(IqEntities *self, const IqEntity *entity) {
  if (entity->gender != IQ_GENDER_NEUTER) iq_filter_add(&self->firsts, entity->first);
}

/// Gives an entity another first word.
static void set_first(IqEntities *self, IqEntity *entity, uint64_t first) {
  entity->first = first;
  list_first(self, entity);
}

/// Gives whoever was known by a last name alone the full one.
static void complete(IqEntities *self, const IqItem *items, IqName name, IqEntity *entity) {
  IqSpan span = {items[name.first].span.start, items[name.end - 1].span.end};
  if (items[name.end - 1].possessive) span = iq_name_without_possessive(self->text, span);
  set_span(self, entity, span);
  set_first(self, entity, items[name.first].hash);
  entity->words = (uint8_t)(name.end - name.first > 255 ? 255 : name.end - name.first);
}

/// «Fidel Rueda … Fidel Rueda Xal»: the longer of two names is the name.
static void lengthen(IqEntities *self, const IqItem *items, IqName name, uint32_t known) {
  IqEntity *entity = &self->items[known];
  if (name.end - name.first <= entity->words || items[name.end - 1].possessive) return;
  set_span(self, entity, (IqSpan){items[name.first].span.start, items[name.end - 1].span.end});
  entity->words = (uint8_t)(name.end - name.first);
}

/// «Марату Зимину … Марат Зимин»: whoever was named in another case is known by the nominative. The
/// slot is free.
static void set_nominative(IqEntities *self, const IqItem *items, IqName name, uint32_t known,
                           uint32_t slot) {
  IqEntity *entity = &self->items[known];
  complete(self, items, name, entity);
  entity->last = items[name.end - 1].hash;
  self->by_last[slot] = (uint16_t)(known + 1);
}

uint32_t iq_entities_add(IqEntities *self, const IqItem *items, IqName name) {
  const uint64_t last = items[name.end - 1].hash;
  uint32_t slot;
  uint32_t known = find_full(self, items[name.first].hash, last, &slot);
  // “Lady Quill” is not Humphrey Quill.
  const bool alone = name.end - name.first == 1;
  if (known == IQ_NONE && !alone) known = find_longer(self, items, name);
  const uint32_t son = known == IQ_NONE ? iq_surname_find_by_father(self, items, name) : IQ_NONE;
  if (son != IQ_NONE) return son;
  if (known == IQ_NONE && !alone) {
    known = iq_surname_find(self, items, name);
    if (known != IQ_NONE) {
      lengthen(self, items, name, known);
      return known;
    }
  }
  if (known == IQ_NONE && !alone) {
    bool nominative;
    const IqSpan span = {items[name.first].span.start, items[name.end - 1].span.end};
    const uint32_t other =
        iq_entities_find_case(self, span, items[name.end - 1].span, IQ_GENDER_OPEN, &nominative);
    if (other != IQ_NONE) {
      if (nominative) set_nominative(self, items, name, other, slot);
      return other;
    }
  }
  if (known != IQ_NONE) {
    // “Мэр Верхнелужска Аркадий Бельский”: the shorter of two full names is the name.
    IqEntity *entity = &self->items[known];
    const IqSpan span = {items[name.first].span.start, items[name.end - 1].span.end};
    // “Van der Laan” is a last name.
    const bool shorter = name.end - name.first < entity->words && entity->words > 2;
    const bool last_name =
        shorter && ((iq_word_find(items[name.first].hash)->lists & IQ_LIST_LEADING_PARTICLE) != 0 ||
                    iq_surname_is_last(self, items, name, known));
    // «Пётр Иванович» is less of a name than «Пётр Иванович Лунин».
    const bool whole = shorter && !last_name && !items[name.end - 1].possessive &&
                       !iq_is_fathers_name(self->text, items[name.end - 1].span, self->language);
    if (whole) {
      set_span(self, entity, span);
      set_first(self, entity, items[name.first].hash);
      entity->words = (uint8_t)(name.end - name.first);
    }
    return known;
  }
  const uint32_t titled = name.end - name.first > 1 ? find_last(self, last) : (uint32_t)IQ_NONE;
  if (titled != IQ_NONE && self->items[titled].words == 1) {
    const uint8_t gender = iq_given_gender(items[name.first].hash);
    IqEntity *entity = &self->items[titled];
    const bool other =
        gender != IQ_GENDER_OPEN && entity->gender != IQ_GENDER_OPEN && gender != entity->gender;
    if (!other) {
      complete(self, items, name, entity);
      if (entity->gender == IQ_GENDER_OPEN) entity->gender = gender;
      return titled;
    }
  }
  const uint32_t addressed = alone ? IQ_NONE : iq_surname_find_addressed(self, items, name);
  if (addressed != IQ_NONE) {
    complete(self, items, name, &self->items[addressed]);
    self->items[addressed].last = last;
    self->by_last[slot] = (uint16_t)(addressed + 1);
    return addressed;
  }
  if (self->count == IQ_ENTITIES_MAX) return IQ_NONE;
  self->items[self->count] =
      (IqEntity){.first = items[name.first].hash,
                 .last = last,
                 .words = (uint8_t)(name.end - name.first > 255 ? 255 : name.end - name.first)};
  IqSpan span = {items[name.first].span.start, items[name.end - 1].span.end};
  if (items[name.end - 1].possessive) span = iq_name_without_possessive(self->text, span);
  set_span(self, &self->items[self->count], span);
  IqNominative nominative;
  const uint8_t own =
      !alone && iq_nominative_read(self->text, span, self->language, false, &nominative)
          ? nominative.gender
          : iq_nominative_first_gender(self->text, items[name.first].span, self->language);
  self->items[self->count].gender =
      own != IQ_GENDER_OPEN ? own : iq_given_gender(items[name.first].hash);
  if (iq_name_is_of_nobody(self->text, self->language, items, name))
    self->items[self->count].gender = IQ_GENDER_NEUTER;
  list_first(self, &self->items[self->count]);
  self->by_last[slot] = (uint16_t)++self->count;
  return self->count - 1;
}

/// The gender that the titles before a name show.
static uint8_t titled_gender(const IqItem *items, IqName name) {
  for (uint32_t i = name.whole; i < name.first; i++) {
    if ((items[i].classes & IQ_LEXICON_HONORIFIC) == 0) continue;
    if ((items[i].classes & IQ_LEXICON_FEMININE) != 0) return IQ_GENDER_FEMININE;
    if ((items[i].classes & IQ_LEXICON_MASCULINE) != 0) return IQ_GENDER_MASCULINE;
  }
  return IQ_GENDER_OPEN;
}

/// Whoever was first named by this last word and is not of the other gender: “Mr Quill” is not
/// Abigail Quill.
static uint32_t find_last_person(const IqEntities *self, uint64_t last, uint8_t gender) {
  uint32_t at = (uint32_t)last & (SLOTS - 1);
  for (;;) {
    const uint32_t index = next_last(self, last, at, &at);
    if (index == IQ_NONE) return IQ_NONE;
    const uint8_t known = self->items[index].gender;
    if (known == gender || known == IQ_GENDER_OPEN || gender == IQ_GENDER_OPEN) return index;
    at = (at + 1) & (SLOTS - 1);
  }
}

/// The person whose name begins with this word, given in the nominative too, or IQ_NONE.
static uint32_t find_first(const IqEntities *self, uint64_t word, uint64_t nominative) {
  if (!iq_filter_may_hold(&self->firsts, word) && !iq_filter_may_hold(&self->firsts, nominative)) {
    return IQ_NONE;
  }
  for (uint32_t i = 0; i < self->count && i < FIRSTS_MAX; i++) {
    const IqEntity *entity = &self->items[i];
    if (entity->first != word && entity->first != nominative) continue;
    if (entity->gender != IQ_GENDER_NEUTER) return i;
  }
  return IQ_NONE;
}

/// “Sister Maria”: whoever has this first name, behind a title that stands before one. IQ_NONE
/// where nobody has.
static uint32_t find_by_first_title(const IqEntities *self, const IqItem *items, IqName name,
                                    uint8_t gender) {
  if (name.first == 0 || items[name.first - 1].kind != IQ_ITEM_WORD) return IQ_NONE;
  const uint32_t tie = iq_lexicon_find_tie(items[name.first - 1].hash, self->language);
  if ((tie & IQ_TIE_FIRST_TITLE) == 0) return IQ_NONE;
  const IqItem *word = &items[name.first];
  const uint32_t first = find_first(
      self, word->hash, iq_nominative_of_first(self->text, word->span, word->hash, self->language));
  if (first == IQ_NONE) return IQ_NONE;
  const uint8_t known = self->items[first].gender;
  const bool other = known != IQ_GENDER_OPEN && gender != IQ_GENDER_OPEN && known != gender;
  return other ? (uint32_t)IQ_NONE : first;
}

/// “Lord Quill”, “Mrs Pell”: who has a title is remembered by the last name alone, until the full
/// name is told.
static uint32_t add_titled(IqEntities *self, const IqItem *items, IqName name) {
  const uint8_t gender = titled_gender(items, name);
  const uint32_t known = find_last_person(self, items[name.first].hash, gender);
  if (known != IQ_NONE) return known;
  const uint32_t by_first = find_by_first_title(self, items, name, gender);
  if (by_first != IQ_NONE || name.first == name.whole) return by_first;
  const IqSpan last = items[name.first].span;
  const uint32_t other = iq_entities_find_case(self, last, last, gender, &(bool){0});
  if (other != IQ_NONE) return other;
  if ((items[name.first - 1].classes & IQ_LEXICON_HONORIFIC) == 0) return IQ_NONE;
  if ((items[name.first].classes & ~(uint32_t)IQ_LEXICON_CALENDAR) != 0) return IQ_NONE;
  const uint32_t entity = iq_entities_add(self, items, name);
  if (entity == IQ_NONE) return IQ_NONE;
  self->items[entity].gender = gender;
  list_first(self, &self->items[entity]);
  return entity;
}

/// Whether the word behind item `at`, set off by a comma, is an age or “who”.
static bool leads_person(const IqText *text, const IqItem *items, uint32_t count, uint32_t at) {
  if (at + 1 >= count || items[at].kind != IQ_ITEM_COMMA || items[at + 1].kind != IQ_ITEM_WORD) {
    return false;
  }
  const IqItem *next = &items[at + 1];
  const uint32_t who = IQ_LEXICON_RELATIVE | IQ_LEXICON_PRONOUN;
  const char *bytes = text->bytes + next->span.start;
  const uint32_t length = next->span.end - next->span.start;
  const bool age =
      length == 2 && bytes[0] >= '1' && bytes[0] <= '9' && bytes[1] >= '0' && bytes[1] <= '9';
  return age || (next->classes & who) == who;
}

/// What stands beside a name shows whether it is a person's.
static void learn_sort(IqEntities *self, const IqItem *items, uint32_t count, IqName name,
                       uint32_t entity) {
  if (entity == IQ_NONE) return;
  IqEntity *known = &self->items[entity];
  bool titled = false;
  for (uint32_t i = name.whole; i < name.first; i++) {
    titled = titled || (items[i].classes & IQ_LEXICON_HONORIFIC) != 0;
  }
  known->person = known->person || titled || leads_person(self->text, items, count, name.end);
  if (known->named == IQ_NAMED_MAX) return;
  known->named++;
  if (name.whole == 0 || name.whole < name.first || items[name.end - 1].possessive) return;
  const IqItem *before = &items[name.whole - 1];
  const bool place =
      before->kind == IQ_ITEM_WORD && (iq_word_find(before->hash)->lists & IQ_LIST_PLACE) != 0;
  known->placed = (uint8_t)(known->placed + place);
}

bool iq_entities_has_capital(const IqEntities *self, uint64_t hash) {
  return (self->capitals[hash % IQ_CAPITAL_WORDS] >> (hash >> 32 & 63) & 1) != 0;
}

/// «Conosce Clerici», „Przytulił Silwę“, «Per Gianna»: whether one word, which only opens the
/// sentence, stands before somebody whom the text has named, where a verb needs no subject.
static bool opens_before_known(const IqEntities *self, const IqItem *items, IqName name) {
  const uint32_t at = name.first;
  if (!iq_languages[self->language].null_subject || name.whole != at) return false;
  if (name.end - at < 2 || name.end - at > 3 || !iq_item_opens_sentence(items, at)) return false;
  const IqItem *word = &items[at];
  if (word->possessive || iq_entities_has_capital(self, word->hash)) return false;
  for (uint32_t i = at; i < name.end; i++) {
    if (!iq_item_is_capital(&items[i])) return false;
  }
  const bool small = (word->classes & (IQ_LEXICON_LINKER | IQ_LEXICON_OPENER)) != 0;
  const bool given =
      iq_given_gender(word->hash) != IQ_GENDER_OPEN ||
      iq_first_name_gender(self->text, word->span, false, self->language) != IQ_GENDER_OPEN;
  if ((given && !small) || (word->classes & (IQ_LEXICON_ROLE | IQ_LEXICON_BODY)) != 0) return false;
  const IqName whole = {at, at, name.end};
  const IqName rest = {at + 1, at + 1, name.end};
  return iq_entities_find(self, items, whole, IQ_GENDER_OPEN) == IQ_NONE &&
         iq_entities_find(self, items, rest, IQ_GENDER_OPEN) != IQ_NONE;
}

void iq_entities_learn(IqEntities *self, IqItem *items, uint32_t count) {
  for (uint32_t i = 0; i < count;) {
    IqName name;
    bool certain;
    i = iq_next_capital(items, count, i);
    if (i == count) return;
    if (!iq_item_is_capital(&items[i]) ||
        !iq_name_learn(items, count, i, &iq_languages[self->language], &name, &certain)) {
      i++;
      continue;
    }
    iq_name_trim(self->text, self->language, items, count, &name);
    iq_sender_cut(self->text, self->language, items, count, &name);
    if (items[i].naming != IQ_NAMING_UNKNOWN && opens_before_known(self, items, name)) {
      name.whole = ++name.first;
      items[i].naming = IQ_NAMING_CERTAIN;
      items[i].name_whole = items[i].name_first = (uint8_t)(name.first - i);
    }
    // «A Navemar nega»: behind the article that opens the sentence a capital is the name's own.
    // « Chez Navemar, on se tait »
    const bool romance = iq_languages[self->language].adjectives_behind;
    const uint32_t small = IQ_LEXICON_ARTICLE | (romance ? (uint32_t)IQ_LEXICON_LINKER : 0u);
    const bool behind_small = name.first == i + 1 && (items[i].classes & small) != 0;
    if (behind_small || !iq_item_opens_sentence(items, i)) {
      const uint64_t hash = items[name.first].hash;
      self->capitals[hash % IQ_CAPITAL_WORDS] |= (uint64_t)1 << (hash >> 32 & 63);
    }
    uint32_t entity = IQ_NONE;
    if (name.end - name.first > 1) {
      entity = iq_entities_add(self, items, name);
    } else {
      entity = add_titled(self, items, name);
    }
    iq_entities_learn_roles(self, items, count, name, entity);
    learn_sort(self, items, count, name, entity);
    i = name.end;
  }
}

void iq_entities_restore(IqEntities *self, const IqEntity *items, uint32_t count) {
  memset(self->by_last, 0, sizeof self->by_last);
  memset(&self->firsts, 0, sizeof self->firsts);
  self->count = count;
  for (uint32_t i = 0; i < count; i++) {
    self->items[i] = items[i];
    self->initials[i] = self->text->bytes[items[i].span.end - items[i].tail];
    list_first(self, &items[i]);
    uint32_t slot = (uint32_t)items[i].last & (SLOTS - 1);
    while (self->by_last[slot] != 0) slot = (slot + 1) & (SLOTS - 1);
    self->by_last[slot] = (uint16_t)(i + 1);
  }
}

uint32_t iq_entities_find(const IqEntities *self, const IqItem *items, IqName name,
                          uint8_t gender) {
  const IqItem *last = &items[name.end - 1];
  if (name.end - name.first > 1) {
    uint32_t slot;
    const uint32_t full = find_full(self, items[name.first].hash, last->hash, &slot);
    if (full != IQ_NONE) return full;
    const uint32_t longer = find_longer(self, items, name);
    if (longer != IQ_NONE) return longer;
    const uint32_t son = iq_surname_find_by_father(self, items, name);
    if (son != IQ_NONE) return son;
    const uint32_t shorter = iq_surname_find(self, items, name);
    if (shorter != IQ_NONE) return shorter;
  } else {
    const uint32_t by_last = find_last_person(self, last->hash, gender);
    if (by_last != IQ_NONE) return by_last;
    const uint32_t by_first =
        find_first(self, last->hash,
                   iq_nominative_of_first(self->text, last->span, last->hash, self->language));
    if (by_first != IQ_NONE) return by_first;
    const uint32_t surname = iq_surname_find(self, items, name);
    if (surname != IQ_NONE) return surname;
    const uint32_t longer = iq_surname_find_short(self, last->hash);
    if (longer != IQ_NONE) return longer;
  }
  const IqSpan whole = {items[name.first].span.start, last->span.end};
  const uint32_t other = iq_entities_find_case(self, whole, last->span, gender, &(bool){0});
  if (other != IQ_NONE) return other;
  return iq_entities_find_form(self, items[name.first].span, last->span);
}

bool iq_entities_has_last(const IqEntities *self, uint64_t last) {
  return find_last(self, last) != IQ_NONE;
}

void iq_entities_learn_nominative(IqEntities *self, const IqItem *items, uint32_t first,
                                  uint32_t end, uint32_t entity, bool told) {
  // «Пётр Иванович» is no other form of «Пётр Лунин».
  if (iq_is_fathers_name(self->text, items[end - 1].span, self->language)) return;
  IqEntity *known = &self->items[entity];
  const uint64_t last = items[end - 1].hash;
  const IqSpan name = {items[first].span.start, items[end - 1].span.end};
  if (known->subject == 0) {
    // A misspelling is no other case.
    const bool form = told || iq_entities_is_form(self, items, end - 1, entity);
    known->subject = last;
    if (form) set_span(self, known, name);
  } else if (last == known->subject && last != known->last &&
             name.end - name.start > known->span.end - known->span.start) {
    set_span(self, known, name);
  }
}
