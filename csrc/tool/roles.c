/// Prints the C tables of roles that data/lang/*.yaml tell: `roles FILE...`. Used by `make tables`;
/// what it prints is committed.
#include <stdint.h>

#include "base/hash.h"
#include "language/role_form.h"
#include "reading.h"

#define WORDS_MAX 32768u
#define FORMS_MAX 16384u
#define CALLS_MAX 16384u
#define WORD_MAX 128u

/// Keys whose words are roles.
static const char *const role_keys[] = {"roles",     "bodies",   "messages",
                                        "anonymous", "culprits", "epithets"};

static const char *words[WORDS_MAX];  ///< roles of the language at hand
static size_t word_count;
static IqRoleEntry forms[FORMS_MAX];
static uint32_t form_count;
static IqRoleEntry calls[CALLS_MAX];
static uint32_t members[CALLS_MAX];
static uint32_t groups[CALLS_MAX];
static uint32_t call_count, group_count;

/// A key whose words are kept as they are, each by the form that stands for all of its forms.
typedef struct Listed {
  const char *key, *name, *counted;
  uint32_t roles[CALLS_MAX];
  uint32_t count;
} Listed;
static Listed listed[] = {{"heads", "iq_role_heads", "iq_role_head_count", {0}, 0},
                          {"leaders", "iq_role_leaders", "iq_role_leader_count", {0}, 0}};

static int compare_words(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static int compare_entries(const void *a, const void *b) {
  const IqRoleEntry *first = a;
  const IqRoleEntry *second = b;
  if (first->role != second->role) return first->role < second->role ? -1 : 1;
  return (first->value > second->value) - (first->value < second->value);
}

static const char *word_of(yaml_document_t *document, const yaml_node_t *list, size_t index) {
  const yaml_node_t *node = item_of(document, list, index);
  if (node->type != YAML_SCALAR_NODE || node->data.scalar.length >= WORD_MAX) {
    fail(node, "a word is expected");
  }
  return (const char *)node->data.scalar.value;
}

/// A list of a language, or NULL where it does without.
static yaml_node_t *list_under(yaml_document_t *document, const char *key) {
  yaml_node_t *list = value_of(document, yaml_document_get_root_node(document), key);
  if (list != NULL && list->type != YAML_SEQUENCE_NODE) fail(list, key);
  return list;
}

static void read_words(yaml_document_t *document) {
  word_count = 0;
  for (size_t key = 0; key < sizeof role_keys / sizeof *role_keys; key++) {
    yaml_node_t *list = list_under(document, role_keys[key]);
    for (size_t i = 0; list != NULL && i < length_of(list); i++) {
      if (word_count == WORDS_MAX) fail(list, "too many words");
      words[word_count++] = word_of(document, list, i);
    }
  }
  qsort(words, word_count, sizeof *words, compare_words);
}

static bool is_role(const char *word) {
  return bsearch(&word, words, word_count, sizeof *words, compare_words) != NULL;
}

/// Replaces the ending of `word` as the rule “ending ending-of-the-other” tells; false where it
/// does not end so, or where that is no role.
static bool apply(const char *rule, const char *word, char other[WORD_MAX]) {
  const char *blank = strchr(rule, ' ');
  const size_t ending = blank != NULL ? (size_t)(blank - rule) : strlen(rule);
  const char *instead = blank != NULL ? blank + 1 : "";
  const size_t length = strlen(word);
  if (length < ending || memcmp(word + length - ending, rule, ending) != 0) return false;
  if (length - ending + strlen(instead) >= WORD_MAX) return false;
  memcpy(other, word, length - ending);
  strcpy(other + length - ending, instead);
  return is_role(other);
}

static uint32_t key_of(const char *word) {
  return iq_role_key(iq_hash(word, strlen(word)));
}

/// The form that stands for all those of a word, by the rules of its language.
static uint32_t lemma_of(yaml_document_t *document, const yaml_node_t *rules, const char *word) {
  char longest[WORD_MAX] = "";
  for (size_t i = 0; rules != NULL && i < length_of(rules); i++) {
    char other[WORD_MAX];
    const char *rule = word_of(document, rules, i);
    // A word is a form of the shortest of those that it could be one of.
    const bool form = apply(rule, word, other);
    if (form && (longest[0] == '\0' || strlen(other) < strlen(longest))) strcpy(longest, other);
  }
  return key_of(longest[0] != '\0' ? longest : word);
}

static void add_forms(yaml_document_t *document) {
  const yaml_node_t *rules = list_under(document, "role_forms");
  for (size_t i = 0; rules != NULL && i < word_count; i++) {
    const IqRoleEntry form = {key_of(words[i]), lemma_of(document, rules, words[i])};
    if (form.role == form.value) continue;
    if (form_count == FORMS_MAX) fail(rules, "too many forms");
    forms[form_count++] = form;
  }
}

static uint32_t role_of(const char *word, size_t length) {
  const uint32_t key = iq_role_key(iq_hash(word, length));
  for (uint32_t i = 0; i < form_count; i++) {
    if (forms[i].role == key) return forms[i].value;
  }
  return key;
}

/// Each item is a group: words with blanks between them.
static void add_synonyms(yaml_document_t *document) {
  const yaml_node_t *list = list_under(document, "synonyms");
  for (size_t i = 0; list != NULL && i < length_of(list); i++) {
    const char *word = (const char *)item_of(document, list, i)->data.scalar.value;
    if (strchr(word, ' ') == NULL) fail(item_of(document, list, i), "two words are expected");
    groups[group_count] = call_count;
    while (*word != '\0') {
      const size_t length = strcspn(word, " ");
      if (call_count == CALLS_MAX) fail(list, "too many words");
      members[call_count] = role_of(word, length);
      calls[call_count] = (IqRoleEntry){members[call_count], group_count};
      call_count++;
      word += length + strspn(word + length, " ");
    }
    group_count++;
  }
}

static void add_listed(yaml_document_t *document, Listed *self) {
  const yaml_node_t *list = list_under(document, self->key);
  for (size_t i = 0; list != NULL && i < length_of(list); i++) {
    const char *word = word_of(document, list, i);
    if (self->count == CALLS_MAX) fail(list, "too many words");
    self->roles[self->count++] = role_of(word, strlen(word));
  }
}

static void print_numbers(const char *name, const uint32_t *numbers, uint32_t count) {
  printf("const uint32_t %s[] = {", name);
  for (uint32_t i = 0; i < count; i++) printf("%s0x%X,", i % 8 == 0 ? "\n    " : " ", numbers[i]);
  puts("\n};");
}

static void print_forms(void) {
  static uint32_t starts[(1u << IQ_ROLE_FORM_BITS) + 1];
  qsort(forms, form_count, sizeof *forms, compare_entries);
  puts("const IqRoleEntry iq_role_forms[] = {");
  uint32_t count = 0;
  for (uint32_t i = 0; i < form_count; i++) {
    // A word of two languages is a form in the first.
    if (i > 0 && forms[i].role == forms[i - 1].role) continue;
    printf("    {0x%08X, 0x%08X},\n", forms[i].role, forms[i].value);
    starts[iq_role_form_part(forms[i].role) + 1] = ++count;
  }
  puts("};");
  for (uint32_t i = 1; i <= 1u << IQ_ROLE_FORM_BITS; i++) {
    if (starts[i] == 0) starts[i] = starts[i - 1];
  }
  print_numbers("iq_role_form_starts", starts, (1u << IQ_ROLE_FORM_BITS) + 1);
}

static void print_synonyms(void) {
  groups[group_count] = call_count;
  qsort(calls, call_count, sizeof *calls, compare_entries);
  puts("const IqRoleEntry iq_role_calls[] = {");
  for (uint32_t i = 0; i < call_count; i++) {
    printf("    {0x%08X, %u},\n", calls[i].role, calls[i].value);
  }
  printf("};\nconst uint32_t iq_role_call_count = %u;\n", call_count);
  print_numbers("iq_role_members", members, call_count);
  print_numbers("iq_role_groups", groups, group_count + 1);
}

static int compare_roles(const void *a, const void *b) {
  const uint32_t first = *(const uint32_t *)a;
  const uint32_t second = *(const uint32_t *)b;
  return (first > second) - (first < second);
}

static void print_listed(Listed *self) {
  qsort(self->roles, self->count, sizeof *self->roles, compare_roles);
  print_numbers(self->name, self->roles, self->count);
  printf("const uint32_t %s = %u;\n", self->counted, self->count);
}

int main(int count, char **paths) {
  if (count < 2) {
    fputs("usage: roles FILE...\n", stderr);
    return 2;
  }
  for (int i = 1; i < count; i++) {
    yaml_document_t document;
    load(paths[i], &document);
    read_words(&document);
    add_forms(&document);
    add_synonyms(&document);
    for (size_t k = 0; k < sizeof listed / sizeof *listed; k++) add_listed(&document, &listed[k]);
    yaml_document_delete(&document);
  }
  puts("// clang-format off\n// Made from the data by `make tables`; do not edit.");
  puts("#include \"language/role_form.h\"\n");
  print_forms();
  print_synonyms();
  for (size_t k = 0; k < sizeof listed / sizeof *listed; k++) print_listed(&listed[k]);
  return 0;
}
