#include "speaker/joined.h"

#include "language/words.h"

/// Bytes of a pronoun between a subject and its verb: le, nous.
#define CLITIC_MAX 4u

uint32_t iq_scene_joined_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  uint32_t at = self->item + 1;
  if (!iq_language_inverts(passage->language) || at + 2 >= passage->count) return IQ_NONE;
  if (passage->items[at].kind != IQ_ITEM_COMMA && passage->items[at].kind != IQ_ITEM_DASH) {
    return IQ_NONE;
  }
  at++;
  const IqSpan word = passage->items[at].span;
  if (!iq_passage_is_cue(passage, at) && word.end - word.start <= CLITIC_MAX) at++;
  // „…“, stellt er klar: whoever stands behind a word shows that it is a verb.
  const bool cue = iq_passage_is_word(passage, at) && iq_passage_is_cue(passage, at);
  const bool verb = passage->language->verb_second && at == self->item + 2 &&
                    iq_passage_is_word(passage, at) && iq_passage_may_be_verb(passage, at);
  if (!cue && !verb) return IQ_NONE;
  for (uint32_t i = self->after_first; i < self->after_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first > at + 1) return IQ_NONE;
    if (mention->first != at + 1) continue;
    if (!cue && mention->kind == IQ_MENTION_PRONOUN) return i;
    const bool sure = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
                      mention->kind == IQ_MENTION_SOMEBODY;
    return sure && !mention->linked && !mention->dative && !mention->possessive ? i : IQ_NONE;
  }
  return IQ_NONE;
}

/// Whether a mention is somebody who is named, or what they are right before their name.
static bool is_named(const IqScene *self, uint32_t index) {
  const IqMention *mention = &self->mentions[index];
  if (mention->kind == IQ_MENTION_NAME) return mention->entity != IQ_NONE;
  const bool name = mention->apposed && index + 1 < self->after_end &&
                    self->mentions[index + 1].kind == IQ_MENTION_NAME;
  return mention->kind == IQ_MENTION_ROLE && name;
}

uint32_t iq_scene_named_behind(const IqScene *self) {
  if (!self->colon_before || self->heading || self->cue_after == IQ_NONE) return IQ_NONE;
  // «“…”, attacca Riva: “…”»: the verb leads in what is said next.
  const uint32_t end = self->end;
  if (end < self->passage->count && self->passage->items[end].kind == IQ_ITEM_QUOTATION) {
    return IQ_NONE;
  }
  // «Il sindaco Rossi lo ha detto: “…”, ricorda Riva»: one of them reports what the other says.
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->linked || mention->dative || mention->possessive) continue;
    const bool named = mention->entity != IQ_NONE || mention->apposed;
    if (named || mention->kind == IQ_MENTION_PRONOUN) return IQ_NONE;
  }
  const uint32_t behind = iq_scene_joined_subject(self);
  return behind != IQ_NONE && is_named(self, behind) ? behind : (uint32_t)IQ_NONE;
}
