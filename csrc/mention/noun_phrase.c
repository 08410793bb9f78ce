#include "mention/noun_phrase.h"

/// Words between what depends on a role and the next mention.
#define GAP_MAX 4u
/// Mentions of one phrase.
#define PHRASE_MAX 4u

/// Whether nothing but words that can stand inside a phrase stands between two items.
static bool is_phrase(const IqPassage *self, uint32_t first, uint32_t end) {
  if (end < first || end - first > GAP_MAX) return false;
  const uint32_t others = IQ_LEXICON_LINKER | IQ_LEXICON_AND | IQ_LEXICON_CUE;
  for (uint32_t i = first; i < end; i++) {
    if (self->items[i].kind != IQ_ITEM_WORD || iq_passage_has(self, i, others)) return false;
  }
  return true;
}

void iq_phrase_depend(const IqPassage *self, IqMention *mentions, uint32_t index) {
  if (!self->language->verb_final || !self->language->null_subject) return;
  IqMention *name = &mentions[index];
  const bool free = name->kind == IQ_MENTION_NAME && !name->linked && !name->possessive;
  if (!free || !name->apposed) return;
  for (uint32_t i = index; i > 0 && index - i < PHRASE_MAX; i--) {
    IqMention *before = &mentions[i - 1];
    if (!is_phrase(self, before->end, mentions[i].first)) return;
    if (before->possessive || before->kind == IQ_MENTION_NAME) return;
    if (before->opens) name->opens = true;
    const bool own = before->apposed && before->entity == name->entity;
    if (own) continue;
    before->linked = true;
    before->opens = false;
  }
}
