#include "mention/native.h"

#include "language/words.h"
#include "mention/bare_name.h"
#include "mention/ending.h"
#include "mention/gender.h"

/// “Kaleci Uslu özür diledi. Danimarkalı, “…” dedi”: whether one word with the ending of where
/// somebody is from, which is no part of a name that the text has, opens a sentence behind another
/// one, right before its quotation.
static bool is_native_alone(const IqPassage *self, const IqName *name) {
  const uint32_t at = name->first;
  if (name->end != at + 1 || !iq_item_opens_sentence(self->items, at)) return false;
  if (self->items[at - 1].kind != IQ_ITEM_STOP || name->end + 1 >= self->count) return false;
  if (self->items[name->end].kind != IQ_ITEM_COMMA) return false;
  if (self->items[name->end + 1].kind != IQ_ITEM_QUOTATION) return false;
  if (!iq_ending_is_aside(self, self->items[at].span, IQ_ASIDE_NATIVE)) return false;
  return iq_entities_find(self->entities, self->items, *name, IQ_GENDER_OPEN) == IQ_NONE;
}

bool iq_name_is_native(const IqPassage *self, const IqName *name) {
  const uint32_t at = name->first;
  const IqItem *last = &self->items[name->end - 1];
  if (name->whole != at || at == 0 || last->possessive) return false;
  if (iq_language_heads_last(self->language)) return is_native_alone(self, name);
  uint32_t article = at - 1;
  // “zegt de bejaarde Urker”
  const bool described = self->language->verb_second && article > 1 &&
                         iq_passage_is_word(self, article) && !self->items[article].capital &&
                         iq_passage_has(self, article - 1, IQ_LEXICON_ARTICLE);
  if (described) article--;
  if (!iq_passage_is_word(self, article) || !iq_is_definite(self->items[article].classes)) {
    return false;
  }
  const bool inhabitant = self->language->verb_second && !self->language->capital_nouns &&
                          name->end == at + 1 && iq_ends_as_person(self, at) && article > 0 &&
                          iq_passage_is_cue(self, article - 1);
  if (!inhabitant && !iq_passage_is_aside(self, name->end - 1, IQ_ASIDE_NATIVE)) return false;
  if (article > 0 && iq_passage_is_cue(self, article - 1)) return true;
  if (name->end >= self->count) return false;
  // “The New Zealander, who leaves in June, …”, “The Texan rejected it”, but “the Texas-based firm”
  const IqItem *next = &self->items[name->end];
  const bool opens = iq_item_opens_sentence(self->items, at - 1) && at > 1;
  const bool set_off = next->kind == IQ_ITEM_COMMA;
  const bool verb = next->kind == IQ_ITEM_WORD && !next->capital &&
                    (iq_passage_ends(self, name->end, self->language->past) ||
                     iq_passage_is_call(self, name->end, IQ_CALL_HAVE) ||
                     iq_passage_is_call(self, name->end, IQ_CALL_BEING) ||
                     (iq_word_find(next->hash)->lists & IQ_LIST_PASSIVE) != 0);
  return iq_passage_is_cue(self, name->end) || (opens && (set_off || verb));
}

/// «Ecuatoriano, 31 años, albañil.»: whether a word for where somebody is from, in lower case but
/// for the sentence that it opens, leads what is told of them.
static bool leads_portrait(const IqPassage *self, const IqName *name) {
  const uint32_t at = name->first;
  if (!self->language->adjectives_behind || name->end != at + 1 || name->whole != at) return false;
  return iq_item_opens_sentence(self->items, at) && name->end < self->count &&
         self->items[name->end].kind == IQ_ITEM_COMMA &&
         iq_passage_is_aside(self, at, IQ_ASIDE_NATIVE) &&
         !iq_entities_has_capital(self->entities, self->items[at].hash);
}

bool iq_name_is_origin(const IqPassage *self, const IqName *name) {
  const uint32_t at = name->first;
  if (leads_portrait(self, name)) return true;
  if (name->end != at + 1 || name->whole != at || at == 0) return false;
  uint32_t article = at - 1;
  const bool described = article > 0 && iq_passage_is_word(self, article) &&
                         !self->items[article].capital && self->items[article].classes == 0;
  if (described) article--;
  return iq_passage_has(self, article, IQ_LEXICON_INDEFINITE) &&
         iq_passage_has(self, article, IQ_LEXICON_ARTICLE) &&
         iq_passage_is_aside(self, at, IQ_ASIDE_NATIVE) && !iq_passage_is_cue(self, name->end);
}

bool iq_name_is_tongue(const IqPassage *self, const IqName *name) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  if (name->end != name->first + 1 || name->first == 0) return false;
  // “diyor Almanca”: where prepositions stand behind, the word is an adverb.
  const bool joined = iq_language_heads_last(self->language) ||
                      iq_passage_has(self, name->first - 1, IQ_LEXICON_LINKER | IQ_LEXICON_AND);
  if (!joined) return false;
  return (iq_lexicon_find(self->items[name->first].hash, language) & IQ_LEXICON_TONGUE) != 0;
}

bool iq_name_stands_for_body(const IqPassage *self, const IqName *name) {
  const uint32_t at = name->end;
  if (iq_letters_attribute(self, name)) return true;
  return self->language->capital_nouns && name->whole == name->first &&
         iq_item_opens_sentence(self->items, name->first) && iq_passage_is_word(self, at + 1) &&
         iq_passage_has(self, at, IQ_LEXICON_OF) && iq_passage_has(self, at, IQ_LEXICON_LINKER) &&
         !iq_passage_has(self, at, IQ_LEXICON_ARTICLE) &&
         iq_passage_has(self, at + 1, IQ_LEXICON_BODY);
}
