/// Ages: which numbers are ages, and whose.
#include "fact/fact_reader.h"

#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"

/// How far from an age, in words, whose it is is looked for.
#define NAME_REACH 6u
#define AGE_MAX 110
/// Whoever “has” fewer years may have them of something else.
#define HAD_MIN 12
/// How far back, in words, whoever a pronoun means is looked for.
#define FAR_REACH 30u
/// How far behind a name, in words, what the person is stands.
#define APPOSITION_REACH 3u
/// The longest name, in bytes, that a part of it is looked for in.
#define NAME_BYTES 96u
/// Characters of a name without blanks, and of what is said behind it as an address.
#define SPACELESS_MAX 8u
#define ADDRESS_MAX 3u

/// The name of the document that word `at` belongs to, or NULL.
static const IqNameMention *name_at(const IqFactReader *reader, uint32_t at) {
  const IqSpan span = reader->words.items[at].span;
  const IqNameMention *names = reader->document->names.items;
  uint32_t low = 0;
  uint32_t high = reader->document->names.count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (names[middle].span.end <= span.start) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == reader->document->names.count || names[low].span.start >= span.end) return NULL;
  return &names[low];
}

bool iq_fact_is_named(const IqFactReader *reader, uint32_t at) {
  return name_at(reader, at) != NULL;
}

static bool is_role(const IqFactReader *reader, uint32_t at) {
  return iq_fact_is_person(reader, at) || (iq_fact_classes(reader, at) & IQ_LEXICON_ROLE) != 0;
}

static bool says_who(const IqFactReader *reader, uint32_t at) {
  return name_at(reader, at) != NULL || is_role(reader, at);
}

/// Whether the years are of something: “il a 20 ans de métier”, but not “una donna di 52 anni di
/// Biella”.
static bool is_of(const IqFactReader *reader, const IqQuantity *quantity) {
  const uint32_t behind = quantity->end;
  if (behind >= reader->words.count || !iq_run_is_joined(&reader->words, behind) ||
      (iq_fact_classes(reader, behind) & IQ_LEXICON_OF) == 0) {
    return false;
  }
  const bool place = behind + 1 < reader->words.count && iq_fact_is_capital(reader, behind + 1);
  return !place || iq_languages[reader->document->language].capital_nouns;
}

/// “Elle a 59 ans”
static bool is_had(const IqFactReader *reader, const IqQuantity *quantity) {
  if (quantity->value < HAD_MIN || quantity->first == 0 || is_of(reader, quantity)) return false;
  return iq_run_phrase_before(&reader->words, quantity->first,
                              IQ_NUMERAL_BIT(IQ_NUMERAL_HAS_AGE)) != NULL;
}

/// Whoever was named last before an age that the sentence gives a pronoun, or nobody: where others
/// come between (“Anna Pell's son was there. He is 12.”) it may be theirs.
static const IqNameMention *name_further_before(const IqFactReader *reader,
                                                const IqQuantity *quantity) {
  uint32_t role = 0;
  for (uint32_t i = 1; i <= FAR_REACH && i <= quantity->first; i++) {
    const uint32_t at = quantity->first - i;
    const IqNameMention *name = name_at(reader, at);
    // What stands right behind a name is what the person is: “Luc Morvan, the pilot”.
    if (name != NULL) return role == 0 || role - at <= APPOSITION_REACH ? name : NULL;
    if (is_role(reader, at)) role = at;
  }
  return NULL;
}

/// The word that the sentence begins with, an article aside, where that is a person: “A mulher que
/// morreu tinha 61 anos”; IQ_NONE where it is none.
static uint32_t person_subject(const IqFactReader *reader, const IqQuantity *quantity) {
  uint32_t at = quantity->first;
  while (at > 0 && quantity->first - at < FAR_REACH && iq_fact_in_sentence(reader, at)) at--;
  if (at < quantity->first && (iq_fact_classes(reader, at) & IQ_LEXICON_ARTICLE) != 0) at++;
  return at < quantity->first && iq_fact_is_person(reader, at) ? at : IQ_NONE;
}

static bool is_spaceless(const IqFactReader *reader) {
  const uint8_t language = reader->words.language;
  return language != IQ_NUMERAL_ANY && iq_numeral_languages[language].spaceless;
}

/// “Walter Pell was 36.”
static bool is_said_of_somebody(const IqFactReader *reader, const IqQuantity *quantity) {
  if (quantity->value < HAD_MIN || quantity->first < 2) return false;
  const uint32_t verb = quantity->first - 1;
  if (iq_gap_before(&reader->words, quantity->first) != IQ_GAP_BLANK ||
      iq_gap_before(&reader->words, verb) == IQ_GAP_STOP || !says_who(reader, verb - 1)) {
    return false;
  }
  const uint64_t hash = reader->words.items[verb].hash;
  return (iq_lexicon_find_aside(hash, reader->document->language) & IQ_ASIDE_COPULA) != 0;
}

/// Whether nothing that is counted stands behind a number: “was 36 and lived alone”.
static bool counts_nothing(const IqFactReader *reader, const IqQuantity *quantity) {
  const uint32_t behind = quantity->number_end;
  const IqGap gap = iq_gap_before(&reader->words, behind);
  if (gap == IQ_GAP_COMMA || gap == IQ_GAP_OTHER || gap == IQ_GAP_STOP) return true;
  return (iq_fact_classes(reader, behind) & IQ_LEXICON_AND) != 0 &&
         behind + 1 < reader->words.count &&
         reader->words.items[behind + 1].word_class == IQ_WORD_CONTENT;
}

/// « Un artificier de 44 ans a perdu la vie »: whatever is called so, it is a person.
static bool is_of_victim(const IqFactReader *reader, const IqQuantity *quantity) {
  if (quantity->value < HAD_MIN || quantity->first < 3) return false;
  const uint32_t of = quantity->first - 1;
  const uint64_t ones = IQ_NUMERAL_BIT(IQ_NUMERAL_ONE) | IQ_NUMERAL_BIT(IQ_NUMERAL_ONE_BEFORE_UNIT);
  return (iq_fact_classes(reader, of) & IQ_LEXICON_OF) != 0 &&
         iq_run_is_joined(&reader->words, of) && iq_run_is_joined(&reader->words, of - 1) &&
         iq_run_phrase_before(&reader->words, of - 1, ones) != NULL &&
         iq_counted_befalls(reader, quantity->end);
}

bool iq_aged_is_age(const IqFactReader *reader, const IqQuantity *quantity) {
  const bool exact = quantity->modality == IQ_MODALITY_EXACTLY;
  // “De unos cincuenta años”
  const bool roughly =
      quantity->modality == IQ_MODALITY_ABOUT && quantity->measure == IQ_MEASURE_UNIT;
  if (quantity->first == 0 || !(exact || roughly)) return false;
  if (quantity->value < 1 || quantity->value > AGE_MAX) return false;
  const IqGap before = iq_gap_before(&reader->words, quantity->first);
  const bool apart = before == IQ_GAP_COMMA || before == IQ_GAP_OPEN;
  uint32_t who = quantity->first - 1;
  if (quantity->measure == IQ_MEASURE_COUNT) {
    const IqGap behind = iq_gap_before(&reader->words, quantity->number_end);
    if (!quantity->digits || !counts_nothing(reader, quantity)) return false;
    if (is_said_of_somebody(reader, quantity)) return true;
    if (behind == IQ_GAP_BLANK) return false;
    if (is_spaceless(reader) && before == IQ_GAP_OPEN) return behind == IQ_GAP_OTHER;
    return (apart && says_who(reader, who)) || is_had(reader, quantity);
  }
  const uint8_t language = reader->words.language;
  if (language == IQ_NUMERAL_ANY || !iq_numeral_languages[language].age_unit) return false;
  if (quantity->unit == IQ_NONE || strcmp(iq_units[quantity->unit].name, "year") != 0) return false;
  if (is_of(reader, quantity)) return false;
  if (is_had(reader, quantity)) {
    return name_further_before(reader, quantity) != NULL ||
           person_subject(reader, quantity) != IQ_NONE;
  }
  if (is_of_victim(reader, quantity)) return true;
  // “de 39 años”, “которому двадцать лет”
  for (uint32_t i = 0; i < 2 && who > 0 && iq_fact_in_sentence(reader, who); i++) {
    if (says_who(reader, who)) return true;
    const bool small =
        iq_fact_is_function(reader, who) ||
        (iq_fact_classes(reader, who) & (IQ_LEXICON_LINKER | IQ_LEXICON_PRONOUN)) != 0;
    // “Marisa Tondelli, maschera di 44 anni”
    const bool apposed = i > 0 && (iq_fact_classes(reader, who + 1) & IQ_LEXICON_OF) != 0 &&
                         iq_gap_before(&reader->words, who) == IQ_GAP_COMMA && who > 0 &&
                         name_at(reader, who - 1) != NULL;
    if (apposed) return true;
    if (!small && i > 0) return false;
    who--;
  }
  return iq_fact_in_sentence(reader, who + 1) && says_who(reader, who);
}

/// The name before an age, or NULL; *noun is what the person is, where that is said.
static const IqNameMention *name_before(const IqFactReader *reader, const IqQuantity *quantity,
                                        uint64_t *noun) {
  for (uint32_t i = 1; i <= NAME_REACH && i <= quantity->first; i++) {
    if (!iq_fact_in_sentence(reader, quantity->first - i + 1)) return NULL;
    const uint32_t at = quantity->first - i;
    const IqNameMention *name = name_at(reader, at);
    if (name != NULL) return name;
    if (*noun == 0 && is_role(reader, at)) *noun = iq_fact_stem(reader, at);
  }
  return NULL;
}

/// The name behind an age and what the person is: the 52-year-old engine driver Anna Pell.
static const IqNameMention *name_behind(const IqFactReader *reader, const IqQuantity *quantity,
                                        uint64_t *noun) {
  for (uint32_t i = 0; i < NAME_REACH && quantity->end + i < reader->words.count; i++) {
    const uint32_t at = quantity->end + i;
    if (!iq_fact_in_clause(reader, at)) return NULL;
    const IqNameMention *name = name_at(reader, at);
    if (name != NULL) return name;
    const bool told = is_role(reader, at);
    if (told && *noun == 0) *noun = iq_fact_stem(reader, at);
    if (iq_fact_is_function(reader, at) || iq_fact_matter(reader, at) != IQ_MATTER_NONE)
      return NULL;
  }
  return NULL;
}

/// The name that the words from `at` on explain: “Ann Lee, a 63-year-old visitor”.
static const IqNameMention *name_explained(const IqFactReader *reader, uint32_t at) {
  if (at == 0 || iq_gap_before(&reader->words, at) != IQ_GAP_COMMA) return NULL;
  return name_at(reader, at - 1);
}

/// Reads a name of two words or more; false where it is none, or too long.
static bool read_name(const IqDocument *document, IqSpan span, IqFullName *name) {
  char bytes[NAME_BYTES];
  const uint32_t length = span.end - span.start;
  if (length >= sizeof bytes) return false;
  memcpy(bytes, document->text->bytes + span.start, length);
  bytes[length] = '\0';
  iq_fullname_read(bytes, false, name);
  return name->count >= 2;
}

/// Names of a document among which a full one is looked for: more are no article's.
#define NAMES_MAX 256u

/// Of a name that is told in one word, what the document has in full elsewhere, where that is one
/// name: “Gunvor, 77” and “Gunvor Pell”.
static void read_full_name(const IqDocument *document, IqReferent *referent) {
  const IqNameMention *names = document->names.items;
  uint64_t found[2] = {0, 0};
  for (uint32_t i = 0; i < document->names.count && i < NAMES_MAX; i++) {
    IqFullName name;
    if (!names[i].full || !read_name(document, names[i].span, &name)) continue;
    const uint64_t ends[2] = {iq_fact_name_stem(&name, 0, document->language),
                              iq_fact_name_stem(&name, name.count - 1, document->language)};
    if (ends[0] != referent->last_name && ends[1] != referent->last_name) continue;
    const bool other = found[1] != 0 && (found[0] != ends[0] || found[1] != ends[1]);
    if (other) return;
    memcpy(found, ends, sizeof found);
    referent->last_short = iq_fact_name_short(&name, name.count - 1);
  }
  if (found[1] == 0) return;
  referent->first_name = found[0];
  referent->last_name = found[1];
}

static bool is_hiragana(const IqFactReader *reader, uint32_t at) {
  const IqText *text = reader->words.text;
  uint32_t size;
  const uint32_t c =
      iq_utf8_decode(text->bytes, text->length, reader->words.items[at].span.start, &size);
  return c >= 0x3041 && c <= 0x309F;
}

/// Where no blank ends a name: the characters before an age, without those of the address behind
/// them (三浦翔太さん（28）).
static void read_spaceless_name(const IqFactReader *reader, const IqQuantity *quantity,
                                IqReferent *referent) {
  uint32_t end = quantity->first;
  while (end > 0 && quantity->first - end < ADDRESS_MAX && is_hiragana(reader, end - 1)) end--;
  uint32_t first = end;
  uint64_t name = 0;
  while (first > 0 && end - first < SPACELESS_MAX && !is_hiragana(reader, first - 1) &&
         (first == end || iq_gap_before(&reader->words, first) == IQ_GAP_NONE)) {
    first--;
    name = iq_hash_mix(name ^ reader->words.items[first].hash);
  }
  if (end - first < 2) return;
  referent->last_name = name;
  referent->name =
      (IqSpan){reader->words.items[first].span.start, reader->words.items[end - 1].span.end};
}

void iq_aged_read_person(const IqFactReader *reader, const IqQuantity *quantity,
                         IqReferent *referent) {
  if (is_spaceless(reader)) {
    read_spaceless_name(reader, quantity, referent);
    return;
  }
  // “62-year-old Tom Pell”, „der 52-jährige Fahrer“: where no comma stands before, the noun comes
  // behind, if anywhere.
  const bool article = quantity->first > 0 &&
                       (iq_fact_classes(reader, quantity->first - 1) & IQ_LEXICON_ARTICLE) != 0;
  const bool adjective =
      quantity->first > 0 && iq_gap_before(&reader->words, quantity->first) == IQ_GAP_BLANK;
  const IqNameMention *name = article ? name_explained(reader, quantity->first - 1) : NULL;
  if (adjective && name == NULL) name = name_behind(reader, quantity, &referent->nouns[1]);
  if (name == NULL && !(adjective && article)) {
    name = name_before(reader, quantity, &referent->nouns[0]);
  }
  if (name == NULL && !adjective) name = name_behind(reader, quantity, &referent->nouns[1]);
  if (name == NULL && is_had(reader, quantity)) {
    const uint32_t subject = person_subject(reader, quantity);
    if (subject != IQ_NONE) referent->nouns[0] = iq_fact_stem(reader, subject);
    if (subject == IQ_NONE) name = name_further_before(reader, quantity);
  }
  if (name == NULL) return;
  referent->name = name->span;
  for (uint32_t i = 0; i < reader->words.count; i++) {
    const IqSpan span = reader->words.items[i].span;
    if (span.start < name->span.start || span.end > name->span.end) continue;
    if (referent->first_name == 0) referent->first_name = iq_fact_plain_stem(reader, i);
    referent->last_name = iq_fact_plain_stem(reader, i);
  }
  IqFullName full;
  if (!name->full) {
    referent->first_name = 0;
    read_full_name(reader->document, referent);
  } else if (read_name(reader->document, name->span, &full)) {
    referent->last_short = iq_fact_name_short(&full, full.count - 1);
  }
}
