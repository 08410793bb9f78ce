#include "speaker/kind.h"

#include <math.h>
#include <string.h>

#include "language/lower_word.h"
#include "mention/modifier.h"
#include "speaker/called.h"
#include "speaker/particle.h"
#include "speaker/scene.h"
#include "speaker/spoken.h"
#include "speaker/term.h"
#include "speaker/titled.h"
#include "text/address.h"
#include "text/character.h"

/// Words before and behind in which a cue, or the kind of a work, is looked for.
#define REACH 16u
/// Words with sentence punctuation at their end from which on a stretch is speech.
#define SENTENCE_MIN 4u
#define NESTED_MIN 4u
/// Words before a quotation inside another among which a cue stands.
#define CUE_WORDS_MAX 3u
/// And their bytes: where there are no blanks, no words are counted.
#define CUE_BYTES_MAX 256u
/// Words that may all be one noun with what belongs to it.
#define NOUN_MAX 4u
#define WORK_REACH 2u

/// The language of nearly all annotated news that the weights were learned from. In others they are
/// less sure, and their log odds count for so much.
#define LEARNED_TAG "en"
#define OTHER_SCALE 0.8f
/// How sure one word alone can be there.
#define ONE_WORD_SURE 0.9f
/// Items of a sentence on either side of words among which nothing may attribute them.
#define SENTENCE_REACH 128u
/// What is left of the confidence in words that only look like somebody's.
#define DOUBTFUL 0.88f

typedef enum Length {
  LENGTH_1,
  LENGTH_2,
  LENGTH_3,
  LENGTH_5,
  LENGTH_8,
  LENGTH_14,
  LENGTH_MORE,
  LENGTHS
} Length;
static const char *const length_names[LENGTHS] = {"1 word", "2", "3", "4-5", "6-8", "9-14", "15+"};
static const char *const first_names[] = {"lower case", "capital", "other", "noun"};
static const char *const last_names[] = {"open", "comma", "full stop", "! or ?"};
static const char *const yes_names[] = {"no", "yes"};

typedef enum Neighbour {
  NEIGHBOUR_EDGE,
  NEIGHBOUR_STOP,
  NEIGHBOUR_COLON,
  NEIGHBOUR_COMMA,
  NEIGHBOUR_DASH,
  NEIGHBOUR_OTHER,
  NEIGHBOUR_QUOTATION,
  NEIGHBOUR_CUE,
  NEIGHBOUR_ACCORDING,
  NEIGHBOUR_WORK,
  NEIGHBOUR_DISTANCE,
  NEIGHBOUR_INDEFINITE,
  NEIGHBOUR_ARTICLE,
  NEIGHBOUR_LINKER,
  NEIGHBOUR_PRONOUN,
  NEIGHBOUR_ROLE,
  NEIGHBOUR_POSSESSIVE,
  NEIGHBOUR_CAPITAL,
  NEIGHBOUR_WORD,
  NEIGHBOUR_HYPHEN,
  NEIGHBOUR_CUE_APART,  ///< a comma or a dash, then a cue
  NEIGHBOURS,
} Neighbour;
static const char *const neighbour_names[NEIGHBOURS] = {
    "edge",    "stop",      "colon",      "comma",    "dash",       "other",   "quotation",
    "cue",     "according", "work",       "distance", "indefinite", "article", "linker",
    "pronoun", "role",      "possessive", "capital",  "word",       "hyphen",  "cue apart"};

static const char *const beside_names[] = {"none", "speech", "other", "long"};
static const char *const cue_kind_names[] = {"none",      "saying",   "cue",
                                             "according", "reported", "distance"};
static const char *const cue_names[] = {"none", "0", "1-2", "3-5", "6+"};
#define CUES 5u

static const char *const place_names[] = {"heading", "nested", "turn", "unclosed", "continues"};

#define FAMILIES(X)                                                                       \
  X(SHAPE, "words", length_names, LENGTHS, first_names, 4)                                \
  X(LAST, "words", length_names, LENGTHS, last_names, 4)                                  \
  X(TITLE, "capitals throughout", length_names, LENGTHS, yes_names, 2)                    \
  X(BEFORE, "before", neighbour_names, NEIGHBOURS, first_names, 4)                        \
  X(AFTER, "behind", neighbour_names, NEIGHBOURS, last_names, 4)                          \
  X(CUE_BEFORE, "words since cue", cue_names, CUES, first_names, 4)                       \
  X(CUE_AFTER, "words to cue", cue_names, CUES, last_names, 4)                            \
  X(WORK, "kind of work before", yes_names, 2, first_names, 4)                            \
  X(STOP, "sentence ends inside", yes_names, 2, yes_names, 1)                             \
  X(PLACE, "place", place_names, 5, first_names, 4)                                       \
  X(NOUNS, "all nouns with capitals, cue", yes_names, 2, length_names, LENGTHS)           \
  X(SIDES, "before and behind", neighbour_names, NEIGHBOURS, neighbour_names, NEIGHBOURS) \
  X(BESIDE, "other quotation in sentence", beside_names, 4, length_names, LENGTHS)        \
  X(CUES, "cue", cue_kind_names, 6, length_names, LENGTHS)

/// The first clue of each family, and one behind the last of all.
enum { FAMILIES(IQ_FAMILY_OFFSET) CLUES };
enum { FAMILIES(IQ_FAMILY_WIDTH) };
static const IqFamily families[] = {FAMILIES(IQ_FAMILY_ENTRY)};

uint32_t iq_kind_clue_count(void) {
  return CLUES;
}

void iq_kind_clue_name(uint32_t clue, char *name, size_t size) {
  iq_families_name(families, sizeof families / sizeof *families, clue, name, size);
}

static Length length_of(uint32_t words) {
  if (words <= 3) return words == 0 ? LENGTH_1 : (Length)(words - 1);
  if (words <= 5) return LENGTH_5;
  if (words <= 8) return LENGTH_8;
  return words <= 14 ? LENGTH_14 : LENGTH_MORE;
}

static Neighbour neighbour_of(const IqItem *item) {
  switch (item->kind) {
    case IQ_ITEM_BREAK: return NEIGHBOUR_EDGE;
    case IQ_ITEM_STOP: return NEIGHBOUR_STOP;
    case IQ_ITEM_COLON: return NEIGHBOUR_COLON;
    case IQ_ITEM_COMMA: return NEIGHBOUR_COMMA;
    case IQ_ITEM_DASH: return NEIGHBOUR_DASH;
    case IQ_ITEM_QUOTATION: return NEIGHBOUR_QUOTATION;
    case IQ_ITEM_OTHER: return NEIGHBOUR_OTHER;
    default: break;
  }
  static const struct {
    uint32_t classes;
    uint8_t neighbour;
  } order[] = {{IQ_LEXICON_DISTANCE, NEIGHBOUR_DISTANCE},
               {IQ_LEXICON_CUE, NEIGHBOUR_CUE},
               {IQ_LEXICON_ACCORDING, NEIGHBOUR_ACCORDING},
               {IQ_LEXICON_WORK, NEIGHBOUR_WORK},
               {IQ_LEXICON_INDEFINITE, NEIGHBOUR_INDEFINITE},
               {IQ_LEXICON_ARTICLE, NEIGHBOUR_ARTICLE},
               {IQ_LEXICON_LINKER, NEIGHBOUR_LINKER},
               {IQ_LEXICON_PRONOUN, NEIGHBOUR_PRONOUN},
               {IQ_LEXICON_ROLE, NEIGHBOUR_ROLE}};
  for (uint32_t i = 0; i < sizeof order / sizeof *order; i++) {
    if (item->classes & order[i].classes) return (Neighbour)order[i].neighbour;
  }
  if (item->possessive) return NEIGHBOUR_POSSESSIVE;
  return item->capital ? NEIGHBOUR_CAPITAL : NEIGHBOUR_WORD;
}

static uint32_t bucket_of(uint32_t gap) {
  return gap == 0 ? 1 : gap < 3 ? 2 : gap < 6 ? 3 : 4;
}

static bool attributes(const IqPassage *passage, uint32_t at) {
  return iq_passage_is_cue(passage, at) ||
         iq_passage_has(passage, at, IQ_LEXICON_ACCORDING | IQ_LEXICON_REPORTED);
}

static uint32_t cue_before(const IqPassage *passage, uint32_t item) {
  for (uint32_t gap = 0; gap < REACH && gap < item; gap++) {
    const uint32_t at = item - 1 - gap;
    if (iq_passage_is_end(passage, at) || passage->items[at].kind == IQ_ITEM_QUOTATION) return 0;
    if (attributes(passage, at)) return bucket_of(gap);
  }
  return 0;
}

static uint32_t cue_after(const IqPassage *passage, uint32_t item) {
  for (uint32_t gap = 0; gap < REACH && item + 1 + gap < passage->count; gap++) {
    const uint32_t at = item + 1 + gap;
    if (iq_passage_is_end(passage, at) || passage->items[at].kind == IQ_ITEM_QUOTATION) return 0;
    if (attributes(passage, at)) return bucket_of(gap);
  }
  return 0;
}

/// What the nearest word that attributes in the sentence before the quotation is.
static uint32_t cue_kind(const IqPassage *passage, uint32_t item) {
  for (uint32_t gap = 0; gap < REACH && gap < item; gap++) {
    const uint32_t at = item - 1 - gap;
    if (iq_passage_is_end(passage, at)) break;
    if (iq_passage_has(passage, at, IQ_LEXICON_DISTANCE)) return 5;
    if (iq_passage_has(passage, at, IQ_LEXICON_SAYING)) return 1;
    if (iq_passage_is_cue(passage, at)) return 2;
    if (iq_passage_has(passage, at, IQ_LEXICON_ACCORDING)) return 3;
    if (iq_passage_has(passage, at, IQ_LEXICON_REPORTED)) return 4;
  }
  return 0;
}

/// What the quotation before in the same sentence is.
static uint32_t beside(const IqDocument *document, const IqPassage *passage, uint32_t item) {
  for (uint32_t gap = 0; gap < 2 * REACH && gap < item; gap++) {
    const IqItem *other = &passage->items[item - 1 - gap];
    if (iq_passage_is_end(passage, item - 1 - gap)) return 0;
    if (other->kind != IQ_ITEM_QUOTATION) continue;
    const IqQuotation *quotation =
        (const IqQuotation *)document->quotations.items + other->quotation;
    if (quotation->kind != IQ_KIND_SPEECH) return 2;
    return quotation->inner.end - quotation->inner.start > 60 ? 3 : 1;
  }
  return 0;
}

static bool work_before(const IqPassage *passage, uint32_t item) {
  if (item == IQ_NONE) return false;
  for (uint32_t gap = 0; gap < WORK_REACH && gap < item; gap++) {
    // “In her first book, ‘Low Water,’ …”
    if (gap == 0 && passage->items[item - 1].kind == IQ_ITEM_COMMA) continue;
    if (passage->items[item - 1 - gap].kind != IQ_ITEM_WORD) return false;
    if (iq_passage_has(passage, item - 1 - gap, IQ_LEXICON_WORK)) return true;
  }
  return false;
}

static void collect_around(const IqDocument *document, const IqQuotation *quotation,
                           const IqPassage *passage, uint32_t item, Length length, uint32_t first,
                           uint32_t last, IqClues *clues) {
  const char *bytes = document->text->bytes;
  Neighbour before = item > 0 ? neighbour_of(&passage->items[item - 1]) : NEIGHBOUR_EDGE;
  Neighbour after =
      item + 1 < passage->count ? neighbour_of(&passage->items[item + 1]) : NEIGHBOUR_EDGE;
  if (quotation->outer.start > 0 && bytes[quotation->outer.start - 1] == '-')
    before = NEIGHBOUR_HYPHEN;
  uint32_t next = item + 1;
  while (
      next < passage->count && next - item < 3 &&
      (passage->items[next].kind == IQ_ITEM_COMMA || passage->items[next].kind == IQ_ITEM_DASH)) {
    next++;
  }
  const bool apart = next > item + 1 && next < passage->count && iq_passage_is_cue(passage, next);
  if (apart) after = NEIGHBOUR_CUE_APART;
  if (quotation->outer.end < document->text->length && bytes[quotation->outer.end] == '-')
    after = NEIGHBOUR_HYPHEN;
  IQ_CLUES_ADD(clues, BEFORE, before, first);
  IQ_CLUES_ADD(clues, AFTER, after, last);
  IQ_CLUES_ADD(clues, CUE_BEFORE, cue_before(passage, item), first);
  IQ_CLUES_ADD(clues, CUE_AFTER, cue_after(passage, item), last);
  IQ_CLUES_ADD(clues, WORK, work_before(passage, item), first);
  IQ_CLUES_ADD(clues, SIDES, before, after);
  IQ_CLUES_ADD(clues, BESIDE, beside(document, passage, item), length);
  IQ_CLUES_ADD(clues, CUES, cue_kind(passage, item), length);
  const bool cue = cue_before(passage, item) > 0 || cue_after(passage, item) > 0;
  if (passage->language->capital_nouns) IQ_CLUES_ADD(clues, NOUNS, cue, length);
}

static void collect(const IqDocument *document, const IqQuotation *quotation, const IqShape *shape,
                    const IqPassage *passage, uint32_t item, IqClues *clues) {
  // Where nouns have capitals too, a short stretch with one may be a term like any other; headlines
  // of some outlets have capitals throughout.
  const bool noun = passage->language->capital_nouns && shape->words <= NOUN_MAX &&
                    2 * shape->capitals >= shape->words;
  const uint32_t first = shape->lower                            ? 0
                         : !shape->capital || quotation->heading ? 2
                         : noun                                  ? 3
                                                                 : 1;
  const uint32_t last = iq_shape_last(shape->last);
  const Length length = length_of(shape->words);
  const bool title =
      !quotation->heading && shape->words > 1 && shape->plain == 0 && shape->capitals > 1;
  clues->count = 0;
  IQ_CLUES_ADD(clues, SHAPE, length, first);
  IQ_CLUES_ADD(clues, LAST, length, last);
  IQ_CLUES_ADD(clues, TITLE, length, title);
  IQ_CLUES_ADD(clues, STOP, shape->stop, 0);
  const bool places[] = {quotation->heading, quotation->nested_in != IQ_NONE, quotation->dialogue,
                         !quotation->closed, quotation->continues != IQ_NONE};
  for (uint32_t i = 0; i < sizeof places / sizeof *places; i++) {
    if (places[i]) IQ_CLUES_ADD(clues, PLACE, i, first);
  }
  if (item != IQ_NONE) {
    collect_around(document, quotation, passage, item, length, first, last, clues);
  }
}

void iq_kind_clues(const IqDocument *document, const IqQuotation *quotation,
                   const IqPassage *passage, uint32_t item, IqClues *clues) {
  const IqShape shape = iq_shape_of(document->text, quotation);
  collect(document, quotation, &shape, passage, item, clues);
}

/// „Die „hochmoderne“ Pumpe fiel aus“: whether the words are an adjective between an article and
/// its noun, and nobody says so before, where all nouns have capitals.
static bool is_attribute(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (!passage->language->capital_nouns || item == IQ_NONE || item == 0) return false;
  if (!shape->lower || shape->words > 1 || item + 1 >= passage->count) return false;
  return iq_passage_has(passage, item - 1, IQ_LEXICON_ARTICLE) &&
         iq_item_is_capital(&passage->items[item + 1]) && cue_before(passage, item) == 0;
}

/// Name or term, of what is nobody's words.
static IqKind title_or_scare(const IqPassage *passage, uint32_t item, const IqShape *shape) {
  if (item == IQ_NONE) return shape->capital ? IQ_KIND_TITLE : IQ_KIND_SCARE;
  if (iq_is_distanced(passage, item)) return IQ_KIND_SCARE;
  if (shape->lower && !passage->language->caseless) return IQ_KIND_SCARE;
  // „einen „Dauerstau mit Aussicht““: no name has the article of something new.
  const bool new = item > 0 && iq_passage_has(passage, item - 1, IQ_LEXICON_INDEFINITE) &&
                   !iq_passage_has(passage, item - 1, IQ_LEXICON_SOMEBODY);
  if (new) return IQ_KIND_SCARE;
  if (work_before(passage, item)) return IQ_KIND_TITLE;
  if (!shape->capital) return IQ_KIND_SCARE;
  if (!passage->language->capital_nouns) return IQ_KIND_TITLE;
  // The same noun is a name behind another noun (das Straßenfest „…“), and a term elsewhere.
  const bool behind_noun = item > 0 && !iq_passage_has(passage, item - 1, IQ_LEXICON_ARTICLE) &&
                           passage->items[item - 1].kind == IQ_ITEM_WORD &&
                           passage->items[item - 1].capital;
  return behind_noun || shape->capitals > 1 ? IQ_KIND_TITLE : IQ_KIND_SCARE;
}

/// Whether one of the last words before a quotation inside another attributes it: “He said ‘jump’”.
static bool follows_cue(const IqDocument *document, const IqQuotation *quotation) {
  const IqQuotation *outer = (const IqQuotation *)document->quotations.items + quotation->nested_in;
  const char *bytes = document->text->bytes;
  const IqSpan all = {outer->inner.start, quotation->outer.start};
  const uint32_t first = iq_text_last(document->text, all, CUE_BYTES_MAX).start;
  uint32_t start = quotation->outer.start;
  for (uint32_t words = 0; start > first && words <= CUE_WORDS_MAX; start--) {
    const char before = bytes[start - 1];
    if (before == '.' || before == ';' || before == '?' || before == '!') break;
    words += before == ' ';
  }
  return iq_text_holds(document->text, (IqSpan){start, quotation->outer.start}, document->language,
                       IQ_LEXICON_CUE);
}

static bool follows_colon(const IqText *text, uint32_t at) {
  while (at > 0 && text->bytes[at - 1] == ' ') at--;
  return at > 0 && text->bytes[at - 1] == ':';
}

/// “‘Stay there,’ I told him, and …”: whether a comma or a dash sets a verb of saying off behind
/// words within other words.
static bool precedes_cue(const IqPassage *passage, uint32_t item, bool turn) {
  uint32_t at = item + 1;
  while (at < passage->count && at - item < 3 &&
         (passage->items[at].kind == IQ_ITEM_COMMA || passage->items[at].kind == IQ_ITEM_DASH)) {
    // „– Nie chcę „rozwiązań” – oznajmiła“: behind a dash in a turn stands who says that.
    if (turn && passage->items[at].kind == IQ_ITEM_DASH) return false;
    at++;
  }
  if (at == item + 1) return false;
  for (uint32_t end = at + CUE_WORDS_MAX; at < end && iq_passage_is_word(passage, at); at++) {
    if (iq_passage_has(passage, at, IQ_LEXICON_AND | IQ_LEXICON_RELATIVE)) return false;
    if (iq_passage_is_cue(passage, at)) return true;
  }
  return false;
}

/// Whole sentences, long stretches, turns of dialogue, and what is a paragraph of its own are
/// speech whatever stands around them.
static bool is_certain(const IqDocument *document, const IqQuotation *quotation,
                       const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (quotation->dialogue || quotation->continues != IQ_NONE) return true;
  if (!quotation->closed && quotation->nested_in == IQ_NONE) return true;
  const bool all_capitals = shape->plain == 0 && 2 * shape->capitals >= shape->words;
  if (shape->stop && !all_capitals) return true;
  if (passage->language->spaceless && iq_particles_quote(document->text, quotation)) return true;
  // What stands around a quotation within another is not read; few titles stand there.
  if (quotation->nested_in != IQ_NONE && shape->words >= NESTED_MIN && !all_capitals) return true;
  if (quotation->nested_in != IQ_NONE &&
      (follows_colon(document->text, quotation->outer.start) || follows_cue(document, quotation))) {
    return true;
  }
  const IqQuotation *quotations = document->quotations.items;
  if (quotation->nested_in != IQ_NONE && shape->words > 1 && shape->capital && !all_capitals &&
      item != IQ_NONE && precedes_cue(passage, item, quotations[quotation->nested_in].dialogue)) {
    return true;
  }
  // A line of words that all have capitals is a heading: ‘All Bets Are Off.’ One of nothing but
  // capitals is somebody's words as a heading: ‘ALL BETS ARE OFF’.
  // „Dann kam der Bus.“: nouns have capitals in any sentence.
  const bool sentence = passage->language->capital_nouns && iq_shape_last(shape->last) != 0;
  const bool line = all_capitals && shape->capitals > 1 && !sentence &&
                    iq_text_capitals(document->text, quotation->inner) == 0;
  const bool alone = item != IQ_NONE && shape->words > 1 && !line && iq_is_alone(passage, item);
  // “cries of “Justice, justice!””
  if (shape->words > 1 && iq_shape_last(shape->last) == 3 && !work_before(passage, item)) {
    return true;
  }
  if (alone || iq_is_spoken(quotation, shape, passage, item)) return true;
  // «Exige «cifras, y de las buenas»»
  if (shape->comma && shape->words >= SENTENCE_MIN && !all_capitals) return true;
  // «aux cris de « Démission ! »»: the weights know no such words but those of English.
  const bool learned = strcmp(passage->language->tag, LEARNED_TAG) == 0;
  if (!learned && shape->words == 1 && iq_shape_last(shape->last) == 3) return true;
  if (shape->words >= SENTENCE_MIN && iq_shape_last(shape->last) != 0 && !all_capitals) return true;
  return shape->words >= IQ_SHAPE_SPEECH_MIN && !all_capitals;
}

static bool is_address(const IqText *text, const IqQuotation *quotation) {
  const IqSpan words = quotation->inner;
  return iq_is_address(text->bytes + words.start, words.end - words.start);
}

/// „…“ „…“, „hält am Plan von „weniger Stellen“ fest“: whether nothing stands between two
/// quotations, so that one of the marks may be none, or a fragment stands in a sentence in which
/// nothing attributes.
static bool is_doubtful(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  const bool before = item > 0 && passage->items[item - 1].kind == IQ_ITEM_QUOTATION;
  const bool behind =
      item + 1 < passage->count && passage->items[item + 1].kind == IQ_ITEM_QUOTATION;
  if (before || behind) return true;
  if (!shape->lower || iq_language_heads_last(passage->language)) return false;
  uint32_t first = item;
  while (first > 0 && item - first < SENTENCE_REACH && !iq_passage_is_end(passage, first - 1)) {
    first--;
  }
  const uint32_t left = passage->count - item;
  const uint32_t end = item + (left < SENTENCE_REACH ? left : SENTENCE_REACH);
  for (uint32_t at = first; at < end && !iq_passage_is_end(passage, at); at++) {
    // „Nach einem Treffen …“
    const bool time =
        passage->language->verb_second && iq_passage_has(passage, at, IQ_LEXICON_LINKER);
    const bool attributes = (iq_passage_is_any_cue(passage, at) && !time) ||
                            iq_passage_has(passage, at, IQ_LEXICON_REPORTED) ||
                            passage->items[at].kind == IQ_ITEM_COLON;
    if (attributes) return false;
  }
  return true;
}

bool iq_kind_is_certain(const IqDocument *document, const IqQuotation *quotation,
                        const IqPassage *passage, uint32_t item) {
  const IqShape shape = iq_shape_of(document->text, quotation);
  if (is_address(document->text, quotation)) return true;
  return is_certain(document, quotation, &shape, passage, item) ||
         iq_is_named(quotation, &shape, passage, item);
}

IqSurety iq_document_tell_kind(IqDocument *document, uint32_t quotation, const IqPassage *passage,
                               uint32_t item) {
  IqQuotation *self = (IqQuotation *)document->quotations.items + quotation;
  const IqShape shape = iq_shape_of(document->text, self);
  self->kind = IQ_KIND_SPEECH;
  const bool address = is_address(document->text, self);
  if (item != IQ_NONE && iq_aside_is_source(passage, item + 1)) return IQ_SURE_SPEECH;
  if (iq_shape_is_fitted(document->text, self)) return IQ_SURE_SPEECH;
  if (iq_is_said_of_oneself(&shape, passage, item)) return IQ_SURE_SPEECH;
  const IqCalled called = iq_called(self, &shape, passage, item);
  if (called == IQ_CALLED_VERDICT) return IQ_SURE_SPEECH;
  if (called != IQ_CALLED_NOT) {
    self->kind = called == IQ_CALLED_NAME ? IQ_KIND_TITLE : IQ_KIND_SCARE;
    return IQ_SURE_TERM;
  }
  if (iq_is_titled(self, &shape, passage, item)) {
    self->kind = IQ_KIND_TITLE;
    return IQ_SURE_NAME;
  }
  if (self->nested_in == IQ_NONE && iq_is_attribute(&shape, passage, item)) {
    self->kind = title_or_scare(passage, item, &shape);
    return IQ_SURE_WEIGHED;
  }
  if (!address && is_certain(document, self, &shape, passage, item)) {
    if (item != IQ_NONE && is_doubtful(&shape, passage, item)) self->confidence *= DOUBTFUL;
    return IQ_SURE_SPEECH;
  }
  if (address || iq_is_named(self, &shape, passage, item)) {
    self->kind = IQ_KIND_TITLE;
    return IQ_SURE_NAME;
  }
  // «El llamado «pacto verde»»: the weights know no such words but those of English.
  const bool learned = strcmp(passage->language->tag, LEARNED_TAG) == 0;
  const bool term = !learned && item != IQ_NONE && item > 1 && iq_is_distanced(passage, item) &&
                    iq_passage_has(passage, item - 2, IQ_LEXICON_ARTICLE) &&
                    shape.words <= NOUN_MAX && iq_shape_last(shape.last) == 0;
  const bool aside = self->nested_in == IQ_NONE && iq_is_unattributed(&shape, passage, item);
  if (term || aside || is_attribute(&shape, passage, item) ||
      iq_shape_is_stressed(document, self, &shape)) {
    self->kind = title_or_scare(passage, item, &shape);
    return IQ_SURE_WEIGHED;
  }
  // The weights were learned without the words around a quotation inside another.
  const uint32_t seen = self->nested_in == IQ_NONE ? item : IQ_NONE;
  IqClues clues;
  collect(document, self, &shape, passage, seen, &clues);
  const float scale = learned ? 1.0f : OTHER_SCALE;
  const float speech = 1.0f / (1.0f + expf(-scale * iq_clues_weigh(&clues, iq_kind_weights)));
  const bool plain = iq_language_heads_last(passage->language) && iq_shape_is_plain(&shape);
  if (speech < 0.5f && !plain) {
    self->kind = title_or_scare(passage, item, &shape);
  }
  float sure = speech < 0.5f ? 1.0f - speech : speech;
  // One word („Al-Qaida“, „randvoll“) can be anything where the weights know no such words.
  if (!learned && shape.words == 1 && sure > ONE_WORD_SURE) sure = ONE_WORD_SURE;
  self->confidence *= sure;
  return IQ_SURE_WEIGHED;
}
