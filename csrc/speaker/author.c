#include "speaker/author.h"

#include "mention/apposition.h"

#define ARTICLES ((uint32_t)IQ_LEXICON_ARTICLE)

const IqMention *iq_antecedent_find_author(const IqAntecedents *self, const IqMention *mention) {
  const uint32_t next = self->end + 1;
  if (self->inside || next >= self->count || self->mentions[self->end].first != mention->first)
    return NULL;
  const IqMention *author = &self->mentions[next];
  // „komunikat policji“: where nouns have cases, the body stands right behind.
  if (author->first == mention->end) return author->kind == IQ_MENTION_BODY ? author : NULL;
  for (uint32_t i = mention->end; i < author->first; i++) {
    const uint32_t joins = IQ_LEXICON_OF | IQ_LEXICON_GENITIVE | (i > mention->end ? ARTICLES : 0u);
    if (self->items[i].kind != IQ_ITEM_WORD || (self->items[i].classes & joins) == 0) return NULL;
  }
  return &self->mentions[iq_mention_joint(self->mentions, self->count, next)];
}
