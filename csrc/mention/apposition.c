#include "mention/apposition.h"

#include <string.h>

#include "base/utf8.h"
#include "mention/dependence.h"
#include "mention/ending.h"
#include "mention/holder.h"
#include "mention/joint.h"
#include "mention/kin.h"
#include "mention/modifier.h"
#include "mention/name_object.h"
#include "mention/naming.h"
#include "mention/nominative.h"
#include "mention/predication.h"
#include "mention/role.h"
#include "mention/said_again.h"
#include "mention/set_off.h"
#include "text/character.h"

/// Items of an apposition: “Quill, 41, a welder from Ness,”.
#define APPOSITION_MAX 12u
/// Words between a role and its name without a comma.
#define CHAIN_MAX 5u
/// Bytes of what a body is called, with its marks.
#define TITLE_BYTES_MAX 64u

static bool has_name(const IqMention *mention) {
  return mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_UNSURE;
}

bool iq_mention_has_first_name(const IqPassage *self, const IqMention *name) {
  const IqSpan span = {self->items[name->first].span.start, self->items[name->end - 1].span.end};
  return iq_has_first_name(self->text, span, self->items[name->first].hash,
                           (uint8_t)(self->language - iq_languages));
}

/// Whether a name is one word that stands behind an article, where nouns have capitals.
static bool is_noun(const IqPassage *self, const IqMention *name) {
  return self->language->capital_nouns && name->kind == IQ_MENTION_UNSURE &&
         name->end == name->first + 1 && name->first > 0 &&
         iq_passage_has(self, name->first - 1, IQ_LEXICON_ARTICLE);
}

/// “The man at the top, Norrow Line boss Orla Quill”: whether a name says which role is meant
/// behind it.
static bool is_modifier(const IqPassage *self, const IqMention *name) {
  const IqLanguage *language = self->language;
  if (language->adjectives_behind || language->bare_definite || language->capital_nouns)
    return false;
  return has_name(name) && !name->possessive && name->end < self->count &&
         iq_passage_has(self, name->end, IQ_LEXICON_ROLE) && !self->items[name->end].capital &&
         !iq_passage_is_cue(self, name->end);
}

/// “officier van dienst Sytse Hoekstra”: whether what a title without an article is of has none
/// either.
static bool is_of_duty(const IqPassage *self, const IqMention *role) {
  return self->language->verb_second && role->first == role->head && role->end == role->head + 3 &&
         !self->items[role->end - 1].capital && iq_passage_has(self, role->end - 2, IQ_LEXICON_OF);
}

/// «Depois da cheia no Cabo de Ness, a repórter Ana Rey encontrou …»: whether a first name and a
/// last one stand at `at`, right behind a role, which is theirs.
static bool has_full_name(const IqPassage *self, uint32_t at) {
  return at + 1 < self->count && iq_item_is_capital(&self->items[at]) &&
         iq_item_is_capital(&self->items[at + 1]) &&
         iq_has_first_name(self->text, self->items[at].span, self->items[at].hash,
                           (uint8_t)(self->language - iq_languages));
}

/// «A operadora Jéssica Lima, de 28 anos», «la policía Ana Rey»: whether a word for an organisation
/// says what the person is who is named behind it.
static bool is_trade(const IqPassage *self, const IqMention *body, const IqMention *name) {
  if (body->kind != IQ_MENTION_BODY || name->end - name->first < 2) return false;
  const bool declines = self->language->cases > 0 && !iq_language_heads_last(self->language);
  if (declines || !iq_mention_has_first_name(self, name)) return false;
  const uint32_t people = IQ_LEXICON_EPITHET | IQ_LEXICON_FEMININE | IQ_LEXICON_MASCULINE;
  const bool aged = name->entity != IQ_NONE && self->entities->items[name->entity].person;
  return body->end > body->head + 1 || aged || iq_passage_has(self, body->head, people);
}

/// “Said the union Unison”, «la naviera Navemar»: whether a word for a business that does not tell
/// which stands right before its name.
static bool is_firm_called(const IqPassage *self, const IqMention *firm, const IqMention *name) {
  if (firm->kind != IQ_MENTION_BODY || firm->end != firm->head + 1 || firm->possessive)
    return false;
  if (!has_name(name) || iq_mention_has_first_name(self, name)) return false;
  const IqLanguage *language = self->language;
  const bool any =
      language->adjectives_behind || iq_passage_is_aside(self, firm->head, IQ_ASIDE_FIRM);
  if (!any || self->items[firm->head].capital) return false;
  if (name->entity != IQ_NONE && self->entities->items[name->entity].person) return false;
  if (iq_language_heads_last(language)) return false;
  if (!language->bare_definite && !iq_is_definite(self->items[firm->first].classes)) return false;
  // «La naviera Navemar ha cancelado …»
  const bool opens = language->null_subject && language->adjectives_behind && firm->opens &&
                     !firm->linked && iq_passage_is_aside(self, firm->head, IQ_ASIDE_FIRM);
  if (opens) return true;
  // « …, écrit dans un communiqué la société Frigor »
  const bool written = language->adjectives_behind && firm->first > 0 &&
                       iq_passage_has(self, firm->first - 1, IQ_LEXICON_MESSAGE);
  if (written) return true;
  // In front of its verb the name is found by itself.
  return firm->first > 0 && iq_passage_is_any_cue_word(self, firm->first - 1) &&
         (language->bare_definite || language->adjectives_behind || language->capital_nouns ||
          !iq_passage_is_word(self, name->end));
}

/// Whether a quotation is a few words with a capital that end no sentence: a name.
static bool is_short(const IqPassage *self, const IqItem *item) {
  if (item->span.end - item->span.start > TITLE_BYTES_MAX) return false;
  const char *bytes = self->text->bytes;
  for (uint32_t at = item->span.start; at < item->span.end; at++) {
    if (strchr(".,!?", bytes[at]) != NULL) return false;
  }
  uint32_t size;
  iq_utf8_decode(bytes, self->text->length, item->span.start, &size);
  const uint32_t first = iq_utf8_decode(bytes, self->text->length, item->span.start + size, &size);
  return iq_is_upper(first);
}

/// «En la puerta del hospital, Carla Méndez, …»: whether an organisation ends the place that opens
/// a sentence; the name behind the comma is its subject.
static bool is_whereabouts(const IqPassage *self, const IqMention *body) {
  if (!body->linked || !self->language->adjectives_behind) return false;
  if (body->end >= self->count || self->items[body->end].kind != IQ_ITEM_COMMA) return false;
  uint32_t at = body->first;
  while (at > 0 && !iq_item_opens_sentence(self->items, at)) {
    if (self->items[at].kind != IQ_ITEM_WORD || iq_passage_is_cue(self, at)) return false;
    at--;
  }
  return iq_passage_has(self, at, IQ_LEXICON_LINKER);
}

/// “Sigortacıların gönderdiği Lars Holm”: whether a role with an ending is whose or whom the verb
/// before a name has, where endings of roles show that.
static bool has_own_verb(const IqPassage *self, const IqMention *role, uint32_t gap) {
  return gap > 0 && iq_language_heads_last(self->language) && iq_mention_has_role(role) &&
         role->kind != IQ_MENTION_BODY && iq_role_is_declined(self, role->head);
}

/// «Ingeniero de la fabricante, la alemana Kaltwerk, Martín Mena habló …»: whether a name between
/// commas says what a role that opens the sentence is of, and a full name behind it whose role it
/// is.
static bool names_employer(const IqPassage *self, const IqMention *role, const IqMention *name) {
  if (!self->language->adjectives_behind || !role->opens || name->end + 2 >= self->count) {
    return false;
  }
  if (iq_passage_has(self, role->first, IQ_LEXICON_ARTICLE) || role->end < role->head + 3) {
    return false;
  }
  const bool parted = self->items[role->end].kind == IQ_ITEM_COMMA &&
                      self->items[name->end].kind == IQ_ITEM_COMMA &&
                      iq_passage_has(self, role->end + 1, IQ_LEXICON_ARTICLE);
  return parted && !iq_mention_has_first_name(self, name) && has_full_name(self, name->end + 1) &&
         !(name->end + 3 < self->count && self->items[name->end + 3].kind == IQ_ITEM_COMMA);
}

/// Whether one mention only says once more who the other is: “the harbourmaster, Orla Quill”.
static bool is_apposed(const IqPassage *self, const IqMention *before, const IqMention *mention) {
  const uint32_t gap = mention->first - before->end;
  // “Gail Moss, the mayor, met Tom Wray”: who the mayor is has been said.
  if (before->possessive || gap > APPOSITION_MAX) return false;
  if (before->apposed && !iq_is_said_again(self, before, mention)) return false;
  if (has_own_verb(self, before, gap) || iq_is_kin_of(self, before, mention)) return false;
  // “Doktoru, Doğru'nun …”: a name with an ending behind a comma has a part of its own.
  if (self->language->apostrophe_endings && mention->possessive && gap > 0) return false;
  // «Друг Петра, студент Денис,»: a role behind a name has the name's case.
  const bool cased = self->language->cases > 0 && !self->language->verb_final;
  if (cased && has_name(before) && iq_mention_has_role(mention)
          ? mention->linked != (before->linked || before->oblique)
          : mention->linked) {
    return false;
  }
  // «sublinhou o bastonário, Henrique Vaz»: a role that no lexicon knows.
  if (before->kind == IQ_MENTION_PHRASE && mention->kind == IQ_MENTION_NAME) {
    return gap == 1 && before->talks && self->items[before->end].kind == IQ_ITEM_COMMA &&
           mention->end - mention->first > 1;
  }
  if (has_name(before) == has_name(mention) ||
      iq_mention_has_role(before) == iq_mention_has_role(mention))
    return false;
  if (iq_is_named_so(self, before, mention)) return true;
  if (is_modifier(self, mention) || iq_is_next_subject(self, before, mention)) return false;
  if (has_name(mention) && iq_is_in_relative(self, before, mention)) return false;
  if (before->linked && iq_mention_has_role(mention) &&
      (iq_leads_name(self, mention->end) || has_full_name(self, mention->end))) {
    return false;
  }
  if (iq_is_familiar(self, before, mention)) return true;
  // «la Guardia Civil, el cura y la alcaldesa»: a person is no organisation.
  const bool person =
      mention->kind == IQ_MENTION_ROLE &&
      (mention->gender == IQ_GENDER_FEMININE || mention->gender == IQ_GENDER_MASCULINE) &&
      !iq_passage_has(self, mention->head, IQ_LEXICON_BODY);
  const bool office = self->language->adjectives_behind && before->kind == IQ_MENTION_NAME &&
                      before->gender == IQ_GENDER_NEUTER;
  if (office && person) return false;
  // «Selon l'élue, la Ville …»
  const bool noun = self->language->adjectives_behind && has_name(mention) &&
                    mention->entity == IQ_NONE && mention->first > before->end &&
                    iq_passage_has(self, mention->first - 1, IQ_LEXICON_ARTICLE) &&
                    !iq_is_called(self, before, mention);
  if (noun) return false;
  if (iq_is_set_off(self, before, mention)) return true;
  if (iq_mention_has_role(before) && iq_is_named_by_copula(self, before, mention)) {
    return true;
  }
  // „so die Juristin, die Auswertung werde dauern“: behind an article stands a noun.
  if (is_noun(self, has_name(mention) ? mention : before)) return false;
  // “in Turkish and Arabic, the officer”: one capital word alone is nobody's name there.
  // „Möhring, der Gärtner, will davon nichts wissen“
  const bool set_off = self->language->capital_nouns && before->opens && gap == 1 &&
                       self->items[before->end].kind == IQ_ITEM_COMMA &&
                       iq_passage_has(self, mention->first, IQ_LEXICON_ARTICLE) &&
                       mention->kind == IQ_MENTION_ROLE && mention->end < self->count &&
                       self->items[mention->end].kind == IQ_ITEM_COMMA;
  const bool one = before->end - before->first == 1 && before->entity == IQ_NONE && !set_off;
  const bool given =
      iq_given_gender(self->items[before->first].hash) != IQ_GENDER_OPEN ||
      ((self->language->adjectives_behind || (cased && self->language->bare_definite)) &&
       iq_mention_has_first_name(self, before));
  if (has_name(before) && one && !given && !iq_is_told_behind(self, before, mention) &&
      !iq_leads_possessed_role(self, before->end)) {
    return false;
  }
  // „Ein Kollege, der bleiben will, nimmt kein Blatt …“: one word farther on is a noun.
  const bool noun_behind = self->language->capital_nouns && gap > 1 && has_name(mention) &&
                           mention->entity == IQ_NONE && mention->end == mention->first + 1 &&
                           iq_given_gender(self->items[mention->first].hash) == IQ_GENDER_OPEN;
  if (noun_behind) return false;
  // “An official of the yard, Ness Docks,”: the name is the yard's.
  const bool owned =
      iq_mention_has_role(before) && before->end > before->head + 1 &&
      iq_passage_has(self, before->end - 1, IQ_LEXICON_BODY | IQ_LEXICON_WORK) &&
      !is_of_duty(self, before) && !iq_mention_has_first_name(self, mention) &&
      !(mention->first > 0 && iq_passage_has(self, mention->first - 1, IQ_LEXICON_HONORIFIC));
  if (owned && !self->language->bare_definite && !self->language->adjectives_behind) return false;
  // «El portavoz del colectivo Aguas Limpias, Luis Mora, …»
  if (owned && gap == 0 && iq_is_name_of_body(self, mention)) return false;
  // “It was read to the court, Orla Quill said”: who has a given name is nobody's office.
  const IqMention *name = has_name(mention) ? mention : before;
  const IqMention *role = has_name(mention) ? before : mention;
  // «a operadora de caixa Jéssica Lima»: a trade that is a business too.
  if (gap == 0 && is_trade(self, before, mention)) return true;
  // “Quill, whose firm runs the bus”
  if (role == mention && role->kind == IQ_MENTION_BODY &&
      iq_passage_has(self, role->first, IQ_LEXICON_POSSESSIVE)) {
    return false;
  }
  // “försvarar sig arrangören Filip Sjö”: where endings are the articles, words for somebody who
  // acts, and may be a business, stand right before a first name.
  const bool agent = gap == 0 && role == before && role->kind == IQ_MENTION_BODY &&
                     self->language->bare_definite && self->language->verb_second &&
                     iq_passage_has(self, role->head, IQ_LEXICON_EPITHET) &&
                     name->end - name->first > 1 && iq_mention_has_first_name(self, name);
  if (agent) return true;
  if (role->kind == IQ_MENTION_BODY && name->entity != IQ_NONE) {
    const uint8_t gender = self->entities->items[name->entity].gender;
    if (gender == IQ_GENDER_FEMININE || gender == IQ_GENDER_MASCULINE) return false;
  }
  if (role == before && role->kind == IQ_MENTION_BODY && is_whereabouts(self, role)) return false;
  // «Ontem, na reunião do executivo, Graça Lima chorou», «…, conocida por El Faro, la empresa fue
  // …»: no comma ends an apposition.
  const bool bare =
      role == before || (self->language->adjectives_behind && role->end == role->head + 1 &&
                         iq_passage_has(self, role->first, IQ_LEXICON_ARTICLE));
  const bool fronted = bare && role->kind == IQ_MENTION_BODY && before->linked && gap == 1 &&
                       self->items[before->end].kind == IQ_ITEM_COMMA &&
                       iq_passage_is_word(self, mention->end);
  if (fronted) return false;
  // “captain Orla Quill”, “member for Ness Cllr Quill”, but “a top Quill ally”.
  const bool titled = gap == 1 && iq_passage_has(self, before->end, IQ_LEXICON_HONORIFIC);
  // «El comandante “Lobo” Sosa»
  const bool nicknamed = gap == 1 && self->items[before->end].kind == IQ_ITEM_QUOTATION &&
                         is_short(self, &self->items[before->end]) && iq_mention_has_role(before) &&
                         before->end == before->head + 1 && has_name(mention);
  if (nicknamed) return before->kind != IQ_MENTION_BODY;
  // «le député (LR) Luc Vidal»
  const bool aside = gap > 1 && iq_aside_end(self, before->end) == mention->first;
  // «o deputado federal Delegado Brandão»
  const bool described = self->language->adjectives_behind && gap == 2 &&
                         iq_passage_may_be_verb(self, before->end) &&
                         self->items[mention->first - 1].capital &&
                         iq_passage_has(self, mention->first - 1, IQ_LEXICON_HONORIFIC);
  // „Der Netzbetreiber Sachsennetz“
  const bool body = gap == 0 && self->language->verb_second && before->kind == IQ_MENTION_BODY &&
                    before->end == before->head + 1 &&
                    iq_passage_has(self, before->first, IQ_LEXICON_ARTICLE);
  if (body || (gap == 0 && is_firm_called(self, before, mention))) return true;
  // „ein Mann namens Holger Pries“
  const bool called = gap == 1 && self->language->verb_second && iq_mention_has_role(before) &&
                      iq_passage_has(self, before->end, IQ_LEXICON_DISTANCE) &&
                      iq_passage_has(self, before->end, IQ_LEXICON_WORK);
  if (called) return true;
  if (gap == 0 && iq_names_whole(self, before, mention)) return false;
  if (gap == 0 || titled || aside || described)
    return iq_mention_has_role(before) && before->kind != IQ_MENTION_BODY;
  // “a deckhand on the ship, Callum Reddy”
  const bool linked =
      iq_mention_has_role(before) && iq_passage_has(self, before->end, IQ_LEXICON_LINKER);
  const uint32_t end = iq_aside_end(self, before->end);
  if (self->items[end].kind != IQ_ITEM_COMMA && !linked) return false;
  if (linked && self->items[mention->first - 1].kind == IQ_ITEM_WORD) return false;
  for (uint32_t i = before->end; i < mention->first; i++) {
    const uint8_t kind = self->items[i].kind;
    if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_COMMA && kind != IQ_ITEM_OTHER) return false;
    if (iq_passage_is_cue(self, i)) return false;
  }
  return true;
}

static void unite(const IqPassage *self, IqMention *before, IqMention *mention) {
  // “сказал сосед Лапшиной”: a name in another case than its own depends on the role.
  IqMention *name = has_name(mention) ? mention : before;
  IqMention *role = has_name(mention) ? before : mention;
  const bool bare = name->end - name->first == 1 && name->first == role->end;
  if (bare && name->entity != IQ_NONE &&
      iq_entities_is_form(self->entities, self->items, name->first, name->entity)) {
    name->linked = true;
    role->end = name->end;
    role->name = role->span = iq_passage_span(self, role->first, role->end);
    return;
  }
  name->apposed = role->apposed = true;
  name->opens = role->opens = name->opens || role->opens;
  // “A letter to the governor, Orla Quill, called it a ‘trick’”
  if (name == mention && before->linked) {
    name->linked = true;
    // «llamó a su hermano Hugo»: whoever is called opens nothing.
    if (self->language->null_subject && self->language->adjectives_behind) {
      name->opens = role->opens = false;
    }
  }
  // «En la vereda El Tigre, municipio de San Roque, doña Ana …»: what a place is, is one too.
  if (role == mention && before->linked && role->kind == IQ_MENTION_BODY &&
      self->language->adjectives_behind) {
    role->linked = true;
    name->opens = role->opens = false;
  }
  if (name->kind == IQ_MENTION_UNSURE) name->kind = IQ_MENTION_NAME;
  role->name = name->name;
  if (name->gender == IQ_GENDER_OPEN) name->gender = role->gender;
  if (role->gender == IQ_GENDER_OPEN) role->gender = name->gender;
  if (name->entity == IQ_NONE) return;
  role->entity = name->entity;
  iq_entities_link_role(self->entities, self->items, role->head, name->entity);
}

/// «Глава района Мухортова долго молчала»: whether one word right behind what a role is of has the
/// ending of a last name, where nouns have cases.
static bool is_last_name(const IqPassage *self, const IqMention *role, const IqMention *name) {
  if (self->language->cases == 0 || self->language->verb_final || name->entity != IQ_NONE)
    return false;
  if (name->first != role->end + 1 || self->items[role->end].capital || !role->opens) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const uint32_t genders = IQ_LEXICON_FEMININE | IQ_LEXICON_MASCULINE;
  return iq_ending_classes(self->text, self->items[name->first].span, language, genders) != 0;
}

/// «пресс-секретарь областной службы Олеся Дрозд»: words in the genitive stand between a role and
/// the name, without a comma.
static bool is_chained(const IqPassage *self, const IqMention *role, const IqMention *name) {
  if (!iq_mention_has_role(role) || role->kind == IQ_MENTION_BODY) return false;
  if (!self->language->bare_definite) {
    return iq_name_holds_title(self, role, name) || iq_name_holds_place(self, role, name);
  }
  // „Iwona Kasprzak, rzeczniczka Kolei Mnichowskich, …“: whose role it is has been told.
  if (role->apposed && role->end == name->first) return false;
  if (name->kind != IQ_MENTION_NAME) return false;
  if (name->end - name->first < 2 && !is_last_name(self, role, name)) return false;
  // «oficer prasowy komendy powiatowej mł. bryg. Jan Lis»: ranks before the name do not count.
  uint32_t end = name->first;
  while (end > role->end && iq_passage_has(self, end - 1, IQ_LEXICON_HONORIFIC)) {
    end--;
  }
  if (end - role->end > CHAIN_MAX || has_own_verb(self, role, end - role->end)) return false;
  // „Krögaren på Gyllene Tuppen“
  if (end > role->end && iq_passage_has(self, end - 1, IQ_LEXICON_LINKER)) return false;
  for (uint32_t i = role->end; i < end; i++) {
    const IqItem *item = &self->items[i];
    // «координатор движения «Чистый город» Анна Бессонова»
    if (item->kind == IQ_ITEM_QUOTATION && (i > role->end || is_short(self, item))) continue;
    if (item->kind != IQ_ITEM_WORD || iq_passage_is_cue(self, i)) return false;
    if (item->classes & (IQ_LEXICON_CONJUNCTION | IQ_LEXICON_PRONOUN | IQ_LEXICON_RELATIVE |
                         IQ_LEXICON_ACCORDING)) {
      return false;
    }
  }
  // «Врач осмотрел Льва Хаустова»: a name and what it is said to be have one case.
  const bool declined = iq_mention_is_declined(self, name);
  return !declined || role->oblique || role->linked;
}

bool iq_appose(const IqPassage *self, IqMention *before, IqMention *mention) {
  // Whoever holds the role has a name of their own behind both.
  if (names_employer(self, before, mention)) {
    before->linked = mention->linked = true;
    before->opens = mention->opens = false;
    return false;
  }
  if (iq_is_fronted_predicate(self, before, mention)) {
    before->linked = mention->opens = true;
    before->opens = false;
    return false;
  }
  if (!is_apposed(self, before, mention)) return false;
  unite(self, before, mention);
  return true;
}

bool iq_appose_chained(const IqPassage *self, IqMention *role, IqMention *name) {
  if (iq_is_told_of(self, role, name)) return false;
  const bool set_off = !name->linked && !name->apposed && !role->apposed && !role->possessive &&
                       iq_is_set_off(self, role, name);
  // „Jan Wolski, prezes Wodociągów Miejskich,“: what somebody heads stands behind their role.
  const bool headed = role->end == name->first && name->linked && has_name(name) &&
                      name->gender == IQ_GENDER_NEUTER && iq_language_declines(self->language);
  if (headed || (!set_off && !is_chained(self, role, name))) return false;
  unite(self, role, name);
  return true;
}

bool iq_appose_again(const IqPassage *self, IqMention *role, const IqMention *next,
                     const IqMention *name) {
  const bool free = iq_mention_has_role(role) && role->kind != IQ_MENTION_BODY && !role->linked &&
                    !role->apposed && !role->possessive && has_name(name) &&
                    iq_mention_has_role(next);
  if (!free || next->first <= role->end || next->first - role->end > CHAIN_MAX) return false;
  uint32_t commas = 0;
  for (uint32_t i = role->end; i < next->first; i++) {
    const uint8_t kind = self->items[i].kind;
    if ((kind != IQ_ITEM_WORD && kind != IQ_ITEM_COMMA) || iq_passage_is_cue(self, i)) return false;
    commas += kind == IQ_ITEM_COMMA;
  }
  if (commas != 1 && !iq_is_named_by_copula(self, role, next)) return false;
  role->name = name->name;
  role->entity = name->entity;
  role->apposed = true;
  if (role->gender == IQ_GENDER_OPEN) role->gender = name->gender;
  if (name->entity != IQ_NONE) {
    iq_entities_link_role(self->entities, self->items, role->head, name->entity);
  }
  return true;
}
