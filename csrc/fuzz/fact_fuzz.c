/// Numbers of two or three texts, and the groups that they make; names across them.
/// An input is two bytes of options, then texts that byte 0x1E parts.
#include "fuzz.h"

#define TEXTS_MAX 3u
#define NAMES_MAX 64u

static void must_groups(const IqDocument *const *documents, uint32_t count) {
  IqFactGroups *groups = NULL;
  uint32_t group_count;
  MUST(iq_fact_groups_new(NULL, documents, count, NULL, &groups, NULL) == IQ_OK);
  const IqFactGroup *items = iq_fact_groups_items(groups, &group_count);
  for (uint32_t i = 0; i < group_count; i++) {
    MUST(items[i].attribute != NULL && items[i].attribute[0] != '\0');
    MUST(items[i].agreement <= IQ_AGREEMENT_CONFLICT);
    MUST(items[i].member_count >= 2);
    for (uint32_t k = 0; k < items[i].member_count; k++) {
      const IqFactMember *member = &items[i].members[k];
      uint32_t facts;
      MUST(member->document < count);
      iq_document_facts(documents[member->document], &facts);
      MUST(member->fact < facts);
      MUST(member->low <= member->high);
      MUST(k == 0 || items[i].members[k - 1].document <= member->document);
    }
  }
  iq_fact_groups_delete(groups);
}

/// Roles that are handed over with the names.
#define ROLES_MAX 40u

static char *word_of(const FuzzText *text, IqSpan span) {
  const size_t length = span.end - span.start;
  char *word = malloc(length + 1);
  MUST(word != NULL);
  memcpy(word, text->bytes + span.start, length);
  word[length] = '\0';
  return word;
}

static void must_roster(const FuzzText *texts, const IqDocument *const *documents, uint32_t count) {
  IqRosterName names[NAMES_MAX] = {{0}};
  char *words[NAMES_MAX];
  uint32_t canonical[NAMES_MAX];
  bool misspelt[NAMES_MAX];
  uint32_t total = 0;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t mentions;
    const IqNameMention *items = iq_document_names(documents[i], &mentions);
    for (uint32_t k = 0; k < mentions && total < NAMES_MAX; k++) {
      words[total] = word_of(&texts[i], items[k].span);
      names[total] = (IqRosterName){.name = words[total],
                                    .count = k % 3,
                                    .of = IQ_NONE,
                                    .exact = k % 7 == 0,
                                    .inflects = iq_document_inflects(documents[i])};
      total++;
    }
  }
  if (total > 2) names[0].of = names[1].of = 0;
  IqRosterRole roles[ROLES_MAX];
  uint32_t role_count = 0;
  for (uint32_t i = 0; i < total && role_count < ROLES_MAX; i++) {
    const IqRole role = {.word = 1 + i % 5, .whole = i % 3, .voice = i % 4 == 0};
    roles[role_count++] = (IqRosterRole){i, role, i % 2 == 0};
  }
  MUST(iq_roster_unify(NULL, names, total, roles, role_count, canonical, misspelt, NULL) == IQ_OK);
  IqRosterWords utterances[NAMES_MAX];
  for (uint32_t i = 0; i < total; i++) {
    utterances[i] = (IqRosterWords){words[i], (uint32_t)strlen(words[i])};
  }
  uint32_t found = IQ_NONE;
  if (total > 0) {
    const uint32_t last = total - 1;
    MUST(iq_roster_find_headline(NULL, utterances[last], utterances, total, &found, NULL) == IQ_OK);
    MUST(found <= last);
  }
  for (uint32_t i = 0; i < total; i++) {
    MUST(canonical[i] < total);
    MUST(canonical[canonical[i]] == canonical[i]);
    free(words[i]);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 2) return 0;
  IqScanOptions options = fuzz_options(data[0], data[1]);
  options.facts = true;
  options.names = true;
  options.spans_only = false;
  data += 2;
  size -= 2;
  FuzzText texts[TEXTS_MAX];
  IqDocument *documents[TEXTS_MAX] = {NULL};
  uint32_t count = 0;
  do {
    size_t length;
    const uint8_t *part = fuzz_part(&data, &size, &length);
    texts[count] = fuzz_text_new(part, length);
    MUST(iq_document_scan(NULL, texts[count].bytes, length, &options, &documents[count], NULL) ==
         IQ_OK);
    fuzz_must_document(&texts[count], documents[count]);
    count++;
  } while (size > 0 && count < TEXTS_MAX);
  must_groups((const IqDocument *const *)documents, count);
  must_roster(texts, (const IqDocument *const *)documents, count);
  for (uint32_t i = 0; i < count; i++) {
    iq_document_delete(documents[i]);
    fuzz_text_delete(&texts[i]);
  }
  return 0;
}
