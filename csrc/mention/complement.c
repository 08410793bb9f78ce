#include "mention/complement.h"

#include <string.h>

#include "language/words.h"
#include "mention/dependence.h"
#include "mention/ending.h"
#include "mention/nominative.h"
#include "mention/place.h"
#include "mention/role.h"
#include "text/character.h"

/// Words that a role can have behind it (a spokeswoman for the ministry of the interior).
#define ROLE_BEHIND_MAX 10u
/// Bytes of an adjective: shorter words are auxiliary verbs (a, ha).
#define ADJECTIVE_MIN 4u
/// Adjectives behind a role, and bytes of an auxiliary verb behind them.
#define ADJECTIVES_MAX 2u
#define AUXILIARY_MAX 5u
/// Words between a role and its verb.
#define GENITIVE_MAX 4u
/// Words behind a preposition among which a body is looked for.
#define OBJECT_MAX 4u
/// Words that say whose somebody is.
#define OWNER_MAX 3u
/// Words of a place with a capital, and of a first and a last name behind it.
#define FULL_RUN_MIN 3u
/// Words of a phrase that opens a sentence.
#define OPENING_MAX 5u
/// Words from somebody to the word for how they know, that one included.
#define INSIDER_BEFORE_MAX 3u

/// “The head of Ness Docks Orla Quill”, «Il presidente della Regione Guido Serra»: whether a full
/// name begins behind what a role is of. Hospitals and the like are called by one themselves.
static bool begins_person(const IqPassage *self, uint32_t at) {
  if (!iq_begins_name(self->items, self->count, at)) return false;
  if (!self->language->adjectives_behind) return true;
  // «la directora de la Casa Juan Rey, Ana Sanz»
  const uint32_t end = at + 2;
  const bool named = end + 2 < self->count && self->items[end].kind == IQ_ITEM_COMMA &&
                     iq_item_is_capital(&self->items[end + 1]) &&
                     iq_item_is_capital(&self->items[end + 2]);
  return !named && !iq_passage_is_aside(self, at - 1, IQ_ASIDE_FIRM);
}

/// “Quill & Sons”: whether a sign for and joins two words of a firm's name at item `at`.
static bool joins_firm(const IqPassage *self, uint32_t at) {
  if (!iq_passage_is_word(self, at) || !iq_passage_is_word(self, at + 1)) return false;
  const IqSpan sign = self->items[at].span;
  return sign.end - sign.start == 1 && self->text->bytes[sign.start] == '&' &&
         self->items[at + 1].capital;
}

uint32_t iq_object_end(const IqPassage *self, uint32_t at) {
  // “A woman from the third floor”, «un hombre de unos cuarenta años»
  const uint32_t noun = at + 1;
  if (iq_passage_is_hint(self, at, IQ_HINT_ORDINAL) && iq_passage_is_word(self, noun) &&
      !iq_passage_is_cue(self, noun) && !iq_passage_has(self, noun, IQ_LEXICON_LINKER)) {
    at = noun;
  }
  for (uint32_t i = at; i < at + OBJECT_MAX && iq_passage_is_word(self, i); i++) {
    if (iq_passage_is_cue(self, i) || iq_passage_has(self, i, IQ_LEXICON_LINKER)) break;
    // «O dono do animal recebe os jornalistas»: an article begins what the verb is about.
    if (i > at && self->language->adjectives_behind && iq_passage_has(self, i, IQ_LEXICON_ARTICLE))
      break;
    if (i > at && self->items[i - 1].capital && iq_begins_name(self->items, self->count, i)) break;
    if (!iq_passage_has(self, i, IQ_LEXICON_ROLE)) continue;
    at = i;
    // “A friend of the boy's mother”
    if (!self->items[i].possessive) break;
  }
  uint32_t end = at + 1;
  while (iq_passage_is_word(self, end) && self->items[end].capital &&
         self->items[end - 1].capital && !begins_person(self, end) &&
         !iq_begins_titled_name(self->items, self->count, end)) {
    // “the City of Haverlin's Facebook page”
    if (self->items[end - 1].possessive && iq_passage_has(self, end, IQ_LEXICON_NEUTER)) break;
    end++;
  }
  if (self->items[end - 1].capital && joins_firm(self, end)) end += 2;
  return end;
}

/// Whether a word without capitals begins with the article: הבריאות, الداخلية.
static bool is_definite(const IqPassage *self, uint32_t at) {
  static const char *const articles[] = {"ה", "ال"};
  const IqSpan word = self->items[at].span;
  for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
    const size_t length = strlen(articles[i]);
    if (word.end - word.start > length &&
        memcmp(self->text->bytes + word.start, articles[i], length) == 0) {
      return self->items[at].classes == 0;
    }
  }
  return false;
}

/// Whether a word behind a noun ends as adjectives do.
static bool is_adjective(const IqPassage *self, uint32_t at) {
  // «un ragazzo del Soccorso alpino»: some are words for people too.
  const uint32_t kept = IQ_LEXICON_ROLE | IQ_LEXICON_EPITHET | IQ_LEXICON_FEMININE |
                        IQ_LEXICON_MASCULINE | IQ_LEXICON_ANONYMOUS;
  return self->language->adjectives_behind && iq_passage_is_word(self, at) &&
         (self->items[at].classes & ~kept) == 0 && !self->items[at].capital &&
         self->items[at].span.end - self->items[at].span.start >= ADJECTIVE_MIN &&
         iq_ending_is_aside(self, self->items[at].span, IQ_ASIDE_ADJECTIVE);
}

/// «La Guardia costiera ha detto», «la Sécurité civile, …»: whether a comma or a verb that
/// attributes stands at `at`, an auxiliary aside.
static bool leads_verb(const IqPassage *self, uint32_t at) {
  if (at >= self->count) return false;
  if (iq_passage_is_cue(self, at) || self->items[at].kind == IQ_ITEM_COMMA) return true;
  const IqSpan word = self->items[at].span;
  // «um funcionário atendeu e disse»: what the verb is joined to is one as well.
  if (iq_passage_has(self, at, IQ_LEXICON_AND)) return false;
  return iq_passage_is_word(self, at + 1) && self->items[at].kind == IQ_ITEM_WORD &&
         word.end - word.start <= AUXILIARY_MAX && iq_passage_is_cue(self, at + 1);
}

/// «il procuratore aggiunto, Carlo Nardi»: whether a word that is a verb elsewhere tells the rank
/// of the role before it.
static bool is_rank(const IqPassage *self, uint32_t at) {
  if (!self->language->adjectives_behind || !iq_passage_is_word(self, at)) return false;
  if (!iq_passage_has(self, at, IQ_LEXICON_EPITHET) || !iq_passage_is_cue(self, at)) return false;
  if (self->items[at].capital || at + 1 >= self->count) return false;
  const uint32_t next = self->items[at + 1].kind == IQ_ITEM_COMMA ? at + 2 : at + 1;
  return iq_passage_is_word(self, next) && self->items[next].capital;
}

/// Where words without a class that stand between a role and its verb end: «пресс-служба порта
/// сообщила», “Zarząd portu poinformował”.
static uint32_t genitive_end(const IqPassage *self, uint32_t end, bool body) {
  if (self->language->caseless) {
    // The name behind a title has no capital to show it: «رئيس البلدية سامي حداد».
    const uint32_t limit = end + GENITIVE_MAX;
    const uint32_t kept = IQ_LEXICON_ROLE | IQ_LEXICON_BODY;
    const uint32_t first = end;
    while (end < limit && iq_passage_is_word(self, end) &&
           (self->items[end].classes & ~kept) == 0) {
      // «اتهم نقيب التجار البلدية»: a body behind other words is somebody else.
      const bool other = end > first && (self->items[end].classes & IQ_LEXICON_BODY) != 0;
      if (other || (body && !is_definite(self, end))) break;
      end++;
    }
    return end;
  }
  if (!body && is_rank(self, end)) return end + 1;
  if (!body && iq_is_place_of_role(self, end)) return end + 1;
  for (uint32_t i = end; i < end + ADJECTIVES_MAX && is_adjective(self, i); i++) {
    if (leads_verb(self, i + 1)) return i + 1;
  }
  // Where verbs end the clause nouns end the phrase: what depends on a role stands before it.
  const IqLanguage *language = self->language;
  if (!iq_language_declines(language)) return end;
  // “Policja na razie mówi”: what a body does where is no part of it.
  const uint32_t kept = IQ_LEXICON_ROLE | IQ_LEXICON_BODY | IQ_LEXICON_WORK |
                        (body ? 0u : (uint32_t)IQ_LEXICON_LINKER);
  // «Источник «Экрана» в больнице шепчет»: whose source that is.
  const bool marked = !body && end + 1 < self->count &&
                      self->items[end].kind == IQ_ITEM_QUOTATION &&
                      iq_passage_has(self, end + 1, IQ_LEXICON_LINKER);
  const uint32_t from = end + (marked ? 1u : 0u);
  for (uint32_t i = from; i < from + GENITIVE_MAX && iq_passage_is_word(self, i); i++) {
    if (iq_passage_is_cue(self, i)) return i;
    if ((self->items[i].classes & ~kept) != 0) break;
    // «Внук в телефон кричит»: what somebody speaks into.
    const bool into = iq_passage_has(self, i, IQ_LEXICON_LINKER) &&
                      iq_passage_is_word(self, i + 1) &&
                      iq_passage_is_aside(self, i + 1, IQ_ASIDE_RECORDING);
    if (into) break;
    // „W ratuszu radni mówią“: the subject, and nothing that the office is of.
    const bool subject =
        body && (self->items[i].classes & IQ_LEXICON_ROLE) != 0 && !iq_role_is_declined(self, i);
    if (subject) break;
    // A full name is somebody else: “Firma sahibi Rıza Poyraz reddetti”.
    if (self->items[i].capital && iq_passage_is_word(self, i + 1) && self->items[i + 1].capital)
      break;
  }
  return end;
}

/// Whether a word joins a role to what it is of: “of”, or an article in the genitive (der Sprecher
/// der Klinik).
static bool joins(const IqPassage *self, uint32_t at) {
  if (iq_passage_has(self, at, IQ_LEXICON_OF)) return true;
  return iq_passage_is_word(self, at + 1) && self->items[at + 1].capital &&
         iq_passage_has(self, at, IQ_LEXICON_GENITIVE);
}

bool iq_passage_is_number(const IqPassage *self, uint32_t at) {
  const uint8_t byte = (uint8_t)self->text->bytes[self->items[at].span.start];
  return iq_context_of(byte) == IQ_CONTEXT_DIGIT;
}

/// «гость из Финляндии Юхани Салминен»: whether a first and a last name end the words with capitals
/// from item `at` on, which tell where somebody is from.
static bool ends_in_person(const IqPassage *self, uint32_t at) {
  if (self->language->cases == 0 || self->language->verb_final) return false;
  uint32_t end = at;
  while (iq_passage_is_word(self, end) && self->items[end].capital) end++;
  if (end < at + FULL_RUN_MIN) return false;
  if (end == at + FULL_RUN_MIN && iq_passage_has(self, at - 1, IQ_LEXICON_LINKER)) return true;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return iq_nominative_first_gender(self->text, self->items[end - 2].span, language) !=
         IQ_GENDER_OPEN;
}

/// «A filha de dona Ana», «la nieta del señor Rey»: whether what somebody is called by stands at
/// `at`, and a name behind it.
static bool leads_titled(const IqPassage *self, uint32_t at) {
  return self->language->adjectives_behind && iq_passage_is_word(self, at) &&
         iq_passage_has(self, at, IQ_LEXICON_HONORIFIC) && iq_passage_is_word(self, at + 1) &&
         self->items[at + 1].capital;
}

/// Where the words that belong to a role end: “a spokeswoman for the ministry of the interior”.
static uint32_t complement_end(const IqPassage *self, uint32_t end) {
  const uint32_t limit = end + ROLE_BEHIND_MAX;
  uint32_t at = end;
  // „sagte seine Witwe einer Zeitung“: whom it is said to.
  const uint32_t somebody = IQ_LEXICON_INDEFINITE | IQ_LEXICON_GENITIVE;
  const bool addressee = self->language->dative != 0 && iq_passage_is_word(self, end) &&
                         (self->items[end].classes & somebody) == somebody && end > 2 &&
                         (iq_passage_is_cue(self, end - 2) || iq_passage_is_cue(self, end - 3));
  if (addressee) return end;
  // «La empresa pública de ferrocarriles», «la secretaria general de la Liga»
  const bool told = iq_passage_is_word(self, at) &&
                    (iq_passage_may_be_verb(self, at) ||
                     (iq_passage_has(self, at, IQ_LEXICON_HONORIFIC) && !self->items[at].capital));
  const bool adjective = self->language->adjectives_behind && !self->language->caseless && told &&
                         self->items[at].span.end - self->items[at].span.start >= ADJECTIVE_MIN &&
                         iq_ending_is_aside(self, self->items[at].span, IQ_ASIDE_ADJECTIVE) &&
                         iq_passage_is_word(self, at + 1) && joins(self, at + 1);
  if (adjective) at++;
  while (at < limit && iq_passage_is_word(self, at) && joins(self, at)) {
    uint32_t next = at + 1;
    // «la madre de uno de los escolares»
    while (iq_passage_is_word(self, next) && iq_passage_has(self, next, IQ_LEXICON_ARTICLE) &&
           !(iq_passage_is_word(self, next + 1) && joins(self, next + 1))) {
      next++;
    }
    if (leads_titled(self, next)) next++;
    if (!iq_passage_is_word(self, next) || iq_passage_is_cue(self, next)) break;
    // «a enfermeira de 52 anos»: an age tells nothing of what somebody is.
    if (iq_passage_is_number(self, next)) break;
    // “a report from last August”
    const uint32_t day = iq_passage_has(self, next, IQ_LEXICON_OPENER) ? next + 1 : next;
    if (iq_passage_is_word(self, day) && iq_passage_has(self, day, IQ_LEXICON_CALENDAR)) break;
    if (ends_in_person(self, next)) break;
    next = iq_object_end(self, next);
    if (next > limit) break;
    end = at = next;
  }
  return end;
}

/// Whether a word says whose somebody is, or what of: a role, or a noun or an adjective that no
/// lexicon knows, with the ending of a genitive.
static bool is_genitive(const IqPassage *self, uint32_t at) {
  if (!iq_passage_is_word(self, at) || self->items[at].capital) return false;
  const IqSpan word = self->items[at].span;
  if (iq_passage_has(self, at, IQ_LEXICON_ROLE)) {
    return iq_entities_case(self->entities, &self->items[at])->declined &&
           !iq_ending_is_aside(self, word, IQ_ASIDE_DATIVE);
  }
  return (self->items[at].classes & ~(uint32_t)IQ_LEXICON_WORK) == 0 &&
         iq_ending_is_aside(self, word, IQ_ASIDE_GENITIVE);
}

/// „straż pożarna“: whether a word behind a body ends as adjectives do, where no verb can follow.
static bool is_title(const IqPassage *self, uint32_t at) {
  return iq_passage_may_be_verb(self, at) &&
         iq_ending_is_aside(self, self->items[at].span, IQ_ASIDE_ADJECTIVE);
}

uint32_t iq_owner_end(const IqPassage *self, uint32_t first, uint32_t end, bool body) {
  const IqLanguage *language = self->language;
  if (language->cases == 0 || language->verb_final) return end;
  const bool opens = !body && iq_item_opens_sentence(self->items, first) && first + 1 == end;
  const bool behind = (end > 1 && iq_passage_is_any_cue_word(self, end - 2)) ||
                      (end > 2 && iq_passage_is_any_cue_word(self, end - 3));
  if (!behind && !opens) return end;
  uint32_t at = end;
  while (at < end + OWNER_MAX && (is_genitive(self, at) || (body && is_title(self, at)))) at++;
  if (at == end) return end;
  // „podała prokuratura okręgowa w Słupsku“
  const bool where = body && at < self->count && iq_passage_has(self, at, IQ_LEXICON_LINKER);
  const bool goes_on =
      at < self->count && !where &&
      (self->items[at].kind == IQ_ITEM_WORD || (!body && self->items[at].kind == IQ_ITEM_COMMA));
  return goes_on && !opens ? end : at;
}

/// Where the word for how somebody knows of something stands, who ends before item `end`: right
/// behind (“close to”), or behind a preposition and one more word (“with direct knowledge of”).
/// IQ_NONE where there is none.
static uint32_t find_insider(const IqPassage *self, uint32_t end) {
  for (uint32_t at = end; at < end + INSIDER_BEFORE_MAX && iq_passage_is_word(self, at); at++) {
    if (iq_passage_is_tie(self, at, IQ_TIE_INSIDER)) return at;
    if (at == end && !iq_passage_has(self, at, IQ_LEXICON_LINKER)) return IQ_NONE;
  }
  return IQ_NONE;
}

uint32_t iq_insider_end(const IqPassage *self, uint32_t end) {
  const bool set_off =
      self->language->bare_definite && end < self->count && self->items[end].kind == IQ_ITEM_COMMA;
  // «una fonte vicina alle indagini»: an adjective may have been read as a part of the role.
  const uint32_t from = end - iq_passage_is_tie(self, end - 1, IQ_TIE_INSIDER);
  const uint32_t insider = find_insider(self, set_off ? end + 1 : from);
  if (insider == IQ_NONE || !iq_passage_is_word(self, insider + 1)) return end;
  // « une source proche du dossier »: the preposition may hold the article.
  uint32_t at = insider + 1;
  const bool linked = iq_passage_has(self, at, IQ_LEXICON_LINKER);
  // “osoba znająca przebieg akcji”: where nouns have cases, what somebody knows needs no
  // preposition.
  const bool known = self->language->bare_definite && self->language->cases > 0 &&
                     !self->language->verb_final && self->items[at].classes == 0 &&
                     !self->items[at].capital;
  if (!linked && !known) return end;
  if (linked) at++;
  while (iq_passage_is_word(self, at) && iq_passage_has(self, at, IQ_LEXICON_ARTICLE)) at++;
  if (!iq_passage_is_word(self, at) || iq_passage_is_cue(self, at)) return end;
  const uint32_t object = iq_object_end(self, at);
  // … and what that is of stands right behind it.
  const bool of = !linked && iq_passage_is_word(self, object) && !self->items[object].capital &&
                  !iq_passage_is_cue(self, object) &&
                  !iq_passage_has(self, object, IQ_LEXICON_LINKER | IQ_LEXICON_PRONOUN);
  return complement_end(self, object + of);
}

/// «l’Agenzia per l’ambiente ha comunicato»: where what a body with a capital is for ends; `end`
/// where nothing tells it. `head` is the body.
static uint32_t purpose_end(const IqPassage *self, uint32_t head, uint32_t end) {
  const bool nouns = self->language->capital_nouns;
  const bool named = (self->language->adjectives_behind || nouns) && self->items[head].capital &&
                     !iq_item_opens_sentence(self->items, head);
  if (!named || !iq_passage_is_word(self, end)) return end;
  if ((iq_word_find(self->items[end].hash)->lists & IQ_LIST_PURPOSE) == 0) return end;
  uint32_t at = end + 1;
  if (!nouns && iq_passage_has(self, at, IQ_LEXICON_ARTICLE)) at++;
  // «la Procura per il momento tace»
  const uint32_t small = IQ_LEXICON_CALENDAR | IQ_LEXICON_OPENER | IQ_LEXICON_PRONOUN |
                         IQ_LEXICON_CUE | IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER;
  if (!iq_passage_is_word(self, at) || iq_passage_is_number(self, at)) return end;
  if ((nouns || !self->items[at].capital) && iq_passage_has(self, at, small)) return end;
  if ((iq_word_find(self->items[at].hash)->lists & IQ_LIST_TIME) != 0) return end;
  at++;
  if (nouns) {
    // „Die Feuerwehr sammelt für Opfer Spenden“: of two nouns the second is an object.
    const bool object = iq_passage_is_word(self, at) && self->items[at].capital;
    return self->items[at - 1].capital && !object ? complement_end(self, at) : end;
  }
  while (iq_passage_is_word(self, at) && (is_adjective(self, at) || self->items[at].capital)) at++;
  at = complement_end(self, at);
  const bool closed = at >= self->count || self->items[at].kind != IQ_ITEM_WORD;
  return closed || leads_verb(self, at) ? at : end;
}

/// „Ewa Lis, rzeczniczka Kolei Górskich, …“: where the words with capitals behind a role end that a
/// full name and a comma stand before, and which are no name in the nominative; `end` where there
/// are none.
static uint32_t names_end(const IqPassage *self, uint32_t end) {
  const IqLanguage *language = self->language;
  if (language->cases == 0 || language->verb_final || end < FULL_RUN_MIN + 1) return end;
  const IqItem *before = &self->items[end - 2];
  if (before->kind != IQ_ITEM_COMMA || !iq_item_is_capital(before - 1) ||
      !iq_item_is_capital(before - 2)) {
    return end;
  }
  uint32_t at = end;
  while (iq_passage_is_word(self, at) && self->items[at].capital) at++;
  if (at == end || at >= self->count || self->items[at].kind != IQ_ITEM_COMMA) return end;
  const uint8_t own = (uint8_t)(language - iq_languages);
  const IqSpan first = self->items[end].span;
  return iq_first_name_gender(self->text, first, false, own) == IQ_GENDER_OPEN ? at : end;
}

uint32_t iq_complement_end(const IqPassage *self, uint32_t end, bool body) {
  const uint32_t purpose = body && end > 0 ? purpose_end(self, end - 1, end) : end;
  if (purpose > end) return purpose;
  const uint32_t names = body ? end : names_end(self, end);
  if (names > end) return names;
  return genitive_end(self, complement_end(self, end), body);
}

uint32_t iq_opening_end(const IqPassage *self, const IqName *name) {
  const uint32_t at = name->first;
  const IqItem *item = &self->items[at];
  const bool alone = name->end - at == 1 && name->whole == at && !item->possessive;
  const bool initial = at == 0 || self->items[at - 1].kind != IQ_ITEM_WORD;
  const bool nouns_last = !self->language->capital_nouns && !self->language->bare_definite &&
                          !self->language->adjectives_behind;
  if (!alone || !initial || !nouns_last) return name->end;
  const uint32_t nouns = IQ_LEXICON_ROLE | IQ_LEXICON_BODY | IQ_LEXICON_ANONYMOUS |
                         IQ_LEXICON_EPITHET | IQ_LEXICON_FEMININE | IQ_LEXICON_MASCULINE;
  uint32_t end = name->end;
  while (end < at + OPENING_MAX && iq_passage_is_word(self, end) && !iq_passage_is_cue(self, end)) {
    if ((self->items[end].classes & ~nouns) != 0 || self->items[end].capital) return name->end;
    end++;
  }
  const bool cue = iq_passage_is_word(self, end) && iq_passage_is_cue(self, end);
  if (!cue || end == name->end) return name->end;
  const bool someone = iq_passage_has(self, end - 1, IQ_LEXICON_ROLE) ||
                       iq_item_is_plural(self->text, self->language, &self->items[end - 1]);
  if (!someone) return name->end;
  const bool known =
      iq_given_gender(item->hash) != IQ_GENDER_OPEN ||
      iq_entities_has_capital(self->entities, item->hash) ||
      iq_entities_find(self->entities, self->items, *name, IQ_GENDER_OPEN) != IQ_NONE;
  return known ? name->end : end;
}
