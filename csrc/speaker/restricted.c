#include "speaker/restricted.h"

#include "mention/place.h"
#include "speaker/scene.h"

/// Words from somebody to the verb of saying, with the clause that tells which they are.
#define CLAUSE_MAX 12u

/// Whether a clause right behind a mention, which no comma parts, tells which they are, and they
/// are its subject: “a man who knew her”, not «el hombre que el alcalde …».
static bool is_restricted(const IqScene *self, uint32_t index) {
  const IqPassage *passage = self->passage;
  const IqMention *mention = &self->mentions[index];
  const uint32_t verb = mention->end + 1;
  if (!iq_passage_has(passage, mention->end, IQ_LEXICON_RELATIVE)) return false;
  if (!iq_passage_is_word(passage, verb) || iq_passage_is_cue(passage, verb)) return false;
  if (passage->items[verb].capital ||
      iq_passage_has(passage, verb, IQ_LEXICON_ARTICLE | IQ_LEXICON_ROLE | IQ_LEXICON_PRONOUN)) {
    return false;
  }
  // “A man who lives here”: the pronoun is a mention too.
  for (uint32_t i = index + 1; i < self->before_end && self->mentions[i].first <= verb; i++) {
    if (self->mentions[i].end > verb) return false;
  }
  return true;
}

/// Whether all items of [first, end) are words, and none of them says something or joins clauses.
static bool is_clause(const IqPassage *passage, uint32_t first, uint32_t end) {
  for (uint32_t i = first; i < end; i++) {
    if (!iq_passage_is_word(passage, i)) return false;
    if (iq_passage_is_any_cue_word(passage, i) && !passage->items[i].capital) return false;
  }
  return end - first <= CLAUSE_MAX;
}

uint32_t iq_scene_restricted_subject(const IqScene *self) {
  const IqLanguage *language = self->passage->language;
  const bool commas = language->capital_nouns || language->cases > 0 || language->verb_final;
  if (commas || self->heading || self->before_first == self->before_end) return IQ_NONE;
  const IqMention *mention = &self->mentions[self->before_first];
  const bool person = mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY;
  if (!person || !mention->opens || mention->linked || mention->possessive) return IQ_NONE;
  if (!is_restricted(self, self->before_first)) return IQ_NONE;
  // “Enligt en granne som såg allt sade Lind: …”: who tells it is not who has said it.
  if (language->verb_second && iq_follows_according(self->passage, mention->first)) return IQ_NONE;
  // “The officer who led the search was blunt: “…””: a predicate stands before the colon.
  const IqMention *last = &self->mentions[self->before_end - 1];
  const bool led = self->cue_before == IQ_NONE && self->colon_before && last->end + 1 < self->item;
  // «El técnico que la revisó lo ve de otro modo: «…», ha dicho Rey»
  if (self->colon_before && self->cue_after != IQ_NONE) return IQ_NONE;
  const uint32_t end = led ? self->item - 1 : self->cue_before;
  if (end == IQ_NONE || end <= mention->end) return IQ_NONE;
  return is_clause(self->passage, mention->end + 1, end) ? self->before_first : IQ_NONE;
}

static bool is_relative(const IqScene *self, const IqMention *mention) {
  return mention->kind == IQ_MENTION_PRONOUN &&
         iq_passage_has(self->passage, mention->first, IQ_LEXICON_RELATIVE);
}

uint32_t iq_scene_relative_subject(const IqScene *self) {
  const uint32_t cue = self->cue_final != IQ_NONE ? self->item : self->cue_before;
  if (cue == IQ_NONE) return IQ_NONE;
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->first >= cue || mention->linked) continue;
    if (!is_relative(self, mention)) return IQ_NONE;
    for (uint32_t k = mention->end; k < cue; k++) {
      if (self->passage->items[k].kind != IQ_ITEM_WORD) return IQ_NONE;
    }
    return i - 1;
  }
  return IQ_NONE;
}
