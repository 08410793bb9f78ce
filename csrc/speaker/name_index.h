/// @file name_index.h
/// Names by their words, so that few pairs of many names are compared letter by letter.
#ifndef IQ_NAME_INDEX_H
#define IQ_NAME_INDEX_H

#include "base/arena.h"
#include "mention/fullname.h"

/// Names that one word of a name leads to, at most.
#define IQ_NAMESAKES_MAX 32u
/// Letters at the beginning of a word that all its cases have.
#define IQ_NAME_STEM 4u
/// Keys that one name is asked for by.
#define IQ_NAME_QUERIES 3u

typedef struct IqNameKey {
  uint64_t key;
  uint32_t name;
} IqNameKey;

typedef struct IqNameIndex {
  IqNameKey *keys;  ///< in order of their keys, then names
  uint32_t count, room;
} IqNameIndex;

/// Room for so many names; false when memory runs out.
bool iq_name_index_new(IqNameIndex *self, const IqAllocator *allocator, uint32_t names);
void iq_name_index_free(IqNameIndex *self, const IqAllocator *allocator);
/// Adds a full name; one of a single word has no keys.
void iq_name_index_add(IqNameIndex *self, const IqFullName *name, uint32_t number);
/// Ends the additions.
void iq_name_index_sort(IqNameIndex *self);

/// The numbers below `below` of names that may be the same person's as `name`: those with the same
/// first or last word, in order, each once, of each such word the first IQ_NAMESAKES_MAX. Returns
/// how many.
uint32_t iq_name_index_find(const IqNameIndex *self, const IqFullName *name, uint32_t below,
                            uint32_t found[IQ_NAME_QUERIES * IQ_NAMESAKES_MAX]);

/// The same for names of two words whose first word begins with the same IQ_NAME_STEM letters.
uint32_t iq_name_index_find_forms(const IqNameIndex *self, const IqFullName *name,
                                  uint32_t found[IQ_NAME_QUERIES * IQ_NAMESAKES_MAX]);

#endif
