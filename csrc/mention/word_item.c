#include "mention/word_item.h"

#include <string.h>

#include "base/hash.h"
#include "base/seldom.h"
#include "base/utf8.h"
#include "language/lower_word.h"
#include "language/words.h"
#include "mention/compound.h"
#include "text/character.h"

/// Longest article or preposition that loses its vowel (l', d', dell'), in bytes.
#define ELISION_MAX 4u
/// Bytes of a particle that a hyphen joins to a name.
#define PARTICLE_MAX 6u
/// Bytes of a place in capitals before the first sentence.
#define PLACE_BYTES_MIN 4u

/// What only nouns are.
#define NOUN                                                                                \
  ((uint32_t)(IQ_LEXICON_ROLE | IQ_LEXICON_BODY | IQ_LEXICON_MESSAGE | IQ_LEXICON_EPITHET | \
              IQ_LEXICON_ANONYMOUS))

/// Costa'nın is a form of Costa: the ending is no part of the name, which is no subject with it.
static void cut_ending(const IqText *text, IqItem *item, IqLowerWord *lower) {
  lower->length = lower->apostrophe;
  iq_lower_word_hash(lower);
  uint32_t size;
  uint32_t at = item->span.start;
  while (!iq_is_apostrophe(iq_utf8_decode(text->bytes, text->length, at, &size))) at += size;
  item->span.end = at;
  item->possessive = true;
}

/// Takes what an apostrophe parts from a word off: an ending, or ’s.
static void cut(const IqItemReader *self, IqItem *item, IqLowerWord *lower) {
  if (self->own->apostrophe_endings && item->capital) cut_ending(self->text, item, lower);
  if (lower->length > 2 && memcmp(lower->bytes + lower->length - 2, "'s", 2) == 0) {
    item->possessive = true;
    lower->length -= 2;
    iq_lower_word_hash(lower);
  }
}

/// Whether the last item opens a sentence.
static bool opens_sentence(const IqItemReader *self) {
  if (self->items->count < 2) return true;
  const uint8_t before = ((const IqItem *)self->items->items)[self->items->count - 2].kind;
  return before == IQ_ITEM_STOP || before == IQ_ITEM_BREAK || before == IQ_ITEM_QUOTATION;
}

/// Whether a word of nothing but capitals that opens a paragraph stands before the last item, which
/// is none.
static bool follows_place(const IqItemReader *self) {
  const uint32_t count = self->items->count;
  const IqItem *items = self->items->items;
  if (count < 2 || !items[count - 2].capital) return false;
  if (count > 2 && items[count - 3].kind != IQ_ITEM_BREAK) return false;
  const IqSpan place = items[count - 2].span;
  if (place.end - place.start < PLACE_BYTES_MIN) return false;
  for (uint32_t at = place.start; at < place.end; at++) {
    const char byte = self->text->bytes[at];
    if (byte >= 'a' && byte <= 'z') return false;
  }
  const IqSpan own = items[count - 1].span;
  const char last = self->text->bytes[own.end - 1];
  return own.end - own.start > 1 && last >= 'a' && last <= 'z';
}

/// “el-Hatib”, “al-Saadi”: whether a word begins with the particle of a name, in lower case, and
/// goes on with a capital behind the hyphen.
static bool is_hyphened_name(const IqText *text, IqSpan span, const IqLowerWord *lower) {
  const char *hyphen = memchr(lower->bytes, '-', lower->length);
  const uint32_t length = hyphen != NULL ? (uint32_t)(hyphen - lower->bytes) : 0;
  if (length == 0 || length > PARTICLE_MAX) return false;
  const uint32_t lists = iq_word_find(iq_hash(lower->bytes, length))->lists;
  if ((lists & IQ_LIST_HYPHEN_PARTICLE) == 0) return false;
  uint32_t size;
  const uint32_t next = span.start + length + 1;
  return next < span.end && iq_is_upper(iq_utf8_decode(text->bytes, text->length, next, &size));
}

/// Whether a name begins with a letter and an apostrophe: d’Orey.
static bool is_elided_name(const IqText *text, IqSpan span, const IqLowerWord *lower) {
  if (lower->apostrophe != 1) return false;
  uint32_t size;
  const uint32_t mark = iq_utf8_decode(text->bytes, text->length, span.start + 1, &size);
  const uint32_t next = span.start + 1 + size;
  return iq_is_apostrophe(mark) && next < span.end &&
         iq_is_upper(iq_utf8_decode(text->bytes, text->length, next, &size));
}

/// Whether a word is one letter of one byte, and no initial.
static bool is_letter(const IqText *text, IqSpan word) {
  if (word.end - word.start != 1) return false;
  return word.end == text->length || text->bytes[word.end] != '.';
}

/// Whether a preposition or an article stands before the last item.
static bool follows_small_word(const IqItemReader *self) {
  if (self->items->count < 2) return false;
  const IqItem *before = (const IqItem *)self->items->items + self->items->count - 2;
  return before->kind == IQ_ITEM_WORD &&
         (before->classes & (IQ_LEXICON_LINKER | IQ_LEXICON_ARTICLE)) != 0;
}

/// Whether a word is a verb that may open a sentence, or an article that may, and has a capital.
static inline bool may_lose_capital(const IqItemReader *self, const IqItem *item) {
  const bool verb = self->own->null_subject && (item->classes & IQ_LEXICON_CUE) != 0 &&
                    (item->classes & (IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC)) == 0;
  return item->capital & (verb | ((item->classes & IQ_LEXICON_ARTICLE) != 0));
}

/// Takes the capital off such a word, which is the last item, where its place shows that it is no
/// name.
static IQ_SELDOM void tell_capital(const IqItemReader *self, IqItem *item) {
  // «Calificó el acto de …»: where a verb needs no subject it opens sentences.
  const bool verb = self->own->null_subject && (item->classes & IQ_LEXICON_CUE) != 0 &&
                    (item->classes & (IQ_LEXICON_ROLE | IQ_LEXICON_HONORIFIC)) == 0;
  if (verb && opens_sentence(self)) item->capital = false;
  // «BORGOSALVO La preside …»: the article opens the sentence behind the place.
  const bool article = (item->classes & IQ_LEXICON_ARTICLE) != 0 && item->capital;
  if (article && follows_place(self)) item->capital = false;
}

/// Tells what a word is that the lexicon has, or whose parts or place may tell it.
static IQ_SELDOM void tell_classes(IqItemReader *self, IqSpan span, const IqLowerWord *lower,
                                   IqItem *item) {
  // «A Nantes»: a capital goes without the accent that tells its word.
  const bool single = item->classes == 0 && item->capital && span.end - span.start == 1;
  if (single && is_letter(self->text, span)) {
    const uint64_t letter = iq_hash(self->text->bytes + span.start, 1);
    item->classes = iq_lexicon_find(letter, self->language);
  }
  // „ein paar Stützen“, „der verletzte Wirt“: where nouns have capitals these words are none.
  const char first = self->text->bytes[span.start];
  const bool digit = first >= '0' && first <= '9';
  if (self->own->capital_nouns && !item->capital && !digit) item->classes &= ~NOUN;
  // «informou em nota que …»: behind a preposition or an article it is no verb.
  const uint32_t both = IQ_LEXICON_CUE | IQ_LEXICON_MESSAGE;
  const bool either = (item->classes & both) == both;
  if (either && follows_small_word(self)) {
    item->classes &= ~(uint32_t)(IQ_LEXICON_CUE | IQ_LEXICON_SAYING);
  }
  const bool role = (item->classes & IQ_LEXICON_ROLE) != 0 && self->own->compounds;
  if ((item->classes == 0 || role) && iq_may_be_compound(self->own, lower))
    item->classes = iq_compound_classes(self->text, self->language, item, lower);
  const bool noun = item->classes == 0 && item->capital && self->own->capital_nouns;
  const bool declined = noun && iq_may_be_declined(lower);
  if (declined) {
    iq_declined_role_tell(self->text, self->language, lower, item, self->items->count - 1);
  }
  self->settled = !(single | either | declined);
  self->placed = may_lose_capital(self, item);
  if (self->placed) tell_capital(self, item);
}

/// Adds what is known of the word that stands in `span`.
static inline bool push_word(IqItemReader *self, IqSpan span, IqItem word,
                             const IqLowerWord *lower) {
  IqItem *item = iq_item_add(self);
  if (item == NULL) return false;
  *item = word;
  item->hash = lower->hash;
  // Naming a tongue says nothing of what a phrase is: Russian may open a name or stand in one.
  item->classes = iq_lexicon_find_in(lower->hash, self->own) & ~(uint32_t)IQ_LEXICON_TONGUE;
  // Of most words nothing tells more: they are no nouns, have no capital, and no parts.
  const bool more = item->capital | ((item->classes & NOUN) != 0);
  self->settled = true;
  self->placed = false;
  if (more || (item->classes == 0 && iq_may_be_compound(self->own, lower))) {
    tell_classes(self, span, lower, item);
  }
  return true;
}

/// Adds a word with a hyphen or an apostrophe, or a part of one.
static IQ_SELDOM bool add_word(IqItemReader *self, IqSpan span, IqLowerWord *lower) {
  uint32_t size;
  const uint32_t first = iq_utf8_decode(self->text->bytes, self->text->length, span.start, &size);
  IqItem item = {.span = span, .kind = IQ_ITEM_WORD, .capital = iq_is_upper(first)};
  if (lower->hyphen && !item.capital) item.capital = is_hyphened_name(self->text, span, lower);
  if (lower->apostrophe > 0) {
    if (!item.capital) item.capital = is_elided_name(self->text, span, lower);
    cut(self, &item, lower);
  }
  return push_word(self, span, item, lower);
}

/// Where the pronoun of a verb begins that hangs on it by a hyphen (dit-il, explique-t-elle), in
/// bytes of the lower case; 0 where there is none.
static uint32_t find_enclitic(const IqLowerWord *lower, uint8_t language) {
  if (iq_lexicon_find(lower->hash, language) != 0) return 0;
  uint32_t at = lower->length;
  while (at > 0 && lower->bytes[at - 1] != '-') at--;
  if (at < 2 || at == lower->length) return 0;
  const uint64_t hash = iq_hash(lower->bytes + at, lower->length - at);
  const uint32_t classes = iq_lexicon_find(hash, language);
  if ((classes & IQ_LEXICON_PRONOUN) != 0) return at;
  // «disse-lhe»
  const uint64_t verb = iq_hash(lower->bytes, at - 1);
  const bool object = classes != 0 && iq_languages[language].null_subject &&
                      (iq_lexicon_find(verb, language) & IQ_LEXICON_CUE) != 0;
  return object ? at : 0;
}

/// Appends a verb and the pronoun that hangs on it as two words. The pronoun is as long in the text
/// as in lower case: both are ASCII.
static IQ_SELDOM bool append_enclitic(IqItemReader *self, IqSpan span, IqLowerWord *lower,
                                      uint32_t at) {
  IqLowerWord pronoun = {.length = lower->length - at};
  memcpy(pronoun.bytes, lower->bytes + at, pronoun.length);
  iq_lower_word_hash(&pronoun);
  const uint32_t seam = span.end - pronoun.length;
  uint32_t verb = at - 1;
  if (verb > 2 && memcmp(lower->bytes + verb - 2, "-t", 2) == 0) verb -= 2;
  const IqSpan stem = {span.start, seam - (at - verb)};
  lower->length = verb;
  iq_lower_word_hash(lower);
  return add_word(self, stem, lower) && add_word(self, (IqSpan){seam, span.end}, &pronoun);
}

/// How many bytes of a word are an article or a preposition that lost its vowel (l'opposition); 0
/// where there is none, or where the two are a word of their own (d'après) or a name (D'Angelo).
static uint32_t find_elision(const IqText *text, IqSpan word, const IqLowerWord *lower,
                             uint8_t language) {
  const uint32_t length = lower->apostrophe;
  if (length == 0 || length > ELISION_MAX) return 0;
  const uint32_t small = IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER | IQ_LEXICON_OPENER;
  if ((iq_lexicon_find(iq_hash(lower->bytes, length), language) & small) == 0) return 0;
  if (iq_lexicon_find(lower->hash, language) != 0) return 0;
  uint32_t size;
  const uint32_t at = word.start + length;
  // A soft hyphen before the apostrophe is not counted in lower case.
  if (!iq_is_apostrophe(iq_utf8_decode(text->bytes, text->length, at, &size))) return 0;
  const uint32_t next = iq_utf8_decode(text->bytes, text->length, at + size, &size);
  const bool capital = iq_is_upper((uint8_t)text->bytes[word.start]);
  if (!capital || !iq_is_upper(next)) return length;
  // «L’Office», «L’Assessore»: a word for somebody is no last name.
  const uint64_t rest = iq_hash(lower->bytes + length + 1, lower->length - length - 1);
  return (iq_lexicon_find(rest, language) & IQ_LEXICON_ROLE) != 0 ? length : 0;
}

/// Appends the two words of an elision, the apostrophe between them left out.
static IQ_SELDOM bool append_elision(IqItemReader *self, IqSpan word, const IqLowerWord *lower,
                                     uint32_t length) {
  IqLowerWord first = {.length = length};
  memcpy(first.bytes, lower->bytes, length);
  iq_lower_word_hash(&first);
  IqLowerWord second = {.length = lower->length - length - 1, .hyphen = lower->hyphen};
  memcpy(second.bytes, lower->bytes + length + 1, second.length);
  iq_lower_word_hash(&second);
  uint32_t size;
  const uint32_t seam = word.start + length;
  iq_utf8_decode(self->text->bytes, self->text->length, seam, &size);
  if (!add_word(self, (IqSpan){word.start, seam}, &first)) return false;
  const IqSpan rest = {seam + size, word.end};
  // s’exclame-t-elle
  const uint32_t enclitic = second.hyphen ? find_enclitic(&second, self->language) : 0;
  return enclitic > 0 ? append_enclitic(self, rest, &second, enclitic)
                      : add_word(self, rest, &second);
}

/// “KAPTANIN”: writes a word with ı for I, unless only the word with i is one of the language
/// (Instagram).
static IQ_SELDOM void read_dotless(const IqItemReader *self, IqSpan word, IqLowerWord *lower) {
  IqLowerWord dotless = {.hyphen = lower->hyphen, .apostrophe = lower->apostrophe};
  uint32_t from = 0;
  uint32_t size;
  for (uint32_t at = word.start; at < word.end && from < lower->length; at += size) {
    const uint32_t c = iq_utf8_decode(self->text->bytes, self->text->length, at, &size);
    if (iq_is_invisible(c)) continue;
    if (dotless.length + 4 > IQ_LOWER_WORD_MAX) return;
    uint32_t own = 1;
    while (from + own < lower->length && ((uint8_t)lower->bytes[from + own] & 0xC0) == 0x80) own++;
    if (c == 'I') {
      memcpy(dotless.bytes + dotless.length, "ı", 2);
      dotless.length += 2;
      if (lower->apostrophe > from) dotless.apostrophe++;
    } else {
      memcpy(dotless.bytes + dotless.length, lower->bytes + from, own);
      dotless.length += own;
    }
    from += own;
  }
  iq_lower_word_hash(&dotless);
  if (iq_lexicon_find(dotless.hash, self->language) != 0 ||
      iq_lexicon_find(lower->hash, self->language) == 0) {
    *lower = dotless;
  }
}

/// Appends a word with an apostrophe, a hyphen or a dotless ı, or the two that it consists of.
static IQ_SELDOM bool append_joined(IqItemReader *self, IqSpan word, IqLowerWord *lower) {
  const bool dotless = self->own->dotless_i &&
                       memchr(self->text->bytes + word.start, 'I', word.end - word.start) != NULL;
  if (dotless) read_dotless(self, word, lower);
  const uint32_t elision =
      lower->apostrophe > 0 ? find_elision(self->text, word, lower, self->language) : 0;
  if (elision > 0) return append_elision(self, word, lower, elision);
  // A word with a dotless ı is longer in lower case than in the text.
  const uint32_t enclitic = lower->hyphen && !dotless ? find_enclitic(lower, self->language) : 0;
  if (enclitic > 0) return append_enclitic(self, word, lower, enclitic);
  return add_word(self, word, lower);
}

/// Keeps the last item, a word that has been read from byte `start` to `end`, in the first of a
/// pair of places; the word there takes the place of the other.
static inline void keep_word(const IqItemReader *self, const IqRawWord *raw, uint32_t start,
                             uint32_t end, IqKnownWord *pair) {
  pair[1] = pair[0];
  memcpy(pair->chunks, raw->chunks, sizeof pair->chunks);
  pair->item = ((const IqItem *)self->items->items)[self->items->count - 1];
  pair->item.capital |= self->placed;
  pair->item.span = (IqSpan){end - start, self->placed};
}

/// Appends the word at byte `at`, which begins with the character `c`, and keeps it in a pair of
/// places unless that is NULL. Returns where it ends; IQ_NONE when memory runs out.
static inline uint32_t append_word(IqItemReader *self, uint32_t at, uint32_t c, uint32_t end,
                                   const IqRawWord *raw, IqKnownWord *pair) {
  IqLowerWord lower;
  const IqSpan span = {at, iq_lower_word_read(self->text, at, end, &lower)};
  const bool parts = lower.hyphen | (lower.apostrophe > 0);
  const bool joined = self->own->dotless_i | parts;
  const IqItem word = {.span = span, .kind = IQ_ITEM_WORD, .capital = iq_is_upper(c)};
  const bool added =
      joined ? append_joined(self, span, &lower) : push_word(self, span, word, &lower);
  if (!added) return IQ_NONE;
  if (pair != NULL && !parts && self->settled) keep_word(self, raw, at, span.end, pair);
  return span.end;
}

/// Appends words from byte `at` on that have been read before. Returns where what is none begins,
/// blanks aside: *pair gets the places of a word there, NULL where its bytes do not tell where it
/// ends. IQ_NONE when memory runs out.
static inline uint32_t append_known(IqItemReader *self, uint32_t at, uint32_t end, IqRawWord *raw,
                                    IqKnownWord **pair) {
  const char *bytes = self->text->bytes;
  IqWordMemory *memory = self->memory;
  const uint32_t length = self->text->length;
  const uint32_t readable = length > IQ_RAW_WORD_MAX ? length - IQ_RAW_WORD_MAX : 0;
  const uint32_t limit = end < readable ? end : readable;
  *pair = NULL;
  for (;;) {
    if (at >= limit) {
      while (at < end && bytes[at] == ' ') at++;
      return at;
    }
    // Most words stand behind one blank.
    at += bytes[at] == ' ';
    iq_raw_word_read(bytes + at, raw);
    const bool whole = (raw->length - 1 < IQ_RAW_WORD_MAX - 1) & (raw->length < end - at);
    if (!whole) {
      if (at < end && bytes[at] == ' ') continue;
      return at;
    }
    // A sign of ASCII stands behind it; iq_ends_plain.
    const char sign = bytes[at + raw->length];
    if ((sign == '\'') | (sign == '-')) return at;
    IqKnownWord *known = iq_word_memory_pair(memory, raw);
    if (!iq_known_word_is(known, raw)) {
      *pair = known;
      if (!iq_known_word_is(++known, raw)) return at;
      *pair = NULL;
    }
    IqItem *item = iq_item_add(self);
    if (item == NULL) return IQ_NONE;
    *item = known->item;
    const uint32_t behind = at + item->span.start;
    const bool placed = item->span.end != 0;
    item->span = (IqSpan){at, behind};
    if (placed) tell_capital(self, item);
    at = behind;
  }
}

uint32_t iq_items_append_words(IqItemReader *self, uint32_t at, uint32_t end) {
  const IqText *text = self->text;
  IqRawWord raw;
  IqKnownWord *pair = NULL;
  while (at < end) {
    if (text->bytes[at] == ' ') {
      at++;
      continue;
    }
    if (self->memory != NULL) {
      at = append_known(self, at, end, &raw, &pair);
      if (at >= end) return at;
    }
    uint32_t c = (uint8_t)text->bytes[at];
    if (c >= 0x80) c = iq_utf8_decode(text->bytes, text->length, at, &(uint32_t){0});
    if (c < 0x80 ? iq_character_word[c] == 0 : !iq_is_word_part(c)) return at;
    at = append_word(self, at, c, end, &raw, pair);
    if (at == IQ_NONE) return at;
  }
  return at;
}
