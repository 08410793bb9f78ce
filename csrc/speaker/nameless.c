#include "speaker/nameless.h"

#include "mention/ending.h"
#include "speaker/prominence.h"
#include "speaker/second_word.h"

/// Mentions back among which somebody new is looked for.
#define REACH 8u
/// Mentions back among which somebody is named whom a role may be said of.
#define NAMED_REACH 8
/// The same, and paragraphs, where the text has called somebody new by the very word.
#define STRANGER_REACH 16u
#define STRANGER_PARAGRAPHS 2u
/// Mentions back at which whoever acts in a clause is looked for, and words from them to another.
#define ACTORS_MAX 6u
#define CLAUSE_REACH 12u
/// Bytes that two forms of a word begin with at least, and of their endings at most.
#define STEM_MIN 4u
#define ENDING_MAX 4u

/// Whether a mention is of somebody new who has no name.
static bool is_new(const IqAntecedents *self, const IqMention *mention) {
  const bool bare = iq_language_declines(self->language);
  return mention->kind == IQ_MENTION_SOMEBODY && mention->entity == IQ_NONE && !mention->several &&
         !mention->possessive && !mention->linked &&
         (bare || (mention->head > mention->first &&
                   (self->items[mention->first].classes & IQ_LEXICON_INDEFINITE) != 0)) &&
         !iq_item_is_plural(self->entities->text, self->language, &self->items[mention->head]);
}

/// Whether a mention is of nobody whom a word for a person could mean.
static bool is_nobody(const IqAntecedents *self, const IqMention *mention) {
  return mention->kind == IQ_MENTION_BODY || mention->kind == IQ_MENTION_MESSAGE ||
         mention->kind == IQ_MENTION_PHRASE || mention->gender == IQ_GENDER_NEUTER ||
         iq_mention_is_relative(self, mention);
}

const IqMention *iq_antecedent_find_new(const IqAntecedents *self, const IqMention *mention) {
  const bool definite = iq_is_definite(self->first->classes);
  if (self->inside || !definite || mention->kind != IQ_MENTION_ROLE) return NULL;
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *candidate = &self->mentions[i - 1];
    if (candidate->paragraph != mention->paragraph) return NULL;
    if (candidate->first >= mention->first || is_nobody(self, candidate)) continue;
    if (!is_new(self, candidate)) return NULL;
    const bool other = candidate->gender != IQ_GENDER_OPEN && mention->gender != IQ_GENDER_OPEN &&
                       candidate->gender != mention->gender;
    return other ? NULL : candidate;
  }
  return NULL;
}

/// „Opowiada wolontariuszka ze schroniska“: whether a role with what it is of is of somebody who
/// has no name, where nouns have no articles.
static bool is_told_whole(const IqAntecedents *self, const IqMention *mention) {
  return self->language->bare_definite && mention->kind == IQ_MENTION_ROLE &&
         mention->entity == IQ_NONE && !mention->resolved && !mention->several &&
         !mention->possessive && !mention->linked && mention->end > mention->head + 1;
}

bool iq_antecedent_is_one_of(const IqAntecedents *self, const IqMention *mention,
                             const IqItem *word) {
  if (mention->kind != IQ_MENTION_SOMEBODY || mention->entity != IQ_NONE || mention->linked) {
    return false;
  }
  const IqItem *first = &self->items[mention->first];
  const bool one = (first->classes & (IQ_LEXICON_INDEFINITE | IQ_LEXICON_SOMEBODY)) != 0;
  // „Einer der Passagiere“: the first word counts as what is said of them.
  const uint32_t many = mention->head > mention->first ? mention->head : mention->first + 2;
  if (!one || many < mention->first + 2 || many >= mention->end) return false;
  const char *bytes = self->entities->text->bytes;
  const IqSpan a = word->span, b = self->items[many].span;
  const uint32_t least = a.end - a.start < b.end - b.start ? a.end - a.start : b.end - b.start;
  uint32_t same = 0;
  while (same < least && bytes[a.start + same] == bytes[b.start + same]) same++;
  return same >= STEM_MIN && same + ENDING_MAX >= least;
}

bool iq_antecedent_is_stranger(const IqAntecedents *self, const IqMention *mention,
                               const IqMention *named) {
  if (named == NULL || named->entity == IQ_NONE) return false;
  const IqEntity *entity = &self->entities->items[named->entity];
  const bool other = iq_entities_has_role(self->entities, named->entity, false);
  if (iq_entities_is_called(self->entities, self->head, named->entity)) return false;
  const uint64_t word = iq_entities_role(self->entities, self->head);
  for (uint32_t i = self->end; i > 0 && self->end - i < STRANGER_REACH; i--) {
    const IqMention *candidate = &self->mentions[i - 1];
    if (!self->inside && candidate->first >= mention->first) continue;
    if (self->paragraph - candidate->paragraph > STRANGER_PARAGRAPHS) return false;
    const bool one = iq_antecedent_is_one_of(self, candidate, self->head);
    if (!(one || is_new(self, candidate) || is_told_whole(self, candidate))) continue;
    if (!(candidate->opens || candidate->talks)) continue;
    // Whoever was named before is not brought in anew: “said Moss. … said a volunteer”.
    if (!other && entity->span.start > candidate->span.start) continue;
    if (one || iq_entities_role(self->entities, &self->items[candidate->head]) == word) return true;
  }
  return false;
}

/// Whether one clause is all that stands among items [first, end).
static bool is_one_clause(const IqAntecedents *self, uint32_t first, uint32_t end) {
  if (end - first > CLAUSE_REACH) return false;
  const IqPassage passage = {.text = self->entities->text,
                             .entities = self->entities,
                             .items = self->items,
                             .count = end,
                             .language = self->language};
  const uint32_t clause = IQ_LEXICON_RELATIVE | IQ_LEXICON_CONJUNCTION | IQ_LEXICON_AND;
  for (uint32_t i = first; i < end; i++) {
    if (!iq_passage_is_word(&passage, i) || iq_passage_is_hint(&passage, i, IQ_HINT_CLAUSE)) {
      return false;
    }
    if (iq_passage_has(&passage, i, clause) && !iq_passage_has(&passage, i, IQ_LEXICON_LINKER)) {
      return false;
    }
  }
  return true;
}

bool iq_antecedent_acts_on(const IqAntecedents *self, const IqMention *mention,
                           const IqMention *named) {
  if (self->inside || named == NULL || !mention->linked || self->language->verb_final) return false;
  if (named->entity == IQ_NONE) return false;
  for (uint32_t i = self->end; i > 0 && self->end - i < ACTORS_MAX; i--) {
    const IqMention *actor = &self->mentions[i - 1];
    if (actor->end >= mention->first) continue;
    if (actor->paragraph != mention->paragraph) return false;
    if (!actor->opens || actor->linked || actor->dative || actor->possessive) continue;
    if (actor->entity != named->entity) continue;
    return is_one_clause(self, actor->end, mention->first);
  }
  return false;
}

bool iq_antecedent_find_kind(const IqAntecedents *self, const IqMention *mention, IqSpan *name) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const bool another = (iq_lexicon_find_tie(self->head->hash, language) & IQ_TIE_ANOTHER) != 0;
  if (self->inside || mention->kind != IQ_MENTION_SOMEBODY || !another) return false;
  // «E non aggiunge altro»
  if (mention->end > mention->head + 1 || (self->language->null_subject && !mention->opens)) {
    return false;
  }
  for (uint32_t i = self->end; i > 0 && self->end - i < REACH; i--) {
    const IqMention *candidate = &self->mentions[i - 1];
    if (candidate->paragraph != mention->paragraph) return false;
    if (candidate->first >= mention->first || !is_new(self, candidate)) continue;
    if ((self->items[candidate->head].classes & IQ_LEXICON_SOMEBODY) != 0) return false;
    *name = (IqSpan){self->items[candidate->first + 1].span.start, candidate->name.end};
    return true;
  }
  return false;
}

bool iq_antecedent_is_introduced(const IqAntecedents *self, const IqMention *mention) {
  if (self->inside || !mention->opens || mention->kind != IQ_MENTION_ROLE) return false;
  const IqItem *next = &self->items[mention->end];
  if (next[0].kind != IQ_ITEM_COMMA || next[1].kind != IQ_ITEM_WORD) return false;
  if (self->language->verb_second && (next[1].classes & IQ_LEXICON_INDEFINITE) != 0) return true;
  // «Рабочий, который боится за место, …»: where nouns have no articles, a clause tells which.
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const bool restricts =
      (self->items[mention->head].classes & IQ_LEXICON_EPITHET) != 0 && next[1].classes == 0 &&
      iq_ending_hints(self->entities->text, next[1].span, language, IQ_HINT_RESTRICTING) != 0;
  return iq_language_declines(self->language) &&
         ((next[1].classes & IQ_LEXICON_RELATIVE) != 0 || restricts);
}

/// Whether what somebody is stands with more than its noun: „starsza kobieta“, „chłopak w czapce“,
/// «отец девочки», “the girl's father”.
static bool is_told_more(const IqAntecedents *self, const IqMention *mention) {
  if (mention->end > mention->head + 1 || mention->first < mention->head) return true;
  const uint32_t joins = IQ_LEXICON_LINKER | IQ_LEXICON_OF;
  const IqItem *next = &self->items[mention->end];
  if (next->kind == IQ_ITEM_WORD && (next->classes & joins) != 0) return true;
  const bool clause = next->kind == IQ_ITEM_COMMA && next[1].kind == IQ_ITEM_WORD &&
                      (next[1].classes & IQ_LEXICON_RELATIVE) != 0;
  IqAntecedents before = *self;
  before.end = (uint32_t)(mention - self->mentions);
  before.paragraph = mention->paragraph;
  before.first = &self->items[mention->first];
  before.head = &self->items[mention->head];
  return clause || iq_antecedent_is_described(&before, mention);
}

/// Whether somebody opens the sentence right before the words, which may begin the next paragraph.
static bool opens_sentence_before(const IqAntecedents *self, const IqMention *candidate) {
  if (!candidate->opens || self->paragraph - candidate->paragraph > 1) return false;
  uint32_t stops = 0;
  for (const IqItem *item = &self->items[candidate->end]; item < self->first; item++) {
    if (item->kind == IQ_ITEM_STOP && ++stops > 1) return false;
    if (item->kind == IQ_ITEM_BREAK && item[1].kind != IQ_ITEM_QUOTATION) return false;
  }
  return stops == 1;
}

bool iq_is_brought_in_nameless(const IqAntecedents *self, const IqMention *candidate) {
  if (!iq_language_declines(self->language) || self->inside) return false;
  const bool person = candidate->kind == IQ_MENTION_ROLE || candidate->kind == IQ_MENTION_SOMEBODY;
  if (!person || candidate->entity != IQ_NONE || candidate->resolved || candidate->apposed) {
    return false;
  }
  if (candidate->linked || candidate->several || candidate->possessive) return false;
  if (!opens_sentence_before(self, candidate) || !is_told_more(self, candidate)) return false;
  // “…,” says Tom Wray. The owner of the shop shrugs: that may be what Wray is, if nothing has told
  // it.
  const IqItem *head = &self->items[candidate->head];
  for (const IqMention *before = candidate; before > self->mentions; before--) {
    const IqMention *named = before - 1;
    if (candidate->paragraph - named->paragraph > 1 || candidate - before > NAMED_REACH) break;
    if (named->kind != IQ_MENTION_NAME || named->entity == IQ_NONE || named->possessive) continue;
    const uint8_t gender = iq_entity_gender(&self->entities->items[named->entity]);
    const bool both = gender != IQ_GENDER_OPEN && candidate->gender != IQ_GENDER_OPEN;
    if (gender == IQ_GENDER_NEUTER || (both && gender != candidate->gender)) continue;
    if (!iq_entities_has_role(self->entities, named->entity, false)) return false;
    if (iq_entities_is_called(self->entities, head, named->entity)) return false;
  }
  return true;
}
