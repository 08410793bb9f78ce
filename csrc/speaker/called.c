#include "speaker/called.h"

#include "base/hash.h"
#include "language/lower_word.h"
#include "mention/ending.h"
#include "speaker/byname.h"
#include "speaker/called_last.h"
#include "speaker/passive.h"
#include "speaker/scene.h"
#include "speaker/term.h"
#include "speaker/trailing.h"

/// Words of a name or a term at most.
#define TERM_MAX 6u
/// The same beside a word that means words (the term “…”), and of a nickname.
#define WORDS_MAX 4u
#define NICKNAME_MAX 3u
/// Words between one that names and what it names by.
#define NAMING_REACH 7u
/// Those among them that are neither articles nor pronouns.
#define PLAIN_MAX 4u
/// Words of a clause in which people in general are looked for.
#define CLAUSE_REACH 8u
/// Words before one that names, in which stands what is named.
#define THING_REACH 6u
/// Words of a verdict that begins with an article.
#define VERDICT_MIN 3u

/// Bytes of a compound before its last part, and of that.
#define PREFIX_MIN 4u
#define PART_MIN 4u

#define NOUNS (IQ_CALL_BEARER | IQ_CALL_TERM | IQ_CALL_SLOGAN | IQ_CALL_OCCASION)
#define NAMES (IQ_CALL_NAMING | IQ_CALL_NICKNAME | IQ_CALL_CALLING)

/// A word that names somebody or something.
typedef struct Naming {
  uint32_t at;
  uint32_t call;  ///< IqLexiconCall
  bool close;     ///< nothing but articles, pronouns and an adverb stand between
  bool right;     ///< nothing at all but an article does
  bool as;        ///< and a word for as
  bool by_one;  ///< somebody with a name acts in the passive: „von Otto Kern „…“ genannt“
} Naming;

uint32_t iq_called_call(const IqPassage *passage, uint32_t at) {
  const IqItem *item = &passage->items[at];
  if (item->kind != IQ_ITEM_WORD) return 0;
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  const uint32_t call = iq_lexicon_find_call(item->hash, language);
  const uint32_t length = item->span.end - item->span.start;
  const bool compound = passage->language->compounds && length >= PREFIX_MIN + PART_MIN;
  if (call != 0 || !compound || (item->classes & (IQ_LEXICON_ROLE | IQ_LEXICON_CUE)) != 0) {
    return call;
  }
  IqLowerWord lower;
  iq_lower_word_read(passage->text, item->span.start, item->span.end, &lower);
  for (uint32_t i = PREFIX_MIN; i + PART_MIN <= lower.length; i++) {
    const uint64_t hash = iq_hash(lower.bytes + i, lower.length - i);
    const uint32_t part = iq_lexicon_find_call(hash, language);
    if (part & NOUNS) return part & NOUNS;
    if (iq_lexicon_find(hash, language) & IQ_LEXICON_WORK) return IQ_CALL_BEARER;
  }
  return 0;
}

bool iq_called_is_thing(const IqPassage *passage, uint32_t at) {
  const uint32_t classes = passage->items[at].classes;
  const bool thing = iq_passage_has(passage, at, IQ_LEXICON_WORK | IQ_LEXICON_BODY) &&
                     (classes & IQ_LEXICON_DISTANCE) == 0;
  return thing || (iq_called_call(passage, at) & IQ_CALL_BEARER) != 0;
}

/// Whether item `at` stands before whoever acts in the passive: by.
static bool is_agent(const IqPassage *passage, uint32_t at) {
  return iq_passage_is_aside(passage, at, IQ_ASIDE_AGENT) ||
         (passage->items[at].kind == IQ_ITEM_WORD &&
          passage->items[at].hash == passage->language->agent);
}

/// „…, na którego w okolicy wołają „Szczupak”“: whether a word for as opens the clause behind a
/// comma that the verb at `at` stands in.
static bool opens_as(const IqPassage *passage, uint32_t at) {
  for (uint32_t gap = 1; gap < CLAUSE_REACH && gap < at; gap++) {
    if (iq_passage_is_word(passage, at - gap)) continue;
    return passage->items[at - gap].kind == IQ_ITEM_COMMA &&
           (iq_called_call(passage, at - gap + 1) & IQ_CALL_PREDICATE) != 0;
  }
  return false;
}

/// Finds the word that names before the quotation: “known all over the county as “…””.
static bool find_before(const IqPassage *passage, uint32_t item, Naming *naming) {
  *naming = (Naming){.close = true, .right = true};
  bool predicate = false;
  uint32_t plain = 0;
  for (uint32_t gap = 0; gap < NAMING_REACH && gap < item; gap++) {
    const uint32_t at = item - 1 - gap;
    if (!iq_passage_is_word(passage, at)) return false;
    const uint32_t call = iq_called_call(passage, at);
    if (call & IQ_CALL_EXPLETIVE) return false;
    const bool known = (call & IQ_CALL_KNOWN) != 0;
    if ((call & NAMES) != 0 || (known && (predicate || opens_as(passage, at)))) {
      naming->at = at;
      naming->call = call;
      naming->as = predicate || known;
      naming->by_one = naming->by_one || iq_follows_one(passage, at);
      return true;
    }
    if ((call & IQ_CALL_PREDICATE) != 0 && plain == 0) {
      predicate = true;
      continue;
    }
    if (iq_passage_is_cue(passage, at) || iq_passage_has(passage, at, IQ_LEXICON_CONJUNCTION)) {
      return false;
    }
    // „von den Fahrern „Sargdeckel“ genannt“, «apelidada pelos camionistas «Viúva»»
    if (is_agent(passage, at)) {
      naming->by_one = iq_is_one(passage, at + 1, item, false);
      naming->close = true;
      plain = 0;
      continue;
    }
    if (iq_passage_has(passage, at, IQ_LEXICON_ARTICLE)) continue;
    naming->right = naming->right && predicate;
    const bool small = iq_passage_has(passage, at, IQ_LEXICON_OPENER) &&
                       !iq_passage_has(passage, at, IQ_LEXICON_LINKER) &&
                       !passage->items[at].capital;
    if (iq_passage_has(passage, at, IQ_LEXICON_PRONOUN) || small || (call & IQ_CALL_EVERYONE)) {
      continue;
    }
    if (predicate) continue;
    if (plain++ == PLAIN_MAX) return false;
    const bool adverb = plain == 1 && !passage->items[at].capital &&
                        !iq_passage_has(passage, at, IQ_LEXICON_LINKER | IQ_LEXICON_ROLE);
    naming->close = naming->close && adverb;
  }
  return false;
}

/// Whether a clause ends before or behind item `at`.
static bool ends_clause(const IqPassage *passage, uint32_t at) {
  return !iq_passage_is_word(passage, at) ||
         iq_passage_has(passage, at, IQ_LEXICON_AND | IQ_LEXICON_CONJUNCTION);
}

/// Whether item `at` means people in general; `several`: or any people.
static bool is_everyone(const IqPassage *passage, uint32_t at, bool several) {
  if (iq_called_call(passage, at) & IQ_CALL_EVERYONE) return true;
  const bool definite = passage->language->bare_definite && passage->language->verb_second;
  const uint32_t people = IQ_LEXICON_ROLE | IQ_LEXICON_MASCULINE | IQ_LEXICON_FEMININE;
  return several && (definite || iq_passage_has(passage, at, people)) &&
         iq_item_is_plural(passage->text, passage->language, &passage->items[at]);
}

/// Whether people in general stand in the clause around item `at`, beside the quotation `item`:
/// „den alle so nennen“. `several`: any people, as in a clause that only says who calls it so.
static bool is_general(const IqPassage *passage, uint32_t at, uint32_t item, bool several) {
  for (uint32_t gap = 0; gap < CLAUSE_REACH && gap <= at; gap++) {
    if (at - gap != item && ends_clause(passage, at - gap)) break;
    if (is_everyone(passage, at - gap, several)) return true;
  }
  // “The mayor calls people “losers””
  const IqLanguage *language = passage->language;
  if (!language->verb_second && !language->adjectives_behind && !language->bare_definite) {
    return false;
  }
  for (uint32_t i = at + 1; i < passage->count && i - at < CLAUSE_REACH; i++) {
    if (i != item && ends_clause(passage, i)) break;
    if (is_everyone(passage, i, several)) return true;
  }
  return false;
}

/// Whether a relative pronoun opens the clause that item `at` stands in: what they call “…”.
static bool is_relative(const IqPassage *passage, uint32_t at) {
  for (uint32_t gap = 1; gap < CLAUSE_REACH && gap <= at; gap++) {
    if (!iq_passage_is_word(passage, at - gap)) return false;
    if (iq_passage_has(passage, at - gap, IQ_LEXICON_RELATIVE)) return true;
  }
  return false;
}

/// “the engine, which one deckhand allegedly called …”: whether a subject of its own stands in the
/// relative clause before item `at`.
static bool is_said_of(const IqPassage *passage, uint32_t at) {
  bool subject = false;
  for (uint32_t gap = 1; gap < CLAUSE_REACH && gap <= at; gap++) {
    if (!iq_passage_is_word(passage, at - gap)) return false;
    if (iq_passage_has(passage, at - gap, IQ_LEXICON_RELATIVE)) return subject;
    subject = subject || iq_passage_has(passage, at - gap, IQ_LEXICON_ROLE);
  }
  return false;
}

/// What engineers call a “pressure event”: whether the clause before item `at` is a thing that some
/// people, or a body, always call so. What a single person calls it is their own word.
static bool is_usage(const IqPassage *passage, uint32_t at) {
  if ((iq_called_call(passage, at) & IQ_CALL_USAGE) == 0) return false;
  bool several = false;
  for (uint32_t gap = 1; gap < CLAUSE_REACH && gap <= at; gap++) {
    const uint32_t word = at - gap;
    const IqItem *item = &passage->items[word];
    if (item->kind != IQ_ITEM_WORD) return false;
    if (iq_called_call(passage, word) & IQ_CALL_FUSED) return several;
    if (iq_passage_has(passage, word, IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER)) continue;
    const bool body = iq_passage_has(passage, word, IQ_LEXICON_BODY | IQ_LEXICON_MESSAGE) ||
                      iq_passage_is_aside(passage, word, IQ_ASIDE_FIRM | IQ_ASIDE_OFFICE);
    if (body || is_everyone(passage, word, true)) {
      several = true;
    } else if (iq_passage_has(passage, word, IQ_LEXICON_PRONOUN | IQ_LEXICON_ROLE) ||
               (item->capital && !passage->language->capital_nouns)) {
      return false;
    }
  }
  return false;
}

/// Whether a verb of having stands in the clause: „hat ihn „Feigling“ genannt“.
static bool is_perfect(const IqPassage *passage, uint32_t at, uint32_t item) {
  for (uint32_t gap = 1; gap < CLAUSE_REACH && gap <= at; gap++) {
    if (at - gap != item && !iq_passage_is_word(passage, at - gap)) break;
    if (iq_called_call(passage, at - gap) & IQ_CALL_HAVE) return true;
  }
  // „dass er ihn „Feigling“ genannt hatte“
  return passage->language->verb_final && at + 1 < passage->count &&
         (iq_called_call(passage, at + 1) & IQ_CALL_HAVE) != 0;
}

/// Whether what is named stands before the word that names, or behind it, and is no person.
static bool names_thing(const IqPassage *passage, const Naming *naming, uint32_t item) {
  for (uint32_t at = naming->at + 1; at < item; at++) {
    if (iq_called_is_thing(passage, at)) return true;
  }
  // „Ze schreef een boek. Het heet ‘…’“
  // «já o batizaram de “Noé”»: in Romance languages the word is a pronoun there.
  if (naming->at > 0 && !passage->language->adjectives_behind &&
      iq_passage_has(passage, naming->at - 1, IQ_LEXICON_ARTICLE)) {
    return true;
  }
  for (uint32_t gap = 0; gap < THING_REACH && gap < naming->at; gap++) {
    const uint32_t at = naming->at - 1 - gap;
    if (iq_passage_is_end(passage, at) || passage->items[at].kind == IQ_ITEM_QUOTATION) break;
    if (iq_called_is_thing(passage, at) || iq_passage_has(passage, at, IQ_LEXICON_NEUTER))
      return true;
    if (iq_passage_has(passage, at, IQ_LEXICON_ROLE)) return false;
  }
  return false;
}

/// “a man called “Jock”” is one who is called so, and “the man called it …” is one who does it.
static bool is_passive(const IqPassage *passage, const Naming *naming, uint32_t item) {
  const bool calling = (naming->call & IQ_CALL_CALLING) != 0;
  // «l'ont baptisée « Mamie Canal »»: whoever gives a name passes no verdict.
  const bool gives = passage->language->adjectives_behind && !calling;
  if (!gives && is_perfect(passage, naming->at, item)) return false;
  if (!calling) return true;
  if (is_said_of(passage, naming->at)) return false;
  if ((naming->call & IQ_CALL_NAMING) == 0 || !naming->right || naming->at == 0) return false;
  const uint32_t at = naming->at - 1;
  const uint32_t subject = IQ_LEXICON_PRONOUN | IQ_LEXICON_BODY | IQ_LEXICON_RELATIVE;
  if (!iq_passage_is_word(passage, at)) return true;
  const bool new = at > 0 && iq_passage_has(passage, at - 1, IQ_LEXICON_INDEFINITE);
  return new || !(passage->items[at].capital || iq_passage_has(passage, at, subject) ||
                  iq_passage_has(passage, at, IQ_LEXICON_ROLE) ||
                  (iq_called_call(passage, at) & IQ_CALL_EVERYONE));
}

/// Whether the first of several words in lower case is of these classes.
static bool begins_as(const IqShape *shape, const IqQuotation *quotation, const IqPassage *passage,
                      uint32_t classes) {
  if (!shape->lower || shape->words < 2) return false;
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  return (iq_text_first_classes(passage->text, quotation->inner, language) & classes) != 0;
}

static IqCalled called_before(const IqShape *shape, const IqQuotation *quotation,
                              const IqPassage *passage, uint32_t item) {
  Naming naming;
  if (!find_before(passage, item, &naming)) return IQ_CALLED_NOT;
  if (naming.by_one && shape->words >= VERDICT_MIN) return IQ_CALLED_VERDICT;
  const bool as = naming.as || (naming.call & (IQ_CALL_NICKNAME | IQ_CALL_KNOWN)) != 0;
  // «будут названы «до конца месяца»» tells when or how something is named.
  if (!as && begins_as(shape, quotation, passage, IQ_LEXICON_LINKER)) return IQ_CALLED_NOT;
  // «Mario Rossi, detto «il Gatto»», and not «ha detto «no»»
  const uint32_t both = IQ_CALL_NICKNAME | IQ_CALL_CALLING;
  const bool says =
      iq_passage_has(passage, naming.at, IQ_LEXICON_SAYING) || (naming.call & both) == both;
  const bool bare = shape->lower && !begins_as(shape, quotation, passage, IQ_LEXICON_ARTICLE);
  const bool apposed = naming.right && !bare && shape->words <= NICKNAME_MAX && naming.at > 0 &&
                       (passage->items[naming.at - 1].capital ||
                        passage->items[naming.at - 1].kind == IQ_ITEM_COMMA);
  // «Koledzy mówią na niego „Profesor”»
  // «Chez nous, on dit « événement porteur »»
  const bool said = shape->lower && naming.at > 0 && (naming.call & IQ_CALL_CALLING) != 0 &&
                    iq_passage_has(passage, naming.at - 1, IQ_LEXICON_PRONOUN) &&
                    is_everyone(passage, naming.at - 1, false);
  if (says && said && naming.right) return IQ_CALLED_TERM;
  const bool for_it = (naming.call & IQ_CALL_KNOWN) != 0 && naming.as && item - naming.at > 2;
  if (says && !apposed && !for_it) return IQ_CALLED_NOT;
  if (naming.call & (IQ_CALL_NICKNAME | IQ_CALL_KNOWN)) return IQ_CALLED_TERM;
  if (is_passive(passage, &naming, item)) {
    // „hieß Wagen 7 nur der „Rutscher““
    const bool article = iq_passage_has(passage, item - 1, IQ_LEXICON_ARTICLE);
    if (article && (naming.close || passage->language->verb_second)) return IQ_CALLED_TERM;
    // „Im Dorf heißt der Turm „die Badewanne““
    const bool inverted = passage->language->verb_second && shape->lower &&
                          (naming.call & IQ_CALL_CALLING) == 0 &&
                          iq_passage_has(passage, naming.at + 1, IQ_LEXICON_ARTICLE);
    if (!naming.close) return inverted ? IQ_CALLED_TERM : IQ_CALLED_NOT;
    return shape->capital && names_thing(passage, &naming, item) ? IQ_CALLED_NAME : IQ_CALLED_TERM;
  }
  const bool several = is_relative(passage, naming.at);
  const bool general = is_general(passage, naming.at, item, several);
  // „Statek nazywa się „Batory”“
  const bool named = general && (naming.call & IQ_CALL_NAMING) != 0 && shape->capital &&
                     naming.at + 1 < item && is_everyone(passage, naming.at + 1, false) &&
                     names_thing(passage, &naming, item);
  if (naming.close && named) return IQ_CALLED_NAME;
  if (naming.close && (general || is_usage(passage, naming.at))) return IQ_CALLED_TERM;
  // „Man nennt das in der Literatur „Sekundärexplosion““
  const bool beside = iq_language_inverts(passage->language) &&
                      ((naming.at > 0 && is_everyone(passage, naming.at - 1, false)) ||
                       (naming.at + 1 < item && is_everyone(passage, naming.at + 1, false)));
  if (beside) return IQ_CALLED_TERM;
  // „Meine Tochter nannte ihn „den Frosch““
  const bool definite =
      shape->words == 2 && begins_as(shape, quotation, passage, IQ_LEXICON_ARTICLE) &&
      !begins_as(shape, quotation, passage, IQ_LEXICON_INDEFINITE | IQ_LEXICON_POSSESSIVE);
  if (definite && naming.close) return IQ_CALLED_TERM;
  // „Policja nazywa ją „strefą zero”“: a verb that names too passes no verdict in few words.
  const bool names = iq_language_declines(passage->language) &&
                     (naming.call & IQ_CALL_NAMING) != 0 && shape->words < VERDICT_MIN;
  if (names && naming.close) return IQ_CALLED_TERM;
  // „bezeichnete sie als „Schande für die Stadt““
  const bool noun = passage->language->capital_nouns && (naming.as || shape->words > 1);
  return shape->lower || noun ? IQ_CALLED_VERDICT : IQ_CALLED_NOT;
}

/// “…”, as everyone calls it: whether a clause behind a comma says that this is what they do.
static bool is_called_so(const IqPassage *passage, uint32_t item, uint32_t at) {
  bool single = false;
  bool expletive = false;
  for (uint32_t end = at + CLAUSE_REACH; at < passage->count && at < end; at++) {
    if (!iq_passage_is_word(passage, at)) return false;
    const uint32_t call = iq_called_call(passage, at);
    // „…, wie es in der Mitteilung heißt“
    if (call & (IQ_CALL_NAMING | IQ_CALL_NICKNAME)) return !expletive;
    expletive = expletive || (call & IQ_CALL_EXPLETIVE) != 0;
    // “…, as he calls it”
    const bool one =
        passage->items[at].capital || iq_passage_has(passage, at, IQ_LEXICON_PRONOUN) ||
        (iq_passage_has(passage, at, IQ_LEXICON_ROLE) &&
         !iq_passage_has(passage, at, IQ_LEXICON_BODY) && !is_everyone(passage, at, true));
    if (one && !(call & IQ_CALL_EVERYONE)) single = true;
    if (call & IQ_CALL_CALLING) return !single || is_general(passage, at, item, true);
  }
  return false;
}

/// “bu yola “…” diyor”: whether the word before a quotation has the ending of whatever is given a
/// name, and is nobody who may be spoken to.
static bool follows_thing_named(const IqPassage *passage, uint32_t item) {
  if (item == 0 || !iq_passage_is_word(passage, item - 1)) return false;
  const IqItem *before = &passage->items[item - 1];
  return before->classes == 0 && !before->capital &&
         iq_ending_is_aside(passage, before->span, IQ_ASIDE_DATIVE);
}

/// „„Floh“ nannten ihn alle“, „den sie „Wanne“ nennen“, “…” olarak bilinen: what the word right
/// behind says, where verbs may stand there.
static IqCalled called_behind(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  const IqLanguage *language = passage->language;
  uint32_t at = item + 1;
  if (at >= passage->count) return IQ_CALLED_NOT;
  const bool comma =
      passage->items[at].kind == IQ_ITEM_COMMA || passage->items[at].kind == IQ_ITEM_DASH;
  if (comma) at++;
  if (at >= passage->count) return IQ_CALLED_NOT;
  const bool predicate = (iq_called_call(passage, at) & IQ_CALL_PREDICATE) != 0;
  if (comma)
    return predicate && is_called_so(passage, item, at + 1) ? IQ_CALLED_TERM : IQ_CALLED_NOT;
  if (predicate) at++;
  // The “pothole dividend” slogan, a “boil water” notice
  const uint32_t nouns = IQ_CALL_TERM | IQ_CALL_SLOGAN | IQ_CALL_LABEL;
  const bool noun = !iq_language_inverts(language) && !predicate && at < passage->count &&
                    (iq_called_call(passage, at) & nouns) != 0;
  if (noun) return IQ_CALLED_TERM;
  const bool free = language->verb_second || language->verb_final || language->bare_definite;
  if (!free || at >= passage->count) return IQ_CALLED_NOT;
  const uint32_t call = iq_called_call(passage, at);
  const bool final = iq_language_heads_last(language);
  // „den alle „Floh“ genannt haben“
  const bool perfect = (call & NAMES) != 0 && is_perfect(passage, at, item);
  if (perfect && !is_general(passage, at, item, false)) return IQ_CALLED_NOT;
  if ((call & IQ_CALL_NICKNAME) != 0 && !iq_passage_has(passage, at, IQ_LEXICON_SAYING)) {
    return IQ_CALLED_TERM;
  }
  if (call & IQ_CALL_KNOWN) {
    const bool as = item > 0 && (iq_called_call(passage, item - 1) & IQ_CALL_PREDICATE) != 0;
    return as ? IQ_CALLED_TERM : IQ_CALLED_NOT;
  }
  if (call & IQ_CALL_NAMING) {
    for (uint32_t i = at + 1; i < passage->count && i - at <= NICKNAME_MAX; i++) {
      if (!iq_passage_is_word(passage, i)) break;
      if (iq_called_call(passage, i) & IQ_CALL_EXPLETIVE) return IQ_CALLED_NOT;
      if (iq_called_is_thing(passage, i)) return shape->capital ? IQ_CALLED_NAME : IQ_CALLED_TERM;
    }
    const bool verdict = shape->words >= VERDICT_MIN && iq_follows_one(passage, item);
    return verdict ? IQ_CALLED_VERDICT : IQ_CALLED_TERM;
  }
  // “Kızım ona “kurbağa” derdi”
  const uint8_t tag = (uint8_t)(language - iq_languages);
  const bool habit =
      final && (call & IQ_CALL_USAGE) != 0 &&
      (shape->words == 1 || shape->capitals == shape->words) && item > 0 &&
      passage->items[item - 1].kind == IQ_ITEM_WORD &&
      !iq_passage_is_aside(passage, item - 1, IQ_ASIDE_SELF) &&
      iq_ending_has_aside(passage->text, passage->items[item - 1].span, tag, IQ_ASIDE_DATIVE);
  if (habit) return IQ_CALLED_TERM;
  // “Halk bu yola “ölüm virajı” diyor”
  const bool named = !final || (shape->words > 1 && shape->capitals == shape->words) ||
                     (shape->lower && follows_thing_named(passage, item));
  if ((call & IQ_CALL_CALLING) && named && is_general(passage, at, item, is_relative(passage, at)))
    return IQ_CALLED_TERM;
  return IQ_CALLED_NOT;
}

/// «per tutti «nonna Adele»»: whether everyone stands right before, as those whose word it is.
static bool is_everyones(const IqPassage *passage, uint32_t item) {
  uint32_t at = item - 1;
  if (at > 0 && iq_passage_may_be_verb(passage, at) && !iq_called_call(passage, at)) at--;
  if (!iq_passage_is_word(passage, at) || (iq_called_call(passage, at) & IQ_CALL_EVERYONE) == 0)
    return false;
  for (uint32_t gap = 0; gap < WORDS_MAX && gap < at; gap++) {
    const uint32_t i = at - 1 - gap;
    if (!iq_passage_is_word(passage, i) || iq_passage_is_cue(passage, i)) return false;
    if (iq_passage_is_aside(passage, i, IQ_ASIDE_VIEWPOINT)) return true;
  }
  return false;
}

/// „„Geht schon“ heißt nicht …“: whether the words mean something, or are what something means.
static bool is_meant(const IqPassage *passage, uint32_t item) {
  for (uint32_t gap = 0; gap < 2 && gap < item; gap++) {
    const uint32_t at = item - 1 - gap;
    if (!iq_passage_is_word(passage, at)) return false;
    if (iq_called_call(passage, at) & IQ_CALL_EXPLETIVE) return false;
    if (iq_called_call(passage, at) & IQ_CALL_MEANING) return true;
  }
  return false;
}

/// El «bono consuelo» que prometió el alcalde: whether an article stands before a few words and a
/// relative clause behind, so that they are a thing.
static bool is_thing_of(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (!shape->lower || shape->words > WORDS_MAX || item + 1 >= passage->count) return false;
  if (!iq_passage_has(passage, item - 1, IQ_LEXICON_ARTICLE)) return false;
  if (item > 1 && !iq_passage_is_end(passage, item - 2)) return false;
  return iq_passage_has(passage, item + 1, IQ_LEXICON_RELATIVE);
}

/// “Referred to her as “a loose cannon””, “what Quill called “our one foe””: whether the words
/// begin as what somebody is said to be, not as what they are called by.
static bool is_verdict(const IqQuotation *quotation, const IqShape *shape,
                       const IqPassage *passage) {
  return shape->words >= VERDICT_MIN &&
         begins_as(shape, quotation, passage, IQ_LEXICON_INDEFINITE | IQ_LEXICON_POSSESSIVE);
}

IqCalled iq_called(const IqQuotation *quotation, const IqShape *shape, const IqPassage *passage,
                   uint32_t item) {
  const bool whole = quotation->closed && !quotation->dialogue && quotation->continues == IQ_NONE;
  if (!whole || item == IQ_NONE || shape->words > TERM_MAX || shape->stop) return IQ_CALLED_NOT;
  if (iq_is_slogan(passage, item)) return IQ_CALLED_TERM;
  if (iq_shape_last(shape->last) == 3) return IQ_CALLED_NOT;
  // «“…”, comme le dit Rey»
  if (iq_clause_of_as(passage, item) != IQ_NONE) return IQ_CALLED_NOT;
  // «A estrutura, o chamado «Poleiro», …»
  const bool so_called = item > 1 && shape->words <= WORDS_MAX && iq_shape_last(shape->last) == 0 &&
                         iq_is_distanced(passage, item) &&
                         iq_passage_has(passage, item - 2, IQ_LEXICON_ARTICLE) &&
                         !iq_passage_has(passage, item - 2, IQ_LEXICON_POSSESSIVE);
  if (so_called) return IQ_CALLED_TERM;
  if (iq_is_byname(quotation, shape, passage, item)) return IQ_CALLED_TERM;
  if (iq_is_called_last(quotation, shape, passage, item)) return IQ_CALLED_TERM;
  const IqCalled behind = called_behind(shape, passage, item);
  if (behind != IQ_CALLED_NOT || item == 0) return behind;
  // «Bland kollegerna går rummet under namnet ”Akvariet”»
  const bool name = (iq_called_call(passage, item - 1) & IQ_CALL_NAME) != 0;
  if (name && is_general(passage, item - 1, item, false)) return IQ_CALLED_TERM;
  if (iq_is_term(shape, passage, item) || is_everyones(passage, item) ||
      is_thing_of(shape, passage, item)) {
    return IQ_CALLED_TERM;
  }
  if (shape->lower && shape->words <= WORDS_MAX && is_meant(passage, item)) return IQ_CALLED_TERM;
  const IqCalled before = called_before(shape, quotation, passage, item);
  const bool verdict = before == IQ_CALLED_TERM && is_verdict(quotation, shape, passage);
  return verdict ? IQ_CALLED_VERDICT : before;
}
