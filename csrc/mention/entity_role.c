#include "language/role_form.h"
#include "mention/ending.h"
#include "mention/entity.h"
#include "mention/nominative.h"
#include "mention/office.h"
#include "mention/role.h"
#include "mention/surname.h"

/// Words between a name and its role in an apposition: “Orla Quill, the port's harbourmaster”.
#define APPOSITION_MAX 4u
/// Roles that are compared.
#define FORMS_MAX 256u
#define SMALL_WORD                                                                      \
  (IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER | IQ_LEXICON_ACCORDING | \
   IQ_LEXICON_CUE | IQ_LEXICON_DISTANCE | IQ_LEXICON_OPENER)

/// The key of all roles that mean whoever did it.
#define CULPRIT 1u

uint64_t iq_entities_role(const IqEntities *self, const IqItem *item) {
  if ((item->classes & IQ_LEXICON_CULPRIT) != 0) return CULPRIT;
  const uint64_t word = self->cases != NULL ? iq_entities_case(self, item)->nominative : item->hash;
  return iq_role_lemma(iq_role_key(word));
}

uint64_t iq_modifier_of(const IqItem *items, uint32_t at) {
  const uint32_t small = SMALL_WORD | IQ_LEXICON_AND | IQ_LEXICON_HONORIFIC;
  if (at == 0 || items[at - 1].kind != IQ_ITEM_WORD) return 0;
  return (items[at - 1].classes & small) == 0 && !items[at - 1].possessive ? items[at - 1].hash : 0;
}

static void add_role(IqEntities *self, const IqRoleLink *link) {
  if (self->role_count < FORMS_MAX) iq_filter_add(&self->role_words, link->role);
  self->roles[self->role_count++] = *link;
}

void iq_entities_restore_roles(IqEntities *self, const IqRoleLink *roles, uint32_t count) {
  self->role_count = 0;
  self->role_words = (IqFilter){0};
  for (uint32_t i = 0; i < count; i++) add_role(self, &roles[i]);
}

/// Where two are named by one, a role that is `shared` means neither.
static void link_role(IqEntities *self, IqRoleLink link, bool shared) {
  if (link.entity == IQ_NONE || self->role_count == IQ_ENTITIES_MAX) return;
  const bool known = iq_filter_may_hold(&self->role_words, link.role);
  for (uint32_t i = 0; known && i < self->role_count && i < FORMS_MAX; i++) {
    if (self->roles[i].role != link.role) continue;
    // The prime minister beside the transport minister
    if (!shared && link.modifier != self->roles[i].modifier) continue;
    // The mayor of Ness beside the mayor of Hale
    const bool other = link.said.whole != 0 && self->roles[i].said.whole != 0 &&
                       link.said.whole != self->roles[i].said.whole;
    if (!shared && other && self->roles[i].entity != link.entity) continue;
    if (shared && self->roles[i].entity != link.entity) self->roles[i].entity = IQ_NONE;
    return;
  }
  add_role(self, &link);
}

void iq_entities_link_role(IqEntities *self, const IqItem *items, uint32_t at, uint32_t entity) {
  const IqItem *item = &items[at];
  const uint64_t role = iq_entities_role(self, item);
  const bool office = (item->classes & IQ_LEXICON_EPITHET) == 0;
  const IqRole said = iq_role_at(self, items, at);
  link_role(self, (IqRoleLink){role, iq_modifier_of(items, at), entity, office, said},
            role == CULPRIT);
  const bool body = (item->classes & IQ_LEXICON_BODY) != 0;
  if (item->quotation != 0 && !body) {
    link_role(self, (IqRoleLink){item->quotation, 0, entity, office, {0}}, true);
  }
}

/// Whether the word at item `at` says what the name that begins at item `first` is. A body is no
/// `person` («инженер этой службы Пётр Лунь»), nor whoever has the next role (the bank's chairman
/// Tom Wray).
static bool is_role_of(const IqEntities *self, const IqItem *items, uint32_t at, uint32_t first,
                       bool person) {
  if ((items[at].classes & IQ_LEXICON_ROLE) == 0) return false;
  if ((items[at].classes & IQ_LEXICON_BODY) == 0) return true;
  if (person) return false;
  const IqItem *item = &items[at];
  if (self->cases != NULL && iq_entities_case(self, item)->nominative != item->hash) {
    return false;
  }
  for (uint32_t i = at + 1; i < first; i++) {
    const bool role = (items[i].classes & IQ_LEXICON_ROLE) != 0;
    if (role && (items[i].classes & IQ_LEXICON_BODY) == 0) return false;
  }
  return true;
}

/// “Quill, the oiler on the job”: what no list has says what somebody is, where it stands as roles
/// do: behind an article at item `at`, and before what it is of or the end of the apposition.
static void learn_noun(IqEntities *self, const IqItem *items, uint32_t count, uint32_t at,
                       uint32_t entity) {
  if (at + 2 >= count || items[at].kind != IQ_ITEM_WORD || items[at + 1].kind != IQ_ITEM_WORD)
    return;
  const bool article = (items[at].classes & IQ_LEXICON_ARTICLE) != 0 &&
                       (items[at].classes & IQ_LEXICON_POSSESSIVE) == 0;
  const IqItem *noun = &items[at + 1];
  const bool written = noun->capital == iq_languages[self->language].capital_nouns;
  if (!article || noun->classes != 0 || !written || noun->possessive) return;
  const IqItem *next = &items[at + 2];
  const uint32_t joins = IQ_LEXICON_OF | IQ_LEXICON_LINKER | IQ_LEXICON_RELATIVE;
  const bool ends = next->kind == IQ_ITEM_COMMA || next->kind == IQ_ITEM_STOP ||
                    (next->kind == IQ_ITEM_WORD && (next->classes & joins) != 0);
  if (ends) iq_entities_link_role(self, items, at + 1, entity);
}

/// «En declaraciones a Radio Ness, la alcaldesa dijo»: whether a name that depends on a preposition
/// ends what stands before the subject of a verb of saying.
static bool leads_subject(const IqEntities *self, const IqItem *items, uint32_t count,
                          IqName name) {
  const uint32_t role = name.end + 2;
  if (!iq_languages[self->language].adjectives_behind || name.whole == 0 || role + 1 >= count) {
    return false;
  }
  if ((items[name.whole - 1].classes & IQ_LEXICON_LINKER) == 0) return false;
  if (items[role - 1].kind != IQ_ITEM_WORD || items[role].kind != IQ_ITEM_WORD) return false;
  const uint32_t verb = role + 1;
  if ((items[role - 1].classes & IQ_LEXICON_ARTICLE) == 0 || items[verb].kind != IQ_ITEM_WORD ||
      (items[role].classes & IQ_LEXICON_ROLE) == 0) {
    return false;
  }
  if ((items[verb].classes & IQ_LEXICON_CUE) != 0) return true;
  // «…, conocida por El Faro, la empresa fue …»: a comma ends what a name is told to be.
  const uint32_t joins = IQ_LEXICON_OF | IQ_LEXICON_LINKER | IQ_LEXICON_RELATIVE;
  if ((items[role].classes & IQ_LEXICON_BODY) == 0 || (items[verb].classes & joins) != 0) {
    return false;
  }
  uint32_t end = verb;
  while (end < count && end - verb < APPOSITION_MAX && items[end].kind == IQ_ITEM_WORD) end++;
  return end == count || items[end].kind != IQ_ITEM_COMMA;
}

bool iq_entities_is_owned_role(const IqEntities *self, const IqItem *item) {
  if (!iq_language_heads_last(&iq_languages[self->language])) return false;
  if (item->kind != IQ_ITEM_WORD || (item->classes & IQ_LEXICON_ROLE) == 0) return false;
  const uint32_t form = iq_role_key(item->hash);
  return iq_role_lemma(form) != form ||
         iq_ending_hints(self->text, item->span, self->language, IQ_HINT_OWNED) != 0;
}

/// « Selon les élus, Rey est « … » », “According to her lawyer, Orla Quill is ‘…’”: whether the
/// comma before a name, or the verb where it goes before the subject, ends the words that tell
/// whose opinion it is, and the name is the subject of what they hold.
static bool is_told_of(const IqEntities *self, const IqItem *items, uint32_t count, IqName name) {
  const IqLanguage *language = &iq_languages[self->language];
  if (name.whole < 2 || name.end >= count || iq_language_heads_last(language)) return false;
  const bool comma = items[name.whole - 1].kind == IQ_ITEM_COMMA;
  const uint32_t small = SMALL_WORD | IQ_LEXICON_AND | IQ_LEXICON_OF | IQ_LEXICON_ROLE;
  const bool verb = language->verb_second && items[name.whole - 1].kind == IQ_ITEM_WORD &&
                    !items[name.whole - 1].capital && (items[name.whole - 1].classes & small) == 0;
  const uint32_t others =
      IQ_LEXICON_AND | (language->adjectives_behind ? (uint32_t)IQ_LEXICON_CUE : 0);
  const bool subject = items[name.end].kind == IQ_ITEM_WORD && !items[name.end].capital &&
                       (items[name.end].classes & others) == 0;
  if (!(comma && subject) && !verb) return false;
  for (uint32_t i = name.whole - 1; i > 0 && name.whole - i <= APPOSITION_MAX; i--) {
    const IqItem *item = &items[i - 1];
    if (item->kind != IQ_ITEM_WORD) return false;
    if ((item->classes & IQ_LEXICON_ACCORDING) != 0) return true;
  }
  return false;
}

/// „prezes Wodociągów Miejskich“: whether the words of a name have the endings of what is of
/// several, so that a role before it is none of its own.
static bool is_of_several(const IqEntities *self, const IqItem *items, IqName name) {
  if (!iq_language_declines(&iq_languages[self->language])) return false;
  if (name.end - name.first < 2 || (items[name.end - 1].classes & IQ_LEXICON_BODY) == 0)
    return false;
  for (uint32_t i = name.first; i < name.end; i++) {
    if (iq_ending_hints(self->text, items[i].span, self->language, IQ_HINT_OF_SEVERAL) == 0) {
      return false;
    }
  }
  return true;
}

/// Roles right before a name, and in an apposition behind it.
void iq_entities_learn_roles(IqEntities *self, const IqItem *items, uint32_t count, IqName name,
                             uint32_t entity) {
  const IqSpan span = {items[name.first].span.start, items[name.end - 1].span.end};
  const bool person = name.end - name.first > 1 &&
                      iq_has_first_name(self->text, span, items[name.first].hash, self->language);
  const bool nouns_last = iq_language_heads_last(&iq_languages[self->language]);
  // “The Academic Staff Union” is no academic.
  const bool body = (items[name.end - 1].classes & IQ_LEXICON_BODY) != 0;
  // “Sanık avukatı Can Uslu” is no defendant.
  uint32_t whole = name.first;
  while (whole > name.whole && !iq_entities_is_owned_role(self, &items[whole])) whole--;
  for (uint32_t i = whole; i < name.first && !is_of_several(self, items, name); i++) {
    if (body && (items[i].classes & IQ_LEXICON_BODY) == 0) continue;
    if (is_role_of(self, items, i, name.first, person)) {
      iq_entities_link_role(self, items, i, entity);
    }
  }
  const bool owned = whole < name.first && iq_entities_is_owned_role(self, &items[whole]);
  const bool apart =
      owned || is_told_of(self, items, count, name) || is_of_several(self, items, name);
  for (uint32_t i = name.whole; !apart && i > 0 && name.whole - i < APPOSITION_MAX; i--) {
    const IqItem *item = &items[i - 1];
    if (item->kind != IQ_ITEM_WORD && item->kind != IQ_ITEM_COMMA) break;
    if (item->classes & (IQ_LEXICON_LINKER | IQ_LEXICON_CUE)) break;
    // “34 yaşındaki kadın, kalbi duran Uslu’ya …”: where nouns end the phrase no comma parts them.
    if (nouns_last && item->kind == IQ_ITEM_COMMA) break;
    // “An official rang Quill”: what no list has may be a verb.
    const IqLanguage *language = &iq_languages[self->language];
    const bool behind = language->adjectives_behind || language->bare_definite;
    if (!behind && item->kind == IQ_ITEM_WORD && item->classes == 0 && !item->capital) break;
    if (is_role_of(self, items, i - 1, name.first, person))
      iq_entities_link_role(self, items, i - 1, entity);
    if (iq_entities_is_owned_role(self, item)) break;
  }
  if (nouns_last || name.end >= count || items[name.end].kind != IQ_ITEM_COMMA) return;
  bool other = false;
  // “Quill, who chairs the council”
  const bool clause = name.end + 1 < count && items[name.end + 1].kind == IQ_ITEM_WORD &&
                      (items[name.end + 1].classes & IQ_LEXICON_RELATIVE) != 0;
  // “Quill, whose firm runs the bus”
  const uint32_t whose = IQ_LEXICON_RELATIVE | IQ_LEXICON_POSSESSIVE;
  if (clause && (items[name.end + 1].classes & whose) == whose) return;
  bool has_role = false;
  if (leads_subject(self, items, count, name)) return;
  if (iq_surname_leads_other(items, count, name)) return;
  learn_noun(self, items, count, name.end + 1, entity);
  for (uint32_t i = name.end + 1; i < count && i - name.end <= APPOSITION_MAX; i++) {
    if (items[i].kind != IQ_ITEM_WORD) break;
    // “Quill, met the minister”, «Rey, praised by the mayor»: what stands before an article is a
    // verb, and what a preposition joins is somebody else.
    const uint32_t joins = IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER;
    if (other && (items[i].classes & joins) != 0) break;
    const bool role = (items[i].classes & IQ_LEXICON_ROLE) != 0;
    other = other || items[i].classes == 0 || (!role && (items[i].classes & IQ_LEXICON_CUE) != 0);
    if (!role) continue;
    // “Quill, the head of the union”: the union is not Quill.
    if ((person || has_role || clause) && (items[i].classes & IQ_LEXICON_BODY) != 0) break;
    has_role = (items[i].classes & IQ_LEXICON_BODY) == 0;
    iq_entities_link_role(self, items, i, entity);
  }
}

bool iq_entities_is_called(const IqEntities *self, const IqItem *item, uint32_t entity) {
  const uint32_t role = (uint32_t)iq_entities_role(self, item);
  for (uint32_t i = 0; i < self->role_count && i < FORMS_MAX; i++) {
    const IqRoleLink *link = &self->roles[i];
    if (link->entity == entity && iq_role_is_called(role, (uint32_t)link->role)) return true;
  }
  return false;
}

bool iq_entities_has_role(const IqEntities *self, uint32_t entity, bool office) {
  for (uint32_t i = 0; i < self->role_count && i < FORMS_MAX; i++) {
    if (self->roles[i].entity == entity && (self->roles[i].office || !office)) return true;
  }
  return false;
}

/// The key of a body whose role stands behind it, 0 where the word `hash` is none: a second word
/// for any of them tells none apart.
static uint32_t body_of(const IqEntities *self, uint64_t hash) {
  const uint32_t any = IQ_ASIDE_FIRM | IQ_ASIDE_OFFICE;
  if ((iq_lexicon_find(hash, self->language) & IQ_LEXICON_BODY) == 0) return 0;
  if ((iq_lexicon_find_aside(hash, self->language) & any) != 0) return 0;
  return iq_role_lemma(iq_role_key(hash));
}

uint32_t iq_entities_tell_apart(const IqEntities *self, const IqItem *items, uint32_t at,
                                uint32_t entity) {
  if (!iq_language_heads_last(&iq_languages[self->language])) return entity;
  if (entity == IQ_NONE || iq_languages[self->language].cases == 0) return entity;
  const uint64_t modifier = iq_modifier_of(items, at);
  const uint32_t body = modifier != 0 ? body_of(self, modifier) : 0;
  if (body == 0) return entity;
  const uint64_t role = iq_entities_role(self, &items[at]);
  bool other = false;
  for (uint32_t i = 0; i < self->role_count && i < FORMS_MAX; i++) {
    const IqRoleLink *link = &self->roles[i];
    if (link->role != role || link->entity == IQ_NONE) continue;
    const uint32_t own = body_of(self, link->modifier);
    if (own == body) return link->entity;
    if (link->entity != entity) continue;
    if (own == 0) return entity;
    other = true;
  }
  return other ? (uint32_t)IQ_NONE : entity;
}

uint32_t iq_entities_find_role(const IqEntities *self, uint64_t role, uint64_t modifier) {
  if (!iq_filter_may_hold(&self->role_words, role)) return IQ_NONE;
  for (uint32_t i = 0; i < self->role_count && i < FORMS_MAX; i++) {
    const IqRoleLink *link = &self->roles[i];
    if (link->role != role) continue;
    const bool other = modifier != 0 && link->modifier != 0 && modifier != link->modifier;
    if (!other) return link->entity;
  }
  return IQ_NONE;
}
