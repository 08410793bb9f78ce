#include "speaker/trailing.h"

/// Items of the clause that an as opens.
#define CLAUSE_MAX 12u
/// Words of what somebody is, before their name.
#define TITLE_MAX 6u

/// Whether a word at `at` of an as-clause is the verb that tells who speaks: one of saying, or any
/// before an it that ends the clause: “put it”.
static bool tells(const IqPassage *passage, uint32_t at, uint32_t end) {
  const bool saying = iq_passage_has(passage, at, IQ_LEXICON_SAYING);
  // “As fans call it”: so do many others.
  const bool calls = iq_passage_is_call(
      passage, at, IQ_CALL_CALLING | IQ_CALL_NAMING | IQ_CALL_NICKNAME | IQ_CALL_KNOWN);
  if (iq_passage_is_cue(passage, at) && (saying || !calls)) return true;
  const bool it = at + 2 == end && iq_passage_has(passage, at + 1, IQ_LEXICON_NEUTER);
  return it && iq_passage_may_be_verb(passage, at);
}

uint32_t iq_clause_of_as(const IqPassage *passage, uint32_t item) {
  uint32_t at = item + 1;
  if (at >= passage->count) return IQ_NONE;
  const uint8_t kind = passage->items[at].kind;
  const bool parted = kind == IQ_ITEM_COMMA || kind == IQ_ITEM_DASH;
  if (parted) at++;
  if (!iq_passage_is_word(passage, at) || passage->items[at].capital) return IQ_NONE;
  if (!iq_passage_has(passage, at, IQ_LEXICON_OPENER)) return IQ_NONE;
  if (!iq_passage_is_call(passage, at, IQ_CALL_PREDICATE)) return IQ_NONE;
  const uint32_t first = at + 1;
  uint32_t end = first;
  while (iq_passage_is_word(passage, end)) {
    const uint32_t anyone = IQ_CALL_EVERYONE | IQ_CALL_EXPLETIVE;
    if (end - first > CLAUSE_MAX || iq_passage_is_call(passage, end, anyone)) return IQ_NONE;
    end++;
  }
  for (uint32_t i = first; i < end; i++) {
    if (!tells(passage, i, end)) continue;
    // “… as Quill said it was ‘likely’”: at the same time.
    const bool whole = i + 1 == end || passage->items[i + 1].kind != IQ_ITEM_WORD ||
                       (i + 2 == end && iq_passage_has(passage, i + 1, IQ_LEXICON_NEUTER));
    return whole || (parted && iq_language_inverts(passage->language)) ? i : IQ_NONE;
  }
  return IQ_NONE;
}

uint32_t iq_scene_as_subject(const IqScene *self, uint32_t verb) {
  const bool inverts = iq_language_inverts(self->passage->language);
  for (uint32_t i = self->after_first; i < self->after_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->kind == IQ_MENTION_UNSURE || mention->possessive || mention->dative) continue;
    // “As she has put it”
    const bool front = mention->end == verb || mention->end + 1 == verb;
    const bool behind = inverts && mention->first == verb + 1;
    if (front || behind) return i;
  }
  return IQ_NONE;
}

uint32_t iq_scene_trailing_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (iq_language_inverts(passage->language) || self->joined == IQ_JOINT_STOP) return IQ_NONE;
  if (self->colon_before || self->end >= passage->count || self->end < self->item + 4) {
    return IQ_NONE;
  }
  if (passage->items[self->end].kind != IQ_ITEM_STOP) return IQ_NONE;
  const uint32_t verb = self->end - 1;
  if (!iq_passage_is_cue(passage, verb)) return IQ_NONE;
  // “Pell said ‘no’ to the plan, which Quill supports.”
  const uint32_t cue = self->cue_before;
  bool parted = cue == IQ_NONE;
  for (uint32_t i = parted ? self->item : cue; i < self->item; i++) {
    parted = parted || passage->items[i].kind == IQ_ITEM_COMMA;
  }
  if (!parted) return IQ_NONE;
  for (uint32_t i = self->after_end; i > self->after_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->end != verb || mention->linked || mention->possessive) return IQ_NONE;
    if (mention->kind == IQ_MENTION_UNSURE || mention->kind == IQ_MENTION_PHRASE) return IQ_NONE;
    uint32_t at = mention->first;
    const uint32_t title = IQ_LEXICON_HONORIFIC | IQ_LEXICON_ROLE | IQ_LEXICON_ARTICLE;
    while (mention->first - at < TITLE_MAX && iq_passage_has(passage, at - 1, title)) at--;
    const bool relative = iq_passage_has(passage, mention->first, IQ_LEXICON_RELATIVE);
    const bool set_off = at > self->item + 1 && passage->items[at - 1].kind == IQ_ITEM_COMMA;
    return set_off && !relative ? i - 1 : IQ_NONE;
  }
  return IQ_NONE;
}
