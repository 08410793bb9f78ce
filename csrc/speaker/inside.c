#include "speaker/inside.h"

/// Items from a quotation to the verb behind it that says who speaks: “…,” Captain Orla Quill said.
#define TOLD_REACH 6u

/// Whether the words right behind the quotation at item `at` attribute it: what stands between
/// dashes inside it is then no attribution, but something that is told.
static bool is_told_behind(const IqDocument *document, const IqItem *items, uint32_t at) {
  const IqQuotation *quotation =
      (const IqQuotation *)document->quotations.items + items[at].quotation;
  if (quotation->dialogue || !quotation->closed) return false;
  if (document->text->bytes[quotation->inner.end - 1] == '.') return false;
  uint32_t first = at + 1;
  while (items[first].kind == IQ_ITEM_COMMA || items[first].kind == IQ_ITEM_DASH) first++;
  const uint32_t other = IQ_LEXICON_AND | IQ_LEXICON_LINKER;
  for (uint32_t i = first; i < first + TOLD_REACH && items[i].kind == IQ_ITEM_WORD; i++) {
    if ((items[i].classes & IQ_LEXICON_CUE) != 0 && !items[i].capital) return true;
    if ((items[i].classes & other) != 0) return false;
  }
  return false;
}

bool iq_insides_read(IqIncises *incises, IqDocument *document, const IqItem *items,
                     const IqArray *quoted, IqEntities *entities, uint8_t language,
                     IqArray *insides) {
  const IqAllocator *allocator = document->arena.allocator;
  insides->count = 0;
  for (uint32_t i = 0; i < quoted->count; i++) {
    const uint32_t item = ((const uint32_t *)quoted->items)[i];
    if (is_told_behind(document, items, item)) continue;
    IqInside inside = {.quotation = items[item].quotation};
    const IqQuotation *quotation =
        (const IqQuotation *)document->quotations.items + inside.quotation;
    if (!iq_incise_find(incises, document, quotation, entities, language, &inside.incise)) {
      if (!incises->failed) continue;
      return false;
    }
    if (!iq_array_reserve(insides, allocator, sizeof inside)) return false;
    ((IqInside *)insides->items)[insides->count++] = inside;
  }
  return true;
}

const IqInside *iq_insides_find(const IqArray *insides, uint32_t quotation) {
  const IqInside *list = insides->items;
  uint32_t low = 0;
  uint32_t high = insides->count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    const bool before = list[middle].quotation < quotation;
    low = before ? middle + 1 : low;
    high = before ? high : middle;
  }
  return low < insides->count && list[low].quotation == quotation ? &list[low] : NULL;
}
