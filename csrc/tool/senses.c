/// Prints the C table that is made from data/senses/*.yaml: `senses FILE…`. Used by `make tables`.
#include <stdint.h>
#include <utf8proc.h>

#include "base/hash.h"
#include "language/sense.h"
#include "reading.h"

#define SENSES_MAX 65535u
#define ENTRIES_MAX 131072u
#define KEYED_MAX 128u

typedef struct Entry {
  IqSense sense;
  const yaml_node_t *node;
  const char *path;
} Entry;

static Entry entries[ENTRIES_MAX];
static size_t count;
static uint32_t senses;

/// A word as IqTokens fold it, behind the tag of its language; whether a star stands behind it in
/// *begins.
static uint32_t key_of(const char *language, const yaml_node_t *node, bool *begins) {
  utf8proc_uint8_t *folded = NULL;
  const utf8proc_option_t options =
      UTF8PROC_NULLTERM | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD;
  if (node->type != YAML_SCALAR_NODE) fail(node, "a word is expected");
  utf8proc_ssize_t length = utf8proc_map(node->data.scalar.value, 0, &folded, options);
  if (length <= 0) fail(node, "a word is expected");
  *begins = folded[length - 1] == '*';
  if (*begins) folded[--length] = '\0';
  if (*begins && length < (utf8proc_ssize_t)IQ_SENSE_LEAST) fail(node, "too short a beginning");
  if (length > (utf8proc_ssize_t)IQ_SENSE_BYTES) fail(node, "too long a word");
  if (strpbrk((const char *)folded, " *") != NULL) fail(node, "one word is expected");
  char keyed[KEYED_MAX];
  const int size = snprintf(keyed, sizeof keyed, "%s %s", language, (const char *)folded);
  free(folded);
  if (size < 0 || (size_t)size >= sizeof keyed) fail(node, "too long a word");
  return (uint32_t)(iq_hash(keyed, (size_t)size) >> 32);
}

static void add_senses(yaml_document_t *document, const char *path) {
  const char *language = text_of(document, yaml_document_get_root_node(document), "language");
  const yaml_node_t *list = list_of(document, "senses");
  for (size_t i = 0; i < length_of(list); i++) {
    const yaml_node_t *line = item_of(document, list, i);
    if (line->type != YAML_SEQUENCE_NODE || length_of(line) == 0) fail(line, "a sense has words");
    if (senses == SENSES_MAX) fail(line, "too many senses");
    senses++;
    for (size_t k = 0; k < length_of(line); k++) {
      const yaml_node_t *word = item_of(document, line, k);
      if (count == ENTRIES_MAX) fail(word, "too many words");
      bool begins;
      const uint32_t key = key_of(language, word, &begins);
      entries[count++] = (Entry){{key, (uint16_t)senses, begins}, word, path};
    }
  }
  refuse_unknown(document, path);
}

static int compare(const void *first, const void *second) {
  const IqSense *a = &((const Entry *)first)->sense;
  const IqSense *b = &((const Entry *)second)->sense;
  if (a->key != b->key) return a->key < b->key ? -1 : 1;
  if (a->begins != b->begins) return a->begins < b->begins ? -1 : 1;
  return a->sense < b->sense ? -1 : a->sense > b->sense;
}

int main(int argument_count, char **arguments) {
  static yaml_document_t documents[64];
  if (argument_count < 2 || argument_count > 64) {
    fputs("usage: senses FILE...\n", stderr);
    return 2;
  }
  for (int i = 1; i < argument_count; i++) {
    load(arguments[i], &documents[i]);
    add_senses(&documents[i], arguments[i]);
  }
  qsort(entries, count, sizeof *entries, compare);
  puts("// clang-format off\n// Made from the data by `make tables`; do not edit.");
  puts("#include \"language/sense.h\"\n\nconst IqSense iq_senses[] = {");
  for (size_t i = 0; i < count; i++) {
    const IqSense *own = &entries[i].sense;
    if (i > 0 && entries[i - 1].sense.key == own->key) {
      file_name = entries[i].path;
      if (entries[i - 1].sense.begins == own->begins) fail(entries[i].node, "a word twice");
    }
    printf("    {0x%X, %u, %u},\n", own->key, own->sense, own->begins);
  }
  printf("};\nconst uint32_t iq_sense_count = %zu;\n", count);
  for (int i = 1; i < argument_count; i++) yaml_document_delete(&documents[i]);
  return 0;
}
