/// @file reading.h
/// What the programs that make tables share: reading a YAML file of data, and printing C strings.
#ifndef IQ_TOOL_READING_H
#define IQ_TOOL_READING_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

static const char *file_name;

static inline _Noreturn void fail(const yaml_node_t *node, const char *what) {
  const size_t line = node != NULL ? node->start_mark.line + 1 : 0;
  fprintf(stderr, "%s:%zu: %s\n", file_name, line, what);
  exit(1);
}

/// The keys that the program has asked for: others are none of its own.
#define ASKED_MAX 256
static const char *asked[ASKED_MAX];
static size_t asked_count;

static inline bool is_asked(const char *key) {
  for (size_t i = 0; i < asked_count; i++) {
    if (strcmp(asked[i], key) == 0) return true;
  }
  return false;
}

static inline yaml_node_t *value_of(yaml_document_t *document, yaml_node_t *map, const char *key) {
  if (!is_asked(key) && asked_count < ASKED_MAX) asked[asked_count++] = key;
  if (map->type != YAML_MAPPING_NODE) fail(map, "a mapping is expected");
  for (yaml_node_pair_t *pair = map->data.mapping.pairs.start; pair < map->data.mapping.pairs.top;
       pair++) {
    const yaml_node_t *name = yaml_document_get_node(document, pair->key);
    if (strcmp((const char *)name->data.scalar.value, key) == 0) {
      return yaml_document_get_node(document, pair->value);
    }
  }
  return NULL;
}

/// Fails where a file has a key twice, or one that nothing has asked for: a typing error, whose
/// words would be lost in silence.
static inline void refuse_unknown(yaml_document_t *document, const char *path) {
  file_name = path;
  const yaml_node_t *root = yaml_document_get_root_node(document);
  const yaml_node_pair_t *first = root->data.mapping.pairs.start;
  for (const yaml_node_pair_t *pair = first; pair < root->data.mapping.pairs.top; pair++) {
    const yaml_node_t *node = yaml_document_get_node(document, pair->key);
    const char *key = (const char *)node->data.scalar.value;
    if (!is_asked(key)) fail(node, "an unknown key");
    for (const yaml_node_pair_t *other = first; other < pair; other++) {
      const yaml_node_t *before = yaml_document_get_node(document, other->key);
      if (strcmp((const char *)before->data.scalar.value, key) == 0) fail(node, "a key twice");
    }
  }
}

static inline const char *text_of(yaml_document_t *document, yaml_node_t *map, const char *key) {
  const yaml_node_t *node = value_of(document, map, key);
  if (node == NULL || node->type != YAML_SCALAR_NODE) fail(map, key);
  return (const char *)node->data.scalar.value;
}

static inline bool flag_of(yaml_document_t *document, yaml_node_t *map, const char *key) {
  const yaml_node_t *node = value_of(document, map, key);
  return node != NULL && strcmp((const char *)node->data.scalar.value, "true") == 0;
}

static inline yaml_node_t *list_of(yaml_document_t *document, const char *key) {
  yaml_node_t *root = yaml_document_get_root_node(document);
  if (root == NULL) fail(NULL, "the file is empty");
  yaml_node_t *list = value_of(document, root, key);
  if (list == NULL || list->type != YAML_SEQUENCE_NODE) fail(root, key);
  return list;
}

static inline size_t length_of(const yaml_node_t *list) {
  return (size_t)(list->data.sequence.items.top - list->data.sequence.items.start);
}

static inline yaml_node_t *item_of(yaml_document_t *document, const yaml_node_t *list,
                                   size_t index) {
  return yaml_document_get_node(document, list->data.sequence.items.start[index]);
}

/// Prints bytes as the inside of a C string.
static inline void print_string(const char *bytes) {
  putchar('"');
  for (; *bytes != '\0'; bytes++) {
    const unsigned char byte = (unsigned char)*bytes;
    if (byte < 0x20 || byte > 0x7E || byte == '"' || byte == '\\') {
      printf("\\%03o", byte);
    } else {
      putchar(byte);
    }
  }
  putchar('"');
}

static inline void load(const char *path, yaml_document_t *document) {
  file_name = path;
  FILE *file = fopen(path, "rb");
  if (file == NULL) fail(NULL, "cannot be opened");
  yaml_parser_t parser;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_file(&parser, file);
  if (!yaml_parser_load(&parser, document)) {
    fprintf(stderr, "%s:%zu: %s\n", path, parser.problem_mark.line + 1, parser.problem);
    exit(1);
  }
  yaml_parser_delete(&parser);
  fclose(file);
}

#endif
