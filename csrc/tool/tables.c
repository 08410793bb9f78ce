/// Prints the C tables that are made from data/*.yaml: `tables marks FILE` and `tables
/// abbreviations FILE`. Used by `make tables`; what it prints is committed, so that a build needs
/// neither this program nor YAML.
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "language/words.h"
#include "reading.h"
#include "text/category.h"

#define WORDS_MAX 8192
/// A word of a group, a blank and the number of the group, in bytes.
#define GROUPED_MAX 48u
#define GROUP_DIGITS 6u
/// IQ_MARK_KINDS_MAX.
#define MARKS_MAX 48u

static int compare_words(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/// A sorted list of words without doubles.
static void print_words(yaml_document_t *document, const char *key, const char *name,
                        const char *count_name) {
  yaml_node_t *list = list_of(document, key);
  const size_t length = length_of(list);
  static const char *words[WORDS_MAX];
  if (length > WORDS_MAX) fail(list, "too many words");
  for (size_t i = 0; i < length; i++) {
    const yaml_node_t *node = item_of(document, list, i);
    if (node->type != YAML_SCALAR_NODE) fail(node, "a word is expected");
    words[i] = (const char *)node->data.scalar.value;
  }
  qsort(words, length, sizeof *words, compare_words);
  size_t count = 0;
  printf("const char *const %s[] = {\n", name);
  for (size_t i = 0; i < length; i++) {
    if (i > 0 && strcmp(words[i], words[i - 1]) == 0) continue;
    fputs("    ", stdout);
    print_string(words[i]);
    fputs(",\n", stdout);
    count++;
  }
  printf("};\nconst uint32_t %s = %zu;\n", count_name, count);
}

/// The words of groups of forms, in order, each with the number of its group behind a blank.
static void print_groups(yaml_document_t *document, const char *key, const char *name,
                         const char *count_name) {
  yaml_node_t *list = list_of(document, key);
  static char entries[WORDS_MAX][GROUPED_MAX];
  static const char *sorted[WORDS_MAX];
  size_t count = 0;
  for (size_t i = 0; i < length_of(list); i++) {
    const char *rest = (const char *)item_of(document, list, i)->data.scalar.value;
    while (*rest != '\0') {
      const size_t length = strcspn(rest, " ");
      if (count == WORDS_MAX || length + GROUP_DIGITS > GROUPED_MAX) fail(list, "too many words");
      snprintf(entries[count], GROUPED_MAX, "%.*s %zu", (int)length, rest, i);
      sorted[count] = entries[count];
      count++;
      rest += length + (rest[length] == ' ');
    }
  }
  qsort(sorted, count, sizeof *sorted, compare_words);
  printf("const char *const %s[] = {\n", name);
  for (size_t i = 0; i < count; i++) {
    fputs("    ", stdout);
    print_string(sorted[i]);
    fputs(",\n", stdout);
  }
  printf("};\nconst uint32_t %s = %zu;\n", count_name, count);
}

/// Which lists each word stands in, by its hash; of “pl ten” the word alone.
static void print_listed(yaml_document_t *document) {
  static const struct {
    const char *key;
    uint32_t list;
  } keys[] = {{"function", IQ_LIST_FUNCTION},
              {"negation", IQ_LIST_NEGATION},
              {"number", IQ_LIST_NUMBER},
              {"modal", IQ_LIST_MODAL},
              {"answer", IQ_LIST_ANSWER},
              {"question", IQ_LIST_QUESTION},
              {"more", IQ_LIST_MORE},
              {"passive", IQ_LIST_PASSIVE},
              {"place", IQ_LIST_PLACE},
              {"function_in", IQ_LIST_IN},
              {"negation_in", IQ_LIST_IN},
              {"number_in", IQ_LIST_IN},
              {"name_particle", IQ_LIST_PARTICLE},
              {"name_article", IQ_LIST_NAME_ARTICLE},
              {"name_particle_of", IQ_LIST_PARTICLE_OF},
              {"name_particle_abroad", IQ_LIST_PARTICLE_ABROAD},
              {"name_particle_behind_nouns", IQ_LIST_NOUN_PARTICLE},
              {"name_particle_behind_names", IQ_LIST_NAME_END},
              {"behind_name", IQ_LIST_BEHIND_NAME},
              {"place_name", IQ_LIST_PLACE_NAME},
              {"firm_name", IQ_LIST_FIRM_NAME},
              {"reply", IQ_LIST_REPLY},
              {"whether", IQ_LIST_WHETHER},
              {"hers", IQ_LIST_HERS},
              {"his", IQ_LIST_HIS},
              {"to_her", IQ_LIST_TO_HER},
              {"to_him", IQ_LIST_TO_HIM},
              {"body_purpose", IQ_LIST_PURPOSE},
              {"name_cause", IQ_LIST_CAUSE},
              {"name_against", IQ_LIST_AGAINST},
              {"span_of_time", IQ_LIST_TIME},
              {"name_particle_hyphened", IQ_LIST_HYPHEN_PARTICLE},
              {"name_particle_before_article", IQ_LIST_LEADING_PARTICLE}};
  static IqListedWord slots[IQ_LISTED_SLOTS];
  uint32_t count = 0;
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    yaml_node_t *list = list_of(document, keys[i].key);
    for (size_t k = 0; k < length_of(list); k++) {
      const char *word = (const char *)item_of(document, list, k)->data.scalar.value;
      const char *blank = strchr(word, ' ');
      if (blank != NULL) word = blank + 1;
      const uint64_t hash = iq_hash(word, strlen(word));
      const uint32_t tag = (uint32_t)(hash >> 32);
      IQ_PROBE (slot, hash, IQ_LISTED_SLOTS - 1) {
        IqListedWord *listed = &slots[slot];
        if (listed->lists != 0 && listed->tag != tag) continue;
        if (listed->lists == 0 && ++count > IQ_LISTED_SLOTS / 2) fail(list, "too many words");
        listed->tag = tag;
        listed->lists |= keys[i].list;
        break;
      }
    }
  }
  puts("\nconst IqListedWord iq_listed_words[IQ_LISTED_SLOTS] = {");
  for (uint32_t i = 0; i < IQ_LISTED_SLOTS; i++) {
    const uint32_t lists = slots[i].lists;
    if (lists == 0) continue;
    const IqWordClass class = lists & IQ_LIST_NEGATION   ? IQ_WORD_NEGATION
                              : lists & IQ_LIST_FUNCTION ? IQ_WORD_FUNCTION
                              : lists & IQ_LIST_NUMBER   ? IQ_WORD_NUMBER
                                                         : IQ_WORD_CONTENT;
    printf("    [%u] = {0x%X, %u, %d},\n", i, slots[i].tag, lists, (int)class);
  }
  puts("};");
}

static size_t mark_index(yaml_document_t *document, yaml_node_t *pair, const char *key) {
  const yaml_node_t *list = list_of(document, "marks");
  const char *name = text_of(document, pair, key);
  for (size_t i = 0; i < length_of(list); i++) {
    if (strcmp(text_of(document, item_of(document, list, i), "name"), name) == 0) return i;
  }
  fail(pair, "an unknown mark");
}

static double number_of(yaml_document_t *document, yaml_node_t *map, const char *key) {
  return strtod(text_of(document, map, key), NULL);
}

static unsigned long code_of(yaml_document_t *document, yaml_node_t *map) {
  return strtoul(text_of(document, map, "code"), NULL, 16);
}

/// What it costs that the mark of a column closes the mark of a row.
static void print_pairs(yaml_document_t *document, size_t marks) {
  static double costs[MARKS_MAX][MARKS_MAX];
  if (marks > MARKS_MAX) fail(NULL, "too many marks");
  for (size_t i = 0; i < marks * MARKS_MAX; i++) costs[i / MARKS_MAX][i % MARKS_MAX] = 9;
  const yaml_node_t *pairs = list_of(document, "pairs");
  for (size_t i = 0; i < length_of(pairs); i++) {
    yaml_node_t *pair = item_of(document, pairs, i);
    const size_t open = mark_index(document, pair, "open");
    const size_t close = mark_index(document, pair, "close");
    if (costs[open][close] >= 9) costs[open][close] = number_of(document, pair, "cost");
  }
  puts("const float iq_mark_pair_costs[IQ_MARK_KINDS_MAX][IQ_MARK_KINDS_MAX] = {");
  for (size_t i = 0; i < MARKS_MAX; i++) {
    fputs("    {", stdout);
    for (size_t k = 0; k < MARKS_MAX; k++) printf("%.2ff, ", i < marks ? costs[i][k] : 9.0);
    puts("},");
  }
  puts("};\n");
}

static void print_turns(yaml_document_t *document) {
  const yaml_node_t *turns = list_of(document, "turns");
  puts("\nconst IqTurnPair iq_turn_pairs[] = {");
  for (size_t i = 0; i < length_of(turns); i++) {
    yaml_node_t *turn = item_of(document, turns, i);
    fputs("    {", stdout);
    print_string(text_of(document, turn, "question"));
    fputs(", ", stdout);
    print_string(text_of(document, turn, "answer"));
    puts("},");
  }
  printf("};\nconst uint32_t iq_turn_pair_count = %zu;\n", length_of(turns));
}

static void print_marks(yaml_document_t *document) {
  const yaml_node_t *marks = list_of(document, "marks");
  puts(
      "#include \"quotation/mark.h\"\n#include \"quotation/transcript.h\"\n\nconst IqMarkKind "
      "iq_mark_kinds[] = {");
  for (size_t i = 0; i < length_of(marks); i++) {
    yaml_node_t *mark = item_of(document, marks, i);
    fputs("    {", stdout);
    print_string(text_of(document, mark, "name"));
    printf(", 0x%04lX, %d, %d, %d, %.2ff, %.2ff, %.2ff},\n", code_of(document, mark),
           flag_of(document, mark, "doubled"), flag_of(document, mark, "spaced"),
           flag_of(document, mark, "apostrophe"), number_of(document, mark, "open"),
           number_of(document, mark, "close"), number_of(document, mark, "neither"));
  }
  printf("};\nconst uint32_t iq_mark_kind_count = %zu;\n\n", length_of(marks));
  print_pairs(document, length_of(marks));
  print_words(document, "elisions", "iq_elisions", "iq_elision_count");
  print_words(document, "clippings", "iq_clippings", "iq_clipping_count");
  const yaml_node_t *spellings = list_of(document, "spellings");
  puts("\nconst IqMarkSpelling iq_mark_spellings[] = {");
  for (size_t i = 0; i < length_of(spellings); i++) {
    yaml_node_t *spelling = item_of(document, spellings, i);
    fputs("    {", stdout);
    print_string(text_of(document, spelling, "bytes"));
    printf(", 0x%04lX},\n", code_of(document, spelling));
  }
  printf("};\nconst uint32_t iq_mark_spelling_count = %zu;\n", length_of(spellings));
  print_turns(document);
}

/// The code point of a string that holds one.
static unsigned long code_point_of(yaml_document_t *document, yaml_node_t *set, const char *key) {
  const char *mark = text_of(document, set, key);
  utf8proc_int32_t c = 0;
  const utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)mark, -1, &c);
  if (size < 1 || mark[size] != '\0') fail(set, "one character is expected");
  return (unsigned long)c;
}

typedef struct Locale {
  char tag[32];
  unsigned set;
} Locale;

static int compare_locales(const void *a, const void *b) {
  return strcmp(((const Locale *)a)->tag, ((const Locale *)b)->tag);
}

static void print_delimiters(yaml_document_t *document) {
  static Locale locales[WORDS_MAX];
  size_t count = 0;
  const yaml_node_t *sets = list_of(document, "sets");
  puts("#include \"quotation/delimiter.h\"\n\nconst IqDelimiters iq_delimiter_sets[] = {");
  for (size_t i = 0; i < length_of(sets); i++) {
    yaml_node_t *set = item_of(document, sets, i);
    printf("    {0x%04lX, 0x%04lX, 0x%04lX, 0x%04lX},\n", code_point_of(document, set, "open"),
           code_point_of(document, set, "close"), code_point_of(document, set, "inner_open"),
           code_point_of(document, set, "inner_close"));
    const yaml_node_t *tags = value_of(document, set, "locales");
    for (size_t k = 0; tags != NULL && k < length_of(tags); k++) {
      const char *tag = (const char *)item_of(document, tags, k)->data.scalar.value;
      if (count == WORDS_MAX || strlen(tag) >= sizeof locales->tag) fail(tags, "too much");
      for (size_t at = 0; tag[at] != '\0'; at++) {
        locales[count].tag[at] =
            (char)(tag[at] >= 'A' && tag[at] <= 'Z' ? tag[at] + 0x20 : tag[at]);
      }
      locales[count++].set = (unsigned)i;
    }
  }
  qsort(locales, count, sizeof *locales, compare_locales);
  printf("};\nconst uint32_t iq_delimiter_set_count = %zu;\n\n", length_of(sets));
  puts("const IqLocale iq_locales[] = {");
  for (size_t i = 0; i < count; i++) printf("    {\"%s\", %u},\n", locales[i].tag, locales[i].set);
  printf("};\nconst uint32_t iq_locale_count = %zu;\n", count);
}

/// How quotations are put into a copy, by language; the one without a language is the last.
static void print_attributions(yaml_document_t *document) {
  const yaml_node_t *list = list_of(document, "attributions");
  puts("#include \"speaker/attribution_pattern.h\"\n");
  puts("const IqAttributionPattern iq_attribution_patterns[] = {");
  for (size_t i = 0; i < length_of(list); i++) {
    yaml_node_t *item = item_of(document, list, i);
    const char *pattern = text_of(document, item, "pattern");
    static const char *const parts[] = {"{open}", "{words}", "{close}", "{speaker}"};
    for (size_t k = 0; k < sizeof parts / sizeof *parts; k++) {
      if (strstr(pattern, parts[k]) == NULL) fail(item, parts[k]);
    }
    fputs("    {", stdout);
    print_string(text_of(document, item, "lang"));
    fputs(", ", stdout);
    print_string(pattern);
    puts("},");
  }
  printf("};\nconst uint32_t iq_attribution_pattern_count = %zu;\n", length_of(list));
}

static void print_abbreviations(yaml_document_t *document) {
  puts("#include \"language/abbreviation.h\"\n");
  print_words(document, "abbreviations", "iq_abbreviations", "iq_abbreviation_count");
}

static void print_clues(yaml_document_t *document, const char *key) {
  const yaml_node_t *clues = list_of(document, key);
  printf("\nconst IqClueWeight iq_%s_weights[] = {\n", key);
  for (size_t i = 0; i < length_of(clues); i++) {
    yaml_node_t *clue = item_of(document, clues, i);
    fputs("    {", stdout);
    print_string(text_of(document, clue, "clue"));
    printf(", %.3ff},\n", number_of(document, clue, "weight"));
  }
  printf("};\nconst uint32_t iq_%s_weight_count = %zu;\n", key, length_of(clues));
}

static void print_weights(yaml_document_t *document) {
  puts("#include \"speaker/clue.h\"\n#include \"speaker/kind.h\"");
  print_clues(document, "kind");
  print_clues(document, "speaker");
}

static void print_word_classes(yaml_document_t *document) {
  puts("#include \"language/words.h\"\n");
  print_words(document, "role_prefix", "iq_role_prefixes", "iq_role_prefix_count");
  print_words(document, "derived", "iq_derivations", "iq_derivation_count");
  print_words(document, "contraction", "iq_contractions", "iq_contraction_count");
  print_groups(document, "same_word", "iq_same_words", "iq_same_word_count");
  print_words(document, "function_in", "iq_function_words_in", "iq_function_word_in_count");
  print_words(document, "negation_in", "iq_negation_words_in", "iq_negation_word_in_count");
  print_words(document, "negation_beginning", "iq_negation_beginnings",
              "iq_negation_beginning_count");
  print_words(document, "negation_doubled", "iq_doubled_negations", "iq_doubled_negation_count");
  print_words(document, "negation_ending", "iq_negation_endings", "iq_negation_ending_count");
  print_words(document, "negation_within", "iq_negations_within", "iq_negation_within_count");
  print_words(document, "number_in", "iq_number_words_in", "iq_number_word_in_count");
  print_listed(document);
}

/// The context of each ASCII character: not all of them are what their category says.
enum {
  S = IQ_CONTEXT_SPACE,
  L = IQ_CONTEXT_LETTER,
  D = IQ_CONTEXT_DIGIT,
  O = IQ_CONTEXT_OPENER,
  C = IQ_CONTEXT_CLOSER,
  X = IQ_CONTEXT_OTHER,
};
// clang-format off
static const uint8_t ascii_contexts[128] = {
    S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S,
    S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S,
    S, C, X, X, X, C, X, X, O, C, X, X, C, O, C, O,
    D, D, D, D, D, D, D, D, D, D, C, C, O, X, C, C,
    X, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, O, X, C, X, X,
    X, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, O, X, C, X, S,
};
// clang-format on

/// What a character folds to wherever it stands, or 0.
static uint32_t folded_of(uint32_t c) {
  const utf8proc_option_t options =
      UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE;
  utf8proc_uint8_t bytes[4];
  const utf8proc_ssize_t size = utf8proc_encode_char((utf8proc_int32_t)c, bytes);
  utf8proc_int32_t buffer[32];
  const utf8proc_ssize_t parts = utf8proc_decompose(bytes, size, buffer, 31, options);
  if (parts < 1 || parts > 31) return 0;
  const utf8proc_ssize_t count = utf8proc_normalize_utf32(buffer, parts, options);
  if (count != 1 || buffer[0] >= (utf8proc_int32_t)IQ_FOLDED_CHARACTERS) return 0;
  // What is set upon another character, or set in order, depends on its neighbours.
  const utf8proc_property_t *own = utf8proc_get_property((utf8proc_int32_t)c);
  const utf8proc_property_t *folded = utf8proc_get_property(buffer[0]);
  if (own->combining_class != 0 || folded->combining_class != 0) return 0;
  // As language/token.c does: ё is е.
  if (buffer[0] == 0x451) return 0x435;
  return iq_is_apostrophe((uint32_t)buffer[0]) ? '\'' : (uint32_t)buffer[0];
}

/// What is asked of the frequent characters, so that utf8proc is asked for the rare ones only.
static void print_characters(void) {
  puts(
      "// clang-format off\n// Made from Unicode's data (utf8proc) by `make tables`; do not edit.");
  puts("#include \"text/character.h\"\n\nconst uint8_t iq_character_classes[IQ_CHARACTERS] = {");
  for (uint32_t c = 0; c < IQ_CHARACTERS; c++) {
    const IqContext context = c < 0x80 ? (IqContext)ascii_contexts[c] : iq_category_context(c);
    printf("%u,%s", iq_category_classes(c, context), c % 32 == 31 ? "\n" : "");
  }
  puts("};\n\nconst uint16_t iq_character_lower[IQ_CASED_CHARACTERS] = {");
  for (uint32_t c = 0; c < IQ_CASED_CHARACTERS; c++) {
    printf("%d,%s", utf8proc_tolower((utf8proc_int32_t)c), c % 16 == 15 ? "\n" : "");
  }
  puts("};\n\nconst uint16_t iq_character_word[IQ_CASED_CHARACTERS] = {");
  for (uint32_t c = 0; c < IQ_CASED_CHARACTERS; c++) {
    const IqContext context = c < 0x80 ? (IqContext)ascii_contexts[c] : iq_category_context(c);
    const bool part = context == IQ_CONTEXT_LETTER || context == IQ_CONTEXT_DIGIT ||
                      context == IQ_CONTEXT_IDEOGRAPH;
    const int lower = iq_is_apostrophe(c) ? '\'' : utf8proc_tolower((utf8proc_int32_t)c);
    printf("%d,%s", part ? lower : 0, c % 16 == 15 ? "\n" : "");
  }
  puts("};\n\nconst uint16_t iq_character_folded[IQ_FOLDED_CHARACTERS] = {");
  for (uint32_t c = 0; c < IQ_FOLDED_CHARACTERS; c++) {
    printf("%u,%s", folded_of(c), c % 16 == 15 ? "\n" : "");
  }
  puts("};");
}

static int print_usage(void) {
  fputs(
      "usage: tables marks|abbreviations|attributions|words|delimiters|weights FILE, or tables "
      "characters\n",
      stderr);
  return 2;
}

int main(int count, char **arguments) {
  if (count == 2 && strcmp(arguments[1], "characters") == 0) {
    print_characters();
    return 0;
  }
  if (count != 3) return print_usage();
  yaml_document_t document;
  load(arguments[2], &document);
  puts("// clang-format off");
  puts("// Made from the data by `make tables`; do not edit.");
  if (strcmp(arguments[1], "marks") == 0) {
    print_marks(&document);
  } else if (strcmp(arguments[1], "abbreviations") == 0) {
    print_abbreviations(&document);
  } else if (strcmp(arguments[1], "attributions") == 0) {
    print_attributions(&document);
  } else if (strcmp(arguments[1], "delimiters") == 0) {
    print_delimiters(&document);
  } else if (strcmp(arguments[1], "weights") == 0) {
    print_weights(&document);
  } else if (strcmp(arguments[1], "words") == 0) {
    print_word_classes(&document);
  } else {
    return print_usage();
  }
  refuse_unknown(&document, arguments[2]);
  yaml_document_delete(&document);
  return 0;
}
