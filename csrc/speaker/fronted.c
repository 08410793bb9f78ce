#include "speaker/fronted.h"

#include "mention/modifier.h"

/// Items from the beginning of a sentence to the office behind its preposition.
#define OFFICE_REACH 2u
/// Items from a quotation to the verb that its clause stands in front of.
#define CLAUSE_REST_MAX 8u

/// Whether nobody among the mentions in front of the quotation is a subject.
static bool has_no_subject(const IqScene *self) {
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    const bool relative = iq_passage_has(self->passage, mention->first, IQ_LEXICON_RELATIVE);
    if (!mention->linked && !mention->dative && !mention->possessive && !relative) return false;
  }
  return true;
}

/// Whether a verb that calls something by a name stands in front of the quotation.
static bool calls(const IqScene *self) {
  for (uint32_t i = self->start; i < self->item; i++) {
    if (iq_passage_is_word(self->passage, i) &&
        iq_passage_is_call(self->passage, i, IQ_CALL_CALLING | IQ_CALL_USAGE)) {
      return true;
    }
  }
  return false;
}

uint32_t iq_scene_opening_office(const IqScene *self) {
  const IqPassage *passage = self->passage;
  const IqLanguage *language = passage->language;
  if (!iq_language_declines(language)) return IQ_NONE;
  if (self->before_end == self->before_first || self->heading) return IQ_NONE;
  const IqMention *mention = &self->mentions[self->before_first];
  if (!mention->linked || mention->first > self->start + OFFICE_REACH) return IQ_NONE;
  if (!iq_passage_has(passage, self->start, IQ_LEXICON_LINKER) || !has_no_subject(self)) {
    return IQ_NONE;
  }
  // «В приказе чёрным по белому: «…»»
  if (mention->kind == IQ_MENTION_MESSAGE) return self->colon_before ? self->before_first : IQ_NONE;
  if (mention->kind != IQ_MENTION_BODY) return IQ_NONE;
  const bool alone = self->before_end == self->before_first + 1;
  const bool verb = mention->end == self->item || iq_passage_may_be_verb(passage, mention->end);
  return (alone && verb) || calls(self) ? self->before_first : IQ_NONE;
}

uint32_t iq_scene_leading_subject(const IqScene *self) {
  const IqLanguage *language = self->passage->language;
  if (!iq_language_declines(language)) return IQ_NONE;
  if (!self->colon_before || self->cue_before != IQ_NONE) return IQ_NONE;
  if (self->before_end == self->before_first) return IQ_NONE;
  const IqMention *mention = &self->mentions[self->before_end - 1];
  const bool person = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
                      mention->kind == IQ_MENTION_SOMEBODY;
  const bool free = !mention->linked && !mention->possessive && !mention->dative;
  return person && free && mention->end + 1 == self->item ? self->before_end - 1 : IQ_NONE;
}

uint32_t iq_scene_clause_owner(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (!passage->language->verb_second || self->heading || self->colon_before) return IQ_NONE;
  if (self->start >= self->item || self->joined == IQ_JOINT_STOP) return IQ_NONE;
  if (!iq_passage_is_hint(passage, self->start, IQ_HINT_CLAUSE)) return IQ_NONE;
  uint32_t cue = self->item + 1;
  const uint32_t limit = cue + CLAUSE_REST_MAX;
  while (cue < limit && cue < passage->count && !iq_passage_is_end(passage, cue) &&
         passage->items[cue].kind != IQ_ITEM_QUOTATION && !iq_passage_is_cue(passage, cue)) {
    cue++;
  }
  if (cue == limit || cue >= passage->count || !iq_passage_is_cue(passage, cue)) return IQ_NONE;
  for (uint32_t i = self->after_first; i < self->after_end; i++) {
    const IqMention *mention = &self->mentions[i];
    if (mention->first <= cue) continue;
    const bool sure = mention->kind != IQ_MENTION_UNSURE && mention->kind != IQ_MENTION_PHRASE;
    const bool free = !mention->linked && !mention->dative && !mention->possessive;
    // “Huruvida någon “ljugit” kommenterar inte Lind”
    const uint32_t first = iq_title_start(passage, mention->first);
    const bool beside = first == cue + 1 ||
                        (first == cue + 2 && iq_passage_has(passage, cue + 1, IQ_LEXICON_OPENER));
    return sure && free && beside ? i : IQ_NONE;
  }
  return IQ_NONE;
}
