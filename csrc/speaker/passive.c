#include "speaker/passive.h"

#include "mention/ending.h"

/// Words around whoever acts in the passive.
#define AGENT_REACH 4u
/// Words between the preposition of whoever acts and a word for as.
#define JUDGE_REACH 10u
/// Words among a body's that no lexicon knows.
#define ADJECTIVES_MAX 2u

/// Whether a word stands before whoever acts in the passive: von.
static bool is_agent(const IqPassage *passage, uint32_t at) {
  return iq_passage_is_word(passage, at) && iq_passage_is_aside(passage, at, IQ_ASIDE_AGENT);
}

bool iq_is_one(const IqPassage *self, uint32_t first, uint32_t end, bool bodies) {
  const uint32_t title = IQ_LEXICON_ARTICLE | IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC |
                         (bodies ? (uint32_t)IQ_LEXICON_BODY : 0u);
  bool body = false;
  uint32_t names = 0;
  uint32_t plain = 0;
  for (; first < end; first++) {
    const IqItem *item = &self->items[first];
    if (item->kind != IQ_ITEM_WORD) return false;
    if (iq_passage_has(self, first, title)) {
      if (iq_item_is_plural(self->text, self->language, item)) return false;
      body = body || (bodies && iq_passage_has(self, first, IQ_LEXICON_BODY));
    } else if (item->capital) {
      names++;
    } else if (!bodies || item->classes != 0 || plain++ == ADJECTIVES_MAX) {
      return false;
    }
  }
  return body || (names > 1 && plain == 0);
}

/// Whether item `at` stands before whoever acts in the passive, in any language.
static bool is_by(const IqPassage *self, uint32_t at) {
  return is_agent(self, at) ||
         (self->items[at].kind == IQ_ITEM_WORD && self->items[at].hash == self->language->agent);
}

bool iq_follows_one(const IqPassage *self, uint32_t at) {
  for (uint32_t gap = 1; gap <= JUDGE_REACH && gap <= at; gap++) {
    if (!iq_passage_is_word(self, at - gap)) return false;
    if (!is_by(self, at - gap)) continue;
    // „Przez Ottona Kerna remont …“
    uint32_t end = at - gap + 1;
    while (end < at && (self->items[end].capital || iq_passage_has(self, end, IQ_LEXICON_ROLE))) {
      end++;
    }
    return iq_is_one(self, at - gap + 1, end, false);
  }
  return false;
}

/// «раскритиковано профсоюзом как «…»»: whether a body right before item `as` has the ending of
/// what something is done with, behind a word that may be a participle.
static bool is_done_by(const IqPassage *self, uint32_t as) {
  if (as < 2 || !iq_passage_has(self, as - 1, IQ_LEXICON_BODY)) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const IqSpan body = self->items[as - 1].span;
  return iq_ending_hints(self->text, body, language, IQ_HINT_MEANS) != 0 &&
         (iq_passage_may_be_verb(self, as - 2) || iq_passage_is_cue(self, as - 2));
}

uint32_t iq_judge_agent(const IqPassage *self, uint32_t item) {
  // “Uslu tarafından “…” olarak eleştirildi”
  if (iq_language_heads_last(self->language)) {
    const bool judged = item > 1 && iq_passage_is_word(self, item - 1) &&
                        is_agent(self, item - 1) && iq_passage_is_word(self, item + 1) &&
                        iq_passage_is_call(self, item + 1, IQ_CALL_PREDICATE);
    return judged ? item - 1 : (uint32_t)IQ_NONE;
  }
  if (item < 3 || !iq_passage_is_word(self, item - 1)) return IQ_NONE;
  if (!iq_passage_is_call(self, item - 1, IQ_CALL_PREDICATE)) return IQ_NONE;
  const uint32_t as = item - 1;
  if (is_done_by(self, as)) return as - 2;
  for (uint32_t at = as; at > 0 && as - at < JUDGE_REACH; at--) {
    if (!iq_passage_is_word(self, at - 1)) return IQ_NONE;
    if (!is_by(self, at - 1)) continue;
    if (iq_is_one(self, at, as, true)) return at - 1;
    // „Von Otto Auer wurde das als „…“ abgetan“
    uint32_t end = at;
    while (end < as && (self->items[end].capital || iq_passage_has(self, end, IQ_LEXICON_ARTICLE)))
      end++;
    const bool opens = at == 1 || !iq_passage_is_word(self, at - 2);
    const bool verb = iq_passage_is_word(self, item + 1) && self->language->verb_second;
    return opens && verb && end > at + 1 && iq_is_one(self, at, end, true) ? at - 1
                                                                           : (uint32_t)IQ_NONE;
  }
  return IQ_NONE;
}

uint32_t iq_scene_judge(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->heading) return IQ_NONE;
  const uint32_t agent = iq_judge_agent(passage, self->item);
  const bool last = iq_language_heads_last(passage->language) && self->item > self->start + 1 &&
                    is_agent(passage, self->item - 1);
  uint32_t found = IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (last && mention->end == self->item - 1) return i;
    if (agent == IQ_NONE || mention->first <= agent) continue;
    if (mention->first > agent + AGENT_REACH) break;
    // „vom Prüfer Otto Kern“
    if (found != IQ_NONE && !mention->apposed) break;
    found = i;
  }
  return found;
}

uint32_t iq_claim_agent(const IqPassage *self, uint32_t item) {
  const uint32_t at = item + 1;
  if (!iq_passage_is_word(self, at) || !iq_passage_is_call(self, at, IQ_CALL_CLAIMED)) {
    return IQ_NONE;
  }
  const uint32_t agent = at + 1;
  const bool acts = iq_passage_is_word(self, agent) &&
                    (is_agent(self, agent) || self->items[agent].hash == self->language->agent);
  return acts ? agent : (uint32_t)IQ_NONE;
}

/// «… fue interrumpida por una vecina: “…”»: whoever acts in the passive and ends the clause before
/// the colon, where no verb attributes. IQ_NONE where nobody does.
static uint32_t agent_before_colon(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!passage->language->adjectives_behind || !self->colon_before || self->heading) return IQ_NONE;
  if (self->before_end == self->before_first) return IQ_NONE;
  const IqMention *mention = &self->mentions[self->before_end - 1];
  if (mention->end + 1 != self->item) return IQ_NONE;
  // «… por un vecino, Pedro Vidal: “…”»
  const bool named = mention->apposed && self->before_end - self->before_first > 1 &&
                     mention->kind == IQ_MENTION_NAME && mention[-1].end + 1 == mention->first &&
                     passage->items[mention[-1].end].kind == IQ_ITEM_COMMA;
  if (named) mention--;
  if (!iq_mention_is_person(passage, mention) || !mention->linked) return IQ_NONE;
  uint32_t at = mention->first;
  const uint32_t title = IQ_LEXICON_ARTICLE | IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC;
  while (at > self->start + 1 && !is_agent(passage, at) && iq_passage_has(passage, at - 1, title)) {
    at--;
  }
  if (!is_agent(passage, at)) at--;
  const bool participle =
      at > self->start && is_agent(passage, at) && iq_passage_is_word(passage, at - 1) &&
      iq_passage_may_be_verb(passage, at - 1) && !iq_passage_is_cue(passage, at - 1);
  return participle ? self->before_end - 1 : (uint32_t)IQ_NONE;
}

uint32_t iq_scene_passive_subject(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t agent = agent_before_colon(self);
  if (agent != IQ_NONE) return agent;
  const uint32_t cue = self->cue_final != IQ_NONE ? self->cue_final : self->cue_before;
  if (cue == IQ_NONE || self->before_end == self->before_first) return IQ_NONE;
  // „Von einer Anwohnerin wurde das als „Betrug“ bezeichnet“
  const IqMention *first = &self->mentions[self->before_first];
  const bool opens = first->linked && first->first <= self->start + 2;
  if (self->cue_final != IQ_NONE && opens && is_agent(passage, self->start)) {
    return self->before_first;
  }
  const IqMention *mention = &self->mentions[self->before_end - 1];
  // „sprach von einem Schaden „in Millionenhöhe““: where verbs end the clause that is no passive.
  const bool front = cue < mention->first && mention->first - cue <= AGENT_REACH &&
                     !passage->language->capital_nouns;
  if (!mention->linked || (!front && cue < self->item)) return IQ_NONE;
  if (self->item - mention->end > AGENT_REACH) return IQ_NONE;
  for (uint32_t i = mention->end; i < self->item; i++) {
    if (passage->items[i].kind != IQ_ITEM_WORD) return IQ_NONE;
  }
  uint32_t at = mention->first;
  while (at > 0 && mention->first - at < AGENT_REACH &&
         passage->items[at - 1].kind == IQ_ITEM_WORD) {
    at--;
    if (is_agent(passage, at)) return self->before_end - 1;
    if ((passage->items[at].classes &
         (IQ_LEXICON_ARTICLE | IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC)) == 0) {
      return IQ_NONE;
    }
  }
  return IQ_NONE;
}
