#include "speaker/topic.h"

#include "language/given.h"
#include "mention/modifier.h"
#include "mention/place.h"
#include "speaker/prominence.h"

/// Items of an age in brackets.
#define AGE_MAX 4u

#define ARTICLES ((uint32_t)IQ_LEXICON_ARTICLE)

bool iq_opens_later(const IqAntecedents *self, const IqMention *candidate) {
  if (candidate->paragraph != self->paragraph) return false;
  if (!candidate->opens && !iq_mention_closes(self, candidate)) return false;
  if (self->floor.item == IQ_NONE || candidate->first < self->floor.item) return false;
  // “It is a slap in the face.” The mayor …: its stop stands inside the marks.
  const IqPassage passage = {.text = self->entities->text,
                             .entities = self->entities,
                             .items = self->items,
                             .count = candidate->end,
                             .language = self->language};
  if (!self->inside && iq_ends_quoted(&passage, self->floor.item)) return true;
  for (uint32_t i = self->floor.item; i < candidate->first; i++) {
    if (self->items[i].kind == IQ_ITEM_STOP) return true;
  }
  return false;
}

/// „Rozmawiamy z Pawłem (9 l.). „…“ – mówi chłopiec“: whether an age stands behind a name.
static bool is_aged(const IqAntecedents *self, const IqMention *name) {
  const IqPassage passage = {.text = self->entities->text,
                             .entities = self->entities,
                             .items = self->items,
                             .count = name->end + AGE_MAX,
                             .language = self->language};
  return self->language->cases > 0 && !self->language->verb_final &&
         iq_leads_age(&passage, name->end);
}

/// “Mr Quill walked on. The farmer …”, „Büromanager Tariq“: whether what somebody is stands right
/// before the name.
static bool is_titled(const IqAntecedents *self, const IqMention *name) {
  const uint32_t title = self->language->verb_second ? IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC
                                                     : (uint32_t)IQ_LEXICON_HONORIFIC;
  return name->first > 0 && (self->items[name->first - 1].classes & title) != 0;
}

bool iq_is_nameless_topic(const IqAntecedents *self, const IqMention *candidate) {
  if (candidate->kind == IQ_MENTION_NAME) {
    const bool titled = is_titled(self, candidate);
    if (candidate->linked && self->language->verb_second) return false;
    // „Maik hat eine Botschaft. „…“, sagt der 22-Jährige“
    const bool told = self->language->capital_nouns && candidate->gender != IQ_GENDER_OPEN;
    const bool here = candidate->paragraph == self->paragraph;
    // „Weniger gelassen ist Büromanager Tariq. Der 26-Jährige …“
    const bool inverted = titled && here && !candidate->linked && self->language->verb_second;
    return candidate->apposed || candidate->talks || inverted ||
           (here && is_aged(self, candidate)) || ((titled || told || here) && candidate->opens);
  }
  const bool first =
      candidate->first == 0 || self->items[candidate->first - 1].kind == IQ_ITEM_BREAK;
  // «El alcalde quiso felicitarlo. Según el regidor, …»
  if (candidate->kind == IQ_MENTION_ROLE) {
    // „Proboszcz odwołał procesję. „…“ – usłyszeliśmy od duchownego“: where roles have no articles,
    // one that opens a paragraph may be somebody new.
    if (self->language->bare_definite && first && candidate->paragraph == self->paragraph) {
      return !candidate->resolved;
    }
    return iq_opens_later(self, candidate) &&
           (self->items[candidate->head].classes & IQ_LEXICON_EPITHET) == 0;
  }
  if (candidate->kind != IQ_MENTION_SOMEBODY) return false;
  // „Ein Kollege widerspricht. „…“, sagt der Mann.“
  const bool article = (self->items[candidate->first].classes & ARTICLES) != 0;
  if (article && iq_opens_later(self, candidate)) return true;
  // «источник сообщил … по словам собеседника»
  const bool source = self->language->bare_definite && candidate->talks && !candidate->several;
  return source || (first && candidate->paragraph == self->paragraph);
}

bool iq_is_topic(const IqAntecedents *self, const IqMention *candidate, bool same_gender) {
  if (candidate->possessive) return false;
  if (candidate->entity != IQ_NONE || candidate->kind == IQ_MENTION_PRONOUN) return true;
  if (candidate->kind == IQ_MENTION_NAME) {
    return candidate->apposed || (self->language->verb_second && is_titled(self, candidate));
  }
  // “De sluiswachter weet van niets. ‘…’, zegt hij”
  const uint32_t first = self->items[candidate->first].classes;
  const bool definite = candidate->kind == IQ_MENTION_ROLE && candidate->gender == IQ_GENDER_OPEN &&
                        (first & IQ_LEXICON_INDEFINITE) == 0 && self->language->verb_second;
  const bool ending = self->language->bare_definite && self->language->verb_second;
  return (same_gender || definite) && ((first & ARTICLES) != 0 || ending);
}

bool iq_opens_before(const IqAntecedents *self, const IqMention *candidate) {
  if (self->inside || !candidate->opens || candidate->paragraph != self->paragraph) return false;
  uint32_t stops = 0;
  for (const IqItem *item = &self->items[candidate->end]; item < self->first; item++) {
    if (item->kind == IQ_ITEM_STOP && ++stops > 1) return false;
  }
  return stops == 1;
}

/// “One resident said”, “One resident, who asked for no name, said”: whether a verb does nothing
/// but attribute, right behind somebody or the clause between commas that says who they are.
static bool is_own_saying(const IqAntecedents *self, const IqMention *candidate,
                          const IqItem *cue) {
  if ((cue->classes & IQ_LEXICON_SAYING) == 0) return false;
  const IqItem *end = &self->items[candidate->end];
  return cue == end || (end < cue && end->kind == IQ_ITEM_COMMA && cue[-1].kind == IQ_ITEM_COMMA);
}

/// “A neighbour remembers the noise. ‘…,’ he said”: whether somebody opens a paragraph whose first
/// sentence tells of nobody else, and of nothing said but by them: “One resident said he would
/// stay.” “A reporter asked the boss if she would resign. ‘No,’ she said”: whom a name stands for
/// goes on.
static bool is_alone(const IqAntecedents *self, const IqMention *candidate) {
  const IqItem *item = &self->items[candidate->first];
  if (candidate->first > 0 && item[-1].kind != IQ_ITEM_BREAK) return false;
  // “One resident, who asked for no name, said”
  const IqItem *comma = &self->items[candidate->end];
  const bool told = comma->kind == IQ_ITEM_COMMA && comma[1].kind == IQ_ITEM_WORD &&
                    (comma[1].classes & IQ_LEXICON_RELATIVE) != 0;
  if (told) item = comma + 1;
  while (told && item < self->first && item->kind == IQ_ITEM_WORD) item++;
  const uint32_t from = (uint32_t)(item - self->items);
  bool said = false;
  while (item < self->first && item->kind != IQ_ITEM_STOP) {
    const bool cue = item->kind == IQ_ITEM_WORD && (item->classes & IQ_LEXICON_CUE) != 0;
    if (cue && (said || !is_own_saying(self, candidate, item))) return false;
    said = said || cue;
    item++;
  }
  for (const IqMention *other = candidate + 1; other < self->mentions + self->end; other++) {
    if (&self->items[other->first] >= item) return true;
    if (other->first < from) continue;
    // “… said he would stay”
    if (said && other->kind == IQ_MENTION_PRONOUN && other->gender != IQ_GENDER_NEUTER) continue;
    // “was less patient”: a role without an article may be what they are like.
    const bool bare = other->kind == IQ_MENTION_SOMEBODY && other->first == other->head;
    const bool clause = iq_mention_is_relative(self, other);
    const bool it = other->kind == IQ_MENTION_PRONOUN && other->gender == IQ_GENDER_NEUTER;
    if (!bare && !clause && !it) return false;
  }
  return true;
}

bool iq_leads_in(const IqAntecedents *self, const IqMention *candidate) {
  if (self->inside || candidate->kind != IQ_MENTION_SOMEBODY || candidate->entity != IQ_NONE) {
    return false;
  }
  if (!self->language->verb_second && !is_alone(self, candidate)) return false;
  // „Einem Helfer fiel das Kabel auf. „…“, sagt er.“
  const bool subject = candidate->opens && !candidate->linked;
  const uint32_t far = self->paragraph - candidate->paragraph;
  if (far > (self->language->verb_second ? 0u : 1u)) return false;
  if (!subject && !iq_mention_is_fronted(self, candidate)) return false;
  const IqItem *item = &self->items[candidate->end];
  while (item < self->first && item->kind != IQ_ITEM_STOP && item->kind != IQ_ITEM_QUOTATION) {
    item++;
  }
  if (item->kind != IQ_ITEM_STOP) return false;
  if (far > 0 && item[1].kind == IQ_ITEM_BREAK) item++;
  if (item[1].kind != IQ_ITEM_QUOTATION) return false;
  for (item += 2; item < self->first; item++) {
    if (item->kind != IQ_ITEM_WORD && item->kind != IQ_ITEM_COMMA) return false;
  }
  return true;
}

bool iq_is_supposed(const IqAntecedents *self, const IqMention *candidate) {
  if (self->inside || candidate->kind != IQ_MENTION_SOMEBODY) return false;
  if (candidate->first == 0 || iq_language_heads_last(self->language)) return false;
  const IqItem *item = &self->items[candidate->first - 1];
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  if (item->kind != IQ_ITEM_WORD) return false;
  return (iq_lexicon_find_call(item->hash, language) & IQ_CALL_FUSED) != 0 ||
         (iq_lexicon_find_hint(item->hash, language) & IQ_HINT_CLAUSE) != 0 ||
         (iq_lexicon_find_aside(item->hash, language) & IQ_ASIDE_POINTING) != 0;
}

bool iq_is_named_thing(const IqAntecedents *self, const IqMention *candidate) {
  if (self->inside || !self->language->adjectives_behind || candidate->kind != IQ_MENTION_NAME) {
    return false;
  }
  if (candidate->talks || candidate->apposed || candidate->first == 0) return false;
  if (candidate->end - candidate->first < 2 || candidate->gender != IQ_GENDER_OPEN) return false;
  const IqItem *article = &self->items[candidate->first - 1];
  if (article->kind != IQ_ITEM_WORD || (article->classes & IQ_LEXICON_ARTICLE) == 0) return false;
  if (iq_given_gender(self->items[candidate->first].hash) != IQ_GENDER_OPEN) return false;
  const uint32_t entity = candidate->entity;
  return entity == IQ_NONE || (!self->entities->items[entity].person &&
                               iq_entity_gender(&self->entities->items[entity]) == IQ_GENDER_OPEN &&
                               self->floor.spoken[entity] == 0);
}

bool iq_leads_relative(const IqAntecedents *self, const IqMention *candidate) {
  const IqItem *next = &self->items[candidate->end];
  return !self->inside && next->kind == IQ_ITEM_COMMA && next[1].kind == IQ_ITEM_WORD &&
         (next[1].classes & IQ_LEXICON_RELATIVE) != 0;
}
