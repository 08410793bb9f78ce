/// Prints the C table that is made from data/inflection/*.yaml: `inflections FILE…`. Used by `make
/// tables`.
#include <stdint.h>
#include <utf8proc.h>

#include "base/hash.h"
#include "language/inflection.h"
#include "reading.h"

#define ENTRIES_MAX 32768u
#define FILES_MAX 64
#define KEYED_MAX 64u

static IqInflection entries[ENTRIES_MAX];
static uint32_t count;

static uint32_t key_of(const char *language, const yaml_node_t *node) {
  if (node->type != YAML_SCALAR_NODE) fail(node, "an ending is expected");
  const char *ending = (const char *)node->data.scalar.value;
  if (strcmp(ending, "-") == 0) ending = "";
  if (strlen(ending) > IQ_ENDING_BYTES) fail(node, "too long an ending");
  char keyed[KEYED_MAX];
  const int size = snprintf(keyed, sizeof keyed, "%s %s", language, ending);
  if (size < 0 || (size_t)size >= sizeof keyed) fail(node, "too long an ending");
  return (uint32_t)(iq_hash(keyed, (size_t)size) >> 32);
}

static void add_paradigms(yaml_document_t *document, const char *path) {
  const char *language = text_of(document, yaml_document_get_root_node(document), "language");
  const yaml_node_t *list = list_of(document, "paradigms");
  if (length_of(list) > IQ_PARADIGMS_MAX) fail(list, "too many paradigms");
  for (size_t i = 0; i < length_of(list); i++) {
    const yaml_node_t *line = item_of(document, list, i);
    if (line->type != YAML_SEQUENCE_NODE || length_of(line) < 2) fail(line, "two endings at least");
    for (size_t k = 0; k < length_of(line); k++) {
      const yaml_node_t *ending = item_of(document, line, k);
      if (count == ENTRIES_MAX) fail(ending, "too many endings");
      entries[count++] = (IqInflection){key_of(language, ending), UINT64_C(1) << i};
    }
  }
  refuse_unknown(document, path);
}

static int compare(const void *first, const void *second) {
  const IqInflection *a = first;
  const IqInflection *b = second;
  if (a->key != b->key) return a->key < b->key ? -1 : 1;
  return 0;
}

int main(int argument_count, char **arguments) {
  static yaml_document_t documents[FILES_MAX];
  if (argument_count < 2 || argument_count > FILES_MAX) {
    fputs("usage: inflections FILE...\n", stderr);
    return 2;
  }
  for (int i = 1; i < argument_count; i++) {
    load(arguments[i], &documents[i]);
    add_paradigms(&documents[i], arguments[i]);
    yaml_document_delete(&documents[i]);
  }
  qsort(entries, count, sizeof *entries, compare);
  puts("// clang-format off\n// Made from the data by `make tables`; do not edit.");
  puts("#include \"language/inflection.h\"\n\nconst IqInflection iq_inflections[] = {");
  uint32_t kept = 0;
  for (uint32_t i = 0; i < count; kept++) {
    IqInflection own = entries[i];
    for (; i < count && entries[i].key == own.key; i++) own.paradigms |= entries[i].paradigms;
    printf("    {0x%X, 0x%llX},\n", own.key, (unsigned long long)own.paradigms);
  }
  printf("};\nconst uint32_t iq_inflection_count = %u;\n", kept);
  return 0;
}
