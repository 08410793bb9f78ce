#include "speaker/close.h"

#include "language/words.h"
#include "mention/modifier.h"
#include "mention/said_again.h"

/// Items from a cue to the quotation behind its object.
#define OBJECT_REACH 6u
/// Bytes of a pronoun between a subject and its verb: le, nous.
#define CLITIC_MAX 4u

/// Whether a word makes a verb behind it passive: was, is, been.
static bool is_passive(const IqPassage *passage, uint32_t at) {
  return passage->items[at].kind == IQ_ITEM_WORD &&
         (iq_word_find(passage->items[at].hash)->lists & IQ_LIST_PASSIVE) != 0;
}

/// “Called his conduct ‘cruel’”, “described it on Friday as ‘mud’”: whether nothing but a few words
/// of nobody stands between a cue and the quotation.
static bool leads_object(const IqScene *self, uint32_t cue) {
  if (self->passage->language->agent == 0 || self->item - cue > OBJECT_REACH) return false;
  for (uint32_t i = cue + 1; i + (self->colon_before ? 1u : 0u) < self->item; i++) {
    if (self->passage->items[i].kind != IQ_ITEM_WORD) return false;
  }
  return true;
}

uint32_t iq_scene_opening_subject(const IqScene *self, uint32_t cue) {
  if (self->passage->language->capital_nouns || self->before_first == self->before_end) {
    return IQ_NONE;
  }
  uint32_t opener = self->before_first;
  // “In Ness a source close to the star says”
  while (!iq_language_inverts(self->passage->language) && opener + 1 < self->before_end &&
         !self->mentions[opener].opens) {
    opener++;
  }
  const IqMention *mention = &self->mentions[opener];
  const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE &&
                    mention->kind != IQ_MENTION_PRONOUN;
  if (!sure || !mention->opens || mention->linked || mention->possessive || mention->dative) {
    return IQ_NONE;
  }
  for (uint32_t i = mention->end; i < cue; i++) {
    if (self->passage->items[i].kind != IQ_ITEM_WORD || iq_passage_is_cue(self->passage, i)) {
      return IQ_NONE;
    }
    if (iq_passage_has(self->passage, i, IQ_LEXICON_RELATIVE | IQ_LEXICON_CONJUNCTION)) {
      return IQ_NONE;
    }
  }
  return opener;
}

/// «… que um bombeiro lhe disse ao telefone: “…”»: whether nothing but words stands between a cue
/// and the colon, where adjectives stand behind their nouns.
static bool leads_colon(const IqScene *self, uint32_t cue) {
  if (!self->passage->language->adjectives_behind || !self->colon_before) return false;
  if (self->item - cue > OBJECT_REACH) return false;
  // « L’opposition n’en croit rien : « … », tonne Rey »
  if (self->cue_after != IQ_NONE && self->joined != IQ_JOINT_STOP) return false;
  for (uint32_t i = cue + 1; i + 1 < self->item; i++) {
    if (self->passage->items[i].kind != IQ_ITEM_WORD) return false;
  }
  return true;
}

/// «… que un niño le había preguntado: “…”»: where pronouns and auxiliary verbs end that begin at
/// item `at` before a cue.
static uint32_t verb_start(const IqScene *self, uint32_t at, uint32_t cue) {
  const IqPassage *passage = self->passage;
  if (!passage->language->adjectives_behind) return at;
  while (at < cue && passage->items[at].kind == IQ_ITEM_WORD) {
    const IqSpan word = passage->items[at].span;
    const bool clitic =
        word.end - word.start <= CLITIC_MAX &&
        iq_passage_has(passage, at, IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE | IQ_LEXICON_OPENER);
    // «El Consejo ya había avisado de «…»»
    const bool adverb = iq_passage_has(passage, at, IQ_LEXICON_OPENER) &&
                        !iq_passage_has(passage, at, IQ_LEXICON_RELATIVE | IQ_LEXICON_CONJUNCTION);
    if (!clitic && !adverb && !iq_passage_is_call(passage, at, IQ_CALL_HAVE)) break;
    at++;
  }
  return at;
}

uint32_t iq_scene_close_subject(const IqScene *self) {
  const uint32_t cue = self->cue_before;
  if (cue == IQ_NONE || !iq_passage_is_cue(self->passage, cue)) return IQ_NONE;
  // “It is what teachers called “the quiet game.” “The kids were good,” Gwen Quill said.”
  if (self->item > cue + 1 && self->passage->items[self->item - 1].kind == IQ_ITEM_QUOTATION) {
    return IQ_NONE;
  }
  if (self->item - cue > 2 && !leads_object(self, cue) && !leads_colon(self, cue)) return IQ_NONE;
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    if (mention->first > cue) return IQ_NONE;
    if (mention->possessive && self->item - cue > 2) return IQ_NONE;
    // “The plan was dubbed ‘madness’”: whose words they are is not said.
    if (mention->end + 1 == cue && is_passive(self->passage, mention->end)) return IQ_NONE;
    const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE;
    const uint32_t aside = iq_aside_end(self->passage, mention->end);
    const uint32_t end = verb_start(self, iq_remark_end(self->passage, aside, cue), cue);
    // “A source close to the star tells me: ‘…’”
    const bool theirs =
        mention->linked && end == cue && !iq_language_inverts(self->passage->language);
    if (theirs) return iq_scene_opening_subject(self, cue);
    if (end + 1 < cue || mention->linked || mention->dative || !sure) return IQ_NONE;
    // “The head of the committee, said”: the comma ends what says more of the subject.
    const bool beside = end == cue || self->passage->items[end].kind == IQ_ITEM_WORD ||
                        iq_ends_apposition(self->passage, mention, end, cue);
    return beside ? i - 1 : IQ_NONE;
  }
  return IQ_NONE;
}
