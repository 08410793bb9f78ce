#include "mention/office.h"

#include <stddef.h>
#include <string.h>

#include "language/lower_word.h"
#include "language/role_form.h"
#include "mention/ending.h"
#include "mention/naming.h"
#include "mention/standing.h"

/// Words behind a role among which stands what it is of.
#define OF_REACH 6u
/// Speakers without a name that one document can tell of, and roles of its names.
#define OFFICES_MAX 512u
/// Bytes that two cases of one word begin with.
#define STEM 3u
/// Letters by which two words for what roles are of are compared: all cases and compounds begin
/// so; where nouns have neither, so many more that a committee is no commission.
#define FIRST_LETTERS 4u
#define FIRST_LETTERS_ALIKE 7u
#define SMALL_WORD                                                               \
  (IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER | IQ_LEXICON_OF | \
   IQ_LEXICON_GENITIVE | IQ_LEXICON_AND)

static uint32_t key_of(uint64_t hash) {
  return (uint32_t)(hash >> 32);
}

/// The first letters of a word, as a number; 0 where it has fewer.
static uint32_t first_letters(const IqEntities *self, const IqItem *item) {
  const IqLanguage *language = &iq_languages[self->language];
  const bool forms = language->cases > 0 || language->compounds;
  const uint32_t most = forms ? FIRST_LETTERS : FIRST_LETTERS_ALIKE;
  IqLowerWord lower;
  iq_lower_word_read(self->text, item->span.start, item->span.end, &lower);
  uint32_t letters = 0;
  for (uint32_t i = 0; i < lower.length; i++) {
    if (((uint8_t)lower.bytes[i] & 0xC0) != 0x80 && letters++ == most)
      return key_of(iq_hash(lower.bytes, i));
  }
  return letters >= FIRST_LETTERS ? key_of(iq_hash(lower.bytes, lower.length)) : 0;
}

/// What the role at item `at` is of: the first word behind a small one (Sprecher der *Polizei*),
/// and the next that another one joins (procureur de la République de *Vesoul*); where nouns have
/// cases, the first one behind it (начальник *порта*).
static void find_wholes(const IqEntities *self, const IqItem *items, uint32_t at, IqRole *role) {
  const bool cases = iq_languages[self->language].cases > 0;
  bool joined = false;
  for (uint32_t i = at + 1; i <= at + OF_REACH && items[i].kind == IQ_ITEM_WORD; i++) {
    if ((items[i].classes & SMALL_WORD) != 0) {
      joined = true;
      continue;
    }
    if (!joined && !(cases && i == at + 1 && !items[i].capital)) return;
    const uint32_t word = (uint32_t)iq_entities_role(self, &items[i]);
    if (role->whole != 0) {
      role->place = word;
      return;
    }
    role->whole = word;
    role->body = first_letters(self, &items[i]);
    joined = false;
  }
}

/// The word before the role that says which it is, unless it says how somebody has it.
static void tell_modifier(const IqEntities *self, const IqItem *items, uint32_t at, IqRole *role) {
  const uint64_t modifier = iq_modifier_of(items, at);
  if (modifier == 0 || iq_tells_standing(modifier, self->language)) return;
  role->modifier = key_of(modifier);
  role->named = items[at - 1].capital && !iq_item_opens_sentence(items, at - 1);
}

IqRole iq_role_at(const IqEntities *self, const IqItem *items, uint32_t at) {
  const IqItem *item = &items[at];
  const uint32_t vague =
      IQ_LEXICON_BODY | IQ_LEXICON_MESSAGE | IQ_LEXICON_ANONYMOUS | IQ_LEXICON_CULPRIT;
  const uint32_t aside = iq_lexicon_find_aside(item->hash, self->language);
  // A word of no list that stands as roles do says what somebody is as well.
  const bool role = item->classes == 0 ||
                    ((item->classes & IQ_LEXICON_ROLE) != 0 && (item->classes & vague) == 0);
  if (item->kind != IQ_ITEM_WORD || !role || (aside & IQ_ASIDE_KIN) != 0) return (IqRole){0};
  IqRole said = {.word = (uint32_t)iq_entities_role(self, item),
                 .part = item->quotation,
                 .voice = (aside & IQ_ASIDE_VOICE) != 0};
  uint64_t rest;
  said.standing = iq_standing_at(self, items, at, &rest);
  if (rest != 0) {
    said.word = iq_role_lemma(iq_role_key(rest));
    said.part = 0;
  }
  tell_modifier(self, items, at, &said);
  find_wholes(self, items, at, &said);
  // “The hospital's head”, „Klinikchef“
  const bool owned = at > 0 && items[at - 1].kind == IQ_ITEM_WORD && items[at - 1].possessive;
  if (owned && said.body == 0) said.body = first_letters(self, &items[at - 1]);
  if (item->quotation != 0) {
    said.fore = first_letters(self, item);
  } else if (said.modifier != 0) {
    said.fore = first_letters(self, &items[at - 1]);
  }
  return said;
}

bool iq_role_is_same(const IqRole *a, const IqRole *b) {
  return a->word == b->word && a->part == b->part && a->modifier == b->modifier &&
         a->whole == b->whole && a->place == b->place && a->gender == b->gender &&
         a->voice == b->voice && a->standing == b->standing && a->named == b->named;
}

static bool add_office(IqDocument *self, const char *name, IqRole role, bool held) {
  IqArray *offices = &self->offices;
  if (name == NULL || !iq_array_reserve(offices, self->arena.allocator, sizeof(IqOffice)))
    return false;
  ((IqOffice *)offices->items)[offices->count++] = (IqOffice){name, role, held, NULL};
  return true;
}

static bool list_held(IqDocument *self, IqEntities *everybody) {
  const IqPassage passage = {
      .text = self->text, .entities = everybody, .language = &iq_languages[self->language]};
  for (uint32_t i = 0; i < everybody->role_count && i < OFFICES_MAX; i++) {
    const IqRoleLink *link = &everybody->roles[i];
    if (link->said.word == 0 || link->entity == IQ_NONE) continue;
    const IqEntity *entity = &everybody->items[link->entity];
    IqRole role = link->said;
    role.gender = iq_entity_gender(entity);
    if (role.gender == IQ_GENDER_NEUTER) continue;
    const IqMention mention = {.kind = IQ_MENTION_NAME,
                               .entity = link->entity,
                               .span = entity->span,
                               .name = entity->span};
    if (!add_office(self, iq_mention_name(&self->arena, &passage, &mention), role, true))
      return false;
  }
  return true;
}

/// Kin who are told by a first name alone, with the last name of their family.
static bool list_kin(IqDocument *self, const IqEntities *everybody) {
  for (uint32_t i = 0; i < everybody->family_count; i++) {
    const IqFamilyName *kin = &everybody->families[i];
    const char *given = iq_arena_string(&self->arena, kin->given, strlen(kin->given));
    const char *full = iq_arena_string(&self->arena, kin->full, strlen(kin->full));
    if (full == NULL || !add_office(self, given, (IqRole){0}, true)) return false;
    ((IqOffice *)self->offices.items)[self->offices.count - 1].family = full;
  }
  return true;
}

/// Where a word begins that ends at byte `end` of a name.
static uint32_t last_word(const char *bytes, uint32_t end) {
  uint32_t at = end;
  while (at > 0 && (uint8_t)bytes[at - 1] > '\'') at--;
  return at;
}

/// Whether a speaker's name is no more than the words that name them there, in whatever case:
/// nobody's name is known.
static bool is_unnamed(const IqText *text, const IqQuotation *quotation) {
  const IqSpan span = quotation->speaker;
  const char *name = quotation->name;
  if (name == NULL || span.end - span.start < STEM) return false;
  const uint32_t length = (uint32_t)strlen(name);
  const char *words = text->bytes + span.start;
  const char *own = name + last_word(name, length);
  const char *there = words + last_word(words, span.end - span.start);
  if (name + length - own < (ptrdiff_t)STEM ||
      words + (span.end - span.start) - there < (ptrdiff_t)STEM)
    return false;
  return memcmp(own + 1, there + 1, STEM - 1) == 0 && (own[0] | 0x20) == (there[0] | 0x20);
}

/// The item that says what somebody known is: “the mayor”, «бургомистр»; IQ_NONE where the words
/// say something else.
static uint32_t find_head(const IqPassage *self) {
  uint32_t at = 0;
  if (iq_passage_has(self, 0, IQ_LEXICON_ARTICLE)) {
    if (!iq_is_definite(self->items[0].classes)) return IQ_NONE;
    at = 1;
  } else if (!self->language->bare_definite &&
             !iq_ending_is_aside(self, self->items[0].span, IQ_ASIDE_DEFINITE)) {
    return IQ_NONE;
  }
  for (; at < self->count && self->items[at].kind == IQ_ITEM_WORD; at++) {
    // “Vali Yardımcısı”: what somebody is of stands before what they are.
    const bool of =
        at + 1 < self->count && iq_entities_is_owned_role(self->entities, &self->items[at + 1]);
    if (of || iq_tells_standing(self->items[at].hash, self->entities->language)) continue;
    if (iq_passage_has(self, at, IQ_LEXICON_ROLE)) return at;
    if (self->items[at].classes != 0) break;
  }
  // “The oiler”
  return self->count == 2 && at == 2 ? 1 : IQ_NONE;
}

/// Reads what the words that name a speaker say of them. `items` is room for the words.
static bool read_open(IqDocument *self, IqEntities *everybody, IqSpan words, IqArray *items,
                      IqRole *role) {
  const IqAllocator *allocator = self->arena.allocator;
  *role = (IqRole){0};
  items->count = 0;
  if (!iq_phrase_read(self, words, IQ_NONE, self->language, NULL, items) ||
      !iq_array_reserve(items, allocator, sizeof(IqItem))) {
    return false;
  }
  if (items->count == 0) return true;
  ((IqItem *)items->items)[items->count] =
      (IqItem){.span = {words.end, words.end}, .kind = IQ_ITEM_BREAK};
  const IqPassage passage = {self->text, everybody, items->items, items->count,
                             &iq_languages[self->language]};
  const uint32_t head = find_head(&passage);
  if (head == IQ_NONE) return true;
  *role = iq_role_at(everybody, items->items, head);
  role->gender = iq_passage_gender(&passage, head);
  return true;
}

static bool is_listed(const IqDocument *self, uint32_t from, const char *name) {
  const IqOffice *offices = self->offices.items;
  for (uint32_t i = from; i < self->offices.count; i++) {
    if (strcmp(offices[i].name, name) == 0) return true;
  }
  return false;
}

bool iq_document_list_offices(IqDocument *document, IqEntities *everybody) {
  document->offices.count = 0;
  if (!list_held(document, everybody) || !list_kin(document, everybody)) return false;
  const uint32_t held = document->offices.count;
  const IqQuotation *quotations = document->quotations.items;
  IqArray items = {0};
  bool fine = true;
  for (uint32_t i = 0; fine && i < document->quotations.count; i++) {
    if (document->offices.count - held == OFFICES_MAX) break;
    const IqQuotation *quotation = &quotations[i];
    if (!is_unnamed(document->text, quotation)) continue;
    if (is_listed(document, held, quotation->name)) continue;
    IqRole role;
    fine = read_open(document, everybody, quotation->speaker, &items, &role);
    if (fine && role.word != 0) fine = add_office(document, quotation->name, role, false);
  }
  iq_array_free(&items, document->arena.allocator, sizeof(IqItem));
  return fine;
}
