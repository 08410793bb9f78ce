#include "speaker/cue.h"

/// Items from the end of a subject to the quotation behind what it rates.
#define RATING_REACH 12u
/// Bytes of a pronoun between a quotation and its verb: le, nous.
#define CLITIC_MAX 4u

/// Whoever puts it in “as one diver (once) put it, …”, or IQ_NONE; the verb in *cue.
static uint32_t find_putter(const IqScene *self, uint32_t *cue) {
  const IqPassage *passage = self->passage;
  if (self->item < self->start + 4 || passage->items[self->item - 1].kind != IQ_ITEM_COMMA)
    return IQ_NONE;
  *cue = self->item - 3;
  const bool it = iq_passage_has(passage, *cue + 1, IQ_LEXICON_NEUTER);
  if (!it || !iq_passage_may_be_verb(passage, *cue)) return IQ_NONE;
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const uint32_t end = self->mentions[i - 1].end;
    if (end == *cue || (end + 1 == *cue && passage->items[end].kind == IQ_ITEM_WORD)) return i - 1;
  }
  return IQ_NONE;
}

/// “Quill rated the plan as ‘thin’”: a verb in the past right behind a mention, whose object stands
/// between it and the quotation. IQ_NONE where there is none.
static uint32_t find_rating(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (passage->language->agent == 0 || self->item <= self->start + 2) return IQ_NONE;
  if (!iq_passage_has(passage, self->item - 1, IQ_LEXICON_CONJUNCTION)) return IQ_NONE;
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const uint32_t at = self->mentions[i - 1].end;
    if (self->item - at > RATING_REACH) return IQ_NONE;
    if (at + 1 >= self->item || !iq_passage_may_be_verb(passage, at)) continue;
    const bool past = iq_passage_ends(passage, at, passage->language->past);
    if (past && !self->mentions[i - 1].linked) return at;
  }
  return IQ_NONE;
}

uint32_t iq_scene_cue_before(IqScene *self) {
  if (!self->colon_before) {
    uint32_t put = IQ_NONE;
    self->putter = find_putter(self, &put);
    return self->putter != IQ_NONE ? put : find_rating(self);
  }
  if (self->item < self->start + 3) return IQ_NONE;
  uint32_t at = self->item - 2;
  if (at > self->start + 1 && iq_passage_has(self->passage, at, IQ_LEXICON_LINKER)) at--;
  if (!iq_passage_may_be_verb(self->passage, at)) return IQ_NONE;
  // “From the harbour’s Ness account: ‘…’”: no verb.
  const IqLanguage *language = self->passage->language;
  const bool inflected = language->past[0] == '\0' ||
                         iq_passage_ends(self->passage, at, language->past) ||
                         iq_passage_ends(self->passage, at, "s");
  if (!inflected) return IQ_NONE;
  for (uint32_t i = self->before_end; i > self->before_first; i--) {
    const IqMention *mention = &self->mentions[i - 1];
    const bool comma = self->passage->items[mention->end].kind == IQ_ITEM_COMMA;
    if (mention->end + (comma ? 1u : 0u) == at) return mention->linked ? IQ_NONE : at;
  }
  return IQ_NONE;
}

/// «“…”, le corta Rey»: whether a word is a short pronoun before a verb.
static bool is_clitic(const IqPassage *passage, uint32_t at) {
  const uint32_t small = IQ_LEXICON_ARTICLE | IQ_LEXICON_PRONOUN | IQ_LEXICON_OPENER;
  const IqSpan word = passage->items[at].span;
  return passage->language->adjectives_behind && iq_passage_has(passage, at, small) &&
         !passage->items[at].capital && word.end - word.start <= CLITIC_MAX &&
         iq_passage_may_be_verb(passage, at + 1);
}

uint32_t iq_scene_cue_behind(const IqScene *self) {
  uint32_t at = self->item + 1;
  while (at < self->end && (self->passage->items[at].kind == IQ_ITEM_COMMA ||
                            self->passage->items[at].kind == IQ_ITEM_DASH)) {
    at++;
  }
  if (at + 1 < self->end && is_clitic(self->passage, at)) at++;
  if (at >= self->end || !iq_passage_may_be_verb(self->passage, at)) return IQ_NONE;
  if (self->after_first == self->after_end) return IQ_NONE;
  const IqMention *mention = &self->mentions[self->after_first];
  const bool beside = mention->first == at + 1 && !mention->linked;
  // «“…”, se reproche-t-il»: a pronoun hangs on its verb by a hyphen.
  const bool enclitic = mention->kind == IQ_MENTION_PRONOUN &&
                        self->passage->language->adjectives_behind &&
                        self->passage->text->bytes[mention->span.start - 1] == '-';
  return beside && (enclitic || mention->kind <= IQ_MENTION_SOMEBODY) ? at : IQ_NONE;
}
