/// @file chapter_items.h
/// The items of a chapter, and which of them are quotations and which end paragraphs: most
/// questions are about few of them.
#ifndef IQ_CHAPTER_ITEMS_H
#define IQ_CHAPTER_ITEMS_H

#include "mention/mention.h"

typedef struct IqChapterItems {
  IqArray items;
  IqArray quoted;  ///< of uint32_t: the items that are quotations, in order
  IqArray breaks;  ///< of uint32_t: those that are breaks, in order
  IqWordMemory *memory;
} IqChapterItems;

/// Reads paragraphs [first, end), a break behind each, in a language of iq_languages, always the
/// same one of one document; none before `quotation` stands in them. Returns false when memory runs
/// out.
bool iq_chapter_items_read(IqChapterItems *self, const IqDocument *document, uint32_t first,
                           uint32_t end, uint32_t quotation, uint8_t language);

/// Tells of them what is no word of the news, and what is no name or another: credits, entries,
/// bodies in marks, names with the s of whose something is, what an office is for. `passage` is of
/// these items. Returns the name of whoever has written the text, or an empty span.
IqSpan iq_chapter_items_tell(IqChapterItems *self, const IqPassage *passage, uint8_t language);

void iq_chapter_items_free(IqChapterItems *self, const IqAllocator *allocator);

#endif
