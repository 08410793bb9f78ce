#include "speaker/cited.h"

#include "mention/modifier.h"
#include "mention/place.h"

/// Items behind a verb within which its object begins.
#define OBJECT_REACH 5u
/// Items on either side of a verb of hearing within which whoever was heard stands.
#define SOURCE_REACH 7u
/// Items from a verb of hearing to the colon, and from a preposition to whoever it is about.
#define CLAUSE_REACH 14u
#define TITLE_REACH 3u

static bool is_somebody(const IqMention *mention) {
  const bool named = mention->kind == IQ_MENTION_NAME && mention->gender != IQ_GENDER_NEUTER;
  return named || mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY;
}

/// Whether a mention can be who something was heard from.
static bool is_source(const IqMention *mention) {
  return is_somebody(mention) || mention->kind == IQ_MENTION_BODY ||
         mention->kind == IQ_MENTION_NAME;
}

/// Whether nothing but words stands between two items.
static bool is_joined(const IqPassage *passage, uint32_t first, uint32_t end) {
  while (first < end && passage->items[first].kind == IQ_ITEM_WORD) first++;
  return first == end;
}

/// Whether the words behind the verb at item `cue` are a mention's: its case says so, or “as
/// saying” stands behind it.
static bool is_object(const IqPassage *passage, uint32_t cue, const IqMention *mention) {
  if (!is_somebody(mention) || mention->first <= cue || mention->first > cue + OBJECT_REACH) {
    return false;
  }
  if (!is_joined(passage, cue + 1, mention->first)) return false;
  const IqLanguage *language = passage->language;
  // «dijo Quill, citando a Pell»
  if (language->adjectives_behind) return true;
  if (language->cases > 0 && !language->verb_final) {
    return mention->linked && !iq_passage_has(passage, mention->first - 1, IQ_LEXICON_LINKER);
  }
  const uint32_t as = mention->end;
  return iq_passage_is_word(passage, as) && iq_passage_is_call(passage, as, IQ_CALL_PREDICATE) &&
         iq_passage_is_word(passage, as + 1) &&
         iq_passage_ends(passage, as + 1, language->participle);
}

/// The verb of citing or hearing in the sentence of the quotation, or IQ_NONE.
static uint32_t find_verb(const IqScene *self) {
  for (uint32_t i = self->start; i < self->end; i++) {
    if (i > self->item && self->joined == IQ_JOINT_STOP) break;
    if (i == self->item || !iq_passage_is_word(self->passage, i)) continue;
    if (iq_passage_is_aside(self->passage, i, IQ_ASIDE_CITING | IQ_ASIDE_HEARING)) return i;
  }
  return IQ_NONE;
}

/// Whether a preposition of a source stands at item `at`. Where adjectives stand behind their nouns
/// it is the one for whose something is, or for whoever acts: «ouviu do médico», «ha saputo dal
/// medico».
static bool is_from(const IqPassage *passage, uint32_t at) {
  if (!iq_passage_is_word(passage, at)) return false;
  if (iq_passage_is_aside(passage, at, IQ_ASIDE_SENDER | IQ_ASIDE_AGENT)) return true;
  return passage->language->adjectives_behind && iq_passage_has(passage, at, IQ_LEXICON_OF);
}

/// “Quill got a curt answer from the mayor: ‘…’”: whoever stands behind the preposition of a
/// source, between the verb at item `at` and the colon before the quotation, where a noun for what
/// is said, or nothing, stands right in front of the preposition. IQ_NONE where nobody does.
static uint32_t told_by(const IqScene *self, uint32_t at) {
  const IqPassage *passage = self->passage;
  const uint32_t colon = self->item - 1;
  if (!self->colon_before || at >= colon || colon - at > CLAUSE_REACH) return IQ_NONE;
  uint32_t from = IQ_NONE;
  bool noun = false;
  for (uint32_t i = at + 1; i < colon; i++) {
    if (!iq_passage_is_word(passage, i)) return IQ_NONE;
    const bool said = iq_passage_is_call(passage, i, IQ_CALL_UTTERANCE) ||
                      iq_passage_has(passage, i, IQ_LEXICON_MESSAGE);
    const bool goes_on =
        iq_passage_is_cue(passage, i) && !said && !iq_passage_has(passage, i, IQ_LEXICON_ROLE);
    // “got a message from her son and ran: ‘…’”
    if (goes_on || iq_passage_has(passage, i, IQ_LEXICON_AND)) return IQ_NONE;
    noun = noun || said;
    const bool beside = i == at + 1 || noun;
    if (from == IQ_NONE && beside && is_from(passage, i)) from = i;
  }
  if (from == IQ_NONE) return IQ_NONE;
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first <= from || !is_source(mention)) continue;
    if (mention->first > from + TITLE_REACH) return IQ_NONE;
    const bool named = i + 1 < self->before_end && self->mentions[i + 1].apposed &&
                       self->mentions[i + 1].kind == IQ_MENTION_NAME;
    // “The mayor heard from the engineer: ‘…’”, but “got from the engineer a plan: ‘…’”
    return noun || self->mentions[named ? i + 1 : i].end == colon ? (named ? i + 1 : i) : IQ_NONE;
  }
  return IQ_NONE;
}

/// Whoever stands right behind the preposition of a source, near the verb of hearing at item `at`.
static uint32_t heard_from(const IqScene *self, uint32_t at) {
  const IqPassage *passage = self->passage;
  if (!iq_language_declines(passage->language)) return told_by(self, at);
  for (uint32_t i = self->before_first; i < self->after_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first == 0 || mention->kind == IQ_MENTION_UNSURE) continue;
    const uint32_t gap = mention->first > at ? mention->first - at : at - mention->end;
    const uint32_t first = mention->first > at ? at + 1 : mention->end;
    const uint32_t end = mention->first > at ? mention->first : at;
    if (gap > SOURCE_REACH || !is_joined(passage, first, end)) continue;
    const bool from = iq_passage_is_word(passage, mention->first - 1) &&
                      iq_passage_is_aside(passage, mention->first - 1, IQ_ASIDE_SENDER);
    // «от врача Веры Лунь»
    if (from) return mention->apposed && i + 1 < self->after_end ? i + 1 : i;
  }
  return IQ_NONE;
}

/// «Sentito dal direttore, avrebbe riferito …»: whether the verb of hearing at item `at` is a
/// participle that opens the sentence, before the comma of another verb: whoever was heard tells.
static bool is_participle(const IqScene *self, uint32_t at) {
  const IqPassage *passage = self->passage;
  const uint32_t cue = self->cue_before;
  if (!passage->language->adjectives_behind || at != self->start) return false;
  if (cue == IQ_NONE || cue <= at || !iq_passage_is_cue(passage, cue)) return false;
  for (uint32_t i = at + 1; i < cue; i++) {
    if (passage->items[i].kind == IQ_ITEM_COMMA) return true;
  }
  return false;
}

uint32_t iq_scene_cited(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const uint32_t verb = self->heading ? IQ_NONE : find_verb(self);
  if (verb == IQ_NONE || is_participle(self, verb)) return IQ_NONE;
  if (iq_passage_is_aside(passage, verb, IQ_ASIDE_HEARING)) return heard_from(self, verb);
  const uint32_t first = verb > self->item ? self->after_first : self->before_first;
  const uint32_t end = verb > self->item ? self->after_end : self->before_end;
  for (uint32_t i = first; i < end; i++) {
    if (is_object(passage, verb, &self->mentions[i])) return i;
  }
  return IQ_NONE;
}

uint32_t iq_scene_bracketed(const IqScene *self) {
  const uint32_t bracket = self->item + 1;
  if (!iq_aside_is_source(self->passage, bracket)) return IQ_NONE;
  for (uint32_t i = self->after_first; i < self->after_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (!is_joined(self->passage, bracket + 1, mention->first)) return IQ_NONE;
    // “Ness councillor Quill”: the name stands behind what they are.
    const IqMention *next = i + 1 < self->after_end ? &self->mentions[i + 1] : NULL;
    const bool named = next != NULL && next->apposed && next->first <= mention->end + 1;
    return named ? i + 1 : i;
  }
  return IQ_NONE;
}

/// Whether a verb of saying stands in the sentence of the quotation.
static bool has_verb(const IqScene *self) {
  for (uint32_t i = self->start; i < self->end; i++) {
    if (i > self->item && self->joined == IQ_JOINT_STOP) return false;
    if (iq_passage_is_cue(self->passage, i)) return true;
  }
  return false;
}

/// Whether words that attribute, and no preposition that may mean something else, stand before a
/// mention and what it is called by.
static bool is_accorded(const IqPassage *passage, const IqMention *mention) {
  uint32_t at = iq_title_start(passage, mention->first);
  if (!iq_follows_according(passage, at)) return false;
  while (!iq_passage_has(passage, at - 1, IQ_LEXICON_ACCORDING)) at--;
  // „Jej zdaniem strażacy …“: it is hers.
  if (at > 1 && iq_passage_has(passage, at - 2, IQ_LEXICON_POSSESSIVE)) return false;
  return !(passage->language->verb_second && iq_passage_has(passage, at - 1, IQ_LEXICON_LINKER));
}

uint32_t iq_scene_accorded(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->heading || iq_language_heads_last(passage->language) || has_verb(self)) return IQ_NONE;
  const uint32_t end = self->joined == IQ_JOINT_STOP ? self->before_end : self->after_end;
  for (uint32_t i = self->before_first; i < end; i++) {
    const IqMention *mention = &self->mentions[i];
    const bool name = mention->kind == IQ_MENTION_NAME && mention->entity != IQ_NONE;
    const bool pronoun = mention->kind == IQ_MENTION_PRONOUN && mention->resolved;
    const bool somebody =
        mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY || pronoun;
    // «…», — приводит его слова пресс-служба
    const bool office = mention->kind == IQ_MENTION_BODY &&
                        (mention->first < self->item || !iq_language_declines(passage->language));
    if (!name && !somebody && !office) continue;
    if (mention->possessive || !is_accorded(passage, mention)) continue;
    const bool named = somebody && mention->apposed && i + 1 < end && self->mentions[i + 1].apposed;
    return named ? i + 1 : i;
  }
  return IQ_NONE;
}
