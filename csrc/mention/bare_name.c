#include "mention/bare_name.h"

#include "base/utf8.h"
#include "language/given.h"
#include "mention/apposition.h"
#include "mention/ending.h"
#include "mention/modifier.h"
#include "mention/nominative.h"
#include "mention/role.h"
#include "mention/role_phrase.h"

/// Words between a last name and its verb.
#define ADVERBS_MAX 2u
/// Words of what somebody is, behind their last name.
#define DESCRIPTION_MAX 8u
/// Words between whoever has sent a message and the word for it: “TEDAŞ'tan yapılan yazılı
/// açıklama”.
#define SENT_MAX 4u
/// Adjectives between an outlet and whoever has told it something.
#define ADJECTIVES_MAX 2u
/// Letters of an outlet that is known by its capitals.
#define OUTLET_MAX 4u
/// Items of a clause before its verb of saying.
#define TELLER_REACH 16u

bool iq_stands_as_name(const IqPassage *self, const IqName *name) {
  const uint32_t next = name->end;
  if (self->language->verb_final) {
    const uint8_t own = (uint8_t)(self->language - iq_languages);
    const bool given = iq_first_name_gender(self->text, self->items[name->first].span, false,
                                            own) != IQ_GENDER_OPEN;
    // “Telefonda, “…” dedi”
    return next + 1 < self->count && self->items[next].kind == IQ_ITEM_COMMA &&
           (given || (self->items[next + 1].kind == IQ_ITEM_QUOTATION &&
                      !iq_item_ends_as_opener(self, next - 1)));
  }
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const uint32_t genders = IQ_LEXICON_FEMININE | IQ_LEXICON_MASCULINE;
  const uint32_t ending =
      iq_ending_classes(self->text, self->items[name->first].span, language, genders) & genders;
  // „Mizgalski, jeszcze niedawno pewny swego, milczy“, „Mizgalski nie odbiera“
  const bool parted =
      next < self->count &&
      (self->items[next].kind == IQ_ITEM_COMMA ||
       (iq_passage_has(self, next, IQ_LEXICON_OPENER) && iq_passage_is_word(self, next + 1) &&
        !self->items[next + 1].capital && iq_passage_may_be_verb(self, next + 1)));
  if (ending != 0 && parted && self->language->null_subject) return true;
  for (uint32_t i = next; ending != 0 && i <= next + ADVERBS_MAX && iq_passage_is_word(self, i);
       i++) {
    if (iq_passage_is_cue(self, i)) return (self->items[i].classes & ending) != 0;
    if ((self->items[i].classes & ~(uint32_t)IQ_LEXICON_OPENER) != 0) return false;
  }
  return false;
}

bool iq_is_described_behind(const IqPassage *self, const IqName *name) {
  if (!self->language->null_subject || !self->language->adjectives_behind) return false;
  if (name->end - name->first > 1 || self->items[name->first].classes != 0) return false;
  if (!iq_item_opens_sentence(self->items, name->first)) return false;
  uint32_t at = name->end;
  if (at + 2 >= self->count || self->items[at].kind != IQ_ITEM_COMMA) return false;
  at++;
  if (iq_passage_has(self, at, IQ_LEXICON_ARTICLE)) at++;
  if (!iq_passage_has(self, at, IQ_LEXICON_ROLE) || self->items[at].capital) return false;
  uint32_t end = at + 1;
  while (end < at + DESCRIPTION_MAX && iq_passage_is_word(self, end) &&
         !iq_passage_is_cue(self, end)) {
    end++;
  }
  // «Emocionada, la alcaldesa, Ana Rey, …»
  return end + 1 < self->count && self->items[end].kind == IQ_ITEM_COMMA &&
         iq_passage_is_word(self, end + 1) && !self->items[end + 1].capital;
}

bool iq_letters_attribute(const IqPassage *self, const IqName *name) {
  return iq_language_heads_last(self->language) && iq_word_is_all_capitals(self, name->first) &&
         iq_passage_is_word(self, name->end) && iq_passage_is_cue(self, name->end);
}

bool iq_name_is_sender(const IqPassage *self, const IqName *name) {
  const uint32_t last = name->end - 1;
  if (!iq_language_heads_last(self->language) || !self->items[last].possessive) return false;
  if (!iq_ending_is_sender(self, self->items[last].span)) return false;
  uint32_t at = name->end;
  while (at < name->end + SENT_MAX && iq_passage_is_word(self, at) && !self->items[at].capital &&
         !iq_passage_has(self, at, IQ_LEXICON_MESSAGE)) {
    at++;
  }
  return iq_passage_is_word(self, at) && iq_passage_has(self, at, IQ_LEXICON_MESSAGE);
}

bool iq_stands_as_first_name(const IqPassage *self, const IqName *name) {
  const uint32_t at = name->first;
  if (self->language->cases == 0 || self->language->verb_final) return false;
  if (name->end - at > 1 || name->whole != at || self->items[at].classes != 0) return false;
  if (iq_passage_is_linked(self, at)) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  if (iq_first_name_gender(self->text, self->items[at].span, false, language) == IQ_GENDER_OPEN) {
    return false;
  }
  if (!iq_item_opens_sentence(self->items, at)) return self->items[at - 1].classes != 0;
  // „Ostro zareagował radny Wilk“: so do adverbs end, and names that are not listed.
  const bool adverb =
      iq_ending_hints(self->text, self->items[at].span, language, IQ_HINT_ADVERB) != 0;
  if (adverb && iq_given_gender(self->items[at].hash) == IQ_GENDER_OPEN) return false;
  const uint32_t next = name->end;
  // „Kinga, studentka, odwiedza ją“
  const bool described = next + 1 < self->count && self->items[next].kind == IQ_ITEM_COMMA &&
                         iq_passage_has(self, next + 1, IQ_LEXICON_ROLE);
  if (described) return true;
  return iq_passage_is_word(self, next) &&
         (iq_passage_may_be_verb(self, next) || iq_passage_is_cue(self, next));
}

/// «En la vereda El Tigre, …», «No sítio Boa Vista, …»: whether a name stands behind a noun that no
/// list has and that a preposition leads, where adjectives stand behind their nouns. Whoever acts
/// stands behind the place, where a comma parts them or the place is told more of.
static bool is_place_behind_noun(const IqPassage *self, const IqName *name) {
  const uint32_t noun = name->whole - 1;
  if (!self->language->adjectives_behind || name->whole < 2 || name->end >= self->count) {
    return false;
  }
  const bool plain = iq_passage_is_word(self, noun) && !self->items[noun].capital &&
                     (self->items[noun].classes &
                      ~(uint32_t)(IQ_LEXICON_BODY | IQ_LEXICON_WORK | IQ_LEXICON_NEUTER)) == 0;
  if (!plain || !iq_passage_has(self, noun - 1, IQ_LEXICON_ARTICLE)) return false;
  // «afirmó por su parte Rosalba Íñiguez, …», «Al final Ana Reus, …»
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  bool person = name->first > name->whole;
  const bool article = iq_passage_has(self, name->first, IQ_LEXICON_ARTICLE);  // La Paz
  for (uint32_t i = name->first; !article && !person && i < name->end; i++) {
    person = iq_has_first_name(self->text, self->items[i].span, self->items[i].hash, language);
  }
  // «Había entrado en las casas Ospina, …»: several have no name.
  if (person || iq_passage_has(self, noun - 1, IQ_LEXICON_POSSESSIVE) ||
      iq_passage_is_aside(self, noun - 1, IQ_ASIDE_SEVERAL)) {
    return false;
  }
  const bool ends = self->items[name->end].kind == IQ_ITEM_COMMA ||
                    iq_passage_has(self, name->end, IQ_LEXICON_LINKER);
  return ends && iq_passage_is_linked(self, noun);
}

bool iq_is_name_of_thing(const IqPassage *self, const IqName *name, const IqMention *mention) {
  const uint32_t at = name->first;
  if (is_place_behind_noun(self, name)) return true;
  if (self->language->cases == 0 || self->language->verb_final || at == 0) return false;
  if (name->end - at > 1 || name->whole != at || mention->entity != IQ_NONE) return false;
  const uint32_t things = IQ_LEXICON_BODY | IQ_LEXICON_WORK;
  // „Dom Pietruszów stoi“
  const bool noun = !self->items[at - 1].capital || iq_item_opens_sentence(self->items, at - 1);
  if (!noun || !iq_passage_has(self, at - 1, things)) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const uint8_t gender = iq_first_name_gender(self->text, self->items[at].span, false, language);
  // „mówi rzecznik policji Wilk“
  return gender != IQ_GENDER_OPEN || !iq_passage_has(self, at - 1, IQ_LEXICON_ROLE);
}

/// “Źródło w ratuszu powiedziało PAP, że …”: whether letters behind a verb of saying are whom it is
/// told to: somebody opens the sentence, and what they said follows.
static bool is_told_to(const IqPassage *self, const IqMention *mention) {
  const uint32_t cue = mention->first - 1;
  const uint32_t end = mention->end;
  if (!iq_passage_is_cue(self, cue) || !iq_word_is_all_capitals(self, mention->first)) return false;
  const bool goes_on =
      end + 1 < self->count && (self->items[end].kind == IQ_ITEM_COLON ||
                                (self->items[end].kind == IQ_ITEM_COMMA &&
                                 iq_passage_is_hint(self, end + 1, IQ_HINT_CLAUSE)));
  if (!goes_on) return false;
  uint32_t first = cue;
  while (first > 0 && cue - first < TELLER_REACH && !iq_item_opens_sentence(self->items, first)) {
    first--;
  }
  const uint32_t somebody = IQ_LEXICON_ROLE | IQ_LEXICON_SOMEBODY | IQ_LEXICON_ANONYMOUS;
  return first < cue && iq_item_opens_sentence(self->items, first) &&
         iq_passage_has(self, first, somebody) && !iq_passage_is_cue(self, first);
}

bool iq_is_agency(const IqPassage *self, const IqMention *before, const IqMention *mention) {
  const bool declines = self->language->cases > 0 && !self->language->verb_final;
  if (mention->kind != IQ_MENTION_NAME || mention->first == 0) return false;
  if (declines && is_told_to(self, mention)) return true;
  if (before == NULL || !before->linked) return false;
  const uint32_t at = mention->first;
  if (self->language->cases == 0 || mention->end > at + 1 || at == 0) return false;
  return iq_passage_has(self, at - 1, IQ_LEXICON_IMPERSONAL) && iq_word_is_all_capitals(self, at) &&
         before->end < at;
}

bool iq_is_told_first(const IqPassage *self, const IqName *name) {
  const uint32_t cue = name->end;
  if (self->language->cases == 0 || self->language->verb_final) return false;
  if (name->end - name->first > 1 || !iq_item_opens_sentence(self->items, name->first))
    return false;
  if (!iq_passage_is_word(self, cue + 1) || !iq_passage_is_cue(self, cue)) return false;
  return iq_passage_has(self, cue + 1, IQ_LEXICON_ROLE) && !iq_passage_is_cue(self, cue + 1) &&
         !iq_entities_case(self->entities, &self->items[cue + 1])->declined;
}

bool iq_is_own_outlet(const IqPassage *self, const IqMention *mention) {
  if (mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_PRONOUN) return false;
  if (self->items[mention->head].capital && !self->language->capital_nouns) return false;
  if (!iq_passage_is_aside(self, mention->head, IQ_ASIDE_OUTLET)) return false;
  if (self->language->cases > 0 && !self->language->capital_nouns) return true;
  uint32_t article = mention->first;
  if (article == mention->head && article > 0) article--;
  return article < mention->head &&
         iq_passage_is_aside(self, article, IQ_ASIDE_OUTLET | IQ_ASIDE_POINTING);
}

uint32_t iq_outlet_start(const IqPassage *self, const IqName *name) {
  const uint32_t at = name->first;
  if (self->language->cases == 0 || self->language->verb_final || at == 0) return name->end;
  const uint32_t leads = IQ_LEXICON_CUE | IQ_LEXICON_ACCORDING | IQ_LEXICON_DISTANCE;
  if (!iq_passage_has(self, at - 1, leads) || iq_word_is_all_capitals(self, at)) return name->end;
  for (uint32_t i = at + 1; i < name->end; i++) {
    const uint32_t capitals = iq_text_capitals(self->text, self->items[i].span);
    if (capitals > 1 && capitals <= OUTLET_MAX && iq_word_is_all_capitals(self, i)) return i;
  }
  return name->end;
}

/// „powiedziała AIW powiatowa inspektor“: whether nothing but adjectives, where they have cases,
/// stands between two mentions.
static bool is_beside(const IqPassage *self, uint32_t end, uint32_t first) {
  if (first > end && !iq_language_declines(self->language)) return false;
  while (end < first && iq_passage_may_be_verb(self, end)) end++;
  return end == first;
}

bool iq_is_outlet(const IqPassage *self, const IqMention *before, const IqMention *mention) {
  if (before->end > mention->first || mention->first - before->end > ADJECTIVES_MAX) return false;
  if (before->end != before->first + 1 || before->first == 0) return false;
  if (!is_beside(self, before->end, mention->first)) return false;
  if (mention->linked || mention->kind == IQ_MENTION_PRONOUN) return false;
  if (!iq_passage_is_cue(self, before->first - 1)) return false;
  if (iq_word_is_all_capitals(self, before->first)) return true;
  // «сказала Север-24 хирург Бек»: no comma parts whoever has a first name from what they do.
  const IqLanguage *language = self->language;
  const bool declines = iq_language_declines(language);
  const uint8_t own = (uint8_t)(language - iq_languages);
  return declines && before->kind == IQ_MENTION_NAME && mention->kind == IQ_MENTION_ROLE &&
         before->entity == IQ_NONE &&
         !iq_entities_has_last(self->entities, self->items[before->first].hash) &&
         iq_first_name_gender(self->text, self->items[before->first].span, false, own) ==
             IQ_GENDER_OPEN &&
         !iq_entities_case(self->entities, &self->items[mention->head])->declined;
}

bool iq_may_open_as_verb(const IqPassage *self, uint32_t at) {
  const IqItem *item = &self->items[at];
  // «EXCLUSIVO: um pescador …»: a colon behind one word makes it a label.
  if (at + 1 < self->count && self->items[at + 1].kind == IQ_ITEM_COLON) return false;
  return self->language->null_subject && self->language->adjectives_behind && item->capital &&
         item->classes == 0 && iq_item_opens_sentence(self->items, at);
}

bool iq_name_is_family(const IqPassage *self, const IqName *name) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const uint32_t at = name->first;
  return self->language->bare_definite && name->end == at + 1 && at > 0 &&
         iq_passage_is_tie(self, at - 1, IQ_TIE_FEMALE_KIN | IQ_TIE_MALE_KIN) &&
         iq_ending_hints(self->text, self->items[at].span, language, IQ_HINT_OF_SEVERAL) != 0;
}

bool iq_name_is_of_several(const IqPassage *self, const IqName *name) {
  if (self->language->cases == 0 || self->language->verb_final) return false;
  if (name->end - name->first < 2) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const IqSpan last = self->items[name->end - 1].span;
  if (iq_ending_hints(self->text, last, language, IQ_HINT_OF_SEVERAL) == 0) return false;
  return iq_given_gender(self->items[name->first].hash) == IQ_GENDER_OPEN &&
         iq_nominative_first_gender(self->text, self->items[name->first].span, language) ==
             IQ_GENDER_OPEN;
}

/// «сообщил Клику реаниматолог»: whether a name between a verb that attributes and somebody in the
/// nominative has the ending of whoever is spoken to.
static bool is_told(const IqPassage *self, const IqMention *before, const IqMention *mention) {
  const bool alone = before->kind == IQ_MENTION_NAME && before->entity == IQ_NONE &&
                     before->end == before->first + 1 && before->first > 0;
  // „mówi Radiu Brodnisk Teresa Bober“
  const bool outlet =
      before->kind == IQ_MENTION_NAME && before->first > 0 && before->end == before->first + 2 &&
      iq_mention_has_first_name(self, mention) && !iq_mention_has_first_name(self, before);
  if (!(alone || outlet) || !iq_passage_is_cue(self, before->first - 1) || mention->linked)
    return false;
  const bool person = mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_NAME;
  return person && before->end == mention->first &&
         iq_ending_is_aside(self, self->items[before->first].span, IQ_ASIDE_DATIVE);
}

bool iq_is_dative(const IqPassage *self, const IqMention *before, const IqMention *mention) {
  const IqLanguage *language = self->language;
  if (language->cases > 0 && !language->verb_final) return is_told(self, before, mention);
  // A person in front (“Der Minister sagte Auer”) is as likely to be the subject.
  const bool person = before->kind == IQ_MENTION_ROLE || before->kind == IQ_MENTION_SOMEBODY ||
                      before->end - before->first > 2;
  if (!self->language->capital_nouns || person || mention->first != before->end + 1) return false;
  if (!iq_passage_is_cue(self, before->end) || mention->linked) return false;
  if (mention->kind != IQ_MENTION_NAME && mention->kind != IQ_MENTION_PRONOUN) return false;
  const uint32_t article =
      iq_passage_has(self, before->first, IQ_LEXICON_ARTICLE) ? before->first : before->first - 1;
  return (article == before->first || before->first > 0) &&
         self->items[article].hash == self->language->dative;
}

bool iq_is_told_by_front(const IqPassage *self, const IqMention *before, const IqMention *name) {
  const IqLanguage *language = self->language;
  if (!language->capital_nouns || !before->opens || before->linked || before->dative) return false;
  const bool person = before->kind == IQ_MENTION_ROLE || before->kind == IQ_MENTION_SOMEBODY ||
                      (before->kind == IQ_MENTION_NAME && before->entity != IQ_NONE);
  if (!person || before->end + 1 != name->first || !iq_passage_is_cue(self, before->end)) {
    return false;
  }
  // „Laut Vorarbeiter Otto Kern rief Piet Brand: …“
  const uint32_t start = iq_title_start(self, before->first);
  if (!iq_item_opens_sentence(self->items, start)) return false;
  // „Der Sprecherin sagte Auer, …“
  const bool oblique =
      self->items[before->first].hash == language->dative && before->gender == IQ_GENDER_FEMININE;
  if (oblique || iq_passage_has(self, before->first, IQ_LEXICON_OBLIQUE)) return false;
  const bool office = name->kind == IQ_MENTION_NAME && name->gender != IQ_GENDER_MASCULINE &&
                      name->gender != IQ_GENDER_FEMININE;
  const uint8_t next = self->items[name->end].kind;
  return office && (next == IQ_ITEM_COMMA || next == IQ_ITEM_COLON);
}

bool iq_leads_small_verb(const IqPassage *self, uint32_t at) {
  return iq_passage_is_word(self, at) && (iq_passage_is_aside(self, at, IQ_ASIDE_COPULA) ||
                                          iq_passage_is_call(self, at, IQ_CALL_HAVE));
}

bool iq_opens_as_noun(const IqPassage *self, uint32_t at) {
  return self->language->bare_definite && self->language->verb_second &&
         iq_item_opens_sentence(self->items, at) && !iq_word_is_all_capitals(self, at) &&
         !iq_entities_has_capital(self->entities, self->items[at].hash) &&
         iq_ending_is_aside(self, self->items[at].span, IQ_ASIDE_DEFINITE);
}
