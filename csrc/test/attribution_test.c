/// Who speaks, in ten languages: a text, and the speakers of its quotations in order.
#include "incidentquotes.h"
#include "speaker/clue.h"
#include "speaker/kind.h"
#include "speaker/speaker.h"
#include "test.h"

static void check_speakers(const char *language, const char *text, const char *expected) {
  const IqScanOptions options = {.language = language};
  IqDocument *document = NULL;
  char found[512] = "";
  CHECK(iq_document_scan(NULL, text, strlen(text), &options, &document, NULL) == IQ_OK);
  uint32_t count;
  const IqQuotation *quotations = iq_document_quotations(document, &count);
  for (uint32_t i = 0; i < count; i++) {
    const size_t used = strlen(found);
    const char *name = quotations[i].name != NULL ? quotations[i].name : "-";
    snprintf(found + used, sizeof found - used, "%s%s", i > 0 ? "|" : "", name);
  }
  CHECK_STRING(found, expected);
  iq_document_delete(document);
}

TEST(cue_and_speaker_stand_anywhere) {
  check_speakers("en", "“We saw the tide turn,” said Orla Quill.", "Orla Quill");
  check_speakers("en", "“We saw the tide turn,” Orla Quill said.", "Orla Quill");
  check_speakers("en", "Orla Quill said: “We saw the tide turn.”", "Orla Quill");
  check_speakers("en", "“We saw,” Orla Quill said, “the tide turn.”", "Orla Quill|Orla Quill");
  check_speakers("en", "According to Orla Quill, “the tide turned far too early”.", "Orla Quill");
  check_speakers("en", "Orla Quill: “We saw the tide turn.”", "Orla Quill");
  check_speakers("en", "“We saw the tide turn.” — Orla Quill", "Orla Quill");
}

TEST(titles_and_appositions_are_passed_over) {
  check_speakers("en", "“We saw the tide turn,” said Captain Orla Quill.", "Orla Quill");
  check_speakers("en", "“We saw it turn,” said the harbourmaster, Orla Quill.", "Orla Quill");
  check_speakers("en", "Orla Quill, 41, a welder from Ness, said: “We saw it turn.”", "Orla Quill");
}

TEST(pronouns_surnames_and_roles_are_resolved) {
  check_speakers("en", "Orla Quill wept. “We saw the tide turn,” she said.", "Orla Quill");
  check_speakers("en", "“We saw it turn,” said Orla Quill.\n\n“It was early,” Ms Quill said.",
                 "Orla Quill|Orla Quill");
  check_speakers("en",
                 "Harbourmaster Orla Quill ran.\n\n“The tide turned,” the harbourmaster said.",
                 "Orla Quill");
}

TEST(turns_of_a_text_that_mentions_nobody_outside_them_are_read) {
  check_speakers("fr", "— Vous étiez là ?\n\n— Oui, dit Anna Berg.\n\n— Pourquoi ?\n\n— Parce que.",
                 "-|Anna Berg|-|Anna Berg");
}

TEST(every_clue_has_the_weight_of_its_name) {
  char name[96];
  CHECK(iq_speaker_weight_count == iq_clue_count());
  for (uint32_t i = 0; i < iq_speaker_weight_count && i < iq_clue_count(); i++) {
    iq_clue_name(i, name, sizeof name);
    CHECK_STRING(name, iq_speaker_weights[i].name);
  }
  CHECK(iq_kind_weight_count == iq_kind_clue_count());
  for (uint32_t i = 0; i < iq_kind_weight_count && i < iq_kind_clue_count(); i++) {
    iq_kind_clue_name(i, name, sizeof name);
    CHECK_STRING(name, iq_kind_weights[i].name);
  }
}

TEST(families_share_a_last_name) {
  check_speakers("en", "Leonard Gask died.\n\n“We miss him,” said his daughter, Abigail Gask.",
                 "Abigail Gask");
}

TEST(relayed_words_and_turns_of_dialogue) {
  check_speakers("en", "“He told me: ‘Leave the boat.’ I did,” said Petra Lund.", "Petra Lund|He");
  check_speakers("es",
                 "Orla Quinto contestó.\n\n—¿Dónde estaba usted?\n\n—En casa —responde Orla "
                 "Quinto—. No vi nada.\n\n—¿Y la barca?\n\n—La perdí.",
                 "-|Orla Quinto|-|Orla Quinto");
}

TEST(a_pronoun_means_whoever_the_sentence_before_is_about) {
  check_speakers("en",
                 "“We ran,” said Tom Wray.\n\nMs Lund was angry. “Nobody came,” she said.\n\nThe "
                 "Norrow Line rejected that. “We did come,” it said.",
                 "Tom Wray|Lund|Norrow Line");
}

TEST(block_quotes_are_signed_below) {
  check_speakers("en",
                 "“We had warned the port three times before the storm.”\n\nBen Ashby, watchman",
                 "Ben Ashby");
}

TEST(labels_of_a_transcript_say_who_quotes) {
  check_speakers(
      "en",
      "Petra Lund met the press.\n\nQ: Was the lamp out?\n\nA: It was not “on the blink” "
      "at all.\n\nQ: And the crane?\n\nA: Tom Wray said “it will hold”. We heard.",
      "Petra Lund|Tom Wray");
  check_speakers("pl",
                 "Minister Kowalska: Most „dogorywa” od lat i zamykamy go w piątek.\n\nJan Nowak: "
                 "Dlaczego dopiero teraz?\n\nMinister Kowalska: Bo nie było ekspertyzy.",
                 "Kowalska");
}

TEST(anonymous_speakers_stay_so) {
  check_speakers("en", "“We saw the tide turn,” a witness said.", "a witness");
}

TEST(one_utterance_has_one_speaker) {
  check_speakers("en", "“We ran.\n\n“We did not look back,” said Orla Quill.",
                 "Orla Quill|Orla Quill");
  check_speakers("en", "‘We ran,’ said Orla Quill. ‘We did not look back.’",
                 "Orla Quill|Orla Quill");
}

TEST(headlines_quote_who_is_quoted_below) {
  check_speakers("en", "‘The tide turned’: boats lost\n\n‘The tide turned on us,’ said Orla Quill.",
                 "Orla Quill|Orla Quill");
}

TEST(other_languages) {
  check_speakers("de", "„Die Flut kam zu früh“, sagte Orla Kehl.", "Orla Kehl");
  check_speakers("de", "„Die Flut kam zu früh“, sagte die Ärztin Orla Kehl.", "Orla Kehl");
  check_speakers("fr", "« La marée est montée trop tôt », a déclaré Odile Kerven.", "Odile Kerven");
  check_speakers("es", "«La marea llegó antes», dijo la capitana Olga Quintero.", "Olga Quintero");
  check_speakers("pt", "“A maré veio cedo demais”, disse Olga Queiroz.", "Olga Queiroz");
  check_speakers("it", "«La marea è arrivata presto», ha detto Olga Quinto.", "Olga Quinto");
  check_speakers("ru", "«Вода пришла слишком рано», — сказала Ольга Кузнецова.", "Ольга Кузнецова");
  check_speakers("ru", "«Вода пришла, — сказала Ольга Кузнецова. — Мы не успели».",
                 "Ольга Кузнецова");
  check_speakers("tr", "“Su çok erken geldi” dedi Olcay Kuzu.", "Olcay Kuzu");
  check_speakers("sv", "”Vattnet kom för tidigt”, sa Olga Kvist.", "Olga Kvist");
  check_speakers("pl", "„Woda przyszła za wcześnie”, powiedziała Olga Kowal.", "Olga Kowal");
}

TEST(the_language_is_recognised) {
  check_speakers(NULL,
                 "Sie war am Hafen und sah das Meer. „Die Flut kam zu früh“, sagte Orla Kehl.",
                 "Orla Kehl");
}

TEST(names_are_compared) {
  static const struct {
    const char *a, *b;
    IqAttribution attribution;
  } cases[] = {
      {"Orla Quill", "Orla Quill", IQ_ATTRIBUTION_SAME},
      {"Orla Quill", "Quill", IQ_ATTRIBUTION_SAME},
      {"Jiří Nováček", "Jiri Novacek", IQ_ATTRIBUTION_SAME},
      {"Nazlı Çınar", "Nazli Cinar", IQ_ATTRIBUTION_SAME},
      {"Edda Wickstead", "Edda Wicksteed", IQ_ATTRIBUTION_SAME},
      {"Orla Quill", "Tom Hesketh", IQ_ATTRIBUTION_CONFLICT},
      {"Orla Quill", "a witness", IQ_ATTRIBUTION_UNKNOWN},
      {"Orla Quill", "Orla Hesketh", IQ_ATTRIBUTION_UNKNOWN},
      {"Orla Quill", NULL, IQ_ATTRIBUTION_UNKNOWN},
      {"Einer aus der Belegschaft", "Ein Schlosser", IQ_ATTRIBUTION_UNKNOWN},
      {"Der Chef der Bergretter", "Orla Quill", IQ_ATTRIBUTION_UNKNOWN},
      {"Des Kelly", "Orla Quill", IQ_ATTRIBUTION_CONFLICT},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    CHECK_STRING(iq_attribution_name(iq_speakers_compare(cases[i].a, cases[i].b)),
                 iq_attribution_name(cases[i].attribution));
  }
}

int main(void) {
  RUN(cue_and_speaker_stand_anywhere);
  RUN(titles_and_appositions_are_passed_over);
  RUN(pronouns_surnames_and_roles_are_resolved);
  RUN(every_clue_has_the_weight_of_its_name);
  RUN(families_share_a_last_name);
  RUN(relayed_words_and_turns_of_dialogue);
  RUN(turns_of_a_text_that_mentions_nobody_outside_them_are_read);
  RUN(a_pronoun_means_whoever_the_sentence_before_is_about);
  RUN(block_quotes_are_signed_below);
  RUN(labels_of_a_transcript_say_who_quotes);
  RUN(anonymous_speakers_stay_so);
  RUN(one_utterance_has_one_speaker);
  RUN(headlines_quote_who_is_quoted_below);
  RUN(other_languages);
  RUN(the_language_is_recognised);
  RUN(names_are_compared);
  return test_end();
}
