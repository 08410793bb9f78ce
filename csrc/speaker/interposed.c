#include "speaker/interposed.h"

#include "mention/modifier.h"

/// Words between the comma of a relative clause and the verb of its sentence.
#define VERB_MAX 3u
/// Words between a message and whose it is.
#define OWNER_MAX 2u
/// Words of a remark that sets somebody against others: de son côté.
#define ASIDE_MAX 4u

uint32_t iq_scene_parted_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (iq_language_inverts(passage->language) || passage->language->capital_nouns) return IQ_NONE;
  const bool front = self->cue_before != IQ_NONE;
  const uint32_t cue = front ? self->cue_before : self->cue_after;
  if (cue == IQ_NONE || cue < 2 || !iq_passage_is_cue(passage, cue)) return IQ_NONE;
  if (passage->items[cue - 1].kind != IQ_ITEM_COMMA) return IQ_NONE;
  if (!front && self->joined == IQ_JOINT_STOP) return IQ_NONE;
  const uint32_t first = front ? self->before_first : self->after_first;
  const uint32_t end = front ? self->before_end : self->after_end;
  for (uint32_t i = first; i < end && self->mentions[i].first < cue; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->linked || mention->possessive) continue;
    if (mention->kind == IQ_MENTION_UNSURE || mention->kind == IQ_MENTION_PHRASE) return IQ_NONE;
    const uint32_t comma = iq_aside_end(passage, mention->end);
    const bool parted = comma + 1 < cue && passage->items[comma].kind == IQ_ITEM_COMMA &&
                        iq_passage_has(passage, comma + 1, IQ_LEXICON_RELATIVE);
    return parted ? i : IQ_NONE;
  }
  return IQ_NONE;
}

uint32_t iq_scene_clause_parted_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t cue = self->cue_before;
  if (!passage->language->adjectives_behind || cue == IQ_NONE || cue == 0) return IQ_NONE;
  if (!iq_passage_is_cue(passage, cue)) return IQ_NONE;
  uint32_t comma = cue - 1;
  // « …, lui rétorque », «…, ha ribattuto»
  while (comma > self->start && comma + VERB_MAX > cue && iq_passage_is_word(passage, comma)) {
    comma--;
  }
  if (passage->items[comma].kind != IQ_ITEM_COMMA) return IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first > cue) return IQ_NONE;
    if (mention->linked || mention->possessive || mention->dative) continue;
    const bool name = i + 1 < self->before_end && mention[1].first == mention->end;
    if (mention->apposed && name) continue;
    if (mention->kind == IQ_MENTION_UNSURE || mention->kind == IQ_MENTION_PHRASE) return IQ_NONE;
    uint32_t at = iq_aside_end(passage, mention->end);
    // «Una nota della prefettura, che …»
    const bool of = mention->kind == IQ_MENTION_MESSAGE && at < comma && i + 1 < self->before_end &&
                    mention[1].linked && mention[1].first <= at + OWNER_MAX &&
                    iq_passage_has(passage, at, IQ_LEXICON_OF);
    if (of) at = iq_aside_end(passage, mention[1].end);
    if (at + 1 >= comma || passage->items[at].kind != IQ_ITEM_COMMA) return IQ_NONE;
    bool which = iq_passage_has(passage, at + 1, IQ_LEXICON_RELATIVE);
    // «a la que ha tenido acceso El Norte»
    for (uint32_t k = at + 2; of && k < at + VERB_MAX + 1; k++) {
      which = which || iq_passage_has(passage, k, IQ_LEXICON_RELATIVE);
    }
    if (!which && !mention->opens) return IQ_NONE;
    for (uint32_t k = at + 1; k < comma; k++) {
      if (!iq_passage_is_word(passage, k)) return IQ_NONE;
    }
    // «La famiglia, assistita dall'avvocato Rossi, si dice “delusa”»
    for (uint32_t k = i + 1; k < self->before_end && self->mentions[k].first < comma; k++) {
      if (!which && !self->mentions[k].linked) return IQ_NONE;
    }
    // «Rita, que acusa a Paulo, explica a mãe»: somebody else stands behind the verb.
    for (uint32_t k = i + 1; k < self->before_end; k++) {
      if (self->mentions[k].first > comma && !self->mentions[k].linked) return IQ_NONE;
    }
    return i;
  }
  return IQ_NONE;
}

uint32_t iq_scene_aside_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->cue_before != IQ_NONE || self->heading || self->item < self->start + 3) return IQ_NONE;
  if (passage->items[self->item - 1].kind != IQ_ITEM_COMMA) return IQ_NONE;
  // « Le maire, lui, « le boss », sourit »
  const uint32_t next = self->item + 1;
  const bool last =
      next >= passage->count || iq_passage_is_end(passage, next) || self->joined == IQ_JOINT_STOP;
  if (!last) return IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->linked || mention->possessive || mention->dative) continue;
    const bool name = i + 1 < self->before_end && mention[1].first == mention->end;
    if (mention->apposed && name) continue;
    const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE &&
                      mention->kind != IQ_MENTION_PRONOUN && mention->kind != IQ_MENTION_MESSAGE;
    const uint32_t comma = mention->end;
    if (!sure || !mention->opens || passage->items[comma].kind != IQ_ITEM_COMMA) return IQ_NONE;
    if (comma + ASIDE_MAX + 2 < self->item || comma + 2 >= self->item) return IQ_NONE;
    for (uint32_t k = comma + 1; k + 1 < self->item; k++) {
      if (!iq_passage_is_word(passage, k) || passage->items[k].capital) return IQ_NONE;
      if (iq_passage_has(passage, k, IQ_LEXICON_RELATIVE | IQ_LEXICON_ROLE)) return IQ_NONE;
    }
    return i;
  }
  return IQ_NONE;
}

uint32_t iq_scene_participle_subject(const IqScene *self) {
  const bool front = self->cue_before != IQ_NONE;
  const uint32_t cue = front ? self->cue_before : self->cue_after;
  if (cue == IQ_NONE || !iq_passage_is_cue(self->passage, cue)) return IQ_NONE;
  if (!front && self->joined == IQ_JOINT_STOP) return IQ_NONE;
  const uint32_t first = front ? self->before_first : self->after_first;
  const uint32_t end = front ? self->before_end : self->after_end;
  for (uint32_t i = first + 1; i < end && self->mentions[i].first < cue; i++) {
    const IqMention *object = &self->mentions[i];
    if (object->end == cue && iq_follows_participle(self->passage, object - 1, object))
      return i - 1;
  }
  return IQ_NONE;
}

uint32_t iq_scene_gerund_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t cue = self->cue_before;
  if (!passage->language->adjectives_behind || cue == IQ_NONE || cue == 0) return IQ_NONE;
  if (!iq_passage_is_cue(passage, cue) || passage->items[cue - 1].kind != IQ_ITEM_COMMA) {
    return IQ_NONE;
  }
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->end + 1 != cue || mention->linked || mention->possessive) continue;
    const IqMention *first =
        mention->apposed && i > self->before_first && mention[-1].apposed ? mention - 1 : mention;
    const bool told = first->first > 0 && iq_passage_is_cue(passage, first->first - 1);
    return told && !first->linked ? i : IQ_NONE;
  }
  return IQ_NONE;
}
