#include "speaker/inside.h"

bool iq_insides_read(IqIncises *incises, IqDocument *document, const IqItem *items,
                     const IqArray *quoted, IqEntities *entities, uint8_t language,
                     IqArray *insides) {
  const IqAllocator *allocator = document->arena.allocator;
  insides->count = 0;
  for (uint32_t i = 0; i < quoted->count; i++) {
    IqInside inside = {.quotation = items[((const uint32_t *)quoted->items)[i]].quotation};
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
