#include "speaker/same.h"

/// Mentions before somebody among which they were told of.
#define MENTIONS_MAX 24u

/// Whether a word before the head of a mention says that it is the same; its first item is not the
/// passage's.
static bool is_same(const IqAntecedents *self, const IqItem *first, const IqItem *head) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  for (const IqItem *item = first - 1; item < head; item++) {
    if (item->kind != IQ_ITEM_WORD) continue;
    if ((iq_lexicon_find_tie(item->hash, language) & IQ_TIE_SAME) != 0) return true;
  }
  return false;
}

const IqMention *iq_antecedent_find_told(const IqAntecedents *self, const IqMention *mention) {
  if (self->inside || mention->kind == IQ_MENTION_PRONOUN || mention->kind == IQ_MENTION_NAME) {
    return NULL;
  }
  if (self->first == self->items || !is_same(self, self->first, self->head)) return NULL;
  const IqMention *last = NULL;
  for (uint32_t i = self->end; i > 0 && self->end - i < MENTIONS_MAX; i--) {
    const IqMention *before = &self->mentions[i - 1];
    if (before->paragraph + 1 < self->paragraph) break;
    if (before->possessive || before->dative) continue;
    const IqItem *head = &self->items[before->head];
    if (head->hash == self->head->hash) {
      const bool again = before->first > 0 && is_same(self, &self->items[before->first], head);
      if (!again || before->entity != IQ_NONE) return before;
    }
    const bool named = before->kind == IQ_MENTION_NAME && before->opens;
    if (last == NULL && before->entity != IQ_NONE && (before->talks || named)) last = before;
  }
  return (self->head->classes & IQ_LEXICON_ANONYMOUS) != 0 ? last : NULL;
}
