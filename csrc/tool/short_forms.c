/// Prints the C table that is made from data/short_forms.yaml: `short_forms FILE`. Used by `make
/// tables`.
#include <stdint.h>
#include <utf8proc.h>

#include "base/hash.h"
#include "language/short_form.h"
#include "reading.h"

#define SHORT_FORMS_MAX 16384u

static IqShortForm short_forms[SHORT_FORMS_MAX];
static uint32_t count;
static uint64_t filter[(1u << IQ_SHORT_FORM_BITS) / 64];

/// A name as it stands, or by its base letters, as mention/fullname.c reads them.
static uint32_t key_of(const yaml_node_t *node, bool fold) {
  utf8proc_uint8_t *folded = NULL;
  const utf8proc_option_t options =
      UTF8PROC_NULLTERM |
      (fold ? UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK : 0);
  const utf8proc_ssize_t length = utf8proc_map(node->data.scalar.value, 0, &folded, options);
  if (node->type != YAML_SCALAR_NODE || length <= 0) fail(node, "a name is expected");
  const uint64_t hash = iq_hash((const char *)folded, (size_t)length);
  free(folded);
  return (uint32_t)(hash >> 32);
}

static int compare(const void *first, const void *second) {
  const IqShortForm *a = first;
  const IqShortForm *b = second;
  if (a->form != b->form) return a->form < b->form ? -1 : 1;
  return a->name < b->name ? -1 : a->name > b->name;
}

int main(int argument_count, char **arguments) {
  if (argument_count != 2) {
    fputs("usage: short_forms FILE\n", stderr);
    return 2;
  }
  yaml_document_t document;
  load(arguments[1], &document);
  yaml_node_t *list = list_of(&document, "short_forms");
  for (size_t i = 0; i < length_of(list); i++) {
    yaml_node_t *line = item_of(&document, list, i);
    if (line->type != YAML_SEQUENCE_NODE || length_of(line) < 2) fail(line, "a name has no forms");
    for (size_t k = 2; k < 2 * length_of(line); k++) {
      if (count == SHORT_FORMS_MAX) fail(line, "too many names");
      const bool fold = k % 2 != 0;
      short_forms[count++] = (IqShortForm){key_of(item_of(&document, line, k / 2), fold),
                                           key_of(item_of(&document, line, 0), fold)};
    }
  }
  refuse_unknown(&document, arguments[1]);
  yaml_document_delete(&document);
  qsort(short_forms, count, sizeof *short_forms, compare);
  puts("// clang-format off\n// Made from the data by `make tables`; do not edit.");
  puts("#include \"language/short_form.h\"\n\nconst IqShortForm iq_short_forms[] = {");
  uint32_t kept = 0;
  for (uint32_t i = 0; i < count; i++) {
    if (i > 0 && compare(&short_forms[i - 1], &short_forms[i]) == 0) continue;
    printf("    {0x%X, 0x%X},\n", short_forms[i].form, short_forms[i].name);
    const uint32_t bit = short_forms[i].form >> (32u - IQ_SHORT_FORM_BITS);
    filter[bit / 64] |= UINT64_C(1) << bit % 64;
    kept++;
  }
  printf("};\nconst uint32_t iq_short_form_count = %u;\n\n", kept);
  puts("const uint64_t iq_short_form_filter[(1u << IQ_SHORT_FORM_BITS) / 64] = {");
  for (uint32_t i = 0; i < sizeof filter / sizeof *filter; i++) {
    printf("    0x%llX,\n", (unsigned long long)filter[i]);
  }
  puts("};");
  return 0;
}
