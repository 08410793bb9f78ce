#include "mention/naming.h"

#include <string.h>

#include "base/utf8.h"
#include "language/lower_word.h"
#include "language/role_form.h"
#include "mention/body_case.h"
#include "mention/dependence.h"
#include "mention/ending.h"
#include "mention/nominative.h"
#include "mention/role.h"

/// Words of a name that no capitals show.
#define CASELESS_WORDS_MAX 3u
/// Bytes of a last name.
#define LAST_BYTES_MAX 60u

/// „Rozmawiamy z Kacprem (9 l.)“: the nominative of a word that is a first name in another case
/// alone.
static bool read_lone_first(const IqText *text, IqSpan name, uint8_t language, IqNominative *out) {
  const IqLanguage *own = &iq_languages[language];
  if (own->cases == 0 || own->verb_final || name.end == name.start) return false;
  if (memchr(text->bytes + name.start, ' ', name.end - name.start) != NULL) return false;
  return iq_first_name_gender(text, name, false, language) == IQ_GENDER_OPEN &&
         iq_nominative_read_first(text, name, language, out);
}

/// “Şirketin bir çalışanı”: the name without the ending that says whose somebody is who is one of
/// theirs: the form of the role that stands for all, where the word only goes on. Told by the text
/// alone: the items of whoever is named within words are none of the passage.
static IqSpan without_owner(const IqPassage *self, const IqMention *mention, IqSpan name) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  if (!iq_language_heads_last(self->language) || mention->kind != IQ_MENTION_SOMEBODY ||
      mention->end != mention->first + 2 || name.start == name.end) {
    return name;
  }
  IqLowerWord lower;
  const uint32_t blank = iq_lower_word_read(self->text, name.start, name.end, &lower);
  const uint32_t start = blank + 1;
  if ((iq_lexicon_find(lower.hash, language) & IQ_LEXICON_INDEFINITE) == 0) return name;
  if (start >= name.end || self->text->bytes[blank] != ' ') return name;
  if (iq_lower_word_read(self->text, start, name.end, &lower) != name.end) return name;
  const uint32_t form = iq_role_key(lower.hash);
  const uint32_t lemma = iq_role_lemma(form);
  for (uint32_t end = name.end; lemma != form && end > start; end--) {
    iq_lower_word_read(self->text, start, end, &lower);
    if (iq_role_key(lower.hash) == lemma) return (IqSpan){name.start, end};
  }
  return name;
}

const char *iq_mention_name(IqArena *arena, const IqPassage *passage, const IqMention *mention) {
  const IqText *text = passage->text;
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  const IqEntity *entity =
      mention->entity != IQ_NONE ? &passage->entities->items[mention->entity] : NULL;
  const IqSpan name = entity != NULL && !mention->joint
                          ? entity->span
                          : iq_name_without_possessive(text, mention->name);
  // Whoever was heard to speak is known by a nominative.
  const bool heard = entity != NULL && entity->subject != 0;
  const bool apposed = mention->apposed && mention->name.start != mention->span.start;
  const bool meant = mention->kind == IQ_MENTION_PRONOUN && mention->resolved && mention->oblique;
  const bool named = mention->kind == IQ_MENTION_NAME || entity != NULL || apposed || meant;
  // «Ульяна Краева против. По её мнению, …»: the case is that of the pronoun.
  const bool own =
      entity == NULL || (entity->span.start == mention->name.start && !mention->resolved);

  IqNominative nominative;
  if (!heard && named && !mention->joint &&
      iq_body_read_nominative(text, name, language, &nominative)) {
    return iq_arena_string(arena, nominative.bytes, nominative.length);
  }
  if (!heard && named && !mention->joint &&
      iq_nominative_read(text, name, language, own && mention->oblique, &nominative)) {
    return iq_arena_string(arena, nominative.bytes, nominative.length);
  }
  // „… mówi chłopiec“: whoever was named in another case alone.
  const bool second = entity == NULL && !named && mention->resolved;
  if (second && read_lone_first(text, name, language, &nominative)) {
    return iq_arena_string(arena, nominative.bytes, nominative.length);
  }
  // “bir kadının fısıldadığını”: whoever acts in a clause that depends is in the genitive.
  const bool acts = mention->kind == IQ_MENTION_SOMEBODY && passage->language->verb_final;
  const bool noun =
      mention->kind == IQ_MENTION_MESSAGE || acts ||
      (mention->oblique && mention->kind != IQ_MENTION_NAME && mention->kind != IQ_MENTION_PRONOUN);
  const uint8_t gender = entity != NULL ? entity->gender : mention->gender;
  const bool office = passage->language->verb_final && gender == IQ_GENDER_NEUTER &&
                      (mention->kind == IQ_MENTION_NAME || entity != NULL);
  if (((noun && entity == NULL) || office) &&
      iq_nominative_read_noun(text, name, language, &nominative)) {
    return iq_arena_string(arena, nominative.bytes, nominative.length);
  }
  const IqSpan alone = entity == NULL ? without_owner(passage, mention, name) : name;
  return iq_name_copy(arena, text, iq_name_without_elision(text, alone, language));
}

bool iq_mention_is_oblique(const IqPassage *self, const IqMention *mention,
                           const IqMention *before) {
  if (mention->linked) return true;
  if (mention->first > 0 && iq_passage_has(self, mention->first - 1, IQ_LEXICON_ACCORDING))
    return true;
  // «Капитана Дятлова вызвали»: the case of what stands before a name as its title.
  const bool titled = mention->kind == IQ_MENTION_NAME && mention->first > 0 &&
                      mention->end == mention->first + 1 && mention->entity == IQ_NONE &&
                      iq_language_declines(self->language) &&
                      (before == NULL || before->end < mention->first) &&
                      iq_passage_has(self, mention->first - 1, IQ_LEXICON_ROLE) &&
                      iq_role_is_declined(self, mention->first - 1);
  if (titled) return true;
  if (before == NULL || before->end != mention->first) return false;
  // «Ответ мэрии: …», „Odpowiedź gminy: …“: whose it is stands right behind.
  const bool whose = before->kind == IQ_MENTION_MESSAGE && self->language->cases > 0 &&
                     !self->language->verb_final &&
                     iq_entities_case(self->entities, &self->items[mention->head])->declined;
  return before->oblique || whose;
}

bool iq_mention_is_declined(const IqPassage *self, const IqMention *mention) {
  if (self->language->cases == 0) return false;
  if (iq_body_is_declined(self, mention)) return true;
  IqNominative nominative;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  if (iq_nominative_read(self->text, mention->name, language, false, &nominative)) return true;
  if (mention->entity == IQ_NONE &&
      read_lone_first(self->text, mention->name, language, &nominative)) {
    return true;
  }
  // “Kıyı Emniyeti Genel Müdürlüğünden”
  if (self->language->verb_final && mention->gender == IQ_GENDER_NEUTER) {
    return iq_entities_case(self->entities, &self->items[mention->end - 1])->declined;
  }
  if (mention->entity == IQ_NONE || mention->end - mention->first > 1) return false;
  if (self->language->verb_final) return false;
  const IqEntity *entity = &self->entities->items[mention->entity];
  // A name that was first told in another case is compared in its nominative.
  const IqSpan span = entity->span;
  const bool told = iq_nominative_read(self->text, span, language, false, &nominative);
  const char *name = told ? nominative.bytes : self->text->bytes + span.start;
  const uint32_t length = told ? nominative.length : span.end - span.start;
  const uint8_t gender = told ? nominative.gender : entity->gender;
  return iq_nominative_has_form(self->text, self->items[mention->first].span, name, length, gender,
                                language);
}

bool iq_mention_is_nominative(const IqPassage *self, const IqMention *mention) {
  if (self->language->cases == 0 || self->language->verb_final) return false;
  if (mention->kind != IQ_MENTION_NAME || mention->end - mention->first < 2) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const IqSpan first = self->items[mention->first].span;
  const uint8_t gender = iq_first_name_gender(self->text, first, false, language);
  IqNominative other;
  if (gender == IQ_GENDER_OPEN ||
      iq_nominative_read(self->text, mention->name, language, true, &other)) {
    return false;
  }
  // Names of women that end in no -a and of men that end in a vowel have one form for all cases.
  const uint32_t vowel = IQ_HINT_UNDECLINED | IQ_HINT_WOMAN;
  const uint32_t ending = iq_ending_hints(self->text, first, language, vowel);
  return gender == IQ_GENDER_FEMININE ? (ending & IQ_HINT_WOMAN) != 0 : ending == 0;
}

bool iq_document_list_names(IqDocument *document, const IqMention *mentions, uint32_t count) {
  IqArray *names = &document->names;
  for (uint32_t i = 0; i < count; i++) {
    const IqMention *mention = &mentions[i];
    const bool full = mention->end - mention->first > 1;
    if (mention->kind != IQ_MENTION_NAME || mention->joint) continue;
    if (!full && mention->entity == IQ_NONE) continue;
    if (!iq_array_reserve(names, document->arena.allocator, sizeof(IqNameMention))) return false;
    // Names inside the marks of a chapter are listed before those around them.
    IqNameMention *items = names->items;
    uint32_t at = names->count++;
    for (; at > 0 && items[at - 1].span.start > mention->span.start; at--)
      items[at] = items[at - 1];
    items[at] = (IqNameMention){.span = iq_name_without_possessive(document->text, mention->span),
                                .full = full};
  }
  return true;
}

/// «Пенсионера Эдуарда Ланского не пустили. … Ланской обиделся»: whether a last name alone is the
/// nominative of one that was told in another case.
static bool is_told_nominative(const IqPassage *self, const IqMention *mention) {
  const bool alone = mention->kind == IQ_MENTION_NAME && mention->end == mention->first + 1 &&
                     (mention->opens || mention->talks) && !mention->linked && !mention->oblique &&
                     mention->entity != IQ_NONE && self->language->cases > 0 &&
                     !self->language->verb_final;
  if (!alone) return false;
  const IqEntity *entity = &self->entities->items[mention->entity];
  const IqSpan word = self->items[mention->first].span;
  char name[LAST_BYTES_MAX + 1] = " ";
  const uint32_t length = word.end - word.start;
  if (entity->subject != 0 || length > LAST_BYTES_MAX) return false;
  memcpy(name + 1, self->text->bytes + word.start, length);
  IqSpan last = entity->span;
  for (uint32_t at = last.start; at < entity->span.end; at++) {
    if (self->text->bytes[at] == ' ') last.start = at + 1;
  }
  if (last.start == entity->span.start) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  if (iq_nominative_has_form(self->text, last, name, length + 1, entity->gender, language)) {
    return true;
  }
  // „Zdzisława Palucha zwolniono. … Paluch milczy“: the first name is that of a woman too.
  const bool man =
      entity->gender == IQ_GENDER_FEMININE && iq_entity_may_be_man(self->entities, entity) &&
      iq_nominative_has_form(self->text, last, name, length + 1, IQ_GENDER_MASCULINE, language);
  if (man) self->entities->items[mention->entity].gender = IQ_GENDER_MASCULINE;
  return man;
}

void iq_mention_learn_nominative(const IqPassage *self, const IqMention *mention) {
  const bool subject = mention->kind == IQ_MENTION_NAME && mention->talks && !mention->linked &&
                       !mention->joint && !mention->possessive;
  if (!self->language->bare_definite || mention->entity == IQ_NONE) return;
  const bool told = is_told_nominative(self, mention);
  // „Sąd skazał Zdzisława Palucha“: what stands beside the verb may be its object.
  const IqEntity *entity = &self->entities->items[mention->entity];
  const bool either = iq_language_declines(self->language) && mention->end > mention->first + 1 &&
                      entity->gender == IQ_GENDER_FEMININE &&
                      iq_entity_may_be_man(self->entities, entity);
  if ((!subject || either) && !told) return;
  iq_entities_learn_nominative(self->entities, self->items, mention->first, mention->end,
                               mention->entity, told);
}

void iq_mention_learn_caseless(const IqPassage *self, IqMention *mention) {
  const bool person = mention->kind == IQ_MENTION_PHRASE || mention->kind == IQ_MENTION_ROLE;
  if (!self->language->caseless || !mention->talks || !person) return;
  IqName name = {.first = mention->end, .end = mention->end};
  while (name.first > mention->first && self->items[name.first - 1].classes == 0) name.first--;
  name.whole = name.first;
  const uint32_t words = name.end - name.first;
  // What a role is of is none of its names.
  const bool of = name.first > mention->first &&
                  iq_passage_has(self, name.first - 1, IQ_LEXICON_OF | IQ_LEXICON_LINKER);
  if (of || words == 0 || words > CASELESS_WORDS_MAX) return;
  mention->entity = words > 1 ? iq_entities_add(self->entities, self->items, name)
                              : iq_entities_find(self->entities, self->items, name, IQ_GENDER_OPEN);
}
