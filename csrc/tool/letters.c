/// Prints csrc/language/letters_table.c from data/lang/*.yaml: `letters FILE...`. The letters
/// beyond ASCII that each language writes, by code point.
#include <utf8proc.h>

#include "language/lexicon.h"
#include "reading.h"

#define LETTERS_MAX 1024

static IqLetter letters[LETTERS_MAX];
static size_t letter_count;

static void add_letter(const yaml_node_t *root, uint32_t character, unsigned language) {
  size_t at = 0;
  while (at < letter_count && letters[at].character != character) at++;
  if (at == LETTERS_MAX) fail(root, "too many letters");
  if (at == letter_count) letters[letter_count++] = (IqLetter){character, 0};
  letters[at].languages |= UINT32_C(1) << language;
}

static void read_letters(yaml_document_t *document, unsigned language) {
  yaml_node_t *root = yaml_document_get_root_node(document);
  if (value_of(document, root, "letters") == NULL) return;
  const char *bytes = text_of(document, root, "letters");
  for (size_t at = 0; bytes[at] != '\0';) {
    utf8proc_int32_t c;
    const utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)bytes + at, -1, &c);
    if (size < 2 || utf8proc_tolower(c) != c) fail(root, "small letters beyond ASCII are expected");
    add_letter(root, (uint32_t)c, language);
    at += (size_t)size;
  }
}

static int compare_letters(const void *a, const void *b) {
  const IqLetter *first = a;
  const IqLetter *second = b;
  return (first->character > second->character) - (first->character < second->character);
}

int main(int count, char **paths) {
  if (count < 2 || (unsigned)count > IQ_LANGUAGES_MAX + 1) {
    fputs("usage: letters FILE...\n", stderr);
    return 2;
  }
  for (int i = 1; i < count; i++) {
    yaml_document_t document;
    load(paths[i], &document);
    read_letters(&document, (unsigned)i - 1);
    yaml_document_delete(&document);
  }
  qsort(letters, letter_count, sizeof *letters, compare_letters);
  puts("// clang-format off\n// Made from the data by `make tables`; do not edit.");
  puts("#include \"language/lexicon.h\"\n\nconst IqLetter iq_letters[] = {");
  for (size_t i = 0; i < letter_count; i++) {
    printf("    {0x%04X, 0x%X},\n", letters[i].character, letters[i].languages);
  }
  printf("};\nconst uint32_t iq_letter_count = %zu;\n", letter_count);
  return 0;
}
