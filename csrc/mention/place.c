#include "mention/place.h"

#include "base/utf8.h"
#include "mention/ending.h"
#include "mention/nominative.h"
#include "mention/role_phrase.h"
#include "text/character.h"

/// Items of a clause in front of the main one.
#define SUBORDINATE_MAX 16u
/// Words of a place at the head of a sentence, its preposition among them.
#define PLACE_WORDS 6u
/// Words at the beginning of a clause among which the one that opens it stands: «о том, в чём», «не
/// знает ли».
#define CLAUSE_OPENING_MAX 3u

bool iq_clause_depends(const IqPassage *self, uint32_t first, uint32_t end) {
  for (uint32_t i = first; i < end && i < first + CLAUSE_OPENING_MAX; i++) {
    if (iq_passage_is_hint(self, i, IQ_HINT_CLAUSE)) return true;
  }
  return false;
}

bool iq_ends_quoted(const IqPassage *self, uint32_t at) {
  if (self->items[at].kind != IQ_ITEM_QUOTATION || self->items[at].classes != 0) return false;
  if (!iq_passage_is_word(self, at + 1) || !self->items[at + 1].capital) return false;
  uint32_t size;
  const IqText *text = self->text;
  const uint32_t end = self->items[at].span.end;
  uint32_t c = iq_utf8_decode_before(text->bytes, text->length, end, &size);
  if (!iq_is_sentence_end(c)) {
    c = iq_utf8_decode_before(text->bytes, text->length, end - size, &size);
  }
  return iq_is_sentence_end(c);
}

bool iq_follows_according(const IqPassage *self, uint32_t first) {
  for (uint32_t i = first; i > 0 && first - i < 3; i--) {
    if (iq_passage_has(self, i - 1, IQ_LEXICON_ACCORDING)) return !iq_passage_is_cue(self, i - 1);
    if (!iq_passage_has(self, i - 1, IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER)) return false;
  }
  return false;
}

bool iq_mention_opens_clause(const IqPassage *self, const IqMention *mention) {
  if (mention->end >= self->count || !iq_passage_is_cue(self, mention->end)) return false;
  uint32_t at = mention->first;
  // “As Deputy Mayor Quill called”
  while (at > 0 && self->items[at - 1].kind == IQ_ITEM_WORD && self->items[at - 1].capital) at--;
  if (at > 0 && iq_passage_has(self, at - 1, IQ_LEXICON_ARTICLE)) at--;
  return at > 0 && iq_passage_has(self, at - 1, IQ_LEXICON_CONJUNCTION);
}

/// “When it opened, …”: the comma behind a clause that item `at` opens, where a verb of saying does
/// not stand in it.
static uint32_t english_clause_end(const IqPassage *self, uint32_t at) {
  for (uint32_t i = at + 1; i < self->count && i - at < SUBORDINATE_MAX; i++) {
    if (self->items[i].kind == IQ_ITEM_COMMA) return i;
    if (self->items[i].kind != IQ_ITEM_WORD || iq_passage_is_cue(self, i)) return IQ_NONE;
  }
  return IQ_NONE;
}

/// Whether item `at` may be the verb of a main clause: „war“, „kam“.
static bool may_be_main_verb(const IqPassage *self, uint32_t at) {
  if (!iq_passage_is_word(self, at) || self->items[at].capital) return false;
  return iq_passage_may_be_verb(self, at) || iq_passage_is_cue(self, at) ||
         iq_passage_is_call(self, at, IQ_CALL_HAVE | IQ_CALL_BEING | IQ_CALL_VERDICT) ||
         iq_passage_is_aside(self, at, IQ_ASIDE_COPULA);
}

/// „Als Auer eintraf, war Moll schon da“, «Когда Бек приехал, Лунь …», “När Ek kom var Lind redan
/// där”: the same where a word that opens such clauses is listed, before whoever is the subject of
/// the main one: a name, behind its verb where that goes first.
static uint32_t listed_clause_end(const IqPassage *self, uint32_t at) {
  const IqLanguage *language = self->language;
  if (!iq_clause_depends(self, at, at + 2)) return IQ_NONE;
  const bool comma = !(language->verb_second && language->bare_definite);
  for (uint32_t i = at + 2; i + 2 < self->count && i - at < SUBORDINATE_MAX; i++) {
    const uint8_t kind = self->items[i].kind;
    if (kind != IQ_ITEM_COMMA && kind != IQ_ITEM_WORD) return IQ_NONE;
    if (!comma && i > at + 2 && may_be_main_verb(self, i) && self->items[i + 1].capital) return i;
    if (iq_passage_is_word(self, i) && iq_passage_is_cue(self, i)) return IQ_NONE;
    if (kind != IQ_ITEM_COMMA || !comma) continue;
    const uint32_t subject = i + 1 + language->verb_second;
    const bool verb = !language->verb_second || may_be_main_verb(self, i + 1);
    if (verb && iq_passage_is_word(self, subject) && self->items[subject].capital) return i;
  }
  return IQ_NONE;
}

/// “Uslu geldiğinde Hartlı oradaydı”: the verb of a clause in front, right before whoever is the
/// subject of the main one.
static uint32_t final_clause_end(const IqPassage *self, uint32_t at) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  for (uint32_t i = at + 1; i + 1 < self->count && i - at < SUBORDINATE_MAX; i++) {
    if (self->items[i].kind != IQ_ITEM_WORD || iq_passage_is_cue(self, i)) return IQ_NONE;
    // “edince kulübü Sinan Uslu devraldı”: an object may stand between.
    const uint32_t gap = self->items[i + 1].capital ? 1u : 2u;
    if (i + gap >= self->count || self->items[i].capital) continue;
    if (!iq_item_is_capital(&self->items[i + gap])) continue;
    if (iq_ending_hints(self->text, self->items[i].span, language, IQ_HINT_CLAUSE) != 0) return i;
  }
  return IQ_NONE;
}

uint32_t iq_where_clause(const IqPassage *self, uint32_t at, uint32_t *end) {
  if (at < self->count && self->items[at].kind == IQ_ITEM_BREAK) at++;
  if (at >= self->count || !iq_passage_has(self, at, IQ_LEXICON_LINKER)) return IQ_NONE;
  uint32_t comma = at + 1;
  while (comma - at < PLACE_WORDS && iq_passage_is_word(self, comma)) comma++;
  if (comma + 1 >= self->count || self->items[comma].kind != IQ_ITEM_COMMA) return IQ_NONE;
  const uint32_t where = comma + 1;
  if (!iq_passage_is_word(self, where) || !iq_passage_is_tie(self, where, IQ_TIE_WHERE)) {
    return IQ_NONE;
  }
  for (uint32_t i = where + 2; i < self->count && i - where < SUBORDINATE_MAX; i++) {
    if (self->items[i].kind == IQ_ITEM_WORD) continue;
    *end = i;
    return self->items[i].kind == IQ_ITEM_COMMA ? where : (uint32_t)IQ_NONE;
  }
  return IQ_NONE;
}

uint32_t iq_subordinate_end(const IqPassage *self, uint32_t at) {
  const IqLanguage *language = self->language;
  if (at < self->count && self->items[at].kind == IQ_ITEM_BREAK) at++;
  if (at + 1 >= self->count || !iq_passage_is_word(self, at)) return IQ_NONE;
  if (language->adjectives_behind) return IQ_NONE;
  if (!iq_passage_is_word(self, at + 1)) return IQ_NONE;
  if (iq_language_heads_last(language)) return final_clause_end(self, at);
  if (language->bare_definite || language->verb_second) return listed_clause_end(self, at);
  if (!iq_passage_has(self, at, IQ_LEXICON_OPENER)) return IQ_NONE;
  const uint32_t others = IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE | IQ_LEXICON_SOMEBODY |
                          IQ_LEXICON_ROLE | IQ_LEXICON_CALENDAR;
  if (iq_passage_has(self, at, others)) return IQ_NONE;
  // “When it opened”: a clause has its subject right behind the word that opens it.
  const bool subject = self->items[at + 1].capital ||
                       iq_passage_has(self, at + 1, IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE);
  return subject ? english_clause_end(self, at) : (uint32_t)IQ_NONE;
}

/// „Siedzi w kuchni, w której wisi obraz męża“: whether a mention stands in a clause that says more
/// of something, where a verb needs no subject and nouns have cases.
static bool is_in_relative(const IqPassage *self, const IqMention *mention) {
  if (self->language->cases == 0 || self->language->verb_final) return false;
  if (mention->kind == IQ_MENTION_PRONOUN) return false;
  uint32_t first = mention->first;
  while (first > 0 && self->items[first - 1].kind == IQ_ITEM_WORD) first--;
  if (first < 2 || self->items[first - 1].kind != IQ_ITEM_COMMA) return false;
  if (iq_item_opens_sentence(self->items, first - 1)) return false;
  return iq_clause_depends(self, first, mention->first);
}

bool iq_mention_is_embedded(const IqPassage *self, const IqMention *mention) {
  if (!self->language->null_subject) return false;
  if (!self->language->adjectives_behind) return is_in_relative(self, mention);
  const uint32_t at = mention->first;
  // «…», dice mientras la mujer le sirve un café
  return at > 1 && iq_passage_has(self, at - 1, IQ_LEXICON_RELATIVE | IQ_LEXICON_CONJUNCTION) &&
         self->items[at - 2].kind == IQ_ITEM_WORD && !iq_item_opens_sentence(self->items, at - 1);
}

bool iq_leads_cue(const IqPassage *self, const IqMention *mention) {
  for (uint32_t i = mention->end; iq_passage_is_word(self, i); i++) {
    if (iq_passage_is_cue(self, i)) return true;
  }
  return false;
}

/// Whether a verb of saying beside a role and the word behind it, at item `at`, shows a gender.
static bool is_said_by(const IqPassage *self, uint32_t at, uint32_t gender) {
  const uint32_t behind = at + 1;
  if (iq_passage_is_word(self, behind) && iq_passage_is_cue(self, behind)) {
    return iq_passage_has(self, behind, gender);
  }
  return at > 1 && iq_passage_is_cue(self, at - 2) && iq_passage_has(self, at - 2, gender);
}

bool iq_is_place_of_role(const IqPassage *self, uint32_t at) {
  if (!iq_language_declines(self->language) || at == 0) return false;
  if (!iq_passage_is_word(self, at) || !self->items[at].capital) return false;
  if (!iq_passage_has(self, at - 1, IQ_LEXICON_ROLE)) return false;
  const uint32_t others = IQ_LEXICON_BODY | IQ_LEXICON_HONORIFIC | IQ_LEXICON_MESSAGE;
  if (iq_passage_has(self, at - 1, others) || iq_passage_is_cue(self, at - 1)) return false;
  if (iq_passage_is_word(self, at + 1) && self->items[at + 1].capital) return false;
  const IqItem *place = &self->items[at];
  if ((place->classes & (IQ_LEXICON_ROLE | IQ_LEXICON_BODY)) != 0) return false;
  if (iq_word_is_all_capitals(self, at)) return false;
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  if (iq_nominative_first_gender(self->text, place->span, language) != IQ_GENDER_OPEN) return false;
  if (iq_entities_has_last(self->entities, place->hash)) return false;
  if (iq_passage_is_tie(self, at - 1, IQ_TIE_RESIDENT)) return true;
  if (iq_ending_hints(self->text, place->span, language, IQ_HINT_PLACE) == 0) return false;
  // «депутат Саратова»: a last name of a woman, unless a verb shows a man.
  const uint32_t woman = iq_ending_classes(self->text, place->span, language, IQ_LEXICON_FEMININE) &
                         IQ_LEXICON_FEMININE;
  return woman == 0 || is_said_by(self, at, IQ_LEXICON_MASCULINE);
}
