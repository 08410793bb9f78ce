#include "speaker/spoken.h"
#include "speaker/uttered.h"

#include "language/lower_word.h"
#include "mention/complement.h"
#include "mention/ending.h"
#include "speaker/before.h"
#include "speaker/called.h"
#include "speaker/passive.h"
#include "speaker/scene.h"
#include "speaker/trailing.h"

/// Items from a quotation to the verb of saying behind all that is told.
#define REPORTED_REACH 40u
/// Words of a sentence before a noun that says what it is.
#define LABELLED_MIN 3u
/// Words behind a quotation among which the verb stands that ends the sentence.
#define TOLD_REACH 4u
/// Words that are what somebody has.
#define OWNED_WORDS_MAX 3u
/// Items of a sentence on either side of words among which nothing may attribute them.
#define SILENT_REACH 40u
/// Words of a term.
#define ASIDE_WORDS_MAX 3u
/// Words before a quotation among which the verb stands that leads it in.
#define LED_REACH 8u
/// Words between what somebody says and the word for it.
#define UTTERED_REACH 6u
/// Words of a clause that depends.
#define CLAUSE_REACH 12u
/// Words from words to the preposition that they depend on.
#define WORDED_REACH 3u
/// Words from an auxiliary verb to its participle.
#define PERFECT_REACH 8u
/// Small words and commas between one of several quotations and the next, or the verb.
#define LISTED_REACH 4u
/// Quotations of one list back to the verb.
#define LISTED_MAX 32u
/// Bytes of the pronoun of oneself: s', se, si.
#define ONESELF_MAX 2u
/// Items of a sentence that opens with whose opinion it is.
#define VIEWED_REACH 32u

/// Whether nothing but a full stop stands from item `at` to the paragraph's end.
static bool ends_paragraph(const IqPassage *passage, uint32_t at) {
  if (at < passage->count && passage->items[at].kind == IQ_ITEM_STOP) at++;
  return at >= passage->count || passage->items[at].kind == IQ_ITEM_BREAK;
}

/// «Per il sindaco, …, è «un monito»»: whether the sentence opens with whose opinion it is.
static bool is_viewed(const IqPassage *passage, uint32_t item) {
  uint32_t at = item;
  while (at > 0 && item - at < VIEWED_REACH && !iq_passage_is_end(passage, at - 1) &&
         passage->items[at - 1].kind != IQ_ITEM_QUOTATION) {
    at--;
  }
  // “Uslu'ya göre uyarı “çok geç” geldi”: the phrase stands behind whose opinion it is.
  for (uint32_t i = at + 1; iq_language_heads_last(passage->language) && i < item; i++) {
    if (iq_passage_has(passage, i, IQ_LEXICON_ACCORDING) && passage->items[i - 1].possessive)
      return true;
  }
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  return at < item && iq_passage_has(passage, at, IQ_LEXICON_ACCORDING) &&
         (iq_lexicon_find_aside(passage->items[at].hash, language) & IQ_ASIDE_VIEWPOINT) != 0;
}

/// „der den Plan „irre“ genannt hatte“, „die von einem „Irrweg“ spricht“: whether the verb that
/// attributes stands right behind the words, where it ends a clause that depends.
static bool ends_clause(const IqPassage *passage, uint32_t item) {
  const IqLanguage *language = passage->language;
  if (!language->verb_second || !language->verb_final || item + 2 >= passage->count) return false;
  if (!iq_passage_is_cue(passage, item + 1)) return false;
  if (iq_passage_is_word(passage, item + 2)) {
    return iq_passage_is_call(passage, item + 2, IQ_CALL_HAVE);
  }
  if (passage->items[item + 2].kind == IQ_ITEM_QUOTATION) return false;
  uint32_t first = item;
  while (first > 0 && item - first < CLAUSE_REACH && iq_passage_is_word(passage, first - 1)) {
    first--;
  }
  if (first == item) return false;
  // „Dass die Bahn von einer „Panne“ spricht, …“
  const bool opens = passage->items[first].capital && iq_item_opens_sentence(passage->items, first);
  if (opens) return iq_passage_is_hint(passage, first, IQ_HINT_CLAUSE);
  if (first == 0 || passage->items[first - 1].kind != IQ_ITEM_COMMA) return false;
  return iq_passage_has(passage, first, IQ_LEXICON_RELATIVE) ||
         iq_passage_is_hint(passage, first, IQ_HINT_CLAUSE);
}

/// Çalışmaların “aralıksız” sürdüğünü, rüzgârın “sert” estiğini söyledi: whether a clause that
/// somebody tells of holds the words, as the ending of its verb and a verb of saying behind show.
static bool is_reported(const IqPassage *passage, uint32_t item) {
  uint32_t at = item + 1;
  while (at <= item + TOLD_REACH && iq_passage_is_word(passage, at) &&
         !iq_ending_is_aside(passage, passage->items[at].span, IQ_ASIDE_PARTICIPLE)) {
    if (iq_passage_is_any_cue(passage, at)) return false;
    at++;
  }
  if (at > item + TOLD_REACH || !iq_passage_is_word(passage, at)) return false;
  for (at++; at < passage->count && at - item <= REPORTED_REACH; at++) {
    if (iq_passage_is_end(passage, at)) return false;
    if (iq_passage_is_any_cue(passage, at)) return true;
  }
  return false;
}

/// „Das sei „Sache der Polizei““, “…” diye konuştu: whether the verb beside a few words can stand
/// beside nothing but speech.
static bool is_told(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (item == IQ_NONE || item == 0) return false;
  if (is_viewed(passage, item) || iq_clause_of_as(passage, item) != IQ_NONE) return true;
  if (shape->lower && iq_claim_agent(passage, item) != IQ_NONE) return true;
  // «s'est dite « abasourdie »»
  if (shape->lower && iq_passage_has(passage, item - 1, IQ_LEXICON_SAYING)) return true;
  // “saçma” diyerek reddetti
  const bool final = iq_language_heads_last(passage->language);
  if (final && shape->lower && item + 1 < passage->count && iq_passage_is_cue(passage, item + 1)) {
    return true;
  }
  if (final && shape->lower && is_reported(passage, item)) return true;
  // “Sabret” diyen avukatı, “Bahara” sözü: one word that no name is told of.
  if (final && iq_passage_is_word(passage, item + 1)) {
    const uint32_t call = iq_called_call(passage, item + 1);
    const bool says = iq_passage_has(passage, item + 1, IQ_LEXICON_SAYING) &&
                      (call & (IQ_CALL_PREDICATE | IQ_CALL_CALLING | IQ_CALL_USAGE)) == 0;
    if (says || (call & IQ_CALL_UTTERANCE) != 0) return true;
  }
  if (iq_passage_has(passage, item - 1, IQ_LEXICON_REPORTED) && !passage->items[item - 1].capital) {
    return true;
  }
  if (ends_clause(passage, item)) return true;
  if (shape->words < 2) return false;
  // „wurde von Otto Auer als „Betrug an allen“ abgetan“
  if (shape->capitals < shape->words && iq_judge_agent(passage, item) != IQ_NONE) return true;
  // “He refused to “point fingers””
  if (shape->lower && (iq_called_call(passage, item - 1) & IQ_CALL_INFINITIVE) != 0) return true;
  // „wurde als „abgekartetes Spiel“ bezeichnet“
  const bool called = passage->language->verb_final && item + 1 < passage->count &&
                      iq_passage_is_cue(passage, item + 1) && shape->capitals < shape->words &&
                      !iq_passage_has(passage, item - 1, IQ_LEXICON_WORK);
  if (called) return true;
  const IqLanguage *language = passage->language;
  if (!language->verb_final || !language->null_subject) return false;
  // “…” diye konuştu, “derin üzüntü” duyduğunu açıkladı
  for (uint32_t at = item + 1; at < passage->count && at - item <= TOLD_REACH; at++) {
    if (passage->items[at].kind != IQ_ITEM_WORD) break;
    if (iq_passage_has(passage, at, at == item + 1 ? IQ_LEXICON_SAYING : IQ_LEXICON_CUE)) {
      return at == item + 1 || shape->lower;
    }
  }
  return false;
}

/// Whether a verb that attributes stands in the clause before the quotation, and no preposition of
/// a place right before it.
static bool is_led(const IqPassage *passage, uint32_t item) {
  for (uint32_t gap = 1; gap <= LED_REACH && gap <= item; gap++) {
    const uint32_t at = item - gap;
    if (passage->items[at].kind != IQ_ITEM_WORD) return false;
    if (iq_passage_is_cue(passage, at)) return true;
    // „sprach auf dem „Fest der Kulturen““
    const bool of = iq_passage_has(passage, at, IQ_LEXICON_OF);
    if (gap < 3 && iq_passage_has(passage, at, IQ_LEXICON_LINKER) && !of) return false;
  }
  return false;
}

/// „dankte für den „Mut der Helfer““, „Zwei Wörter: „Alle leben““: whether what follows a verb of
/// saying or a colon is more than a noun, where all nouns have capitals.
static bool is_phrase(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (!passage->language->capital_nouns || item == IQ_NONE || item == 0) return false;
  if (shape->words < 2 || shape->capitals == shape->words) return false;
  // „der Probelauf des „neuen Schleusentors“ …“
  const bool owned = iq_passage_has(passage, item - 1, IQ_LEXICON_GENITIVE) && item > 1 &&
                     iq_item_is_capital(&passage->items[item - 2]);
  if (owned) return false;
  return passage->items[item - 1].kind == IQ_ITEM_COLON || is_led(passage, item);
}

/// Her answer was “no comment”: whether the words are what an answer, a verdict or a message is.
static bool is_uttered(const IqPassage *passage, uint32_t item) {
  if (item == IQ_NONE || item == 0) return false;
  if (iq_uttered_noun(passage, item) != IQ_NONE) return true;
  const uint32_t others = IQ_LEXICON_LINKER | IQ_LEXICON_OF | IQ_LEXICON_AND;
  const bool determined = iq_passage_has(passage, item - 1, IQ_LEXICON_ARTICLE) &&
                          !iq_passage_has(passage, item - 1, IQ_LEXICON_INDEFINITE);
  if (determined || iq_passage_has(passage, item - 1, others)) return false;
  const bool behind = iq_language_heads_last(passage->language);
  for (uint32_t gap = behind ? 0 : 1; gap < UTTERED_REACH && gap < item; gap++) {
    const uint32_t at = item - 1 - gap;
    if (passage->items[at].kind != IQ_ITEM_WORD) return false;
    if (iq_called_call(passage, at) & IQ_CALL_UTTERANCE) return true;
  }
  return false;
}

/// „Mit den Worten „Es reicht“ ging sie“: whether a word for somebody's words that depends on a
/// preposition stands right before them, where the verb goes before its subject.
static bool is_worded(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (!passage->language->verb_second || shape->words < 2 || item == IQ_NONE || item < 2) {
    return false;
  }
  if ((iq_called_call(passage, item - 1) & IQ_CALL_WORDING) == 0) return false;
  for (uint32_t at = item - 1; at > 0 && item - at <= WORDED_REACH; at--) {
    if (iq_passage_has(passage, at - 1, IQ_LEXICON_LINKER)) return true;
    if (passage->items[at - 1].kind != IQ_ITEM_WORD) return false;
  }
  return false;
}

/// “Yanan alanlar satılacak” iddiası: whether a noun behind a sentence tells that somebody says it,
/// where nouns end the phrase.
static bool is_labelled(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (item == IQ_NONE || !iq_language_heads_last(passage->language)) return false;
  if (shape->words < LABELLED_MIN || shape->plain + 1 < shape->words) return false;
  return iq_passage_is_word(passage, item + 1) &&
         (iq_called_call(passage, item + 1) & IQ_CALL_LABEL) != 0;
}

/// “We are in mourning”: whether the words begin as a sentence of somebody's own.
static bool is_own_sentence(const IqShape *shape, const IqQuotation *quotation,
                            const IqPassage *passage) {
  if (!shape->capital || shape->words < 2 || shape->plain == 0) return false;
  IqLowerWord lower;
  iq_lower_word_read(passage->text, quotation->inner.start, quotation->inner.end, &lower);
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  return (iq_lexicon_find_call(lower.hash, language) & IQ_CALL_OPENING) != 0;
}

/// «L'entreprise « regrette profondément » l'accident»: whether the words are what somebody right
/// before them does, so that a sentence of theirs goes on in the text.
static bool is_predicate(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (item == IQ_NONE || item == 0 || item + 1 >= passage->count) return false;
  const IqLanguage *language = passage->language;
  if (!shape->lower || shape->words < 2 || iq_language_heads_last(language)) {
    return false;
  }
  if (passage->items[item + 1].kind != IQ_ITEM_WORD) return false;
  const IqItem *before = &passage->items[item - 1];
  const uint32_t subjects = IQ_LEXICON_BODY | IQ_LEXICON_ROLE | IQ_LEXICON_PRONOUN;
  if (iq_passage_has(passage, item - 1, subjects) ||
      iq_passage_is_aside(passage, item - 1, IQ_ASIDE_FIRM | IQ_ASIDE_OFFICE)) {
    // “Tea Party “super PACs””
    return !iq_passage_has(passage, item - 1, IQ_LEXICON_ARTICLE) &&
           (iq_language_inverts(language) || !before->capital);
  }
  if (!iq_language_inverts(language)) return false;
  return item > 1 && !iq_passage_is_end(passage, item - 2) && iq_item_is_capital(before) &&
         before->classes == 0 && !language->capital_nouns;
}

/// Whether the words are a sentence of their own between others: “Never again”. She left.
static bool is_sentence(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (item == IQ_NONE || shape->words < 2 || !shape->capital) return false;
  if (shape->plain == 0 && shape->capitals > 1) return false;
  const bool begins = item == 0 || iq_passage_is_end(passage, item - 1);
  if (!begins || item + 1 >= passage->count) return false;
  if (passage->items[item + 1].kind == IQ_ITEM_STOP) return true;
  // Tim nods. “Has to.”
  const bool behind = item > 0 && passage->items[item - 1].kind == IQ_ITEM_STOP;
  return behind && iq_shape_last(shape->last) != 0 &&
         (iq_passage_is_end(passage, item + 1) || passage->items[item + 1].capital);
}

/// „Acht“, verbessert sie ihn. „Nie wieder“, hat er geschworen: whether the words are the object of
/// a verb that a comma parts from them, whose subject stands behind it.
static bool is_object(const IqPassage *passage, uint32_t item) {
  if (!passage->language->verb_second || item == IQ_NONE || item + 3 >= passage->count)
    return false;
  const bool parted = passage->items[item + 1].kind == IQ_ITEM_COMMA;
  const uint32_t verb = item + (parted ? 2u : 1u);
  if (!iq_passage_is_word(passage, verb)) return false;
  const bool pronoun = iq_passage_has(passage, verb + 1, IQ_LEXICON_PRONOUN) &&
                       !iq_passage_has(passage, verb + 1, IQ_LEXICON_RELATIVE);
  if (parted && iq_passage_may_be_verb(passage, verb) && pronoun) return true;
  // „Ein Versehen“ nennt das Otto Kern, “Ett misstag” kallar hon det
  const bool opens = item == 0 || iq_passage_is_end(passage, item - 1);
  if (!parted && opens && iq_passage_is_call(passage, verb, IQ_CALL_CALLING)) return true;
  if (!iq_passage_is_call(passage, verb, IQ_CALL_HAVE)) return false;
  for (uint32_t at = verb + 1; iq_passage_is_word(passage, at) && at - verb <= PERFECT_REACH;
       at++) {
    if (iq_passage_is_cue(passage, at) || iq_passage_is_aside(passage, at, IQ_ASIDE_WRITING)) {
      return !iq_passage_is_word(passage, at + 1);
    }
  }
  return false;
}

/// « s'est dite « bouleversée » », «si è dichiarata «sconvolta»»: whether a participle right before
/// the words tells what somebody says of themselves: a small word and a copula stand before it.
static bool is_of_oneself(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (item == IQ_NONE || item < 3 || !shape->lower || !passage->language->adjectives_behind) {
    return false;
  }
  const bool told = iq_passage_is_word(passage, item - 1) &&
                    (iq_passage_is_cue(passage, item - 1) ||
                     iq_passage_is_call(passage, item - 1, IQ_CALL_CLAIMED | IQ_CALL_CALLING));
  const bool is = told && iq_passage_is_word(passage, item - 2) &&
                  iq_passage_is_aside(passage, item - 2, IQ_ASIDE_COPULA);
  if (!is || !iq_passage_is_word(passage, item - 3)) return false;
  const IqSpan self = passage->items[item - 3].span;
  return self.end - self.start <= ONESELF_MAX &&
         iq_passage_has(passage, item - 3, IQ_LEXICON_OPENER);
}

/// Where the small words before an item begin.
static uint32_t small_words_start(const IqPassage *passage, uint32_t at) {
  const uint32_t small = IQ_LEXICON_AND | IQ_LEXICON_ARTICLE | IQ_LEXICON_OF | IQ_LEXICON_LINKER |
                         IQ_LEXICON_POSSESSIVE | IQ_LEXICON_OPENER;
  const uint32_t end = at;
  while (at > 0 && end - at < LISTED_REACH) {
    const bool comma = passage->items[at - 1].kind == IQ_ITEM_COMMA;
    const bool word = iq_passage_is_word(passage, at - 1) && !iq_passage_is_cue(passage, at - 1) &&
                      !passage->items[at - 1].capital && iq_passage_has(passage, at - 1, small);
    if (!comma && !word) return at;
    at--;
  }
  return at;
}

/// Whether a comma or an “and” stands between two items.
static bool lists(const IqPassage *passage, uint32_t first, uint32_t end) {
  for (uint32_t at = first; at < end; at++) {
    if (passage->items[at].kind == IQ_ITEM_COMMA || iq_passage_has(passage, at, IQ_LEXICON_AND)) {
      return true;
    }
  }
  return false;
}

/// « Elle dénonce « des retards » et « des omissions graves » »: whether the words are one of
/// several that a verb of saying has as its object.
static bool is_listed(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (item == IQ_NONE || !shape->lower || iq_language_heads_last(passage->language)) return false;
  uint32_t next = item + 1;
  while (next < passage->count && next - item <= LISTED_REACH &&
         passage->items[next].kind != IQ_ITEM_QUOTATION) {
    next++;
  }
  bool several = next < passage->count && passage->items[next].kind == IQ_ITEM_QUOTATION &&
                 small_words_start(passage, next) == item + 1 && lists(passage, item + 1, next);
  uint32_t first = item;
  uint32_t at = small_words_start(passage, first);
  for (uint32_t i = 0; i < LISTED_MAX && at > 0; i++) {
    if (passage->items[at - 1].kind != IQ_ITEM_QUOTATION || !lists(passage, at, first)) break;
    several = true;
    first = at - 1;
    at = small_words_start(passage, first);
  }
  const uint32_t calls =
      IQ_CALL_CALLING | IQ_CALL_NAMING | IQ_CALL_NICKNAME | IQ_CALL_KNOWN | IQ_CALL_USAGE;
  return several && at > 0 && iq_passage_is_word(passage, at - 1) &&
         iq_passage_is_cue(passage, at - 1) && !iq_passage_is_call(passage, at - 1, calls) &&
         !lists(passage, at, first);
}

/// 14.22 – «Pronti a partire»: whether nothing but a time of day stands between the paragraph's
/// begin and item `at`.
static bool follows_time(const IqPassage *passage, uint32_t at) {
  uint32_t numbers = 0;
  for (; at > 0 && numbers < 3; at--) {
    const IqItem *item = &passage->items[at - 1];
    if (item->kind == IQ_ITEM_BREAK) return numbers > 0;
    if (item->kind == IQ_ITEM_WORD) {
      if (!iq_passage_is_number(passage, at - 1)) return false;
      numbers++;
    }
  }
  return at == 0 && numbers > 0;
}

bool iq_is_alone(const IqPassage *passage, uint32_t item) {
  uint32_t first = item;
  while (first > 0 && passage->items[first - 1].kind == IQ_ITEM_DASH) first--;
  uint32_t end = item + 1;
  while (end < passage->count && passage->items[end].kind == IQ_ITEM_DASH) end++;
  return (first == 0 || passage->items[first - 1].kind == IQ_ITEM_BREAK ||
          (first < item && follows_time(passage, first))) &&
         ends_paragraph(passage, end);
}

bool iq_is_unattributed(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (item == IQ_NONE || !iq_language_heads_last(passage->language)) return false;
  if (!shape->lower || shape->stop || shape->words > ASIDE_WORDS_MAX) return false;
  uint32_t first = item;
  while (first > 0 && item - first < VIEWED_REACH && !iq_passage_is_end(passage, first - 1))
    first--;
  for (uint32_t at = first; at < passage->count && at - first < 2 * VIEWED_REACH; at++) {
    const uint8_t kind = passage->items[at].kind;
    if (iq_passage_is_end(passage, at)) break;
    if (kind == IQ_ITEM_COLON || (kind == IQ_ITEM_QUOTATION && at != item)) return false;
    if (iq_passage_is_any_cue(passage, at)) return false;
  }
  return iq_passage_is_word(passage, item + 1);
}

/// Whether nothing attributes in the sentence of item `item`.
static bool is_silent(const IqPassage *passage, uint32_t item) {
  const uint32_t first = item > SILENT_REACH ? item - SILENT_REACH : 0;
  for (uint32_t at = item; at > first && !iq_passage_is_end(passage, at - 1); at--) {
    if (iq_passage_is_any_cue(passage, at - 1)) return false;
  }
  for (uint32_t at = item + 1; at < passage->count && at < item + SILENT_REACH; at++) {
    if (iq_passage_is_end(passage, at)) break;
    if (iq_passage_is_any_cue(passage, at)) return false;
  }
  return true;
}

bool iq_is_attribute(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (item == IQ_NONE || item == 0 || passage->language->adjectives_behind) return false;
  if (passage->language->capital_nouns || passage->language->cases > 0) return false;
  if (!shape->lower || shape->stop || iq_shape_last(shape->last) != 0) return false;
  const IqItem *before = &passage->items[item - 1];
  if (before->kind != IQ_ITEM_WORD) return false;
  if (before->possessive) return shape->words > 1 && shape->words <= OWNED_WORDS_MAX;
  const uint32_t next = item + 1;
  return shape->words == 1 && next < passage->count && iq_passage_is_word(passage, next) &&
         !passage->items[next].capital && passage->items[next].classes == 0 &&
         iq_passage_has(passage, item - 1, IQ_LEXICON_LINKER | IQ_LEXICON_ARTICLE) &&
         is_silent(passage, item);
}

bool iq_is_spoken(const IqQuotation *quotation, const IqShape *shape, const IqPassage *passage,
                  uint32_t item) {
  return is_told(shape, passage, item) || is_predicate(shape, passage, item) ||
         is_phrase(shape, passage, item) || is_uttered(passage, item) ||
         is_worded(shape, passage, item) || is_labelled(shape, passage, item) ||
         is_own_sentence(shape, quotation, passage) || is_sentence(shape, passage, item) ||
         is_object(passage, item) || iq_owned_behind(passage, item) != IQ_NONE ||
         is_listed(shape, passage, item);
}

bool iq_is_said_of_oneself(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (item == IQ_NONE || item == 0 || !shape->lower) return false;
  const uint32_t at = small_words_start(passage, item);
  const bool next =
      at > 0 && passage->items[at - 1].kind == IQ_ITEM_QUOTATION && lists(passage, at, item);
  return is_of_oneself(shape, passage, next ? at - 1 : item);
}
