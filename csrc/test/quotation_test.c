/// Every writing convention: a text, and the words that stand in quotation in it.
#include <stdio.h>
#include <string.h>

#include "incidentquotes.h"
#include "test.h"

/// One text and its quotations, in order, each as `words`, with `+` before one that continues
/// another, `>` before a nested one, and `~` before one that nothing closes.
typedef struct Case {
  const char *text;
  const char *quotations;
} Case;

static void describe(const IqQuotation *quotation, const char *text, char *out, size_t size) {
  const size_t used = strlen(out);
  snprintf(out + used, size - used, "%s%s%s%s%.*s", used > 0 ? "|" : "",
           quotation->continues != IQ_NONE ? "+" : "", quotation->nested_in != IQ_NONE ? ">" : "",
           quotation->closed || quotation->dialogue ? "" : "~",
           (int)(quotation->inner.end - quotation->inner.start), text + quotation->inner.start);
}

static void scan(const char *text, IqMarkup markup, char *out, size_t size) {
  const IqScanOptions options = {.markup = markup};
  IqDocument *document = NULL;
  out[0] = '\0';
  if (iq_document_scan(NULL, text, strlen(text), &options, &document, NULL) != IQ_OK) return;
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(document, &count);
  for (uint32_t i = 0; i < count; i++) describe(&quotations[i], text, out, size);
  iq_document_delete(document);
}

static void check_cases(const Case *cases, size_t count, IqMarkup markup) {
  for (size_t i = 0; i < count; i++) {
    char found[4096];
    scan(cases[i].text, markup, found, sizeof found);
    CHECK_STRING(found, cases[i].quotations);
  }
}

#define CHECK_CASES(cases) check_cases(cases, sizeof cases / sizeof *cases, IQ_MARKUP_PLAIN)

TEST(plain_pairs) {
  static const Case cases[] = {
      {"She said: \"The tide was wrong.\"", "The tide was wrong."},
      {"“The tide was wrong,” she said.", "The tide was wrong,"},
      {"‘The tide was wrong,’ she said.", "The tide was wrong,"},
      {"„Die Flut kam zu früh“, sagte sie.", "Die Flut kam zu früh"},
      {"„Przyszła fala”, powiedziała.", "Przyszła fala"},
      {"»Die Flut kam«, sagte sie.", "Die Flut kam"},
      {"«La marée est montée», dit-elle.", "La marée est montée"},
      {"« La marée est montée », dit-elle.", "La marée est montée"},
      {"«\xC2\xA0La marée\xC2\xA0», dit-elle.", "La marée"},
      {"”Vattnet steg”, sa hon.", "Vattnet steg"},
      {"»Vesi nousi», hän sanoi.", "Vesi nousi"},
      {"‹La marée›, dit-elle.", "La marée"},
      {"彼女は「潮が来た」と語った。", "潮が来た"},
      {"彼女は「潮が『来た』」と語った。", "潮が『来た』|>来た"},
      {"``The tide,'' she said.", "The tide,"},
      {",,Die Flut'' kam.", "Die Flut"},
      {"`The tide,' she said.", "The tide,"},
  };
  CHECK_CASES(cases);
}

TEST(apostrophes_and_primes) {
  static const Case cases[] = {
      {"'It's the lasses' skiff,' she said.", "It's the lasses' skiff,"},
      {"''Twas the winch,' said Orla, 'and nothin' but.'", "'Twas the winch,|and nothin' but."},
      {"The '80s rules 'don't bind' us.", "don't bind"},
      {"Salt 'n' vinegar, rock ’n’ roll.", ""},
      {"'I told him 'No'' was all she said.", "I told him 'No'|>No"},
      {"A 5'11\" man cried \"Halt!\" at 7\".", "Halt!"},
      {"The dockers' union and the pilots' guild met.", ""},
      {"Kosten von 12'000 Franken, wie's heißt.", ""},
      {"‘The pilots’ guild won’t budge,’ he said.", "The pilots’ guild won’t budge,"},
      {"She called it 'the sailors' rest' and left.", "the sailors' rest"},
      {"Para S. B.'ye ait. 'Evet' dedi.", "Evet"},
      {"A.Ş.’nin sahibi ‘Evet’ dedi.", "Evet"},
  };
  CHECK_CASES(cases);
}

TEST(nesting) {
  static const Case cases[] = {
      {"\"He yelled 'jump' at us,\" she said.", "He yelled 'jump' at us,|>jump"},
      {"‘He yelled “jump” at us,’ she said.", "He yelled “jump” at us,|>jump"},
      {"„Er rief: ‚Spring!‘ und sprang“, sagte sie.", "Er rief: ‚Spring!‘ und sprang|>Spring!"},
      {"'I told him, 'Don't you jump', but he was off.'",
       "I told him, 'Don't you jump', but he was off.|>Don't you jump"},
      {"«Он кричал „прыгай“ нам», — сказала она.", "Он кричал „прыгай“ нам|>прыгай"},
      {"'I said 'no'. He said 'yes',' Quill recalled.", "I said 'no'. He said 'yes',|>no|>yes"},
      {"'The workers' 'wildcat' strike was over,' he said.",
       "The workers' 'wildcat' strike was over,|>wildcat"},
      {"'The sign said 'No Entry'', he said.", "The sign said 'No Entry'|>No Entry"},
      {"Quill said: 'The captain said 'jump' and nobody did.'",
       "The captain said 'jump' and nobody did.|>jump"},
      {"\"They stamped it \"Harbour Office\", he said.",
       "They stamped it \"Harbour Office|>~Harbour Office"},
  };
  CHECK_CASES(cases);
}

TEST(continued_paragraphs) {
  static const Case cases[] = {
      {"\"We ran.\n\n\"We did not look back,\" said Orla.", "~We ran.|+We did not look back,"},
      {"‘We ran.\n\n‘We fell.\n\n‘We got up,’ said Orla.", "~We ran.|+~We fell.|+We got up,"},
      {"«Corrimos.\n\n»No miramos atrás», dijo Orla.", "~Corrimos.|+No miramos atrás"},
      {"\"We ran.\n\nHe added: \"We fell.\"", "~We ran.|We fell."},
      {"“We ran.”\n\n“We fell,” said Orla.", "We ran.|We fell,"},
      {"« Nous avons couru.\n\n« Nous sommes tombés », dit Orla.",
       "~Nous avons couru.|+Nous sommes tombés"},
      {"Orla ajoute : «\u00A0Nous avons couru.\n\n«\u00A0Nous sommes tombés.\u00A0»",
       "~Nous avons couru.|+Nous sommes tombés."},
      {"Accueil « Sport « Voile", ""},
  };
  CHECK_CASES(cases);
}

TEST(a_box_interrupts_a_continued_quotation) {
  static const Case cases[] = {
      {"“We ran.\n\nREAD MORE\n\n“We did not look back,” said Orla.",
       "~We ran.|+We did not look back,"},
      {"\"We ran.\n\nRelated: the crane\nCrane 'never tested', says union\n\n\"We fell,\" said "
       "Orla.",
       "~We ran.|never tested|+We fell,"},
      {"“We ran.\n\nThe boat sank.\n\n“We fell,” said Orla.", "~We ran.|We fell,"},
      {"“We ran.\n\nRead more\n\nHe added: “We fell.”", "~We ran.|We fell."},
  };
  CHECK_CASES(cases);
}

TEST(marks_of_a_block_open_no_quotation) {
  static const Case cases[] = {
      {"\"QUILL: Was it “late”?\n\n\"(CROSSTALK.)\n\n\"O'DEA-VELA: It was.\n\n\"QUILL: Why?",
       "late"},
      {"“QUILL: Was it late?\n\n“VELA: It was.", ""},
      // Two marks are a quotation, whatever begins it.
      {"\"WARNING: thin ice,\" says the sign.", "WARNING: thin ice,"},
      {"\"(Laughs.) I ran.\n\n\"We fell,\" said Orla.", "~(Laughs.) I ran.|+We fell,"},
      {"\"Note: we ran.\n\n\"We fell,\" said Orla.", "~Note: we ran.|+We fell,"},
  };
  CHECK_CASES(cases);
}

TEST(lost_marks_stay_local) {
  static const Case cases[] = {
      {"\"We ran, said Orla.\n\nThe \"tide\" came. \"Late,\" she said.",
       "~We ran, said Orla.|tide|Late,"},
      {"We ran,\" said Orla.\n\nShe wept. \"Why?\" she asked.", "Why?"},
      {"\"We ran\" and 'fell\" here.\n\n'So,' he said.", "We ran|~fell\" here.|+So,"},
  };
  CHECK_CASES(cases);
}

TEST(dialogue) {
  static const Case cases[] = {
      {"—Nos fuimos —dijo Vela—. No había luz.", "Nos fuimos —dijo Vela—. No había luz."},
      {"— Где вы были?\n\n— У причала, потом ушёл.", "Где вы были?|У причала, потом ушёл."},
      {"- Where were you?\n- On the pier.\n- Alone?\n- Never.",
       "Where were you?|On the pier.|Alone?|Never."},
      {"— 21:17: the line fails.\n\n— 21:57: it is back.", ""},
      {"- milk\n- eggs\n- flour", ""},
      {"– Vi sprang, säger Orla Vela, 61, som bodde där.", "Vi sprang"},
      {"– Vi sprang, säger Orla Vela. Ingen såg oss.",
       "Vi sprang, säger Orla Vela. Ingen såg oss."},
      {"—Me dijo «salta» y salté —contó.", "Me dijo «salta» y salté|>salta"},
      {"- Dajcie herbaty, byle gorącej – szepnął do siostry.", "Dajcie herbaty, byle gorącej"},
      {"Prezes był na nartach! – Wróciłem nocnym pociągiem – tłumaczył.",
       "Wróciłem nocnym pociągiem"},
      {"It rained. – The mill – it was old – shut.", ""},
  };
  CHECK_CASES(cases);
}

TEST(not_quotations) {
  static const Case cases[] = {
      {"Home » News » Harbour » Tide", ""},
      {"Ana “Shorty” Quill ran. Skip “the Cat” Doyle too.", ""},
      {"<a href=\"tide.html\">The tide</a> came.", ""},
      {"", ""},
      {"He typed \"\" and “”.", ""},
  };
  CHECK_CASES(cases);
}

TEST(other_spellings_of_marks) {
  static const Case cases[] = {
      {"&ldquo;We don&rsquo;t know,&rdquo; she said.", "We don&rsquo;t know,"},
      {"&#39;We ran,&#39; she said.", "We ran,"},
      {"â€œWe donâ€™t know,â€\xC2\x9D she said.", "We donâ€™t know,"},
  };
  CHECK_CASES(cases);
}

TEST(hard_wrapped_lines) {
  static const Case cases[] = {
      {"“The tide came in far too early and\nnobody had told us,” she said.",
       "The tide came in far too early and\nnobody had told us,"},
  };
  CHECK_CASES(cases);
}

TEST(markdown) {
  static const Case cases[] = {
      {"> \"We ran,\" said *Orla*.", "We ran,"},
      {"Say `'this'` and \"that\".", "that"},
      {"---\ntitle: \"Tide\"\n---\n\n\"We ran.\"", "We ran."},
      {"```\n\"code\"\n```\n\n*“We ran,”* she said.", "We ran,"},
      {"The [“Tide Fair”](https://example.org/\"x\") is off.", "Tide Fair"},
      {"> “We ran\n> and fell,” she said.", "We ran\n> and fell,"},
      {"- Where were you?\n- On the pier.\n- Alone?", ""},
  };
  check_cases(cases, sizeof cases / sizeof *cases, IQ_MARKUP_MARKDOWN);
}

TEST(line_ends_do_not_matter) {
  char unix_found[256];
  char dos_found[256];
  scan("\"We ran.\n\n\"We fell,\" she said.", IQ_MARKUP_PLAIN, unix_found, sizeof unix_found);
  scan("\"We ran.\r\n\r\n\"We fell,\" she said.", IQ_MARKUP_PLAIN, dos_found, sizeof dos_found);
  CHECK_STRING(dos_found, unix_found);
}

TEST(kinds) {
  static const struct {
    const char *text;
    IqKind kind;
  } cases[] = {
      {"She said: “We ran.”", IQ_KIND_SPEECH},
      {"The so-called “ghost tide” came.", IQ_KIND_SCARE},
      {"The ballad “Ghost Tide” was sung.", IQ_KIND_TITLE},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    IqDocument *document = NULL;
    CHECK(iq_document_scan(NULL, cases[i].text, strlen(cases[i].text), NULL, &document, NULL) ==
          IQ_OK);
    uint32_t count;
    const IqQuotation *quotations = iq_document_quotations(document, &count);
    CHECK_EQUAL(count, 1);
    if (count == 1) CHECK_STRING(iq_kind_name(quotations[0].kind), iq_kind_name(cases[i].kind));
    iq_document_delete(document);
  }
}

TEST(utterances) {
  const char *text = "“We ran,” she said, “and fell.”\n\nHe said: “Why?” Later he asked: “Who?”";
  IqDocument *document = NULL;
  CHECK(iq_document_scan(NULL, text, strlen(text), NULL, &document, NULL) == IQ_OK);
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(document, &count);
  CHECK_EQUAL(count, 4);
  CHECK_EQUAL(quotations[0].utterance, 0);
  CHECK_EQUAL(quotations[1].utterance, 0);
  CHECK_EQUAL(quotations[2].utterance, 1);
  CHECK_EQUAL(quotations[3].utterance, 2);
  iq_document_delete(document);
}

/// A million marks of the worst sort: done in linear time and without running out of bounds.
TEST(worst_cases_end) {
  static const char *const units[] = {"' ", "“a ", "'", "\"a\n\n", "<a ", "»", "— a?\n"};
  enum { REPEATS = 100000 };
  static char text[REPEATS * 8];
  for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
    const size_t size = strlen(units[i]);
    for (size_t k = 0; k < REPEATS; k++) memcpy(text + k * size, units[i], size);
    IqDocument *document = NULL;
    CHECK(iq_document_scan(NULL, text, REPEATS * size, NULL, &document, NULL) == IQ_OK);
    iq_document_delete(document);
  }
}

int main(void) {
  RUN(plain_pairs);
  RUN(apostrophes_and_primes);
  RUN(nesting);
  RUN(continued_paragraphs);
  RUN(a_box_interrupts_a_continued_quotation);
  RUN(marks_of_a_block_open_no_quotation);
  RUN(lost_marks_stay_local);
  RUN(dialogue);
  RUN(not_quotations);
  RUN(other_spellings_of_marks);
  RUN(hard_wrapped_lines);
  RUN(markdown);
  RUN(line_ends_do_not_matter);
  RUN(kinds);
  RUN(utterances);
  RUN(worst_cases_end);
  return test_end();
}
