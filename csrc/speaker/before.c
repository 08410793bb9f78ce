#include "speaker/before.h"

#include "language/lower_word.h"
#include "language/words.h"
#include "mention/ending.h"
#include "mention/modifier.h"
#include "mention/place.h"
#include "mention/predication.h"
#include "speaker/experiencer.h"
#include "speaker/replier.h"

/// Sentences back over which whoever opens one is still its topic.
#define TOPIC_SENTENCES_MAX 2u
/// Items between whoever has the floor and the word for it.
#define FLOOR_REACH 6u
/// Mentions back among which whoever the possessive means is looked for.
#define OWNERS_MAX 64u
/// Words between a possessive and the noun for what somebody says.
#define OWNED_REACH 3u
/// Words of a sentence before whoever its verb brings in.
#define BROUGHT_IN_REACH 6u
/// Words between a quotation and the possessive behind it.
#define OWNED_VERBS_MAX 3u

/// Whether the sentence of a quotation goes on behind it.
static bool goes_on_behind(const IqScene *self) {
  const uint32_t next = self->item + 1;
  return self->joined != IQ_JOINT_STOP && next < self->passage->count &&
         !iq_passage_is_end(self->passage, next) &&
         self->passage->items[next].kind != IQ_ITEM_QUOTATION;
}

/// Whether a quotation stands behind a full stop, as a sentence that nothing leads in.
static bool is_sentence(const IqScene *self) {
  const bool led = self->cue_before != IQ_NONE || self->cue_final != IQ_NONE;
  if (led || self->heading || self->told || self->start != self->item) return false;
  if (self->item == 0 || goes_on_behind(self)) return false;
  return self->passage->items[self->item - 1].kind == IQ_ITEM_STOP;
}

/// „Der hat immer gelacht“: what the article that opens the quotation is the subject of, where a
/// small verb stands behind it; 0 where none does.
static uint32_t demonstrative(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!passage->language->verb_second) return 0;
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  const IqSpan words = passage->items[self->item].span;
  IqLowerWord first;
  IqLowerWord second;
  const IqText *text = passage->text;
  uint32_t at = words.start;
  uint32_t size;
  while (at < words.end && !iq_is_word_part(iq_utf8_decode(text->bytes, text->length, at, &size))) {
    at += size;
  }
  if (at >= words.end) return 0;
  at = iq_lower_word_read(text, at, words.end, &first);
  if (at + 1 >= words.end || text->bytes[at] != ' ') return 0;
  iq_lower_word_read(text, at + 1, words.end, &second);
  const bool verb = (iq_lexicon_find_call(second.hash, language) & IQ_CALL_HAVE) != 0 ||
                    (iq_lexicon_find_aside(second.hash, language) & IQ_ASIDE_COPULA) != 0 ||
                    (iq_word_find(second.hash)->lists & IQ_LIST_PASSIVE) != 0;
  const uint32_t classes = iq_lexicon_find(first.hash, language);
  const uint32_t others = IQ_LEXICON_INDEFINITE | IQ_LEXICON_POSSESSIVE | IQ_LEXICON_NEUTER;
  return verb && (classes & IQ_LEXICON_RELATIVE) != 0 && (classes & others) == 0 ? classes : 0;
}

/// Whether the quotation begins with a pronoun that may mean somebody: they are spoken of.
static bool is_spoken_of(const IqScene *self, const IqMention *mention) {
  const uint8_t language = (uint8_t)(self->passage->language - iq_languages);
  const uint32_t pointed = demonstrative(self);
  const uint32_t classes =
      iq_text_first_classes(self->passage->text, self->passage->items[self->item].span, language);
  if ((classes & IQ_LEXICON_PRONOUN) == 0 && pointed == 0) return false;
  const uint32_t other = mention->gender == IQ_GENDER_FEMININE    ? IQ_LEXICON_MASCULINE
                         : mention->gender == IQ_GENDER_MASCULINE ? IQ_LEXICON_FEMININE
                                                                  : 0u;
  const uint32_t third = IQ_LEXICON_FEMININE | IQ_LEXICON_MASCULINE;
  return (((classes & third) != 0) | (pointed != 0)) && (classes & other) == 0;
}

/// “Two boys climbed out. ‘I held the door for them’”: whether words that one person says of
/// themselves stand behind a sentence of several.
static bool is_of_one(const IqScene *self, const IqMention *several) {
  const IqPassage *passage = self->passage;
  const IqItem *head = &passage->items[several->head];
  const bool plural =
      several->entity == IQ_NONE && several->kind != IQ_MENTION_NAME &&
      (several->several || iq_item_is_plural(passage->text, passage->language, head));
  // Where a verb needs no subject it says we as well.
  if (!plural || passage->language->null_subject) return false;
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  const IqSpan words = passage->items[self->item].span;
  for (uint32_t at = words.start; at < words.end;) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(passage->text->bytes, passage->text->length, at, &size);
    if (!iq_is_word_part(c)) {
      at += size;
      continue;
    }
    IqLowerWord lower;
    at = iq_lower_word_read(passage->text, at, words.end, &lower);
    if ((iq_lexicon_find_aside(lower.hash, language) & IQ_ASIDE_SELF) != 0) return true;
  }
  return false;
}

/// Whoever has spoken last, no farther off than in the paragraph before.
static uint32_t floor_of(const IqScene *self) {
  const IqFloor *floor = &self->floor;
  const bool near = floor->mention != IQ_NONE && self->paragraph - floor->paragraph <= 1;
  return near && !floor->asks ? floor->mention : (uint32_t)IQ_NONE;
}

/// „Ein Kollege habe noch gerufen.“: whether the mood of its verb shows, or a verb that attributes
/// it between commas, that the sentence which mention opens is told by somebody else.
static bool is_told_of(const IqScene *self, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  if (mention->kind == IQ_MENTION_PRONOUN || mention->talks) return false;
  uint32_t at = mention->first;
  while (at > 0 && passage->items[at - 1].kind == IQ_ITEM_WORD) at--;
  for (; at < self->item && passage->items[at].kind == IQ_ITEM_WORD; at++) {
    if (iq_passage_has(passage, at, IQ_LEXICON_REPORTED) && !passage->items[at].capital) {
      return true;
    }
  }
  // «El encargado, cuenta, bajaba todas las noches.»: the verb between commas is somebody else's.
  return passage->language->null_subject && passage->language->adjectives_behind &&
         at + 2 < self->item && passage->items[at].kind == IQ_ITEM_COMMA &&
         iq_passage_is_word(passage, at + 1) && iq_passage_is_cue(passage, at + 1) &&
         passage->items[at + 2].kind == IQ_ITEM_COMMA;
}

/// „Was er sah, wird Ralf Moll nicht vergessen“: the name behind a pronoun that nobody before is
/// meant by, in the clause behind its own. IQ_NONE where there is none.
static uint32_t named_behind(const IqScene *self, uint32_t index) {
  const IqPassage *passage = self->passage;
  const IqMention *pronoun = &self->mentions[index];
  bool parted = false;
  uint32_t at = pronoun->end;
  for (uint32_t i = index + 1; i < self->before_first; i++) {
    const IqMention *mention = &self->mentions[i];
    for (; at < mention->first; at++) {
      if (iq_passage_is_end(passage, at)) return IQ_NONE;
      parted = parted || passage->items[at].kind == IQ_ITEM_COMMA;
    }
    const bool other = pronoun->gender != IQ_GENDER_OPEN && mention->gender != IQ_GENDER_OPEN &&
                       mention->gender != pronoun->gender;
    const bool named = mention->kind == IQ_MENTION_NAME && mention->entity != IQ_NONE;
    // “När han kom fram förstod Tim Kroll genast”: no comma stands there.
    const uint32_t verb = iq_title_start(passage, mention->first);
    const bool inverted =
        passage->language->bare_definite && verb > pronoun->end + 1 &&
        (iq_passage_may_be_verb(passage, verb - 1) || iq_passage_is_cue(passage, verb - 1));
    parted = parted || inverted;
    if (named && parted && !other && !mention->linked && !mention->possessive) return i;
  }
  return IQ_NONE;
}

/// „Dem Arzt Ben Kurz ist eine Patientin im Gedächtnis geblieben. „…““: of whom the sentence of
/// mention `index` tells how something is with them, and who opens it in another case. IQ_NONE
/// where there is nobody.
static uint32_t affected(const IqScene *self, uint32_t index) {
  if (!self->passage->language->capital_nouns) return IQ_NONE;
  uint32_t at = self->mentions[index].first;
  for (uint32_t i = index + 1; i > 0; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    for (; at > mention->end; at--) {
      if (!iq_passage_is_word(self->passage, at - 1)) return IQ_NONE;
    }
    const bool opens = mention->linked && iq_scene_is_put_first(self, mention);
    if (opens) return iq_scene_is_experiencer(self, mention) ? i - 1 : (uint32_t)IQ_NONE;
  }
  return IQ_NONE;
}

bool iq_scene_is_cleft(const IqScene *self, uint32_t index) {
  const IqMention *mention = &self->mentions[index];
  if (index == 0 || mention->first == 0 || mention->linked) return false;
  const IqMention *which = &self->mentions[index - 1];
  return iq_passage_is_aside(self->passage, mention->first - 1, IQ_ASIDE_COPULA) &&
         iq_passage_has(self->passage, which->first, IQ_LEXICON_RELATIVE) &&
         (which->opens || iq_item_opens_sentence(self->passage->items, which->first));
}

/// «Resta il padrone di casa, Ivo Neri, che organizza la gara. «…»»: whether a mention, which is
/// told in two ways, is the first of the sentence right before the quotation, behind a verb that
/// opens it.
static bool is_brought_in(const IqScene *self, uint32_t index) {
  const IqPassage *passage = self->passage;
  const IqMention *mention = &self->mentions[index];
  if (!passage->language->adjectives_behind || mention->kind != IQ_MENTION_ROLE) return false;
  if (!mention->apposed || mention->linked || mention->entity == IQ_NONE) return false;
  uint32_t start = mention->first;
  while (start > 0 && iq_passage_is_word(passage, start - 1)) start--;
  if (mention->first - start > BROUGHT_IN_REACH || mention->first == start) return false;
  if (start > 0 && !iq_passage_is_end(passage, start - 1)) return false;
  // «A chiudere la marcia il sindaco, Ivo Neri, che …»
  for (uint32_t i = index; i > 0 && self->mentions[i - 1].first >= start; i--) {
    const IqMention *before = &self->mentions[i - 1];
    const bool known = before->kind == IQ_MENTION_NAME && before->entity == IQ_NONE;
    if (!known && before->kind != IQ_MENTION_UNSURE && before->kind != IQ_MENTION_PHRASE) {
      return false;
    }
  }
  return true;
}

uint32_t iq_scene_topic_before(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!is_sentence(self)) return IQ_NONE;
  uint32_t sentences = 0;
  uint32_t at = self->item;
  bool told = false;
  for (uint32_t i = self->before_first; i > 0; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    for (; at > mention->end; at--) {
      const uint8_t kind = passage->items[at - 1].kind;
      if (kind == IQ_ITEM_QUOTATION || kind == IQ_ITEM_BREAK) {
        return told ? floor_of(self) : (uint32_t)IQ_NONE;
      }
      // «Rey se marcha. ¿Por qué? «Porque quiero»»: whoever writes asks.
      const bool asks =
          kind == IQ_ITEM_STOP && passage->text->bytes[passage->items[at - 1].span.start] == '?';
      sentences += kind == IQ_ITEM_STOP && !asks;
      if (sentences > TOPIC_SENTENCES_MAX && !told) return IQ_NONE;
    }
    const uint32_t whom = iq_scene_is_cleft(self, i - 1) ? i - 1 : affected(self, i - 1);
    if (whom != IQ_NONE) return whom;
    if (sentences == 1 && is_brought_in(self, i - 1)) return i - 1;
    if (!mention->opens || mention->linked || mention->possessive || mention->dative) continue;
    if (is_told_of(self, mention) || is_of_one(self, mention)) {
      told = true;
      continue;
    }
    if (mention->several || is_spoken_of(self, mention)) {
      return demonstrative(self) != 0 ? floor_of(self) : (uint32_t)IQ_NONE;
    }
    // “Her husband was due to retire. ‘We had bought a van.’”
    if (iq_passage_has(passage, mention->first, IQ_LEXICON_POSSESSIVE)) continue;
    const bool nobody = mention->kind == IQ_MENTION_PRONOUN && mention->entity == IQ_NONE &&
                        !mention->resolved && passage->language->verb_second;
    const uint32_t named = nobody ? named_behind(self, i - 1) : (uint32_t)IQ_NONE;
    if (named != IQ_NONE) return named;
    if (iq_mention_is_person(passage, mention)) return i - 1;
  }
  return told ? floor_of(self) : (uint32_t)IQ_NONE;
}

/// „nach Angaben von Sprecherin Rita Moll“, but „nach Moll kam …“: whether words that attribute,
/// and no preposition that may mean something else, stand before a mention and what it is called
/// by.
static bool is_accorded(const IqPassage *passage, const IqMention *mention) {
  uint32_t at = iq_title_start(passage, mention->first);
  if (!iq_follows_according(passage, at)) return false;
  while (!iq_passage_has(passage, at - 1, IQ_LEXICON_ACCORDING)) at--;
  return !(passage->language->verb_second && iq_passage_has(passage, at - 1, IQ_LEXICON_LINKER));
}

/// “‘…,’ Pell told the clerk, according to the indictment. ‘…’”: whoever says something in front of
/// mention `index` in its sentence, or IQ_NONE.
static uint32_t teller_in_front(const IqScene *self, uint32_t index) {
  uint32_t at = self->mentions[index].first;
  for (uint32_t i = index; i > 0; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    for (; at > mention->end; at--) {
      if (iq_passage_is_end(self->passage, at - 1)) return IQ_NONE;
      if (self->passage->items[at - 1].kind == IQ_ITEM_QUOTATION) return IQ_NONE;
    }
    const bool tells = mention->talks && mention->opens && !mention->linked && !mention->dative;
    if (tells && iq_mention_is_person(self->passage, mention)) return i - 1;
  }
  return IQ_NONE;
}

uint32_t iq_scene_accorded_before(const IqScene *self) {
  const IqPassage *passage = self->passage;
  // “Four divers went in, according to the officer in charge, Orla Quill. ¶ ‘…’”
  const bool paragraph = self->alone && !self->told && !self->heading && self->item > 1 &&
                         self->cue_before == IQ_NONE && self->cue_after == IQ_NONE &&
                         passage->items[self->item - 2].kind == IQ_ITEM_STOP;
  if (!is_sentence(self) && !paragraph) return IQ_NONE;
  if (iq_language_heads_last(passage->language)) return IQ_NONE;
  uint32_t at = self->item - 1 - (passage->items[self->item - 1].kind == IQ_ITEM_BREAK);
  for (uint32_t i = self->before_first; i > 0; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    for (; at > mention->end; at--) {
      if (passage->items[at - 1].kind == IQ_ITEM_QUOTATION) return IQ_NONE;
      if (iq_passage_is_end(passage, at - 1)) return IQ_NONE;
    }
    const bool person = mention->kind == IQ_MENTION_NAME ? mention->entity != IQ_NONE
                                                         : mention->kind == IQ_MENTION_ROLE;
    if (person && !mention->possessive && is_accorded(passage, mention)) {
      const uint32_t teller = teller_in_front(self, i - 1);
      return teller != IQ_NONE ? teller : i - 1;
    }
    // “‘…,’ Pell told the clerk, according to the transcript. ‘…’”
    const bool message = mention->kind == IQ_MENTION_MESSAGE && is_accorded(passage, mention);
    if (message) return self->floor.paragraph == self->paragraph ? floor_of(self) : IQ_NONE;
  }
  return IQ_NONE;
}

uint32_t iq_scene_given_floor(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!is_sentence(self)) return IQ_NONE;
  uint32_t stops = 0;
  uint32_t word = self->item - 1;
  for (; word > 0; word--) {
    const uint8_t kind = passage->items[word - 1].kind;
    if (kind == IQ_ITEM_QUOTATION || kind == IQ_ITEM_BREAK) return IQ_NONE;
    if (kind == IQ_ITEM_STOP && ++stops > TOPIC_SENTENCES_MAX) return IQ_NONE;
    if (kind == IQ_ITEM_WORD && iq_passage_is_tie(passage, word - 1, IQ_TIE_FLOOR)) break;
  }
  if (word == 0) return IQ_NONE;
  for (uint32_t i = self->before_first; i > 0; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->end + FLOOR_REACH < word) return IQ_NONE;
    if (mention->first > word + FLOOR_REACH) {
      // Somebody else opens a sentence since.
      if (mention->opens && iq_mention_is_person(passage, mention)) return IQ_NONE;
      continue;
    }
    const uint32_t first = mention->first < word ? mention->end : word;
    const uint32_t end = mention->first < word ? word - 1 : mention->first;
    bool joined = true;
    for (uint32_t k = first; k < end; k++)
      joined = joined && passage->items[k].kind == IQ_ITEM_WORD;
    const bool named = mention->kind == IQ_MENTION_NAME && mention->entity != IQ_NONE;
    if (joined && named && iq_mention_is_person(passage, mention)) return i - 1;
  }
  return IQ_NONE;
}

/// Whom the possessive at item `at` beside a quotation means: whoever the sentences before are
/// about.
static uint32_t owner_before(const IqScene *self, uint32_t at) {
  const IqPassage *passage = self->passage;
  for (uint32_t i = self->before_first; i > 0 && self->before_first - i < OWNERS_MAX; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->paragraph != self->paragraph) break;
    if (iq_scene_is_not_whose(self, mention, at)) continue;
    const bool named = mention->kind == IQ_MENTION_NAME && mention->entity != IQ_NONE;
    if ((mention->opens || named) && !mention->linked && !mention->possessive &&
        iq_mention_is_person(passage, mention)) {
      return i - 1;
    }
  }
  return floor_of(self);
}

/// Whether a mention stands behind a preposition that opens its sentence at item `start` and tells
/// whose opinion it is, titles and articles aside.
static bool is_viewpoint(const IqPassage *passage, const IqMention *mention, uint32_t start) {
  uint32_t at = iq_title_start(passage, mention->first);
  if (at > start + 1 && iq_passage_has(passage, at - 1, IQ_LEXICON_ARTICLE)) at--;
  return at == start + 1 && iq_passage_is_aside(passage, start, IQ_ASIDE_VIEWPOINT);
}

/// “It was Quill who found the key”: whether a mention stands between a copula and a clause that
/// tells what they did.
static bool is_cleft(const IqPassage *passage, const IqMention *mention) {
  const uint32_t at = iq_title_start(passage, mention->first);
  return at > 0 && !mention->linked && iq_passage_is_aside(passage, at - 1, IQ_ASIDE_COPULA) &&
         iq_passage_is_word(passage, mention->end) &&
         iq_passage_has(passage, mention->end, IQ_LEXICON_RELATIVE);
}

uint32_t iq_scene_viewpoint_before(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!is_sentence(self)) return IQ_NONE;
  const uint32_t start = iq_passage_sentence_start(passage, self->item - 1);
  if (start == IQ_NONE) return IQ_NONE;
  uint32_t only = IQ_NONE;
  for (uint32_t i = self->before_first; i > 0 && self->mentions[i - 1].first >= start; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    const bool named = mention->kind == IQ_MENTION_NAME && mention->entity != IQ_NONE;
    if (named && !mention->possessive &&
        (is_viewpoint(passage, mention, start) || is_cleft(passage, mention))) {
      only = i - 1;
      continue;
    }
    const bool same = only != IQ_NONE && mention->entity == self->mentions[only].entity;
    const bool relative = iq_passage_has(passage, mention->first, IQ_LEXICON_RELATIVE);
    const bool neuter = mention->gender == IQ_GENDER_NEUTER;
    if (same || relative || neuter || mention->linked) continue;
    if (iq_mention_is_person(passage, mention)) return IQ_NONE;
  }
  if (only == IQ_NONE || is_spoken_of(self, &self->mentions[only])) return IQ_NONE;
  return only;
}

/// „Sein Fazit nach 14 Stunden Dienst: „…““: whether no verb stands between a noun that somebody
/// has, behind item `at`, and the colon: the colon or a preposition stands right behind it.
static bool is_verbless(const IqScene *self, uint32_t at) {
  const IqPassage *passage = self->passage;
  const uint32_t people = IQ_LEXICON_ROLE | IQ_LEXICON_SOMEBODY | IQ_LEXICON_HONORIFIC;
  const uint32_t joins = IQ_LEXICON_LINKER | IQ_LEXICON_OF | IQ_LEXICON_ACCORDING;
  for (uint32_t i = at + 1; i < self->item && i <= at + OWNED_REACH; i++) {
    if (i + 1 == self->item) return i > at + 1;
    if (!iq_passage_is_word(passage, i) || iq_passage_has(passage, i, people)) return false;
    if (i > at + 1 && iq_passage_has(passage, i, joins)) return true;
  }
  return false;
}

uint32_t iq_scene_owner_of_words(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const bool led =
      self->cue_before != IQ_NONE && iq_passage_has(passage, self->cue_before, IQ_LEXICON_CUE);
  if (!self->colon_before || self->heading || led) return IQ_NONE;
  if (iq_language_heads_last(passage->language)) return IQ_NONE;
  // «Il suo bilancio: «…»»
  const uint32_t owned =
      self->start + (!iq_passage_has(passage, self->start, IQ_LEXICON_POSSESSIVE) &&
                     iq_passage_has(passage, self->start, IQ_LEXICON_ARTICLE));
  if (!iq_passage_has(passage, owned, IQ_LEXICON_POSSESSIVE)) return IQ_NONE;
  uint32_t at = owned + 1;
  while (at < self->item && at <= owned + OWNED_REACH && iq_passage_is_word(passage, at) &&
         !iq_passage_is_call(passage, at, IQ_CALL_UTTERANCE)) {
    at++;
  }
  const bool told =
      iq_passage_is_word(passage, at) && iq_passage_is_call(passage, at, IQ_CALL_UTTERANCE);
  return told || is_verbless(self, owned) ? owner_before(self, owned) : IQ_NONE;
}

uint32_t iq_owned_behind(const IqPassage *passage, uint32_t item) {
  uint32_t at = item + 1;
  if (item == IQ_NONE || at + 2 >= passage->count) return IQ_NONE;
  if (passage->items[at].kind != IQ_ITEM_COMMA && passage->items[at].kind != IQ_ITEM_DASH) {
    return IQ_NONE;
  }
  // „…“, so ihr Rat; “…”, blir hans omdöme
  const uint32_t limit = ++at + OWNED_VERBS_MAX;
  while (at < limit && iq_passage_is_word(passage, at) &&
         !iq_passage_has(passage, at, IQ_LEXICON_POSSESSIVE)) {
    at++;
  }
  if (at == limit || !iq_passage_has(passage, at, IQ_LEXICON_POSSESSIVE)) return IQ_NONE;
  if (!iq_passage_is_aside(passage, at - 1, IQ_ASIDE_COPULA) &&
      !iq_passage_is_any_cue(passage, at - 1) &&
      !iq_passage_has(passage, at - 1, IQ_LEXICON_ACCORDING | IQ_LEXICON_OPENER)) {
    return IQ_NONE;
  }
  for (uint32_t i = at + 1; i <= at + OWNED_REACH && iq_passage_is_word(passage, i); i++) {
    if (!iq_passage_is_call(passage, i, IQ_CALL_UTTERANCE)) continue;
    return i + 1 >= passage->count || passage->items[i + 1].kind != IQ_ITEM_WORD ? at : IQ_NONE;
  }
  return IQ_NONE;
}

uint32_t iq_scene_owner_behind(const IqScene *self) {
  if (self->heading || self->told || self->cue_before != IQ_NONE) return IQ_NONE;
  if (self->joined == IQ_JOINT_STOP || !iq_language_inverts(self->passage->language))
    return IQ_NONE;
  const uint32_t owned = iq_owned_behind(self->passage, self->item);
  return owned != IQ_NONE ? owner_before(self, owned) : IQ_NONE;
}

uint32_t iq_scene_only_named(const IqScene *self, uint8_t gender) {
  const IqPassage *passage = self->passage;
  if (!passage->language->adjectives_behind || self->start != self->item || self->item < 2) {
    return IQ_NONE;
  }
  if (self->floor.mention != IQ_NONE && self->floor.paragraph == self->paragraph) return IQ_NONE;
  const uint32_t start = iq_passage_sentence_start(passage, self->item - 2);
  uint32_t only = IQ_NONE;
  uint32_t first = IQ_NONE;
  for (uint32_t i = self->before_end; i > 0 && self->mentions[i - 1].first >= start; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->paragraph != self->paragraph) break;
    if (!iq_mention_is_person(passage, mention)) continue;
    const uint32_t known = only != IQ_NONE ? self->mentions[only].entity : mention->entity;
    if (known != mention->entity || mention->entity == IQ_NONE) return IQ_NONE;
    if (mention->kind == IQ_MENTION_NAME && only == IQ_NONE) only = i - 1;
    first = mention->first;
  }
  if (only == IQ_NONE) return IQ_NONE;
  const IqMention *mention = &self->mentions[only];
  const bool other =
      gender != IQ_GENDER_OPEN && mention->gender != IQ_GENDER_OPEN && gender != mention->gender;
  // «cuando el camionero …»: what opens a clause is no preposition.
  const bool clause = first > 0 && iq_passage_has(passage, first - 1, IQ_LEXICON_CONJUNCTION);
  const bool told = clause || iq_leads_aged_clause(passage->items, mention->end);
  const bool subject = (told || !mention->linked) && !mention->possessive && !mention->dative;
  return subject && !other && mention->end - mention->first > 1 ? only : (uint32_t)IQ_NONE;
}
