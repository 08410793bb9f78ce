/// Prints csrc/numerals_table.c from data/facts/*.yaml: `numerals UNITS LANGUAGE...`. Used by
/// `make tables`.
#include <stdint.h>
#include <utf8proc.h>

#include "base/hash.h"
#include "language/numeral.h"
#include "reading.h"

#define PHRASES_MAX 16384
#define LANGUAGES_MAX 64

typedef struct Phrase {
  IqNumeral numeral;
  const char *words;
} Phrase;

static Phrase phrases[PHRASES_MAX];
static size_t phrase_count;
static yaml_document_t documents[LANGUAGES_MAX + 1];
static yaml_node_t *unit_map;
/// Whether each character of the language at hand is a word.
static bool spaceless;

/// Keys that are a list of phrases.
static const struct {
  const char *key;
  IqNumeralKind kind;
} lists[] = {
    {"one", IQ_NUMERAL_ONE},
    {"joins", IQ_NUMERAL_JOIN},
    {"halves", IQ_NUMERAL_HALF},
    {"ranges", IQ_NUMERAL_RANGE},
    {"between", IQ_NUMERAL_BETWEEN},
    {"at_least", IQ_NUMERAL_AT_LEAST},
    {"at_most", IQ_NUMERAL_AT_MOST},
    {"more_than", IQ_NUMERAL_MORE_THAN},
    {"less_than", IQ_NUMERAL_LESS_THAN},
    {"nearly", IQ_NUMERAL_NEARLY},
    {"about", IQ_NUMERAL_ABOUT},
    {"or_more", IQ_NUMERAL_OR_MORE},
    {"one_before_unit", IQ_NUMERAL_ONE_BEFORE_UNIT},
    {"ages", IQ_NUMERAL_AGE},
    {"aged", IQ_NUMERAL_AGED},
    {"clock_before", IQ_NUMERAL_CLOCK_BEFORE},
    {"clock_behind", IQ_NUMERAL_CLOCK_BEHIND},
    {"morning", IQ_NUMERAL_MORNING},
    {"evening", IQ_NUMERAL_EVENING},
    {"year_words", IQ_NUMERAL_YEAR_WORD},
    {"subgroup", IQ_NUMERAL_SUBGROUP},
    {"people", IQ_NUMERAL_PEOPLE},
    {"more", IQ_NUMERAL_MORE},
    {"hedges", IQ_NUMERAL_HEDGE},
    {"conditions", IQ_NUMERAL_CONDITION},
    {"denials", IQ_NUMERAL_DENIAL},
    {"collectives", IQ_NUMERAL_COLLECTIVE},
    {"after", IQ_NUMERAL_AFTER},
    {"times", IQ_NUMERAL_TIMES},
    {"verbs", IQ_NUMERAL_VERB},
    {"earlier", IQ_NUMERAL_EARLIER},
    {"ago_before", IQ_NUMERAL_AGO_BEFORE},
    {"ago_behind", IQ_NUMERAL_AGO_BEHIND},
    {"age_verbs", IQ_NUMERAL_HAS_AGE},
    {"night", IQ_NUMERAL_NIGHT},
    {"clock_minutes", IQ_NUMERAL_CLOCK_MINUTES},
    {"decade_before", IQ_NUMERAL_DECADE_BEFORE},
    {"decade_behind", IQ_NUMERAL_DECADE_BEHIND},
    {"ages_about", IQ_NUMERAL_AGE_ABOUT},
    {"below_zero", IQ_NUMERAL_BELOW},
    {"minus", IQ_NUMERAL_MINUS},
    {"remaining", IQ_NUMERAL_REMAINING},
    {"indefinite", IQ_NUMERAL_INDEFINITE},
    {"hour_before", IQ_NUMERAL_HOUR_BEFORE},
    {"half_to", IQ_NUMERAL_HALF_TO},
    {"half_past", IQ_NUMERAL_HALF_PAST},
    {"month_before", IQ_NUMERAL_MONTH_BEFORE},
    {"labels", IQ_NUMERAL_LABEL},
    {"later", IQ_NUMERAL_LATER},
    {"lasting", IQ_NUMERAL_LASTING},
};

/// Keys that map a phrase to its value.
static const struct {
  const char *key;
  IqNumeralKind kind;
} maps[] = {
    {"numbers", IQ_NUMERAL_NUMBER},
    {"scales", IQ_NUMERAL_SCALE},
    {"parts", IQ_NUMERAL_PART},
    {"decades", IQ_NUMERAL_DECADE},
    {"decade_words", IQ_NUMERAL_DECADE_WORD},
    {"hours", IQ_NUMERAL_HOUR},
    {"months_in", IQ_NUMERAL_MONTH_IN},
    {"often", IQ_NUMERAL_OFTEN},
};

/// Keys of `matters` and `befell`, in the order of IqMatter.
static const char *const matters[] = {"dead",      "injured",   "serious",  "hospital",
                                      "missing",   "rescued",   "arrested", "aboard",
                                      "evacuated", "powerless", "suspected"};

/// Keys of `things`; the number of each is its value.
static const char *const things[] = {"vehicle",  "lorry",  "home",       "flat",
                                     "building", "boat",   "helicopter", "aircraft",
                                     "family",   "engine", "storey"};

static const char *scalar_of(const yaml_node_t *node) {
  if (node == NULL || node->type != YAML_SCALAR_NODE) fail(node, "a word is expected");
  return (const char *)node->data.scalar.value;
}

/// Words as iq_tokens_add folds them: ß is ss. They live as long as the program.
static const char *words_of(const yaml_node_t *node) {
  utf8proc_uint8_t *folded = NULL;
  const utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE |
                                    UTF8PROC_CASEFOLD | UTF8PROC_IGNORE | UTF8PROC_NULLTERM;
  const utf8proc_uint8_t *words = (const utf8proc_uint8_t *)scalar_of(node);
  if (utf8proc_map(words, 0, &folded, options) < 0) fail(node, "not UTF-8");
  return (const char *)folded;
}

static double number_of(const yaml_node_t *node) {
  char *end;
  const double value = strtod(scalar_of(node), &end);
  if (*end != '\0') fail(node, "a number is expected");
  return value;
}

/// Bytes of the character at the start of well-formed UTF-8.
static size_t character_length(const char *at) {
  size_t length = 1;
  while (((unsigned char)at[length] & 0xC0) == 0x80) length++;
  return length;
}

static void add_phrase(const yaml_node_t *node, const char *words, IqNumeralKind kind, double value,
                       uint8_t language) {
  if (phrase_count == PHRASES_MAX) fail(node, "too many phrases");
  Phrase *phrase = &phrases[phrase_count++];
  *phrase = (Phrase){{.value = value, .kind = (uint8_t)kind, .language = language}, words};
  for (const char *at = words; *at != '\0';) {
    const size_t length = spaceless ? character_length(at) : strcspn(at, " ");
    if (phrase->numeral.words == IQ_NUMERAL_WORDS_MAX) fail(node, "too many words");
    phrase->numeral.hashes[phrase->numeral.words++] = iq_hash(at, length);
    at += length;
    if (*at == ' ') at++;
  }
}

static yaml_node_t *get(yaml_document_t *document, const char *key) {
  return value_of(document, yaml_document_get_root_node(document), key);
}

static void add_list(yaml_document_t *document, yaml_node_t *list, IqNumeralKind kind, double value,
                     uint8_t language) {
  if (list == NULL) return;
  if (list->type != YAML_SEQUENCE_NODE) fail(list, "a list is expected");
  for (size_t i = 0; i < length_of(list); i++) {
    const yaml_node_t *node = item_of(document, list, i);
    add_phrase(node, words_of(node), kind, value, language);
  }
}

static void add_map(yaml_document_t *document, yaml_node_t *map, IqNumeralKind kind,
                    uint8_t language) {
  if (map == NULL) return;
  if (map->type != YAML_MAPPING_NODE) fail(map, "a mapping is expected");
  for (yaml_node_pair_t *pair = map->data.mapping.pairs.start; pair < map->data.mapping.pairs.top;
       pair++) {
    const yaml_node_t *key = yaml_document_get_node(document, pair->key);
    const double value = number_of(yaml_document_get_node(document, pair->value));
    add_phrase(key, words_of(key), kind, value, language);
  }
}

static double unit_index(const yaml_node_t *node, const char *name) {
  double index = 0;
  for (yaml_node_pair_t *pair = unit_map->data.mapping.pairs.start;
       pair < unit_map->data.mapping.pairs.top; pair++, index++) {
    const yaml_node_t *key = yaml_document_get_node(&documents[0], pair->key);
    if (strcmp(scalar_of(key), name) == 0) return index;
  }
  fail(node, "no such unit");
}

static void add_units(yaml_document_t *document, uint8_t language) {
  yaml_node_t *map = get(document, "units");
  if (map == NULL || map->type != YAML_MAPPING_NODE) fail(map, "units are expected");
  for (yaml_node_pair_t *pair = map->data.mapping.pairs.start; pair < map->data.mapping.pairs.top;
       pair++) {
    const yaml_node_t *key = yaml_document_get_node(document, pair->key);
    const double index = unit_index(key, scalar_of(key));
    yaml_node_t *words = yaml_document_get_node(document, pair->value);
    add_list(document, words, IQ_NUMERAL_UNIT, index, language);
  }
}

/// Parts of units in one word: {0.5 hour: [полчаса]}.
static void add_amounts(yaml_document_t *document, uint8_t language) {
  yaml_node_t *map = get(document, "amounts");
  if (map == NULL) return;
  if (map->type != YAML_MAPPING_NODE) fail(map, "a mapping is expected");
  for (yaml_node_pair_t *pair = map->data.mapping.pairs.start; pair < map->data.mapping.pairs.top;
       pair++) {
    yaml_node_t *key = yaml_document_get_node(document, pair->key);
    char *name;
    const double part = strtod(scalar_of(key), &name);
    if (!(part > 0 && part < 1) || *name != ' ') fail(key, "a part of a unit is expected");
    add_list(document, yaml_document_get_node(document, pair->value), IQ_NUMERAL_AMOUNT,
             unit_index(key, name + 1) + part, language);
  }
}

static void add_language(yaml_document_t *document, uint8_t language) {
  spaceless = flag_of(document, yaml_document_get_root_node(document), "spaceless");
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
    add_list(document, get(document, lists[i].key), lists[i].kind, 0, language);
  }
  for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) {
    add_map(document, get(document, maps[i].key), maps[i].kind, language);
  }
  yaml_node_t *befell = get(document, "befell");
  for (size_t i = 0; befell != NULL && i < sizeof matters / sizeof *matters; i++) {
    add_list(document, value_of(document, befell, matters[i]), IQ_NUMERAL_BEFELL, (double)i + 1,
             language);
  }
  add_units(document, language);
  add_amounts(document, language);
  yaml_node_t *months = get(document, "months");
  if (months == NULL || length_of(months) != 12) fail(months, "twelve months are expected");
  for (size_t i = 0; i < 12; i++) {
    add_list(document, item_of(document, months, i), IQ_NUMERAL_MONTH, (double)i + 1, language);
  }
}

/// Units, and the signs that all languages share.
static void print_units(void) {
  puts("\nconst IqUnitOf iq_units[] = {");
  size_t count = 0;
  for (yaml_node_pair_t *pair = unit_map->data.mapping.pairs.start;
       pair < unit_map->data.mapping.pairs.top; pair++, count++) {
    yaml_node_t *unit = yaml_document_get_node(&documents[0], pair->value);
    fputs("    {", stdout);
    print_string(scalar_of(yaml_document_get_node(&documents[0], pair->key)));
    fputs(", ", stdout);
    print_string(text_of(&documents[0], unit, "measures"));
    printf(", %s, %d},\n", text_of(&documents[0], unit, "factor"),
           flag_of(&documents[0], unit, "seldom"));
    add_list(&documents[0], value_of(&documents[0], unit, "signs"), IQ_NUMERAL_UNIT, (double)count,
             IQ_NUMERAL_ANY);
  }
  printf("};\nconst uint32_t iq_unit_count = %zu;\n", count);
  add_map(&documents[0], get(&documents[0], "scales"), IQ_NUMERAL_SCALE, IQ_NUMERAL_ANY);
}

/// The stems of one kind of the language at hand, before they are printed.
#define STEMS_MAX 1024
#define STEM_BYTES 128
static struct Stem {
  char letters[STEM_BYTES];
  const char *word;
  double value;
} stems_at_hand[STEMS_MAX];
static size_t stem_count;

static void add_stem(const char *word, double value) {
  const size_t length = strcspn(word, "*");
  if (length >= STEM_BYTES) fail(NULL, "too long a stem");
  if (stem_count == STEMS_MAX) fail(NULL, "too many stems");
  struct Stem *stem = &stems_at_hand[stem_count++];
  memcpy(stem->letters, word, length);
  stem->letters[length] = '\0';
  stem->word = word;
  stem->value = value;
}

static int compare_stems(const void *a, const void *b) {
  const struct Stem *first = a;
  const struct Stem *second = b;
  const int order = strcmp(first->letters, second->letters);
  return order != 0 ? order : (first->value > second->value) - (first->value < second->value);
}

/// Prints the stems of a kind; those of words that are looked up (iq_stem_find) by their letters.
static size_t print_kind(IqStemKind kind, unsigned language) {
  if (kind >= IQ_STEM_PERSON) {
    qsort(stems_at_hand, stem_count, sizeof *stems_at_hand, compare_stems);
  }
  for (size_t i = 0; i < stem_count; i++) {
    const struct Stem *stem = &stems_at_hand[i];
    const size_t length = strlen(stem->letters);
    if (kind >= IQ_STEM_PERSON && length < IQ_STEM_BEGINNING) fail(NULL, "too short a stem");
    fputs("    {", stdout);
    print_string(stem->letters);
    printf(", %g, %zu, %d, %u, %d},  // %s\n", stem->value, length, (int)kind, language,
           stem->word[length] == '*', stem->word);
  }
  const size_t count = stem_count;
  stem_count = 0;
  return count;
}

static void add_stems(yaml_document_t *document, yaml_node_t *list, double value) {
  for (size_t i = 0; list != NULL && i < length_of(list); i++) {
    add_stem(words_of(item_of(document, list, i)), value);
  }
}

/// The number words whose forms stand inside longer words.
static void add_numbers(yaml_document_t *document, const char *key) {
  yaml_node_t *map = get(document, key);
  for (yaml_node_pair_t *pair = map->data.mapping.pairs.start; pair < map->data.mapping.pairs.top;
       pair++) {
    const char *word = words_of(yaml_document_get_node(document, pair->key));
    if (strchr(word, ' ') != NULL) continue;
    add_stem(word, number_of(yaml_document_get_node(document, pair->value)));
  }
}

/// The stems under each key of a mapping; the number of the key, from 1, is their value.
static void add_map_of_stems(yaml_document_t *document, const char *name, const char *const *keys,
                             size_t count) {
  yaml_node_t *map = get(document, name);
  if (map == NULL) fail(NULL, "a mapping is expected");
  for (size_t i = 0; i < count; i++) {
    add_stems(document, value_of(document, map, keys[i]), (double)i + 1);
  }
}

/// Prints the stems of a language kind by kind; `stems` tells where each kind begins, from the
/// first on, and where the last ends.
static void print_language(yaml_document_t *document, unsigned language,
                           size_t stems[IQ_STEM_KINDS + 1]) {
  for (int kind = 0; kind < IQ_STEM_KINDS; kind++) {
    switch ((IqStemKind)kind) {
      case IQ_STEM_NUMBER:
        add_numbers(document, "numbers");
        add_numbers(document, "scales");
        // What joins two numbers inside a word is a number word of value 0.
        add_stems(document, get(document, "joins"), 0);
        break;
      case IQ_STEM_AGE_ENDING: add_stems(document, get(document, "age_endings"), 0); break;
      case IQ_STEM_PERSON: add_stems(document, get(document, "persons"), 0); break;
      case IQ_STEM_PASSENGER: add_stems(document, get(document, "passengers"), 0); break;
      case IQ_STEM_MATTER:
        add_map_of_stems(document, "matters", matters, sizeof matters / sizeof *matters);
        break;
      case IQ_STEM_THING:
        add_map_of_stems(document, "things", things, sizeof things / sizeof *things);
        break;
      case IQ_STEM_KINDS: break;
    }
    stems[kind + 1] = stems[kind] + print_kind((IqStemKind)kind, language);
  }
}

static int compare_phrases(const void *a, const void *b) {
  const Phrase *first = a;
  const Phrase *second = b;
  if (first->numeral.hashes[0] != second->numeral.hashes[0]) {
    return first->numeral.hashes[0] < second->numeral.hashes[0] ? -1 : 1;
  }
  const int order = strcmp(first->words, second->words);
  if (order != 0) return order;
  if (first->numeral.language != second->numeral.language) {
    return (int)first->numeral.language - (int)second->numeral.language;
  }
  return (int)first->numeral.kind - (int)second->numeral.kind;
}

static void print_phrases(void) {
  qsort(phrases, phrase_count, sizeof *phrases, compare_phrases);
  puts("\nconst IqNumeral iq_numerals[] = {");
  for (size_t i = 0; i < phrase_count; i++) {
    const IqNumeral *numeral = &phrases[i].numeral;
    fputs("    {{", stdout);
    for (unsigned k = 0; k < IQ_NUMERAL_WORDS_MAX; k++) {
      printf("0x%llX, ", (unsigned long long)numeral->hashes[k]);
    }
    printf("}, %.10g, %u, %u, %u},  // %s\n", numeral->value, numeral->words, numeral->kind,
           numeral->language, phrases[i].words);
  }
  printf("};\nconst uint32_t iq_numeral_count = %zu;\n", phrase_count);
  static uint64_t filter[IQ_NUMERAL_FILTER_WORDS];
  for (size_t i = 0; i < phrase_count; i++) {
    const uint64_t bit = phrases[i].numeral.hashes[0] >> 48;
    filter[bit >> 6] |= (uint64_t)1 << (bit & 63);
  }
  puts("\nconst uint64_t iq_numeral_filter[IQ_NUMERAL_FILTER_WORDS] = {");
  for (size_t i = 0; i < IQ_NUMERAL_FILTER_WORDS; i++) {
    printf("0x%llX,%s", (unsigned long long)filter[i], i % 8 == 7 ? "\n" : "");
  }
  puts("};");
}

int main(int count, char **paths) {
  if (count < 3 || count - 2 > LANGUAGES_MAX) {
    fputs("usage: numerals UNITS LANGUAGE...\n", stderr);
    return 2;
  }
  const unsigned languages = (unsigned)count - 2;
  puts("// clang-format off\n// Made from the data by `make tables`; do not edit.");
  puts("#include \"language/numeral.h\"");
  load(paths[1], &documents[0]);
  unit_map = get(&documents[0], "units");
  if (unit_map == NULL || unit_map->type != YAML_MAPPING_NODE) fail(unit_map, "units are expected");
  print_units();
  static size_t stems[LANGUAGES_MAX + 1][IQ_STEM_KINDS + 1];
  puts("\nconst IqStem iq_stems[] = {");
  for (unsigned i = 0; i < languages; i++) {
    load(paths[i + 2], &documents[i + 1]);
    add_language(&documents[i + 1], (uint8_t)i);
    print_language(&documents[i + 1], i, stems[i]);
    stems[i + 1][IQ_STEM_NUMBER] = stems[i][IQ_STEM_KINDS];
  }
  puts("};\n\nconst IqNumeralLanguage iq_numeral_languages[] = {");
  for (unsigned i = 0; i < languages; i++) {
    yaml_document_t *document = &documents[i + 1];
    yaml_node_t *root = yaml_document_get_root_node(document);
    fputs("    {", stdout);
    print_string(text_of(document, root, "language"));
    printf(", '%c', '%c', %d, %d, %d, %d, %d, %d, %d, {", text_of(document, root, "decimal")[0],
           text_of(document, root, "group")[0], flag_of(document, root, "inverted"),
           flag_of(document, root, "turned"), flag_of(document, root, "age_unit"),
           flag_of(document, root, "compounds"), flag_of(document, root, "noun_compounds"),
           flag_of(document, root, "spaceless"), flag_of(document, root, "either_mark"));
    for (unsigned k = 0; k <= IQ_STEM_KINDS; k++) printf("%s%zu", k > 0 ? ", " : "", stems[i][k]);
    puts("}},");
  }
  printf("};\nconst uint32_t iq_numeral_language_count = %u;\n", languages);
  print_phrases();
  for (unsigned i = 0; i <= languages; i++) refuse_unknown(&documents[i], paths[i + 1]);
  return 0;
}
