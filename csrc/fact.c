#include "fact.h"

#include <math.h>
#include <string.h>

#include "character.h"
#include "hash.h"
#include "lexicon.h"
#include "phrase.h"
#include "status.h"
#include "utf8.h"

/// How far from a number, in words, what befell those who are counted is looked for.
#define MATTER_REACH 14u
/// The same for whose age it is.
#define NAME_REACH 6u
/// Words behind a number among which its noun is looked for.
#define NOUN_REACH 4u
/// Letters of a stem: enough to tell words apart, few enough for their forms to be one.
#define STEM_LETTERS 5u
#define AGE_MAX 110
/// What a word of another clause counts for.
#define FAR_WEIGHT 0.6f
/// The same of the sentences before and behind.
#define BESIDE_WEIGHT 0.3f
/// What another number of the same sentence counts for.
#define NUMBER_WEIGHT 1.5f

#define BIT(kind) (1u << (kind))

const char *iq_modality_name(IqModality modality) {
  switch (modality) {
    case IQ_MODALITY_EXACTLY: return "exactly";
    case IQ_MODALITY_AT_LEAST: return "at least";
    case IQ_MODALITY_AT_MOST: return "at most";
    case IQ_MODALITY_ABOUT: return "about";
    case IQ_MODALITY_MORE_THAN: return "more than";
    case IQ_MODALITY_LESS_THAN: return "less than";
  }
  return "unknown";
}

/// A paragraph while its facts are read.
typedef struct Reader {
  IqDocument *document;
  const IqAllocator *allocator;
  IqTokens tokens;
  IqWordRun words;
  IqArray quantities;  ///< of IqQuantity, of the paragraph
  uint32_t paragraph;
} Reader;

static const char *word_at(const Reader *reader, uint32_t at) {
  return iq_token_word(&reader->tokens, &reader->words.items[at]);
}

static uint32_t length_at(const Reader *reader, uint32_t at) {
  return reader->words.items[at].length;
}

/// The hash of the first letters of a word.
static uint64_t stem_of(const char *word, uint32_t length) {
  uint32_t end = 0;
  for (uint32_t letters = 0; letters < STEM_LETTERS && end < length; letters++) {
    uint32_t size;
    iq_utf8_decode(word, length, end, &size);
    end += size;
  }
  return iq_hash(word, end);
}

static uint64_t stem_at(const Reader *reader, uint32_t at) {
  return stem_of(word_at(reader, at), length_at(reader, at));
}

/// What a word says befell somebody; a rescuer is not somebody rescued.
static IqMatter matter_at(const Reader *reader, uint32_t at) {
  const IqStem *stem = iq_stem_find(word_at(reader, at), length_at(reader, at),
                                    reader->words.language, IQ_STEM_MATTER);
  if (stem == NULL) return IQ_MATTER_NONE;
  const IqStem *person = iq_stem_find(word_at(reader, at), length_at(reader, at),
                                      reader->words.language, IQ_STEM_PERSON);
  return person != NULL && person->length > stem->length ? IQ_MATTER_NONE : (IqMatter)stem->value;
}

static bool is_people(const Reader *reader, uint32_t at) {
  return iq_quantity_phrase(&reader->words, at, BIT(IQ_NUMERAL_PEOPLE)) != NULL;
}

static bool is_person_noun(const Reader *reader, uint32_t at) {
  return iq_stem_find(word_at(reader, at), length_at(reader, at), reader->words.language,
                      IQ_STEM_PERSON) != NULL;
}

static bool is_function(const Reader *reader, uint32_t at) {
  return reader->words.items[at].word_class == IQ_WORD_FUNCTION;
}

static uint32_t classes_at(const Reader *reader, uint32_t at) {
  return iq_lexicon_find(reader->words.items[at].hash, reader->document->language);
}

static bool says_more(const Reader *reader, uint32_t at) {
  return iq_quantity_phrase(&reader->words, at, BIT(IQ_NUMERAL_MORE)) != NULL;
}

static bool in_sentence(const Reader *reader, uint32_t at) {
  return iq_gap_before(&reader->words, at) < IQ_GAP_STOP;
}

static bool in_clause(const Reader *reader, uint32_t at) {
  return iq_gap_before(&reader->words, at) < IQ_GAP_DASH;
}

static bool is_capital(const Reader *reader, uint32_t at) {
  const IqText *text = reader->words.text;
  uint32_t size;
  return iq_is_upper(
      iq_utf8_decode(text->bytes, text->length, reader->words.items[at].span.start, &size));
}

static bool ends_in_digits(const Reader *reader, const IqQuantity *quantity) {
  const char first = word_at(reader, quantity->number_end - 1)[0];
  return first >= '0' && first <= '9';
}

/// What is counted: the words behind the number.
static void read_noun(const Reader *reader, IqQuantity *quantity, IqReferent *referent) {
  const bool capital_nouns = iq_languages[reader->document->language].capital_nouns;
  uint32_t found = 0;
  uint32_t at = quantity->end;
  for (uint32_t i = 0; i < NOUN_REACH && at < reader->words.count && in_clause(reader, at); i++) {
    if (says_more(reader, at)) {
      at++;
      continue;
    }
    const IqNumeral *subgroup =
        iq_quantity_phrase(&reader->words, at, BIT(IQ_NUMERAL_SUBGROUP));
    if (subgroup != NULL) {
      referent->subgroup = true;
      referent->person = true;
      quantity->end = at + subgroup->words;
      return;
    }
    const IqNumeral *people = iq_quantity_phrase(&reader->words, at, BIT(IQ_NUMERAL_PEOPLE));
    const bool person = is_person_noun(reader, at);
    if (people != NULL || person) {
      const uint32_t end = people != NULL ? at + people->words : at + 1;
      referent->person = true;
      referent->nouns[0] = person ? stem_at(reader, at) : 0;
      referent->nouns[1] = 0;
      referent->noun = reader->words.items[at].span;
      quantity->end = end;
      return;
    }
    if (matter_at(reader, at) != IQ_MATTER_NONE && found == 0) {
      referent->person = true;
      referent->noun = reader->words.items[at].span;
      quantity->end = at + 1;
      return;
    }
    if (is_function(reader, at)) {
      // “1,2 millones de usuarios”, but not “Kilometer 14 von Oberwetzau”.
      const bool amount = quantity->value >= 10 && !ends_in_digits(reader, quantity);
      if (i > 0 || !amount || length_at(reader, at) > 3) return;
      at++;
      continue;
    }
    const bool number = reader->words.items[at].word_class == IQ_WORD_NUMBER;
    if (number || (classes_at(reader, at) & IQ_LEXICON_CUE) != 0) return;
    const bool adjective = capital_nouns && !is_capital(reader, at);
    if (!adjective && found < 2) {
      if (found == 0) referent->noun = reader->words.items[at].span;
      referent->noun.end = reader->words.items[at].span.end;
      referent->nouns[found++] = stem_at(reader, at);
      quantity->end = at + 1;
    }
    if (found == 2 || (found == 1 && capital_nouns)) return;
    at++;
  }
}

/// What befell them, in the words [from, to) of one clause; the nearest to the number.
static IqMatter find_matter(const Reader *reader, uint32_t from, uint32_t to, bool backwards,
                            bool past_and) {
  IqMatter matter = IQ_MATTER_NONE;
  for (uint32_t i = 0; i < to - from; i++) {
    const uint32_t at = backwards ? to - 1 - i : from + i;
    if (!past_and && (classes_at(reader, at) & IQ_LEXICON_AND) != 0) break;
    const IqMatter own = matter_at(reader, at);
    // Who is badly hurt is counted apart.
    if (own == IQ_MATTER_SERIOUS) return own;
    if (matter == IQ_MATTER_NONE) matter = own;
  }
  return matter;
}

/// The words of a quantity's clause that no other quantity takes, on one side.
static void bound_clause(const Reader *reader, uint32_t index, bool backwards, uint32_t *from,
                         uint32_t *to) {
  const IqQuantity *quantities = reader->quantities.items;
  const IqQuantity *own = &quantities[index];
  if (backwards) {
    uint32_t limit = index > 0 ? quantities[index - 1].end : 0;
    if (own->first > MATTER_REACH + limit) limit = own->first - MATTER_REACH;
    uint32_t at = own->first;
    while (at > limit && (at == reader->words.count || in_clause(reader, at))) at--;
    *from = at;
    *to = own->first;
    return;
  }
  uint32_t limit = reader->words.count;
  if (index + 1 < reader->quantities.count) limit = quantities[index + 1].first;
  uint32_t at = own->number_end;
  *from = at;
  while (at < limit && at - own->number_end < MATTER_REACH &&
         (at == own->number_end || in_clause(reader, at))) {
    at++;
  }
  *to = own->number_end < reader->words.count && in_clause(reader, own->number_end)
            ? at
            : own->number_end;
}

static IqMatter read_matter(const Reader *reader, uint32_t index) {
  uint32_t from, to, back_from, back_to;
  bound_clause(reader, index, false, &from, &to);
  bound_clause(reader, index, true, &back_from, &back_to);
  IqMatter matter = find_matter(reader, from, to, false, false);
  if (matter == IQ_MATTER_NONE) matter = find_matter(reader, back_from, back_to, true, true);
  if (matter == IQ_MATTER_NONE) matter = find_matter(reader, from, to, false, true);
  return matter;
}

/// What befell somebody in the sentence of an age: “eine Frau (47) starb”. The nearest.
static IqMatter matter_of_sentence(const Reader *reader, const IqQuantity *quantity) {
  for (uint32_t at = quantity->end; at < reader->words.count && in_sentence(reader, at); at++) {
    if (at - quantity->end == MATTER_REACH) break;
    const IqMatter matter = matter_at(reader, at);
    if (matter != IQ_MATTER_NONE) return matter;
  }
  return IQ_MATTER_NONE;
}

/// The name of the document that word `at` belongs to, or NULL.
static const IqNameMention *name_at(const Reader *reader, uint32_t at) {
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

static bool is_role(const Reader *reader, uint32_t at) {
  return is_person_noun(reader, at) || (classes_at(reader, at) & IQ_LEXICON_ROLE) != 0;
}

static bool says_who(const Reader *reader, uint32_t at) {
  return name_at(reader, at) != NULL || is_role(reader, at);
}

/// Whether a number of years, or a number alone, is somebody's age: “Anna Pell, 58,”, “eine Frau
/// (47)”, “enfermero de 39 años”.
static bool is_age(const Reader *reader, const IqQuantity *quantity) {
  if (quantity->first == 0 || quantity->modality != IQ_MODALITY_EXACTLY) return false;
  if (quantity->value < 1 || quantity->value > AGE_MAX) return false;
  const IqGap before = iq_gap_before(&reader->words, quantity->first);
  const bool apart = before == IQ_GAP_COMMA || before == IQ_GAP_OPEN;
  uint32_t who = quantity->first - 1;
  if (quantity->measure == IQ_MEASURE_COUNT) {
    const IqGap behind = iq_gap_before(&reader->words, quantity->number_end);
    const bool ends = behind == IQ_GAP_COMMA || behind == IQ_GAP_OTHER || behind == IQ_GAP_STOP;
    return apart && ends && quantity->digits && says_who(reader, who);
  }
  const uint8_t language = reader->words.language;
  if (language == IQ_NUMERAL_ANY || !iq_numeral_languages[language].age_unit) return false;
  if (quantity->unit == IQ_NONE || strcmp(iq_units[quantity->unit].name, "year") != 0) return false;
  // “de 39 años”, “которому двадцать лет”
  for (uint32_t i = 0; i < 2 && who > 0 && in_sentence(reader, who); i++) {
    if (says_who(reader, who)) return true;
    const bool small = is_function(reader, who) ||
                       (classes_at(reader, who) & (IQ_LEXICON_LINKER | IQ_LEXICON_PRONOUN)) != 0;
    if (!small && i > 0) return false;
    who--;
  }
  return in_sentence(reader, who + 1) && says_who(reader, who);
}

/// The name before an age, or NULL; *noun is what the person is, where that is said.
static const IqNameMention *name_before(const Reader *reader, const IqQuantity *quantity,
                                        uint64_t *noun) {
  for (uint32_t i = 1; i <= NAME_REACH && i <= quantity->first; i++) {
    if (!in_sentence(reader, quantity->first - i + 1)) return NULL;
    const uint32_t at = quantity->first - i;
    const IqNameMention *name = name_at(reader, at);
    if (name != NULL) return name;
    if (*noun == 0 && is_role(reader, at)) *noun = stem_at(reader, at);
  }
  return NULL;
}

/// The name behind an age and what the person is: the 52-year-old engine driver Anna Pell.
static const IqNameMention *name_behind(const Reader *reader, const IqQuantity *quantity,
                                        uint64_t *noun) {
  for (uint32_t i = 0; i < NAME_REACH && quantity->end + i < reader->words.count; i++) {
    const uint32_t at = quantity->end + i;
    if (!in_clause(reader, at)) return NULL;
    const IqNameMention *name = name_at(reader, at);
    if (name != NULL) return name;
    const bool told = is_role(reader, at);
    if (told && *noun == 0) *noun = stem_at(reader, at);
    if (is_function(reader, at) || matter_at(reader, at) != IQ_MATTER_NONE) return NULL;
  }
  return NULL;
}

/// Whose age it is: a name, or what the person is.
static void read_person(const Reader *reader, const IqQuantity *quantity, IqReferent *referent) {
  // “the 52-year-old”, “der 52-jährige”: the noun comes behind.
  const bool adjective = quantity->first > 0 &&
                         iq_gap_before(&reader->words, quantity->first) == IQ_GAP_BLANK &&
                         (classes_at(reader, quantity->first - 1) & IQ_LEXICON_ARTICLE) != 0;
  const IqNameMention *name = NULL;
  if (!adjective) name = name_before(reader, quantity, &referent->nouns[0]);
  if (name == NULL) name = name_behind(reader, quantity, &referent->nouns[1]);
  if (name == NULL) return;
  referent->name = name->span;
  for (uint32_t i = 0; i < reader->words.count; i++) {
    const IqSpan span = reader->words.items[i].span;
    if (span.start < name->span.start || span.end > name->span.end) continue;
    if (referent->first_name == 0) referent->first_name = stem_at(reader, i);
    referent->last_name = stem_at(reader, i);
  }
  if (!name->full) referent->first_name = 0;
}

static bool add_context_word(Reader *reader, IqReferent *referent, uint64_t stem, float weight) {
  IqArray *contexts = &reader->document->contexts;
  IqContextWord *words = contexts->items;
  for (uint32_t i = 0; i < referent->context_count; i++) {
    if (words[referent->context + i].stem == stem) return true;
  }
  if (referent->context_count == IQ_CONTEXT_WORDS_MAX) return true;
  if (!iq_array_reserve(contexts, reader->allocator, sizeof(IqContextWord))) return false;
  ((IqContextWord *)contexts->items)[contexts->count++] = (IqContextWord){stem, weight};
  referent->context_count++;
  return true;
}

/// Whether a word tells something of what a number is about.
static bool is_telling(const Reader *reader, uint32_t at) {
  const IqToken *token = &reader->words.items[at];
  if (token->word_class != IQ_WORD_CONTENT || token->length < 3) return false;
  const uint32_t empty = IQ_LEXICON_CUE | IQ_LEXICON_PRONOUN | IQ_LEXICON_ARTICLE |
                         IQ_LEXICON_LINKER | IQ_LEXICON_ACCORDING;
  return (classes_at(reader, at) & empty) == 0 && !is_people(reader, at);
}

/// Remembers the sentences before and behind the one that begins at word `first` and in which
/// word `at` stands.
static bool read_beside(Reader *reader, uint32_t first, uint32_t at, IqReferent *referent) {
  while (at < reader->words.count && in_sentence(reader, at)) at++;
  for (uint32_t i = at; i < reader->words.count && (i == at || in_sentence(reader, i)); i++) {
    if (!is_telling(reader, i)) continue;
    if (!add_context_word(reader, referent, stem_at(reader, i), BESIDE_WEIGHT)) return false;
  }
  for (uint32_t i = first; i > 0 && (i == first || in_sentence(reader, i)); i--) {
    if (!is_telling(reader, i - 1)) continue;
    if (!add_context_word(reader, referent, stem_at(reader, i - 1), BESIDE_WEIGHT)) return false;
  }
  return true;
}

/// Remembers the sentence around a quantity.
static bool read_context(Reader *reader, uint32_t index, IqReferent *referent) {
  const IqQuantity *quantities = reader->quantities.items;
  const IqQuantity *own = &quantities[index];
  referent->context = reader->document->contexts.count;
  uint32_t first = own->first;
  uint32_t clause = own->first;
  while (first > 0 && in_sentence(reader, first)) {
    if (clause == first && in_clause(reader, first)) clause--;
    first--;
  }
  bool near = true;
  for (uint32_t at = own->end; at < reader->words.count && in_sentence(reader, at); at++) {
    near = near && in_clause(reader, at);
    if (!is_telling(reader, at)) continue;
    if (!add_context_word(reader, referent, stem_at(reader, at), near ? 1.0f : FAR_WEIGHT)) {
      return false;
    }
  }
  for (uint32_t at = own->first; at > first; at--) {
    if (!is_telling(reader, at - 1)) continue;
    const float weight = at - 1 >= clause ? 1.0f : FAR_WEIGHT;
    if (!add_context_word(reader, referent, stem_at(reader, at - 1), weight)) return false;
  }
  for (uint32_t i = 0; i < reader->quantities.count; i++) {
    const IqQuantity *other = &quantities[i];
    const bool outside = other->end <= first || other->first < first;
    if (i == index || outside) continue;
    bool same = true;
    const uint32_t low = other->first < own->first ? other->first : own->first;
    const uint32_t high = other->first < own->first ? own->first : other->first;
    for (uint32_t at = low + 1; at <= high && same; at++) same = in_sentence(reader, at);
    if (!same) continue;
    char key[64];
    referent->dated = referent->dated || other->measure == IQ_MEASURE_YEAR;
    memcpy(key, &other->value, sizeof other->value);
    key[sizeof other->value] = (char)other->measure;
    const uint64_t stem = iq_hash(key, sizeof other->value + 1);
    if (!add_context_word(reader, referent, stem, NUMBER_WEIGHT)) return false;
  }
  return read_beside(reader, first, own->end, referent);
}

/// The innermost speech around a span, or IQ_NONE.
static uint32_t quotation_around(const IqDocument *document, IqSpan span) {
  const IqQuotation *quotations = document->quotations.items;
  uint32_t found = IQ_NONE;
  for (uint32_t i = 0; i < document->quotations.count; i++) {
    if (quotations[i].inner.start > span.start) break;
    const bool around = quotations[i].inner.end >= span.end;
    if (around && quotations[i].kind == IQ_KIND_SPEECH) found = i;
  }
  return found;
}

static const char *unit_name(const IqReferent *referent) {
  switch (referent->measure) {
    case IQ_MEASURE_AGE: return "year";
    case IQ_MEASURE_CLOCK: return "minute";
    case IQ_MEASURE_DATE: return "day";
    case IQ_MEASURE_YEAR: return "year";
    case IQ_MEASURE_UNIT: return iq_units[referent->unit].name;
    case IQ_MEASURE_COUNT: return referent->person ? "person" : NULL;
  }
  return NULL;
}

/// Whether a word that may be an article is the number one: before people, those whom something
/// befell, and an hour.
static bool is_one(const Reader *reader, const IqQuantity *quantity) {
  if (quantity->measure == IQ_MEASURE_UNIT) {
    const IqUnitOf *unit = &iq_units[quantity->unit];
    return strcmp(unit->measures, "duration") == 0 && unit->factor <= 3600 && unit->factor > 1;
  }
  const uint32_t next = quantity->number_end;
  if (quantity->measure != IQ_MEASURE_COUNT || next >= reader->words.count) return false;
  const bool number = iq_quantity_phrase(&reader->words, quantity->number, BIT(IQ_NUMERAL_ONE)) != NULL;
  if (!number || !in_clause(reader, next)) return false;
  const IqMatter matter = matter_at(reader, next);
  return is_people(reader, next) || matter == IQ_MATTER_DEAD || matter == IQ_MATTER_INJURED;
}

/// Whether a quantity is worth a mention: it says of what it is, or what befell whom.
static bool is_mention(const IqQuantity *quantity, const IqReferent *referent) {
  if (quantity->measure != IQ_MEASURE_COUNT) return true;
  if (quantity->one) return referent->matter != IQ_MATTER_NONE;
  return referent->nouns[0] != 0 || referent->person;
}

/// A number without a noun counts what the number before it in the sentence counts: “no more than
/// 25 people, and there were nearly sixty”.
static void inherit_noun(const Reader *reader, uint32_t index, IqReferent *referent) {
  const IqQuantity *quantities = reader->quantities.items;
  const IqArray *referents = &reader->document->referents;
  if (referent->nouns[0] != 0 || referent->person || index == 0 || referents->count == 0) return;
  const IqReferent *last = (const IqReferent *)referents->items + referents->count - 1;
  if (last->measure != IQ_MEASURE_COUNT || last->quantity != index - 1) return;
  for (uint32_t at = quantities[index - 1].end; at <= quantities[index].number; at++) {
    if (!in_sentence(reader, at)) return;
  }
  referent->person = last->person;
  memcpy(referent->nouns, last->nouns, sizeof referent->nouns);
  referent->noun = last->noun;
}

static IqStatus add_fact(Reader *reader, uint32_t index, IqError *error) {
  IqDocument *document = reader->document;
  IqQuantity *quantity = (IqQuantity *)reader->quantities.items + index;
  IqReferent referent = {.measure = quantity->measure,
                         .unit = quantity->unit,
                         .quantity = index,
                         .digits = quantity->digits};
  const uint32_t behind = quantity->number_end;
  referent.more = (quantity->first > 0 && says_more(reader, quantity->first - 1)) ||
                  (behind < reader->words.count && says_more(reader, behind));
  uint32_t count;
  referent.heading = iq_text_paragraphs(document->text, &count)[reader->paragraph].heading;
  const bool years = quantity->measure == IQ_MEASURE_COUNT || quantity->measure == IQ_MEASURE_UNIT;
  if (years && is_age(reader, quantity)) referent.measure = quantity->measure = IQ_MEASURE_AGE;
  if (quantity->measure == IQ_MEASURE_COUNT) {
    if (!quantity->people) read_noun(reader, quantity, &referent);
    referent.person = referent.person || quantity->people;
    referent.matter = read_matter(reader, index);
    inherit_noun(reader, index, &referent);
    const bool nobody = referent.nouns[0] == 0 && !referent.person;
    if (nobody && referent.matter != IQ_MATTER_NONE && !quantity->one) referent.person = true;
    if (!referent.person) referent.matter = IQ_MATTER_NONE;
  }
  if (quantity->measure == IQ_MEASURE_AGE) {
    read_person(reader, quantity, &referent);
    referent.matter = read_matter(reader, index);
    if (referent.matter == IQ_MATTER_NONE) referent.matter = matter_of_sentence(reader, quantity);
  }
  if (!is_mention(quantity, &referent)) return IQ_OK;
  if (!iq_array_reserve(&document->facts, reader->allocator, sizeof(IqFact)) ||
      !iq_array_reserve(&document->referents, reader->allocator, sizeof(IqReferent)) ||
      !read_context(reader, index, &referent)) {
    return iq_fail_memory(error);
  }
  const IqToken *items = reader->words.items;
  const IqFact fact = {
      .span = {items[quantity->first].span.start, items[quantity->end - 1].span.end},
      .number = {items[quantity->number].span.start, items[quantity->number_end - 1].span.end},
      .low = quantity->low,
      .high = quantity->high,
      .unit = unit_name(&referent),
      .quotation = quotation_around(document, items[quantity->number].span),
      .paragraph = reader->paragraph,
      .modality = quantity->modality};
  ((IqFact *)document->facts.items)[document->facts.count++] = fact;
  ((IqReferent *)document->referents.items)[document->referents.count++] = referent;
  return IQ_OK;
}

static IqStatus read_paragraph(Reader *reader, IqSpan span, IqError *error) {
  const IqText *text = reader->document->text;
  reader->tokens.tokens.count = reader->tokens.folded.count = 0;
  reader->quantities.count = 0;
  if (!iq_tokens_add(&reader->tokens, text, span, reader->allocator)) return iq_fail_memory(error);
  reader->words = (IqWordRun){.text = text,
                              .tokens = &reader->tokens,
                              .items = iq_tokens_items(&reader->tokens),
                              .count = reader->tokens.tokens.count,
                              .language = reader->words.language};
  for (uint32_t at = 0; at < reader->words.count;) {
    IqQuantity quantity;
    const bool read = iq_quantity_read(&reader->words, at, &quantity);
    if (!read || (quantity.one && !is_one(reader, &quantity))) {
      at++;
      continue;
    }
    if (!iq_array_reserve(&reader->quantities, reader->allocator, sizeof quantity)) {
      return iq_fail_memory(error);
    }
    ((IqQuantity *)reader->quantities.items)[reader->quantities.count++] = quantity;
    at = quantity.end;
  }
  for (uint32_t i = 0; i < reader->quantities.count; i++) {
    if (reader->document->facts.count == IQ_FACTS_MAX) return IQ_OK;
    const IqStatus status = add_fact(reader, i, error);
    if (status != IQ_OK) return status;
  }
  return IQ_OK;
}

IqStatus iq_document_find_facts(IqDocument *self, IqError *error) {
  Reader reader = {.document = self, .allocator = self->arena.allocator};
  reader.tokens.language = self->language;
  reader.words.language = iq_numeral_language(iq_languages[self->language].tag);
  uint32_t count;
  const IqParagraph *paragraphs = iq_text_paragraphs(self->text, &count);
  IqStatus status = IQ_OK;
  for (uint32_t i = 0; i < count && status == IQ_OK; i++) {
    reader.paragraph = i;
    status = read_paragraph(&reader, paragraphs[i].span, error);
  }
  iq_tokens_free(&reader.tokens, reader.allocator);
  iq_array_free(&reader.quantities, reader.allocator, sizeof(IqQuantity));
  return status;
}

const IqFact *iq_document_facts(const IqDocument *self, uint32_t *count) {
  *count = self->facts.count;
  return self->facts.items;
}
