#include "mention/mention.h"

#include "base/utf8.h"
#include "language/words.h"
#include "mention/bare_name.h"
#include "mention/complement.h"
#include "mention/ending.h"
#include "mention/foreword.h"
#include "mention/gender.h"
#include "mention/handle.h"
#include "mention/modifier.h"
#include "mention/name_object.h"
#include "mention/native.h"
#include "mention/no_name.h"
#include "mention/nominative.h"
#include "mention/place.h"
#include "mention/pronoun.h"
#include "mention/reading.h"
#include "mention/role_phrase.h"
#include "mention/said_again.h"
#include "mention/stranger.h"
#include "text/character.h"

/// « Des riverains racontent », «Dei residenti hanno detto»: whether a preposition with its article
/// is the article of several at item `at`, whom no list counts: it begins a clause before them, and
/// where it may mean “of” a verb of saying stands behind.
static bool is_partitive(const IqPassage *self, uint32_t at) {
  if (!self->language->adjectives_behind || at == 0) return false;
  const uint32_t both = IQ_LEXICON_LINKER | IQ_LEXICON_ARTICLE;
  const IqItem *article = &self->items[at - 1];
  if (article->kind != IQ_ITEM_WORD || (article->classes & both) != both) return false;
  if (!iq_passage_has(self, at, IQ_LEXICON_ROLE) || self->items[at].capital) return false;
  const bool opens = iq_item_opens_sentence(self->items, at - 1);
  if ((article->classes & IQ_LEXICON_INDEFINITE) != 0) {
    return opens || (at > 1 && self->items[at - 2].kind == IQ_ITEM_COMMA);
  }
  return opens && iq_passage_is_aside(self, at - 1, IQ_ASIDE_SEVERAL) &&
         iq_passage_is_word(self, at + 1) &&
         iq_ending_is_aside(self, self->items[at + 1].span, IQ_ASIDE_SEVERAL) &&
         (iq_passage_is_cue(self, at + 1) || iq_passage_is_call(self, at + 1, IQ_CALL_HAVE));
}

bool iq_passage_is_linked(const IqPassage *self, uint32_t at) {
  if (is_partitive(self, at)) return false;
  // “volgens hem”, “enligt henne”
  if (iq_passage_has(self, at, IQ_LEXICON_OBLIQUE)) {
    return !(at > 0 && iq_passage_has(self, at, IQ_LEXICON_PRONOUN) &&
             iq_passage_has(self, at - 1, IQ_LEXICON_ACCORDING));
  }
  // “kaptan için”: prepositions stand behind, where nouns end their phrases.
  if (iq_language_heads_last(self->language)) return false;
  for (uint32_t back = 0; at > 0 && back < 3; back++, at--) {
    if (iq_passage_has(self, at - 1, IQ_LEXICON_LINKER | IQ_LEXICON_OBLIQUE)) return true;
    // „pisma, na które gmina odpowiadała“: the preposition is the relative pronoun's.
    if (!iq_passage_has(self, at - 1, IQ_LEXICON_ARTICLE)) return false;
    if (iq_passage_has(self, at - 1, IQ_LEXICON_RELATIVE)) return false;
    // «a este jornal»: of two articles the first is a preposition.
    const bool two = self->language->adjectives_behind && self->items[at].kind == IQ_ITEM_WORD &&
                     iq_passage_has(self, at, IQ_LEXICON_ARTICLE) &&
                     !iq_passage_has(self, at, IQ_LEXICON_POSSESSIVE);
    // «Dal canto suo il preside …»: behind its noun a possessive ends the phrase.
    if (two) return !iq_passage_has(self, at - 1, IQ_LEXICON_POSSESSIVE);
  }
  return false;
}

/// A role that one capitalised word says more of: “Russian ultranationalist leader”, “Quill ally”.
static bool read_modified_role(const IqPassage *self, const IqName *name, uint32_t floor,
                               IqMention *mention) {
  const uint32_t at = name->first;
  const bool single = name->end - at == 1 && name->whole == at && self->items[at].classes == 0;
  if (self->language->capital_nouns || !single || self->items[at].possessive) return false;
  // «A Navemar enviou nota»: where adjectives stand behind, the role is the object.
  if (self->language->adjectives_behind && !iq_passage_has(self, at + 1, IQ_LEXICON_ROLE)) {
    return false;
  }
  // „poinformował PAP rzecznik“, but “diyen Hollandalı turist”
  const bool told = self->language->bare_definite && !self->language->verb_final && at > 0 &&
                    iq_passage_is_cue(self, at - 1);
  if (told) return false;
  // „Nowak zwolnił trenera“, «Ткач поддержал мэра»: whoever is known by the last name acts. Only
  // the word that opens a sentence may be an adjective with a capital.
  const bool acts =
      iq_language_declines(self->language) &&
      (!iq_item_opens_sentence(self->items, at) ||
       iq_entities_find(self->entities, self->items, *name, IQ_GENDER_OPEN) != IQ_NONE);
  if (acts || iq_item_ends_as_opener(self, at)) return false;
  for (uint32_t i = at + 1; i <= at + 2 && iq_passage_is_word(self, i) && !self->items[i].capital;
       i++) {
    if (iq_passage_has(self, i, IQ_LEXICON_ROLE)) {
      return !iq_is_object_beside(self, at, i) && iq_read_role(self, i, floor, mention);
    }
    if (self->items[i].classes != 0) return false;
  }
  return false;
}

/// Whether a word is a first name, of any language or, where it opens the sentence and nouns have
/// capitals, of the text's.
static bool is_given(const IqPassage *self, uint32_t at) {
  if (iq_given_gender(self->items[at].hash) != IQ_GENDER_OPEN) return true;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const bool own = self->language->capital_nouns || iq_language_heads_last(self->language);
  return own && iq_item_opens_sentence(self->items, at) &&
         iq_first_name_gender(self->text, self->items[at].span, false, language) != IQ_GENDER_OPEN;
}

/// Whether a word is nothing but two capital letters or more.
static bool is_letters(const IqPassage *self, IqSpan word) {
  uint32_t letters = 0;
  for (uint32_t at = word.start; at < word.end; letters++) {
    uint32_t size;
    if (!iq_is_upper(iq_utf8_decode(self->text->bytes, self->text->length, at, &size)))
      return false;
    at += size;
  }
  return letters > 1;
}

/// „Prezes PKP“, «Глава МЧС»: whether the letters of a body stand alone behind a role, where nouns
/// have cases; they say what the role is of.
static bool reads_role_of_letters(const IqPassage *self, const IqName *name, IqMention *mention) {
  const uint32_t at = name->first;
  if (!iq_language_declines(self->language) || name->end != at + 1 || at == 0) return false;
  if (!iq_passage_has(self, at - 1, IQ_LEXICON_ROLE) || !iq_passage_is_word(self, at - 1)) {
    return false;
  }
  const bool shouted = is_letters(self, self->items[at - 1].span);
  if (shouted || !is_letters(self, self->items[at].span)) return false;
  mention->kind = IQ_MENTION_ROLE;
  mention->first = at - 1;
  mention->head = at - 1;
  mention->end = at + 1;
  mention->gender = iq_passage_gender(self, at - 1);
  mention->linked = iq_passage_is_linked(self, at - 1);
  return true;
}

/// “Åmåls kommun”, “Svenska kyrkan”: whether a noun in lower case ends the name of an organisation
/// that begins with a name.
static bool reads_office(const IqPassage *self, const IqName *name) {
  if (!self->language->genitive_s || name->whole < name->first) return false;
  const uint32_t noun = name->end;
  if (!iq_passage_is_word(self, noun) || self->items[noun].capital) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  // “Nu driver Eva Berg hotell”: a person has no office in her name but in the genitive.
  const bool genitive =
      iq_ending_hints(self->text, self->items[noun - 1].span, language, IQ_HINT_ROLE_GENITIVE) != 0;
  if (!genitive && is_given(self, name->first)) return false;
  const bool ending =
      iq_ending_hints(self->text, self->items[noun].span, language, IQ_HINT_NAME_NOUN) != 0;
  if (ending || iq_passage_is_hint(self, noun, IQ_HINT_NAME_NOUN)) return true;
  return name->end == name->first + 1 && iq_passage_is_hint(self, noun, IQ_HINT_NAME_DEFINITE);
}

static bool read_name(const IqPassage *self, uint32_t at, uint32_t floor, IqMention *mention) {
  bool certain;
  IqName name;
  if (!iq_name_recall(self->items, self->count, at, self->language, &name, &certain)) return false;
  const uint32_t words = name.end - name.first;
  const uint8_t own = (uint8_t)(self->language - iq_languages);
  iq_name_trim(self->text, own, self->items, self->count, &name);
  // „Glückliche Wende“: what is left of it only looks like a name.
  const bool left = self->language->capital_nouns && name.end == name.first + 1;
  if (left && words > 1) {
    // „Chinesische Politiker“: the role is read with what stands before it.
    if (iq_passage_has(self, name.first, IQ_LEXICON_ROLE)) return false;
    certain = false;
  }
  // „powiedział Wolny Krajowej Agencji“: whoever is known by a last name, and whom they tell.
  const bool told = self->language->cases > 0 && name.end - name.first > 2 && at == name.first &&
                    iq_passage_is_cue(self, at > 0 ? at - 1 : at) &&
                    iq_entities_has_last(self->entities, self->items[name.first].hash);
  if (told) name.end = name.first + 1;
  name.end = iq_outlet_start(self, &name);
  const uint32_t end = iq_opening_end(self, &name);
  if (end > name.end) {
    mention->kind = IQ_MENTION_SOMEBODY;
    mention->first = name.first;
    mention->end = end;
    mention->head = end - 1;
    mention->several = iq_item_is_plural(self->text, self->language, &self->items[end - 1]);
    mention->gender = iq_passage_gender(self, end - 1);
    return true;
  }
  if (reads_office(self, &name)) {
    mention->kind = IQ_MENTION_BODY;
    mention->first = name.whole;
    mention->end = name.end + 1;
    mention->head = name.end;
    mention->gender = IQ_GENDER_NEUTER;
    return mention->first >= floor;
  }
  if (reads_role_of_letters(self, &name, mention)) return mention->first >= floor;
  if (iq_name_is_tongue(self, &name) || iq_name_is_origin(self, &name)) return false;
  if (name.end == name.first + 1 && iq_is_place_of_role(self, name.first)) return false;
  // „mit folgenden Worten“: where nouns have capitals, the word that attributes is nobody's name.
  const bool phrase = self->language->capital_nouns && name.end == name.whole + 1 &&
                      iq_passage_has(self, name.whole, IQ_LEXICON_ACCORDING);
  // „Das lesen Sie hier“
  const bool reader = self->language->capital_nouns && name.end == name.first + 1 &&
                      iq_passage_has(self, name.first, IQ_LEXICON_PRONOUN);
  if (phrase || reader) return false;
  if (read_modified_role(self, &name, floor, mention)) return true;
  if (iq_name_is_title(self, &name)) return iq_read_role(self, name.end - 1, floor, mention);
  if (iq_name_is_native(self, &name)) {
    mention->kind = IQ_MENTION_ROLE;
    mention->epithet = true;
    const bool bare = iq_language_heads_last(self->language);
    mention->first = name.first - !bare;
    if (!bare && !iq_passage_has(self, mention->first, IQ_LEXICON_ARTICLE)) mention->first--;
    mention->end = name.end;
    mention->head = name.end - 1;
    mention->linked = iq_passage_is_linked(self, mention->first);
    return mention->first >= floor;
  }
  mention->gender = iq_title_gender(self, name.whole, name.first);
  mention->entity = iq_entities_find(self->entities, self->items, name, mention->gender);
  const bool capital = !self->language->capital_nouns &&
                       iq_entities_has_capital(self->entities, self->items[name.first].hash);
  const bool unknown = !capital && mention->entity == IQ_NONE && name.end - name.first == 1;
  const bool given = unknown && is_given(self, name.first);
  if (unknown && !given && iq_name_is_participle(self, &name)) return false;
  mention->several = unknown && !given && iq_name_is_plural_noun(self, &name);
  // „Maik hat eine Botschaft.“
  const bool does = self->language->verb_second && iq_leads_small_verb(self, name.end);
  const bool bare = given && (self->language->capital_nouns || does) && name.whole == name.first &&
                    iq_item_opens_sentence(self->items, name.first) &&
                    !(name.first > 0 && iq_passage_has(self, name.first - 1, IQ_LEXICON_ARTICLE));
  // «А Зоя не спала», «Зоя не спала»: a first name of the language alone.
  const bool listed = unknown && iq_stands_as_first_name(self, &name);
  // “SGN, which runs the pipes, said …”
  const uint32_t next = name.end + 1;
  const bool which = unknown && next < self->count && !self->language->capital_nouns &&
                     self->items[name.end].kind == IQ_ITEM_COMMA &&
                     iq_passage_has(self, next, IQ_LEXICON_RELATIVE) &&
                     !iq_opens_as_noun(self, name.first);
  // «Serra (sindacato): “…”»
  const uint32_t behind = unknown ? iq_aside_end(self, name.end) : name.end;
  const bool labelled =
      behind > name.end && behind < self->count && self->items[behind].kind == IQ_ITEM_COLON;
  // “Ovaelektrik'in sözünü ettiği …”: only names have an apostrophe before an ending.
  const bool owner = unknown && (iq_ending_is_genitive(self, self->items[name.first].span) ||
                                 iq_name_is_sender(self, &name));
  const bool called = owner || (unknown && iq_leads_possessed_role(self, name.end));
  const bool told_behind = unknown && !given && iq_is_described_behind(self, &name);
  const bool known = certain || labelled || called || capital || which || told_behind ||
                     (unknown && iq_name_stands_for_body(self, &name)) ||
                     mention->entity != IQ_NONE || bare || listed ||
                     (given && iq_leads_aside(self, name.end)) ||
                     (unknown && !self->language->capital_nouns && iq_leads_age(self, name.end));
  // „Der Wildhüter darf hinauf. Er zählt die Risse“: a noun for a person, behind an article that
  // opens the sentence.
  const uint8_t article = name.first > 0 && name.whole == name.first
                              ? iq_passage_gender(self, name.first - 1)
                              : (uint8_t)IQ_GENDER_OPEN;
  const bool noun = unknown && !given && self->language->capital_nouns &&
                    article != IQ_GENDER_OPEN && iq_item_is_capital(&self->items[name.first - 1]) &&
                    iq_item_opens_sentence(self->items, name.first - 1) &&
                    iq_passage_has(self, name.first - 1, IQ_LEXICON_ARTICLE) &&
                    self->items[name.first].classes == 0 && iq_ends_as_person(self, name.first);
  if (noun) {
    const bool new = iq_passage_has(self, name.first - 1, IQ_LEXICON_INDEFINITE);
    mention->kind = new ? IQ_MENTION_SOMEBODY : IQ_MENTION_ROLE;
    mention->epithet = !new;
    mention->first = name.first - 1;
    mention->end = name.end;
    mention->head = name.first;
    mention->gender = article;
    return true;
  }
  // «Amparada por vizinhas, falou pouco»: where a verb needs no subject, whatever word opens a
  // sentence is hardly a name.
  const bool romance = self->language->null_subject && self->language->adjectives_behind;
  if (!known && !given && romance) return false;
  // « Visiblement émue, elle … », « Très ému, il … »
  const bool opener = self->language->adjectives_behind && unknown && !given &&
                      (iq_passage_has(self, name.first, IQ_LEXICON_OPENER) ||
                       iq_item_ends_as_opener(self, name.first));
  if (opener && iq_item_opens_sentence(self->items, name.first)) return false;
  // «La talla NO ha aparecido»: a word in capitals for what it says.
  const bool denied =
      self->language->adjectives_behind && words == 1 && !given &&
      iq_passage_has(self, name.first, IQ_LEXICON_OPENER) &&
      (iq_word_find(self->items[name.first].hash)->lists & (IQ_LIST_NEGATION | IQ_LIST_IN)) != 0;
  if (denied) return false;
  const bool cased = unknown && !given && self->language->cases > 0;
  const bool alike = cased && !known && iq_stands_as_name(self, &name);
  if (cased && !alike && (!known || iq_item_ends_as_opener(self, name.first))) return false;
  if (cased && iq_is_told_first(self, &name)) return false;
  // „Beim Gottesdienst nannte sie …“
  const bool place = self->language->capital_nouns && unknown && !given &&
                     name.whole == name.first && iq_passage_is_linked(self, name.whole);
  mention->kind = (known || alike) && !place ? IQ_MENTION_NAME : IQ_MENTION_UNSURE;
  mention->first = name.first;
  mention->end = name.end - name.first > 1 || name.whole < name.first
                     ? iq_name_tail(self->items, self->count, name.end)
                     : name.end;
  mention->possessive = self->items[name.end - 1].possessive;
  mention->dative =
      mention->possessive && iq_ending_is_dative(self, self->items[name.end - 1].span);
  // «W klinice w Olsztynie Ołeh Martyniuk uczy się»: the preposition is the place's.
  const bool beyond =
      self->language->cases > 0 && !self->language->verb_final && name.first > name.whole &&
      self->items[name.first - 1].classes == 0 &&
      iq_first_name_gender(self->text, self->items[name.first].span, false, own) != IQ_GENDER_OPEN;
  mention->linked = !beyond && iq_passage_is_linked(self, name.whole);
  mention->head = name.end - 1;
  if (iq_is_name_of_thing(self, &name, mention)) mention->linked = true;
  // “Het schip heet Goede Verwachting”
  const bool work = self->language->verb_second && !given && name.whole == name.first &&
                    name.first > 0 && self->items[name.first - 1].classes == IQ_LEXICON_WORK;
  const bool first_name =
      name.end - name.first > 1 && iq_given_gender(self->items[name.first].hash) != IQ_GENDER_OPEN;
  const bool neuter = iq_words_gender(self, name.first, name.end) == IQ_GENDER_NEUTER;
  const bool several = iq_name_is_of_several(self, &name);
  if (work || (neuter && !first_name) || several || iq_name_is_acronym(self, &name)) {
    mention->gender = IQ_GENDER_NEUTER;
  }
  const bool behind_noun = name.whole > 0 && self->items[name.whole - 1].kind == IQ_ITEM_WORD &&
                           !iq_passage_is_cue(self, name.whole - 1);
  if ((several && behind_noun) || iq_name_is_family(self, &name)) mention->linked = true;
  // «la perra de los Ibarra»: a family.
  if (self->language->adjectives_behind && name.end == name.whole + 1 && name.whole > 0 && !given &&
      iq_passage_has(self, name.whole - 1, IQ_LEXICON_ARTICLE) &&
      iq_passage_is_aside(self, name.whole - 1, IQ_ASIDE_SEVERAL)) {
    mention->several = true;
  }
  return true;
}

/// What a mention begins with, and what leads to one.
#define BEGINS                                                                                     \
  ((uint32_t)(IQ_LEXICON_ROLE | IQ_LEXICON_PRONOUN | IQ_LEXICON_SOMEBODY | IQ_LEXICON_INDEFINITE | \
              IQ_LEXICON_ARTICLE | IQ_LEXICON_RELATIVE))
#define LEADS ((uint32_t)(IQ_LEXICON_CUE | IQ_LEXICON_ACCORDING))

/// Whether a mention may begin at item `at`. Most words have no class that leads to one, and
/// could only begin a phrase behind a word that does. Told without a branch for each question:
/// which way one goes can hardly be foreseen.
static inline bool may_begin(const IqPassage *self, uint32_t at) {
  const IqItem *item = &self->items[at];
  const uint32_t before = at > 0 ? item[-1].classes & LEADS : 0;
  // “According to officials”
  const bool linked = at > 1 && ((item[-1].classes & IQ_LEXICON_LINKER) != 0) &
                                    ((item[-2].classes & IQ_LEXICON_ACCORDING) != 0);
  const bool sign = at > 0 && item[-1].kind == IQ_ITEM_OTHER;
  return (item->kind == IQ_ITEM_WORD) & (((item->classes & BEGINS) | before | linked | sign |
                                          item->capital | self->language->caseless) != 0);
}

uint32_t iq_mention_next(const IqPassage *self, uint32_t at) {
  if (!iq_passage_is_word(self, at) || may_begin(self, at)) return at;
  // What stands before it leads no further than that.
  for (; at < self->count; at++) {
    const IqItem *item = &self->items[at];
    const uint32_t told = item->classes & (BEGINS | LEADS);
    // All at once: most words are in lower case and lead to nothing.
    if ((told | (uint32_t)(item->kind ^ IQ_ITEM_WORD) | item->capital) == 0) continue;
    if ((item->kind != IQ_ITEM_WORD) | item->capital | ((told & BEGINS) != 0)) return at;
    return at + 1;
  }
  return at;
}

/// „Auch Bauer widerspricht“: a last name of the text that is a word for a role too. Behind an
/// article it is the role.
static bool read_role_name(const IqPassage *self, uint32_t at, IqMention *mention) {
  if (!iq_passage_has(self, at, IQ_LEXICON_ROLE)) return false;
  if (at > 0 && iq_passage_has(self, at - 1, IQ_LEXICON_ARTICLE)) return false;
  if (iq_passage_is_word(self, at + 1) && self->items[at + 1].capital) return false;
  const IqName name = {.whole = at, .first = at, .end = at + 1};
  const uint32_t entity = iq_entities_find(self->entities, self->items, name, IQ_GENDER_OPEN);
  if (entity == IQ_NONE || self->entities->items[entity].last != self->items[at].hash) return false;
  mention->kind = IQ_MENTION_NAME;
  mention->entity = entity;
  mention->first = mention->head = at;
  mention->end = at + 1;
  mention->possessive = self->items[at].possessive;
  mention->linked = iq_passage_is_linked(self, at);
  return true;
}

bool iq_mention_read(const IqPassage *self, uint32_t at, uint32_t floor, IqMention *mention) {
  const IqItem *item = &self->items[at];
  *mention = (IqMention){.entity = IQ_NONE};
  if (iq_may_be_handle(self, at) && iq_read_handle(self, at, mention)) return true;
  // “Someone in the crowd shouted”: what a preposition joins to it tells that it is no name.
  const uint32_t classes = item->classes;
  const bool someone = item->capital && (classes & IQ_LEXICON_SOMEBODY) != 0;
  if (someone && iq_read_somebody(self, at, mention) && mention->end > at + 1) return true;
  if (someone) *mention = (IqMention){.entity = IQ_NONE};
  return (item->capital &&
          (read_name(self, at, floor, mention) || read_role_name(self, at, mention))) ||
         ((classes & (IQ_LEXICON_SOMEBODY | IQ_LEXICON_INDEFINITE)) != 0 &&
          (iq_read_somebody(self, at, mention) || iq_read_one_of(self, at, mention))) ||
         ((classes & IQ_LEXICON_ROLE) != 0 && iq_read_role(self, at, floor, mention)) ||
         ((classes & (IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE)) != 0 &&
          iq_read_pronoun(self, at, mention)) ||
         iq_read_stranger(self, at, mention);
}
