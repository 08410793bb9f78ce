#include "speaker/author.h"

#include "mention/apposition.h"

#define ARTICLES ((uint32_t)IQ_LEXICON_ARTICLE)
/// Words between whoever writes something and what it is: “posted a long”.
#define WRITTEN_MAX 6u

/// Whether an item stands inside a sentence, and is none that ends it.
static bool is_inside(const IqItem *item) {
  return item->kind == IQ_ITEM_WORD || item->kind == IQ_ITEM_COMMA;
}

/// „Auer hat einen Brief geschrieben. „…“, heißt es darin.“: whoever opens the sentence of a
/// message that is its object, where a verb there tells that they said something. NULL where nobody
/// does.
static const IqMention *find_teller(const IqAntecedents *self, const IqMention *mention) {
  uint32_t start = mention->first;
  while (start > 0 && is_inside(&self->items[start - 1])) start--;
  bool said = false;
  for (const IqItem *item = &self->items[start]; is_inside(item); item++) {
    said = said || (item->kind == IQ_ITEM_WORD && (item->classes & IQ_LEXICON_CUE) != 0);
  }
  for (uint32_t i = self->end; said && i > 0 && self->mentions[i - 1].first >= start; i--) {
    const IqMention *writer = &self->mentions[i - 1];
    if (writer->first >= mention->first || !writer->opens || writer->linked) continue;
    if (writer->entity != IQ_NONE || writer->kind == IQ_MENTION_BODY) return writer;
  }
  return NULL;
}

const IqMention *iq_antecedent_find_author(const IqAntecedents *self, const IqMention *mention) {
  const uint32_t next = self->end + 1;
  if (self->inside || self->end >= self->count || self->mentions[self->end].first != mention->first)
    return NULL;
  if (next >= self->count) return find_teller(self, mention);
  const IqMention *author = &self->mentions[next];
  // „komunikat policji“: where nouns have cases, the body stands right behind.
  if (author->first == mention->end) return author->kind == IQ_MENTION_BODY ? author : NULL;
  for (uint32_t i = mention->end; i < author->first; i++) {
    const uint32_t joins = IQ_LEXICON_OF | IQ_LEXICON_GENITIVE | (i > mention->end ? ARTICLES : 0u);
    if (self->items[i].kind != IQ_ITEM_WORD || (self->items[i].classes & joins) == 0)
      return find_teller(self, mention);
  }
  return &self->mentions[iq_mention_joint(self->mentions, self->count, next)];
}

const IqMention *iq_antecedent_find_writer(const IqAntecedents *self, const IqMention *mention) {
  const IqLanguage *language = self->language;
  if (language->adjectives_behind || language->bare_definite || language->verb_second) return NULL;
  if (self->inside || mention->linked || mention->opens || self->end == 0) return NULL;
  const IqMention *writer = &self->mentions[self->end - 1];
  if (!writer->opens || writer->linked || writer->possessive) return NULL;
  const bool known = writer->entity != IQ_NONE || writer->kind == IQ_MENTION_BODY;
  if (!known || writer->end >= mention->first || mention->first - writer->end > WRITTEN_MAX) {
    return NULL;
  }
  for (uint32_t i = writer->end; i < mention->first; i++) {
    if (self->items[i].kind != IQ_ITEM_WORD) return NULL;
  }
  return writer;
}
