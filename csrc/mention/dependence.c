#include "mention/dependence.h"

#include "language/role_form.h"
#include "mention/ending.h"

#include "base/utf8.h"
#include "mention/complement.h"
#include "mention/nominative.h"
#include "mention/role.h"

/// Words between a role and what it is of: «отец ещё одного пострадавшего».
#define ATTRIBUTES_MAX 2u
/// Words behind an age among which a role is looked for.
#define AGED_REACH 4u
/// Words from what somebody says to the colon: “Her advice to the neighbours: ‘…’”.
#define ADVICE_MAX 6u
/// Words from the comma behind a name to what they belong to: “Quill, of the Ness Docks: ‘…’”.
#define JOINS_MAX 4u
/// Words from a verb to the verdict that it passes: „ocenił dzień później jako „…““.
#define VERDICT_REACH 4u
/// Words that tell whose it is.
#define OWNERS_MAX 3u

bool iq_role_is_declined(const IqPassage *self, uint32_t at) {
  return self->language->cases > 0 && iq_entities_case(self->entities, &self->items[at])->declined;
}

bool iq_role_is_owned(const IqPassage *self, uint32_t at) {
  const IqItem *item = &self->items[at];
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const uint64_t nominative =
      self->language->cases > 0 ? iq_entities_case(self->entities, item)->nominative : item->hash;
  const uint32_t form = iq_role_key(nominative);
  return iq_role_lemma(form) != form ||
         iq_ending_hints(self->text, item->span, language, IQ_HINT_OWNED) != 0;
}

bool iq_mention_is_sender(const IqPassage *self, const IqMention *mention) {
  const IqSpan last = self->items[mention->end - 1].span;
  if (mention->possessive) return iq_ending_is_sender(self, last);
  const bool somebody = mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY ||
                        mention->kind == IQ_MENTION_BODY || mention->kind == IQ_MENTION_NAME;
  return somebody && iq_role_is_declined(self, mention->end - 1) &&
         iq_ending_is_aside(self, last, IQ_ASIDE_SENDER);
}

/// «Мальчика нашёл лесник», «Мальчика нашли»: whether the verb is of one of their gender, or of
/// several, so that an ending that other nouns have in the nominative may be that.
static bool may_agree(const IqPassage *self, const IqMention *mention, uint32_t cue) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const IqItem *head = &self->items[mention->head];
  if (iq_ending_is_aside(self, self->items[cue].span, IQ_ASIDE_SEVERAL)) {
    return (iq_lexicon_find_hint(head->hash, language) & IQ_HINT_SEVERAL) != 0 ||
           iq_ending_hints(self->text, head->span, language, IQ_HINT_SEVERAL) != 0;
  }
  // «Решение главы называет …»: a verb of one has no plural for its subject.
  const uint8_t gender = iq_passage_gender(self, cue);
  const uint32_t women = gender != IQ_GENDER_MASCULINE ? (uint32_t)IQ_LEXICON_FEMININE : 0u;
  const uint32_t men = gender != IQ_GENDER_FEMININE ? (uint32_t)IQ_LEXICON_MASCULINE : 0u;
  const uint32_t own = head->classes & (women | men);
  // «мальчика» is listed as a man's word too, as its nominative is; «супруга» is a woman.
  const uint64_t nominative = iq_entities_case(self->entities, head)->nominative;
  return own != 0 && (iq_lexicon_find(nominative, language) & own) == 0;
}

bool iq_mention_is_object(const IqPassage *self, const IqMention *mention) {
  const IqLanguage *language = self->language;
  if (language->cases == 0 || mention->linked || mention->possessive) return false;
  // „Odpisał SMS-em: „…““
  if (mention->kind == IQ_MENTION_MESSAGE) {
    const uint8_t own = (uint8_t)(language - iq_languages);
    return iq_role_is_declined(self, mention->head) &&
           iq_ending_hints(self->text, self->items[mention->head].span, own, IQ_HINT_MEANS) != 0;
  }
  const bool body = mention->kind == IQ_MENTION_BODY;
  if (mention->kind != IQ_MENTION_ROLE && mention->kind != IQ_MENTION_SOMEBODY && !body) {
    return false;
  }
  const bool ahead = mention->end < self->count && iq_passage_is_cue(self, mention->end);
  const uint32_t cue = ahead ? mention->end : mention->first - 1;
  const bool beside =
      ahead || (mention->first > 0 &&
                iq_passage_has(self, mention->first - 1, IQ_LEXICON_CUE | IQ_LEXICON_ACCORDING));
  // „jedna z internautek“
  const bool one_of =
      mention->first < mention->head && iq_passage_has(self, mention->first, IQ_LEXICON_INDEFINITE);
  if (one_of || !iq_role_is_declined(self, mention->head)) return false;
  const uint8_t own = (uint8_t)(language - iq_languages);
  const IqSpan head = self->items[mention->head].span;
  // «Спасатели обнимают»: the plural that another noun's genitive is like.
  const bool several = !body && mention->end < self->count &&
                       iq_ending_hints(self->text, head, own, IQ_HINT_SEVERAL) != 0 &&
                       iq_passage_is_word(self, mention->end) &&
                       iq_ending_is_aside(self, self->items[mention->end].span, IQ_ASIDE_SEVERAL);
  if (several) return false;
  const bool either = iq_ending_hints(self->text, head, own, IQ_HINT_NOMINATIVE) != 0;
  // «Полиции района жильцы сообщили»
  if (body && either && !language->verb_final) {
    // „Policji powiedział“: several have a verb of several.
    if (ahead && !iq_ending_is_aside(self, self->items[cue].span, IQ_ASIDE_SEVERAL)) return true;
    // „na tablicy w cechowni kopalni“
    const uint32_t nouns = IQ_LEXICON_WORK | IQ_LEXICON_ROLE | IQ_LEXICON_BODY;
    const uint32_t at = mention->first;
    return !beside && at > 1 && iq_passage_is_word(self, at - 1) && !self->items[at].capital &&
           (self->items[at - 1].classes & ~nouns) == 0 && !self->items[at - 1].capital;
  }
  return !(beside && either && !language->verb_final && may_agree(self, mention, cue));
}

/// Whether a word between a verb and the verdict that it passes is none of what that is about: as,
/// an adverb, „słowami“.
static bool is_manner(const IqPassage *self, uint32_t at) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const uint32_t endings = IQ_HINT_ADVERB | IQ_HINT_MEANS;
  return iq_passage_has(self, at, IQ_LEXICON_OPENER) ||
         iq_passage_is_call(self, at, IQ_CALL_PREDICATE) ||
         iq_ending_hints(self->text, self->items[at].span, language, endings) != 0;
}

/// Where the words behind a verb end at the quotation that it leads in, a colon aside; IQ_NONE
/// where anything else stands between.
static uint32_t verdict_behind(const IqPassage *self, uint32_t cue) {
  uint32_t at = cue + 1;
  const uint32_t others = IQ_LEXICON_ROLE | IQ_LEXICON_PRONOUN | IQ_LEXICON_BODY |
                          IQ_LEXICON_SOMEBODY | IQ_LEXICON_CUE | IQ_LEXICON_HONORIFIC;
  while (at <= cue + VERDICT_REACH && iq_passage_is_word(self, at) && !self->items[at].capital &&
         !iq_passage_has(self, at, others) && is_manner(self, at)) {
    at++;
  }
  if (at < self->count && self->items[at].kind == IQ_ITEM_COLON) at++;
  return at < self->count && self->items[at].kind == IQ_ITEM_QUOTATION ? at : (uint32_t)IQ_NONE;
}

/// „Uwagę zwraca na to Hanna Lis“: whether one noun opens the sentence before its verb with an
/// ending that no nominative has.
static bool is_fronted_object(const IqPassage *self, const IqMention *mention) {
  if (mention->kind != IQ_MENTION_PHRASE || mention->end > mention->first + 1) return false;
  if (!iq_item_opens_sentence(self->items, mention->first)) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const IqSpan noun = self->items[mention->first].span;
  return iq_nominative_may_be_noun(self->text, noun, language) &&
         iq_ending_hints(self->text, noun, language, IQ_HINT_NOMINATIVE) == 0;
}

bool iq_mention_is_judged(const IqPassage *self, const IqMention *mention) {
  if (!iq_language_declines(self->language)) return false;
  if (is_fronted_object(self, mention)) return true;
  // „Pytania dziennikarzy zbył …“: whose it is stands between.
  uint32_t cue = mention->end;
  while (cue < mention->end + OWNERS_MAX && iq_passage_is_word(self, cue) &&
         !self->items[cue].capital && !iq_passage_is_cue(self, cue) &&
         (iq_role_is_declined(self, cue) ||
          (iq_passage_may_be_verb(self, cue) &&
           iq_ending_is_aside(self, self->items[cue].span, IQ_ASIDE_GENITIVE)))) {
    cue++;
  }
  if (!iq_passage_is_word(self, cue)) return false;
  if (!iq_passage_is_tie(self, cue, IQ_TIE_JUDGING)) return false;
  const uint32_t verdict = verdict_behind(self, cue);
  if (verdict == IQ_NONE) return false;
  // „Kos nazwał „skandalem” decyzję wójta“
  const bool goes_on = iq_passage_is_word(self, verdict + 1) &&
                       !iq_passage_has(self, verdict + 1, IQ_LEXICON_AND | IQ_LEXICON_LINKER);
  if (goes_on) return false;
  if (mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_BODY) {
    // „Raport kontrolerów określił jako „…““: whose it is stands behind the noun.
    const uint32_t noun = mention->first - 1;
    return mention->first > 0 && iq_item_opens_sentence(self->items, noun) &&
           iq_passage_is_word(self, noun) &&
           (iq_passage_has(self, noun, IQ_LEXICON_MESSAGE) ||
            (self->items[noun].classes & ~(uint32_t)IQ_LEXICON_WORK) == 0) &&
           iq_role_is_declined(self, mention->head);
  }
  if (!iq_item_opens_sentence(self->items, mention->first)) return false;
  const bool colon = self->items[verdict - 1].kind == IQ_ITEM_COLON;
  const bool name = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_UNSURE;
  if (name && (mention->entity != IQ_NONE || mention->end > mention->first + 1)) return false;
  if (!name && mention->kind != IQ_MENTION_PHRASE && mention->kind != IQ_MENTION_MESSAGE) {
    return false;
  }
  if (!colon) return true;
  // „Sprawę skwitował krótko: „…““: an ending that no nominative has.
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const IqSpan first = self->items[mention->first].span;
  return iq_nominative_may_be_noun(self->text, first, language) &&
         iq_ending_hints(self->text, first, language, IQ_HINT_NOMINATIVE) == 0;
}

bool iq_mention_depends(const IqPassage *self, const IqMention *role, const IqMention *mention) {
  if (mention->first < role->end || mention->first - role->end > ATTRIBUTES_MAX) return false;
  for (uint32_t i = role->end; i < mention->first; i++) {
    const uint32_t which = IQ_LEXICON_ARTICLE | IQ_LEXICON_INDEFINITE | IQ_LEXICON_SOMEBODY;
    if (self->items[i].kind != IQ_ITEM_WORD || (self->items[i].classes & ~which) != 0) return false;
  }
  return true;
}

bool iq_is_office_part(const IqPassage *self, const IqMention *before, const IqMention *name) {
  const uint32_t and = before->end;
  const bool noun = before->kind == IQ_MENTION_UNSURE || before->kind == IQ_MENTION_BODY ||
                    (before->kind == IQ_MENTION_NAME && before->entity == IQ_NONE);
  if (!self->language->verb_final || !noun || name->kind != IQ_MENTION_NAME) return false;
  if (and+1 >= name->first || !iq_passage_has(self, and, IQ_LEXICON_AND)) return false;
  for (uint32_t i = and+1; i < name->first; i++) {
    if (self->items[i].kind != IQ_ITEM_WORD || !self->items[i].capital) return false;
  }
  return iq_passage_has(self, name->first - 1, IQ_LEXICON_ROLE);
}

bool iq_role_is_of_linked(const IqPassage *self, const IqMention *role, const IqMention *mention) {
  if (!self->language->bare_definite || !self->language->verb_second) return false;
  return role->opens && !role->linked && !role->apposed && mention->linked && !mention->apposed &&
         mention->first == role->end + 1 && iq_passage_has(self, role->end, IQ_LEXICON_LINKER);
}

void iq_role_read_nominative(const IqPassage *self, uint32_t at, IqMention *mention) {
  if (self->language->cases == 0 || self->language->verb_final) return;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const IqItem *item = &self->items[at];
  const uint64_t word = iq_entities_case(self->entities, item)->nominative;
  if (word == item->hash) return;
  const uint32_t classes = iq_lexicon_find(word, language);
  mention->epithet = mention->epithet || (classes & IQ_LEXICON_EPITHET) != 0;
  if (mention->gender != IQ_GENDER_OPEN) return;
  const bool feminine = (classes & IQ_LEXICON_FEMININE) != 0;
  if (feminine == ((classes & IQ_LEXICON_MASCULINE) != 0)) return;
  mention->gender = feminine ? IQ_GENDER_FEMININE : IQ_GENDER_MASCULINE;
}

bool iq_role_may_lead(const IqPassage *self, uint32_t first, uint32_t at) {
  if (self->language->cases == 0 || self->language->verb_final) return true;
  if (iq_role_is_declined(self, at)) return false;
  for (uint32_t i = first; i < at; i++) {
    if (!iq_ending_is_aside(self, self->items[i].span, IQ_ASIDE_ADJECTIVE)) return false;
  }
  return true;
}

bool iq_age_leads_to_role(const IqPassage *self, uint32_t at) {
  if (!iq_passage_has(self, at, IQ_LEXICON_EPITHET) || !iq_passage_is_number(self, at) ||
      self->language->adjectives_behind || self->language->bare_definite) {
    return false;
  }
  for (uint32_t i = at + 1; i < at + AGED_REACH && iq_passage_is_word(self, i); i++) {
    if (iq_passage_has(self, i, IQ_LEXICON_ROLE)) return i > at + 1;
    if (self->items[i].classes != 0 || self->items[i].capital) return false;
  }
  return false;
}

/// Where an organisation and its name end, the comma behind them included, which begin at mention
/// `index`; 0 where no name is told, or no comma stands behind it. `named` is who has the name.
static uint32_t business_end(const IqPassage *self, const IqMention *mentions, uint32_t count,
                             uint32_t index, const IqMention **named) {
  const IqMention *body = &mentions[index];
  if (body->kind != IQ_MENTION_BODY || body->linked || body->possessive) return 0;
  const bool marked = body->name.start != body->span.start && !body->resolved;
  const IqMention *next = index + 1 < count ? &mentions[index + 1] : NULL;
  const bool beside = next != NULL && next->first == body->end && !next->possessive &&
                      (next->kind == IQ_MENTION_NAME || next->kind == IQ_MENTION_UNSURE);
  const bool whole = body->end > body->head + 1 && self->items[body->end - 1].capital;
  *named = beside && !marked ? next : body;
  if (!marked && !beside && !whole) return 0;
  const uint32_t end = marked ? body->end + 1 : (*named)->end;
  return end < self->count && self->items[end].kind == IQ_ITEM_COMMA ? end + 1 : 0;
}

void iq_roles_take_business(const IqPassage *self, IqMention *mentions, uint32_t count) {
  for (uint32_t i = 0; i + 1 < count; i++) {
    IqMention *role = &mentions[i];
    const bool somebody = role->kind == IQ_MENTION_ROLE || role->kind == IQ_MENTION_SOMEBODY;
    if (!somebody || role->linked || role->apposed || role->possessive || role->several) continue;
    uint32_t next = i + 1;
    while (next + 1 < count && mentions[next].first < role->end) next++;
    const IqMention *body = &mentions[next];
    if (self->items[role->end].kind != IQ_ITEM_COMMA || body->first != role->end + 1) continue;
    const IqMention *named;
    if (business_end(self, mentions, count, next, &named) == 0) continue;
    role->name = named->name;
    role->entity = named->entity;
    role->gender = IQ_GENDER_NEUTER;
    role->apposed = true;
  }
}

void iq_names_tell_affiliation(const IqPassage *self, const IqMention *before, IqMention *mention) {
  const bool names = before->kind == IQ_MENTION_NAME && before->end - before->first > 1 &&
                     (mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_BODY);
  if (!names || mention->first < before->end + 2 || mention->first > before->end + JOINS_MAX)
    return;
  if (self->items[before->end].kind != IQ_ITEM_COMMA) return;
  const uint32_t joins = IQ_LEXICON_OF | IQ_LEXICON_LINKER | IQ_LEXICON_GENITIVE;
  if (!iq_passage_has(self, before->end + 1, joins)) return;
  for (uint32_t i = before->end + 2; i < mention->first; i++) {
    if (!iq_passage_has(self, i, IQ_LEXICON_ARTICLE)) return;
  }
  // A verb may have the second as its subject: “In front of Quill, at Ness the mayor said …”.
  const bool body = iq_passage_has(self, mention->head, IQ_LEXICON_BODY) ||
                    mention->gender == IQ_GENDER_NEUTER || mention->kind == IQ_MENTION_BODY;
  const uint8_t next =
      mention->end < self->count ? self->items[mention->end].kind : (uint8_t)IQ_ITEM_BREAK;
  if (body && next == IQ_ITEM_COLON) mention->dative = true;
}

bool iq_body_is_advice(const IqPassage *self, const IqMention *mention) {
  if (mention->kind != IQ_MENTION_BODY || mention->end > mention->head + 1) return false;
  if (mention->first == mention->head) return false;
  bool own = false;
  for (uint32_t i = mention->first; i < mention->head; i++) {
    own = own || iq_passage_has(self, i, IQ_LEXICON_POSSESSIVE);
  }
  uint32_t at = mention->end;
  while (at < mention->end + ADVICE_MAX && iq_passage_is_word(self, at) &&
         !iq_passage_is_cue(self, at)) {
    at++;
  }
  return own && at < self->count && self->items[at].kind == IQ_ITEM_COLON;
}
