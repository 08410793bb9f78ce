#include "mention/name_object.h"

#include "language/given.h"
#include "language/words.h"
#include "mention/ending.h"
#include "mention/nominative.h"

/// Words of a first and a last name.
#define FULL_MIN 2u
/// Words with capitals among which an object is looked for.
#define RUN_MAX 32u
/// Items between whom something is told and the verb or the words: “Körfez'e yaptığı açıklamada”.
#define TELLING_REACH 4u
/// Words from the start of a sentence to a verb that is its second part.
#define FRONT_MIN 1u
/// Words from an organisation to its name: el grupo municipal X.
#define BODY_REACH 2u

/// Whether a first and a last name end before item `end`, and begin at item `first` or behind it.
/// `any`: two words that no list has are enough.
static bool ends_full_name(const IqItem *items, uint32_t first, uint32_t end, bool any) {
  if (end < first + FULL_MIN || items[end - 1].classes != 0) return false;
  if (any && items[end - 2].classes == 0) return true;
  for (uint32_t i = first; i + FULL_MIN <= end; i++) {
    if (iq_given_gender(items[i].hash) != IQ_GENDER_OPEN) return true;
  }
  return false;
}

/// „powiedział Adamowi Lisowi Roman Duda“: where a first and a last name begin that end a run of
/// capitals, behind two words or more that no nominative of a first name opens. IQ_NONE where none
/// do.
static uint32_t full_name_in_run(const IqItem *items, uint32_t count, uint32_t first) {
  if (iq_given_gender(items[first].hash) != IQ_GENDER_OPEN) return IQ_NONE;
  uint32_t end = first;
  while (end < count && end - first < RUN_MAX && iq_item_is_capital(&items[end])) end++;
  if (end < first + FULL_MIN + FULL_MIN) return IQ_NONE;
  const uint32_t at = end - FULL_MIN;
  const bool full = iq_given_gender(items[at].hash) != IQ_GENDER_OPEN && items[at].classes == 0 &&
                    iq_given_gender(items[at - 1].hash) == IQ_GENDER_OPEN &&
                    (items[first].classes & (IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC)) == 0;
  return full ? at : (uint32_t)IQ_NONE;
}

uint32_t iq_object_in_run(const IqItem *items, uint32_t count, const IqLanguage *language,
                          uint32_t first) {
  if (iq_language_declines(language)) return full_name_in_run(items, count, first);
  if (!iq_language_heads_last(language)) return IQ_NONE;
  const uint8_t own = (uint8_t)(language - iq_languages);
  uint32_t end = first;
  while (end < count && end - first < RUN_MAX && iq_item_is_capital(&items[end])) {
    if (items[end++].possessive) break;
  }
  for (uint32_t i = first + FULL_MIN; i < end; i++) {
    const bool outlet = (iq_lexicon_find_aside(items[i].hash, own) & IQ_ASIDE_OUTLET) != 0;
    const uint32_t titles = IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC;
    // The object of a verb has an ending.
    const bool title = i + 1 < end && items[end - 1].possessive &&
                       (items[i].classes & titles) != 0 &&
                       iq_given_gender(items[i].hash) == IQ_GENDER_OPEN;
    if ((outlet || title) && ends_full_name(items, first, i, outlet)) return i;
  }
  return IQ_NONE;
}

bool iq_begins_object(const IqItem *items, uint32_t count, const IqLanguage *language,
                      uint32_t at) {
  if (!iq_language_heads_last(language) && !iq_language_declines(language)) return false;
  uint32_t first = at;
  while (first > 0 && at - first < RUN_MAX && iq_item_is_capital(&items[first - 1]) &&
         !items[first - 1].possessive) {
    first--;
  }
  return first < at && iq_object_in_run(items, count, language, first) == at;
}

bool iq_is_object_beside(const IqPassage *self, uint32_t at, uint32_t role) {
  if (!iq_language_heads_last(self->language)) return false;
  if (iq_passage_has(self, role, IQ_LEXICON_BODY | IQ_LEXICON_EPITHET)) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return iq_entities_has_last(self->entities, self->items[at].hash) ||
         iq_first_name_gender(self->text, self->items[at].span, false, language) != IQ_GENDER_OPEN;
}

/// „Am Ufer sammelt …“, „Heute brachte …“: whether the word before item `at` may be a verb that
/// goes before its subject: a small one that no list has, and no adjective, behind others.
static bool follows_verb(const IqText *text, uint8_t language, const IqItem *items, uint32_t at) {
  if (at < FRONT_MIN + 1 || items[at - 1].kind != IQ_ITEM_WORD || items[at - 1].capital)
    return false;
  if ((items[at - 1].classes & ~(uint32_t)IQ_LEXICON_CUE) != 0) return false;
  // „…, sagt Ada Maria Kern“: what is said is no noun.
  if ((items[at - 1].classes & IQ_LEXICON_SAYING) != 0) return false;
  const IqItem *front = &items[at - 2];
  if (front->kind != IQ_ITEM_WORD || (front->classes & IQ_LEXICON_ARTICLE) != 0) return false;
  return !iq_ending_has_aside(text, items[at - 1].span, language, IQ_ASIDE_ADJECTIVE);
}

void iq_object_cut(const IqText *text, uint8_t language, const IqItem *items, uint32_t count,
                   IqName *name) {
  if (!iq_languages[language].capital_nouns || name->whole != name->first) return;
  const IqItem *last = &items[name->end - 1];
  if (name->end - name->first <= FULL_MIN || last->possessive) return;
  uint32_t given = 0;
  while (name->first + given < name->end &&
         iq_has_first_name(text, items[name->first + given].span, items[name->first + given].hash,
                           language)) {
    given++;
  }
  if (given == 0 || name->end - name->first != given + FULL_MIN) return;
  for (uint32_t i = name->first; i < name->end; i++) {
    if (!iq_item_is_capital(&items[i])) return;
  }
  // „…, wartet Ada Kern Moll, 39, …“: what a comma tells more of is who waits.
  const bool set_off = name->end < count && (items[name->end].kind == IQ_ITEM_COMMA ||
                                             items[name->end].kind == IQ_ITEM_OTHER);
  if (set_off || !follows_verb(text, language, items, name->first)) return;
  name->end--;
}

void iq_place_cut(const IqText *text, uint8_t language, const IqItem *items, uint32_t count,
                  IqName *name) {
  if (!iq_language_heads_last(&iq_languages[language])) return;
  const IqItem *last = &items[name->end - 1];
  const uint32_t words = name->end - name->first;
  if (words < FULL_MIN || last->kind != IQ_ITEM_WORD || !last->capital) return;
  if ((last->classes & (IQ_LEXICON_BODY | IQ_LEXICON_ROLE)) != 0) return;
  const bool network = (last->classes & IQ_LEXICON_NEUTER) != 0;
  const bool goes_on = name->end < count && items[name->end].kind == IQ_ITEM_WORD;
  // “Ayşe Demir Kaya'da”: nobody's whole name is where something happens.
  const bool place =
      words > FULL_MIN && iq_ending_is_locative(text, last->span, language) &&
      iq_has_first_name(text, items[name->first].span, items[name->first].hash, language) &&
      !iq_has_first_name(text, last->span, last->hash, language);
  if ((network && goes_on) || place) name->end--;
}

/// Whether a verb that attributes or what is said stands a few items behind item `at`.
static bool leads_telling(const IqItem *items, uint32_t count, uint32_t at) {
  for (uint32_t i = at; i < count && i < at + TELLING_REACH; i++) {
    const uint8_t kind = items[i].kind;
    if (kind == IQ_ITEM_QUOTATION || kind == IQ_ITEM_COLON) return true;
    if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_COMMA) return false;
    if (kind == IQ_ITEM_COMMA) continue;
    const uint32_t classes = items[i].classes;
    if ((classes & (IQ_LEXICON_CUE | IQ_LEXICON_SAYING)) != 0) return true;
    // “Ali Kurt'a göre …”
    if ((classes & (IQ_LEXICON_ACCORDING | IQ_LEXICON_LINKER)) != 0) return false;
  }
  return false;
}

/// Whether nothing but words in lower case leads from the start of the sentence to item `at`.
static bool is_first_name_of_sentence(const IqItem *items, uint32_t at) {
  while (at > 0 && !iq_item_opens_sentence(items, at)) {
    at--;
    if (items[at].kind != IQ_ITEM_WORD) return false;
    if (items[at].capital && !iq_item_opens_sentence(items, at)) return false;
  }
  return true;
}

void iq_told_cut(const IqText *text, uint8_t language, const IqItem *items, uint32_t count,
                 IqName *name) {
  if (!iq_language_heads_last(&iq_languages[language])) return;
  if (name->end - name->first <= FULL_MIN || !items[name->end - 1].possessive) return;
  // “Emre Yalın Kent Postası'na”: some last names are first names too.
  const IqSpan last = items[name->end - 1].span;
  const bool letters = iq_text_capitals(text, last) > 1;  // Ova TV
  const uint32_t words = letters || iq_ending_is_possessed(text, last, language) ? 2u : 1u;
  const uint32_t all = name->end - name->first;
  const uint32_t limit = name->end - (all > words + 1 ? words : 1u) - 1;
  uint32_t at = name->first;
  while (at < limit && iq_has_first_name(text, items[at].span, items[at].hash, language)) at++;
  const uint32_t titles = IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC;
  const bool titled = at == name->first && at > 0 && (items[at - 1].classes & titles) != 0;
  if (titled) at++;
  // The last name ends the name.
  if (at == name->first || at > limit || !iq_ending_is_of_told(text, last, language)) return;
  if (!leads_telling(items, count, name->end) || !is_first_name_of_sentence(items, name->whole)) {
    return;
  }
  name->end = at + 1;
}

/// Whether a word for an organisation stands right before item `at`, or an adjective between.
static bool follows_body(const IqItem *items, uint32_t at) {
  for (uint32_t i = at; i > 0 && at - i < BODY_REACH; i--) {
    const IqItem *item = &items[i - 1];
    if (item->kind != IQ_ITEM_WORD || item->capital) return false;
    if ((item->classes & IQ_LEXICON_BODY) != 0) return true;
    if ((item->classes & ~(uint32_t)(IQ_LEXICON_ROLE | IQ_LEXICON_EPITHET)) != 0) return false;
  }
  return false;
}

uint32_t iq_cause_in_name(const IqItem *items, uint32_t count, const IqLanguage *language,
                          uint32_t first, uint32_t end) {
  if (!language->adjectives_behind || end != first + 1 || end + 1 >= count) return 0;
  if (items[end].kind != IQ_ITEM_WORD || items[first].possessive) return 0;
  const uint32_t lists = iq_word_find(items[end].hash)->lists;
  const bool people = (items[first].classes & IQ_LEXICON_ROLE) != 0;
  const bool cause = (lists & IQ_LIST_CAUSE) != 0 || (people && (lists & IQ_LIST_AGAINST) != 0);
  // «La asociación Salvemos el Turia»
  const bool object = (items[end].classes & IQ_LEXICON_ARTICLE) != 0 &&
                      (items[end].classes & IQ_LEXICON_LINKER) == 0;
  if (!cause && !object) return 0;
  if (iq_given_gender(items[first].hash) != IQ_GENDER_OPEN || !follows_body(items, first)) return 0;
  uint32_t at = end + 1;
  const bool article = cause && items[at].kind == IQ_ITEM_WORD && !items[at].capital &&
                       (items[at].classes & IQ_LEXICON_ARTICLE) != 0;
  if (article) at++;
  return at < count && iq_item_is_capital(&items[at]) ? at - end : 0;
}

bool iq_leads_name(const IqPassage *self, uint32_t at) {
  return self->language->adjectives_behind && at + 2 < self->count &&
         self->items[at].kind == IQ_ITEM_COMMA && iq_item_is_capital(&self->items[at + 1]) &&
         iq_item_is_capital(&self->items[at + 2]);
}

bool iq_is_name_of_body(const IqPassage *self, const IqMention *name) {
  if (name->end < name->first + FULL_MIN) return false;
  return iq_leads_name(self, name->end) ||
         iq_cause_in_name(self->items, self->count, self->language, name->first, name->first + 1) >
             0;
}
