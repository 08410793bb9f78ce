#include "mention/said_again.h"

/// Words behind what somebody is, before the comma that ends it.
#define TITLE_WORDS_MAX 3u

/// Whether a mention begins with the word that says what somebody is, right behind a comma, and a
/// comma or the end of the sentence stands behind it.
static bool is_bare_aside(const IqPassage *self, const IqMention *before,
                          const IqMention *mention) {
  if (mention->first != before->end + 1 || mention->first != mention->head) return false;
  if (self->items[before->end].kind != IQ_ITEM_COMMA || mention->linked || mention->several) {
    return false;
  }
  uint32_t end = mention->end;
  while (iq_passage_is_word(self, end) && end - mention->end < TITLE_WORDS_MAX &&
         !iq_passage_is_cue(self, end)) {
    end++;
  }
  return end >= self->count || self->items[end].kind == IQ_ITEM_COMMA ||
         iq_passage_is_end(self, end);
}

bool iq_is_said_again(const IqPassage *self, const IqMention *before, const IqMention *mention) {
  const bool person = mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY;
  if (before->kind != IQ_MENTION_NAME || !person || self->language->cases > 0) return false;
  const bool other = before->gender != IQ_GENDER_OPEN && mention->gender != IQ_GENDER_OPEN &&
                     before->gender != mention->gender;
  return !other && is_bare_aside(self, before, mention);
}

bool iq_is_told_behind(const IqPassage *self, const IqMention *name, const IqMention *role) {
  return self->language->adjectives_behind && !name->linked && name->first > 0 &&
         iq_passage_has(self, name->first - 1, IQ_LEXICON_ARTICLE) &&
         is_bare_aside(self, name, role);
}

bool iq_is_called(const IqPassage *self, const IqMention *body, const IqMention *name) {
  if (body->kind != IQ_MENTION_BODY || !body->opens || body->linked || body->oblique) return false;
  if (name->first != body->end + 2 || name->linked) return false;
  return self->items[body->end].kind == IQ_ITEM_COMMA && name->end < self->count &&
         self->items[name->end].kind == IQ_ITEM_COMMA &&
         !iq_passage_has(self, name->head, IQ_LEXICON_BODY);
}

bool iq_leads_possessed_role(const IqPassage *self, uint32_t at) {
  if (!self->language->adjectives_behind || at + 2 >= self->count) return false;
  if (self->items[at].kind != IQ_ITEM_COMMA) return false;
  at++;
  // «il suo avvocato»
  if (!iq_passage_has(self, at, IQ_LEXICON_POSSESSIVE)) at++;
  if (!iq_passage_has(self, at, IQ_LEXICON_POSSESSIVE)) return false;
  return at + 2 < self->count && iq_passage_has(self, at + 1, IQ_LEXICON_ROLE) &&
         self->items[at + 2].kind == IQ_ITEM_COMMA;
}

bool iq_ends_apposition(const IqPassage *self, const IqMention *name, uint32_t end, uint32_t at) {
  return name->apposed && name->kind == IQ_MENTION_NAME && end + 1 == at &&
         self->items[end].kind == IQ_ITEM_COMMA;
}

void iq_pronoun_take_name(const IqPassage *self, IqMention *mentions, uint32_t at) {
  const IqMention *name = &mentions[at];
  if (at == 0 || name->kind != IQ_MENTION_NAME || name->linked || name->possessive) return;
  if (name->end >= self->count || self->items[name->end].kind != IQ_ITEM_COMMA) return;
  const bool titled = name->apposed && mentions[at - 1].apposed && at > 1 &&
                      mentions[at - 1].kind == IQ_MENTION_ROLE;
  const uint32_t first = at - (titled ? 1u : 0u);
  IqMention *pronoun = &mentions[first - 1];
  const bool leads = pronoun->kind == IQ_MENTION_PRONOUN && pronoun->opens && !pronoun->linked &&
                     !pronoun->possessive && pronoun->gender != IQ_GENDER_NEUTER &&
                     !iq_passage_has(self, pronoun->first, IQ_LEXICON_RELATIVE);
  const bool beside =
      mentions[first].first == pronoun->end + 1 && self->items[pronoun->end].kind == IQ_ITEM_COMMA;
  const bool other = name->gender != IQ_GENDER_OPEN && pronoun->gender != IQ_GENDER_OPEN &&
                     name->gender != pronoun->gender;
  if (!leads || !beside || other) return;
  pronoun->kind = IQ_MENTION_ROLE;
  pronoun->apposed = true;
  pronoun->entity = name->entity;
  pronoun->name = name->name;
}
