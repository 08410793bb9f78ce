/// Prints the C table that is made from data/given.yaml: `given FILE`. Used by `make tables`.
#include <stdint.h>

#include "base/hash.h"
#include "base/probe.h"
#include "language/given.h"
#include "reading.h"

static IqGivenName slots[IQ_GIVEN_SLOTS];
static uint32_t count;

static void add_names(yaml_document_t *document, const char *key, IqGender gender) {
  yaml_node_t *list = list_of(document, key);
  for (size_t i = 0; i < length_of(list); i++) {
    const yaml_node_t *node = item_of(document, list, i);
    const char *word = (const char *)node->data.scalar.value;
    const uint64_t hash = iq_hash(word, strlen(word));
    if (++count > IQ_GIVEN_SLOTS / 8 * 5) fail(node, "the slots are too few for so many names");
    IQ_PROBE (slot, hash, IQ_GIVEN_SLOTS - 1) {
      const bool taken = slots[slot].gender != IQ_GENDER_OPEN;
      if (taken && slots[slot].hash == hash) fail(node, "a name that is listed already");
      if (taken) continue;
      slots[slot] = (IqGivenName){hash, (uint8_t)gender};
      break;
    }
  }
}

int main(int argument_count, char **arguments) {
  if (argument_count != 2) {
    fputs("usage: given FILE\n", stderr);
    return 2;
  }
  yaml_document_t document;
  load(arguments[1], &document);
  add_names(&document, "women", IQ_GENDER_FEMININE);
  add_names(&document, "men", IQ_GENDER_MASCULINE);
  refuse_unknown(&document, arguments[1]);
  yaml_document_delete(&document);
  puts("// clang-format off\n// Made from the data by `make tables`; do not edit.");
  puts("#include \"language/given.h\"\n\nconst IqGivenName iq_given_names[IQ_GIVEN_SLOTS] = {");
  for (uint32_t i = 0; i < IQ_GIVEN_SLOTS; i++) {
    if (slots[i].gender == IQ_GENDER_OPEN) continue;
    printf("    [%u] = {0x%llX, %u},\n", i, (unsigned long long)slots[i].hash, slots[i].gender);
  }
  puts("};");
  return 0;
}
