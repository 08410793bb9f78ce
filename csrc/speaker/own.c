#include "speaker/own.h"

#include "language/lower_word.h"
#include "mention/ending.h"

/// Items between a quotation and the verb of whoever has written the text.
#define CUE_REACH 4u

bool iq_passage_is_self(const IqPassage *self, uint32_t at) {
  return iq_passage_is_word(self, at) && iq_passage_is_aside(self, at, IQ_ASIDE_SELF);
}

bool iq_passage_is_own_verb(const IqPassage *self, uint32_t cue) {
  if (iq_passage_is_self(self, cue) || iq_passage_is_self(self, cue + 1)) return true;
  if (cue > 0 && iq_passage_is_self(self, cue - 1)) return true;
  // “diye soruyorum”
  const bool behind = iq_language_heads_last(self->language) && iq_passage_is_word(self, cue + 1);
  return iq_ending_is_aside(self, self->items[cue].span, IQ_ASIDE_SELF) ||
         (behind && iq_passage_is_cue(self, cue + 1) &&
          iq_ending_is_aside(self, self->items[cue + 1].span, IQ_ASIDE_SELF));
}

/// “Kapıda sordum: ¶ — Bir daha iner mi?”: whether a verb of whoever has written the text ends the
/// paragraph before by a colon.
static bool is_announced(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->item < 3 || passage->items[self->item - 1].kind != IQ_ITEM_BREAK) return false;
  if (passage->items[self->item - 2].kind != IQ_ITEM_COLON) return false;
  for (uint32_t at = self->item - 2; at > 0 && self->item - at <= CUE_REACH + 1; at--) {
    if (!iq_passage_is_word(passage, at - 1)) return false;
    if (iq_passage_is_cue(passage, at - 1)) return iq_passage_is_own_verb(passage, at - 1);
  }
  return false;
}

bool iq_scene_is_own(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->heading) return false;
  const IqSpan words = passage->items[self->item].span;
  const uint32_t after = self->cue_after != IQ_NONE ? self->cue_after : self->cue_final;
  // “Why?” I asked.
  const bool joined = self->joined != IQ_JOINT_STOP || iq_passage_is_self(passage, self->item + 1);
  const bool behind = after != IQ_NONE && after > self->item && after - self->item <= CUE_REACH &&
                      joined && iq_passage_is_cue(passage, after);
  if (behind) return iq_passage_is_own_verb(passage, after);
  // “Uslu'ya sorduk: “Olmaz.””: what follows may be the answer.
  const uint32_t before = self->cue_before;
  bool asks = false;
  for (uint32_t at = words.end; at > words.start && words.end - at < CUE_REACH; at--) {
    asks = asks || passage->text->bytes[at - 1] == '?';
  }
  const bool led = self->colon_before && before != IQ_NONE && self->item - before <= CUE_REACH;
  if (led && asks && iq_passage_is_cue(passage, before)) {
    return iq_passage_is_own_verb(passage, before);
  }
  return asks && is_announced(self);
}

bool iq_incise_is_own(const IqDocument *document, const IqIncise *incise, uint8_t language) {
  const IqText *text = document->text;
  if (incise->found && incise->mention.kind == IQ_MENTION_NAME) return false;
  if (iq_ending_has_aside(text, incise->cue, language, IQ_ASIDE_SELF)) return true;
  const bool last = iq_language_heads_last(&iq_languages[language]);
  for (uint32_t at = incise->span.start; at < incise->span.end;) {
    const uint32_t start = at;
    IqLowerWord word;
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    if (!iq_is_word_part(c)) {
      at += size;
      continue;
    }
    at = iq_lower_word_read(text, at, incise->span.end, &word);
    if (iq_lexicon_find_aside(word.hash, language) & IQ_ASIDE_SELF) return true;
    // “? diye sordum kahveciye.”
    const bool verb = (iq_lexicon_find(word.hash, language) & IQ_LEXICON_CUE) != 0;
    if (last && verb && iq_ending_has_aside(text, (IqSpan){start, at}, language, IQ_ASIDE_SELF)) {
      return true;
    }
  }
  return false;
}
