#include "speaker/trailing.h"

/// Items of the clause that an as opens.
#define CLAUSE_MAX 12u
/// Words of what somebody is, before their name.
#define TITLE_MAX 6u
/// Words between a quotation and whoever's words it is said to be: “in the words of”.
#define WORDED_MAX 5u

/// Whether nothing but an it stands behind the word at `at`.
static bool takes_it(const IqPassage *passage, uint32_t at) {
  return iq_passage_is_word(passage, at + 1) && !iq_passage_is_word(passage, at + 2) &&
         iq_passage_has(passage, at + 1, IQ_LEXICON_NEUTER);
}

/// Whether a word at `at` of an as-clause is the verb that tells who speaks: one of saying, or any
/// before an it that ends the clause: “put it”.
static bool tells(const IqPassage *passage, uint32_t at) {
  const bool saying = iq_passage_has(passage, at, IQ_LEXICON_SAYING);
  // “As fans call it”: so do many others.
  const bool calls = iq_passage_is_call(
      passage, at, IQ_CALL_CALLING | IQ_CALL_NAMING | IQ_CALL_NICKNAME | IQ_CALL_KNOWN);
  if (iq_passage_is_cue(passage, at) && (saying || !calls)) return true;
  // „wie Otto Kern es ausdrückte“
  const bool final = passage->language->capital_nouns && !iq_passage_is_word(passage, at + 1) &&
                     iq_passage_is_word(passage, at - 1) &&
                     iq_passage_is_call(passage, at - 1, IQ_CALL_EXPLETIVE);
  if (final && iq_passage_may_be_verb(passage, at)) return true;
  return takes_it(passage, at) && iq_passage_may_be_verb(passage, at);
}

uint32_t iq_clause_of_as(const IqPassage *passage, uint32_t item) {
  uint32_t at = item + 1;
  if (at >= passage->count) return IQ_NONE;
  const uint8_t kind = passage->items[at].kind;
  const bool parted = kind == IQ_ITEM_COMMA || kind == IQ_ITEM_DASH;
  if (parted) at++;
  if (!iq_passage_is_word(passage, at) || passage->items[at].capital) return IQ_NONE;
  // “‘A mess’ was how Quill put it.”
  const bool is = !parted && iq_passage_is_aside(passage, at, IQ_ASIDE_COPULA) &&
                  passage->language->agent != 0 && iq_passage_is_word(passage, at + 1) &&
                  iq_passage_is_call(passage, at + 1, IQ_CALL_PREDICATE);
  if (is) at++;
  if (!is && !iq_passage_has(passage, at, IQ_LEXICON_OPENER)) return IQ_NONE;
  if (!iq_passage_is_call(passage, at, IQ_CALL_PREDICATE)) return IQ_NONE;
  const uint32_t first = at + 1;
  uint32_t end = first;
  // “As its leader, Philip Arez, put it”
  const bool sets_off = parted && !iq_language_inverts(passage->language);
  while (iq_passage_is_word(passage, end) ||
         (sets_off && end < passage->count && passage->items[end].kind == IQ_ITEM_COMMA)) {
    if (end - first > CLAUSE_MAX) return IQ_NONE;
    end++;
  }
  for (uint32_t i = first; i < end; i++) {
    if (!iq_passage_is_word(passage, i) || !tells(passage, i)) continue;
    // „wie es heißt“, «comme on dit»
    const bool anyone = iq_passage_is_call(passage, i - 1, IQ_CALL_EVERYONE) ||
                        (i - 1 == first && iq_passage_is_call(passage, first, IQ_CALL_EXPLETIVE)) ||
                        (i + 1 < end && iq_passage_is_call(passage, i + 1, IQ_CALL_EVERYONE));
    if (anyone) return IQ_NONE;
    // “… as Quill said it was ‘likely’”: at the same time.
    const bool whole =
        i + 1 == end || passage->items[i + 1].kind != IQ_ITEM_WORD || takes_it(passage, i);
    return whole || (parted && iq_language_inverts(passage->language)) ? i : IQ_NONE;
  }
  return IQ_NONE;
}

/// Whether a word that is no preposition stands between a verb and its subject: an object.
static bool is_small(const IqPassage *passage, uint32_t at) {
  return iq_passage_is_word(passage, at) && !passage->items[at].capital &&
         !iq_passage_is_cue(passage, at) &&
         !iq_passage_has(passage, at, IQ_LEXICON_LINKER | IQ_LEXICON_AND | IQ_LEXICON_ARTICLE);
}

uint32_t iq_scene_as_subject(const IqScene *self, uint32_t verb) {
  const bool inverts = iq_language_inverts(self->passage->language);
  for (uint32_t i = self->after_first; i < self->after_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->kind == IQ_MENTION_UNSURE || mention->possessive || mention->dative) continue;
    // “As she has put it”
    const bool front = mention->end == verb || mention->end + 1 == verb;
    // „jak ujął to poseł Filip Arez“
    const bool object = mention->first == verb + 2 && is_small(self->passage, verb + 1);
    const bool behind = inverts && (mention->first == verb + 1 || object);
    if (front || behind) return i;
  }
  return IQ_NONE;
}

/// “It is, in the words of Philip Arez, ‘a drawer’”: the same right before the quotation.
static uint32_t find_worded_before(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->before_end == self->before_first) return IQ_NONE;
  const IqMention *mention = &self->mentions[self->before_end - 1];
  const bool comma =
      mention->end + 1 == self->item && passage->items[mention->end].kind == IQ_ITEM_COMMA;
  if (!comma || mention->kind == IQ_MENTION_PHRASE) return IQ_NONE;
  const uint32_t small = IQ_LEXICON_LINKER | IQ_LEXICON_ARTICLE | IQ_LEXICON_OF;
  uint32_t at = mention->first;
  while (at > self->start && iq_passage_has(passage, at - 1, small)) at--;
  const bool worded = at > self->start + 1 && at < mention->first &&
                      iq_passage_is_call(passage, at - 1, IQ_CALL_WORDING) &&
                      iq_passage_has(passage, at - 2, small);
  return worded ? self->before_end - 1 : IQ_NONE;
}

/// The same right behind the quotation.
static uint32_t find_worded_behind(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->joined == IQ_JOINT_STOP || self->colon_before) return IQ_NONE;
  uint32_t at = self->item + 1;
  if (at < passage->count && passage->items[at].kind == IQ_ITEM_COMMA) at++;
  const uint32_t first = at;
  uint32_t words = IQ_NONE;
  const uint32_t small = IQ_LEXICON_LINKER | IQ_LEXICON_ARTICLE | IQ_LEXICON_OF;
  while (at < first + WORDED_MAX && iq_passage_is_word(passage, at) &&
         !passage->items[at].capital) {
    const bool noun = iq_passage_is_call(passage, at, IQ_CALL_WORDING);
    if (noun) words = at;
    if (!noun && !iq_passage_has(passage, at, small | IQ_LEXICON_ACCORDING)) break;
    at++;
  }
  if (words == IQ_NONE || words == first) return IQ_NONE;
  for (uint32_t i = self->after_first; i < self->after_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first <= words || mention->kind == IQ_MENTION_PHRASE) continue;
    return mention->first <= at ? i : IQ_NONE;
  }
  return IQ_NONE;
}

uint32_t iq_scene_worded(const IqScene *self) {
  const uint32_t behind = find_worded_behind(self);
  return behind != IQ_NONE ? behind : find_worded_before(self);
}

/// “‘Run,’ Pell told him, Quill recalled.”: whether a name and a verb of saying stand right behind
/// the quotation.
static bool is_told_beside(const IqScene *self) {
  if (self->after_end < self->after_first + 2) return false;
  const IqMention *first = &self->mentions[self->after_first];
  return first->kind == IQ_MENTION_NAME && !first->linked && first->first == self->item + 1 &&
         iq_passage_has(self->passage, first->end, IQ_LEXICON_SAYING);
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
  if (!parted || is_told_beside(self)) return IQ_NONE;
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

uint32_t iq_scene_closing_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t cue = self->cue_after;
  if (cue == IQ_NONE || self->joined == IQ_JOINT_STOP) return IQ_NONE;
  // “Bolaget hade ”sovit”, hävdade hon.”: the clause may end with the quotation.
  const bool within = self->start < self->item && self->before_first < self->before_end;
  if (cue < self->item + (within ? 2u : 3u)) return IQ_NONE;
  if (!iq_passage_is_cue(passage, cue) || passage->items[cue - 1].kind != IQ_ITEM_COMMA) {
    return IQ_NONE;
  }
  if (self->cue_before != IQ_NONE || !iq_language_inverts(passage->language)) return IQ_NONE;
  for (uint32_t i = self->after_first; i < self->after_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first > cue + 1) return IQ_NONE;
    const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE;
    const bool free = sure && !mention->linked && !mention->dative;
    if (mention->first == cue + 1) return free ? i : (uint32_t)IQ_NONE;
  }
  return IQ_NONE;
}
