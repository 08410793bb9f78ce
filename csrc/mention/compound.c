#include "mention/compound.h"

#include <string.h>

#include "base/hash.h"
#include "language/role_form.h"
#include "language/words.h"
#include "mention/gender.h"
#include "mention/nominative.h"

/// Shorter parts tell nothing, in bytes.
#define ROLE_MIN 5u
/// Longer parts are told by their own last part.
#define ROLE_MAX 14u
/// The same behind a hyphen: CDU-Mann.
#define HYPHENED_MIN 4u
/// Bytes of a word for nothing but a man or a woman, with the ending that is its article: kvinnan.
#define ANYBODY_MAX 7u

/// Items from a role in another case back to its article.
#define ARTICLE_REACH 2u

/// Where the last hyphen of a word stands, or 0.
static uint32_t last_hyphen(const IqLowerWord *lower) {
  for (uint32_t i = lower->length; i > 0; i--) {
    if (lower->bytes[i - 1] == '-') return i - 1;
  }
  return 0;
}

/// What a compound (Hafen-Sprecher, Verkehrsminister, Klima-Dokumentation) is by its last part: a
/// role, with its gender, or a work; 0 where it is neither.
static uint32_t role_at_end(const IqLowerWord *lower, uint8_t language, uint32_t *part) {
  const uint32_t kept = IQ_LEXICON_ROLE | IQ_LEXICON_BODY | IQ_LEXICON_MESSAGE |
                        IQ_LEXICON_ANONYMOUS | IQ_LEXICON_FEMININE | IQ_LEXICON_MASCULINE |
                        IQ_LEXICON_EPITHET;
  uint32_t first = lower->length > ROLE_MAX + 2 ? lower->length - ROLE_MAX : 2;
  // «экс-директор»: behind a hyphen stands a word of its own, however long.
  const uint32_t hyphen = lower->hyphen ? last_hyphen(lower) : 0;
  if (hyphen > 0 && hyphen + 1 < first) first = hyphen + 1;
  for (uint32_t i = first; i + HYPHENED_MIN <= lower->length; i++) {
    if (((uint8_t)lower->bytes[i] & 0xC0) == 0x80) continue;
    if (i + ROLE_MIN > lower->length && lower->bytes[i - 1] != '-') continue;
    const uint64_t hash = iq_hash(lower->bytes + i, lower->length - i);
    const uint32_t classes = iq_lexicon_find(hash, language);
    if (classes & IQ_LEXICON_ROLE) {
      // “Brandmannen” is not “mannen”.
      const uint32_t gender = IQ_LEXICON_FEMININE | IQ_LEXICON_MASCULINE;
      const IqLanguage *own = &iq_languages[language];
      const bool anybody = own->bare_definite && own->verb_second && (classes & gender) != 0 &&
                           lower->length - i <= ANYBODY_MAX;
      if (!anybody) *part = iq_role_lemma(iq_role_key(hash));
      return classes & kept;
    }
    if (classes & IQ_LEXICON_WORK) return IQ_LEXICON_WORK;
  }
  return 0;
}

/// Whether a compound says that somebody is not what its last part says: Vizepräsident.
static bool is_deputy(const IqLowerWord *lower) {
  for (uint32_t i = 0; i < iq_role_prefix_count; i++) {
    const size_t length = strlen(iq_role_prefixes[i]);
    if (lower->length > length && memcmp(lower->bytes, iq_role_prefixes[i], length) == 0)
      return true;
  }
  return false;
}

/// The role that a plural is of: several who are not named. 0 where it is none.
static uint32_t role_in_plural(const IqLowerWord *lower, uint8_t language) {
  if (lower->length < IQ_PLURAL_MIN || lower->bytes[lower->length - 1] != 's') return 0;
  const uint64_t hash = iq_hash(lower->bytes, lower->length - 1);
  const uint32_t classes = iq_lexicon_find(hash, language);
  const uint32_t kept = IQ_LEXICON_ROLE | IQ_LEXICON_FEMININE | IQ_LEXICON_MASCULINE;
  const uint32_t other = IQ_LEXICON_BODY | IQ_LEXICON_MESSAGE | IQ_LEXICON_CUE | IQ_LEXICON_NEUTER;
  if ((classes & IQ_LEXICON_ROLE) == 0 || (classes & other) != 0) return 0;
  return (classes & kept) | IQ_LEXICON_ANONYMOUS;
}

uint32_t iq_compound_classes(const IqText *text, uint8_t language, IqItem *item,
                             const IqLowerWord *lower) {
  const IqLanguage *own = &iq_languages[language];
  const uint32_t classes = own->plural_s ? role_in_plural(lower, language) : 0;
  // Names of offices that are compounds are written with a capital where nouns are, or a hyphen.
  const bool compound =
      lower->length >= IQ_COMPOUND_MIN &&
      (lower->hyphen || (own->compounds && (item->capital || !own->capital_nouns)));
  const bool role = (item->classes & IQ_LEXICON_ROLE) != 0;
  if (!compound || classes != 0) return role ? item->classes : classes;
  uint32_t end = role_at_end(lower, language, &item->quotation);
  // “Kristoffer” is no victim (offer).
  const bool given = end != 0 && item->capital &&
                     (iq_given_gender(item->hash) != IQ_GENDER_OPEN ||
                      iq_first_name_gender(text, item->span, false, language) != IQ_GENDER_OPEN);
  if (given) {
    item->quotation = 0;
    return item->classes;
  }
  if (end == 0 && !role) end = iq_noun_classes(text, item->span, language);
  if (is_deputy(lower)) item->quotation = 0;
  return role ? item->classes : end;
}

/// The article or possessive that no subject has before an item with `before` others in front of
/// it, an adjective aside: „des früheren Fahrers“. NULL where there is none.
static const IqItem *oblique_article(const IqItem *item, uint32_t before) {
  for (uint32_t back = 1; back <= ARTICLE_REACH && back <= before; back++) {
    const IqItem *article = item - back;
    if (article->kind != IQ_ITEM_WORD) return NULL;
    if ((article->classes & IQ_LEXICON_OBLIQUE) != 0) return article;
    if (article->capital || article->classes != 0) return NULL;
  }
  return NULL;
}

/// What a role is whose form of another case is cut off after `length` bytes; 0 where it is none.
static uint32_t stem_classes(const IqText *text, uint8_t language, IqLowerWord *stem,
                             uint32_t length, IqItem *item) {
  stem->length = length;
  iq_lower_word_hash(stem);
  uint32_t classes = iq_lexicon_find(stem->hash, language);
  if (classes == 0 && iq_may_be_compound(&iq_languages[language], stem)) {
    classes = iq_compound_classes(text, language, item, stem);
  }
  return (classes & IQ_LEXICON_ROLE) != 0 && (classes & IQ_LEXICON_FEMININE) == 0 ? classes : 0;
}

void iq_declined_role_tell(const IqText *text, uint8_t language, const IqLowerWord *lower,
                           IqItem *item, uint32_t before) {
  const uint32_t end = lower->length;
  const char last = lower->bytes[end - 1];
  const bool vowel = lower->bytes[end - 2] == 'e';
  const IqItem *article = oblique_article(item, before);
  if (article == NULL) return;
  // An article in the genitive ends as its noun does: „des Fahrers“, „des Arztes“; „dem Kollegen“,
  // „den Nachbarn“ have the ending of all other cases.
  const bool genitive = text->bytes[article->span.end - 1] == 's';
  if (last == 's' && !genitive) return;
  IqLowerWord stem = *lower;
  uint32_t classes = stem_classes(text, language, &stem, end - 1, item);
  // „den Fahrern“ are several.
  const bool one = last == 's' || stem.bytes[stem.length - 1] == 'e';
  if (classes == 0 && vowel) classes = stem_classes(text, language, &stem, end - 2, item);
  if (classes == 0 || !(one || stem.length == end - 2)) return;
  item->classes = classes & (IQ_LEXICON_ROLE | IQ_LEXICON_BODY | IQ_LEXICON_MESSAGE |
                             IQ_LEXICON_ANONYMOUS | IQ_LEXICON_MASCULINE | IQ_LEXICON_EPITHET);
  item->hash = stem.hash;
}
