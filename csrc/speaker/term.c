#include "speaker/term.h"

#include "mention/complement.h"
#include "speaker/called.h"
#include "speaker/scene.h"

/// Words of a term beside a word for words.
#define WORDS_MAX 4u
/// Words between a word for words and what belongs to it: the slogan of the oldest yard, “…”.
#define OWNED_REACH 5u
/// Words of a clause that says that something has a name, and of the name.
#define NAMED_REACH 7u
#define NAME_MAX 5u
#define YEAR_DIGITS 4u

#define NOUNS (IQ_CALL_TERM | IQ_CALL_SLOGAN)

/// Whether nothing but punctuation stands right behind the quotation.
static bool ends_clause(const IqPassage *passage, uint32_t item) {
  return !iq_passage_is_word(passage, item + 1);
}

/// The word «irrecuperable», il soprannome di «gatto», den Slogan „…“: whether a word for words, or
/// for what a slogan is, stands right before.
static bool follows_term(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  uint32_t at = item - 1;
  if (at > 0 && iq_passage_has(passage, at, IQ_LEXICON_ARTICLE)) at--;
  const bool of = at > 0 && iq_passage_has(passage, at, IQ_LEXICON_OF);
  if (of) at--;
  if (!iq_passage_is_word(passage, at)) {
    // „das Plakat, „Immer weiter“, …“
    const bool apposed = passage->items[at].kind == IQ_ITEM_COMMA && at + 1 == item && at > 0;
    return apposed && shape->capital && (iq_called_call(passage, at - 1) & NOUNS) != 0 &&
           item + 1 < passage->count && !iq_passage_is_word(passage, item + 1);
  }
  const uint32_t call = iq_called_call(passage, at);
  // «en affisch för ”Den sista färjan”»: a poster is also what a film has.
  if (of && (call & IQ_CALL_OCCASION) != 0 && shape->capital) return false;
  // „das Wort „Gesindel“, mit dem er …“
  const bool used = item + 2 < passage->count && passage->items[item + 1].kind == IQ_ITEM_COMMA &&
                    iq_passage_has(passage, item + 2, IQ_LEXICON_LINKER);
  if (used) return false;
  return (call & IQ_CALL_SLOGAN) != 0 || ((call & IQ_CALL_TERM) != 0 && shape->words <= WORDS_MAX);
}

/// The nearest word for words in the clause that ends before item `at`, or IQ_NONE: «lo slogan
/// della compagnia». No verb that attributes stands between.
static uint32_t noun_before(const IqPassage *passage, uint32_t at) {
  for (uint32_t gap = 0; gap < OWNED_REACH && gap < at; gap++) {
    const uint32_t word = at - 1 - gap;
    if (!iq_passage_is_word(passage, word)) return IQ_NONE;
    if (iq_called_call(passage, word) & NOUNS) return word;
    const uint32_t others = IQ_LEXICON_CONJUNCTION | IQ_LEXICON_RELATIVE;
    const bool article = iq_passage_has(passage, word, IQ_LEXICON_ARTICLE | IQ_LEXICON_OF);
    // «le mot préféré»: the participle of a verb of saying is an adjective.
    const bool adjective = word > 0 && (iq_called_call(passage, word - 1) & NOUNS) != 0;
    if (iq_passage_is_any_cue(passage, word) && !adjective) return IQ_NONE;
    if (iq_passage_has(passage, word, others) && !article) return IQ_NONE;
  }
  return IQ_NONE;
}

/// «Lo slogan della compagnia, «Il mare in casa»»: whether the words are that of which the slogan
/// before a comma is.
static bool is_apposed(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (passage->items[item - 1].kind != IQ_ITEM_COMMA || !shape->capital) return false;
  const uint32_t noun = noun_before(passage, item - 1);
  if (noun == IQ_NONE || !ends_clause(passage, item)) return false;
  if ((iq_called_call(passage, noun) & IQ_CALL_SLOGAN) == 0) return false;
  return iq_passage_has(passage, noun + 1, IQ_LEXICON_OF | IQ_LEXICON_GENITIVE);
}

/// The minister's favourite word is “robust”, «девиз — «Море как дома»»: whether a verb of being,
/// or a dash that stands for one, makes the words what a word for words is.
static bool is_predicate(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  const uint32_t at = item - 1;
  const bool dash = passage->items[at].kind == IQ_ITEM_DASH && passage->language->bare_definite;
  if (!dash && !iq_passage_is_aside(passage, at, IQ_ASIDE_COPULA)) return false;
  const uint32_t noun = noun_before(passage, at);
  if (noun == IQ_NONE || !ends_clause(passage, item)) return false;
  return (iq_called_call(passage, noun) & IQ_CALL_SLOGAN) != 0 || shape->words <= WORDS_MAX;
}

/// Sailors have a name for it: “the widow's hour”.
static bool is_name_of(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  const bool capital = shape->capital && !passage->language->capital_nouns;
  if (passage->items[item - 1].kind != IQ_ITEM_COLON || capital || shape->words > NAME_MAX) {
    return false;
  }
  for (uint32_t gap = 0; gap < NAMED_REACH && gap + 1 < item; gap++) {
    const uint32_t at = item - 2 - gap;
    if (!iq_passage_is_word(passage, at) || iq_passage_is_cue(passage, at)) return false;
    if (iq_called_call(passage, at) & IQ_CALL_NAME) return true;
  }
  return false;
}

/// The “Brown Christmas” of 2019: whether the words are what a year is remembered for.
static bool is_event(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (shape->words > WORDS_MAX || iq_shape_last(shape->last) != 0) return false;
  if (!iq_passage_has(passage, item - 1, IQ_LEXICON_ARTICLE)) return false;
  const bool of = item + 2 < passage->count && iq_passage_has(passage, item + 1, IQ_LEXICON_OF);
  const uint32_t at = of ? item + 2 : item + 1;
  if (!iq_passage_is_word(passage, at)) return false;
  const IqSpan span = passage->items[at].span;
  return span.end - span.start == YEAR_DIGITS && iq_passage_is_number(passage, at);
}

bool iq_is_distanced(const IqPassage *passage, uint32_t item) {
  if (item == 0 || !iq_passage_has(passage, item - 1, IQ_LEXICON_DISTANCE)) return false;
  if (!iq_passage_has(passage, item - 1, IQ_LEXICON_WORK)) return true;
  return item > 1 && iq_passage_has(passage, item - 2, IQ_LEXICON_ARTICLE | IQ_LEXICON_DISTANCE);
}

bool iq_is_slogan(const IqPassage *passage, uint32_t item) {
  return item > 1 && passage->items[item - 1].kind == IQ_ITEM_COLON &&
         passage->items[item - 2].kind == IQ_ITEM_WORD &&
         // «Sulla porta un cartello: «Chiuso per lutto»»: what is written says so.
         !iq_passage_has(passage, item - 2, IQ_LEXICON_MESSAGE) &&
         (iq_called_call(passage, item - 2) & IQ_CALL_SLOGAN) != 0;
}

bool iq_is_term(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  return follows_term(shape, passage, item) || is_apposed(shape, passage, item) ||
         is_event(shape, passage, item) || is_predicate(shape, passage, item) ||
         is_name_of(shape, passage, item);
}
