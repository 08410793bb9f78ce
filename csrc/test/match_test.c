/// Words, alignment, index, check and comparison.
#include "base/hash.h"
#include "incidentquotes.h"
#include "language/lexicon.h"
#include "language/token.h"
#include "match/align.h"
#include "match/index.h"
#include "match/relation.h"
#include "test.h"

static const char *const daily =
    "Tide takes boats\n\n‘We saw the tide turn, and as far as I know nobody moved,’ said Orla. "
    "The pier was built in haste by two brothers.";
static const char *const wire =
    "\"We saw the tide turn, and as far as I know nobody moved,\" Orla said. "
    "\"There were nine boats,\" she said, \"at the wall.\"";

static IqText *make_text(const char *bytes) {
  IqText *text = NULL;
  iq_text_new(NULL, bytes, strlen(bytes), IQ_MARKUP_PLAIN, &text, NULL);
  return text;
}

/// The folded words of a text, with a bar between.
static void fold_words(const char *bytes, char *out, size_t size) {
  IqText *text = make_text(bytes);
  IqTokens tokens = {0};
  iq_tokens_add(&tokens, text, (IqSpan){0, iq_text_length(text)}, NULL);
  out[0] = '\0';
  for (uint32_t i = 0; i < tokens.tokens.count; i++) {
    const IqToken *token = &iq_tokens_items(&tokens)[i];
    const size_t used = strlen(out);
    snprintf(out + used, size - used, "%s%.*s", i > 0 ? "|" : "", (int)token->length,
             iq_token_word(&tokens, token));
  }
  iq_tokens_free(&tokens, NULL);
  iq_text_delete(text);
}

TEST(words_are_folded) {
  static const struct {
    const char *text, *words;
  } cases[] = {
      {"We Ran, they’d RUN.", "we|ran|they'd|run"},
      {"Größe GROSSE Straße", "grösse|grosse|strasse"},
      {"office o\xEF\xAC\x83"
       "ce so\xC2\xAD"
       "ft",
       "office|office|soft"},
      {"e\xCC\x81t\xC3\xA9", "été"},
      {"1,200 1.5 7:40 5% 30 000", "1,200|1.5|7:40|5%|30|000"},
      {"潮が来た", "潮|が|来|た"},
      {"rock ’n’ roll's", "rock|n|roll's"},
      {"a\xC2\xA0"
       "b…c",
       "a|b|c"},
      {"", ""},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    char words[256];
    fold_words(cases[i].text, words, sizeof words);
    CHECK_STRING(words, cases[i].words);
  }
}

TEST(spans_lead_back_to_the_bytes) {
  const char *bytes = "«Größe [im Hafen] … zählt»";
  IqText *text = make_text(bytes);
  IqTokens tokens = {0};
  iq_tokens_add(&tokens, text, (IqSpan){0, iq_text_length(text)}, NULL);
  const IqToken *items = iq_tokens_items(&tokens);
  CHECK_EQUAL(tokens.tokens.count, 4);
  CHECK(memcmp(bytes + items[0].span.start, "Größe", 7) == 0);
  CHECK_EQUAL(items[0].span.end - items[0].span.start, 7);
  CHECK_EQUAL(items[0].flags, 0);
  CHECK_EQUAL(items[1].flags, IQ_TOKEN_BRACKETED);
  CHECK_EQUAL(items[3].flags, IQ_TOKEN_AFTER_GAP);
  iq_tokens_free(&tokens, NULL);
  iq_text_delete(text);
}

static IqWordClass class_of(const char *word, uint8_t language) {
  const uint32_t length = (uint32_t)strlen(word);
  return iq_word_class(word, length, iq_word_find(iq_hash(word, length)), language);
}

TEST(words_have_classes) {
  CHECK_EQUAL(class_of("the", 0), IQ_WORD_FUNCTION);
  CHECK_EQUAL(class_of("not", 0), IQ_WORD_NEGATION);
  CHECK_EQUAL(class_of("nicht", 0), IQ_WORD_NEGATION);
  CHECK_EQUAL(class_of("nine", 0), IQ_WORD_NUMBER);
  CHECK_EQUAL(class_of("1200", 0), IQ_WORD_NUMBER);
  CHECK_EQUAL(class_of("tide", 0), IQ_WORD_CONTENT);
  CHECK_EQUAL(class_of("th", 0), IQ_WORD_CONTENT);
}

TEST(words_differ_by_language) {
  const uint8_t english = (uint8_t)iq_lexicon_language("en");
  const uint8_t polish = (uint8_t)iq_lexicon_language("pl");
  const uint8_t turkish = (uint8_t)iq_lexicon_language("tr");
  CHECK_EQUAL(class_of("ten", english), IQ_WORD_NUMBER);
  CHECK_EQUAL(class_of("ten", polish), IQ_WORD_FUNCTION);
  CHECK_EQUAL(class_of("on", english), IQ_WORD_FUNCTION);
  CHECK_EQUAL(class_of("on", turkish), IQ_WORD_NUMBER);
  CHECK_EQUAL(class_of("bin", english), IQ_WORD_CONTENT);
}

/// Aligns two texts; the steps as letters: = match, ~ minor, x replaced, + inserted, - deleted.
static float align_texts(const char *copy, const char *source, char *out) {
  IqText *texts[2] = {make_text(copy), make_text(source)};
  IqTokens tokens[2] = {{.language = 0}, {.language = 0}};
  uint32_t order[64];
  for (uint32_t i = 0; i < 64; i++) order[i] = i;
  for (int i = 0; i < 2; i++) {
    iq_tokens_add(&tokens[i], texts[i], (IqSpan){0, iq_text_length(texts[i])}, NULL);
  }
  IqArena arena;
  iq_arena_init(&arena, NULL);
  IqAlignment alignment = {0};
  const IqWords words[2] = {{&tokens[0], order, tokens[0].tokens.count},
                            {&tokens[1], order, tokens[1].tokens.count}};
  CHECK(iq_align(words[0], words[1], &arena, &alignment));
  for (uint32_t i = 0; i < alignment.count; i++) *out++ = "=~x+-"[alignment.steps[i].kind];
  *out = '\0';
  const float share = alignment.share;
  iq_arena_clear(&arena);
  for (int i = 0; i < 2; i++) {
    iq_tokens_free(&tokens[i], NULL);
    iq_text_delete(texts[i]);
  }
  return share;
}

TEST(alignments_find_the_smallest_difference) {
  static const struct {
    const char *copy, *source, *steps;
  } cases[] = {
      {"the tide turned", "we saw the tide turned at noon", "==="},
      {"the tide turned", "the wind turned", "=x="},
      {"the tides turned", "the tide turned", "=~="},
      {"a tide turned", "the tide turned", "~=="},
      {"the tide never turned", "the tide turned", "==+="},
      {"the tide turned", "the tide at last turned", "==--="},
      {"the tide … turned", "the tide at last turned", "==--="},
      {"it held and it fell", "it held it held and it fell", "====="},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    char steps[64];
    align_texts(cases[i].copy, cases[i].source, steps);
    CHECK_STRING(steps, cases[i].steps);
  }
}

TEST(a_shown_gap_costs_less_than_a_silent_one) {
  char steps[64];
  const float shown = align_texts("the tide … turned", "the tide at last turned", steps);
  const float silent = align_texts("the tide turned", "the tide at last turned", steps);
  CHECK(shown < silent);
  CHECK(align_texts("the tide turned", "the tide turned", steps) == 0);
}

static IqIndex *make_index(void) {
  IqIndex *index = NULL;
  uint32_t source;
  iq_index_new(NULL, &index, NULL);
  iq_index_add(index, daily, strlen(daily), NULL, &source, NULL);
  iq_index_add(index, wire, strlen(wire), NULL, &source, NULL);
  return index;
}

static IqRelation relation_in(const IqIndex *index, const char *copy) {
  IqCheck *check = NULL;
  uint32_t pending;
  uint32_t count;
  iq_check_new(NULL, index, &check, NULL);
  iq_check_begin(check, copy, strlen(copy), NULL, NULL);
  iq_check_step(check, UINT32_MAX, &pending, NULL);
  const IqVerdict *verdicts = iq_check_verdicts(check, &count);
  const IqRelation relation = count > 0 ? verdicts[0].relation : IQ_RELATION_NOT_FOUND;
  iq_check_delete(check);
  return relation;
}

TEST(a_quotation_across_an_incise_is_whole) {
  IqIndex *index = make_index();
  CHECK_STRING(iq_relation_name(relation_in(index, "“There were nine boats at the wall.”")),
               "normalized");
  iq_index_delete(index);
}

TEST(short_fragments_are_found_word_for_word_only) {
  IqIndex *index = make_index();
  CHECK_STRING(iq_relation_name(relation_in(index, "He said: “nine boats”.")), "truncated");
  CHECK_STRING(iq_relation_name(relation_in(index, "He said: “ten boats”.")), "not-found");
  CHECK_STRING(iq_relation_name(relation_in(index, "He said: “as the wall”.")), "not-found");
  iq_index_delete(index);
}

TEST(a_function_word_is_found_where_it_is_all_that_is_quoted) {
  static const char *const texts[] = {"They sat in the house, in the dark.",
                                      "“In,” she said, “out.”"};
  IqIndex *index = make_index();
  uint32_t source;
  CHECK_STRING(iq_relation_name(relation_in(index, "“In,” he said.")), "not-found");
  for (int i = 0; i < 2; i++) {
    CHECK(iq_index_add(index, texts[i], strlen(texts[i]), NULL, &source, NULL) == IQ_OK);
  }
  CHECK_STRING(iq_relation_name(relation_in(index, "“In,” he said.")), "identical");
  iq_index_delete(index);
}

/// Three words of it tell a quotation from thousands that share the common ones.
TEST(common_words_hide_no_rare_ones) {
  enum { QUOTATIONS = 6000, EACH = 80 };
  static char text[QUOTATIONS * EACH];
  size_t length = 0;
  for (uint32_t i = 0; i < QUOTATIONS; i++) {
    length +=
        (size_t)snprintf(text + length, EACH,
                         "“The tide rose over boat%u and wall%u,” she said.\n\n", i % 50, i * 7);
  }
  IqIndex *index = make_index();
  uint32_t source;
  CHECK(iq_index_add(index, text, length, NULL, &source, NULL) == IQ_OK);
  const char *own = "“The tide rose over boat3 and wall21,” she said.";
  CHECK_STRING(iq_relation_name(relation_in(index, own)), "identical");
  const char *altered = "“The tide fell over boat3 and wall21,” she said.";
  CHECK_STRING(iq_relation_name(relation_in(index, altered)), "altered");
  CHECK_STRING(iq_relation_name(relation_in(index, "“wall41993”, she said.")), "truncated");
  iq_index_delete(index);
}

TEST(an_index_that_grows_makes_verdicts_new) {
  IqIndex *index = make_index();
  IqCheck *check = NULL;
  uint32_t pending;
  uint32_t count;
  uint32_t source;
  const char *copy = "“Nobody told us of the wind.”";
  iq_check_new(NULL, index, &check, NULL);
  iq_check_begin(check, copy, strlen(copy), NULL, NULL);
  iq_check_step(check, 9, &pending, NULL);
  CHECK_EQUAL(iq_check_verdicts(check, &count)[0].relation, IQ_RELATION_NOT_FOUND);
  CHECK(iq_index_add(index, copy, strlen(copy), NULL, &source, NULL) == IQ_OK);
  iq_check_begin(check, copy, strlen(copy), NULL, NULL);
  iq_check_step(check, 9, &pending, NULL);
  CHECK_EQUAL(iq_check_verdicts(check, &count)[0].relation, IQ_RELATION_IDENTICAL);
  iq_check_delete(check);
  iq_index_delete(index);
}

TEST(every_relation_has_a_name_and_ends_in_not_found) {
  for (int i = IQ_RELATION_IDENTICAL; i <= IQ_RELATION_NOT_FOUND; i++) {
    CHECK(strcmp(iq_relation_name((IqRelation)i), "unknown") != 0);
  }
  const IqDifference nothing = {.words = 4, .share = 1};
  CHECK_EQUAL(iq_relation_of(&nothing), IQ_RELATION_NOT_FOUND);
}

TEST(a_long_quotation_is_bounded) {
  enum { WORDS = 6000 };
  static char text[WORDS * 8 + 64];
  size_t length = 0;
  memcpy(text, "\xE2\x80\x9C", 3);
  length = 3;
  for (int i = 0; i < WORDS; i++) {
    length += (size_t)snprintf(text + length, sizeof text - length, "w%d ", i);
  }
  memcpy(text + length, "\xE2\x80\x9D", 4);
  IqIndex *index = make_index();
  uint32_t source;
  CHECK(iq_index_add(index, text, length + 3, NULL, &source, NULL) == IQ_OK);
  CHECK_EQUAL(relation_in(index, text), IQ_RELATION_IDENTICAL);
  iq_index_delete(index);
}

/// Everything from two sources to a comparison, with an allocator that may fail.
static IqStatus do_all(const IqAllocator *allocator) {
  const char *copy = "“We saw the tide turn … nobody moved,” she said. “There were ten boats.”";
  IqIndex *index = NULL;
  IqCheck *check = NULL;
  IqComparison *comparison = NULL;
  uint32_t source;
  uint32_t pending;
  IqError error;
  IqStatus status = iq_index_new(allocator, &index, &error);
  if (status == IQ_OK) {
    status = iq_index_add(index, daily, strlen(daily), NULL, &source, &error);
  }
  if (status == IQ_OK) status = iq_index_add(index, wire, strlen(wire), NULL, &source, &error);
  if (status == IQ_OK) status = iq_check_new(allocator, index, &check, &error);
  if (status == IQ_OK) status = iq_check_begin(check, copy, strlen(copy), NULL, &error);
  if (status == IQ_OK) status = iq_check_step(check, 99, &pending, &error);
  if (status == IQ_OK) status = iq_index_compare(index, allocator, NULL, &comparison, &error);
  iq_comparison_delete(comparison);
  iq_check_delete(check);
  iq_index_delete(index);
  return status;
}

TEST(running_out_of_memory_is_a_status) {
  bool done = false;
  for (uint32_t allowed = 0; !done && allowed < 2000; allowed++) {
    TestRation ration = {.left = allowed};
    const IqAllocator allocator = {.resize = test_resize, .context = &ration};
    const IqStatus status = do_all(&allocator);
    done = status == IQ_OK;
    CHECK(done || status == IQ_E_MEMORY);
    CHECK_EQUAL(ration.held, 0);
  }
  CHECK(done);
}

int main(void) {
  RUN(words_are_folded);
  RUN(spans_lead_back_to_the_bytes);
  RUN(words_have_classes);
  RUN(words_differ_by_language);
  RUN(alignments_find_the_smallest_difference);
  RUN(a_shown_gap_costs_less_than_a_silent_one);
  RUN(a_quotation_across_an_incise_is_whole);
  RUN(short_fragments_are_found_word_for_word_only);
  RUN(a_function_word_is_found_where_it_is_all_that_is_quoted);
  RUN(common_words_hide_no_rare_ones);
  RUN(an_index_that_grows_makes_verdicts_new);
  RUN(every_relation_has_a_name_and_ends_in_not_found);
  RUN(a_long_quotation_is_bounded);
  RUN(running_out_of_memory_is_a_status);
  return test_end();
}
