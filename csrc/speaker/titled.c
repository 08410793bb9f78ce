#include "speaker/titled.h"

#include "language/lower_word.h"
#include "speaker/called.h"
#include "speaker/scene.h"

/// Words of a name that stands behind the noun which says what it is.
#define NAME_MAX 3u
/// Words of the name of an outlet.
#define OUTLET_MAX 4u
/// Words of a title.
#define TITLE_MAX 7u
/// Words between a work and its title (el mercado de artesanías «…»), and those before a comma.
#define WORK_REACH 5u
/// Words between a song and what is done with it.
#define PERFORMANCE_REACH 6u
/// Words of a clause that ends in a comma.
#define CLAUSE_REACH 10u
/// Words of whoever speaks to an outlet, between it and their verb.
#define TOLD_REACH 8u
/// Words around a name in which no verb of saying stands.
#define QUIET_REACH 4u

/// Whether the words are whom something is told to, or who tells it: “according to ‘Radio Quay’”,
/// „berichtete die „Hafenpost““, „sagte Auer der „Hafenpost““. An article in the nominative or
/// dative stands between, where the language puts one there.
static bool is_outlet(const IqPassage *passage, uint32_t item) {
  uint32_t at = item - 1;
  const bool article = iq_passage_has(passage, at, IQ_LEXICON_ARTICLE) &&
                       !iq_passage_has(passage, at, IQ_LEXICON_INDEFINITE | IQ_LEXICON_POSSESSIVE);
  if (article && at > 0) at--;
  const bool to = at > 0 && iq_passage_has(passage, at, IQ_LEXICON_LINKER) &&
                  iq_passage_has(passage, at - 1, IQ_LEXICON_ACCORDING);
  if (to ||
      (iq_passage_has(passage, at, IQ_LEXICON_ACCORDING) &&
       !iq_passage_has(passage, at, IQ_LEXICON_CUE | IQ_LEXICON_PRONOUN | IQ_LEXICON_LINKER))) {
    return true;
  }
  if (!article || !passage->language->capital_nouns) return false;
  if (iq_passage_has(passage, at, IQ_LEXICON_SAYING)) return true;
  for (uint32_t gap = 0; gap < NAME_MAX && passage->items[at].capital; gap++) {
    if (at == 0 || passage->items[at - 1].kind != IQ_ITEM_WORD) return false;
    at--;
  }
  return iq_passage_has(passage, at, IQ_LEXICON_SAYING) && at + 1 < item;
}

/// «Lo riporta «Il Corriere della Valle»»: whether nothing but a word for what was told stands with
/// the verb of saying before the words, so that they are who told it.
static bool is_reporter(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (shape->words > OUTLET_MAX || !iq_passage_is_cue(passage, item - 1)) return false;
  const uint32_t small = IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER | IQ_LEXICON_RELATIVE |
                         IQ_LEXICON_CONJUNCTION | IQ_LEXICON_OF;
  bool recap = false;
  for (uint32_t gap = 1; gap < item; gap++) {
    const uint32_t at = item - 1 - gap;
    if (iq_passage_is_end(passage, at)) return recap;
    if (passage->items[at].kind != IQ_ITEM_WORD || gap > QUIET_REACH) return false;
    const bool told = (iq_called_call(passage, at) & IQ_CALL_RECAP) != 0;
    const bool copula = iq_passage_is_aside(passage, at, IQ_ASIDE_COPULA);
    if (!told && !copula && !iq_passage_has(passage, at, small)) return false;
    recap = recap || told;
  }
  return recap;
}

/// Where a verb of saying stands with nothing but roles and a full name between it and item `item`:
/// «сказал её капитан Денис Шубин «…»». IQ_NONE where none does.
static uint32_t find_saying(const IqPassage *passage, uint32_t item) {
  uint32_t at = item - 1;
  uint32_t capitals = 0;
  uint32_t others = 0;
  while (at > 0 && item - at < TOLD_REACH && passage->items[at].kind == IQ_ITEM_WORD &&
         !iq_passage_is_cue(passage, at)) {
    const bool somebody =
        passage->items[at].capital ||
        iq_passage_has(passage, at, IQ_LEXICON_ROLE | IQ_LEXICON_POSSESSIVE | IQ_LEXICON_PRONOUN);
    // „– mówił później „Gońcowi”“
    others += !somebody;
    capitals += passage->items[at].capital;
    if (others > (at + 1 == item) || iq_passage_has(passage, at, IQ_LEXICON_LINKER)) return IQ_NONE;
    at--;
  }
  if (!iq_passage_is_cue(passage, at)) return IQ_NONE;
  // «… – powiedział „Gońcowi”»: what somebody said stands before the verb.
  const bool incise = at > 0 && (passage->items[at - 1].kind == IQ_ITEM_DASH ||
                                 passage->items[at - 1].kind == IQ_ITEM_QUOTATION);
  const bool named = at + 1 == item || (capitals > 1 && others == 0);
  return named || incise ? at : IQ_NONE;
}

/// «…, contó a “El Caso” Ana Rey», «…, disse Rui Sá à “Lanterna”.»: whether a preposition joins the
/// words to a verb of saying, whose subject stands behind them or between.
static bool is_told_by_preposition(const IqPassage *passage, uint32_t item) {
  uint32_t at = item - 1;
  const bool article = iq_passage_has(passage, at, IQ_LEXICON_ARTICLE) &&
                       !iq_passage_has(passage, at, IQ_LEXICON_LINKER);
  if (article && at > 0) at--;
  if (at == 0 || !iq_passage_has(passage, at, IQ_LEXICON_LINKER) ||
      iq_passage_has(passage, at, IQ_LEXICON_OF)) {
    return false;
  }
  const uint32_t cue = find_saying(passage, at);
  if (cue == IQ_NONE) return false;
  const IqItem *behind = &passage->items[item + 1];
  const uint32_t somebody = IQ_LEXICON_ROLE | IQ_LEXICON_ARTICLE | IQ_LEXICON_HONORIFIC;
  const bool speaker = behind->kind == IQ_ITEM_WORD &&
                       (behind->capital || (behind->classes & somebody) != 0) &&
                       (behind->classes & IQ_LEXICON_LINKER) == 0;
  return cue + 1 == at ? speaker : behind->kind != IQ_ITEM_WORD;
}

/// „– mówi dla „Kuriera” sołtyska Lis“, «— пожаловался в эфире «Вестей» Ким»: whether the words
/// stand between the verb that attributes what is said before them and whoever says it.
static bool is_in_incise(const IqPassage *passage, uint32_t item) {
  uint32_t at = item - 1;
  while (at > 0 && item - at < TOLD_REACH && passage->items[at].kind == IQ_ITEM_WORD &&
         !iq_passage_is_cue(passage, at)) {
    at--;
  }
  if (at < 2 || !iq_passage_is_word(passage, at) || !iq_passage_is_cue(passage, at)) return false;
  const uint8_t before = passage->items[at - 1].kind;
  return before == IQ_ITEM_DASH || before == IQ_ITEM_QUOTATION ||
         (before == IQ_ITEM_COMMA && passage->items[at - 2].kind == IQ_ITEM_QUOTATION);
}

/// «рассказал «Известиям» машинист Ким», «сказал Денис Шубин «Губернии»», «об этом «Северу» сообщил
/// источник»: whether the words are the outlet that somebody speaks to, whose name has the case of
/// that and no preposition.
static bool is_addressed(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  const IqLanguage *language = passage->language;
  if (shape->words > NAME_MAX || !shape->capital || item + 1 >= passage->count) return false;
  if (language->adjectives_behind) return is_told_by_preposition(passage, item);
  if (!iq_language_declines(language)) return false;
  const uint32_t next = item + 1;
  const bool recap = (iq_called_call(passage, item - 1) & IQ_CALL_RECAP) != 0;
  if (recap) return iq_passage_is_cue(passage, next);
  const IqItem *behind = &passage->items[next];
  // «сказал «Нет» и ушёл»: whoever speaks stands behind the outlet, or before it.
  const bool speaker =
      behind->kind == IQ_ITEM_WORD && (behind->capital || (behind->classes & IQ_LEXICON_ROLE) != 0);
  if (speaker && is_in_incise(passage, item)) return true;
  const uint32_t cue = find_saying(passage, item);
  if (cue == IQ_NONE) return false;
  // „Później przyznał „Głosowi”: „…”“
  const bool led = behind->kind == IQ_ITEM_COLON && next + 1 < passage->count &&
                   passage->items[next + 1].kind == IQ_ITEM_QUOTATION;
  if (led && cue + 1 == item) return true;
  // «… – powiedział „Gońcowi”»: what somebody said stands before the verb.
  const bool incise = cue > 0 && (passage->items[cue - 1].kind == IQ_ITEM_DASH ||
                                  passage->items[cue - 1].kind == IQ_ITEM_QUOTATION);
  return cue + 1 == item ? speaker || incise : incise || behind->kind != IQ_ITEM_WORD;
}

bool iq_is_named(const IqQuotation *quotation, const IqShape *shape, const IqPassage *passage,
                 uint32_t item) {
  if (item == IQ_NONE || item == 0 || quotation->heading) return false;
  if (!shape->capital || shape->stop || shape->words > NAME_MAX ||
      iq_shape_last(shape->last) != 0) {
    return false;
  }
  if (passage->items[item].classes != 0) return true;
  if (is_outlet(passage, item)) return true;
  const IqLanguage *language = passage->language;
  if (language->capital_nouns) {
    return passage->items[item - 1].capital && iq_passage_has(passage, item - 1, IQ_LEXICON_WORK);
  }
  const bool goes_on = item + 1 < passage->count && passage->items[item + 1].kind == IQ_ITEM_WORD;
  const bool title = shape->words > 1 && shape->capitals == shape->words;
  const bool outlet = goes_on && shape->words <= 2;
  return language->bare_definite && !language->verb_final && iq_passage_is_cue(passage, item - 1) &&
         (outlet || title);
}

/// What bears a name, and is no body.
static bool is_bearer(const IqPassage *passage, uint32_t at) {
  return (iq_passage_has(passage, at, IQ_LEXICON_WORK) &&
          !iq_passage_has(passage, at, IQ_LEXICON_DISTANCE)) ||
         (iq_called_call(passage, at) & IQ_CALL_BEARER) != 0;
}

/// Whether the noun phrase that ends before item `at` is of what bears a name: «el mercado de
/// artesanías pirotécnicas».
static bool ends_in_bearer(const IqPassage *passage, uint32_t at, bool apposed) {
  const uint32_t others = IQ_LEXICON_PRONOUN | IQ_LEXICON_CONJUNCTION | IQ_LEXICON_RELATIVE;
  // Where what bears the name stands behind its genitives nothing stands between.
  const IqLanguage *language = passage->language;
  const uint32_t reach = iq_language_heads_last(language) ? 1 : WORK_REACH;
  for (uint32_t gap = 0; gap < reach && gap < at; gap++) {
    const uint32_t word = at - 1 - gap;
    if (passage->items[word].kind != IQ_ITEM_WORD) return false;
    if (is_bearer(passage, word)) return true;
    // “the pageant winner “Miss Piggy””
    if (iq_passage_has(passage, word, IQ_LEXICON_ROLE) &&
        !iq_passage_has(passage, word, IQ_LEXICON_BODY)) {
      return false;
    }
    // «un essai remarqué»: the participle of a verb of saying is an adjective.
    const bool adjective = gap == 0 && word > 0 && is_bearer(passage, word - 1);
    if (iq_passage_is_any_cue(passage, word)) return adjective && apposed;
    const bool article = iq_passage_has(passage, word, IQ_LEXICON_ARTICLE);
    if (iq_passage_has(passage, word, others) && !article) return false;
    const bool of = iq_passage_has(passage, word, IQ_LEXICON_OF | IQ_LEXICON_GENITIVE);
    if ((iq_called_call(passage, word) & IQ_CALL_PREDICATE) != 0 && !of) return false;
    if (iq_passage_has(passage, word, IQ_LEXICON_LINKER) && !of && !apposed) return false;
  }
  return false;
}

/// “In her first book, “Low Water,” …”, «auteur d'un essai remarqué, « … ».»
static bool is_apposed(const IqPassage *passage, uint32_t item) {
  const bool comma = item > 1 && passage->items[item - 1].kind == IQ_ITEM_COMMA;
  if (!comma || !ends_in_bearer(passage, item - 1, true)) return false;
  // “as the paper called them in an article, “…””
  for (uint32_t gap = 1; gap < CLAUSE_REACH && gap < item; gap++) {
    const uint32_t at = item - 1 - gap;
    if (passage->items[at].kind != IQ_ITEM_WORD) break;
    // “the paper reveals he was at the launch of a book, “…””
    if (iq_passage_has(passage, at, IQ_LEXICON_PRONOUN)) break;
    if (iq_passage_is_any_cue(passage, at) && gap > 1) return false;
  }
  // „…, „Alles gut“, sagte er“
  uint32_t next = item + 1;
  if (next >= passage->count || passage->items[next].kind == IQ_ITEM_WORD)
    return next >= passage->count;
  return next + 1 >= passage->count ||
         !iq_passage_has(passage, next + 1, IQ_LEXICON_SAYING | IQ_LEXICON_ACCORDING);
}

/// «cantaba para la barriga «Peixe Vivo»»
static bool is_performed(const IqPassage *passage, uint32_t item) {
  if (item == 0) return false;
  // „spielten mit der „Wunderkiste“ des Lotsen“
  const bool article = item > 1 && iq_passage_has(passage, item - 1, IQ_LEXICON_ARTICLE);
  if (iq_passage_has(passage, article ? item - 2 : item - 1, IQ_LEXICON_LINKER)) return false;
  // „Sie sangen: „Stille Nacht““
  if (passage->items[item - 1].kind == IQ_ITEM_COLON) item--;
  for (uint32_t gap = 0; gap < PERFORMANCE_REACH && gap < item; gap++) {
    const uint32_t at = item - 1 - gap;
    if (passage->items[at].kind != IQ_ITEM_WORD) return false;
    if (iq_called_call(passage, at) & IQ_CALL_PERFORMANCE) return true;
    if (iq_passage_is_cue(passage, at) || iq_passage_has(passage, at, IQ_LEXICON_CONJUNCTION)) {
      return false;
    }
  }
  return false;
}

/// The premiere of “The Mill Girl”, „im Gespräch mit „Oberland heute““: whether the words are what
/// something of a work or an outlet stands before, and a preposition between.
static bool is_attended(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  uint32_t at = item - 1;
  // „Proben für den „Ernstfall““: where nouns have capitals one of them is no title there.
  const bool noun = passage->language->capital_nouns && shape->words < 2;
  const uint32_t links = IQ_LEXICON_LINKER | IQ_LEXICON_OF | IQ_LEXICON_GENITIVE;
  const bool article =
      iq_passage_has(passage, at, IQ_LEXICON_ARTICLE) && !iq_passage_has(passage, at, links);
  if (at > 0 && !noun && article) at--;
  if (at == 0 || !iq_passage_has(passage, at, links)) return false;
  return (iq_called_call(passage, at - 1) & IQ_CALL_OCCASION) != 0;
}

/// “Petrel-2”: whether a number ends a short name.
static bool is_numbered(const IqQuotation *quotation, const IqShape *shape,
                        const IqPassage *passage, uint32_t item) {
  if (shape->words > NAME_MAX || shape->plain > 0) return false;
  if (passage->items[item - 1].kind != IQ_ITEM_WORD || iq_passage_is_any_cue(passage, item - 1)) {
    return false;
  }
  const char *bytes = passage->text->bytes;
  uint32_t at = quotation->inner.end;
  while (at > quotation->inner.start && bytes[at - 1] >= '0' && bytes[at - 1] <= '9') at--;
  return at < quotation->inner.end && at > quotation->inner.start &&
         (bytes[at - 1] == '-' || bytes[at - 1] == ' ');
}

/// Whether a verb of saying stands near.
static bool is_loud(const IqPassage *passage, uint32_t item) {
  for (uint32_t gap = 0; gap < QUIET_REACH && gap < item; gap++) {
    const uint32_t at = item - 1 - gap;
    if (iq_passage_is_end(passage, at)) break;
    if (iq_passage_has(passage, at, IQ_LEXICON_IMPERSONAL)) continue;
    if (iq_passage_is_any_cue(passage, at)) return true;
  }
  for (uint32_t at = item + 1; at < passage->count && at - item <= 2; at++) {
    if (iq_passage_is_end(passage, at)) break;
    if (iq_passage_is_any_cue(passage, at)) return true;
  }
  return false;
}

/// «autor de «Los hijos del trueno»», „der Wirt der „Sonne““: whether somebody's what stands
/// before.
static bool is_owned(const IqPassage *passage, uint32_t item) {
  return item > 1 && iq_passage_has(passage, item - 1, IQ_LEXICON_OF | IQ_LEXICON_GENITIVE) &&
         iq_passage_has(passage, item - 2, IQ_LEXICON_ROLE) &&
         !iq_passage_has(passage, item - 2, IQ_LEXICON_MESSAGE);
}

/// The “Shanties on the Quay” festival: whether what bears the name stands right behind it, where
/// nouns stand before nouns.
static bool precedes_bearer(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  const IqLanguage *language = passage->language;
  const bool before = iq_language_heads_last(language);
  if (iq_language_inverts(language) && !before) return false;
  return shape->plain == 0 && item + 1 < passage->count && is_bearer(passage, item + 1) &&
         !passage->items[item + 1].capital;
}

/// Whether the words begin with a capital inside a sentence, where speech that a verb leads in
/// would have a small letter: «пожар в «Орбите»», «propiedad de «El Faro»».
static bool is_capital_inside(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  // English has names of all sorts there, and titles have capitals throughout.
  const IqLanguage *language = passage->language;
  if (!iq_language_inverts(language) || language->capital_nouns || language->verb_final) {
    return false;
  }
  if (shape->words >= TITLE_MAX) return false;
  const uint32_t at = item - 1;
  if (passage->items[at].kind != IQ_ITEM_WORD) return false;
  const bool link =
      !iq_passage_has(passage, at, IQ_LEXICON_CONJUNCTION) && !passage->items[at].capital;
  const bool role = language->bare_definite && !language->verb_second &&
                    iq_passage_has(passage, at, IQ_LEXICON_ROLE);
  return role || (link && !is_loud(passage, item));
}

bool iq_ends_in_kind(const IqQuotation *quotation, const IqShape *shape, const IqPassage *passage) {
  if (!iq_language_heads_last(passage->language)) return false;
  if (shape->words < 2 || shape->plain > 0) return false;
  const char *bytes = passage->text->bytes;
  uint32_t end = quotation->inner.end;
  while (end > quotation->inner.start && bytes[end - 1] >= '0' && bytes[end - 1] <= '9') end--;
  while (end > quotation->inner.start && bytes[end - 1] == ' ') end--;
  uint32_t at = end;
  while (at > quotation->inner.start && bytes[at - 1] != ' ') at--;
  IqLowerWord lower;
  iq_lower_word_read(passage->text, at, end, &lower);
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  return (iq_lexicon_find(lower.hash, language) & (IQ_LEXICON_WORK | IQ_LEXICON_BODY)) != 0 ||
         (iq_lexicon_find_call(lower.hash, language) & IQ_CALL_BEARER) != 0;
}

/// „Gelesen wird ihr Erstling: „Der lange Weg““: whether a colon parts the words, which end the
/// sentence as no sentence of their own does, from the work that bears them.
static bool is_announced(const IqPassage *passage, uint32_t item) {
  const uint32_t next = item + 1;
  if (item < 2 || passage->items[item - 1].kind != IQ_ITEM_COLON) return false;
  if (next < passage->count && !iq_passage_is_end(passage, next)) return false;
  // «Sônia Bastos, dona do bar: «A gente ouviu os tiros»»
  for (uint32_t at = item - 2; at > 0 && item - at < WORK_REACH; at--) {
    if (passage->items[at - 1].kind != IQ_ITEM_WORD) break;
    const bool body = iq_passage_has(passage, at - 1, IQ_LEXICON_BODY | IQ_LEXICON_WORK);
    if (iq_passage_has(passage, at - 1, IQ_LEXICON_ROLE) && !body) return false;
  }
  return iq_passage_has(passage, item - 2, IQ_LEXICON_WORK) && !is_loud(passage, item);
}

/// “…” diye yazdı: whether a verb of saying right behind the words tells that they are said, where
/// verbs end the clause.
static bool is_told_behind(const IqPassage *passage, uint32_t item) {
  // „Dass die Bahn von einer „Panne“ spricht, …“: the noun before the article bears no name.
  const bool clause = passage->language->capital_nouns && item > 1 &&
                      iq_passage_is_cue(passage, item + 1) && item + 2 < passage->count &&
                      !iq_passage_is_word(passage, item + 2) &&
                      iq_passage_has(passage, item - 1, IQ_LEXICON_INDEFINITE) &&
                      iq_passage_has(passage, item - 2, IQ_LEXICON_OF);
  if (clause) return true;
  if (!iq_language_heads_last(passage->language) || !iq_passage_is_word(passage, item + 1)) {
    return false;
  }
  if (iq_passage_has(passage, item + 1, IQ_LEXICON_SAYING)) return true;
  return (iq_called_call(passage, item + 1) & IQ_CALL_PREDICATE) != 0 &&
         iq_passage_is_word(passage, item + 2) && iq_passage_is_cue(passage, item + 2) &&
         (iq_called_call(passage, item + 2) & IQ_CALL_PERFORMANCE) == 0;
}

bool iq_is_titled(const IqQuotation *quotation, const IqShape *shape, const IqPassage *passage,
                  uint32_t item) {
  if (item == IQ_NONE || item == 0 || !quotation->closed) return false;
  if (shape->lower || shape->stop || shape->words > TITLE_MAX) return false;
  if (is_told_behind(passage, item)) return false;
  const uint32_t last = iq_shape_last(shape->last);
  // The musical “Oliver!”
  if (last == 3)
    return passage->items[item - 1].kind == IQ_ITEM_WORD && is_bearer(passage, item - 1);
  // “Dilekçeyi okudu: “İdare kusurludur.””: what stands behind a colon as a sentence is no title.
  const bool sentence =
      last == 2 && shape->capitals < shape->words && passage->items[item - 1].kind == IQ_ITEM_COLON;
  if (!sentence && is_performed(passage, item)) return true;
  if (last != 0) return false;
  if (is_reporter(shape, passage, item) || is_attended(shape, passage, item) ||
      is_numbered(quotation, shape, passage, item)) {
    return true;
  }
  if (is_owned(passage, item) || precedes_bearer(shape, passage, item)) return true;
  return iq_ends_in_kind(quotation, shape, passage) || ends_in_bearer(passage, item, false) ||
         is_apposed(passage, item) || is_announced(passage, item) ||
         is_addressed(shape, passage, item) || is_capital_inside(shape, passage, item);
}
