#include "speaker/own.h"

#include "language/lower_word.h"
#include "mention/ending.h"

/// Items between a quotation and the verb of whoever has written the text.
#define CUE_REACH 4u

static bool is_self(const IqPassage *passage, uint32_t at) {
  return at < passage->count && passage->items[at].kind == IQ_ITEM_WORD &&
         iq_passage_is_aside(passage, at, IQ_ASIDE_SELF);
}

/// Whether a verb is in the first person, as its ending or a word beside it shows.
static bool is_own_verb(const IqPassage *passage, uint32_t cue) {
  return is_self(passage, cue) || is_self(passage, cue + 1) ||
         (cue > 0 && is_self(passage, cue - 1)) ||
         iq_ending_is_aside(passage, passage->items[cue].span, IQ_ASIDE_SELF);
}

bool iq_scene_is_own(const IqScene *self) {
  const IqPassage *passage = self->passage;
  if (self->heading) return false;
  const IqSpan words = passage->items[self->item].span;
  const uint32_t after = self->cue_after != IQ_NONE ? self->cue_after : self->cue_final;
  // “Why?” I asked.
  const bool joined = self->joined != IQ_JOINT_STOP || is_self(passage, self->item + 1);
  const bool behind = after != IQ_NONE && after > self->item && after - self->item <= CUE_REACH &&
                      joined && iq_passage_is_cue(passage, after);
  if (behind) return is_own_verb(passage, after);
  // “Uslu'ya sorduk: “Olmaz.””: what follows may be the answer.
  const uint32_t before = self->cue_before;
  bool asks = false;
  for (uint32_t at = words.end; at > words.start && words.end - at < CUE_REACH; at--) {
    asks = asks || passage->text->bytes[at - 1] == '?';
  }
  const bool led = self->colon_before && before != IQ_NONE && self->item - before <= CUE_REACH;
  return led && asks && iq_passage_is_cue(passage, before) && is_own_verb(passage, before);
}

bool iq_incise_is_own(const IqDocument *document, const IqIncise *incise, uint8_t language) {
  const IqText *text = document->text;
  if (incise->found && incise->mention.kind == IQ_MENTION_NAME) return false;
  if (iq_ending_has_aside(text, incise->cue, language, IQ_ASIDE_SELF)) return true;
  for (uint32_t at = incise->span.start; at < incise->span.end;) {
    IqLowerWord word;
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    if (!iq_is_word_part(c)) {
      at += size;
      continue;
    }
    at = iq_lower_word_read(text, at, incise->span.end, &word);
    if (iq_lexicon_find_aside(word.hash, language) & IQ_ASIDE_SELF) return true;
  }
  return false;
}
