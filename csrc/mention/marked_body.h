/// @file marked_body.h
/// Bodies that only marks show to be one: «В «Заре» сообщили, что …», «“Заря” сообщила, что …».
#ifndef IQ_MARKED_BODY_H
#define IQ_MARKED_BODY_H

#include "mention/mention.h"

/// Gives the items that are such names, of the passage's items [0, count), the class of a body.
void iq_marked_bodies_tell(const IqPassage *self, IqItem *items);
/// Whether item `at` is such a name, as told before, that no word for a body stands before.
static inline bool iq_is_marked_body(const IqPassage *self, uint32_t at) {
  const IqItem *item = &self->items[at];
  if (item->kind != IQ_ITEM_QUOTATION || (item->classes & IQ_LEXICON_BODY) == 0) return false;
  return at == 0 || !iq_passage_has(self, at - 1, IQ_LEXICON_BODY);
}
/// Its mention.
void iq_read_marked_body(const IqPassage *self, uint32_t at, IqMention *mention);
/// What a body is called: the words between the marks behind it (компания «Зерно»), else its own.
IqSpan iq_name_of_body(const IqPassage *self, const IqMention *mention);

#endif
