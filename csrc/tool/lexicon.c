/// Prints the C tables of the words that data/lang/*.yaml list: `lexicon FILE...`. Used by `make
/// tables`; what it prints is committed.
#include <stdint.h>

#include "base/hash.h"
#include "base/probe.h"
#include "language/case_rule.h"
#include "language/lexicon.h"
#include "lexicon_keys.h"
#include "reading.h"

#define ENTRIES_MAX 262144u
/// At most so many of a hundred slots are taken.
#define SLOTS_TAKEN 60u
#define SLOTS_MAX (4 * ENTRIES_MAX)
/// At least so many bits of a filter for each word: at most one word in so many that are not listed
/// passes it.
#define FILTER_BITS_A_WORD 12u
#define FILTER_BITS_MAX (32 * ENTRIES_MAX)

/// One word of one language with what it is there.
typedef struct Entry {
  const char *word;
  uint64_t hash;
  unsigned language, classes;
  bool beside;  ///< the classes are not IqLexiconClass
} Entry;

static Entry entries[ENTRIES_MAX];
static size_t entry_count;

#define ROLE (1u << 5)

/// A key's list of words, or NULL where the language does without.
static yaml_node_t *words_of_key(yaml_document_t *document, const char *key) {
  yaml_node_t *list = value_of(document, yaml_document_get_root_node(document), key);
  if (list != NULL && list->type != YAML_SEQUENCE_NODE) fail(list, key);
  return list;
}

static void add_entry(yaml_node_t *list, Entry entry) {
  if (entry_count == ENTRIES_MAX) fail(list, "too many words");
  entries[entry_count++] = entry;
}

/// A word with a sign behind it, which tells it from other words.
static const char *with_sign(yaml_node_t *list, const char *word, char sign) {
  const size_t length = strlen(word);
  char *name = malloc(length + 2);
  if (name == NULL) fail(list, "memory runs out");
  memcpy(name, word, length);
  name[length] = sign;
  name[length + 1] = '\0';
  return name;
}

static void add_lexicon(yaml_document_t *document, unsigned language) {
  for (unsigned key = 0; key < sizeof lexicon_keys / sizeof *lexicon_keys; key++) {
    yaml_node_t *list = words_of_key(document, lexicon_keys[key].key);
    for (size_t i = 0; list != NULL && i < length_of(list); i++) {
      const char *word = (const char *)item_of(document, list, i)->data.scalar.value;
      const uint64_t hash = iq_hash(word, strlen(word));
      add_entry(list, (Entry){word, hash, language, lexicon_keys[key].classes, false});
    }
  }
}

static bool is_listed(const char *word, unsigned language) {
  for (size_t i = 0; i < entry_count; i++) {
    if (entries[i].language == language && strcmp(entries[i].word, word) == 0) return true;
  }
  return false;
}

/// Words of the groups of synonyms that stand in no list are roles.
static void add_synonyms(yaml_document_t *document, unsigned language) {
  yaml_node_t *list = words_of_key(document, "synonyms");
  for (size_t i = 0; list != NULL && i < length_of(list); i++) {
    const char *group = (const char *)item_of(document, list, i)->data.scalar.value;
    while (*group != '\0') {
      const size_t length = strcspn(group, " ");
      char *word = malloc(length + 1);
      if (word == NULL) fail(list, "memory runs out");
      memcpy(word, group, length);
      word[length] = '\0';
      if (!is_listed(word, language)) {
        add_entry(list, (Entry){word, iq_hash(word, length), language, ROLE, false});
      }
      group += length + strspn(group + length, " ");
    }
  }
}

/// The hash of a word, and of several with blanks between them: that of the words before the last
/// one, and that of the last.
static uint64_t hash_of(const char *words) {
  size_t length = strcspn(words, " ");
  uint64_t hash = iq_hash(words, length);
  for (words += length; *words != '\0'; words += length) {
    length = strcspn(++words, " ");
    hash = iq_hash_pair(hash, iq_hash(words, length));
  }
  return hash;
}

/// Words that stand beside the classes, each under its own hash, with a sign behind the word.
static void add_beside(yaml_document_t *document, unsigned language, Key key, uint64_t mix,
                       char sign) {
  yaml_node_t *list = words_of_key(document, key.key);
  for (size_t i = 0; list != NULL && i < length_of(list); i++) {
    const char *word = (const char *)item_of(document, list, i)->data.scalar.value;
    const uint64_t hash = hash_of(word) ^ mix;
    add_entry(list, (Entry){with_sign(list, word, sign), hash, language, key.classes, true});
  }
}

/// First names and endings of them (-a), by the gender that they show; a hyphen behind tells them
/// from other words, in the hash too.
static void add_first_names(yaml_document_t *document, unsigned language, const char *key,
                            unsigned classes) {
  yaml_node_t *list = words_of_key(document, key);
  for (size_t i = 0; list != NULL && i < length_of(list); i++) {
    const char *word = (const char *)item_of(document, list, i)->data.scalar.value;
    const char *name = with_sign(list, word, '-');
    add_entry(list, (Entry){name, iq_hash(name, strlen(name)), language, classes, false});
  }
}

static int compare_entries(const void *a, const void *b) {
  const Entry *first = a;
  const Entry *second = b;
  if (first->language != second->language) return (int)first->language - (int)second->language;
  return strcmp(first->word, second->word);
}

/// Sorts all entries, and makes one of those that are of the same word and language.
static void unite_entries(void) {
  qsort(entries, entry_count, sizeof *entries, compare_entries);
  size_t count = 0;
  for (size_t i = 0; i < entry_count; i++) {
    if (count > 0 && compare_entries(&entries[count - 1], &entries[i]) == 0) {
      entries[count - 1].classes |= entries[i].classes;
    } else {
      entries[count++] = entries[i];
    }
  }
  entry_count = count;
}

/// As many slots as so many words need: a power of two.
static uint32_t slots_for(size_t count) {
  uint32_t slots = 16;
  while (count * 100 > (size_t)slots * SLOTS_TAKEN) slots *= 2;
  return slots;
}

/// Where each slot has its entry: its index + 1, or 0.
static void fill_slots(const Entry *list, size_t count, uint32_t *slots, uint32_t slot_count) {
  memset(slots, 0, slot_count * sizeof *slots);
  for (size_t i = 0; i < count; i++) {
    IQ_PROBE (slot, list[i].hash, slot_count - 1) {
      if (slots[slot] != 0) continue;
      slots[slot] = (uint32_t)i + 1;
      break;
    }
  }
}

/// As many bits as a filter needs for so many words: a power of two.
static uint32_t filter_bits_for(size_t count) {
  uint32_t bits = 64;
  while (bits < count * FILTER_BITS_A_WORD) bits *= 2;
  return bits;
}

static void print_filter(unsigned language, const Entry *list, size_t count) {
  static uint64_t filter[FILTER_BITS_MAX / 64];
  const uint32_t bits = filter_bits_for(count);
  memset(filter, 0, sizeof filter);
  for (size_t i = 0; i < count; i++) {
    const uint32_t bit = iq_lexicon_bit(list[i].hash, bits - 1);
    filter[bit / 64] |= (uint64_t)1 << bit % 64;
  }
  printf("static const uint64_t filter_%u[%u] = {\n", language, bits / 64);
  for (size_t i = 0; i < bits / 64; i++) {
    printf("0x%llX,%s", (unsigned long long)filter[i], i % 8 == 7 ? "\n" : "");
  }
  puts("};");
}

/// A bit for each length, in bytes, of the endings of each kind among the words of a language:
/// -ung, and -al beside the classes.
static void measure_endings(const Entry *list, size_t count, uint32_t lengths[IQ_ENDING_KINDS]) {
  for (size_t i = 0; i < count; i++) {
    const char *ending = list[i].word + 1;
    if (list[i].word[0] != '-') continue;
    const size_t length = strcspn(ending, "+=~");
    if (length == 0 || length > 32) continue;
    const char mark = ending[length];
    const uint32_t bit = 1u << (length - 1);
    // Endings of first names have a hyphen behind.
    if (mark == '\0' && ending[length - 1] != '-') lengths[IQ_ENDING_CLASS] |= bit;
    if (mark == '+') lengths[IQ_ENDING_ASIDE] |= bit;
    if (mark == '~') lengths[IQ_ENDING_HINT] |= bit;
  }
}

/// The words of one language, by their hashes, and their filter.
static void print_language(unsigned language, const Entry *list, size_t count) {
  static uint32_t slots[SLOTS_MAX];
  const uint32_t slot_count = slots_for(count);
  fill_slots(list, count, slots, slot_count);
  printf("\nstatic const IqLexiconSlot slots_%u[%u] = {\n", language, slot_count);
  for (uint32_t i = 0; i < slot_count; i++) {
    if (slots[i] == 0) continue;
    const Entry *entry = &list[slots[i] - 1];
    printf("    [%u] = {0x%08X, 0x%05X},  // %s\n", i, (uint32_t)(entry->hash >> 32),
           entry->classes, entry->word);
  }
  puts("};");
  print_filter(language, list, count);
}

static int compare_hashes(const void *a, const void *b) {
  const Entry *first = a;
  const Entry *second = b;
  return (first->hash > second->hash) - (first->hash < second->hash);
}

/// The small words of all languages, and the languages that have each.
static void print_small_words(void) {
  static uint32_t slots[SLOTS_MAX];
  const uint32_t small =
      IQ_LEXICON_CUE | IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER;
  static uint32_t languages[ENTRIES_MAX];
  size_t count = 0;
  qsort(entries, entry_count, sizeof *entries, compare_hashes);
  for (size_t i = 0; i < entry_count; i++) {
    if (entries[i].beside || (entries[i].classes & small) == 0) continue;
    if (count == 0 || entries[count - 1].hash != entries[i].hash) {
      languages[count] = 0;
      entries[count++] = entries[i];
    }
    languages[count - 1] |= (uint32_t)1 << entries[i].language;
  }
  const uint32_t slot_count = slots_for(count);
  fill_slots(entries, count, slots, slot_count);
  printf("\nconst IqSmallWord iq_small_words[%u] = {\n", slot_count);
  for (uint32_t i = 0; i < slot_count; i++) {
    if (slots[i] == 0) continue;
    const Entry *entry = &entries[slots[i] - 1];
    printf("    [%u] = {0x%08X, 0x%X},  // %s\n", i, (uint32_t)(entry->hash >> 32),
           languages[slots[i] - 1], entry->word);
  }
  printf("};\nconst uint32_t iq_small_word_slots = %u;\n", slot_count);
}

/// Keys of a lexicon: endings of names in other cases than the nominative. Each item is an ending
/// and that of the nominative, which may be empty; one with = before it shows its case by itself.
static const struct {
  const char *key;
  unsigned word, gender;
} case_keys[] = {{"feminine_first_cases", IQ_CASE_FIRST, IQ_GENDER_FEMININE},
                 {"masculine_first_cases", IQ_CASE_FIRST, IQ_GENDER_MASCULINE},
                 {"feminine_last_cases", IQ_CASE_LAST, IQ_GENDER_FEMININE},
                 {"masculine_last_cases", IQ_CASE_LAST, IQ_GENDER_MASCULINE},
                 {"noun_cases", IQ_CASE_NOUN, IQ_GENDER_OPEN},
                 {"plural_cases", IQ_CASE_NOUNS, IQ_GENDER_OPEN}};

static uint32_t print_cases(yaml_document_t *document, uint32_t places[IQ_CASE_WORDS + 1]) {
  const char *language = text_of(document, yaml_document_get_root_node(document), "language");
  uint32_t count = 0;
  for (unsigned key = 0; key < sizeof case_keys / sizeof *case_keys; key++) {
    yaml_node_t *list =
        value_of(document, yaml_document_get_root_node(document), case_keys[key].key);
    const unsigned place = case_keys[key].word;
    if (key == 0 || place != case_keys[key - 1].word) places[place] = count;
    if (list == NULL) continue;
    if (list->type != YAML_SEQUENCE_NODE) fail(list, case_keys[key].key);
    for (size_t i = 0; i < length_of(list); i++) {
      const char *rule = (const char *)item_of(document, list, i)->data.scalar.value;
      const bool sure = rule[0] == '=';
      char ending[64];
      if (strlen(rule) >= sizeof ending) fail(list, "an ending is expected");
      strcpy(ending, rule + sure);
      char *blank = strchr(ending, ' ');
      if (blank != NULL) *blank = '\0';
      const size_t length = strlen(ending);
      if (length == 0) fail(list, "an ending is expected");
      const int last = (signed char)ending[length - 1];
      printf("    {%u, %u, %d, %zu, %d, ", case_keys[key].word, case_keys[key].gender, sure, length,
             last);
      print_string(ending);
      fputs(", ", stdout);
      print_string(blank != NULL ? blank + 1 : "");
      printf("},  // %s\n", language);
      count++;
    }
  }
  places[IQ_CASE_WORDS] = count;
  return count;
}

int main(int count, char **paths) {
  static yaml_document_t documents[IQ_LANGUAGES_MAX];
  size_t words[IQ_LANGUAGES_MAX] = {0};
  uint32_t lengths[IQ_LANGUAGES_MAX][IQ_ENDING_KINDS] = {{0}};
  const unsigned languages = (unsigned)count - 1;
  if (count < 2 || languages > IQ_LANGUAGES_MAX) {
    fputs("usage: lexicon FILE...\n", stderr);
    return 2;
  }
  puts("// clang-format off\n// Made from the data by `make tables`; do not edit.");
  puts("#include \"language/case_rule.h\"\n#include \"language/lexicon.h\"");
  for (unsigned i = 0; i < languages; i++) {
    load(paths[i + 1], &documents[i]);
    add_lexicon(&documents[i], i);
    add_synonyms(&documents[i], i);
    add_first_names(&documents[i], i, "feminine_names", IQ_LEXICON_FEMININE);
    add_first_names(&documents[i], i, "masculine_names", IQ_LEXICON_MASCULINE);
    for (size_t k = 0; k < sizeof aside_keys / sizeof *aside_keys; k++) {
      add_beside(&documents[i], i, aside_keys[k], IQ_LEXICON_ASIDE, '+');
    }
    for (size_t k = 0; k < sizeof call_keys / sizeof *call_keys; k++) {
      add_beside(&documents[i], i, call_keys[k], IQ_LEXICON_CALL, '=');
    }
    for (size_t k = 0; k < sizeof hint_keys / sizeof *hint_keys; k++) {
      add_beside(&documents[i], i, hint_keys[k], IQ_LEXICON_HINT, '~');
    }
    for (size_t k = 0; k < sizeof tie_keys / sizeof *tie_keys; k++) {
      add_beside(&documents[i], i, tie_keys[k], IQ_LEXICON_TIE, '&');
    }
  }
  unite_entries();
  for (size_t from = 0; from < entry_count;) {
    const unsigned language = entries[from].language;
    size_t end = from;
    while (end < entry_count && entries[end].language == language) end++;
    print_language(language, entries + from, end - from);
    words[language] = end - from;
    measure_endings(entries + from, end - from, lengths[language]);
    from = end;
  }
  uint32_t cases[IQ_LANGUAGES_MAX];
  static uint32_t places[IQ_LANGUAGES_MAX][IQ_CASE_WORDS + 1];
  puts("\nconst IqCaseRule iq_case_rules[] = {");
  for (unsigned i = 0; i < languages; i++) cases[i] = print_cases(&documents[i], places[i]);
  puts("};\n\nconst IqLanguage iq_languages[] = {");
  static const char *const flags[] = {
      "capital_nouns",      "compounds", "adjectives_behind", "bare_definite", "caseless",
      "apostrophe_endings", "plural_s",  "spaceless",         "verb_second",   "verb_final",
      "null_subject",       "dotless_i", "genitive_s"};
  for (uint32_t i = 0, first_case = 0; i < languages; first_case += cases[i++]) {
    yaml_node_t *root = yaml_document_get_root_node(&documents[i]);
    fputs("    {", stdout);
    print_string(text_of(&documents[i], root, "language"));
    printf(", slots_%u, filter_%u, %u, %u, ", i, i, slots_for(words[i]) - 1,
           filter_bits_for(words[i]) - 1);
    static const char *const endings[] = {"participle", "past"};
    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++) {
      if (k > 0) fputs(", ", stdout);
      const bool told = value_of(&documents[i], root, endings[k]) != NULL;
      print_string(told ? text_of(&documents[i], root, endings[k]) : "");
    }
    const bool dative = value_of(&documents[i], root, "dative") != NULL;
    const char *article = dative ? text_of(&documents[i], root, "dative") : "";
    const bool acts = value_of(&documents[i], root, "agent") != NULL;
    const char *agent = acts ? text_of(&documents[i], root, "agent") : "";
    printf(", 0x%llX", acts ? (unsigned long long)iq_hash(agent, strlen(agent)) : 0ull);
    printf(", 0x%llX", dative ? (unsigned long long)iq_hash(article, strlen(article)) : 0ull);
    printf(", {0x%X, 0x%X, 0x%X}, %u, %u, {%u, %u, %u, %u, %u}, %d, %d, %d",
           lengths[i][IQ_ENDING_CLASS], lengths[i][IQ_ENDING_ASIDE], lengths[i][IQ_ENDING_HINT],
           first_case, cases[i], places[i][0], places[i][1], places[i][2], places[i][3],
           places[i][4],
           value_of(&documents[i], root, "feminine_names") != NULL ||
               value_of(&documents[i], root, "masculine_names") != NULL,
           value_of(&documents[i], root, "several") != NULL,
           value_of(&documents[i], root, "her_selves") != NULL);
    for (size_t k = 0; k < sizeof flags / sizeof *flags; k++) {
      printf(", %d", flag_of(&documents[i], root, flags[k]));
    }
    puts("},");
  }
  static const char *const of_roles[] = {"role_forms", "heads", "leaders"};  // read by roles.c
  for (size_t i = 0; i < 3; i++) asked[asked_count++] = of_roles[i];
  asked[asked_count++] = "letters";  // read by letters.c
  for (unsigned i = 0; i < languages; i++) refuse_unknown(&documents[i], paths[i + 1]);
  printf("};\nconst uint32_t iq_language_count = %u;\n", languages);
  print_small_words();
  return 0;
}
