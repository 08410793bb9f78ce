/// Numbers, what they count, and whether two are about the same.
#include <math.h>

#include "base/hash.h"
#include "fact/fact.h"
#include "language/numeral.h"
#include "match/posting.h"
#include "test.h"

static IqDocument *scan(const char *language, const char *text) {
  const IqScanOptions options = {.language = language, .facts = true};
  IqDocument *document = NULL;
  CHECK(iq_document_scan(NULL, text, strlen(text), &options, &document, NULL) == IQ_OK);
  return document;
}

/// The only fact of a text has this interval, unit and words.
static void check_fact(const char *language, const char *text, double low, double high,
                       const char *unit, const char *words) {
  IqDocument *document = scan(language, text);
  uint32_t count;
  const IqFact *facts = iq_document_facts(document, &count);
  CHECK_EQUAL(count, 1);
  if (count == 1) {
    char found[64] = "";
    const uint32_t length = facts->span.end - facts->span.start;
    memcpy(found, text + facts->span.start, length < 63 ? length : 63);
    CHECK_STRING(found, words);
    CHECK(fabs(facts->low - low) < 1e-6 || facts->low == low);
    CHECK(fabs(facts->high - high) < 1e-6 || facts->high == high);
    CHECK(unit == NULL ? facts->unit == NULL : strcmp(facts->unit, unit) == 0);
  }
  iq_document_delete(document);
}

TEST(numbers_are_intervals) {
  check_fact("en", "At least eight people died.", 8, HUGE_VAL, "person", "At least eight people");
  check_fact("en", "No more than six people died.", -HUGE_VAL, 6, "person",
             "No more than six people");
  check_fact("en", "More than 20 people died.", 21, HUGE_VAL, "person", "More than 20 people");
  check_fact("en", "About 40 people died.", 36, 44, "person", "About 40 people");
  check_fact("en", "Six to eight people died.", 6, 8, "person", "Six to eight people");
  check_fact("en", "20 people or more died.", 20, HUGE_VAL, "person", "20 people or more");
  check_fact("ru", "Прошло минут пятнадцать.", 13.5, 16.5, "minute", "минут пятнадцать");
}

TEST(numbers_are_read_in_words_and_digits) {
  check_fact("en", "One hundred and twenty-one sheep ran.", 121, 121, NULL,
             "One hundred and twenty-one sheep");
  check_fact("de", "Siebenundvierzig Boote sanken.", 47, 47, NULL, "Siebenundvierzig Boote");
  check_fact("de", "Es kostet 1,5 Mio. Euro.", 1500000, 1500000, "euro", "1,5 Mio. Euro");
  check_fact("fr", "Il faut 1 200 000 euros.", 1200000, 1200000, "euro", "1 200 000 euros");
  check_fact("fr", "Il faut quatre-vingt-douze mètres.", 92, 92, "metre",
             "quatre-vingt-douze mètres");
  check_fact("es", "Duró catorce horas y media.", 14.5, 14.5, "hour", "catorce horas y media");
  check_fact("en", "It fell 30ft.", 30, 30, "foot", "30ft");
  check_fact("en", "It fell at 7.40 p.m. on Monday.", 1180, 1180, "minute", "7.40 p.m");
  check_fact("en", "It opened on 14 June.", 614, 614, "day", "14 June");
  check_fact("tr", "On iki kişi öldü.", 12, 12, "person", "On iki kişi");
  check_fact("en", "It fell 6in.", 6, 6, "inch", "6in");
  check_fact("pl", "Trwało to po dwunastu godzinach.", 12, 12, "hour", "dwunastu godzinach");
  check_fact("de", "120 Rettungskräfte kamen.", 120, 120, "person", "120 Rettungskräfte");
  check_fact("sv", "54 insatssoldater kom.", 54, 54, "person", "54 insatssoldater");
}

TEST(what_is_no_number_is_left_alone) {
  static const char *const texts[] = {"A Boeing-737 landed.", "One of them knew.",
                                      "A father-of-three ran.", "It was a wet week."};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    IqDocument *document = scan("en", texts[i]);
    uint32_t count;
    iq_document_facts(document, &count);
    CHECK_EQUAL(count, 0);
    iq_document_delete(document);
  }
}

TEST(compounds_are_numbers_or_nothing) {
  double value = 0;
  bool age = false;
  const uint8_t german = iq_numeral_language("de");
  CHECK(iq_numeral_compound("einundzwanzig", 13, german, &value, &age));
  CHECK_EQUAL(value, 21);
  CHECK(!iq_numeral_compound("einundein", 9, german, &value, &age));
  CHECK(!iq_numeral_compound("zwanzigundeins", 14, german, &value, &age));
  CHECK(!iq_numeral_compound("hunde", 5, german, &value, &age));
  CHECK_EQUAL(iq_numeral_language("xx"), IQ_NUMERAL_ANY);
}

/// Whether key 7 has exactly the places 0 to count - 1.
static bool has_places(const IqPostings *postings, uint32_t count) {
  const IqKey *key = iq_postings_find(postings, 7);
  if (key == NULL || iq_key_count(key) != count) return false;
  IqPostingCursor cursor = iq_postings_read(postings, key);
  uint32_t size;
  for (const IqPosting *places; (places = iq_postings_next(&cursor, &size)) != NULL;) {
    while (size-- > 0) {
      if (count-- == 0 || places[size].part != count || places[size].token != count * 3) {
        return false;
      }
    }
  }
  return count == 0;
}

TEST(postings_come_back_newest_first) {
  enum { PLACES = 3 * IQ_POSTING_BLOCK + 5 };
  IqPostings postings = {0};
  for (uint32_t i = 0; i < PLACES; i++) {
    CHECK(iq_postings_add(&postings, NULL, 7, (IqPosting){i, i * 3}));
    CHECK(iq_postings_add(&postings, NULL, iq_hash_mix(i / 3 + 1), (IqPosting){i, 0}));
    const bool boundary = (i & (i + 1)) == 0 || i % IQ_POSTING_BLOCK < 2;
    if (boundary) CHECK(has_places(&postings, i + 1));
  }
  CHECK(has_places(&postings, PLACES));
  CHECK_EQUAL(postings.total, 2 * PLACES);
  CHECK(iq_postings_find(&postings, 8) == NULL);
  iq_postings_free(&postings, NULL);
}

TEST(postings_forget_as_they_have_grown) {
  enum { PLACES = 2 * IQ_POSTING_BLOCK + 300 };
  IqPostings postings = {0};
  for (uint32_t i = 0; i < PLACES; i++) {
    CHECK(iq_postings_add(&postings, NULL, 7, (IqPosting){i, i * 3}));
    CHECK(iq_postings_add(&postings, NULL, iq_hash_mix(i + 1), (IqPosting){i, 0}));
  }
  static const uint32_t kept[] = {
      PLACES, 2 * IQ_POSTING_BLOCK, IQ_POSTING_BLOCK + 1, 4096, 2049, 2048, 777, 2, 1};
  for (uint32_t i = 0; i < sizeof kept / sizeof *kept; i++) {
    iq_postings_forget(&postings, kept[i]);
    CHECK(has_places(&postings, kept[i]));
    CHECK_EQUAL(postings.total, 2 * kept[i]);
    // What was forgotten can be added again, into the blocks that were given back.
    for (uint32_t k = kept[i]; k < kept[i] + 20; k++) {
      CHECK(iq_postings_add(&postings, NULL, 7, (IqPosting){k, k * 3}));
    }
    CHECK(has_places(&postings, kept[i] + 20));
    iq_postings_forget(&postings, kept[i]);
  }
  iq_postings_forget(&postings, 0);
  CHECK(iq_postings_find(&postings, 7) == NULL);
  CHECK_EQUAL(postings.total, 0);
  iq_postings_free(&postings, NULL);
}

/// Facts of three documents, their groups, and a check, with an allocator that may fail.
static IqStatus do_all(const IqAllocator *allocator) {
  static const char *const texts[] = {
      "Anna Pell, 58, said nine people died at 7.40am. The ferry had 212 passengers aboard.",
      "The ferry had 221 passengers aboard. At least eight people died. Anna Pell, 59, saw it.",
      "“The ferry had 221 passengers aboard,” said Anna Pell, 58."};
  const IqScanOptions options = {.language = "en", .facts = true};
  IqIndex *index = NULL;
  IqCheck *check = NULL;
  IqComparison *comparison = NULL;
  const IqFactGroups *groups = NULL;
  uint32_t pending;
  IqStatus status = iq_index_new(allocator, &index, NULL);
  for (int i = 0; i < 2 && status == IQ_OK; i++) {
    uint32_t source;
    status = iq_index_add(index, texts[i], strlen(texts[i]), &options, &source, NULL);
  }
  if (status == IQ_OK) status = iq_index_compare(index, allocator, NULL, &comparison, NULL);
  if (status == IQ_OK) {
    uint32_t count;
    iq_comparison_facts(comparison, &count);
    CHECK_EQUAL(count, 3);
    status = iq_check_new(allocator, index, &check, NULL);
  }
  if (status == IQ_OK) {
    status = iq_check_begin(check, texts[2], strlen(texts[2]), &options, NULL);
  }
  if (status == IQ_OK) status = iq_check_step(check, 99, &pending, NULL);
  while (status == IQ_OK && groups == NULL) status = iq_check_facts(check, 1, &groups, NULL);
  iq_comparison_delete(comparison);
  iq_check_delete(check);
  iq_index_delete(index);
  return status;
}

TEST(groups_are_the_same_in_pieces) {
  static const char *const texts[] = {
      "Anna Pell, 58, said nine people died at 7.40am. The ferry had 212 passengers aboard.",
      "The ferry had 221 passengers aboard. At least eight people died. Anna Pell, 59, saw it.",
      "There were 221 passengers. Nine people died at 8.10am, and 14 were injured.",
      "Fourteen people were injured, and Anna Pell, 58, was one of 212 passengers."};
  enum { TEXTS = sizeof texts / sizeof *texts };
  const IqScanOptions options = {.language = "en", .facts = true};
  IqIndex *index = NULL;
  const IqDocument *documents[TEXTS];
  CHECK_EQUAL(iq_index_new(NULL, &index, NULL), IQ_OK);
  for (uint32_t i = 0; i < TEXTS; i++) {
    uint32_t source;
    CHECK_EQUAL(iq_index_add(index, texts[i], strlen(texts[i]), &options, &source, NULL), IQ_OK);
  }
  for (uint32_t i = 0; i < TEXTS; i++) documents[i] = iq_index_document(index, i);
  IqFactGroups *whole = NULL;
  IqFactGroups *pieces = NULL;
  CHECK_EQUAL(iq_fact_groups_new(NULL, documents, TEXTS, NULL, &whole, NULL), IQ_OK);
  CHECK_EQUAL(iq_fact_groups_begin(NULL, documents, TEXTS, NULL, &pieces, NULL), IQ_OK);
  uint32_t turns = 0;
  for (bool done = false; !done; turns++) {
    uint32_t none;
    iq_fact_groups_items(pieces, &none);
    CHECK_EQUAL(none, 0);
    CHECK_EQUAL(iq_fact_groups_advance(pieces, 0, &done, NULL), IQ_OK);
    if (turns > 1000) break;
  }
  uint32_t first;
  uint32_t second;
  const IqFactGroup *a = iq_fact_groups_items(whole, &first);
  const IqFactGroup *b = iq_fact_groups_items(pieces, &second);
  CHECK(turns > 6);
  CHECK(first > 2);
  CHECK_EQUAL(first, second);
  for (uint32_t i = 0; i < first && i < second; i++) {
    CHECK_STRING(a[i].attribute, b[i].attribute);
    CHECK_EQUAL(a[i].agreement, b[i].agreement);
    CHECK_EQUAL(a[i].member_count, b[i].member_count);
  }
  iq_fact_groups_delete(whole);
  iq_fact_groups_delete(pieces);
  iq_index_delete(index);
}

TEST(running_out_of_memory_is_a_status) {
  bool done = false;
  for (uint32_t allowed = 0; !done && allowed < 4000; allowed++) {
    TestRation ration = {.left = allowed};
    const IqAllocator allocator = {.resize = test_resize, .context = &ration};
    const IqStatus status = do_all(&allocator);
    done = status == IQ_OK;
    CHECK(done || status == IQ_E_MEMORY);
    CHECK_EQUAL(ration.held, 0);
  }
  CHECK(done);
}

TEST(everything_has_a_name) {
  CHECK_STRING(iq_modality_name(IQ_MODALITY_AT_LEAST), "at least");
  CHECK_STRING(iq_modality_name(IQ_MODALITY_LESS_THAN), "less than");
  CHECK_STRING(iq_agreement_name(IQ_AGREEMENT_AGREE), "agree");
  CHECK_STRING(iq_agreement_name(IQ_AGREEMENT_COMPATIBLE), "compatible");
}

int main(void) {
  RUN(numbers_are_intervals);
  RUN(numbers_are_read_in_words_and_digits);
  RUN(what_is_no_number_is_left_alone);
  RUN(compounds_are_numbers_or_nothing);
  RUN(postings_come_back_newest_first);
  RUN(postings_forget_as_they_have_grown);
  RUN(groups_are_the_same_in_pieces);
  RUN(running_out_of_memory_is_a_status);
  RUN(everything_has_a_name);
  return test_end();
}
