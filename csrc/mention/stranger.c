#include "mention/stranger.h"

#include "language/words.h"
#include "mention/ending.h"
#include "mention/gender.h"
#include "mention/nominative.h"
#include "mention/role.h"

/// Bytes of a noun for somebody new.
#define NOUN_MIN 5u
/// Words of a phrase that no lexicon knows.
#define PHRASE_MAX 5u
/// Words of a house, and words between it and what is said there.
#define HOUSE_MAX 3u
#define ADVERBS_MAX 2u

static bool is_phrase_word(const IqPassage *self, uint32_t at) {
  return iq_passage_is_word(self, at) && !iq_passage_is_cue(self, at) &&
         !iq_passage_has(self, at,
                         IQ_LEXICON_ROLE | IQ_LEXICON_PRONOUN | IQ_LEXICON_LINKER |
                             IQ_LEXICON_ACCORDING | IQ_LEXICON_OPENER | IQ_LEXICON_AND);
}

/// Whether a quotation stands before item `at`, a comma aside.
static bool follows_quotation(const IqPassage *self, uint32_t at) {
  if (at > 0 && self->items[at - 1].kind == IQ_ITEM_COMMA) at--;
  return at > 0 && self->items[at - 1].kind == IQ_ITEM_QUOTATION;
}

/// «A holandesa comprou a escola»: whether an article and a word for where somebody is from open a
/// sentence, and its verb may stand behind them.
static bool is_native_subject(const IqPassage *self, uint32_t at) {
  if (!self->language->adjectives_behind || !iq_item_opens_sentence(self->items, at)) return false;
  if (!iq_is_definite(self->items[at].classes) || !iq_passage_is_word(self, at + 2)) return false;
  if (iq_passage_is_linked(self, at) || self->items[at + 1].capital) return false;
  return iq_passage_is_aside(self, at + 1, IQ_ASIDE_NATIVE) && !self->items[at + 2].capital &&
         !iq_passage_has(self, at + 2, IQ_LEXICON_ROLE | IQ_LEXICON_BODY);
}

/// „sagen die Geretteten“: whether a word that is no name is a role in the plural.
static bool is_people(const IqPassage *self, uint32_t at) {
  if (!self->language->capital_nouns) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return (iq_ending_stem_classes(self->text, self->items[at].span, language, IQ_HINT_ROLE_PLURAL) &
          IQ_LEXICON_ROLE) != 0;
}

/// «Соболезнования родным выразил губернатор Ян Лунь»: whether the subject stands behind the verb
/// at `cue`, so that what stands before it is none, where nouns have cases.
static bool leads_subject(const IqPassage *self, uint32_t cue) {
  if (self->language->cases == 0 || self->language->verb_final) return false;
  const uint32_t at = cue + 1;
  if (!iq_passage_is_word(self, cue) || !iq_passage_is_cue(self, cue) ||
      !iq_passage_is_word(self, at) || iq_passage_is_cue(self, at)) {
    return false;
  }
  if (iq_passage_has(self, at, IQ_LEXICON_ROLE)) {
    return !iq_entities_case(self->entities, &self->items[at])->declined;
  }
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return iq_begins_name(self->items, self->count, at) ||
         (self->items[at].capital && iq_passage_is_word(self, at + 1) &&
          self->items[at + 1].capital &&
          iq_first_name_gender(self->text, self->items[at].span, false, language) !=
              IQ_GENDER_OPEN);
}

/// “När hon föreslog ett möte svarade Eva Lind: ”…””: whether the verb at `cue` has its subject
/// right behind it, where no comma parts the clause in front from it.
static bool leads_inverted(const IqPassage *self, uint32_t at, uint32_t cue) {
  const IqLanguage *language = self->language;
  if (!language->verb_second || !language->bare_definite) return false;
  if (iq_item_opens_sentence(self->items, at) || !iq_passage_is_word(self, cue) ||
      !iq_passage_is_cue(self, cue) || !iq_passage_is_word(self, cue + 1)) {
    return false;
  }
  const uint32_t subject = cue + 1;
  const bool pronoun =
      iq_passage_has(self, subject, IQ_LEXICON_PRONOUN) &&
      !iq_passage_has(self, subject, IQ_LEXICON_OBLIQUE | IQ_LEXICON_ARTICLE | IQ_LEXICON_RELATIVE);
  return pronoun || self->items[subject].capital || iq_passage_has(self, subject, IQ_LEXICON_ROLE);
}

/// «В колледже говорят», „W zajezdni odpowiadają krótko“: where the words end that tell in which
/// house something is said by several who are not named; `at` where they do not.
static uint32_t house_end(const IqPassage *self, uint32_t at) {
  const IqLanguage *language = self->language;
  if (!iq_language_declines(language)) return at;
  if (at == 0 || !iq_passage_has(self, at - 1, IQ_LEXICON_LINKER)) return at;
  if (iq_passage_has(self, at - 1, IQ_LEXICON_CONJUNCTION | IQ_LEXICON_ACCORDING)) return at;
  if (!iq_item_opens_sentence(self->items, at - 1) || !self->items[at - 1].capital) return at;
  uint32_t end = at;
  while (end < at + HOUSE_MAX && iq_passage_may_be_verb(self, end)) end++;
  uint32_t verb = end;
  while (verb < end + ADVERBS_MAX && iq_passage_is_word(self, verb) &&
         !iq_passage_is_cue(self, verb) && !self->items[verb].capital &&
         (iq_passage_may_be_verb(self, verb) || iq_passage_has(self, verb, IQ_LEXICON_OPENER))) {
    verb++;
  }
  const bool told = end > at && iq_passage_is_word(self, verb) && iq_passage_is_cue(self, verb) &&
                    iq_passage_has(self, verb, IQ_LEXICON_IMPERSONAL) &&
                    iq_ending_is_aside(self, self->items[verb].span, IQ_ASIDE_SEVERAL);
  if (!told || leads_subject(self, verb)) return at;
  return verb == end ? end : at + 1;
}

/// Whether a word is a first name, of any language or by its ending.
static bool is_given(const IqPassage *self, uint32_t at) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return self->items[at].capital &&
         iq_has_first_name(self->text, self->items[at].span, self->items[at].hash, language);
}

/// “Bir kullanıcı, “…” diye sordu”: whether the article of somebody new opens the sentence, and
/// nothing but a noun that no lexicon knows and a comma stand between it and a quotation, where
/// verbs end the clause.
static bool is_new_speaker(const IqPassage *self, uint32_t at) {
  if (!iq_language_heads_last(self->language) || at + 3 >= self->count) return false;
  if (!iq_passage_has(self, at, IQ_LEXICON_INDEFINITE) || !iq_item_opens_sentence(self->items, at))
    return false;
  const IqSpan noun = self->items[at + 1].span;
  return iq_passage_may_be_verb(self, at + 1) && noun.end - noun.start >= NOUN_MIN &&
         self->items[at + 2].kind == IQ_ITEM_COMMA &&
         self->items[at + 3].kind == IQ_ITEM_QUOTATION &&
         iq_ending_classes(self->text, noun, (uint8_t)(self->language - iq_languages),
                           IQ_LEXICON_OPENER) == 0;
}

/// “Jednym słowem podsumował akcję Dunin”: whether all words of a phrase are in the case of what
/// something is done with.
static bool is_means(const IqPassage *self, uint32_t first, uint32_t end) {
  const IqLanguage *language = self->language;
  if (language->cases == 0 || language->verb_final) return false;
  const uint8_t own = (uint8_t)(language - iq_languages);
  for (uint32_t i = first; i < end; i++) {
    const IqSpan word = self->items[i].span;
    if (iq_ending_hints(self->text, word, own, IQ_HINT_MEANS) == 0) return false;
  }
  return true;
}

bool iq_read_stranger(const IqPassage *self, uint32_t at, IqMention *mention) {
  const uint32_t house = house_end(self, at + 1);
  if (house > at + 1) {
    mention->kind = IQ_MENTION_BODY;
    mention->gender = IQ_GENDER_NEUTER;
    mention->first = at + 1;
    mention->head = house - 1;
    mention->end = house;
    mention->linked = true;
    return true;
  }
  if (is_new_speaker(self, at)) {
    mention->kind = IQ_MENTION_SOMEBODY;
    mention->first = at;
    mention->head = at + 1;
    mention->end = at + 2;
    return true;
  }
  const bool article = iq_passage_has(self, at, IQ_LEXICON_ARTICLE);
  const bool after_cue = at > 0 && (iq_passage_is_cue(self, at - 1) |
                                    iq_passage_has(self, at - 1, IQ_LEXICON_ACCORDING));
  const bool bare = (self->items[at].capital | self->language->caseless) &
                    (at == 0 || self->items[at - 1].kind != IQ_ITEM_WORD);
  const bool after_according = at > 1 && iq_passage_has(self, at - 1, IQ_LEXICON_LINKER) &&
                               iq_passage_has(self, at - 2, IQ_LEXICON_ACCORDING);
  if (!(article | bare | after_cue | after_according)) return false;
  if (article && is_native_subject(self, at)) {
    mention->kind = IQ_MENTION_ROLE;
    mention->epithet = true;
    mention->first = at;
    mention->head = at + 1;
    mention->end = at + 2;
    mention->gender = iq_passage_gender(self, at);
    return true;
  }
  // “O anları anlatan Uslu”
  if (bare && self->language->verb_final && iq_passage_has(self, at, IQ_LEXICON_PRONOUN)) {
    return false;
  }
  // “Vatandaşlara dikkatli olmaları çağrısında bulunan Uslu”: before a verb that ends the clause
  // stands its object as well.
  // “Sabotaj sorusunu …”: before a noun that attributes stands what it is about.
  const bool verbs_last = iq_language_heads_last(self->language);
  if (bare && verbs_last &&
      (!iq_passage_is_word(self, at + 1) || !iq_passage_has(self, at + 1, IQ_LEXICON_SAYING) ||
       iq_item_ends_as_opener(self, at))) {
    return false;
  }
  // «Asegura que pidieron ayuda»: where a verb needs no subject it may open the sentence.
  if (bare && iq_passage_has(self, at, IQ_LEXICON_CUE)) return false;
  // «Dijo que México exigirá …»: behind the verb begins its clause.
  const bool clause = after_cue && !article && self->language->adjectives_behind &&
                      iq_passage_is_call(self, at, IQ_CALL_FUSED);
  if (clause) return false;
  // « Visiblement ému, il … »
  if (bare && self->language->adjectives_behind && iq_item_ends_as_opener(self, at)) return false;
  uint32_t end = at + (article ? 1u : 0u);
  uint32_t relative = IQ_NONE;
  while (end - at < PHRASE_MAX && is_phrase_word(self, end) &&
         !iq_passage_has(self, end, IQ_LEXICON_ARTICLE)) {
    // «uma senhora que só repetia»
    if (iq_passage_has(self, end, IQ_LEXICON_RELATIVE) && relative == IQ_NONE) relative = end;
    end++;
  }
  if (end == at + (article ? 1u : 0u)) return false;
  // «un comunicado, en el que reclama …», «el guarda, al que soltaron»
  const bool which = article && relative == at + 1 && end == at + 2;
  const bool whom = which && iq_passage_has(self, at, IQ_LEXICON_LINKER);
  if (whom || (which && iq_passage_is_linked(self, at))) return false;
  // “A city report”, “the island side's striker”: the role is read with the words before it.
  if (article && iq_passage_is_word(self, end) && !iq_passage_is_cue(self, end) &&
      iq_passage_has(self, end, IQ_LEXICON_ROLE)) {
    return false;
  }
  // «la vicesindaca Marta Giannelli», “a decision Quill called”: the name is read by itself, and so
  // is that behind an article of its own: «a Frigonorte disse», «o seu Ademir gritou».
  const bool own = article && self->language->adjectives_behind && !after_cue;
  // «Perguntei ao Rui porquê.»
  const bool whose = article && self->language->adjectives_behind && end > at + 1 &&
                     iq_passage_has(self, at, IQ_LEXICON_LINKER) && is_given(self, at + 1);
  if (whose) return false;
  const bool named = !self->language->capital_nouns && end >= at + 3 &&
                     self->items[end - 1].capital && (article || self->items[end - 2].capital);
  if (named || (own && self->items[at + 1].capital)) return false;
  // „nach Angaben des Geologen Jonas Riedel“
  const bool called = self->language->capital_nouns && article && end > at + 2 &&
                      self->items[end - 1].capital && is_given(self, end - 2);
  if (called) return false;
  // “A paralympian who was left on the plane”, “one processor, who asked not to be named,”
  const uint32_t next = end + (end < self->count && self->items[end].kind == IQ_ITEM_COMMA);
  const bool who = article && next < self->count && end - at <= 3 &&
                   iq_passage_has(self, next, IQ_LEXICON_RELATIVE) &&
                   iq_passage_has(self, next, IQ_LEXICON_PRONOUN) && !self->language->bare_definite;
  const bool before_cue = (end < self->count && iq_passage_is_cue(self, end)) || who;
  // Most phrases have nothing that attributes beside them.
  const bool beside_cue = after_cue | after_according | before_cue;
  if (!beside_cue && !(article && at > 0 && self->items[at - 1].kind == IQ_ITEM_WORD)) return false;
  if (bare && !article && leads_subject(self, end)) return false;
  if (leads_inverted(self, at, end)) return false;
  // «classificou o caso como “…”»: where a verb needs no subject, what stands behind it is its
  // object unless the clause ends there.
  const bool goes_on = end < self->count && (self->items[end].kind == IQ_ITEM_WORD ||
                                             self->items[end].kind == IQ_ITEM_QUOTATION);
  const bool governed = self->language->null_subject && after_cue && goes_on;
  // «“…”, espetó la panista a su rival»
  const bool behind = after_cue && article && at > 1 && follows_quotation(self, at - 1) &&
                      iq_ends_as_person(self, end - 1);
  if (governed && !before_cue && !behind) return false;
  // «ha ripetuto tre volte»
  const bool times = after_cue && !before_cue && self->language->adjectives_behind &&
                     (iq_word_find(self->items[at].hash)->lists & IQ_LIST_NUMBER) != 0;
  if (times && !iq_ends_as_person(self, end - 1)) return false;
  // «un testigo que pidió el anonimato aseguró», «E indica il muro: «…»»
  const bool led = after_cue && article && self->language->null_subject &&
                   (before_cue || (end < self->count && self->items[end].kind == IQ_ITEM_COLON));
  if (led && !who && !iq_ends_as_person(self, end - 1)) return false;
  // Where verbs end the clause, what stands before one in lower case is its object.
  if (iq_language_heads_last(self->language) && !bare) return false;
  // „Jak informuje starostwo, …“
  const bool set_off = self->language->bare_definite && after_cue && at > 1 && end == at + 1 &&
                       iq_passage_has(self, at - 2, IQ_LEXICON_OPENER) &&
                       !iq_passage_has(self, at - 2, IQ_LEXICON_AND) && end < self->count &&
                       self->items[end].kind == IQ_ITEM_COMMA;
  const bool shown = article || set_off || self->language->caseless;
  // «Quien habla es un tapicero»
  const bool is = article && end == at + 2 && at > 0 && self->items[at - 1].kind == IQ_ITEM_WORD &&
                  iq_passage_is_aside(self, at - 1, IQ_ASIDE_COPULA) &&
                  iq_ends_as_person(self, end - 1);
  if (!is && !before_cue && !((after_cue || after_according) && shown)) return false;
  // „Der Wirt hat die ganze Zeit gesagt: …“
  const bool nobody = iq_passage_has(self, end - 1, IQ_LEXICON_CALENDAR);
  if (!after_according && nobody && !is_people(self, end - 1)) return false;
  // «O áudio da transmissão registra»: the article has a preposition in it.
  const bool of_word = article && self->language->adjectives_behind &&
                       iq_passage_has(self, at, IQ_LEXICON_LINKER) && !after_cue &&
                       !after_according;
  if (of_word && !iq_ends_as_person(self, end - 1)) return false;
  // «la red se sostiene»: a short word at the end is none of a speaker's.
  if (relative != IQ_NONE && relative > at + 1) end = relative;
  const IqSpan last = self->items[end - 1].span;
  if (!self->items[end - 1].capital && last.end - last.start <= 2) return false;
  if (is_means(self, at, end)) return false;
  mention->kind = IQ_MENTION_PHRASE;
  mention->head = end - 1;
  mention->first = at;
  mention->end = end;
  // «dijo al bajar»: the article has a preposition in it.
  mention->linked = iq_passage_is_linked(self, at) || iq_passage_has(self, at, IQ_LEXICON_LINKER);
  const uint32_t new = IQ_LEXICON_INDEFINITE | IQ_LEXICON_POSSESSIVE;
  const bool definite = article && !iq_passage_has(self, at, new);
  const bool alone = definite && end == at + 2;
  // «le parole del quarantasettenne»: the article has a preposition in it.
  const bool fused =
      self->language->adjectives_behind && iq_passage_has(self, at, IQ_LEXICON_LINKER);
  const bool known = alone && (fused || iq_passage_gender(self, at) != IQ_GENDER_OPEN);
  // «cette native de Cholet»: whoever is pointed at has just been spoken of.
  const bool pointed = definite && iq_passage_is_aside(self, at, IQ_ASIDE_POINTING);
  const bool native = alone && iq_passage_is_aside(self, end - 1, IQ_ASIDE_NATIVE);
  // «EXCLUSIVO: um baloeiro que pede anonimato falou»: who is new has a word for people.
  const bool person = article && iq_passage_has(self, at, IQ_LEXICON_INDEFINITE) &&
                      iq_ends_as_person(self, end - 1);
  if ((is && !definite) || person) mention->kind = IQ_MENTION_SOMEBODY;
  if (pointed || native || (known && iq_ends_as_person(self, end - 1))) {
    mention->kind = IQ_MENTION_ROLE;
    mention->epithet = true;
    mention->gender = iq_passage_gender(self, at);
  }
  return true;
}
