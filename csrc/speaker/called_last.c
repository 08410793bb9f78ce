#include "speaker/called_last.h"

#include "base/utf8.h"
#include "mention/ending.h"
#include "mention/role_phrase.h"
#include "speaker/called.h"
#include "speaker/titled.h"

/// Words of a term.
#define TERM_MAX 4u
/// The same before a word for what says it: more of them are a sentence.
#define LABELLED_MAX 2u
/// Words between what somebody is said to be and the verb that says so.
#define PRESUMED_REACH 3u
/// Words of a clause in front in which those who call something so are looked for.
#define CLAUSE_REACH 6u
/// Words between whoever or whatever is called so and the quotation.
#define OBJECT_REACH 2u

/// Whether item `at` means several people, or people in general: köylülerin, mahallelinin.
static bool is_several(const IqPassage *passage, uint32_t at) {
  if (iq_called_call(passage, at) & IQ_CALL_EVERYONE) return true;
  const uint32_t people = IQ_LEXICON_ROLE | IQ_LEXICON_MASCULINE | IQ_LEXICON_FEMININE;
  const IqItem *item = &passage->items[at];
  const bool native = item->capital && item->classes == 0 && !item->possessive;
  return (iq_passage_has(passage, at, people) || native) &&
         iq_ending_is_aside(passage, item->span, IQ_ASIDE_SEVERAL);
}

/// Whether several people, or with `bodies` a body, stand in the clause before item `at`.
static bool follows_several(const IqPassage *passage, uint32_t at, bool bodies) {
  for (uint32_t gap = 1; gap <= CLAUSE_REACH && gap <= at; gap++) {
    if (!iq_passage_is_word(passage, at - gap)) return false;
    if (is_several(passage, at - gap)) return true;
    const bool body = iq_passage_has(passage, at - gap, IQ_LEXICON_BODY) ||
                      iq_passage_is_aside(passage, at - gap, IQ_ASIDE_FIRM | IQ_ASIDE_OFFICE);
    if (bodies && body) return true;
  }
  return false;
}

/// Whether the words are a name: Kara Gelin.
static bool is_name(const IqShape *shape) {
  return shape->capital && shape->capitals == shape->words;
}

/// Köylülerin “Kara Gelin” dediği kuyu: whether the verb at `at` belongs to a noun behind it, so
/// that the clause is a thing.
static bool is_of_thing(const IqShape *shape, const IqPassage *passage, uint32_t item,
                        uint32_t at) {
  if ((iq_called_call(passage, at) & IQ_CALL_FUSED) == 0) return false;
  if (!iq_passage_is_word(passage, at + 1)) return false;
  // “dediği öğrenildi”, “dediği için”
  const uint32_t others = IQ_LEXICON_CUE | IQ_LEXICON_LINKER | IQ_LEXICON_ACCORDING |
                          IQ_LEXICON_CONJUNCTION | IQ_LEXICON_IMPERSONAL;
  if (iq_passage_has(passage, at + 1, others)) return false;
  const bool several = follows_several(passage, item, false);
  return is_name(shape) ? several || shape->words > 1 : shape->lower && several;
}

/// Buna “planlı bakım” diyorlar: whether something or somebody in front has the ending of what is
/// called so, and the verb at `at` is of several people.
static bool is_habit(const IqShape *shape, const IqPassage *passage, uint32_t item, uint32_t at) {
  const uint32_t call = iq_called_call(passage, at);
  if ((call & (IQ_CALL_USAGE | IQ_CALL_CALLING)) == 0) return false;
  if (!is_name(shape) && !shape->lower) return false;
  bool object = false;
  for (uint32_t gap = 1; gap <= OBJECT_REACH && gap <= item && !object; gap++) {
    if (!iq_passage_is_word(passage, item - gap)) return false;
    const IqSpan word = passage->items[item - gap].span;
    object = iq_ending_is_aside(passage, word, IQ_ASIDE_DATIVE) &&
             !iq_passage_is_aside(passage, item - gap, IQ_ASIDE_SELF);
  }
  if (!object) return false;
  const bool one = shape->words == 1 || is_name(shape);
  return ((call & IQ_CALL_USAGE) != 0 && one) || follows_several(passage, item, shape->lower);
}

/// “Kundakçı” olduğu öne sürülen genç: whether nobody in particular says of somebody what the words
/// say they are.
static bool is_presumed(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (shape->words > LABELLED_MAX || !(shape->lower || is_name(shape))) return false;
  const uint32_t next = item + 1;
  if (!iq_passage_is_aside(passage, next, IQ_ASIDE_COPULA)) return false;
  for (uint32_t at = next + 1; at <= next + PRESUMED_REACH && iq_passage_is_word(passage, at);
       at++) {
    if (!iq_passage_has(passage, at, IQ_LEXICON_IMPERSONAL)) continue;
    return iq_ending_is_aside(passage, passage->items[at].span, IQ_ASIDE_ATTRIBUTIVE);
  }
  return false;
}

/// Çarşının “Çaycı Baba”sı: whether a noun in the genitive stands before, and the words have the
/// ending of what is somebody's. What whoever has a name or a role owns may be a work of theirs.
static bool is_owned(const IqQuotation *quotation, const IqShape *shape, const IqPassage *passage,
                     uint32_t item) {
  if (item == 0 || !is_name(shape) || !iq_passage_is_word(passage, item - 1)) return false;
  const IqItem *owner = &passage->items[item - 1];
  const uint32_t others = IQ_LEXICON_ROLE | IQ_LEXICON_WORK | IQ_LEXICON_PRONOUN;
  const bool named =
      owner->possessive || (owner->capital && !iq_item_opens_sentence(passage->items, item - 1));
  if (named || (owner->classes & others) != 0) return false;
  if (!iq_ending_is_aside(passage, owner->span, IQ_ASIDE_GENITIVE)) return false;
  const IqText *text = passage->text;
  uint32_t at = quotation->outer.end;
  if (at < text->length && text->bytes[at] == 's') at++;
  uint32_t size;
  const uint32_t vowel =
      at < text->length ? iq_utf8_decode(text->bytes, text->length, at, &size) : 0;
  return vowel == 0x131 || vowel == 'i' || vowel == 'u' || vowel == 0xFC;
}

bool iq_is_called_last(const IqQuotation *quotation, const IqShape *shape, const IqPassage *passage,
                       uint32_t item) {
  if (!iq_language_heads_last(passage->language)) return false;
  if (shape->words > TERM_MAX || shape->stop || iq_shape_last(shape->last) != 0) return false;
  if (is_owned(quotation, shape, passage, item)) return true;
  uint32_t at = item + 1;
  if (!iq_passage_is_word(passage, at)) return false;
  if (is_presumed(shape, passage, item)) return true;
  const uint32_t call = iq_called_call(passage, at);
  // “Sıfır Hata” afişi, ‘SEL’ yazıp bize gönderin
  const bool typed = shape->words == 1 && iq_word_is_all_capitals(passage, item);
  if (call & (IQ_CALL_TERM | IQ_CALL_SLOGAN)) {
    // “Denizcilik Haftası” afişi
    if (iq_ends_in_kind(quotation, shape, passage)) return false;
    return typed || !iq_passage_is_cue(passage, at);
  }
  // “sabotaj” iddiasını reddetti
  if (call & IQ_CALL_LABEL) return is_name(shape) || (shape->lower && shape->words <= LABELLED_MAX);
  if (call & IQ_CALL_PREDICATE) at++;
  return iq_passage_is_word(passage, at) &&
         (is_of_thing(shape, passage, item, at) || is_habit(shape, passage, item, at));
}
