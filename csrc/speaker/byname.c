#include "speaker/byname.h"

#include "base/utf8.h"
#include "language/given.h"
#include "language/lower_word.h"
#include "mention/nominative.h"
#include "speaker/called.h"
#include "speaker/scene.h"
#include "text/character.h"

/// Words of another name at most.
#define NICKNAME_MAX 3u
/// The same where nothing but a name behind them shows it.
#define FIRST_MAX 2u
/// Words of a clause in which verbs that attribute are looked for.
#define CLAUSE_REACH 8u

/// Whether the words are one or two, each with a capital, where nobody is called after what they
/// are of as in «директор «Запад-Трассы» Пётр Лунин».
static bool is_short_name(const IqShape *shape, const IqLanguage *language) {
  if (language->cases > 0 && !iq_language_heads_last(language)) return false;
  return shape->capital && shape->words <= FIRST_MAX && shape->capitals == shape->words &&
         iq_shape_last(shape->last) == 0;
}

/// El comandante «Cuco» Santibáñez, Ana «la Gata» Ruiz: whether a title, what somebody is or a
/// first name stands before a word or two, and a name behind.
static bool is_inside_name(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (shape->words > NICKNAME_MAX || item + 1 >= passage->count) return false;
  const IqItem *before = &passage->items[item - 1];
  const IqItem *behind = &passage->items[item + 1];
  if (before->kind != IQ_ITEM_WORD || !iq_item_is_capital(behind) || behind->classes != 0) {
    return false;
  }
  if (before->capital && iq_given_gender(before->hash) != IQ_GENDER_OPEN) return true;
  if (!shape->capital) return false;
  if (iq_passage_has(passage, item - 1, IQ_LEXICON_HONORIFIC)) return true;
  const bool role = iq_passage_has(passage, item - 1, IQ_LEXICON_ROLE) && !before->possessive &&
                    !iq_called_is_thing(passage, item - 1) &&
                    !iq_passage_is_any_cue_word(passage, item - 1);
  return role && is_short_name(shape, passage->language);
}

/// Günün kahramanı “Kartal” Cemil, local legend “Big” Tom Hale: whether a first name stands right
/// behind a word or two, and nothing that says or bears them before.
static bool is_before_first_name(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (!is_short_name(shape, passage->language) || item + 1 >= passage->count) return false;
  const IqItem *name = &passage->items[item + 1];
  const uint32_t genders = IQ_LEXICON_MASCULINE | IQ_LEXICON_FEMININE;
  if (!iq_item_is_capital(name) || (name->classes & ~genders) != 0) return false;
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  if (!iq_has_first_name(passage->text, name->span, name->hash, language)) return false;
  return iq_passage_is_word(passage, item - 1) && !iq_called_is_thing(passage, item - 1) &&
         !iq_passage_is_any_cue_word(passage, item - 1) &&
         !iq_passage_has(passage, item - 1, IQ_LEXICON_LINKER | IQ_LEXICON_OF);
}

/// «El Cohetón» es Macario Huerta: whether the words are who somebody is.
static bool is_somebody(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (!shape->capital || shape->words > NICKNAME_MAX || item + 3 >= passage->count) return false;
  for (uint32_t at = item + 2; at < item + 4; at++) {
    if (!iq_item_is_capital(&passage->items[at]) || passage->items[at].classes != 0) return false;
  }
  return iq_passage_is_aside(passage, item + 1, IQ_ASIDE_COPULA);
}

/// Whether an honorific or a word for kin opens a name: «Doña Lupe», „Oma Gerda“.
static bool is_titled_name(const IqShape *shape, const IqQuotation *quotation,
                           const IqPassage *passage, uint32_t item) {
  if (item > 0 && iq_called_is_thing(passage, item - 1)) return false;
  // “Clinton cited his references to her as “Miss Piggy””
  for (uint32_t at = item; at > 0 && item - at < 2 * CLAUSE_REACH; at--) {
    if (iq_passage_is_end(passage, at - 1)) break;
    if (iq_passage_is_cue(passage, at - 1)) return false;
  }
  if (shape->words < 2 || shape->words > NICKNAME_MAX || iq_shape_last(shape->last) != 0) {
    return false;
  }
  IqLowerWord lower;
  const IqSpan inner = quotation->inner;
  const uint32_t end = iq_lower_word_read(passage->text, inner.start, inner.end, &lower);
  const uint8_t language = (uint8_t)(passage->language - iq_languages);
  const bool titled = (iq_lexicon_find(lower.hash, language) & IQ_LEXICON_HONORIFIC) != 0 ||
                      (iq_lexicon_find_aside(lower.hash, language) & IQ_ASIDE_KIN) != 0;
  if (!titled || end + 1 >= inner.end || passage->text->bytes[end] != ' ') return false;
  uint32_t size;
  return iq_is_upper(iq_utf8_decode(passage->text->bytes, passage->text->length, end + 1, &size));
}

/// Whether a verb that attributes stands among the words before item `item`, or right behind it.
static bool is_loud(const IqPassage *passage, uint32_t item) {
  for (uint32_t at = item > CLAUSE_REACH ? item - CLAUSE_REACH : 0; at < item; at++) {
    if (iq_passage_is_any_cue_word(passage, at)) return true;
  }
  return iq_passage_is_any_cue_word(passage, item + 2);
}

/// Glenys – “Nana Glen” to generations of pupils –, «Karim, « Momo » pour tous,», «Juan Soto, el
/// «Muro», …»: whether the words stand behind a name as another one.
static bool is_second_name(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (!shape->capital || shape->words > NICKNAME_MAX || shape->capitals != shape->words)
    return false;
  const bool article = item > 0 && iq_is_definite(passage->items[item - 1].classes) &&
                       passage->items[item - 1].kind == IQ_ITEM_WORD;
  const uint32_t first = article ? item - 1 : item;
  if (iq_shape_last(shape->last) != 0 || first < 3 || item + 2 >= passage->count) return false;
  const IqItem *name = &passage->items[first - 2];
  if (!iq_item_is_capital(name) || name->classes != 0 || passage->language->capital_nouns) {
    return false;
  }
  const uint8_t before = passage->items[first - 1].kind;
  const uint8_t behind = passage->items[item + 1].kind;
  const bool linked = !article && iq_passage_has(passage, item + 1, IQ_LEXICON_LINKER);
  if (before == IQ_ITEM_DASH) return linked || behind == IQ_ITEM_DASH;
  // “…,” insisted Tom Hale, the “Eel Man” of Ness.
  const bool whose = article && before == IQ_ITEM_COMMA && shape->words > 1 &&
                     iq_passage_has(passage, item + 1, IQ_LEXICON_OF);
  if (whose) return true;
  if (before != IQ_ITEM_COMMA || !(linked || behind == IQ_ITEM_COMMA)) return false;
  // «…, dit Karim, « Merci », …»
  return !is_loud(passage, item);
}

/// It was “Skip”, the caretaker Arthur Penhale, who saw it: whether somebody's full name stands
/// behind the words and a comma.
static bool is_renamed(const IqShape *shape, const IqPassage *passage, uint32_t item) {
  if (!shape->capital || shape->words > NICKNAME_MAX || item + 3 >= passage->count) return false;
  if (iq_shape_last(shape->last) != 0 || passage->items[item + 1].kind != IQ_ITEM_COMMA) {
    return false;
  }
  if (!iq_passage_is_aside(passage, item - 1, IQ_ASIDE_COPULA)) return false;
  for (uint32_t at = item + 2; at + 1 < passage->count && at < item + 2 + NICKNAME_MAX; at++) {
    if (passage->items[at].kind != IQ_ITEM_WORD || iq_passage_is_any_cue_word(passage, at))
      return false;
    const IqItem *first = &passage->items[at];
    const IqItem *second = &passage->items[at + 1];
    const uint32_t others = ~(uint32_t)(IQ_LEXICON_MASCULINE | IQ_LEXICON_FEMININE);
    if (iq_item_is_capital(first) && (first->classes & others) == 0 && iq_item_is_capital(second) &&
        (second->classes & others) == 0) {
      return true;
    }
  }
  return false;
}

bool iq_is_byname(const IqQuotation *quotation, const IqShape *shape, const IqPassage *passage,
                  uint32_t item) {
  if (is_titled_name(shape, quotation, passage, item) || is_somebody(shape, passage, item)) {
    return true;
  }
  return item > 0 &&
         (is_inside_name(shape, passage, item) || is_before_first_name(shape, passage, item) ||
          is_second_name(shape, passage, item) || is_renamed(shape, passage, item));
}
