#include "turns.h"

/// The turn of dialogue before a quotation, in the paragraph right before, or IQ_NONE.
static uint32_t turn_before(const IqQuotation *quotations, uint32_t index) {
  for (uint32_t i = index; i > 0; i--) {
    const IqQuotation *before = &quotations[i - 1];
    if (quotations[index].paragraph - before->paragraph > 1) return IQ_NONE;
    if (before->dialogue && before->paragraph < quotations[index].paragraph) return i - 1;
  }
  return IQ_NONE;
}

/// Whoever a turn begins by naming: “— Orla, where were you?” False when memory runs out.
static bool find_addressee(const IqTurns *self, const IqQuotation *turn, IqArray *items,
                           uint32_t *entity) {
  *entity = IQ_NONE;
  items->count = 0;
  if (!iq_phrase_read(self->document, turn->inner, IQ_NONE, self->language, items)) return false;
  IqName name;
  bool certain;
  if (items->count == 0 || !iq_name_at(items->items, items->count, 0, &name, &certain)) return true;
  const IqItem *words = items->items;
  const bool addressed = name.end < items->count && words[name.end].kind == IQ_ITEM_COMMA;
  if (addressed) *entity = iq_entities_find(self->entities, words, name);
  return true;
}

static bool attribute_turn(const IqTurns *self, uint32_t index, IqArray *items) {
  IqQuotation *quotations = self->document->quotations.items;
  const uint32_t before = turn_before(quotations, index);
  if (before == IQ_NONE) return true;
  const uint32_t own = turn_before(quotations, before);
  if (own != IQ_NONE && quotations[own].name != NULL) {
    quotations[index].name = quotations[own].name;
    quotations[index].speaker = (IqSpan){0, 0};
    return true;
  }
  uint32_t entity;
  if (!find_addressee(self, &quotations[before], items, &entity)) return false;
  if (entity == IQ_NONE) return true;
  const IqSpan name = self->entities->items[entity].span;
  quotations[index].speaker = (IqSpan){0, 0};
  quotations[index].name = iq_name_copy(&self->document->arena, self->document->text, name);
  return quotations[index].name != NULL;
}

bool iq_turns_attribute(const IqTurns *self) {
  const IqQuotation *quotations = self->document->quotations.items;
  IqArray items = {0};
  bool fine = true;
  for (uint32_t i = 1; fine && i < self->document->quotations.count; i++) {
    if (!quotations[i].dialogue || self->anchored[i]) continue;
    fine = attribute_turn(self, i, &items);
  }
  iq_array_free(&items, self->document->arena.allocator, sizeof(IqItem));
  return fine;
}
