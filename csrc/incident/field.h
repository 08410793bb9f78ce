/// @file field.h
/// Fields of structs that a YAML file fills: tables of keys, and a reader of untrusted files that
/// knows nothing but them.
#ifndef IQ_FIELD_H
#define IQ_FIELD_H

#include "base/arena.h"
#include "incidentquotes.h"

typedef enum IqFieldType {
  IQ_FIELD_WORD,    ///< const char *
  IQ_FIELD_LIST,    ///< IqList of words
  IQ_FIELD_NUMBER,  ///< uint32_t, 1 to `most`
  IQ_FIELD_MAP,     ///< the fields of `table`, in the same struct
  IQ_FIELD_ITEMS,   ///< a list of maps: an array at `offset`, its length at `count_offset`
} IqFieldType;

typedef struct IqFieldTable IqFieldTable;

typedef struct IqField {
  const char *key;
  IqFieldType type;
  size_t offset;
  bool required;
  const char *choices;  ///< of a word: those allowed, parted by blanks; NULL: any
  uint32_t most;        ///< of a word: its bytes; of a list: its items; of a number: its value
  size_t place_offset;  ///< of a word: where its line and column go (two uint32_t); 0: nowhere
  const IqFieldTable *table;  ///< of a map and of items
  size_t count_offset;        ///< of items
} IqField;

struct IqFieldTable {
  const char *what;  ///< "the incident file", "a source"
  const IqField *fields;
  uint32_t count;
  size_t size;  ///< of the struct, for items
};

/// Reads one YAML document into the struct at `out` (zeroed by the caller). Everything is bounded:
/// 1 MiB, 16 levels, 200000 nodes; anchors, aliases, tags and a second document are refused. The
/// first fault is reported with its place. Errors: IQ_E_FORMAT, IQ_E_LIMIT, IQ_E_MEMORY.
IqStatus iq_fields_read(IqArena *arena, const char *bytes, size_t length, const IqFieldTable *table,
                        void *out, IqError *error);

#endif
