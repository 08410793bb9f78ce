#include "speaker/heard.h"

#include "language/lower_word.h"
#include "language/words.h"
#include "mention/gender.h"
#include "mention/modifier.h"

/// Words between a verb of hearing and whom it hears, or between these and the colon.
#define REACH 3u
/// Bytes of a pronoun of whoever is heard.
#define PRONOUN_MAX 5u

static bool is_heard_verb(const IqPassage *passage, uint32_t at) {
  return iq_passage_is_word(passage, at) && iq_passage_is_aside(passage, at, IQ_ASIDE_HEARING);
}

/// The last person before the colon, with what they are before their name as `first`.
static const IqMention *last_person(const IqScene *self, uint32_t *index, uint32_t *first) {
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    const bool person = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
                        mention->kind == IQ_MENTION_SOMEBODY;
    if (!person || mention->possessive) return NULL;
    *index = i - 1;
    *first = iq_title_start(self->passage, mention->first);
    const bool title = i - 1 > self->before_first && mention->apposed &&
                       self->mentions[i - 2].end == mention->first;
    if (title) *first = iq_title_start(self->passage, self->mentions[i - 2].first);
    return mention;
  }
  return NULL;
}

/// “heard Pell shout:”, „hörte Pell rufen:“: whether a verb of hearing stands right before whom it
/// hears, and one word, what they do, right behind them.
static bool is_heard_saying(const IqScene *self, const IqMention *mention, uint32_t first) {
  const IqPassage *passage = self->passage;
  const bool says = mention->end + 2 == self->item && iq_passage_is_word(passage, mention->end);
  return says && first > self->start && is_heard_verb(passage, first - 1);
}

/// «oyó gritar a Pell:», «ha sentito gridare Pell:»: the same with the verb of saying before them.
static bool is_heard_behind(const IqScene *self, const IqMention *mention, uint32_t first) {
  const IqPassage *passage = self->passage;
  if (mention->end + 1 != self->item || first < self->start + 2) return false;
  uint32_t at = first - 1;
  if (iq_passage_has(passage, at, IQ_LEXICON_LINKER)) at--;
  return at > self->start && iq_passage_is_word(passage, at) && iq_passage_is_cue(passage, at) &&
         is_heard_verb(passage, at - 1);
}

/// “was told by Pell:”, «si è sentito dire da Pell:», „bekam von Pell zu hören:“: whether they
/// stand behind a preposition of whoever acts, and a verb of saying or of hearing before it.
static bool is_agent(const IqScene *self, const IqMention *mention, uint32_t first) {
  const IqPassage *passage = self->passage;
  if (first < self->start + 2 || !iq_passage_is_word(passage, first - 1)) return false;
  if (!iq_passage_is_aside(passage, first - 1, IQ_ASIDE_AGENT | IQ_ASIDE_SENDER)) return false;
  const uint32_t verb = first - 2;
  if (mention->end + 1 == self->item) {
    const bool passive = verb > self->start && iq_passage_is_cue(passage, verb) &&
                         (iq_passage_is_hint(passage, verb - 1, IQ_HINT_PASSIVE) ||
                          is_heard_verb(passage, verb - 1));
    return passive || is_heard_verb(passage, verb);
  }
  bool heard = false;
  for (uint32_t i = mention->end; i + 1 < self->item; i++) {
    if (!iq_passage_is_word(passage, i) || i - mention->end >= REACH) return false;
    heard = heard || is_heard_verb(passage, i);
  }
  return heard && is_heard_verb(passage, verb);
}

/// «Ouviu-o»: whether a hyphen joins a pronoun to a verb of hearing.
static bool is_heard_fused(const IqPassage *passage, uint32_t at) {
  const IqSpan word = passage->items[at].span;
  const char *bytes = passage->text->bytes;
  uint32_t hyphen = word.start;
  while (hyphen < word.end && bytes[hyphen] != '-') hyphen++;
  if (hyphen == word.end || hyphen == word.start) return false;
  IqLowerWord lower;
  iq_lower_word_read(passage->text, word.start, hyphen, &lower);
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  return (iq_lexicon_find_aside(lower.hash, language) & IQ_ASIDE_HEARING) != 0;
}

/// Whether a word is a short pronoun of whoever is heard: him, l’, lo.
static bool is_object(const IqPassage *passage, uint32_t at) {
  const uint32_t whom = IQ_LIST_TO_HER | IQ_LIST_TO_HIM;
  if ((iq_word_find(passage->items[at].hash)->lists & whom) != 0) return true;
  const uint32_t others = IQ_LEXICON_LINKER | IQ_LEXICON_RELATIVE | IQ_LEXICON_NEUTER;
  const IqSpan word = passage->items[at].span;
  return word.end - word.start <= PRONOUN_MAX && !iq_passage_has(passage, at, others) &&
         iq_passage_has(passage, at, IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE);
}

/// “He heard him shout”, « Il l'a entendu crier », «Lo oyó gritar», «Ouviu-o gritar»: the item at
/// which words begin that say of somebody, whom a pronoun means, that they are heard saying the
/// quotation; IQ_NONE where none do. Their pronoun, or the verb that it is joined to, in *pronoun.
static uint32_t heard_start(const IqScene *self, uint32_t *pronoun) {
  const IqPassage *passage = self->passage;
  const uint32_t say = self->item - 1 - self->colon_before;
  if (say < self->start + 1 || !iq_passage_is_word(passage, say)) return IQ_NONE;
  const bool cue = iq_passage_is_cue(passage, say);
  if (passage->language->adjectives_behind && !cue) return IQ_NONE;
  const uint32_t verb = say - 1;
  if (!iq_passage_is_word(passage, verb)) return IQ_NONE;
  *pronoun = verb;
  if (passage->language->adjectives_behind && is_heard_fused(passage, verb)) return verb;
  if (!passage->language->adjectives_behind) {
    const bool heard =
        verb > self->start && is_object(passage, verb) && is_heard_verb(passage, verb - 1);
    return heard ? verb - 1 : (uint32_t)IQ_NONE;
  }
  if (!is_heard_verb(passage, verb)) return IQ_NONE;
  uint32_t at = verb;
  if (at > self->start && iq_passage_is_word(passage, at - 1) &&
      iq_passage_is_call(passage, at - 1, IQ_CALL_HAVE)) {
    at--;
  }
  if (at == self->start || !is_object(passage, at - 1)) return IQ_NONE;
  *pronoun = at - 1;
  return at - 1;
}

/// The gender of whoever a pronoun means, where it shows one.
static uint8_t pronoun_gender(const IqPassage *passage, uint32_t at) {
  const uint32_t lists = iq_word_find(passage->items[at].hash)->lists;
  const bool woman = iq_passage_has(passage, at, IQ_LEXICON_FEMININE) ||
                     (lists & (IQ_LIST_TO_HER | IQ_LIST_HERS)) != 0;
  const bool man =
      iq_passage_has(passage, at, IQ_LEXICON_MASCULINE) || (lists & IQ_LIST_TO_HIM) != 0;
  if (woman == man) return IQ_GENDER_OPEN;
  return woman ? IQ_GENDER_FEMININE : IQ_GENDER_MASCULINE;
}

/// Whom such a pronoun means: the last person named before who is not the one that hears, whom the
/// sentence has as its subject, else whoever opens the one before.
static uint32_t heard_person(const IqScene *self) {
  const IqPassage *passage = self->passage;
  uint32_t pronoun;
  if (self->heading || self->item < self->start + 2 || self->told) return IQ_NONE;
  const uint32_t start = heard_start(self, &pronoun);
  if (start == IQ_NONE) return IQ_NONE;
  const uint8_t gender = pronoun_gender(passage, pronoun);
  uint32_t hearer = IQ_NONE;
  for (uint32_t i = self->before_end; i > self->before_first && hearer == IQ_NONE; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->first < start && mention->opens && !mention->linked) hearer = mention->entity;
  }
  for (uint32_t i = self->before_first; i > 0 && hearer == IQ_NONE; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->paragraph != self->paragraph) break;
    if (mention->opens && !mention->linked && !mention->possessive) hearer = mention->entity;
  }
  if (hearer == IQ_NONE) return IQ_NONE;
  for (uint32_t i = self->before_first; i > 0; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->paragraph != self->paragraph) return IQ_NONE;
    if (mention->kind != IQ_MENTION_NAME || mention->entity == IQ_NONE) continue;
    if (mention->entity == hearer || !iq_mention_is_person(passage, mention)) continue;
    const uint8_t known = iq_mention_known_gender(passage->entities, mention);
    if (known == IQ_GENDER_NEUTER || iq_genders_differ(known, gender)) continue;
    return i - 1;
  }
  return IQ_NONE;
}

uint32_t iq_scene_heard(const IqScene *self) {
  const uint32_t person = heard_person(self);
  if (person != IQ_NONE) return person;
  if (!self->colon_before || self->heading || self->item < self->start + 4) return IQ_NONE;
  uint32_t index;
  uint32_t first;
  const IqMention *mention = last_person(self, &index, &first);
  if (mention == NULL) return IQ_NONE;
  const bool heard = is_heard_saying(self, mention, first) ||
                     is_heard_behind(self, mention, first) || is_agent(self, mention, first);
  return heard ? index : (uint32_t)IQ_NONE;
}

/// Whether whoever a mention behind the quotation means is said to hear the words: „… usłyszała
/// Anna“, “… Pell was told”, but not “… was told by a nurse”.
static bool is_hearer(const IqScene *self, const IqMention *mention) {
  const IqPassage *passage = self->passage;
  uint32_t first = self->item + 1;
  while (first < mention->first && !iq_passage_is_word(passage, first)) first++;
  if (mention->linked || mention->dative || mention->first > first + REACH) return false;
  bool hears = false;
  for (uint32_t i = first; i < mention->first; i++) hears = hears || is_heard_verb(passage, i);
  uint32_t end = mention->end;
  if (!hears && mention->first == first && iq_passage_is_word(passage, end)) {
    const bool passive = iq_passage_is_hint(passage, end, IQ_HINT_PASSIVE) &&
                         iq_passage_is_word(passage, end + 1) &&
                         iq_passage_is_cue(passage, end + 1);
    hears = passive || is_heard_verb(passage, end);
    end += passive ? 2 : 1;
  }
  for (uint32_t i = end; i < end + REACH && iq_passage_is_word(passage, i); i++) {
    if (iq_passage_is_aside(passage, i, IQ_ASIDE_AGENT | IQ_ASIDE_SENDER)) return false;
  }
  return hears;
}

uint32_t iq_scene_heard_behind(const IqScene *self) {
  if (self->joined == IQ_JOINT_STOP || self->start != self->item) return IQ_NONE;
  if (self->after_first == self->after_end) return IQ_NONE;
  const IqMention *hearer = &self->mentions[self->after_first];
  if (!is_hearer(self, hearer)) return IQ_NONE;
  for (uint32_t i = self->before_first; i > 0; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->paragraph != self->paragraph) return IQ_NONE;
    const bool somebody = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
                          mention->kind == IQ_MENTION_SOMEBODY || mention->kind == IQ_MENTION_BODY;
    if (!somebody || !mention->opens || mention->linked || mention->dative) continue;
    const bool same = mention->entity != IQ_NONE && mention->entity == hearer->entity;
    return same ? (uint32_t)IQ_NONE : i - 1;
  }
  return IQ_NONE;
}
