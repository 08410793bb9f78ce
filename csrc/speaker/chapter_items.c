#include "speaker/chapter_items.h"

#include "mention/credit.h"
#include "mention/genitive.h"
#include "mention/marked_body.h"
#include "mention/portfolio.h"
#include "mention/viewpoint.h"
#include "mention/word_memory.h"
#include "speaker/entry.h"

/// Bytes of a text for each item, of which there are hardly more; and items of a short one.
#define BYTES_FOR_ITEM 5u
#define ROOM 16u

static bool append(IqArray *list, const IqAllocator *allocator, uint32_t item) {
  if (!iq_array_reserve(list, allocator, sizeof item)) return false;
  ((uint32_t *)list->items)[list->count++] = item;
  return true;
}

/// Lists the quotations among the items from `first` on.
static bool list_quoted(IqChapterItems *self, const IqAllocator *allocator, uint32_t first) {
  const IqItem *items = self->items.items;
  for (uint32_t i = first; i < self->items.count; i++) {
    if (items[i].kind != IQ_ITEM_QUOTATION) continue;
    if (!append(&self->quoted, allocator, i)) return false;
  }
  return true;
}

/// Appends the items of a paragraph and a break. `quotation` is the first that begins in it or
/// behind it.
static bool read_paragraph(IqChapterItems *self, const IqDocument *document, uint32_t paragraph,
                           uint32_t quotation, uint8_t language) {
  const IqAllocator *allocator = document->arena.allocator;
  const IqQuotation *quotations = document->quotations.items;
  const IqSpan span = ((const IqParagraph *)document->text->paragraphs.items)[paragraph].span;
  const uint32_t first = self->items.count;
  if (!iq_phrase_read(document, span, quotation, language, self->memory, &self->items))
    return false;
  const bool quoted =
      quotation < document->quotations.count && quotations[quotation].outer.start < span.end;
  if (quoted && !list_quoted(self, allocator, first)) return false;
  if (!append(&self->breaks, allocator, self->items.count) ||
      !iq_array_reserve(&self->items, allocator, sizeof(IqItem))) {
    return false;
  }
  ((IqItem *)self->items.items)[self->items.count++] =
      (IqItem){.span = {span.end, span.end}, .kind = IQ_ITEM_BREAK};
  return true;
}

bool iq_chapter_items_read(IqChapterItems *self, const IqDocument *document, uint32_t first,
                           uint32_t end, uint32_t quotation, uint8_t language) {
  const IqQuotation *quotations = document->quotations.items;
  self->items.count = self->quoted.count = self->breaks.count = 0;
  if (self->memory == NULL && document->text->length >= IQ_WORD_MEMORY_MIN) {
    self->memory = iq_word_memory_new(document->arena.allocator, document->text->length);
    if (self->memory == NULL) return false;
  }
  const IqParagraph *paragraphs = document->text->paragraphs.items;
  const uint32_t bytes = paragraphs[end - 1].span.end - paragraphs[first].span.start;
  if (!iq_array_expect(&self->items, document->arena.allocator, sizeof(IqItem),
                       bytes / BYTES_FOR_ITEM + ROOM)) {
    return false;
  }
  for (uint32_t i = first; i < end; i++) {
    while (quotation < document->quotations.count && quotations[quotation].paragraph < i) {
      quotation++;
    }
    if (!read_paragraph(self, document, i, quotation, language)) return false;
  }
  return true;
}

IqSpan iq_chapter_items_tell(IqChapterItems *self, const IqPassage *passage, uint8_t language) {
  IqItem *items = self->items.items;
  const uint32_t count = self->items.count;
  const IqSpan author =
      iq_credits_find_author(passage->text, language, items, count, &self->breaks);
  iq_credits_hide(passage->text, language, items, count, &self->breaks);
  iq_entries_part(passage->text, items, count, &self->breaks);
  iq_marked_bodies_tell(passage, items);
  iq_genitives_tell(passage->text, language, items, count);
  iq_portfolios_tell(items, count, language);
  const uint32_t *quoted = self->quoted.items;
  for (uint32_t i = 0; i < self->quoted.count; i++) {
    iq_viewpoint_tell(items, count, quoted[i], language);
  }
  return author;
}

void iq_chapter_items_free(IqChapterItems *self, const IqAllocator *allocator) {
  iq_array_free(&self->items, allocator, sizeof(IqItem));
  iq_array_free(&self->quoted, allocator, sizeof(uint32_t));
  iq_array_free(&self->breaks, allocator, sizeof(uint32_t));
  iq_word_memory_delete(self->memory, allocator);
}
