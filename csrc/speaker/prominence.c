#include "speaker/prominence.h"

#include <math.h>

#include "mention/nominative.h"
#include "mention/predication.h"
#include "speaker/asked.h"

/// Words of one sentence between a name and a second word.
#define SENTENCE_REACH 24u

/// Words behind the verb that closes a sentence: “…, Quill tells us.”
#define CLOSING_MAX 4u

/// Words between words that attribute and whom they tell of.
#define ACCORDING_REACH 4u
/// Items of the sentence behind whoever is fronted.
#define FRONTED_REACH 24u
/// Words that lead to what a sentence is about: «en cuanto».
#define TOPIC_MAX 2u
/// Words of a title before a name, with its article.
#define TITLE_MAX 4u
/// Words of an age before a second word, with it.
#define AGE_REACH 3
/// Items of the line that tells who has written a text, and of what stands there before the name.
#define BYLINE_MAX 12u
#define LABEL_MAX 2u

#define GAIN_OPENS 1.5f
#define GAIN_FRONTED 3.5f  ///< opens a sentence since as no subject
#define GAIN_RECENT 1.0f   ///< stands behind the last quotation, in the same paragraph
#define GAIN_SPEAKER 0.8f
#define GAIN_SPEAKER_HERE 1.0f
#define GAIN_TALKS 1.0f  ///< has just said something, in marks or without
#define GAIN_GENDER 1.0f
#define GAIN_INTRODUCED 0.3f   ///< is named here for the first time, in full
#define GAIN_DESCRIBED 1.5f    ///< and a clause says more of them
#define GAIN_BROUGHT_IN 4.5f   ///< and nobody else acts in the paragraph
#define GAIN_AGED 6.0f         ///< and whoever is meant is told the age of
#define GAIN_PROTAGONIST 2.0f  ///< has spoken as often as is counted
#define LOSS_ASKED 4.0f        ///< is told of in a question that whoever is wanted was asked
#define LOSS_LINKED 0.8f
#define LOSS_POSSESSIVE 0.5f
#define LOSS_OWNED 2.0f
#define LOSS_OWNER 2.0f  ///< what has somebody, and nothing shows that it is a person itself
#define LOSS_FORETOLD 1.5f
#define LOSS_PARAGRAPH 2.3f
#define LOSS_STEP 0.2f
#define LOSS_OUTSPOKEN 2.0f  ///< somebody else has told something since whoever has the floor spoke
#define LOSS_UNKNOWN 0.7f    ///< nothing shows that the name is a person's
#define LOSS_GUESSED 1.0f    ///< is a second word, which may have been understood wrongly
#define LOSS_PLACE 1.5f      ///< the same, where the language lists its first names
#define LOSS_SOURCE 0.9f  ///< the same, where its paragraph begins with them: “An engineer said …”

bool iq_mention_is_unknown(const IqAntecedents *self, const IqMention *candidate, uint8_t gender) {
  const bool name = candidate->kind == IQ_MENTION_NAME || candidate->kind == IQ_MENTION_UNSURE;
  if (!name || gender != IQ_GENDER_OPEN || candidate->apposed || candidate->talks) return false;
  const bool listed = self->language->first_names && self->language->cases > 0;
  if (candidate->entity == IQ_NONE) return listed || candidate->end - candidate->first == 1;
  return !self->entities->items[candidate->entity].person &&
         self->floor.spoken[candidate->entity] == 0;
}

bool iq_mention_is_origin(const IqAntecedents *self, const IqMention *candidate) {
  if (self->inside || candidate == self->mentions || candidate->kind != IQ_MENTION_NAME ||
      !candidate->linked || candidate->talks) {
    return false;
  }
  const IqMention *whose = candidate - 1;
  if (whose->kind != IQ_MENTION_NAME || whose->linked || whose->end - whose->first < 2)
    return false;
  uint32_t at = candidate->first;
  if (at > whose->end + 1 && (self->items[at - 1].classes & IQ_LEXICON_ARTICLE) != 0) at--;
  if (at != whose->end + 1 || (self->items[whose->end].classes & IQ_LEXICON_LINKER) == 0) {
    return false;
  }
  if (candidate->entity != IQ_NONE && self->entities->items[candidate->entity].person) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const IqItem *first = &self->items[candidate->first];
  return !iq_has_first_name(self->entities->text, first->span, first->hash, language);
}

/// “Her supervisor told her to go home. ‘…,’ she said”: whether somebody of whoever is wanted is
/// spoken of, and nothing shows that a pronoun could mean them too.
static bool is_owned(const IqAntecedents *self, const IqMention *candidate) {
  if (self->inside || iq_language_inverts(self->language)) return false;
  if (candidate->entity != IQ_NONE || candidate->gender != IQ_GENDER_OPEN) {
    return false;
  }
  return (self->items[candidate->first].classes & IQ_LEXICON_POSSESSIVE) != 0;
}

/// “He forged the dean’s signature. … The Dean, Ann Lund, …”: whether somebody is spoken of by the
/// way who is named only behind.
static bool is_foretold(const IqAntecedents *self, const IqMention *candidate) {
  if (iq_language_inverts(self->language)) return false;
  if (candidate->kind != IQ_MENTION_ROLE || candidate->entity == IQ_NONE || candidate->opens) {
    return false;
  }
  return !self->inside && (candidate->linked || candidate->possessive) &&
         self->entities->items[candidate->entity].span.start > candidate->span.start;
}

/// “I asked Ness Water's chief executive”: whether somebody stands behind a verb that has another
/// subject, who is none of the mentions.
static bool is_asked(const IqAntecedents *self, const IqMention *candidate) {
  if (self->inside || iq_language_inverts(self->language)) return false;
  uint32_t at = candidate->first;
  const IqMention *before = candidate > self->mentions ? candidate - 1 : NULL;
  if (before != NULL && before->possessive && before->end == at) at = before->first;
  if (at < 2 || (self->items[at - 1].classes & IQ_LEXICON_CUE) == 0) return false;
  const IqItem *subject = &self->items[at - 2];
  return subject->kind == IQ_ITEM_WORD && (subject->classes & IQ_LEXICON_AND) == 0;
}

/// “I asked Ness Water's chief executive. ‘…,’ she said”: whether a name that nothing shows to be a
/// person's has somebody.
static bool is_owner(const IqAntecedents *self, const IqMention *candidate, uint8_t gender) {
  if (gender != IQ_GENDER_OPEN || candidate->kind == IQ_MENTION_PRONOUN) return false;
  const IqItem *last = &self->items[candidate->end - 1];
  const IqItem *next = &self->items[candidate->end];
  const uint32_t people = IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC;
  const bool owns = (candidate->possessive || last->possessive) && next->kind == IQ_ITEM_WORD;
  if (!owns || candidate->apposed) return false;
  if (candidate->entity != IQ_NONE && self->entities->items[candidate->entity].person) return false;
  return (next->classes & people) != 0 ||
         (next[1].kind == IQ_ITEM_WORD && (next[1].classes & people) != 0);
}

/// “He would have liked Orla Quill, who at eighty …”: whether a clause says more of somebody.
static bool leads_clause(const IqAntecedents *self, const IqMention *candidate) {
  if (!self->inside && iq_leads_aged_clause(self->items, candidate->end)) return true;
  if (self->inside || iq_language_inverts(self->language)) return false;
  const IqItem *next = &self->items[candidate->end];
  return next->kind == IQ_ITEM_COMMA && next[1].kind == IQ_ITEM_WORD &&
         (next[1].classes & IQ_LEXICON_RELATIVE) != 0;
}

/// Whether the words that attribute stand right before item `at`: “according to”, „nach den
/// Worten“.
static bool follows_according(const IqAntecedents *self, uint32_t at) {
  for (uint32_t i = at; i > 0 && at - i < ACCORDING_REACH; i--) {
    const IqItem *item = &self->items[i - 1];
    if (item->kind != IQ_ITEM_WORD || (item->classes & IQ_LEXICON_CUE) != 0) return false;
    if ((item->classes & IQ_LEXICON_ACCORDING) != 0) return true;
  }
  return false;
}

/// “Its head of safety, Corin Dace, said it would last”: whether somebody is said to tell something
/// without marks, by a verb beside their name or what they are.
static bool tells(const IqAntecedents *self, const IqMention *candidate) {
  if (candidate->talks) return true;
  const IqItem *next = &self->items[candidate->end];
  const bool closed = candidate->apposed && next->kind == IQ_ITEM_COMMA;
  if (closed && next[1].kind == IQ_ITEM_WORD && (next[1].classes & IQ_LEXICON_CUE) != 0) {
    return true;
  }
  if (follows_according(self, candidate->first)) return true;
  const bool again = candidate->apposed && candidate > self->mentions && candidate[-1].apposed &&
                     candidate[-1].end + 1 >= candidate->first;
  return again && (candidate[-1].talks || follows_according(self, candidate[-1].first));
}

/// Whether no sentence stands between a mention and the words, that it does not stand in.
static bool is_last_sentence(const IqAntecedents *self, const IqMention *candidate) {
  uint32_t stops = 0;
  for (const IqItem *item = &self->items[candidate->end]; item < self->first; item++) {
    if (item->kind == IQ_ITEM_QUOTATION) break;
    if (item->kind == IQ_ITEM_BREAK || (item->kind == IQ_ITEM_STOP && ++stops > 1)) return false;
  }
  return stops == 1;
}

/// “The lorry was driven by Orla Quill, 46, from Ness. ‘…,’ she said”: whether a paragraph that
/// nobody else opens, or the sentence right before the words, brings somebody in, in full, as
/// whoever acts in the passive.
static bool is_brought_in(const IqAntecedents *self, const IqMention *candidate) {
  if (self->inside || candidate->kind != IQ_MENTION_NAME || candidate->entity == IQ_NONE) {
    return false;
  }
  if (candidate->paragraph != self->paragraph || candidate->end - candidate->first < 2) {
    return false;
  }
  if (self->entities->items[candidate->entity].span.start != candidate->span.start) return false;
  const uint32_t leads = IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC | IQ_LEXICON_ARTICLE;
  uint32_t at = candidate->first;
  while (at > 0 && self->items[at - 1].kind == IQ_ITEM_WORD &&
         (self->items[at - 1].classes & leads) != 0) {
    at--;
  }
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  if (at == 0 || self->items[at - 1].kind != IQ_ITEM_WORD) return false;
  if ((iq_lexicon_find_aside(self->items[at - 1].hash, language) & IQ_ASIDE_AGENT) == 0) {
    return false;
  }
  uint32_t first = candidate->first;
  while (first > 0 && !iq_item_opens_sentence(self->items, first)) first--;
  const bool last = is_last_sentence(self, candidate);
  for (const IqMention *before = candidate; before > self->mentions; before--) {
    if (before[-1].paragraph != candidate->paragraph) break;
    if (last && before[-1].first < first) break;
    const bool many = before[-1].kind == IQ_MENTION_PRONOUN &&
                      (before[-1].several || before[-1].entity == IQ_NONE);
    const bool person = before[-1].kind == IQ_MENTION_NAME || before[-1].kind == IQ_MENTION_ROLE ||
                        before[-1].kind == IQ_MENTION_SOMEBODY ||
                        (before[-1].kind == IQ_MENTION_PRONOUN && !(last && many));
    if (person && before[-1].opens && before[-1].entity != candidate->entity) return false;
  }
  return true;
}

/// “…,” said Pell. ¶ It would last until spring, the head of safety, Corin Dace, said. ¶ “…,” he
/// said: whether somebody else of a gender has told something in a paragraph behind that of whoever
/// has the floor.
static bool is_outspoken(const IqAntecedents *self, uint8_t gender) {
  const IqFloor *floor = &self->floor;
  if (floor->item == IQ_NONE || floor->paragraph == self->paragraph) return false;
  for (uint32_t i = self->end; i > 0; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->first < floor->item || mention->paragraph <= floor->paragraph) return false;
    if (mention->kind != IQ_MENTION_NAME || mention->entity == IQ_NONE) continue;
    if (mention->entity == floor->entity || mention->possessive) continue;
    const uint8_t other = iq_entity_gender(&self->entities->items[mention->entity]);
    if (other != IQ_GENDER_OPEN && other != gender) continue;
    if (tells(self, mention)) return true;
  }
  return false;
}

/// A gain or a loss where a condition holds, else nothing; without a branch, as which way one goes
/// can hardly be foreseen.
static inline float where(bool condition, float weight) {
  return (float)condition * weight;
}

/// Whether the word at item `at` tells of whom something is so, or whose opinion it is.
static bool leads_front(const IqAntecedents *self, uint32_t at) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const uint64_t word = self->items[at].hash;
  return (iq_lexicon_find_aside(word, language) & IQ_ASIDE_VIEWPOINT) != 0 ||
         (iq_lexicon_find_tie(word, language) & IQ_TIE_EXPERIENCER) != 0;
}

/// “As for Quill”, «Quanto a Vera»: where the words begin that lead to what a sentence is about, of
/// which the last one is at item `at`; `at` where it does not end them.
static uint32_t topic_start(const IqAntecedents *self, uint32_t at) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  uint32_t first = at;
  while (first > 0 && at - first < TOPIC_MAX && self->items[first - 1].kind == IQ_ITEM_WORD &&
         (iq_lexicon_find_tie(self->items[first - 1].hash, language) & IQ_TIE_AS_FOR) != 0) {
    first--;
  }
  return first;
}

/// Where a sentence puts somebody behind words that tell of whom something is so, or whose opinion
/// it is: the first of those; else the first of their own words.
static uint32_t fronted_start(const IqAntecedents *self, const IqMention *candidate, bool *behind) {
  const uint32_t title = IQ_LEXICON_ARTICLE | IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC;
  uint32_t at = candidate->first;
  // „Einem Helfer fiel das Kabel auf.“
  *behind = candidate->kind != IQ_MENTION_NAME && leads_front(self, at);
  if (*behind) return at;
  for (uint32_t words = 0; words < TITLE_MAX && at > 0; words++) {
    const IqItem *before = &self->items[at - 1];
    if (before->kind != IQ_ITEM_WORD) break;
    const uint32_t topic = topic_start(self, at - 1);
    *behind = topic < at - 1 || leads_front(self, at - 1);
    if (*behind) return topic;
    if ((before->classes & title) == 0 || (before->classes & IQ_LEXICON_BODY) != 0) break;
    at--;
  }
  return at;
}

bool iq_mention_is_fronted(const IqAntecedents *self, const IqMention *candidate) {
  const bool named = candidate->kind == IQ_MENTION_NAME && candidate->entity != IQ_NONE;
  const bool somebody =
      candidate->kind == IQ_MENTION_SOMEBODY || candidate->kind == IQ_MENTION_ROLE;
  if (self->inside || !(named || somebody)) return false;
  if (candidate->paragraph != self->paragraph) return false;
  // “Kemal Koç'un elleri titriyor.”
  const bool owner = candidate->possessive && iq_language_heads_last(self->language);
  if (candidate->possessive && !owner) return false;
  bool behind = false;
  const uint32_t at = fronted_start(self, candidate, &behind);
  if (!behind && !candidate->oblique && !owner) return false;
  if (!iq_item_opens_sentence(self->items, at)) return false;
  for (const IqMention *next = candidate + 1; next < self->mentions + self->end; next++) {
    for (uint32_t i = candidate->end; i < next->first && i < candidate->end + FRONTED_REACH; i++) {
      if (self->items[i].kind == IQ_ITEM_STOP || self->items[i].kind == IQ_ITEM_BREAK) return true;
    }
    const bool person = next->kind == IQ_MENTION_NAME || next->kind == IQ_MENTION_ROLE ||
                        next->kind == IQ_MENTION_SOMEBODY;
    const bool thing = next->gender == IQ_GENDER_NEUTER;
    if (person && !thing && next->opens && !next->linked) return false;
    if (next->first > candidate->end + FRONTED_REACH) return false;
  }
  return true;
}

/// “‘…,’ the 38-year-old said”, “38 yaşındaki siyasetçi”: whether a second word tells an age.
static bool tells_age(const IqAntecedents *self) {
  if (self->inside) return false;
  for (const IqItem *item = self->head; self->head - item < AGE_REACH; item--) {
    if (item->kind != IQ_ITEM_WORD) return false;
    const char byte = self->entities->text->bytes[item->span.start];
    if (byte >= '0' && byte <= '9') return true;
    if (item == self->items) return false;
  }
  return false;
}

float iq_prominence_of(const IqAntecedents *self, const IqMention *candidate, uint8_t wanted,
                       uint8_t gender, uint32_t steps, bool same_gender) {
  float score = -LOSS_STEP * (float)steps;
  score -= LOSS_PARAGRAPH * (float)(self->paragraph - candidate->paragraph);
  const bool here = candidate->paragraph == self->paragraph;
  // In a dialogue whoever is named between two turns takes the next.
  const bool turn = self->inside && self->floor.item != IQ_NONE;
  if ((here || turn) && (self->floor.item == IQ_NONE || candidate->first > self->floor.item)) {
    score += GAIN_RECENT;
  }
  const bool person = wanted == IQ_GENDER_FEMININE || wanted == IQ_GENDER_MASCULINE;
  const bool unknown = iq_mention_is_unknown(self, candidate, gender);
  const bool cased = self->language->first_names && self->language->cases > 0;
  if (unknown && (person || (cased && wanted != IQ_GENDER_NEUTER))) {
    score -= cased && candidate->entity != IQ_NONE ? LOSS_PLACE : LOSS_UNKNOWN;
  }
  const bool guessed = (candidate->kind == IQ_MENTION_ROLE) & candidate->resolved;
  score -= where(guessed & (candidate->gender == IQ_GENDER_OPEN), LOSS_GUESSED);
  const bool asked = person && is_asked(self, candidate);
  score += where(candidate->opens & !asked, GAIN_OPENS);
  score += where(candidate->talks & !asked, GAIN_TALKS);
  const bool named = (candidate->entity != IQ_NONE) | (candidate->kind == IQ_MENTION_NAME);
  const bool nameless = candidate->kind == IQ_MENTION_SOMEBODY ||
                        candidate->kind == IQ_MENTION_ROLE || candidate->kind == IQ_MENTION_PRONOUN;
  const bool source = here && candidate->opens && nameless;
  const bool message = (self->head->classes & IQ_LEXICON_MESSAGE) != 0;
  const bool office = (wanted == IQ_GENDER_NEUTER || message) &&
                      (candidate->kind == IQ_MENTION_BODY || candidate->kind == IQ_MENTION_MESSAGE);
  score -= where(!named & !office, source ? LOSS_SOURCE : IQ_LOSS_NAMELESS);
  const bool fronted = !candidate->opens && iq_mention_is_fronted(self, candidate);
  const bool since = self->floor.item == IQ_NONE || candidate->first > self->floor.item;
  score += where(fronted, since ? GAIN_FRONTED : GAIN_OPENS);
  score -= where(candidate->linked && !fronted, LOSS_LINKED);
  score -= where(candidate->possessive, LOSS_POSSESSIVE);
  if (person && is_owned(self, candidate)) score -= LOSS_OWNED;
  if (person && is_owner(self, candidate, gender)) score -= LOSS_OWNER;
  if (person && is_foretold(self, candidate)) score -= LOSS_FORETOLD;
  score += where(same_gender, GAIN_GENDER);
  const uint32_t own = (uint32_t)(self->first - self->items);
  if (!self->inside && iq_stands_in_question(self->items, self->language, candidate, own)) {
    score -= LOSS_ASKED;
  }
  const bool introduced =
      candidate->entity != IQ_NONE && candidate->end - candidate->first > 1 &&
      self->entities->items[candidate->entity].span.start == candidate->span.start;
  if (introduced && person) score += GAIN_INTRODUCED;
  if (introduced && person && candidate->linked && leads_clause(self, candidate)) {
    score += GAIN_DESCRIBED;
  }
  if (introduced && here && wanted != IQ_GENDER_NEUTER && is_brought_in(self, candidate)) {
    score += GAIN_BROUGHT_IN;
  }
  // The age of whoever is new is what a text tells, not that of whom it has known.
  if (introduced && here && !candidate->linked && tells_age(self)) score += GAIN_AGED;
  const bool again = candidate->entity != IQ_NONE && candidate->entity == self->floor.entity;
  if (person && same_gender && !again && iq_is_protagonist(self, candidate->entity)) {
    score += GAIN_PROTAGONIST;
  }
  const bool thing = wanted == IQ_GENDER_NEUTER && !same_gender;
  const bool aside = self->floor.mention != IQ_NONE &&
                     iq_mention_is_relative(self, &self->mentions[self->floor.mention]);
  if (candidate->entity != IQ_NONE && candidate->entity == self->floor.entity && !thing && !aside) {
    score += GAIN_SPEAKER;
    if (self->floor.paragraph == self->paragraph) score += GAIN_SPEAKER_HERE;
    if (person && is_outspoken(self, wanted)) score -= LOSS_OUTSPOKEN;
  }
  return score;
}

float iq_prominence_inside(const IqAntecedents *self, const IqMention *mention, uint32_t reach) {
  const IqFloor *floor = &self->floor;
  if (floor->entity == IQ_NONE || self->paragraph - floor->paragraph > reach) return -INFINITY;
  if (floor->mention != IQ_NONE && self->mentions[floor->mention].entity == floor->entity) {
    return -INFINITY;
  }
  const uint8_t gender = self->entities->items[floor->entity].gender;
  const bool both = gender != IQ_GENDER_OPEN && mention->gender != IQ_GENDER_OPEN;
  if (both && gender != mention->gender) return -INFINITY;
  const bool outspoken = mention->gender != IQ_GENDER_OPEN && is_outspoken(self, mention->gender);
  return GAIN_TALKS + GAIN_SPEAKER + (both ? GAIN_GENDER : 0) - (outspoken ? LOSS_OUTSPOKEN : 0) -
         LOSS_PARAGRAPH * (float)(self->paragraph - floor->paragraph);
}

bool iq_is_same_sentence(const IqAntecedents *self, const IqMention *candidate,
                         const IqMention *mention) {
  if (self->inside || mention->first - candidate->end > SENTENCE_REACH) return false;
  for (uint32_t i = candidate->end; i < mention->first; i++) {
    const uint8_t kind = self->items[i].kind;
    if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_COMMA) return false;
  }
  return true;
}

/// Whether a paragraph ends behind item `at`, with words that say more of a name at most.
static bool ends_label(const IqAntecedents *self, uint32_t first, uint32_t at) {
  for (; at - first <= BYLINE_MAX; at++) {
    const uint8_t kind = self->items[at].kind;
    if (kind == IQ_ITEM_BREAK) return true;
    if (kind == IQ_ITEM_WORD && (self->items[at].classes & IQ_LEXICON_CUE) != 0) return false;
    if (kind != IQ_ITEM_WORD && kind != IQ_ITEM_COMMA) return false;
  }
  return false;
}

bool iq_is_byline(const IqAntecedents *self, const IqMention *candidate) {
  if (candidate->kind != IQ_MENTION_NAME) return false;
  const IqItem *items = self->items;
  uint32_t start = candidate->first;
  while (start > 0 && candidate->first - start < LABEL_MAX &&
         items[start - 1].kind != IQ_ITEM_BREAK) {
    start--;
  }
  if (start > 0 && items[start - 1].kind != IQ_ITEM_BREAK) return false;
  if (start == candidate->first) return items[candidate->end].kind == IQ_ITEM_BREAK;
  // „Von Rita Moll“, “By Orla Quill, in Ness”
  const uint32_t joins = IQ_LEXICON_LINKER | IQ_LEXICON_OF;
  const bool by = items[start].hash == self->language->agent || (items[start].classes & joins) != 0;
  if (by && start + 1 == candidate->first) return ends_label(self, start, candidate->end);
  // «Foto: Per Ek»
  return start + 2 == candidate->first && items[start + 1].kind == IQ_ITEM_COLON &&
         items[candidate->end].kind == IQ_ITEM_BREAK;
}

bool iq_mention_closes(const IqAntecedents *self, const IqMention *candidate) {
  if (self->inside || !candidate->talks || candidate->linked || candidate->first == 0) return false;
  uint32_t at = candidate->first;
  while (at > 0 && self->items[at - 1].kind == IQ_ITEM_WORD && self->items[at - 1].capital) at--;
  if (at == 0 || self->items[at - 1].kind != IQ_ITEM_COMMA || candidate->apposed) return false;
  if ((self->items[candidate->end].classes & IQ_LEXICON_CUE) == 0) return false;
  for (uint32_t i = candidate->end + 1;
       i <= candidate->end + CLOSING_MAX && &self->items[i] < self->first; i++) {
    if (self->items[i].kind == IQ_ITEM_STOP) return true;
    if (self->items[i].kind != IQ_ITEM_WORD) return false;
  }
  return false;
}
