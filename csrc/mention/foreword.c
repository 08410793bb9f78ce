#include "mention/foreword.h"

#include <string.h>

#include "base/hash.h"
#include "language/given.h"
#include "language/lexicon.h"
#include "language/lower_word.h"
#include "mention/ending.h"
#include "mention/name_object.h"
#include "mention/nominative.h"

/// Words of the shortest name that something can stand before.
#define WORDS_MIN 3u
/// Words before what stands behind a full name.
#define OBJECT_AT 2u
/// Bytes of an ending of whoever something comes from.
#define SENDER_BYTES 3u
/// Bytes of the shortest genitive.
#define GENITIVE_MIN 5u

static bool is_first_name(const IqText *text, IqSpan word, uint8_t language) {
  if (iq_first_name_gender(text, word, false, language) != IQ_GENDER_OPEN) return true;
  IqNominative nominative;
  return iq_nominative_read_first(text, word, language, &nominative);
}

bool iq_is_fathers_name(const IqText *text, IqSpan word, uint8_t language) {
  if (iq_ending_has_aside(text, word, language, IQ_ASIDE_FATHER)) return true;
  IqLowerWord lower;
  iq_lower_word_read(text, word.start, word.end, &lower);
  return (iq_lexicon_find_aside(lower.hash, language) & IQ_ASIDE_ADDRESS) != 0;
}

/// Whether a word is an adjective, or has an ending of one.
static bool is_adjective(const IqText *text, const IqItem *item, uint8_t language) {
  return (iq_lexicon_find_aside(item->hash, language) & IQ_ASIDE_ADJECTIVE) != 0 ||
         iq_ending_has_aside(text, item->span, language, IQ_ASIDE_ADJECTIVE);
}

/// Whether a word is somebody's in the genitive: Nachbars.
static bool is_genitive(const IqText *text, const IqItem *item, uint8_t language) {
  if (item->span.end - item->span.start < GENITIVE_MIN) return false;
  const uint32_t one = iq_ending_stem_classes(text, item->span, language, IQ_HINT_ROLE_GENITIVE);
  return (one & (IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC)) == IQ_LEXICON_ROLE;
}

/// „Rätselhafter Fund“, „Tödliche Lawine“, „Nachbars Birke“, „Euro Strafe“: leaves the noun alone.
static void skip_adjective(const IqText *text, uint8_t language, const IqItem *items,
                           IqName *name) {
  const bool given = iq_given_gender(items[name->first].hash) != IQ_GENDER_OPEN ||
                     is_first_name(text, items[name->first].span, language);
  const bool noun = (items[name->first].classes & IQ_LEXICON_CALENDAR) != 0 ||
                    is_genitive(text, &items[name->first], language);
  if (name->whole == name->first && name->end - name->first == 2 && !given && noun) {
    name->whole = ++name->first;
    return;
  }
  if (name->whole != name->first || name->end - name->first < 2) return;
  if (!iq_item_opens_sentence(items, name->first)) return;
  const IqSpan first = items[name->first].span;
  if (!is_adjective(text, &items[name->first], language) || is_first_name(text, first, language))
    return;
  if (iq_given_gender(items[name->first].hash) != IQ_GENDER_OPEN) return;
  name->whole = ++name->first;
}

/// “Yanındaki Abdulselam”: whether a word that only opens the sentence stands before a first name.
static bool opens_before_name(const IqText *text, uint8_t language, const IqItem *items,
                              const IqName *name) {
  return name->end - name->first > 1 && iq_item_opens_sentence(items, name->first) &&
         items[name->first + 1].kind == IQ_ITEM_WORD && !items[name->first].possessive &&
         iq_ending_classes(text, items[name->first].span, language, IQ_LEXICON_OPENER) != 0 &&
         !is_first_name(text, items[name->first].span, language) &&
         (is_first_name(text, items[name->first + 1].span, language) ||
          (iq_languages[language].adjectives_behind &&
           iq_given_gender(items[name->first + 1].hash) != IQ_GENDER_OPEN));
}

/// „Prokuratura Rejonowa potwierdziła“: whether a body opens the words, and what is left of them
/// only says which it is.
static bool is_part_of_body(const IqText *text, uint8_t language, const IqItem *items,
                            const IqName *name) {
  return name->first == name->whole + 1 && (items[name->whole].classes & IQ_LEXICON_BODY) != 0 &&
         items[name->whole].capital && items[name->first].classes == 0 &&
         !is_first_name(text, items[name->first].span, language);
}

/// “Nana Beridze Batumlu.”: whether a full name is a sentence with where its bearer is from.
static bool ends_in_native(const IqText *text, uint8_t language, const IqItem *items,
                           const IqName *name) {
  const IqItem *last = &items[name->end - 1];
  const bool stop = last->span.end < text->length && text->bytes[last->span.end] == '.';
  return stop && name->end - name->first >= WORDS_MIN && !last->possessive &&
         iq_item_opens_sentence(items, name->first) &&
         iq_ending_has_aside(text, last->span, language, IQ_ASIDE_NATIVE);
}

/// “dedi Alman turist Jens Krüger Almanca”: whether the last word of a name of three and more is
/// the language that they speak.
static bool ends_in_tongue(uint8_t language, const IqItem *items, const IqName *name) {
  return name->end - name->first >= WORDS_MIN &&
         (iq_lexicon_find(items[name->end - 1].hash, language) & IQ_LEXICON_TONGUE) != 0;
}

/// „Am Abend gab Ralf Moll Entwarnung“: where nouns have capitals, one that stands behind a first
/// and a last name is no part of them, if nobody is called by it. See iq_object_cut for the others.
static void skip_object(const IqText *text, uint8_t language, const IqItem *items, IqName *name) {
  if (name->end != name->first + OBJECT_AT + 1) return;
  const IqItem *first = &items[name->first];
  const IqItem *object = &items[name->end - 1];
  for (uint32_t i = 0; i <= OBJECT_AT; i++) {
    if (first[i].kind != IQ_ITEM_WORD || !first[i].capital || first[i].possessive) return;
    const bool given = iq_given_gender(first[i].hash) != IQ_GENDER_OPEN ||
                       is_first_name(text, first[i].span, language);
    if (given != (i == 0)) return;
  }
  if ((object->classes & IQ_LEXICON_CALENDAR) != 0) name->end--;
}

/// „Dom Pietruszów stoi“: whether a noun for a thing opens the sentence, and the last name of those
/// whose it is stands behind it.
static bool opens_as_thing(const IqText *text, uint8_t language, const IqItem *items,
                           const IqName *name) {
  const IqItem *first = &items[name->first];
  const uint32_t call = iq_lexicon_find_call(first->hash, language);
  const bool thing =
      (first->classes & (IQ_LEXICON_WORK | IQ_LEXICON_BODY)) != 0 || (call & IQ_CALL_BEARER) != 0;
  return thing && name->whole == name->first && name->end - name->first == 2 &&
         iq_item_opens_sentence(items, name->first) &&
         !is_first_name(text, first->span, language) &&
         iq_ending_has_aside(text, items[name->first + 1].span, language, IQ_ASIDE_GENITIVE);
}

/// «гостю из Финляндии Юхани Салминену»: whether the first of three words is where whoever has a
/// role is from, and the others are the name.
static bool begins_with_origin(const IqLanguage *own, const IqItem *items, const IqName *name) {
  const uint32_t at = name->first;
  if (own->cases == 0 || own->verb_final || name->end - at != WORDS_MIN || at < 2) return false;
  const uint32_t before = items[at - 2].classes & (IQ_LEXICON_ROLE | IQ_LEXICON_BODY);
  return name->whole == at && items[at - 1].kind == IQ_ITEM_WORD &&
         items[at - 2].kind == IQ_ITEM_WORD && (items[at - 1].classes & IQ_LEXICON_LINKER) != 0 &&
         before == IQ_LEXICON_ROLE;
}

void iq_sender_cut(const IqText *text, uint8_t language, IqItem *items, uint32_t count,
                   const IqName *name) {
  IqItem *last = &items[name->end - 1];
  const uint32_t length = last->span.end - last->span.start;
  if (!iq_language_heads_last(&iq_languages[language]) || iq_languages[language].cases == 0) return;
  if (name->end - name->first < 2 || last->possessive || length < SENDER_BYTES + GENITIVE_MIN)
    return;
  // “Genel Müdürlüğünden”: of a word for an organisation its own cases are known.
  const uint32_t body = IQ_LEXICON_BODY;
  if (((last->classes | iq_ending_classes(text, last->span, language, body)) & body) != 0) return;
  const IqItem *next = &items[name->end];
  if (name->end >= count || next->kind != IQ_ITEM_WORD || next->capital) return;
  const IqSpan ending = {last->span.end - SENDER_BYTES, last->span.end};
  char key[SENDER_BYTES + 1] = {'-'};
  memcpy(key + 1, text->bytes + ending.start, SENDER_BYTES);
  const bool sender =
      (iq_lexicon_find_aside(iq_hash(key, sizeof key), language) & IQ_ASIDE_SENDER) != 0;
  const bool sent = (next->classes & IQ_LEXICON_MESSAGE) != 0 ||
                    iq_ending_has_aside(text, next->span, language, IQ_ASIDE_ATTRIBUTIVE);
  if (!sender || !sent) return;
  last->span.end = ending.start;
  IqLowerWord lower;
  iq_lower_word_read(text, last->span.start, last->span.end, &lower);
  last->hash = lower.hash;
  last->possessive = true;
}

static void skip_foreword(const IqText *text, uint8_t language, const IqItem *items, IqName *name) {
  const IqLanguage *own = &iq_languages[language];
  if (own->capital_nouns) {
    skip_adjective(text, language, items, name);
    skip_object(text, language, items, name);
  }
  if (own->cases > 0 && !own->verb_final && is_part_of_body(text, language, items, name)) {
    name->first = name->whole;
    return;
  }
  const bool behind = own->verb_final && (ends_in_native(text, language, items, name) ||
                                          ends_in_tongue(language, items, name));
  if (behind) name->end--;
  if (own->first_names && own->cases > 0 && opens_before_name(text, language, items, name)) {
    name->first++;
    return;
  }
  // «Conheceu Nuno Vale»: where a verb needs no subject it may stand before its object.
  const bool verb = own->null_subject && own->adjectives_behind && name->whole == name->first &&
                    iq_given_gender(items[name->first].hash) == IQ_GENDER_OPEN;
  if (verb && opens_before_name(text, language, items, name)) {
    name->whole = ++name->first;
    return;
  }
  if (begins_with_origin(own, items, name)) {
    name->first++;
    return;
  }
  if (own->cases > 0 && !own->verb_final && opens_as_thing(text, language, items, name)) {
    name->whole = ++name->first;
    return;
  }
  if (!own->first_names || !own->bare_definite || name->end - name->first < WORDS_MIN) return;
  for (uint32_t i = name->first; i < name->end; i++) {
    if (items[i].kind != IQ_ITEM_WORD || !items[i].capital) return;
  }
  // “Öğrencilerden Elif Koçak”: where second names are common, an ending shows that it is none.
  const IqSpan first = items[name->first].span;
  if (own->verb_final && !iq_nominative_may_be_noun(text, first, language)) return;
  if (is_first_name(text, first, language)) return;
  for (uint32_t i = name->first + 1; i + 1 < name->end; i++) {
    if (!is_first_name(text, items[i].span, language)) continue;
    // “Toplantıya Cevdet Bey”, but «Сидоров Иван Петрович»
    if (i + 2 == name->end && !own->verb_final &&
        iq_is_fathers_name(text, items[i + 1].span, language))
      return;
    name->first = i;
    return;
  }
}

void iq_name_trim(const IqText *text, uint8_t language, const IqItem *items, uint32_t count,
                  IqName *name) {
  // Nothing can be left out of one word alone.
  if (name->end == name->first + 1 && name->whole == name->first) return;
  skip_foreword(text, language, items, name);
  iq_object_cut(text, language, items, count, name);
  iq_place_cut(text, language, items, count, name);
  iq_told_cut(text, language, items, count, name);
}
