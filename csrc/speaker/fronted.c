#include "speaker/fronted.h"

#include "mention/ending.h"

/// Whether a name has the ending of the genitive behind an apostrophe: “Bilgiç'in”.
static bool is_genitive(const IqPassage *passage, const IqMention *mention) {
  if (mention->kind != IQ_MENTION_NAME || !mention->possessive) return false;
  const IqSpan word = passage->items[mention->end - 1].span;
  const char *bytes = passage->text->bytes;
  uint32_t at = word.end;
  while (at > word.start && bytes[at - 1] != '\'' && (uint8_t)bytes[at - 1] != 0x99) at--;
  return word.end - at >= 2 && word.end - at <= 4 && bytes[word.end - 1] == 'n';
}

uint32_t iq_scene_fronted_subject(const IqScene *self) {
  const IqLanguage *language = self->passage->language;
  if (!language->apostrophe_endings || self->cue_final == IQ_NONE) return IQ_NONE;
  const IqSpan verb = self->passage->items[self->cue_final].span;
  // “X’in “…” dediği öğrenildi”: what somebody is told to have said.
  if (iq_ending_is_aside(self->passage, verb, IQ_ASIDE_PARTICIPLE)) {
    for (uint32_t i = self->before_end; i > self->before_first; i--) {
      if (is_genitive(self->passage, &self->mentions[i - 1])) return i - 1;
    }
  }
  for (uint32_t i = self->before_first; i < self->before_end; i++) {
    const IqMention *mention = &self->mentions[i];
    const bool set_off = self->passage->items[mention->end].kind == IQ_ITEM_COMMA;
    const bool sure =
        (mention->kind != IQ_MENTION_UNSURE || set_off) && mention->kind != IQ_MENTION_PHRASE;
    if (sure && !mention->possessive && !mention->linked) return i;
  }
  return IQ_NONE;
}

uint32_t iq_scene_leading_subject(const IqScene *self) {
  const IqLanguage *language = self->passage->language;
  if (!language->bare_definite || language->cases == 0 || language->verb_final) return IQ_NONE;
  if (!self->colon_before || self->cue_before != IQ_NONE) return IQ_NONE;
  if (self->before_end == self->before_first) return IQ_NONE;
  const IqMention *mention = &self->mentions[self->before_end - 1];
  const bool person = mention->kind == IQ_MENTION_NAME || mention->kind == IQ_MENTION_ROLE ||
                      mention->kind == IQ_MENTION_SOMEBODY;
  const bool free = !mention->linked && !mention->possessive && !mention->dative;
  return person && free && mention->end + 1 == self->item ? self->before_end - 1 : IQ_NONE;
}
