/// A bounded reader of YAML by tables, over libyaml.
#define _XOPEN_SOURCE 700

#include "incident/field.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

#include "base/distance.h"
#include "base/status.h"
#include "base/utf8.h"

#define LENGTH_MAX ((size_t)1 << 20)
#define DEPTH_MAX 16u
#define NODES_MAX 200000u
/// A typing error is a key at most so many edits away.
#define TYPO_MAX 2u

typedef enum NodeType { NODE_SCALAR, NODE_LIST, NODE_MAPPING } NodeType;

/// A value; the children of a mapping are keys and values by turns.
typedef struct Node Node;
struct Node {
  Node *next, *first, *last;
  const char *word;  ///< of a scalar; a NUL is behind it
  size_t length;     ///< bytes of `word`
  size_t count;      ///< children
  yaml_mark_t mark;
  NodeType type;
};

/// A place that was counted up to.
typedef struct Place {
  size_t line, column;  ///< from 0; the column in characters
  size_t start, at;     ///< bytes: of the line, and of the place
} Place;

typedef struct Loader {
  IqArena *arena;
  const char *bytes;
  size_t length;
  IqError *error;
  Place place;
  Node *root;
  Node *open[DEPTH_MAX];  ///< lists and mappings that are not at their end
  uint32_t depth, documents, nodes;
} Loader;

/// Counts the bytes before a mark in its line, from 1: libyaml counts characters. Marks mostly come
/// in order, so that one look at the text is enough for all of them.
static uint32_t byte_column(Loader *loader, yaml_mark_t mark) {
  Place *place = &loader->place;
  if (mark.line < place->line || (mark.line == place->line && mark.column < place->column)) {
    *place = (Place){0};
  }
  for (; place->line < mark.line && place->at < loader->length; place->at++) {
    if (loader->bytes[place->at] != '\n') continue;
    *place = (Place){.line = place->line + 1, .start = place->at + 1, .at = place->at};
  }
  for (; place->column < mark.column && place->at < loader->length; place->column++) {
    uint32_t size;
    iq_utf8_decode(loader->bytes, loader->length, place->at, &size);
    place->at += size;
  }
  return (uint32_t)(place->at - place->start) + 1;
}

static IqStatus fail_at(Loader *loader, IqStatus status, yaml_mark_t mark, const char *what,
                        const char *detail) {
  return iq_fail_at(loader->error, status, (uint32_t)mark.line + 1, byte_column(loader, mark),
                    "%s%s", what, detail);
}

// ---------------------------------------------------------------------------------------------
// What is parsed becomes a tree

/// What an incident file must not have, or NULL.
static const char *event_fault(const yaml_event_t *event, const Loader *loader) {
  const yaml_char_t *anchor = NULL;
  const yaml_char_t *tag = NULL;
  switch (event->type) {
    case YAML_DOCUMENT_START_EVENT:
      return loader->documents > 0 ? "a second document begins here; an incident file holds one"
                                   : NULL;
    case YAML_ALIAS_EVENT: return "aliases (*name) are not allowed in an incident file";
    case YAML_SCALAR_EVENT:
      anchor = event->data.scalar.anchor;
      tag = event->data.scalar.tag;
      break;
    case YAML_SEQUENCE_START_EVENT:
      anchor = event->data.sequence_start.anchor;
      tag = event->data.sequence_start.tag;
      break;
    case YAML_MAPPING_START_EVENT:
      anchor = event->data.mapping_start.anchor;
      tag = event->data.mapping_start.tag;
      break;
    default: return NULL;
  }
  if (anchor != NULL) return "anchors (&name) are not allowed in an incident file";
  if (tag != NULL) return "tags (!name) are not allowed in an incident file";
  if (event->type != YAML_SCALAR_EVENT && loader->depth == DEPTH_MAX) {
    return "the lists and mappings are nested too deeply";
  }
  return loader->nodes == NODES_MAX ? "the file holds too many values" : NULL;
}

/// Puts a value into the list or mapping that is open; NULL when memory runs out.
static Node *add_node(Loader *loader, const yaml_event_t *event, NodeType type) {
  Node *node = iq_arena_alloc(loader->arena, sizeof *node);
  if (node == NULL) return NULL;
  *node = (Node){.mark = event->start_mark, .type = type};
  if (type == NODE_SCALAR) {
    node->length = event->data.scalar.length;
    node->word =
        iq_arena_string(loader->arena, (const char *)event->data.scalar.value, node->length);
    if (node->word == NULL) return NULL;
  }
  Node *parent = loader->depth > 0 ? loader->open[loader->depth - 1] : NULL;
  if (parent == NULL) {
    loader->root = node;
  } else if (parent->last == NULL) {
    parent->first = node;
  } else {
    parent->last->next = node;
  }
  if (parent != NULL) {
    parent->last = node;
    parent->count++;
  }
  loader->nodes++;
  if (type != NODE_SCALAR) loader->open[loader->depth++] = node;
  return node;
}

static IqStatus take_event(Loader *loader, const yaml_event_t *event) {
  const char *fault = event_fault(event, loader);
  if (fault != NULL) return fail_at(loader, IQ_E_FORMAT, event->start_mark, fault, "");
  const Node *node = NULL;
  switch (event->type) {
    case YAML_SCALAR_EVENT: node = add_node(loader, event, NODE_SCALAR); break;
    case YAML_SEQUENCE_START_EVENT: node = add_node(loader, event, NODE_LIST); break;
    case YAML_MAPPING_START_EVENT: node = add_node(loader, event, NODE_MAPPING); break;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: loader->depth--; return IQ_OK;
    case YAML_DOCUMENT_START_EVENT: loader->documents++; return IQ_OK;
    default: return IQ_OK;
  }
  return node != NULL ? IQ_OK : iq_fail_memory(loader->error);
}

static IqStatus fail_parser(Loader *loader, const yaml_parser_t *parser) {
  // libyaml does not always say that it was memory that it lacked; whatever else it says.
  if (parser->error == YAML_MEMORY_ERROR || parser->error == YAML_NO_ERROR) {
    return iq_fail_memory(loader->error);
  }
  const char *problem = parser->problem != NULL ? parser->problem : "it cannot be read";
  if (parser->error == YAML_READER_ERROR) {
    uint32_t line = 1;
    uint32_t column = 1;
    for (size_t i = 0; i < parser->problem_offset && i < loader->length; i++) {
      column = loader->bytes[i] == '\n' ? 1 : column + 1;
      line += loader->bytes[i] == '\n';
    }
    // It reads no control characters either.
    const bool control = strncmp(problem, "control", 7) == 0;
    return iq_fail_at(loader->error, IQ_E_FORMAT, line, column, "this is not %s: %s",
                      control ? "YAML" : "UTF-8 text", problem);
  }
  return fail_at(loader, IQ_E_FORMAT, parser->problem_mark, "this is not YAML: ", problem);
}

static IqStatus parse(Loader *loader) {
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser)) return iq_fail_memory(loader->error);
  yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser, (const unsigned char *)loader->bytes, loader->length);
  IqStatus status = IQ_OK;
  for (bool end = false; !end && status == IQ_OK;) {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event)) {
      status = fail_parser(loader, &parser);
      break;
    }
    status = take_event(loader, &event);
    end = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return status;
}

// ---------------------------------------------------------------------------------------------
// Values go into the struct

static const char *type_name(const Node *node) {
  switch (node->type) {
    case NODE_SCALAR: return "a single value";
    case NODE_LIST: return "a list";
    case NODE_MAPPING: return "a mapping";
  }
  return "nothing";
}

/// A word that is short enough for a message.
static const char *shortened(Loader *loader, const char *word) {
  const char *copy = iq_arena_string(loader->arena, word, strnlen(word, 60));
  return copy != NULL ? copy : "?";
}

static uint32_t key_distance(const char *a, const char *b) {
  const uint32_t lengths[2] = {(uint32_t)strlen(a), (uint32_t)strlen(b)};
  const char *keys[2] = {a, b};
  uint32_t characters[2][IQ_DISTANCE_MAX];
  for (int i = 0; i < 2; i++) {
    if (lengths[i] > IQ_DISTANCE_MAX) return TYPO_MAX + 1;
    for (uint32_t k = 0; k < lengths[i]; k++) characters[i][k] = (uint8_t)keys[i][k];
  }
  return iq_edit_distance(characters[0], lengths[0], characters[1], lengths[1]);
}

static const char *nearest_key(const IqFieldTable *table, const char *key) {
  const char *nearest = NULL;
  uint32_t least = TYPO_MAX + 1;
  for (uint32_t i = 0; i < table->count; i++) {
    const uint32_t distance = key_distance(key, table->fields[i].key);
    if (distance >= least) continue;
    least = distance;
    nearest = table->fields[i].key;
  }
  return nearest;
}

static IqStatus fail_unknown(Loader *loader, const IqFieldTable *table, const Node *node) {
  const char *key = shortened(loader, node->word);
  const char *nearest = nearest_key(table, node->word);
  const uint32_t line = (uint32_t)node->mark.line + 1;
  const uint32_t column = byte_column(loader, node->mark);
  if (nearest != NULL) {
    return iq_fail_at(loader->error, IQ_E_FORMAT, line, column,
                      "%s has no key ‘%s’; did you mean ‘%s’?", table->what, key, nearest);
  }
  return iq_fail_at(loader->error, IQ_E_FORMAT, line, column, "%s has no key ‘%s’", table->what,
                    key);
}

static IqStatus fail_type(Loader *loader, const IqField *field, const Node *node,
                          const char *wanted) {
  return iq_fail_at(loader->error, IQ_E_FORMAT, (uint32_t)node->mark.line + 1,
                    byte_column(loader, node->mark), "‘%s’ should be %s, not %s", field->key,
                    wanted, type_name(node));
}

static IqStatus copy_word(Loader *loader, const IqField *field, const Node *node,
                          const char **out) {
  const size_t length = node->length;
  const char *value = node->word;
  if (length == 0) return fail_at(loader, IQ_E_FORMAT, node->mark, field->key, " is empty");
  if (length > field->most || memchr(value, 0, length) != NULL) {
    return fail_at(loader, IQ_E_FORMAT, node->mark, field->key,
                   length > field->most ? " is too long" : " holds a NUL");
  }
  *out = value;
  return IQ_OK;
}

static bool is_choice(const char *choices, const char *word) {
  const size_t length = strlen(word);
  for (const char *at = choices; *at != '\0';) {
    const size_t size = strcspn(at, " ");
    if (size == length && memcmp(at, word, length) == 0) return true;
    at += size + strspn(at + size, " ");
  }
  return false;
}

static IqStatus read_word(Loader *loader, const IqField *field, const Node *node, char *out) {
  if (node->type != NODE_SCALAR) return fail_type(loader, field, node, "a single value");
  const char *word = NULL;
  const IqStatus status = copy_word(loader, field, node, &word);
  if (status != IQ_OK) return status;
  if (field->choices != NULL && !is_choice(field->choices, word)) {
    return iq_fail_at(loader->error, IQ_E_FORMAT, (uint32_t)node->mark.line + 1,
                      byte_column(loader, node->mark), "‘%s’ is ‘%s’, but should be one of: %s",
                      field->key, shortened(loader, word), field->choices);
  }
  memcpy(out + field->offset, &word, sizeof word);
  if (field->place_offset != 0) {
    const uint32_t place[2] = {(uint32_t)node->mark.line + 1, byte_column(loader, node->mark)};
    memcpy(out + field->place_offset, place, sizeof place);
  }
  return IQ_OK;
}

static IqStatus read_number(Loader *loader, const IqField *field, const Node *node, char *out) {
  if (node->type != NODE_SCALAR) return fail_type(loader, field, node, "a number");
  const char *value = node->word;
  const size_t digits = strspn(value, "0123456789");
  const unsigned long number = digits > 0 && digits < 10 ? strtoul(value, NULL, 10) : 0;
  if (value[digits] != '\0' || number == 0 || number > field->most) {
    return iq_fail_at(loader->error, IQ_E_FORMAT, (uint32_t)node->mark.line + 1,
                      byte_column(loader, node->mark),
                      "‘%s’ is ‘%s’, but should be a whole number from 1 to %u", field->key,
                      shortened(loader, value), field->most);
  }
  const uint32_t small = (uint32_t)number;
  memcpy(out + field->offset, &small, sizeof small);
  return IQ_OK;
}

static IqStatus read_list(Loader *loader, const IqField *field, const Node *node, char *out) {
  if (node->type != NODE_LIST) return fail_type(loader, field, node, "a list");
  const size_t count = node->count;
  if (count > field->most)
    return fail_at(loader, IQ_E_LIMIT, node->mark, field->key, " has too many items");
  const char **words = iq_arena_array(loader->arena, count, sizeof *words);
  if (words == NULL) return iq_fail_memory(loader->error);
  IqField item = *field;
  item.most = 1000;
  size_t at = 0;
  for (const Node *value = node->first; value != NULL; value = value->next) {
    if (value->type != NODE_SCALAR)
      return fail_type(loader, field, value, "a list of single values");
    const IqStatus status = copy_word(loader, &item, value, &words[at++]);
    if (status != IQ_OK) return status;
  }
  const IqList list = {.items = words, .count = (uint32_t)count};
  memcpy(out + field->offset, &list, sizeof list);
  return IQ_OK;
}

static IqStatus read_map(Loader *loader, const IqFieldTable *table, const Node *node, char *out);

static IqStatus read_items(Loader *loader, const IqField *field, const Node *node, char *out) {
  if (node->type != NODE_LIST) return fail_type(loader, field, node, "a list");
  const size_t count = node->count;
  if (count > field->most)
    return fail_at(loader, IQ_E_LIMIT, node->mark, field->key, " has too many items");
  if (count == 0 && field->required) {
    return fail_at(loader, IQ_E_FORMAT, node->mark, field->key, " is empty");
  }
  char *structs = iq_arena_array(loader->arena, count, field->table->size);
  if (structs == NULL) return iq_fail_memory(loader->error);
  char *at = structs;
  for (const Node *item = node->first; item != NULL; item = item->next) {
    const IqStatus status = read_map(loader, field->table, item, at);
    if (status != IQ_OK) return status;
    at += field->table->size;
  }
  const uint32_t small = (uint32_t)count;
  memcpy(out + field->offset, &structs, sizeof structs);
  memcpy(out + field->count_offset, &small, sizeof small);
  return IQ_OK;
}

static IqStatus read_field(Loader *loader, const IqField *field, const Node *node, char *out) {
  switch (field->type) {
    case IQ_FIELD_WORD: return read_word(loader, field, node, out);
    case IQ_FIELD_LIST: return read_list(loader, field, node, out);
    case IQ_FIELD_NUMBER: return read_number(loader, field, node, out);
    case IQ_FIELD_MAP: return read_map(loader, field->table, node, out);
    case IQ_FIELD_ITEMS: return read_items(loader, field, node, out);
  }
  return IQ_E_ARGUMENT;
}

static IqStatus read_pair(Loader *loader, const IqFieldTable *table, const Node *key,
                          uint64_t *seen, char *out) {
  if (key->type != NODE_SCALAR) {
    return fail_at(loader, IQ_E_FORMAT, key->mark, "a key should be a single word", "");
  }
  uint32_t index = 0;
  while (index < table->count && strcmp(table->fields[index].key, key->word) != 0) {
    index++;
  }
  if (index == table->count) return fail_unknown(loader, table, key);
  if (*seen >> index & 1) {
    return fail_at(loader, IQ_E_FORMAT, key->mark, table->fields[index].key,
                   " stands here a second time");
  }
  *seen |= (uint64_t)1 << index;
  return read_field(loader, &table->fields[index], key->next, out);
}

static IqStatus read_map(Loader *loader, const IqFieldTable *table, const Node *node, char *out) {
  if (node->type != NODE_MAPPING) {
    return iq_fail_at(
        loader->error, IQ_E_FORMAT, (uint32_t)node->mark.line + 1, byte_column(loader, node->mark),
        "%s should be a mapping of keys to values, not %s", table->what, type_name(node));
  }
  uint64_t seen = 0;
  for (const Node *key = node->first; key != NULL; key = key->next->next) {
    const IqStatus status = read_pair(loader, table, key, &seen, out);
    if (status != IQ_OK) return status;
  }
  for (uint32_t i = 0; i < table->count; i++) {
    if (!table->fields[i].required || seen >> i & 1) continue;
    return iq_fail_at(loader->error, IQ_E_FORMAT, (uint32_t)node->mark.line + 1,
                      byte_column(loader, node->mark), "%s lacks the key ‘%s’", table->what,
                      table->fields[i].key);
  }
  return IQ_OK;
}

IqStatus iq_fields_read(IqArena *arena, const char *bytes, size_t length, const IqFieldTable *table,
                        void *out, IqError *error) {
  if (length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
    // A byte order mark is in no line.
    bytes += 3;
    length -= 3;
  }
  if (length > LENGTH_MAX) {
    return iq_fail(error, IQ_E_LIMIT, "%s has %zu bytes; at most %zu are read", table->what, length,
                   LENGTH_MAX);
  }
  Loader loader = {.arena = arena, .bytes = bytes, .length = length, .error = error};
  const IqStatus status = parse(&loader);
  if (status != IQ_OK) return status;
  if (loader.root == NULL) return iq_fail_at(error, IQ_E_FORMAT, 1, 1, "%s is empty", table->what);
  return read_map(&loader, table, loader.root, out);
}
