#include "speaker/second_word.h"

#include "base/utf8.h"
#include "language/lower_word.h"
#include "language/words.h"
#include "mention/ending.h"
#include "mention/gender.h"
#include "mention/role.h"
#include "speaker/nameless.h"
#include "speaker/prominence.h"
#include "speaker/scene.h"
#include "text/character.h"

/// Letters of the short name of a party.
#define LETTERS_MAX 6u
/// Mentions that a word reaches back over.
#define REACH 32u
/// Mentions behind a word in which a pronoun shows its gender.
#define BEHIND_REACH 4u
/// Mentions back at which “a driver” still is “the driver”, and nobody who was named since.
#define EPITHET_REACH 6u

bool iq_mention_is_epithet(const IqMention *mention, const IqItem *head) {
  return mention->kind == IQ_MENTION_ROLE &&
         (mention->epithet || mention->aged || (head->classes & IQ_LEXICON_EPITHET) != 0);
}

bool iq_antecedent_is_several(const IqAntecedents *self, const IqMention *mention) {
  const bool nameless = mention->entity == IQ_NONE && mention->kind != IQ_MENTION_NAME &&
                        mention->kind != IQ_MENTION_UNSURE;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const IqItem *head = &self->items[mention->head];
  // «Сын Лаптевых, …. «…», — говорит мальчик»: a family.
  const bool family =
      mention->kind == IQ_MENTION_NAME && mention->entity == IQ_NONE &&
      mention->end == mention->first + 1 && self->language->bare_definite &&
      iq_ending_hints(self->entities->text, head->span, language, IQ_HINT_OF_SEVERAL) != 0;
  if (mention->several || !nameless) return mention->several || family;
  const uint32_t article = iq_lexicon_find_aside(self->items[mention->first].hash, language);
  return (article & IQ_ASIDE_SEVERAL) != 0 ||
         iq_item_is_plural(self->entities->text, self->language, head) ||
         iq_role_is_several(self->entities->text, self->language, mention, head, head + 1);
}

const IqMention *iq_antecedent_find_same(const IqAntecedents *self) {
  const uint64_t word = self->head->hash;
  for (uint32_t i = self->end; i > 0; i--) {
    const IqMention *before = &self->mentions[i - 1];
    if (before->entity == IQ_NONE || before->kind != IQ_MENTION_ROLE) continue;
    if (self->items[before->head].hash == word) return before;
  }
  return NULL;
}

bool iq_antecedent_is_nameless(const IqAntecedents *self, const IqMention *mention) {
  const uint64_t word = self->head->hash;
  const uint32_t reach = iq_mention_is_epithet(mention, self->head) ? EPITHET_REACH : REACH;
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *before = &self->mentions[i - 1];
    // “An official said … the official said”, whoever was named between.
    const bool anonymous =
        before->kind == IQ_MENTION_SOMEBODY && (self->head->classes & IQ_LEXICON_ANONYMOUS) != 0;
    if (self->end - i >= reach && !anonymous) continue;
    // “The cop” may be a second word each time.
    // “…,” Quill tells the dispatcher. “…?” the dispatcher asks.
    const bool object = !iq_language_inverts(self->language) && !before->opens && !before->linked &&
                        before->first > 0 &&
                        (self->items[before->first - 1].classes & IQ_LEXICON_CUE) != 0;
    // “Her flatmate opened. ‘…,’ the flatmate said.”
    const bool whose = (self->items[before->first].classes & IQ_LEXICON_POSSESSIVE) != 0;
    const bool role =
        (before->kind == IQ_MENTION_ROLE &&
         (object || whose || !iq_mention_is_epithet(before, &self->items[before->head]))) ||
        before->kind == IQ_MENTION_SOMEBODY;
    // “Minister Orders Review”: a headline names nobody yet.
    const bool headline = before->paragraph == 0 && self->paragraph > 0 &&
                          !self->language->bare_definite &&
                          (self->items[before->first].classes & IQ_LEXICON_ARTICLE) == 0;
    if (headline) continue;
    const bool earlier = self->inside || before->first < mention->first;
    const bool same =
        self->items[before->head].hash == word || iq_antecedent_is_one_of(self, before, self->head);
    if (role && before->entity == IQ_NONE && earlier && same) return true;
  }
  return false;
}

/// Whether a word is letters that stand for a party: PSOE, PiS, Pd, CHP’li.
static bool is_letters(const IqAntecedents *self, const IqItem *item) {
  if (item->kind != IQ_ITEM_WORD || !item->capital) return false;
  uint32_t capitals = 0;
  uint32_t letters = 0;
  const IqText *text = self->entities->text;
  for (uint32_t at = item->span.start; at < item->span.end && letters <= LETTERS_MAX; letters++) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    if (!iq_is_word_part(c)) break;
    capitals += iq_is_upper(c);
    at += size;
  }
  return letters <= LETTERS_MAX && (capitals > 1 || letters == 2);
}

bool iq_antecedent_is_partisan(const IqAntecedents *self, const IqMention *mention) {
  if (self->inside || mention->kind != IQ_MENTION_ROLE) return false;
  if (!iq_mention_is_epithet(mention, self->head)) return false;
  if (iq_language_heads_last(self->language)) {
    return mention->head == mention->first + 1 && mention->end == mention->head + 1 &&
           is_letters(self, self->first);
  }
  if (mention->end < mention->head + 2) return false;
  for (uint32_t i = mention->head + 1; i + 1 < mention->end; i++) {
    if (self->items[i].kind != IQ_ITEM_WORD) return false;
    if ((self->items[i].classes & (IQ_LEXICON_OF | IQ_LEXICON_ARTICLE)) == 0) return false;
  }
  return is_letters(self, &self->items[mention->end - 1]);
}

bool iq_antecedent_is_owned(const IqAntecedents *self, const IqMention *mention) {
  if (iq_antecedent_is_partisan(self, mention)) return false;
  for (uint32_t i = mention->first; i < mention->head; i++) {
    if (self->items[i].kind == IQ_ITEM_WORD && self->items[i].possessive) return true;
  }
  return false;
}

bool iq_antecedent_is_kin_of(const IqAntecedents *self, const IqMention *mention) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const uint32_t kin = IQ_TIE_FEMALE_KIN | IQ_TIE_MALE_KIN;
  if (self->inside || mention->aged) return false;
  if ((iq_lexicon_find_tie(self->head->hash, language) & kin) == 0) return false;
  const IqItem *next = &self->items[mention->head + 1];
  if (next->kind != IQ_ITEM_WORD) return false;
  if ((next->classes & IQ_LEXICON_GENITIVE) != 0) return true;
  // “The mother of two” may be whoever was named.
  const bool whose = next[1].capital || iq_is_definite(next[1].classes) ||
                     (next[1].classes & IQ_LEXICON_POSSESSIVE) != 0;
  return (next->classes & IQ_LEXICON_OF) != 0 && next[1].kind == IQ_ITEM_WORD && whose;
}

bool iq_antecedent_is_of_nobody(const IqAntecedents *self, const IqMention *mention) {
  if (self->language->cases == 0 || self->inside) return false;
  // „Górnik z drugiej zmiany dodaje“: whoever is from somewhere and opens a sentence is somebody
  // new, and may be known, „Górnik z długim stażem“, by what they have.
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const bool from = iq_language_declines(self->language) && mention->first == mention->head &&
                    mention->end > mention->head + 2 &&
                    iq_item_opens_sentence(self->items, mention->first) &&
                    iq_ending_has_aside(self->entities->text, self->items[mention->head + 2].span,
                                        language, IQ_ASIDE_GENITIVE);
  if (from) return false;
  for (uint32_t i = mention->head + 1; i < mention->end; i++) {
    const uint32_t others = IQ_LEXICON_ROLE | IQ_LEXICON_BODY | IQ_LEXICON_WORK;
    if (self->items[i].capital || (self->items[i].classes & others) != 0) return false;
  }
  const uint32_t joins = IQ_LEXICON_OF | IQ_LEXICON_LINKER;
  return (self->items[mention->head + 1].classes & joins) != 0;
}

bool iq_antecedent_is_partner(const IqAntecedents *self, const IqMention *mention) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  if ((iq_lexicon_find_aside(self->head->hash, language) & IQ_ASIDE_PARTNER) == 0) return false;
  for (uint32_t i = mention->head + 1; !self->inside && i < mention->end; i++) {
    if ((self->items[i].classes & IQ_LEXICON_LINKER) != 0) return false;
  }
  return self->inside || (self->items[mention->end].classes & IQ_LEXICON_LINKER) == 0;
}

/// Whether a word in lower case tells what a role is of: one with the ending of a genitive.
static bool is_owner(const IqAntecedents *self, const IqItem *item) {
  if (item->kind != IQ_ITEM_WORD || item->capital) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const bool genitive =
      iq_ending_has_aside(self->entities->text, item->span, language, IQ_ASIDE_GENITIVE);
  // «отец девочки», „brat zmarłego“
  const uint32_t people = IQ_LEXICON_ROLE | IQ_LEXICON_EPITHET | IQ_LEXICON_FEMININE |
                          IQ_LEXICON_MASCULINE | IQ_LEXICON_ANONYMOUS | IQ_LEXICON_CULPRIT;
  const bool person = (item->classes & IQ_LEXICON_ROLE) != 0 && (item->classes & ~people) == 0 &&
                      iq_entities_case(self->entities, item)->declined;
  if (person) return genitive;
  const uint32_t others = ~(uint32_t)(IQ_LEXICON_ROLE | IQ_LEXICON_BODY | IQ_LEXICON_WORK);
  return (item->classes & others) == 0 && genitive;
}

bool iq_antecedent_is_described(const IqAntecedents *self, const IqMention *mention) {
  const IqLanguage *language = self->language;
  if (!iq_language_declines(language)) return false;
  if (self->inside || mention->kind != IQ_MENTION_ROLE || mention->end > mention->head + 1) {
    return false;
  }
  if (!iq_item_opens_sentence(self->items, mention->first)) return false;
  uint32_t end = mention->end;
  while (is_owner(self, &self->items[end])) end++;
  if (end == mention->end) return false;
  // «Жительница соседнего дома»: a noun may be an adverb elsewhere.
  if ((self->items[end].classes & IQ_LEXICON_OPENER) != 0 && !self->items[end].capital &&
      (self->items[end].classes & IQ_LEXICON_LINKER) == 0) {
    end++;
  }
  // «Хозяин магазина не сомневается»
  const bool denied = self->items[end].kind == IQ_ITEM_WORD &&
                      (iq_word_find(self->items[end].hash)->lists & IQ_LIST_NEGATION) != 0;
  if (denied) end++;
  const IqItem *next = &self->items[end];
  // «Брат погибшего на похороны не пришёл»
  const uint8_t own = (uint8_t)(language - iq_languages);
  const uint32_t kin = IQ_TIE_FEMALE_KIN | IQ_TIE_MALE_KIN;
  const bool several =
      end > mention->end + 1 || (iq_lexicon_find_tie(self->head->hash, own) & kin) != 0;
  // «Учительница довольна, …»: one word before a comma may be a predicate.
  const bool clause = next[0].kind == IQ_ITEM_COMMA && next[1].kind == IQ_ITEM_WORD &&
                      (several || (next[1].classes & IQ_LEXICON_RELATIVE) != 0);
  const bool verb = next->kind == IQ_ITEM_WORD && !next->capital &&
                    (next->classes == 0 || (next->classes & IQ_LEXICON_CUE) != 0 ||
                     (several && (next->classes & (IQ_LEXICON_LINKER | IQ_LEXICON_OPENER)) != 0));
  if (!clause && !verb) return false;
  // «А что же Ким? Начальник подземки …»: whom the sentence before is about.
  const IqMention *near = self->end > 0 ? &self->mentions[self->end - 1] : NULL;
  const bool topic =
      near != NULL && near->kind == IQ_MENTION_NAME && near->paragraph == mention->paragraph &&
      near->end + 1 == mention->first &&
      !(near->entity != IQ_NONE && iq_entities_has_role(self->entities, near->entity, false));
  if (topic) return false;
  // «Глава района Ким … ¶ Глава района сказал»: who has the office has been told.
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const uint32_t entity = self->mentions[i - 1].entity;
    if (entity != IQ_NONE && iq_entities_is_called(self->entities, self->head, entity)) {
      return false;
    }
  }
  return true;
}

bool iq_mention_is_other_office(const IqAntecedents *self, const IqMention *mention,
                                uint32_t entity) {
  const bool role = mention->kind == IQ_MENTION_ROLE && mention->opens && !self->inside &&
                    mention->gender == IQ_GENDER_OPEN;
  return role && entity != IQ_NONE && iq_language_heads_last(self->language) &&
         iq_entities_has_role(self->entities, entity, false) &&
         !iq_entities_is_called(self->entities, self->head, entity);
}

/// «Губернатор: «…»»: whether a role leads in what is said, as entries of a diary do.
static bool is_label(const IqAntecedents *self, const IqMention *mention) {
  return mention->kind == IQ_MENTION_ROLE && !self->inside && mention->opens &&
         mention->end == mention->head + 1 && self->items[mention->end].kind == IQ_ITEM_COLON &&
         iq_item_opens_sentence(self->items, mention->first);
}

bool iq_mention_is_other_post(const IqAntecedents *self, const IqMention *mention,
                              uint32_t entity) {
  if (mention->kind != IQ_MENTION_ROLE || entity == IQ_NONE) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const bool post = (iq_lexicon_find_aside(self->head->hash, language) & IQ_ASIDE_POST) != 0;
  if (!post && !is_label(self, mention)) return false;
  return iq_entities_has_role(self->entities, entity, false) &&
         !iq_entities_is_called(self->entities, self->head, entity);
}

/// „Naukowiec z Gdańska“, «житель Выборга»: whether what stands behind a role in its mention is one
/// word with a capital, behind a preposition or not: where somebody is from.
static bool is_from(const IqAntecedents *self, const IqMention *mention) {
  const uint32_t joins = mention->end - mention->head - 1;
  const IqItem *last = &self->items[mention->end - 1];
  const uint32_t others = IQ_LEXICON_ROLE | IQ_LEXICON_BODY;
  if (joins == 0 || joins > 2 || !last->capital || (last->classes & others) != 0) return false;
  return joins == 1 || (last[-1].classes & IQ_LEXICON_LINKER) != 0;
}

const IqMention *iq_antecedent_find_native(const IqAntecedents *self, const IqMention *mention) {
  if (!iq_language_declines(self->language) || self->inside) return NULL;
  if (mention->kind != IQ_MENTION_ROLE || !is_from(self, mention)) return NULL;
  if (!iq_item_opens_sentence(self->items, mention->first)) return NULL;
  for (uint32_t i = self->end; i > 0 && self->end - i < EPITHET_REACH; i--) {
    const IqMention *before = &self->mentions[i - 1];
    if (before->first >= mention->first) continue;
    if (before->paragraph != mention->paragraph) return NULL;
    if (before->linked || before->possessive || before->kind == IQ_MENTION_BODY) continue;
    const uint32_t entity = before->entity;
    if (entity == IQ_NONE || !(before->talks || before->opens)) return NULL;
    const uint8_t gender = iq_mention_known_gender(self->entities, before);
    const bool both = gender != IQ_GENDER_OPEN && mention->gender != IQ_GENDER_OPEN;
    if (gender == IQ_GENDER_NEUTER || (both && gender != mention->gender)) return NULL;
    const bool known = iq_entities_has_role(self->entities, entity, false) &&
                       !iq_entities_is_called(self->entities, self->head, entity);
    return known ? NULL : before;
  }
  return NULL;
}

/// The gender that an ending of the past shows of the verb right behind a subject; IQ_GENDER_OPEN
/// where it shows none.
static uint8_t verb_gender(const IqAntecedents *self, const IqMention *mention) {
  const IqItem *verb = &self->items[mention->end];
  if (verb->kind != IQ_ITEM_WORD || verb->capital) return IQ_GENDER_OPEN;
  const uint32_t selves = IQ_HINT_HER_SELF | IQ_HINT_HIS_SELF;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  switch (iq_ending_hints(self->entities->text, verb->span, language, selves) & selves) {
    case IQ_HINT_HER_SELF: return IQ_GENDER_FEMININE;
    case IQ_HINT_HIS_SELF: return IQ_GENDER_MASCULINE;
    default: return IQ_GENDER_OPEN;
  }
}

void iq_antecedent_read_gender(const IqAntecedents *self, IqMention *mention) {
  const IqLanguage *language = self->language;
  if (self->inside || mention->kind != IQ_MENTION_ROLE || !mention->opens) return;
  if (mention->gender != IQ_GENDER_OPEN) return;
  // «Диспетчер успел сказать»: the verb right behind shows it.
  if (language->selves && iq_language_declines(language))
    mention->gender = verb_gender(self, mention);
  const bool shown = language->adjectives_behind || language->capital_nouns || language->cases > 0;
  if (shown) return;
  for (uint32_t i = self->end; i < self->count && i < self->end + BEHIND_REACH; i++) {
    const IqMention *next = &self->mentions[i];
    if (next->first <= mention->first) continue;
    if (next->paragraph != mention->paragraph) return;
    const bool third = next->gender == IQ_GENDER_FEMININE || next->gender == IQ_GENDER_MASCULINE;
    if (next->kind == IQ_MENTION_PRONOUN && third && !iq_mention_is_relative(self, next)) {
      mention->gender = next->gender;
      return;
    }
    if (next->kind == IQ_MENTION_NAME || next->kind == IQ_MENTION_ROLE ||
        next->kind == IQ_MENTION_SOMEBODY) {
      return;
    }
  }
}

bool iq_antecedent_is_pointed(const IqAntecedents *self) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return (self->first->classes & IQ_LEXICON_ARTICLE) != 0 &&
         (iq_lexicon_find_aside(self->first->hash, language) & IQ_ASIDE_POINTING) != 0;
}

bool iq_mention_is_demonstrative(const IqAntecedents *self, const IqMention *mention) {
  if (mention->kind != IQ_MENTION_PRONOUN || self->inside) return false;
  if (!self->language->verb_second)
    return iq_antecedent_is_pointed(self) && !self->language->verb_final;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const bool points = (iq_lexicon_find_aside(self->first->hash, language) & IQ_ASIDE_POINTING) != 0;
  const bool article = (self->first->classes & IQ_LEXICON_ARTICLE) != 0 &&
                       (self->first->classes & (IQ_LEXICON_POSSESSIVE | IQ_LEXICON_PRONOUN)) == 0;
  return points || (article && !iq_mention_is_relative(self, mention)) ||
         (article && iq_item_opens_sentence(self->items, mention->first));
}

bool iq_antecedent_is_restricted(const IqAntecedents *self, const IqMention *mention) {
  if (self->inside || mention->kind != IQ_MENTION_ROLE || mention->apposed) return false;
  if (!iq_mention_is_epithet(mention, self->head)) return false;
  const IqItem *next = &self->items[mention->end];
  return next->kind == IQ_ITEM_WORD && (next->classes & IQ_LEXICON_RELATIVE) != 0;
}
