/// Prints csrc/style_table.c from data/style/*.yaml: `style FILE...`, the default first. A key that
/// nobody knows, and a severity above warning, end it with a message.
#include <utf8proc.h>

#include "quotation/style.h"
#include "reading.h"

#define STYLES_MAX 64

static yaml_document_t documents[STYLES_MAX];

static const char *const codes[] = {
#define RULE_CODE(name, code) code,
    IQ_STYLE_RULES(RULE_CODE)
#undef RULE_CODE
};

/// Index of a word in a list.
static size_t choice_of(const yaml_node_t *node, const char *const *choices, size_t count) {
  if (node->type != YAML_SCALAR_NODE) fail(node, "a word is expected");
  for (size_t i = 0; i < count; i++) {
    if (strcmp((const char *)node->data.scalar.value, choices[i]) == 0) return i;
  }
  fail(node, "an unknown word");
}
#define CHOICE(node, choices) choice_of(node, choices, sizeof(choices) / sizeof *(choices))

static yaml_node_t *get(yaml_document_t *document, const char *key) {
  return value_of(document, yaml_document_get_root_node(document), key);
}

/// Prints the two code points of a pair of marks, 0 where there is none.
static void print_pair(yaml_document_t *document, yaml_node_t *marks, const char *key) {
  const yaml_node_t *node = marks != NULL ? value_of(document, marks, key) : NULL;
  utf8proc_int32_t pair[2] = {0, 0};
  if (node != NULL) {
    const utf8proc_uint8_t *at = node->data.scalar.value;
    for (int i = 0; i < 2; i++) {
      const utf8proc_ssize_t size = utf8proc_iterate(at, -1, &pair[i]);
      if (size < 1) fail(node, "an opening and a closing mark are expected");
      at += size;
    }
    if (*at != '\0') fail(node, "an opening and a closing mark are expected");
  }
  printf("0x%04X, 0x%04X", (unsigned)pair[0], (unsigned)pair[1]);
}

static void print_word(yaml_document_t *document, const char *key) {
  if (get(document, key) == NULL) {
    fputs("NULL", stdout);
  } else {
    print_string(text_of(document, yaml_document_get_root_node(document), key));
  }
}

static size_t print_loaded(yaml_document_t *document, size_t style) {
  const yaml_node_t *loaded = get(document, "loaded");
  if (loaded == NULL) return 0;
  if (loaded->type != YAML_MAPPING_NODE) fail(loaded, "verbs and neutral ones are expected");
  printf("static const IqLoadedVerb loaded_%zu[] = {\n", style);
  size_t count = 0;
  for (yaml_node_pair_t *pair = loaded->data.mapping.pairs.start;
       pair < loaded->data.mapping.pairs.top; pair++, count++) {
    fputs("    {", stdout);
    print_string((const char *)yaml_document_get_node(document, pair->key)->data.scalar.value);
    fputs(", ", stdout);
    print_string((const char *)yaml_document_get_node(document, pair->value)->data.scalar.value);
    puts("},");
  }
  puts("};");
  return count;
}

static void print_severities(yaml_document_t *document) {
  // In the order of IqSeverity: what it has above warning is not for style.
  static const char *const severities[] = {"off", "hint", "info", "warning"};
  size_t levels[IQ_RULE_COUNT] = {0};
  const yaml_node_t *severity = get(document, "severity");
  if (severity == NULL) fail(NULL, "severity");
  for (yaml_node_pair_t *pair = severity->data.mapping.pairs.start;
       pair < severity->data.mapping.pairs.top; pair++) {
    const size_t rule = CHOICE(yaml_document_get_node(document, pair->key), codes);
    levels[rule] = CHOICE(yaml_document_get_node(document, pair->value), severities);
  }
  putchar('{');
  for (size_t i = 0; i < IQ_RULE_COUNT; i++) printf("%s%zu", i > 0 ? ", " : "", levels[i]);
  putchar('}');
}

static size_t choice(yaml_document_t *document, const char *key, const char *const *choices,
                     size_t count) {
  const yaml_node_t *node = get(document, key);
  return node != NULL ? choice_of(node, choices, count) : 0;
}

static void print_style(yaml_document_t *document, size_t style, size_t loaded) {
  static const char *const terminals[] = {"any", "inside", "sense", "outside"};
  static const char *const lead_ins[] = {"either", "comma", "colon"};
  yaml_node_t *root = yaml_document_get_root_node(document);
  yaml_node_t *marks = get(document, "marks");
  fputs("    {", stdout);
  print_word(document, "name");
  fputs(", ", stdout);
  print_word(document, "language");
  fputs(", {", stdout);
  print_pair(document, marks, "outer");
  fputs(", ", stdout);
  print_pair(document, marks, "inner");
  fputs("}, ", stdout);
  print_pair(document, marks, "headline");
  fputs(", ", stdout);
  print_word(document, "ellipsis");
  if (loaded > 0) {
    printf(", loaded_%zu, %zu", style, loaded);
  } else {
    fputs(", NULL, 0", stdout);
  }
  const char *sentences = get(document, "sentences") ? text_of(document, root, "sentences") : "0";
  printf(", %lu, %zu, %zu, %d, %d,\n     ", strtoul(sentences, NULL, 10),
         choice(document, "terminal", terminals, 4), choice(document, "lead_in", lead_ins, 3),
         flag_of(document, root, "straight"), flag_of(document, root, "reopens"));
  print_severities(document);
  puts("},");
}

int main(int count, char **arguments) {
  size_t loaded[STYLES_MAX];
  const size_t styles = (size_t)count - 1;
  if (count < 2 || styles > STYLES_MAX) {
    fputs("usage: style DEFAULT FILE...\n", stderr);
    return 2;
  }
  puts("// clang-format off\n// Made from the data by `make tables`; do not edit.");
  puts("#include \"quotation/style.h\"\n\n#include <stddef.h>\n");
  for (size_t i = 0; i < styles; i++) {
    load(arguments[i + 1], &documents[i]);
    loaded[i] = print_loaded(&documents[i], i);
  }
  puts("\nconst IqStyle iq_styles[] = {");
  for (size_t i = 0; i < styles; i++) {
    file_name = arguments[i + 1];
    print_style(&documents[i], i, loaded[i]);
  }
  printf("};\nconst uint32_t iq_style_count = %zu;\n\nconst char iq_style_names[] = \"", styles);
  for (size_t i = 1; i < styles; i++) {
    yaml_node_t *root = yaml_document_get_root_node(&documents[i]);
    printf("%s%s", i > 1 ? " " : "", text_of(&documents[i], root, "name"));
  }
  puts("\";");
  for (size_t i = 0; i < styles; i++) refuse_unknown(&documents[i], arguments[i + 1]);
  return 0;
}
