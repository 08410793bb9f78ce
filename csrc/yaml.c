#define _XOPEN_SOURCE 700
/// A bounded reader of YAML by tables, over libyaml.
#include <stdlib.h>
#include <string.h>

#include "distance.h"
#include "incident.h"
#include "status.h"
#include "utf8.h"

#define LENGTH_MAX ((size_t)1 << 20)
#define DEPTH_MAX 16u
#define NODES_MAX 200000u
/// A typing error is a key at most so many edits away.
#define TYPO_MAX 2u

typedef struct Loader {
  IqArena *arena;
  yaml_document_t *document;
  const char *bytes;
  size_t length;
  IqError *error;
} Loader;

/// libyaml counts characters; people's editors show bytes or characters, and we promise bytes.
static uint32_t byte_column(const char *bytes, size_t length, yaml_mark_t mark) {
  size_t at = 0;
  for (size_t line = 0; line < mark.line && at < length; at++) line += bytes[at] == '\n';
  const size_t start = at;
  for (size_t i = 0; i < mark.column && at < length; i++) {
    uint32_t size;
    iq_utf8_decode(bytes, length, at, &size);
    at += size;
  }
  return (uint32_t)(at - start) + 1;
}

static IqStatus fail_at(const Loader *loader, IqStatus status, yaml_mark_t mark, const char *what,
                        const char *detail) {
  return iq_fail_at(loader->error, status, (uint32_t)mark.line + 1,
                    byte_column(loader->bytes, loader->length, mark), "%s%s", what, detail);
}

// ---------------------------------------------------------------------------------------------
// First pass: is it a document that may be loaded at all?

static const char *event_fault(const yaml_event_t *event, uint32_t *depth, uint32_t *documents,
                               uint32_t *nodes) {
  const yaml_char_t *anchor = NULL;
  const yaml_char_t *tag = NULL;
  switch (event->type) {
    case YAML_DOCUMENT_START_EVENT:
      if (++*documents > 1) return "a second document begins here; an incident file holds one";
      return NULL;
    case YAML_ALIAS_EVENT: return "aliases (*name) are not allowed in an incident file";
    case YAML_SCALAR_EVENT:
      anchor = event->data.scalar.anchor;
      tag = event->data.scalar.tag;
      break;
    case YAML_SEQUENCE_START_EVENT:
      anchor = event->data.sequence_start.anchor;
      tag = event->data.sequence_start.tag;
      ++*depth;
      break;
    case YAML_MAPPING_START_EVENT:
      anchor = event->data.mapping_start.anchor;
      tag = event->data.mapping_start.tag;
      ++*depth;
      break;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: --*depth; return NULL;
    default: return NULL;
  }
  if (anchor != NULL) return "anchors (&name) are not allowed in an incident file";
  if (tag != NULL) return "tags (!name) are not allowed in an incident file";
  if (*depth > DEPTH_MAX) return "the lists and mappings are nested too deeply";
  if (++*nodes > NODES_MAX) return "the file holds too many values";
  return NULL;
}

static IqStatus fail_parser(Loader *loader, const yaml_parser_t *parser) {
  if (parser->error == YAML_MEMORY_ERROR) return iq_fail_memory(loader->error);
  const char *problem = parser->problem != NULL ? parser->problem : "it cannot be read";
  if (parser->error == YAML_READER_ERROR) {
    uint32_t line = 1;
    uint32_t column = 1;
    for (size_t i = 0; i < parser->problem_offset && i < loader->length; i++) {
      column = loader->bytes[i] == '\n' ? 1 : column + 1;
      line += loader->bytes[i] == '\n';
    }
    return iq_fail_at(loader->error, IQ_E_FORMAT, line, column, "this is not UTF-8 text: %s",
                      problem);
  }
  return fail_at(loader, IQ_E_FORMAT, parser->problem_mark, "this is not YAML: ", problem);
}

static bool start_parser(const Loader *loader, yaml_parser_t *parser) {
  if (!yaml_parser_initialize(parser)) return false;
  yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(parser, (const unsigned char *)loader->bytes, loader->length);
  return true;
}

static IqStatus check_events(Loader *loader) {
  yaml_parser_t parser;
  if (!start_parser(loader, &parser)) return iq_fail_memory(loader->error);
  uint32_t depth = 0;
  uint32_t documents = 0;
  uint32_t nodes = 0;
  IqStatus status = IQ_OK;
  for (bool end = false; !end && status == IQ_OK;) {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event)) {
      status = fail_parser(loader, &parser);
      break;
    }
    const char *fault = event_fault(&event, &depth, &documents, &nodes);
    if (fault != NULL) status = fail_at(loader, IQ_E_FORMAT, event.start_mark, fault, "");
    end = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return status;
}

// ---------------------------------------------------------------------------------------------
// Second pass: values into the struct

static const char *type_name(const yaml_node_t *node) {
  switch (node->type) {
    case YAML_SCALAR_NODE: return "a single value";
    case YAML_SEQUENCE_NODE: return "a list";
    case YAML_MAPPING_NODE: return "a mapping";
    default: return "nothing";
  }
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

static IqStatus fail_unknown(Loader *loader, const IqFieldTable *table, const yaml_node_t *node) {
  const char *key = shortened(loader, (const char *)node->data.scalar.value);
  const char *nearest = nearest_key(table, (const char *)node->data.scalar.value);
  const uint32_t line = (uint32_t)node->start_mark.line + 1;
  const uint32_t column = byte_column(loader->bytes, loader->length, node->start_mark);
  if (nearest != NULL) {
    return iq_fail_at(loader->error, IQ_E_FORMAT, line, column,
                      "%s has no key ‘%s’; did you mean ‘%s’?", table->what, key, nearest);
  }
  return iq_fail_at(loader->error, IQ_E_FORMAT, line, column, "%s has no key ‘%s’", table->what,
                    key);
}

static IqStatus fail_type(Loader *loader, const IqField *field, const yaml_node_t *node,
                          const char *wanted) {
  return iq_fail_at(loader->error, IQ_E_FORMAT, (uint32_t)node->start_mark.line + 1,
                    byte_column(loader->bytes, loader->length, node->start_mark),
                    "‘%s’ should be %s, not %s", field->key, wanted, type_name(node));
}

static IqStatus copy_word(Loader *loader, const IqField *field, const yaml_node_t *node,
                          const char **out) {
  const size_t length = node->data.scalar.length;
  const char *value = (const char *)node->data.scalar.value;
  if (length == 0) return fail_at(loader, IQ_E_FORMAT, node->start_mark, field->key, " is empty");
  if (length > field->most || memchr(value, 0, length) != NULL) {
    return fail_at(loader, IQ_E_FORMAT, node->start_mark, field->key,
                   length > field->most ? " is too long" : " holds a NUL");
  }
  *out = iq_arena_string(loader->arena, value, length);
  return *out != NULL ? IQ_OK : iq_fail_memory(loader->error);
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

static IqStatus read_word(Loader *loader, const IqField *field, const yaml_node_t *node,
                          char *out) {
  if (node->type != YAML_SCALAR_NODE) return fail_type(loader, field, node, "a single value");
  const char *word;
  const IqStatus status = copy_word(loader, field, node, &word);
  if (status != IQ_OK) return status;
  if (field->choices != NULL && !is_choice(field->choices, word)) {
    return iq_fail_at(loader->error, IQ_E_FORMAT, (uint32_t)node->start_mark.line + 1,
                      byte_column(loader->bytes, loader->length, node->start_mark),
                      "‘%s’ is ‘%s’, but should be one of: %s", field->key, shortened(loader, word),
                      field->choices);
  }
  memcpy(out + field->offset, &word, sizeof word);
  if (field->place_offset != 0) {
    const uint32_t place[2] = {(uint32_t)node->start_mark.line + 1,
                               byte_column(loader->bytes, loader->length, node->start_mark)};
    memcpy(out + field->place_offset, place, sizeof place);
  }
  return IQ_OK;
}

static IqStatus read_number(Loader *loader, const IqField *field, const yaml_node_t *node,
                            char *out) {
  if (node->type != YAML_SCALAR_NODE) return fail_type(loader, field, node, "a number");
  const char *value = (const char *)node->data.scalar.value;
  const size_t digits = strspn(value, "0123456789");
  const unsigned long number = digits > 0 && digits < 10 ? strtoul(value, NULL, 10) : 0;
  if (value[digits] != '\0' || number == 0 || number > field->most) {
    return iq_fail_at(loader->error, IQ_E_FORMAT, (uint32_t)node->start_mark.line + 1,
                      byte_column(loader->bytes, loader->length, node->start_mark),
                      "‘%s’ is ‘%s’, but should be a whole number from 1 to %u", field->key,
                      shortened(loader, value), field->most);
  }
  const uint32_t small = (uint32_t)number;
  memcpy(out + field->offset, &small, sizeof small);
  return IQ_OK;
}

static IqStatus read_list(Loader *loader, const IqField *field, const yaml_node_t *node,
                          char *out) {
  if (node->type != YAML_SEQUENCE_NODE) return fail_type(loader, field, node, "a list");
  const yaml_node_item_t *items = node->data.sequence.items.start;
  const size_t count = (size_t)(node->data.sequence.items.top - items);
  if (count > field->most)
    return fail_at(loader, IQ_E_LIMIT, node->start_mark, field->key, " has too many items");
  const char **words = iq_arena_array(loader->arena, count, sizeof *words);
  if (words == NULL) return iq_fail_memory(loader->error);
  IqField item = *field;
  item.most = 1000;
  for (size_t i = 0; i < count; i++) {
    const yaml_node_t *value = yaml_document_get_node(loader->document, items[i]);
    if (value->type != YAML_SCALAR_NODE)
      return fail_type(loader, field, value, "a list of single values");
    const IqStatus status = copy_word(loader, &item, value, &words[i]);
    if (status != IQ_OK) return status;
  }
  const IqList list = {.items = words, .count = (uint32_t)count};
  memcpy(out + field->offset, &list, sizeof list);
  return IQ_OK;
}

static IqStatus read_map(Loader *loader, const IqFieldTable *table, const yaml_node_t *node,
                         char *out);

static IqStatus read_items(Loader *loader, const IqField *field, const yaml_node_t *node,
                           char *out) {
  if (node->type != YAML_SEQUENCE_NODE) return fail_type(loader, field, node, "a list");
  const yaml_node_item_t *items = node->data.sequence.items.start;
  const size_t count = (size_t)(node->data.sequence.items.top - items);
  if (count > field->most)
    return fail_at(loader, IQ_E_LIMIT, node->start_mark, field->key, " has too many items");
  if (count == 0 && field->required) {
    return fail_at(loader, IQ_E_FORMAT, node->start_mark, field->key, " is empty");
  }
  char *structs = iq_arena_array(loader->arena, count, field->table->size);
  if (structs == NULL) return iq_fail_memory(loader->error);
  for (size_t i = 0; i < count; i++) {
    const yaml_node_t *item = yaml_document_get_node(loader->document, items[i]);
    const IqStatus status = read_map(loader, field->table, item, structs + i * field->table->size);
    if (status != IQ_OK) return status;
  }
  const uint32_t small = (uint32_t)count;
  memcpy(out + field->offset, &structs, sizeof structs);
  memcpy(out + field->count_offset, &small, sizeof small);
  return IQ_OK;
}

static IqStatus read_field(Loader *loader, const IqField *field, const yaml_node_t *node,
                           char *out) {
  switch (field->type) {
    case IQ_FIELD_WORD: return read_word(loader, field, node, out);
    case IQ_FIELD_LIST: return read_list(loader, field, node, out);
    case IQ_FIELD_NUMBER: return read_number(loader, field, node, out);
    case IQ_FIELD_MAP: return read_map(loader, field->table, node, out);
    case IQ_FIELD_ITEMS: return read_items(loader, field, node, out);
  }
  return IQ_E_ARGUMENT;
}

static IqStatus read_pair(Loader *loader, const IqFieldTable *table, const yaml_node_pair_t *pair,
                          uint64_t *seen, char *out) {
  const yaml_node_t *key = yaml_document_get_node(loader->document, pair->key);
  if (key->type != YAML_SCALAR_NODE) {
    return fail_at(loader, IQ_E_FORMAT, key->start_mark, "a key should be a single word", "");
  }
  uint32_t index = 0;
  while (index < table->count &&
         strcmp(table->fields[index].key, (const char *)key->data.scalar.value) != 0) {
    index++;
  }
  if (index == table->count) return fail_unknown(loader, table, key);
  if (*seen >> index & 1) {
    return fail_at(loader, IQ_E_FORMAT, key->start_mark, table->fields[index].key,
                   " stands here a second time");
  }
  *seen |= (uint64_t)1 << index;
  const yaml_node_t *value = yaml_document_get_node(loader->document, pair->value);
  return read_field(loader, &table->fields[index], value, out);
}

static IqStatus read_map(Loader *loader, const IqFieldTable *table, const yaml_node_t *node,
                         char *out) {
  if (node->type != YAML_MAPPING_NODE) {
    return iq_fail_at(loader->error, IQ_E_FORMAT, (uint32_t)node->start_mark.line + 1,
                      byte_column(loader->bytes, loader->length, node->start_mark),
                      "%s should be a mapping of keys to values, not %s", table->what,
                      type_name(node));
  }
  uint64_t seen = 0;
  for (const yaml_node_pair_t *pair = node->data.mapping.pairs.start;
       pair < node->data.mapping.pairs.top; pair++) {
    const IqStatus status = read_pair(loader, table, pair, &seen, out);
    if (status != IQ_OK) return status;
  }
  for (uint32_t i = 0; i < table->count; i++) {
    if (!table->fields[i].required || seen >> i & 1) continue;
    return iq_fail_at(loader->error, IQ_E_FORMAT, (uint32_t)node->start_mark.line + 1,
                      byte_column(loader->bytes, loader->length, node->start_mark),
                      "%s lacks the key ‘%s’", table->what, table->fields[i].key);
  }
  return IQ_OK;
}

IqStatus iq_yaml_read(IqArena *arena, const char *bytes, size_t length, const IqFieldTable *table,
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
  yaml_document_t document;
  Loader loader = {
      .arena = arena, .document = &document, .bytes = bytes, .length = length, .error = error};
  IqStatus status = check_events(&loader);
  if (status != IQ_OK) return status;
  yaml_parser_t parser;
  if (!start_parser(&loader, &parser)) return iq_fail_memory(error);
  if (!yaml_parser_load(&parser, &document)) {
    status = fail_parser(&loader, &parser);
    yaml_parser_delete(&parser);
    return status;
  }
  const yaml_node_t *root = yaml_document_get_root_node(&document);
  status = root != NULL ? read_map(&loader, table, root, out)
                        : iq_fail_at(error, IQ_E_FORMAT, 1, 1, "%s is empty", table->what);
  yaml_document_delete(&document);
  yaml_parser_delete(&parser);
  return status;
}
