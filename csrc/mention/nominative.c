#include "mention/nominative.h"

#include <string.h>
#include <utf8proc.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "language/given.h"
#include "language/lexicon.h"
#include "language/lower_word.h"
#include "mention/ending.h"
#include "text/character.h"

/// Words of a name: first, second or father's name, last.
#define WORDS_MAX 4u
/// Bytes of a first name.
#define FIRST_MAX 32u
/// Bytes of the shortest ending of a first name that is listed.
#define ENDING_MAX 8u
/// Bytes that stay of a word whose ending is replaced.
#define STEM_MIN 2u

typedef struct Word {
  const char *bytes;
  uint32_t length;
} Word;

static uint32_t split(const IqText *text, IqSpan name, Word words[WORDS_MAX]) {
  uint32_t count = 0;
  for (uint32_t at = name.start; at < name.end;) {
    const uint32_t start = at;
    while (at < name.end && text->bytes[at] != ' ') at++;
    if (at > start) {
      if (count == WORDS_MAX) return 0;
      words[count++] = (Word){text->bytes + start, at - start};
    }
    at++;
  }
  return count;
}

/// The gender of a listed first name or ending, `ending` in lower case.
static uint8_t listed_gender(const char *bytes, uint32_t length, bool whole, uint8_t language) {
  char key[FIRST_MAX + 2];
  uint32_t size = 0;
  if (length > FIRST_MAX) return IQ_GENDER_OPEN;
  if (!whole) key[size++] = '-';
  memcpy(key + size, bytes, length);
  size += length;
  key[size++] = '-';
  const uint32_t classes = iq_lexicon_find(iq_hash(key, size), language);
  if (classes & IQ_LEXICON_FEMININE) return IQ_GENDER_FEMININE;
  return classes & IQ_LEXICON_MASCULINE ? IQ_GENDER_MASCULINE : IQ_GENDER_OPEN;
}

/// A word in lower case; returns its bytes, 0 where it is too long.
static uint32_t lower_of(Word word, char out[FIRST_MAX]) {
  uint32_t length = 0;
  for (uint32_t at = 0; at < word.length;) {
    uint32_t size;
    const uint32_t c = iq_to_lower(iq_utf8_decode(word.bytes, word.length, at, &size));
    if (length + 4 > FIRST_MAX) return 0;
    length += (uint32_t)utf8proc_encode_char((utf8proc_int32_t)c, (utf8proc_uint8_t *)out + length);
    at += size;
  }
  return length;
}

static uint8_t first_gender(Word word, bool endings, uint8_t language) {
  char lower[FIRST_MAX];
  const uint32_t length = lower_of(word, lower);
  uint8_t whole = length > 0 ? listed_gender(lower, length, true, language) : IQ_GENDER_OPEN;
  // Gun-Britt, Karl-Heinz
  const char *hyphen = memchr(lower, '-', length);
  if (whole == IQ_GENDER_OPEN && hyphen != NULL) {
    whole = listed_gender(lower, (uint32_t)(hyphen - lower), true, language);
  }
  if (whole != IQ_GENDER_OPEN || !endings) return whole;
  for (uint32_t size = ENDING_MAX; size > 0; size--) {
    if (size >= length) continue;
    const uint8_t gender = listed_gender(lower + length - size, size, false, language);
    if (gender != IQ_GENDER_OPEN) return gender;
  }
  return IQ_GENDER_OPEN;
}

uint8_t iq_first_name_gender(const IqText *text, IqSpan name, bool endings, uint8_t language) {
  if (!iq_languages[language].first_names) return IQ_GENDER_OPEN;
  Word words[WORDS_MAX];
  const uint32_t count = split(text, name, words);
  return count > 0 ? first_gender(words[0], endings && count > 1, language)
                   : (uint8_t)IQ_GENDER_OPEN;
}

bool iq_has_first_name(const IqText *text, IqSpan name, uint64_t first, uint8_t language) {
  return iq_given_gender(first) != IQ_GENDER_OPEN ||
         iq_first_name_gender(text, name, false, language) != IQ_GENDER_OPEN;
}

/// The rules for a kind of word.
typedef struct Rules {
  const IqCaseRule *first, *end;
} Rules;

static Rules rules_of(IqCaseWord place, uint8_t language) {
  const IqLanguage *own = &iq_languages[language];
  const IqCaseRule *first = iq_case_rules + own->first_case;
  return (Rules){first + own->places[place], first + own->places[place + 1]};
}

static inline bool applies(const IqCaseRule *rule, Word word) {
  const uint32_t ending = rule->length;
  return word.length >= ending + STEM_MIN && word.bytes[word.length - 1] == rule->last &&
         memcmp(word.bytes + word.length - ending, rule->ending, ending) == 0;
}

/// Writes a word in the nominative as a rule has it; returns its bytes, 0 where it is too long.
static uint32_t rewrite(const IqCaseRule *rule, Word word, char out[FIRST_MAX]) {
  const uint32_t stem = word.length - rule->length;
  const uint32_t ending = (uint32_t)strlen(rule->nominative);
  if (stem + ending > FIRST_MAX) return 0;
  memcpy(out, word.bytes, stem);
  memcpy(out + stem, rule->nominative, ending);
  return stem + ending;
}

/// The rule with the longest ending for a word, those of one gender; NULL where none applies. A
/// `known` first name is asked for where the ending alone shows nothing.
static const IqCaseRule *find_rule(Word word, IqCaseWord place, uint8_t gender, uint8_t language,
                                   bool known, bool sure) {
  const IqCaseRule *best = NULL;
  const Rules rules = rules_of(place, language);
  for (const IqCaseRule *rule = rules.first; rule < rules.end; rule++) {
    if (rule->gender != gender) continue;
    if (!applies(rule, word) || (sure && !rule->sure)) continue;
    if (best != NULL && best->length >= rule->length) continue;
    char nominative[FIRST_MAX];
    const uint32_t length = rewrite(rule, word, nominative);
    if (length == 0) continue;
    if (known && first_gender((Word){nominative, length}, false, language) != gender) continue;
    best = rule;
  }
  return best;
}

static bool append(IqNominative *out, const IqCaseRule *rule, Word word) {
  char nominative[FIRST_MAX];
  if (rule != NULL) {
    const uint32_t length = rewrite(rule, word, nominative);
    word = (Word){nominative, length};
  }
  if (out->length + word.length + 1 > IQ_NOMINATIVE_MAX || word.length == 0) return false;
  if (out->length > 0) out->bytes[out->length++] = ' ';
  memcpy(out->bytes + out->length, word.bytes, word.length);
  out->length += word.length;
  return true;
}

static bool write(const Word *words, uint32_t count, const IqCaseRule *first, uint8_t gender,
                  uint8_t language, IqNominative *out) {
  *out = (IqNominative){.gender = gender};
  if (!append(out, first, words[0])) return false;
  for (uint32_t i = 1; i < count; i++) {
    const IqCaseRule *rule = find_rule(words[i], IQ_CASE_LAST, gender, language, false, false);
    if (!append(out, rule, words[i])) return false;
  }
  return true;
}

/// Whether a word ends in a vowel that no ending takes the place of.
static bool ends_in_vowel(Word word, uint8_t language) {
  const IqText text = {.bytes = word.bytes, .length = word.length};
  return iq_ending_hints(&text, (IqSpan){0, word.length}, language, IQ_HINT_UNDECLINED) != 0;
}

/// Whether a word ends as the nominatives of women's first names do.
static bool is_of_woman(Word word, uint8_t language) {
  const IqText text = {.bytes = word.bytes, .length = word.length};
  return iq_ending_hints(&text, (IqSpan){0, word.length}, language, IQ_HINT_WOMAN) != 0;
}

bool iq_nominative_read(const IqText *text, IqSpan name, uint8_t language, bool oblique,
                        IqNominative *out) {
  static const uint8_t genders[] = {IQ_GENDER_FEMININE, IQ_GENDER_MASCULINE};
  if (iq_languages[language].cases == 0) return false;
  Word words[WORDS_MAX];
  const uint32_t count = split(text, name, words);
  if (count == 0) return false;
  const bool listed = first_gender(words[0], false, language) != IQ_GENDER_OPEN;
  // “Dominika Wójcika” is no woman, whose last name would be another.
  if (listed && count > 1) {
    const IqCaseRule *first =
        find_rule(words[0], IQ_CASE_FIRST, IQ_GENDER_MASCULINE, language, true, false);
    const IqCaseRule *last = first != NULL ? find_rule(words[count - 1], IQ_CASE_LAST,
                                                       IQ_GENDER_MASCULINE, language, false, true)
                                           : NULL;
    if (last != NULL) return write(words, count, first, IQ_GENDER_MASCULINE, language, out);
  }
  if (listed && (!oblique || count == 1)) return false;
  for (uint32_t i = 0; i < 2; i++) {
    const IqCaseRule *first = find_rule(words[0], IQ_CASE_FIRST, genders[i], language, true, false);
    if (first != NULL && (count > 1 || oblique)) {
      return write(words, count, first, genders[i], language, out);
    }
  }
  // «по словам Айгуль Юнусовой», «Матти Виртанена»: a first name that has one form for all cases.
  const uint8_t own = listed ? first_gender(words[0], false, language) : (uint8_t)IQ_GENDER_OPEN;
  const bool same = own == IQ_GENDER_FEMININE ? !is_of_woman(words[0], language)
                                              : ends_in_vowel(words[0], language);
  if (oblique && count == 2 && listed && same) {
    const IqCaseRule *rule = find_rule(words[1], IQ_CASE_LAST, own, language, false, true);
    if (rule == NULL && own == IQ_GENDER_MASCULINE) {
      rule = find_rule(words[1], IQ_CASE_LAST, own, language, false, false);
    }
    if (rule != NULL) return write(words, count, NULL, own, language, out);
  }
  if (listed) return false;
  // «гостю Юхани Салминену»: a foreign first name has one form for all cases.
  if (oblique && count == 2 && ends_in_vowel(words[0], language)) {
    const IqCaseRule *rule =
        find_rule(words[1], IQ_CASE_LAST, IQ_GENDER_MASCULINE, language, false, false);
    if (rule != NULL) return write(words, count, NULL, IQ_GENDER_MASCULINE, language, out);
  }
  // A last name alone, or a first name that is not listed.
  for (uint32_t i = 0; i < 2; i++) {
    const Word last = words[count - 1];
    // «по мнению Губерта Капустина»: in the nominative both would be a woman's.
    const bool told = oblique && genders[i] == IQ_GENDER_MASCULINE && count == 2 &&
                      is_of_woman(words[0], language) && is_of_woman(last, language);
    const bool sure = (count > 1 || !oblique) && !told;
    const IqCaseRule *rule = find_rule(last, IQ_CASE_LAST, genders[i], language, false, sure);
    if (rule == NULL) continue;
    const IqCaseRule *first =
        count > 1 ? find_rule(words[0], IQ_CASE_FIRST, genders[i], language, false, false) : rule;
    if (first == NULL) continue;
    // «в Нюхоте»: the last name of a woman, or a place.
    const uint8_t gender = count > 1 || rule->sure ? genders[i] : (uint8_t)IQ_GENDER_OPEN;
    const bool written = write(words, count, first, genders[i], language, out);
    out->gender = gender;
    return written;
  }
  return false;
}

bool iq_nominative_append_adjective(const IqText *text, IqSpan word, uint8_t gender,
                                    uint8_t language, IqNominative *out) {
  const Word own = {text->bytes + word.start, word.end - word.start};
  const IqCaseRule *rule = find_rule(own, IQ_CASE_LAST, gender, language, false, true);
  return rule != NULL && append(out, rule, own);
}

/// Whether a word in lower case is a role.
static bool is_role(const char *bytes, uint32_t length, uint8_t language) {
  return length > 0 && (iq_lexicon_find(iq_hash(bytes, length), language) & IQ_LEXICON_ROLE) != 0;
}

/// Writes what a rule makes of a role in lower case; 0 where that is no role.
static uint32_t apply(const IqCaseRule *rule, Word word, uint8_t language, char out[FIRST_MAX]) {
  if (!applies(rule, word)) return 0;
  // „kopalnia“ is no form of „kopalni“: what is left of a vowel is no vowel.
  const bool vowels = rule->length == 1 && rule->nominative[0] == '\0' &&
                      strchr("aeiouy", word.bytes[word.length - 2]) != NULL;
  if (vowels) return 0;
  const uint32_t length = rewrite(rule, word, out);
  return is_role(out, length, language) ? length : 0;
}

/// Whether a word is a man's and another a woman's: „ranny“ is no form of „ranna“.
static bool is_other_gender(uint32_t own, uint32_t other) {
  return (own & IQ_LEXICON_MASCULINE) != 0 && (other & IQ_LEXICON_FEMININE) != 0;
}

/// Whether a rule makes another role of a role, so that it is no nominative: «директора».
static bool is_form(Word word, uint8_t language) {
  char other[FIRST_MAX];
  const uint32_t own = iq_lexicon_find(iq_hash(word.bytes, word.length), language);
  const Rules rules = rules_of(IQ_CASE_NOUN, language);
  for (const IqCaseRule *rule = rules.first; rule < rules.end; rule++) {
    const uint32_t length = apply(rule, word, language, other);
    if (length == 0) continue;
    const uint32_t of = iq_lexicon_find(iq_hash(other, length), language);
    if (!is_other_gender(own, of)) return true;
  }
  return false;
}

bool iq_nominative_read_noun(const IqText *text, IqSpan name, uint8_t language, IqNominative *out) {
  uint32_t start = name.start;
  uint32_t end = start;
  while (end < name.end && text->bytes[end] != ' ') end++;
  // “Yemek firmasından”: where verbs end the clause nouns end the phrase.
  while (iq_languages[language].verb_final && end < name.end) {
    start = ++end;
    while (end < name.end && text->bytes[end] != ' ') end++;
  }
  // «jego sąsiadki»
  const uint64_t first = iq_hash(text->bytes + start, end - start);
  if (end < name.end && (iq_lexicon_find(first, language) & IQ_LEXICON_POSSESSIVE) != 0) {
    start = ++end;
    while (end < name.end && text->bytes[end] != ' ') end++;
  }
  const Word word = {text->bytes + start, end - start};
  if (name.end - name.start > IQ_NOMINATIVE_MAX - FIRST_MAX) return false;
  const Rules rules = rules_of(IQ_CASE_NOUN, language);
  for (const IqCaseRule *rule = rules.first; rule < rules.end; rule++) {
    if (!applies(rule, word)) continue;
    char nominative[FIRST_MAX];
    const uint32_t length = rewrite(rule, word, nominative);
    if (length == 0) continue;
    char lower[FIRST_MAX];
    const uint32_t folded = lower_of((Word){nominative, length}, lower);
    if (!is_role(lower, folded, language) || is_form((Word){lower, folded}, language)) continue;
    const uint32_t before = start - name.start;
    *out = (IqNominative){.length = before + length + name.end - end};
    memcpy(out->bytes, text->bytes + name.start, before);
    memcpy(out->bytes + before, nominative, length);
    memcpy(out->bytes + before + length, text->bytes + end, name.end - end);
    return true;
  }
  return false;
}

/// Finds the nominative of a role, in lower case, by the rules of `place`; returns its bytes, 0
/// where there is none.
static uint32_t role_of(Word word, IqCaseWord place, uint8_t language, char out[FIRST_MAX]) {
  const uint32_t own = iq_lexicon_find(iq_hash(word.bytes, word.length), language);
  const Rules rules = rules_of(place, language);
  for (const IqCaseRule *rule = rules.first; rule < rules.end; rule++) {
    const uint32_t length = apply(rule, word, language, out);
    if (length == 0 || is_form((Word){out, length}, language)) continue;
    // “Hastane” is a place, and no form of “hasta”.
    const uint32_t nominative = iq_lexicon_find(iq_hash(out, length), language);
    if ((own & IQ_LEXICON_BODY) != 0 && (nominative & IQ_LEXICON_BODY) == 0) continue;
    if (is_other_gender(own, nominative)) continue;
    return length;
  }
  return 0;
}

bool iq_nominative_is_declined(const IqText *text, IqSpan span, uint8_t language) {
  if (iq_languages[language].cases == 0) return false;
  char lower[FIRST_MAX];
  char nominative[FIRST_MAX];
  const uint32_t length = lower_of((Word){text->bytes + span.start, span.end - span.start}, lower);
  Word word = {lower, length};
  // «соседа-бурильщика»
  uint32_t last = length;
  while (last > 0 && lower[last - 1] != '-') last--;
  for (uint32_t part = 0; part < (last > 0 ? 2u : 1u) && word.length > 0; part++) {
    if (role_of(word, IQ_CASE_NOUN, language, nominative) > 0) return true;
    if (role_of(word, IQ_CASE_NOUNS, language, nominative) > 0) return true;
    word = (Word){lower + last, length - last};
  }
  return false;
}

bool iq_nominative_may_be_noun(const IqText *text, IqSpan word, uint8_t language) {
  const Word noun = {text->bytes + word.start, word.end - word.start};
  const Rules rules = rules_of(IQ_CASE_NOUN, language);
  for (const IqCaseRule *rule = rules.first; rule < rules.end; rule++) {
    if (applies(rule, noun)) return true;
  }
  return false;
}

uint64_t iq_nominative_of_role(const IqText *text, IqSpan span, uint64_t word, uint8_t language) {
  if (iq_languages[language].cases == 0) return word;
  char lower[FIRST_MAX];
  char nominative[FIRST_MAX];
  const uint32_t length = lower_of((Word){text->bytes + span.start, span.end - span.start}, lower);
  const uint32_t found =
      length > 0 ? role_of((Word){lower, length}, IQ_CASE_NOUN, language, nominative) : 0;
  return found > 0 ? iq_hash(nominative, found) : word;
}

bool iq_nominative_read_first(const IqText *text, IqSpan word, uint8_t language,
                              IqNominative *out) {
  static const uint8_t genders[] = {IQ_GENDER_FEMININE, IQ_GENDER_MASCULINE};
  const Word first = {text->bytes + word.start, word.end - word.start};
  for (uint32_t i = 0; i < 2; i++) {
    const IqCaseRule *rule = find_rule(first, IQ_CASE_FIRST, genders[i], language, true, false);
    *out = (IqNominative){.gender = genders[i]};
    if (rule != NULL) return append(out, rule, first);
  }
  return false;
}

bool iq_nominative_may_be_mans(const IqText *text, IqSpan word, uint8_t language) {
  const Word first = {text->bytes + word.start, word.end - word.start};
  return find_rule(first, IQ_CASE_FIRST, IQ_GENDER_MASCULINE, language, true, false) != NULL;
}

uint8_t iq_nominative_first_gender(const IqText *text, IqSpan word, uint8_t language) {
  if (iq_languages[language].cases == 0) return IQ_GENDER_OPEN;
  const uint8_t listed = iq_first_name_gender(text, word, false, language);
  IqNominative nominative;
  if (listed != IQ_GENDER_OPEN) return listed;
  return iq_nominative_read_first(text, word, language, &nominative) ? nominative.gender
                                                                     : (uint8_t)IQ_GENDER_OPEN;
}

uint64_t iq_nominative_of_first(const IqText *text, IqSpan span, uint64_t word, uint8_t language) {
  if (iq_languages[language].cases == 0) return word;
  IqNominative nominative;
  if (!iq_nominative_read_first(text, span, language, &nominative)) return word;
  char lower[FIRST_MAX];
  const uint32_t length = lower_of((Word){nominative.bytes, nominative.length}, lower);
  return length > 0 ? iq_hash(lower, length) : word;
}

static bool is_word(const IqNominative *word, const char *bytes, uint32_t length) {
  return word->length == length && memcmp(word->bytes, bytes, length) == 0;
}

/// Whether a word is another in another case.
static bool is_word_form(Word form, Word name, IqCaseWord place, uint8_t gender, uint8_t language) {
  const Rules rules = rules_of(place, language);
  for (const IqCaseRule *rule = rules.first; rule < rules.end; rule++) {
    if (rule->gender != gender || !applies(rule, form)) continue;
    IqNominative nominative = {.length = 0};
    if (append(&nominative, rule, form) && is_word(&nominative, name.bytes, name.length)) {
      return true;
    }
  }
  return false;
}

bool iq_nominative_has_form(const IqText *text, IqSpan word, const char *name, uint32_t length,
                            uint8_t gender, uint8_t language) {
  const Word form = {text->bytes + word.start, word.end - word.start};
  bool found = false;
  for (uint32_t at = 0; at < length; at++) {
    const uint32_t start = at;
    while (at < length && name[at] != ' ') at++;
    if (at - start == form.length && memcmp(name + start, form.bytes, form.length) == 0) {
      return false;
    }
    const IqCaseWord place = start == 0 ? IQ_CASE_FIRST : IQ_CASE_LAST;
    found = found || is_word_form(form, (Word){name + start, at - start}, place, gender, language);
  }
  return found;
}

/// Whether a word of a name has one form for all cases: Irena Wilk, Олег Шевченко.
static bool is_undeclined(Word word, uint8_t gender, uint8_t language) {
  const IqText text = {.bytes = word.bytes, .length = word.length};
  const uint32_t hints = IQ_HINT_UNDECLINED | IQ_HINT_WOMAN;
  const uint32_t ending = iq_ending_hints(&text, (IqSpan){0, word.length}, language, hints);
  return gender == IQ_GENDER_FEMININE ? (ending & IQ_HINT_WOMAN) == 0
                                      : (ending & IQ_HINT_UNDECLINED) != 0;
}

bool iq_nominative_is_case(const IqText *text, IqSpan form, IqSpan name, uint8_t gender,
                           uint8_t language) {
  Word forms[WORDS_MAX];
  Word words[WORDS_MAX];
  const uint32_t count = split(text, form, forms);
  if (count == 0 || split(text, name, words) != count) return false;
  uint32_t changed = 0;
  for (uint32_t i = 0; i < count; i++) {
    const bool same = forms[i].length == words[i].length &&
                      memcmp(forms[i].bytes, words[i].bytes, forms[i].length) == 0;
    const IqCaseWord place = i == 0 && count > 1 ? IQ_CASE_FIRST : IQ_CASE_LAST;
    if (same ? !is_undeclined(words[i], gender, language)
             : !is_word_form(forms[i], words[i], place, gender, language)) {
      return false;
    }
    changed += !same;
  }
  return changed > 0;
}

bool iq_nominative_append_noun(const IqText *text, IqSpan noun, uint8_t gender, uint8_t language,
                               IqNominative *out) {
  const Word word = {text->bytes + noun.start, noun.end - noun.start};
  const Rules rules = rules_of(IQ_CASE_NOUN, language);
  for (const IqCaseRule *rule = rules.first; rule < rules.end; rule++) {
    char nominative[FIRST_MAX];
    char lower[FIRST_MAX];
    const uint32_t length = applies(rule, word) ? rewrite(rule, word, nominative) : 0;
    const uint32_t folded = length > 0 ? lower_of((Word){nominative, length}, lower) : 0;
    const Word own = {lower, folded};
    if (!is_role(lower, folded, language) || is_form(own, language)) continue;
    const bool woman = is_of_woman(own, language);
    const bool man = !woman && !ends_in_vowel(own, language);
    if (gender == IQ_GENDER_FEMININE ? woman : man) return append(out, rule, word);
  }
  return false;
}
