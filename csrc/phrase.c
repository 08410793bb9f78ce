#include "phrase.h"

#include <string.h>
#include <utf8proc.h>

#include "character.h"
#include "hash.h"
#include "utf8.h"

/// Longest article or preposition that loses its vowel (l', d', dell'), in bytes.
#define ELISION_MAX 4u
/// Longest word that is looked up, in bytes of its lower case.
#define WORD_MAX 64u
/// Words that are read to tell the language.
#define LANGUAGE_WORDS_MAX 3000u
/// Characters of a word among which kana are looked for, and the votes of one that has some: it is
/// a clause.
#define KANA_REACH 12u
#define KANA_VOTES 4u
/// Longest name of a body in marks, in bytes.
#define BODY_NAME_MAX 48u
/// Words in capitals from which on a line is a headline in capitals, not a name.
#define SHOUTED_MIN 4u
/// Shorter words are no compounds, and shorter parts tell nothing, in bytes.
#define COMPOUND_MIN 8u
#define ROLE_MIN 5u

/// A word in lower case.
typedef struct Lower {
  char bytes[WORD_MAX];
  uint32_t length;
  uint64_t state;       ///< iq_hash of the bytes so far, before it is mixed; see IQ_HASH_START
  bool hyphen;          ///< holds one
  uint32_t apostrophe;  ///< its first one, or 0: none begins a word
} Lower;

static inline bool is_word_part(uint32_t c) {
  const IqContext context = iq_context_of(c);
  return context == IQ_CONTEXT_LETTER || context == IQ_CONTEXT_DIGIT ||
         context == IQ_CONTEXT_IDEOGRAPH || iq_is_invisible(c);
}

static void append_lower(Lower *lower, uint32_t c) {
  if (iq_is_invisible(c) || lower->length + 4 >= WORD_MAX) return;
  const uint32_t from = lower->length;
  c = iq_to_lower(c);
  if (c < 0x80) {
    lower->bytes[lower->length++] = (char)c;
  } else if (c < 0x800) {
    lower->bytes[lower->length++] = (char)(0xC0 | c >> 6);
    lower->bytes[lower->length++] = (char)(0x80 | (c & 0x3F));
  } else {
    lower->length += (uint32_t)utf8proc_encode_char(
        (utf8proc_int32_t)c, (utf8proc_uint8_t *)lower->bytes + lower->length);
  }
  lower->state = iq_hash_go_on(lower->state, lower->bytes + from, lower->length - from);
}

/// Reads letters and digits of ASCII, of which most words are.
static uint32_t read_plain_word(const IqText *text, uint32_t at, uint32_t end, Lower *lower) {
  const uint32_t limit = end - at < WORD_MAX - 4 ? end : at + (WORD_MAX - 4);
  const char *bytes = text->bytes;
  uint64_t state = IQ_HASH_START;
  uint32_t length = 0;
  for (; at < limit; at++, length++) {
    const uint8_t c = iq_character_plain[(uint8_t)bytes[at]];
    if (c == 0) break;
    lower->bytes[length] = (char)c;
    state = iq_hash_step(state, c);
  }
  lower->length = length;
  lower->state = state;
  return at;
}

/// Reads the word at `at`; apostrophes and hyphens between letters are part of it.
static uint32_t read_word(const IqText *text, uint32_t at, uint32_t end, Lower *lower) {
  lower->hyphen = false;
  lower->apostrophe = 0;
  at = read_plain_word(text, at, end, lower);
  while (at < end && text->bytes[at] != ' ') {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    if (!is_word_part(c)) {
      uint32_t next_size;
      const bool joins = iq_is_apostrophe(c) || c == '-' || c == 0x2010;
      if (!joins || lower->length == 0 || at + size >= end) break;
      if (!is_word_part(iq_utf8_decode(text->bytes, text->length, at + size, &next_size))) break;
      if (!iq_is_apostrophe(c)) {
        lower->hyphen = true;
      } else if (lower->apostrophe == 0) {
        lower->apostrophe = lower->length;
      }
    }
    append_lower(lower, iq_is_apostrophe(c) ? '\'' : c);
    at += size;
  }
  return at;
}

/// What a compound (Hafen-Sprecher, Verkehrsminister, Klima-Dokumentation) is by its last part: a
/// role, with its gender, or a work; 0 where it is neither.
static uint32_t role_at_end(const Lower *lower, uint8_t language) {
  const uint32_t kept = IQ_LEXICON_ROLE | IQ_LEXICON_BODY | IQ_LEXICON_MESSAGE |
                        IQ_LEXICON_ANONYMOUS | IQ_LEXICON_FEMININE | IQ_LEXICON_MASCULINE |
                        IQ_LEXICON_EPITHET;
  for (uint32_t i = 2; i + ROLE_MIN <= lower->length; i++) {
    if (((uint8_t)lower->bytes[i] & 0xC0) == 0x80) continue;
    const uint64_t hash = iq_hash(lower->bytes + i, lower->length - i);
    const uint32_t classes = iq_lexicon_find(hash, language);
    if (classes & IQ_LEXICON_ROLE) return classes & kept;
    if (classes & IQ_LEXICON_WORK) return IQ_LEXICON_WORK;
  }
  return 0;
}

/// The role that a plural is of: several who are not named. 0 where it is none.
static uint32_t role_in_plural(const Lower *lower, uint8_t language) {
  if (lower->length < ROLE_MIN || lower->bytes[lower->length - 1] != 's') return 0;
  const uint64_t hash = iq_hash(lower->bytes, lower->length - 1);
  const uint32_t classes = iq_lexicon_find(hash, language);
  const uint32_t kept = IQ_LEXICON_ROLE | IQ_LEXICON_FEMININE | IQ_LEXICON_MASCULINE;
  const uint32_t other = IQ_LEXICON_BODY | IQ_LEXICON_MESSAGE | IQ_LEXICON_CUE;
  if ((classes & IQ_LEXICON_ROLE) == 0 || (classes & other) != 0) return 0;
  return (classes & kept) | IQ_LEXICON_ANONYMOUS;
}

/// Room for one more item, or NULL when memory runs out.
static IqItem *add_item(IqArray *items, const IqAllocator *allocator) {
  if (!iq_array_reserve(items, allocator, sizeof(IqItem))) return NULL;
  return (IqItem *)items->items + items->count++;
}

static void hash_again(Lower *lower) {
  lower->state = iq_hash_go_on(IQ_HASH_START, lower->bytes, lower->length);
}

/// Costa'nın is a form of Costa: the ending is no part of the name, which is no subject with it.
static void cut_ending(const IqText *text, IqItem *item, Lower *lower) {
  if (!item->capital || lower->apostrophe == 0) return;
  lower->length = lower->apostrophe;
  hash_again(lower);
  uint32_t size;
  uint32_t at = item->span.start;
  while (!iq_is_apostrophe(iq_utf8_decode(text->bytes, text->length, at, &size))) at += size;
  item->span.end = at;
  item->possessive = true;
}

static bool add_word(const IqText *text, IqSpan span, Lower *lower, uint8_t language,
                     IqArray *items, const IqAllocator *allocator) {
  IqItem *item = add_item(items, allocator);
  if (item == NULL) return false;
  uint32_t size;
  const uint32_t first = iq_utf8_decode(text->bytes, text->length, span.start, &size);
  item->span = span;
  item->kind = IQ_ITEM_WORD;
  item->quotation = 0;
  item->possessive = false;
  item->capital = iq_is_upper(first);
  if (iq_languages[language].apostrophe_endings) cut_ending(text, item, lower);
  if (lower->length > 2 && memcmp(lower->bytes + lower->length - 2, "'s", 2) == 0) {
    item->possessive = true;
    lower->length -= 2;
    hash_again(lower);
  }
  item->hash = iq_hash_mix(lower->state);
  // Naming a tongue says nothing of what a phrase is: Russian may open a name or stand in one.
  item->classes = iq_lexicon_find(item->hash, language) & ~(uint32_t)IQ_LEXICON_TONGUE;
  if (item->classes == 0 && iq_languages[language].plural_s) {
    item->classes = role_in_plural(lower, language);
  }
  // Names of offices are written with a capital, or with a hyphen, where they are compounds.
  const bool compound = lower->length >= COMPOUND_MIN &&
                        (lower->hyphen || (item->capital && iq_languages[language].compounds));
  if (item->classes == 0 && compound) item->classes = role_at_end(lower, language);
  return true;
}

/// Where the pronoun of a verb begins that hangs on it by a hyphen (dit-il, explique-t-elle), in
/// bytes of the lower case; 0 where there is none.
static uint32_t find_enclitic(const Lower *lower, uint8_t language) {
  uint32_t at = lower->length;
  while (at > 0 && lower->bytes[at - 1] != '-') at--;
  if (at < 2 || at == lower->length) return 0;
  const uint64_t hash = iq_hash(lower->bytes + at, lower->length - at);
  return iq_lexicon_find(hash, language) & IQ_LEXICON_PRONOUN ? at : 0;
}

/// Appends a verb and the pronoun that hangs on it as two words. The pronoun is as long in the text
/// as in lower case: both are ASCII.
static bool append_enclitic(const IqText *text, IqSpan span, Lower *lower, uint32_t at,
                            uint8_t language, IqArray *items, const IqAllocator *allocator) {
  Lower pronoun = {.length = lower->length - at};
  memcpy(pronoun.bytes, lower->bytes + at, pronoun.length);
  hash_again(&pronoun);
  const uint32_t seam = span.end - pronoun.length;
  uint32_t verb = at - 1;
  if (verb > 2 && memcmp(lower->bytes + verb - 2, "-t", 2) == 0) verb -= 2;
  const uint32_t cut = at - verb;
  lower->length = verb;
  hash_again(lower);
  const IqSpan stem = {span.start, seam - cut};
  return add_word(text, stem, lower, language, items, allocator) &&
         add_word(text, (IqSpan){seam, span.end}, &pronoun, language, items, allocator);
}

/// How many bytes of a word are an article or a preposition that lost its vowel (l'opposition); 0
/// where there is none, or where the two are a word of their own (d'après) or a name (D'Angelo).
static uint32_t find_elision(const IqText *text, IqSpan word, const Lower *lower,
                             uint8_t language) {
  const uint32_t length = lower->apostrophe;
  if (length == 0 || length > ELISION_MAX) return 0;
  const uint32_t small = IQ_LEXICON_ARTICLE | IQ_LEXICON_LINKER | IQ_LEXICON_OPENER;
  if ((iq_lexicon_find(iq_hash(lower->bytes, length), language) & small) == 0) return 0;
  if (iq_lexicon_find(iq_hash_mix(lower->state), language) != 0) return 0;
  uint32_t size;
  const uint32_t at = word.start + length;
  // A soft hyphen before the apostrophe is not counted in lower case.
  if (!iq_is_apostrophe(iq_utf8_decode(text->bytes, text->length, at, &size))) return 0;
  const uint32_t next = iq_utf8_decode(text->bytes, text->length, at + size, &size);
  const bool capital = iq_is_upper((uint8_t)text->bytes[word.start]);
  return capital && iq_is_upper(next) ? 0 : length;
}

/// Appends the two words of an elision, the apostrophe between them left out.
static bool append_elision(const IqText *text, IqSpan word, const Lower *lower, uint32_t length,
                           uint8_t language, IqArray *items, const IqAllocator *allocator) {
  Lower first = {.length = length};
  memcpy(first.bytes, lower->bytes, length);
  hash_again(&first);
  Lower second = {.length = lower->length - length - 1, .hyphen = lower->hyphen};
  memcpy(second.bytes, lower->bytes + length + 1, second.length);
  hash_again(&second);
  uint32_t size;
  const uint32_t seam = word.start + length;
  iq_utf8_decode(text->bytes, text->length, seam, &size);
  return add_word(text, (IqSpan){word.start, seam}, &first, language, items, allocator) &&
         add_word(text, (IqSpan){seam + size, word.end}, &second, language, items, allocator);
}

static uint8_t kind_of(uint32_t c) {
  if (c == ',' || c == 0x3001 || c == 0x60C) return IQ_ITEM_COMMA;
  if (c == ':' || c == 0xFF1A) return IQ_ITEM_COLON;
  if (iq_is_sentence_end(c) || c == ';') return IQ_ITEM_STOP;
  if (iq_is_dash(c)) return IQ_ITEM_DASH;
  return IQ_ITEM_OTHER;
}

/// A full stop behind an abbreviation or an initial (Mr. Quill, J. Quill) ends nothing.
static bool is_stop(const IqText *text, const IqArray *items, uint32_t at, uint32_t end) {
  if (text->bytes[at] != '.') return true;
  if (at + 1 < end && text->bytes[at + 1] != ' ' && text->bytes[at + 1] != '\n') return false;
  if (items->count == 0) return true;
  const IqItem *last = &((const IqItem *)items->items)[items->count - 1];
  if (last->kind != IQ_ITEM_WORD || last->span.end != at) return true;
  const uint32_t length = last->span.end - last->span.start;
  return length > 1 && (last->classes & IQ_LEXICON_HONORIFIC) == 0;
}

/// The first outermost quotation from `first` on that starts at or behind `at`, or IQ_NONE.
static uint32_t next_quotation(const IqDocument *document, uint32_t first, uint32_t at) {
  const IqQuotation *quotations = document->quotations.items;
  while (first < document->quotations.count &&
         (quotations[first].nested_in != IQ_NONE || quotations[first].outer.start < at)) {
    first++;
  }
  return first < document->quotations.count ? first : IQ_NONE;
}

static bool read_item(const IqText *text, IqSpan span, uint32_t *at, uint8_t language,
                      IqArray *items, const IqAllocator *allocator) {
  uint32_t size;
  const uint32_t c = iq_utf8_decode(text->bytes, text->length, *at, &size);
  if (is_word_part(c)) {
    Lower lower;
    const IqSpan word = {*at, read_word(text, *at, span.end, &lower)};
    *at = word.end;
    const uint32_t elision = find_elision(text, word, &lower, language);
    if (elision > 0) {
      return append_elision(text, word, &lower, elision, language, items, allocator);
    }
    const uint32_t enclitic = lower.hyphen ? find_enclitic(&lower, language) : 0;
    return enclitic > 0 ? append_enclitic(text, word, &lower, enclitic, language, items, allocator)
                        : add_word(text, word, &lower, language, items, allocator);
  }
  const IqSpan own = {*at, *at + size};
  const uint8_t kind = kind_of(c);
  *at += size;
  // The point of an abbreviation is part of its word, and does not part a name.
  if (kind == IQ_ITEM_STOP && !is_stop(text, items, own.start, span.end)) return true;
  // The apostrophe of a possessive plural (the Workers' Union) parts nothing.
  const bool plural =
      iq_is_apostrophe(c) && own.start > span.start && text->bytes[own.start - 1] == 's';
  const bool matters =
      iq_context_of(c) != IQ_CONTEXT_SPACE && !iq_is_emphasis(c) && c != '>' && !plural;
  if (!matters) return true;
  IqItem *item = add_item(items, allocator);
  if (item == NULL) return false;
  *item = (IqItem){.span = own, .kind = kind};
  if (c == '&') {
    item->kind = IQ_ITEM_WORD;
    item->hash = iq_hash("&", 1);
    item->classes = IQ_LEXICON_AND;
  }
  return true;
}

/// Whether a quotation looks like the name of the body that stands right before it: a few words
/// with a capital, and nothing that ends a sentence.
static bool names_body(const IqText *text, const IqArray *items, const IqQuotation *quotation) {
  if (items->count == 0 || quotation->heading || !quotation->closed) return false;
  const IqItem *before = &((const IqItem *)items->items)[items->count - 1];
  if (before->kind != IQ_ITEM_WORD || (before->classes & IQ_LEXICON_BODY) == 0) return false;
  const IqSpan inner = quotation->inner;
  if (inner.end - inner.start > BODY_NAME_MAX) return false;
  uint32_t size;
  if (!iq_is_upper(iq_utf8_decode(text->bytes, text->length, inner.start, &size))) return false;
  const uint32_t last = iq_utf8_decode_before(text->bytes, text->length, inner.end, &size);
  return !iq_is_sentence_end(last) && last != ',';
}

/// Whether all letters of a headline are capitals, so that they show no names.
static bool is_shouted(const IqText *text, IqSpan span) {
  uint32_t words = 1;
  for (uint32_t at = span.start; at < span.end;) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    const IqContext context = iq_context_of(c);
    const bool letter = context == IQ_CONTEXT_LETTER || context == IQ_CONTEXT_IDEOGRAPH;
    if (letter && !iq_is_upper(c)) return false;
    words += c == ' ';
    at += size;
  }
  return words >= SHOUTED_MIN;
}

bool iq_phrase_read(const IqDocument *document, IqSpan span, uint32_t first, uint8_t language,
                    IqArray *items) {
  const IqText *text = document->text;
  const IqAllocator *allocator = document->arena.allocator;
  const IqQuotation *quotations = document->quotations.items;
  const uint32_t start = items->count;
  uint32_t at = span.start;
  while (at < span.end) {
    if (first != IQ_NONE) first = next_quotation(document, first, at);
    const bool quotation = first != IQ_NONE && quotations[first].outer.start < span.end;
    const uint32_t limit = quotation ? quotations[first].outer.start : span.end;
    while (at < limit) {
      if (text->bytes[at] == ' ') {
        at++;
        continue;
      }
      if (!read_item(text, (IqSpan){span.start, limit}, &at, language, items, allocator)) {
        return false;
      }
    }
    if (!quotation) continue;
    const uint32_t classes = names_body(text, items, &quotations[first]) ? IQ_LEXICON_BODY : 0;
    IqItem *item = add_item(items, allocator);
    if (item == NULL) return false;
    *item = (IqItem){.span = quotations[first].outer,
                     .kind = IQ_ITEM_QUOTATION,
                     .quotation = first,
                     .classes = classes};
    at = quotations[first++].outer.end;
  }
  if (is_shouted(text, span)) {
    IqItem *list = items->items;
    for (uint32_t i = start; i < items->count; i++) list[i].capital = false;
  }
  return true;
}

bool iq_phrase_holds(const IqText *text, IqSpan span, uint8_t language, uint32_t classes) {
  for (uint32_t at = span.start; at < span.end;) {
    uint32_t size;
    if (!is_word_part(iq_utf8_decode(text->bytes, text->length, at, &size))) {
      at += size;
      continue;
    }
    Lower lower;
    at = read_word(text, at, span.end, &lower);
    if (iq_lexicon_find(iq_hash_mix(lower.state), language) & classes) return true;
  }
  return false;
}

/// Whether one of the first characters of a word is kana.
static bool holds_kana(const IqText *text, uint32_t at, uint32_t end) {
  for (uint32_t i = 0; i < KANA_REACH && at < end && (uint8_t)text->bytes[at] >= 0xE3; i++) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    if (c >= 0x3041 && c <= 0x30FF) return true;
    at += size;
  }
  return false;
}

/// The language that writes no blanks, of which words begin with kana; iq_language_count where
/// there is none.
static uint32_t spaceless_language(void) {
  uint32_t language = 0;
  while (language < iq_language_count && !iq_languages[language].spaceless) language++;
  return language;
}

uint8_t iq_phrase_language(const IqText *text, const char *hint) {
  const uint32_t told = iq_lexicon_language(hint);
  if (told < iq_language_count) return (uint8_t)told;
  uint32_t votes[IQ_LANGUAGES_MAX] = {0};
  uint32_t words = 0;
  const uint32_t spaceless = spaceless_language();
  for (uint32_t at = 0; at < text->length && words < LANGUAGE_WORDS_MAX;) {
    uint32_t size;
    const uint32_t c = iq_utf8_decode(text->bytes, text->length, at, &size);
    if (!is_word_part(c)) {
      at += size;
      continue;
    }
    Lower lower;
    const uint32_t start = at;
    at = read_word(text, at, text->length, &lower);
    if (spaceless < iq_language_count && holds_kana(text, start, at))
      votes[spaceless] += KANA_VOTES;
    iq_lexicon_vote(iq_hash_mix(lower.state), votes);
    words++;
  }
  uint8_t best = (uint8_t)iq_lexicon_language("en");
  for (uint32_t i = 0; i < iq_language_count && i < IQ_LANGUAGES_MAX; i++) {
    if (votes[i] > votes[best]) best = (uint8_t)i;
  }
  return best;
}
