#include "mention/handle.h"

/// Whether two items stand beside each other with nothing but what a handle may have between.
static bool is_joined(const IqPassage *self, uint32_t at) {
  if (at + 1 >= self->count || self->items[at + 1].kind != IQ_ITEM_WORD) return false;
  const uint32_t end = self->items[at].span.end;
  return self->items[at + 1].span.start == end + 1 && self->text->bytes[end] == '_';
}

/// The next word behind item `at`, a sign for the joint aside.
static uint32_t joined_word(const IqPassage *self, uint32_t at) {
  if (is_joined(self, at)) return at + 1;
  const bool sign = at + 2 < self->count && self->items[at + 1].kind == IQ_ITEM_OTHER &&
                    self->items[at + 2].kind == IQ_ITEM_WORD;
  if (!sign) return IQ_NONE;
  const IqSpan span = self->items[at + 1].span;
  const bool beside = span.start == self->items[at].span.end &&
                      self->items[at + 2].span.start == span.end &&
                      self->text->bytes[span.start] == '_';
  return beside ? at + 2 : (uint32_t)IQ_NONE;
}

bool iq_read_handle(const IqPassage *self, uint32_t at, IqMention *mention) {
  const IqSpan word = self->items[at].span;
  const bool sign = word.start > 0 && self->text->bytes[word.start - 1] == '@';
  uint32_t last = at;
  for (uint32_t next = joined_word(self, at); next != IQ_NONE; next = joined_word(self, last)) {
    last = next;
  }
  if (last == at && !sign) return false;
  mention->kind = IQ_MENTION_NAME;
  mention->first = at;
  mention->end = last + 1;
  mention->head = last;
  mention->linked = iq_passage_is_linked(self, at);
  return true;
}
