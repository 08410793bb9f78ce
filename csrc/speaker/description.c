#include "speaker/description.h"

#include "language/words.h"
#include "mention/ending.h"
#include "mention/gender.h"
#include "mention/nominative.h"
#include "speaker/nameless.h"
#include "speaker/prominence.h"
#include "speaker/second_word.h"
#include "speaker/topic.h"

/// Mentions back at which whoever is described is looked for.
#define REACH 24u
/// Words from a quotation to the description behind it: “…,” promised the chief executive.
#define BEHIND_REACH 4u
/// Paragraphs back at which whoever goes on has spoken.
#define TURNS_MAX 3u

/// Whether a quotation stands before a mention, and nothing but a few words between.
static bool follows_quotation(const IqAntecedents *self, const IqMention *mention) {
  for (uint32_t i = mention->first; i > 0 && mention->first - i < BEHIND_REACH; i--) {
    const uint8_t kind = self->items[i - 1].kind;
    if (kind == IQ_ITEM_QUOTATION) return true;
    if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_COMMA) return false;
  }
  return false;
}

bool iq_description_follows_as(const IqAntecedents *self, const IqMention *mention) {
  if (self->inside || mention->kind != IQ_MENTION_ROLE || mention->first == 0) return false;
  const IqItem *before = &self->items[mention->first - 1];
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return before->kind == IQ_ITEM_WORD && !before->capital &&
         (before->classes & IQ_LEXICON_OPENER) != 0 &&
         (before->classes & IQ_LEXICON_ACCORDING) == 0 &&
         (iq_lexicon_find_call(before->hash, language) & IQ_CALL_PREDICATE) != 0;
}

bool iq_description_is(const IqAntecedents *self, const IqMention *mention) {
  if (!iq_is_definite(self->first->classes)) return false;
  if (iq_antecedent_is_kin_of(self, mention)) return false;
  if (!self->inside && iq_antecedent_is_owned(self, mention)) return false;
  if (mention->kind == IQ_MENTION_ROLE) return true;
  if (mention->kind != IQ_MENTION_PHRASE || self->inside) return false;
  const IqPassage passage = {.text = self->entities->text,
                             .entities = self->entities,
                             .items = self->items,
                             .count = mention->end,
                             .language = self->language};
  return iq_ends_as_person(&passage, mention->head);
}

/// “Quill, whose firm runs the bus, said no. ¶ ‘…,’ the managing director said”: whoever opens the
/// paragraph before and holds no office that is known. NULL where nobody does.
static const IqMention *find_opener(const IqAntecedents *self) {
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *candidate = &self->mentions[i - 1];
    if (self->paragraph - candidate->paragraph > 1) return NULL;
    const bool first =
        i == 1 || self->mentions[i - 2].paragraph != candidate->paragraph || candidate->first == 0;
    if (!first) continue;
    const uint32_t entity = candidate->entity;
    const bool named = candidate->kind == IQ_MENTION_NAME && candidate->opens && entity != IQ_NONE;
    if (!named || candidate->linked || candidate->possessive || entity == self->asker) return NULL;
    // Words that say more of them introduce somebody; else the role may be anybody's.
    const bool starts =
        candidate->first == 0 || self->items[candidate->first - 1].kind == IQ_ITEM_BREAK;
    // “Ivo Quill told parliament that no ship would sail.”
    const bool tells = candidate->talks && candidate->end - candidate->first > 1;
    if (!starts || (self->items[candidate->end].kind != IQ_ITEM_COMMA && !tells)) return NULL;
    if (iq_entity_gender(&self->entities->items[entity]) == IQ_GENDER_NEUTER) return NULL;
    return iq_entities_has_role(self->entities, entity, false) ? NULL : candidate;
  }
  return NULL;
}

const IqMention *iq_description_find(const IqAntecedents *self, const IqMention *mention) {
  // “The band leader” is not the former president.
  const bool modified = mention->head > mention->first + 1;
  if (self->inside) return NULL;
  // Elsewhere such words behind a verb are as often somebody new: «“…”, preguntó el agente».
  const IqLanguage *language = self->language;
  const bool behind = !language->adjectives_behind && !language->bare_definite &&
                      !language->capital_nouns && follows_quotation(self, mention);
  const bool home = language->adjectives_behind && mention->end > mention->head + 1 &&
                    (self->head->classes & IQ_LEXICON_EPITHET) != 0 &&
                    self->items[mention->end - 1].capital && follows_quotation(self, mention);
  const IqMention *only = NULL;
  bool several = false;
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *candidate = &self->mentions[i - 1];
    const uint32_t age = self->paragraph - candidate->paragraph;
    if (age > 1) break;
    const uint32_t entity = candidate->entity;
    if (entity == IQ_NONE || entity == self->asker || candidate->joint || candidate->possessive)
      continue;
    const uint8_t gender = iq_entity_gender(&self->entities->items[entity]);
    // “The Courier” is nobody.
    const bool thing = candidate->kind == IQ_MENTION_NAME && behind &&
                       (self->items[candidate->first].classes & IQ_LEXICON_ARTICLE) != 0;
    if (gender == IQ_GENDER_NEUTER || thing) continue;
    const bool both = gender != IQ_GENDER_OPEN && mention->gender != IQ_GENDER_OPEN;
    if (both && gender != mention->gender) continue;
    if (age == 0) {
      several = several || (only != NULL && only->entity != entity);
      only = candidate;
    }
    if (!candidate->opens && !candidate->talks && entity != self->floor.entity) continue;
    const bool called = iq_entities_is_called(self->entities, self->head, entity);
    if (called && (age == 0 || !modified)) return candidate;
    // «Rita Souza, 31, … “…”, conta a cabeleireira de Serra Branca»
    if (age == 0 && home && (both || gender == IQ_GENDER_OPEN) && candidate->opens &&
        !iq_entities_has_role(self->entities, entity, false)) {
      return candidate;
    }
    if (age == 0 && behind && !iq_entities_has_role(self->entities, entity, true)) return candidate;
  }
  // “For Quill, that is late. ‘…,’ the judge said.”
  const bool alone = behind && only != NULL && !several &&
                     !iq_entities_has_role(self->entities, only->entity, true);
  if (behind && only == NULL) return find_opener(self);
  return alone ? only : NULL;
}

/// Whether a word is a second one for bodies.
static bool is_firm(const IqAntecedents *self, uint64_t word) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return (iq_lexicon_find_aside(word, language) & IQ_ASIDE_FIRM) != 0;
}

bool iq_description_is_body(const IqAntecedents *self, const IqMention *mention) {
  return mention->kind == IQ_MENTION_PHRASE && is_firm(self, self->head->hash);
}

/// Whether a word is one of those that a name has.
static bool is_part_of(const IqAntecedents *self, const IqMention *name, uint64_t word) {
  for (uint32_t i = name->first; i < name->end; i++) {
    if (self->items[i].kind == IQ_ITEM_WORD && self->items[i].hash == word) return true;
  }
  return false;
}

/// Whether anything shows that a name is a person's.
static bool is_person(const IqAntecedents *self, const IqMention *name) {
  uint8_t gender = name->gender;
  if (name->entity != IQ_NONE) {
    const IqEntity *entity = &self->entities->items[name->entity];
    if (entity->person) return true;
    if (entity->gender != IQ_GENDER_OPEN) gender = entity->gender;
  }
  if (gender != IQ_GENDER_OPEN) return gender != IQ_GENDER_NEUTER;
  // «A Navemar, responsável pelos reboques, …»: so are firms called that one word names.
  if (name->apposed && name->entity != IQ_NONE) return true;
  for (uint32_t i = name->first; i < name->end; i++) {
    if (iq_given_gender(self->items[i].hash) != IQ_GENDER_OPEN) return true;
  }
  return false;
}

/// Whether one word alone, which is no first name and nobody's last one, is the name of somebody
/// who is no person.
static bool is_firm_name(const IqAntecedents *self, const IqMention *name) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return self->language->adjectives_behind && name->kind == IQ_MENTION_NAME && !name->linked &&
         name->end == name->first + 1 && name->entity == IQ_NONE &&
         !iq_has_first_name(self->entities->text, self->items[name->first].span,
                            self->items[name->first].hash, language);
}

/// «La naviera Navemar lo niega»: whether a name stands right behind a word for a business, as its
/// own.
static bool follows_firm(const IqAntecedents *self, const IqMention *name) {
  if (!self->language->adjectives_behind || name->kind != IQ_MENTION_NAME) return false;
  if (name == self->mentions || name->entity != IQ_NONE) return false;
  const IqMention *body = name - 1;
  return body->kind == IQ_MENTION_BODY && body->end == name->first && body->end == body->head + 1 &&
         body->opens && !body->linked && is_firm(self, self->items[body->head].hash);
}

/// “Farmed by Quill Energy”, “belongs to Hale & Sons”: whether a name is a company's, as its words
/// show, wherever it stands in the sentence.
static bool is_company(const IqAntecedents *self, const IqMention *name) {
  if (name->kind != IQ_MENTION_NAME || name->end == name->first + 1 || name->possessive)
    return false;
  if ((iq_word_find(self->items[name->end - 1].hash)->lists & IQ_LIST_FIRM_NAME) != 0) return true;
  for (uint32_t i = name->first; i < name->end; i++) {
    const IqSpan word = self->items[i].span;
    if (word.end - word.start == 1 && self->entities->text->bytes[word.start] == '&') return true;
  }
  return false;
}

/// „Die Reederei Nordlicht“: whether a word for an organisation stands right before one that is
/// capital as all nouns are, as its name.
static bool follows_body_word(const IqAntecedents *self, const IqMention *name) {
  return name->gender == IQ_GENDER_NEUTER && name->first > 0 &&
         (self->items[name->first - 1].classes & IQ_LEXICON_BODY) != 0;
}

bool iq_description_is_known(const IqAntecedents *self, const IqMention *mention) {
  if (iq_is_definite(self->first->classes)) return true;
  if (self->inside || mention->first == 0 || mention->first != mention->head) return false;
  const IqItem *before = &self->items[mention->first - 1];
  return before->kind == IQ_ITEM_WORD && iq_is_definite(before->classes);
}

/// «conocida por El Faro»: whether an article with a capital begins a name within its sentence, as
/// those of papers do where articles have none otherwise.
static bool is_paper(const IqAntecedents *self, const IqMention *name) {
  const IqItem *first = &self->items[name->first];
  return self->language->adjectives_behind && name->kind == IQ_MENTION_NAME && first->capital &&
         (first->classes & IQ_LEXICON_ARTICLE) != 0 && name->end > name->first + 1 &&
         !iq_item_opens_sentence(self->items, name->first);
}

const IqMention *iq_description_find_body(const IqAntecedents *self, const IqMention *mention) {
  const bool known = iq_description_is_known(self, mention);
  // “The snack maker” is a company that was named as well as “the company”.
  const uint64_t word = self->head->hash;
  const uint32_t modifiers = is_firm(self, word) && !self->language->adjectives_behind ? 1u : 0u;
  const bool alone =
      mention->end == mention->head + 1 && mention->head <= mention->first + 1 + modifiers;
  if (self->inside || !known || !alone) return NULL;
  const IqMention *near = NULL;
  const IqMention *company = NULL;
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *candidate = &self->mentions[i - 1];
    // «O Sindicato dos Mineiros não foi ouvido. A entidade …»
    const bool office = candidate->kind == IQ_MENTION_BODY && candidate->opens &&
                        self->language->adjectives_behind &&
                        self->items[candidate->end - 1].capital;
    const bool name =
        candidate->kind == IQ_MENTION_NAME || candidate->kind == IQ_MENTION_UNSURE || office;
    const bool noun = self->language->capital_nouns && candidate->end - candidate->first == 1 &&
                      !follows_body_word(self, candidate);
    // “The Department of Health opened a line. ‘…,’ the department said”
    const bool same = candidate->kind == IQ_MENTION_BODY && candidate->end > candidate->head + 1 &&
                      self->items[candidate->head].hash == word &&
                      self->items[candidate->end - 1].capital && !candidate->possessive;
    if (same) return candidate;
    if (is_paper(self, candidate)) continue;
    // „Die Agrargenossenschaft wehrt sich. „…“, so das Unternehmen“
    const bool whole = self->language->capital_nouns && candidate->kind == IQ_MENTION_BODY &&
                       candidate->opens && !candidate->linked && is_firm(self, word) &&
                       !is_firm(self, self->items[candidate->head].hash);
    if (!(name || whole) || noun || (candidate->joint && candidate->gender != IQ_GENDER_NEUTER)) {
      continue;
    }
    // “The Food and Drug Administration”: what stands before the and is a part of it.
    const bool part = i < self->count && candidate[1].joint &&
                      candidate[1].first <= candidate->first &&
                      candidate[1].gender == IQ_GENDER_NEUTER;
    if (part) continue;
    if (candidate->end - candidate->first > 1 && is_part_of(self, candidate, word)) {
      return candidate;
    }
    if (company == NULL && self->paragraph - candidate->paragraph <= 1 &&
        is_company(self, candidate)) {
      company = candidate;
    }
    const bool person = is_person(self, candidate);
    const uint32_t next = candidate->end + 1;
    const bool which = self->items[candidate->end].kind == IQ_ITEM_COMMA &&
                       (self->items[next].classes & IQ_LEXICON_RELATIVE) != 0;
    const bool sure = candidate->kind == IQ_MENTION_NAME || which;
    const bool subject = (candidate->talks && sure) ||
                         (candidate->opens && (which || candidate->end - candidate->first > 1)) ||
                         // «Em comunicado, a Navemar, …. “…”, afirmou a empresa»
                         (candidate->opens && is_firm_name(self, candidate)) ||
                         follows_firm(self, candidate) ||
                         // “Vakbond VVMC twijfelt. De bond …”
                         (candidate->opens && candidate->gender == IQ_GENDER_NEUTER &&
                          candidate->paragraph == self->paragraph);
    if (near == NULL && !person && subject && !candidate->possessive &&
        self->paragraph - candidate->paragraph <= 1) {
      near = candidate;
    }
  }
  if (!is_firm(self, word)) return NULL;
  const bool nearer = company != NULL && (near == NULL || near->paragraph < company->paragraph);
  return nearer ? company : near;
}

/// Whether the words of a description may mean anybody who is known: an article that is definite,
/// or a noun that is so by itself, and nothing that says whose they are.
static bool is_open(const IqAntecedents *self, const IqMention *mention) {
  const bool role = mention->kind == IQ_MENTION_ROLE;
  if (!role && mention->kind != IQ_MENTION_PHRASE) return false;
  if (mention->several || mention->joint || mention->linked || mention->apposed) return false;
  if (iq_description_follows_as(self, mention)) return false;
  // „teilte die Nordbahn mit“: with a capital it may be a name; “the prosecution” is a body.
  const bool plain = !self->head->capital && iq_language_inverts(self->language);
  if (!role && !plain && !iq_description_is(self, mention)) return false;
  const bool ending = role && self->language->bare_definite && self->language->verb_second;
  if (!iq_is_definite(self->first->classes) && !ending) return false;
  // “Hans advokat”, “his lawyer”: somebody of theirs.
  if ((self->first->classes & IQ_LEXICON_POSSESSIVE) != 0) return false;
  if (iq_antecedent_is_kin_of(self, mention)) return false;
  if (!self->inside && iq_antecedent_is_owned(self, mention)) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  if ((iq_lexicon_find_aside(self->head->hash, language) & IQ_ASIDE_KIN) != 0) return false;
  return (self->head->classes & IQ_LEXICON_ANONYMOUS) == 0;
}

/// „Baurätin Rita Moll … „…“, sagt sie. Ein Bub fragt. Die Landrätin lacht. „…““: whether nobody
/// but whoever has just spoken can be meant in the paragraph, as the gender of words and names
/// shows.
static bool is_sole(const IqAntecedents *self, const IqMention *candidate, uint8_t gender) {
  const IqLanguage *language = self->language;
  if (self->inside || !(language->capital_nouns || language->adjectives_behind)) return false;
  if (self->floor.paragraph != self->paragraph || candidate->paragraph != self->paragraph) {
    return false;
  }
  for (uint32_t i = self->end; i > 0; i--) {
    const IqMention *other = &self->mentions[i - 1];
    if (other->paragraph != self->paragraph) break;
    if (other->entity == candidate->entity || other->kind > IQ_MENTION_SOMEBODY) continue;
    const bool noun = other->kind == IQ_MENTION_UNSURE ||
                      (language->capital_nouns && other->gender == IQ_GENDER_OPEN &&
                       other->kind == IQ_MENTION_NAME && other->end - other->first == 1);
    if (noun && other->entity == IQ_NONE) continue;
    const uint8_t known = other->entity != IQ_NONE
                              ? iq_entity_gender(&self->entities->items[other->entity])
                              : other->gender;
    if (known == IQ_GENDER_OPEN || known == gender) return false;
  }
  return true;
}

/// Whether a mention tells an office, and is no second word for somebody.
static bool is_office(const IqAntecedents *self, const IqMention *mention) {
  return mention->kind == IQ_MENTION_ROLE && !mention->epithet &&
         (self->head->classes & IQ_LEXICON_EPITHET) == 0;
}

/// “– …, säger Eva Lind. ¶ Läraren tystnar. ¶ – …”: whether a role that opens the paragraph behind
/// somebody's words goes on with them, nobody else being named between.
static bool goes_on(const IqAntecedents *self, const IqMention *mention) {
  const uint32_t entity = self->floor.entity;
  if (self->inside || entity == IQ_NONE || self->floor.asks || !mention->opens) return false;
  if (self->floor.item == IQ_NONE || self->floor.paragraph == self->paragraph) return false;
  if (self->paragraph - self->floor.paragraph > TURNS_MAX) return false;
  if (mention->first == 0 || self->items[mention->first - 1].kind != IQ_ITEM_BREAK) return false;
  if (mention->kind != IQ_MENTION_ROLE || mention->end > mention->head + 1) return false;
  for (uint32_t i = self->end; i > 0 && self->mentions[i - 1].first > self->floor.item; i--) {
    const IqMention *other = &self->mentions[i - 1];
    if (other->kind != IQ_MENTION_UNSURE && other->entity != entity) return false;
  }
  const uint8_t gender = iq_entity_gender(&self->entities->items[entity]);
  const bool open = gender == IQ_GENDER_OPEN || mention->gender == IQ_GENDER_OPEN;
  const bool person = gender != IQ_GENDER_OPEN || self->entities->items[entity].person;
  if (!person || gender == IQ_GENDER_NEUTER || (!open && gender != mention->gender)) return false;
  return !iq_entities_has_role(self->entities, entity, true);
}

/// Whether a full name that depends on nothing stands behind the verb of the sentence before, and
/// nobody else is named in the paragraph.
static bool is_only_subject(const IqAntecedents *self, const IqMention *candidate) {
  if (!self->language->verb_second || self->inside || candidate->linked || candidate->oblique)
    return false;
  if (candidate->paragraph != self->paragraph || candidate->end - candidate->first < 2)
    return false;
  uint32_t stops = 0;
  for (const IqItem *item = &self->items[candidate->end]; item < self->first; item++) {
    stops += item->kind == IQ_ITEM_STOP;
    if (item->kind == IQ_ITEM_QUOTATION || stops > 1) return false;
  }
  for (uint32_t i = self->end; i > 0; i--) {
    const IqMention *other = &self->mentions[i - 1];
    if (other->paragraph != self->paragraph) break;
    if (other->entity != candidate->entity && other->entity != IQ_NONE) return false;
  }
  return stops == 1;
}

void iq_description_presume(const IqAntecedents *self, IqMention *mention) {
  if (mention->entity != IQ_NONE || mention->resolved || !is_open(self, mention)) return;
  if (iq_role_is_several(self->entities->text, self->language, mention, self->head,
                         self->inside ? NULL : self->head + 1))
    return;
  if (iq_antecedent_is_described(self, mention)) return;
  // „…“, erzählt Auer. Der Wirt der Alphütte …: what somebody is of may be told of whoever has just
  // spoken, where nothing has told it before.
  const bool whole = mention->end > mention->head + 1;
  // An office is somebody else's unless the text says otherwise: “the minister said”.
  const bool near = whole || is_office(self, mention);
  if (goes_on(self, mention)) {
    mention->entity = self->floor.entity;
    mention->resolved = true;
    return;
  }
  const IqMention *best = NULL;
  float most = 0;
  uint32_t steps = 0;
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *candidate = &self->mentions[i - 1];
    if (self->paragraph - candidate->paragraph > (near ? 0u : 1u)) break;
    const uint32_t entity = candidate->entity;
    // „Praxmarer vom Lawinendienst sprach … die Expertin“: a last name alone may be all that is
    // told.
    const bool last = candidate->kind == IQ_MENTION_NAME && candidate->opens &&
                      (candidate->talks || candidate->gender != IQ_GENDER_OPEN);
    if (entity == IQ_NONE && !last) {
      // “An officer … the officer”: the same word for somebody who has no name.
      const bool same = iq_entities_role(self->entities, &self->items[candidate->head]) ==
                            iq_entities_role(self->entities, self->head) ||
                        iq_antecedent_is_one_of(self, candidate, self->head);
      if (same && candidate->first < mention->first) return;
      continue;
    }
    if (candidate->joint || candidate->possessive) continue;
    if (entity != IQ_NONE && entity == self->asker) continue;
    const uint8_t gender =
        entity != IQ_NONE ? iq_entity_gender(&self->entities->items[entity]) : candidate->gender;
    const bool both = gender != IQ_GENDER_OPEN && mention->gender != IQ_GENDER_OPEN;
    if (gender == IQ_GENDER_NEUTER || (both && gender != mention->gender)) continue;
    if (iq_mention_is_unknown(self, candidate, gender)) continue;
    if (iq_mention_is_relative(self, candidate) || iq_is_byline(self, candidate)) continue;
    const bool floor = entity != IQ_NONE && entity == self->floor.entity;
    const bool told = entity != IQ_NONE && iq_entities_has_role(self->entities, entity, false);
    // „Am Ende gab Tom Rau auf. Der Wirt der Sonne …“: where the verb goes before its subject, the
    // only one whom the sentence before names.
    const bool introduced = candidate->kind == IQ_MENTION_NAME && entity != IQ_NONE && both &&
                            mention->opens && is_only_subject(self, candidate);
    // «Yves Rey l’a cru. Le patron du Coq d’Or a servi … « … »»: whom the sentence before is about.
    const bool topic = candidate->kind == IQ_MENTION_NAME && entity != IQ_NONE && mention->opens &&
                       iq_opens_before(self, candidate);
    // «El abogado Luis Rey … El juez lo cortó»: who has one office has no other.
    const bool other = told && is_office(self, mention) && self->language->adjectives_behind &&
                       !iq_entities_is_called(self->entities, self->head, entity);
    const bool sole = floor && both && !whole && !other && is_sole(self, candidate, gender);
    if (near && !sole && ((!floor && !topic && !introduced) || told)) continue;
    if (!floor && !candidate->opens && !candidate->talks && !introduced) continue;
    const float score = iq_prominence_of(self, candidate, mention->gender, gender, steps++, both);
    if (best != NULL && score <= most) continue;
    best = candidate;
    most = score;
  }
  if (best == NULL) return;
  mention->entity = best->entity;
  mention->name = best->name;
  mention->resolved = true;
}

void iq_description_go_on(const IqFloor *floor, const IqPassage *passage, uint32_t paragraph,
                          bool more, IqMention *mention) {
  const uint32_t entity = floor->entity;
  const bool unknown = mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_PHRASE;
  if (!unknown || mention->entity != IQ_NONE || mention->joint || entity == IQ_NONE) return;
  if (floor->paragraph != paragraph) return;
  if (!iq_is_definite(passage->items[mention->first].classes)) return;
  const uint8_t gender = passage->entities->items[entity].gender;
  const bool conflict =
      mention->gender != IQ_GENDER_OPEN && gender != IQ_GENDER_OPEN && mention->gender != gender;
  if (gender == IQ_GENDER_NEUTER || conflict) return;
  const bool alike = mention->kind == IQ_MENTION_ROLE && mention->gender == gender &&
                     gender != IQ_GENDER_OPEN && passage->language->adjectives_behind;
  if (!more && (!alike || iq_entities_has_role(passage->entities, entity, false))) return;
  mention->entity = entity;
  mention->resolved = true;
}
