#include "speaker/nested_kind.h"

#include "speaker/kind.h"

/// Bytes that are read on either side.
#define BEFORE_MAX 160u
#define BEHIND_MAX 120u

static bool append(IqArray *items, const IqAllocator *allocator, IqItem item) {
  if (!iq_array_reserve(items, allocator, sizeof item)) return false;
  ((IqItem *)items->items)[items->count++] = item;
  return true;
}

/// Reads the words of the outer quotation near the one at `index`, which is item `*item` among
/// them.
static bool read(const IqDocument *document, uint32_t index, uint8_t language, IqArray *items,
                 IqPassage *passage, uint32_t *item) {
  const IqQuotation *quotations = document->quotations.items;
  const IqQuotation *own = &quotations[index];
  const IqQuotation *outer = &quotations[own->nested_in];
  const IqAllocator *allocator = document->arena.allocator;
  const IqSpan all_before = {outer->inner.start, own->outer.start};
  const IqSpan all_behind = {own->outer.end, outer->inner.end};
  const IqSpan before = iq_text_last(document->text, all_before, BEFORE_MAX);
  const IqSpan behind = iq_text_first(document->text, all_behind, BEHIND_MAX);
  const IqItem edge = {.kind = IQ_ITEM_BREAK};
  items->count = 0;
  if (!append(items, allocator, edge)) return false;
  if (before.start < before.end &&
      !iq_phrase_read(document, before, IQ_NONE, language, NULL, items)) {
    return false;
  }
  *item = items->count;
  const IqItem quotation = {.span = own->outer, .kind = IQ_ITEM_QUOTATION, .quotation = index};
  if (!append(items, allocator, quotation)) return false;
  if (behind.start < behind.end &&
      !iq_phrase_read(document, behind, IQ_NONE, language, NULL, items)) {
    return false;
  }
  if (!append(items, allocator, edge)) return false;
  *passage = (IqPassage){.text = document->text,
                         .items = items->items,
                         .count = items->count,
                         .language = &iq_languages[language]};
  return true;
}

bool iq_nested_tell_kind(IqDocument *document, uint32_t index, uint8_t language, IqArray *items) {
  IqPassage passage;
  uint32_t item;
  if (!read(document, index, language, items, &passage, &item)) return false;
  iq_document_tell_kind(document, index, &passage, item);
  return true;
}
