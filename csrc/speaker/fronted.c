#include "speaker/fronted.h"

#include <string.h>

/// Whether a verb says what somebody else is told to have said: “dediği”, “söylediğini”.
static bool is_participle(const IqPassage *passage, uint32_t at) {
  static const char *const endings[] = {"ği", "ğı", "ğu", "ğü", "ğini", "ğını", "ğunu", "ğünü"};
  const IqSpan word = passage->items[at].span;
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
    const size_t length = strlen(endings[i]);
    if (word.end - word.start > length &&
        memcmp(passage->text->bytes + word.end - length, endings[i], length) == 0) {
      return true;
    }
  }
  return false;
}

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
  if (is_participle(self->passage, self->cue_final)) {
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
