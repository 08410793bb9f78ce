#include "mention/genitive.h"

#include <string.h>

#include "language/given.h"
#include "language/lower_word.h"
#include "mention/ending.h"
#include "mention/nominative.h"

/// Bytes of the shortest name that is read without its s.
#define NAME_MIN 2u
/// Items on either side of a word among which the text may say more of it.
#define ELSEWHERE_REACH 4096u

/// The text at hand.
typedef struct Reader {
  const IqText *text;
  const IqItem *items;
  uint32_t count;
  uint8_t language;
} Reader;

static bool is_word(const Reader *self, uint32_t at) {
  return at < self->count && self->items[at].kind == IQ_ITEM_WORD;
}

/// Whether a word ends in an s that may be that of the genitive: names that end in the sound have
/// none.
static bool ends_in_s(const IqText *text, const IqItem *item) {
  if (item->kind != IQ_ITEM_WORD || !item->capital || item->possessive) return false;
  const char *end = text->bytes + item->span.end;
  if (item->span.end - item->span.start <= NAME_MIN || end[-1] != 's') return false;
  return strchr("sxz", end[-2]) == NULL && (uint8_t)end[-2] != 0x9F;
}

/// Whether the vowel before the s is one that names end in with it: Paulus, Lucas, Davis.
static bool ends_as_name(const IqText *text, const IqItem *item) {
  return strchr("aeiou", text->bytes[item->span.end - 2]) != NULL;
}

/// Whether a word may be what is somebody's: a noun, or an adjective before one.
static bool may_be_owned(const Reader *self, uint32_t at) {
  if (!is_word(self, at)) return false;
  const IqItem *item = &self->items[at];
  const bool nouns = iq_languages[self->language].capital_nouns;
  if (nouns && item->capital) return iq_given_gender(item->hash) == IQ_GENDER_OPEN;
  if (item->capital) return false;
  const uint32_t none = IQ_LEXICON_CUE | IQ_LEXICON_LINKER | IQ_LEXICON_CONJUNCTION |
                        IQ_LEXICON_ARTICLE | IQ_LEXICON_PRONOUN | IQ_LEXICON_AND |
                        IQ_LEXICON_OPENER | IQ_LEXICON_RELATIVE | IQ_LEXICON_ACCORDING |
                        IQ_LEXICON_REPORTED;
  if ((item->classes & none) != 0) return false;
  if (iq_lexicon_find_aside(item->hash, self->language) & IQ_ASIDE_COPULA) return false;
  // “Bo Fors ställde sig”: what somebody does, to whom or what.
  const uint32_t objects = IQ_LEXICON_ARTICLE | IQ_LEXICON_PRONOUN;
  const bool verb = is_word(self, at + 1) && !self->items[at + 1].capital &&
                    (self->items[at + 1].classes & objects) != 0;
  if (verb && !nouns) return false;
  // „Eva Bergs neue Antwort“
  return !nouns || (is_word(self, at + 1) && self->items[at + 1].capital &&
                    self->text->bytes[item->span.end - 1] != 't');
}

static bool follows_first_name(const Reader *self, uint32_t at) {
  if (at == 0 || !is_word(self, at - 1) || !self->items[at - 1].capital) return false;
  const IqItem *first = &self->items[at - 1];
  return iq_has_first_name(self->text, first->span, first->hash, self->language);
}

/// What else the text says of a word in s.
typedef struct Elsewhere {
  bool whole;  ///< it stands where nothing is somebody's: “Adams,”
  bool cut;    ///< its form without the s stands behind a first name
} Elsewhere;

static Elsewhere look_elsewhere(const Reader *self, uint32_t at, uint64_t cut) {
  Elsewhere found = {false, false};
  const uint32_t first = at > ELSEWHERE_REACH ? at - ELSEWHERE_REACH : 0;
  const uint32_t end = self->count - at > ELSEWHERE_REACH ? at + ELSEWHERE_REACH : self->count;
  for (uint32_t i = first; i < end && !found.whole; i++) {
    const IqItem *item = &self->items[i];
    if (item->kind != IQ_ITEM_WORD || !item->capital) continue;
    if (item->hash == cut && follows_first_name(self, i)) found.cut = true;
    if (i != at && item->hash == self->items[at].hash && !may_be_owned(self, i + 1)) {
      found.whole = true;
    }
  }
  return found;
}

/// „Emmas Mutter“: whether a first name in s stands before a word for somebody of a family.
static bool owns_kin(const Reader *self, uint32_t at, uint64_t cut) {
  if (iq_given_gender(cut) == IQ_GENDER_OPEN || !is_word(self, at + 1)) return false;
  const uint32_t kin = IQ_TIE_FEMALE_KIN | IQ_TIE_MALE_KIN;
  return (iq_lexicon_find_tie(self->items[at + 1].hash, self->language) & kin) != 0;
}

/// Whether the word at item `at` is a name in the genitive, `cut` the hash of its form without the
/// s.
static bool is_genitive(const Reader *self, uint32_t at, uint64_t cut) {
  const IqItem *item = &self->items[at];
  if (!may_be_owned(self, at + 1) || iq_given_gender(item->hash) != IQ_GENDER_OPEN) return false;
  const Elsewhere elsewhere = look_elsewhere(self, at, cut);
  if (elsewhere.whole) return false;
  if (elsewhere.cut || owns_kin(self, at, cut)) return true;
  return item->classes == 0 && follows_first_name(self, at) && !ends_as_name(self->text, item);
}

/// “Banverkets regionchef Eva Berg”, “Lars mamma”: whether what stands behind a word in s is what
/// somebody is to it. Behind a genitive the role has no article, which may be its ending, unless
/// its name shows whose it is.
static bool owns_role(const Reader *self, uint32_t at) {
  const IqItem *item = &self->items[at];
  const IqLanguage *language = &iq_languages[self->language];
  if (!language->bare_definite || !is_word(self, at + 1) || item->classes != 0) return false;
  const IqItem *role = &self->items[at + 1];
  const uint32_t none = IQ_LEXICON_CUE | IQ_LEXICON_ARTICLE | IQ_LEXICON_PRONOUN;
  if ((role->classes & IQ_LEXICON_ROLE) == 0 || (role->classes & none) != 0) return false;
  if (role->capital) return false;
  if (is_word(self, at + 2) && self->items[at + 2].capital) return true;
  return !iq_ending_has_aside(self->text, role->span, self->language, IQ_ASIDE_DEFINITE);
}

/// Whether the text may have the word at item `at` without its s as a name.
static bool has_stem(const Reader *self, uint32_t at, uint64_t cut) {
  const IqItem *item = &self->items[at];
  return iq_given_gender(item->hash) == IQ_GENDER_OPEN && !look_elsewhere(self, at, cut).whole;
}

void iq_genitives_tell(const IqText *text, uint8_t language, IqItem *items, uint32_t count) {
  if (!iq_languages[language].genitive_s) return;
  const Reader reader = {text, items, count, language};
  for (uint32_t i = 0; i < count; i++) {
    IqItem *item = &items[i];
    if (!ends_in_s(text, item)) continue;
    IqLowerWord lower;
    iq_lower_word_read(text, item->span.start, item->span.end - 1, &lower);
    if (!is_genitive(&reader, i, lower.hash)) {
      if (!owns_role(&reader, i)) continue;
      // “Lars mamma”: names in s have no other.
      item->possessive = true;
      if (!has_stem(&reader, i, lower.hash)) continue;
    }
    item->span.end--;
    item->hash = lower.hash;
    item->classes = iq_lexicon_find(lower.hash, language);
    item->possessive = true;
  }
}
