/// What is counted, and what befell those who are.
#include "fact/fact_reader.h"

#include <string.h>

/// How far from a number, in words, what befell those who are counted is looked for.
#define MATTER_REACH 14u
/// How far back what befell others is looked for: “two died, and nine others were hurt”.
#define MORE_REACH 40u
/// Words behind a number among which its noun is looked for.
#define NOUN_REACH 4u
/// Words behind “of them” among which it stands who they are.
#define PART_REACH 3u
/// Words behind one person among which what befell them stands.
#define ONE_REACH 3u

/// Whether a word may be a plural, in the languages that show it by an s.
static bool ends_in_s(const IqFactReader *reader, uint32_t at) {
  const uint32_t length = iq_fact_length(reader, at);
  return length > 0 && iq_fact_word(reader, at)[length - 1] == 's';
}

static bool ends_in_digits(const IqFactReader *reader, const IqQuantity *quantity) {
  const char first = iq_fact_word(reader, quantity->number_end - 1)[0];
  return first >= '0' && first <= '9';
}

/// “beaten three times”
static bool is_often(const IqFactReader *reader, uint32_t at) {
  return iq_run_phrase(&reader->words, at, IQ_NUMERAL_BIT(IQ_NUMERAL_TIMES)) != NULL;
}

/// “Personnel: 140”
static void read_label(const IqFactReader *reader, const IqQuantity *quantity,
                       IqReferent *referent) {
  if (referent->nouns[0] != 0 || referent->person ||
      !iq_run_is_behind_colon(&reader->words, quantity->first))
    return;
  const uint32_t at = quantity->first - 1;
  if (iq_fact_matter(reader, at) != IQ_MATTER_NONE || iq_fact_is_function(reader, at)) return;
  // “Anna Pell: Forty-three.”
  if (iq_fact_is_named(reader, at)) return;
  referent->person = iq_fact_is_person(reader, at);
  referent->passenger = iq_fact_is_passenger(reader, at);
  referent->thing = iq_fact_thing(reader, at);
  referent->nouns[0] = iq_fact_stem(reader, at);
  referent->word = reader->words.items[at].hash;
  referent->noun = reader->words.items[at].span;
}

/// Who they are of those counted before: “16 of them children”, “nineteen of the injured are
/// children”.
static void read_part(const IqFactReader *reader, uint32_t from, IqReferent *referent) {
  for (uint32_t at = from; at < reader->words.count && at - from < PART_REACH; at++) {
    if (!iq_fact_in_clause(reader, at)) return;
    if (!iq_fact_is_person(reader, at)) continue;
    referent->nouns[0] = iq_fact_stem(reader, at);
    return;
  }
}

static void read_noun(const IqFactReader *reader, IqQuantity *quantity, IqReferent *referent) {
  const bool capital_nouns = iq_languages[reader->document->language].capital_nouns;
  uint32_t found = 0;
  uint32_t at = quantity->end;
  for (uint32_t i = 0; i < NOUN_REACH && at < reader->words.count && iq_fact_in_clause(reader, at);
       i++) {
    if (iq_fact_says_more(reader, at)) {
      at++;
      continue;
    }
    if (iq_run_phrase(&reader->words, at, IQ_NUMERAL_BIT(IQ_NUMERAL_VERB)) != NULL) return;
    const IqNumeral *subgroup =
        iq_run_phrase(&reader->words, at, IQ_NUMERAL_BIT(IQ_NUMERAL_SUBGROUP));
    if (subgroup != NULL) {
      referent->subgroup = true;
      referent->person = true;
      quantity->end = at + subgroup->words;
      read_part(reader, quantity->end, referent);
      return;
    }
    const IqNumeral *people = iq_run_phrase(&reader->words, at, IQ_NUMERAL_BIT(IQ_NUMERAL_PEOPLE));
    const bool person = iq_fact_is_person(reader, at);
    if (people != NULL || person) {
      const uint32_t end = people != NULL ? at + people->words : at + 1;
      referent->person = true;
      referent->passenger = iq_fact_is_passenger(reader, at);
      referent->nouns[0] = person ? iq_fact_stem(reader, at) : 0;
      referent->nouns[1] = 0;
      referent->noun = reader->words.items[at].span;
      quantity->end = end;
      return;
    }
    const IqMatter matter = iq_fact_matter(reader, at);
    // Five hospitals are no people.
    if (matter != IQ_MATTER_NONE && matter != IQ_MATTER_HOSPITAL && found == 0) {
      referent->person = true;
      referent->noun = reader->words.items[at].span;
      quantity->end = at + 1;
      return;
    }
    if (iq_fact_is_function(reader, at)) {
      // “1,2 millones de usuarios”, but not “Kilometer 14 von Oberwetzau”.
      const bool amount = quantity->value >= 10 && !ends_in_digits(reader, quantity);
      if (i > 0 || !amount || (iq_fact_classes(reader, at) & IQ_LEXICON_OF) == 0) return;
      at++;
      continue;
    }
    const bool number = reader->words.items[at].word_class == IQ_WORD_NUMBER;
    if (number || (iq_fact_classes(reader, at) & IQ_LEXICON_CUE) != 0) return;
    const bool adjective = capital_nouns && !iq_fact_is_capital(reader, at);
    if (!adjective && found < 2) {
      // The second word may be the noun behind an adjective, or a verb that only tells more.
      if (found == 0 || (ends_in_s(reader, at) && !ends_in_s(reader, at - 1))) {
        if (found == 0) referent->noun = reader->words.items[at].span;
        if (found == 0) referent->often = is_often(reader, at);
        referent->noun.end = reader->words.items[at].span.end;
        quantity->end = at + 1;
      }
      // “ponad 50 rozbitych aut”
      if (referent->thing == 0) referent->thing = iq_fact_thing(reader, at);
      if (found == 0) referent->word = reader->words.items[at].hash;
      referent->nouns[found++] = iq_fact_stem(reader, at);
    }
    if (found == 2 || (found == 1 && capital_nouns)) return;
    at++;
  }
}

/// Whether nothing stands behind a number that it could count.
static bool ends_clause(const IqFactReader *reader, const IqQuantity *quantity) {
  const uint32_t behind = quantity->number_end;
  return behind >= reader->words.count || !iq_fact_in_clause(reader, behind) ||
         (iq_fact_classes(reader, behind) & IQ_LEXICON_AND) != 0;
}

static bool is_behind_verb(const IqFactReader *reader, const IqQuantity *quantity) {
  const uint64_t verb = IQ_NUMERAL_BIT(IQ_NUMERAL_VERB);
  return iq_run_phrase_before(&reader->words, quantity->first, verb) != NULL;
}

/// “Gli spettatori erano 421.” Behind a verb and with nothing behind it, a number counts whom the
/// sentence began with.
static void read_subject(const IqFactReader *reader, const IqQuantity *quantity,
                         IqReferent *referent) {
  const bool told = referent->nouns[0] != 0 || referent->person;
  if (told || !ends_clause(reader, quantity) || !is_behind_verb(reader, quantity)) return;
  uint32_t at = quantity->first;
  while (at > 0 && quantity->first - at < MATTER_REACH && iq_fact_in_sentence(reader, at)) at--;
  if ((iq_fact_classes(reader, at) & IQ_LEXICON_ARTICLE) != 0) at++;
  if (at >= quantity->first || !iq_fact_is_person(reader, at)) return;
  referent->person = true;
  referent->passenger = iq_fact_is_passenger(reader, at);
  referent->nouns[0] = iq_fact_stem(reader, at);
  referent->noun = reader->words.items[at].span;
}

void iq_counted_read_noun(const IqFactReader *reader, IqQuantity *quantity, IqReferent *referent) {
  read_noun(reader, quantity, referent);
  // “Dont seize enfants”
  const uint64_t subgroup = IQ_NUMERAL_BIT(IQ_NUMERAL_SUBGROUP);
  const bool part = iq_run_phrase_before(&reader->words, quantity->first, subgroup) != NULL;
  referent->subgroup = referent->subgroup || (part && referent->person);
  read_label(reader, quantity, referent);
  read_subject(reader, quantity, referent);
}

/// What befell them, in the words [from, to) of one clause; the nearest to the number. Of suspects
/// something else may be told (`suspected`: nothing is).
static IqMatter find_matter(const IqFactReader *reader, uint32_t from, uint32_t to, bool backwards,
                            bool past_and, bool suspected) {
  IqMatter matter = IQ_MATTER_NONE;
  for (uint32_t i = 0; i < to - from; i++) {
    const uint32_t at = backwards ? to - 1 - i : from + i;
    if (!past_and && (iq_fact_classes(reader, at) & IQ_LEXICON_AND) != 0) break;
    const IqMatter own = iq_fact_matter(reader, at);
    if (own == IQ_MATTER_SUSPECTED && !suspected) continue;
    // Who is badly hurt is counted apart.
    if (own == IQ_MATTER_SERIOUS) return own;
    if (matter == IQ_MATTER_NONE) matter = own;
  }
  return matter;
}

/// The words of a quantity's clause that no other quantity takes, on one side.
static void bound_clause(const IqFactReader *reader, uint32_t index, bool backwards, uint32_t *from,
                         uint32_t *to) {
  const IqQuantity *quantities = reader->quantities.items;
  const IqQuantity *own = &quantities[index];
  if (backwards) {
    uint32_t limit = index > 0 ? quantities[index - 1].end : 0;
    if (own->first > MATTER_REACH + limit) limit = own->first - MATTER_REACH;
    uint32_t at = own->first;
    while (at > limit && (at == reader->words.count || iq_fact_in_clause(reader, at))) at--;
    *from = at;
    *to = own->first;
    return;
  }
  uint32_t limit = reader->words.count;
  if (index + 1 < reader->quantities.count) limit = quantities[index + 1].first;
  uint32_t at = own->number_end;
  *from = at;
  while (at < limit && at - own->number_end < MATTER_REACH &&
         (at == own->number_end || iq_fact_in_clause(reader, at))) {
    at++;
  }
  *to = own->number_end < reader->words.count && iq_fact_in_clause(reader, own->number_end)
            ? at
            : own->number_end;
}

/// “I morti, alla fine, sono nove.” Behind a verb and with nothing behind it, a number counts what
/// the sentence began with.
static IqMatter subject_matter(const IqFactReader *reader, uint32_t index) {
  const IqQuantity *own = (const IqQuantity *)reader->quantities.items + index;
  // «Пострадавших — 47»
  const bool dash = iq_gap_before(&reader->words, own->first) == IQ_GAP_DASH;
  if (!ends_clause(reader, own) || !(dash || is_behind_verb(reader, own))) return IQ_MATTER_NONE;
  const uint32_t limit = index > 0 ? own[-1].end : 0;
  for (uint32_t at = own->first; at > limit && own->first - at < MATTER_REACH; at--) {
    if (!iq_fact_in_sentence(reader, at)) break;
    const IqMatter matter = iq_fact_matter(reader, at - 1);
    if (matter != IQ_MATTER_NONE) return matter;
  }
  return IQ_MATTER_NONE;
}

static IqMatter read_matter(const IqFactReader *reader, uint32_t index, bool suspected) {
  const IqQuantity *quantities = reader->quantities.items;
  uint32_t from, to, back_from, back_to;
  bound_clause(reader, index, false, &from, &to);
  bound_clause(reader, index, true, &back_from, &back_to);
  IqMatter matter = find_matter(reader, from, to, false, false, suspected);
  // “Two are dead and 31 …”: what stands between two numbers is said of the first.
  const bool alone = index == 0 || back_from > quantities[index - 1].end;
  if (matter == IQ_MATTER_NONE)
    matter = find_matter(reader, back_from, back_to, true, alone, suspected);
  if (matter == IQ_MATTER_NONE) matter = find_matter(reader, from, to, false, true, suspected);
  if (matter == IQ_MATTER_NONE && iq_run_is_behind_colon(&reader->words, quantities[index].first)) {
    matter = iq_fact_matter(reader, quantities[index].first - 1);
  }
  if (matter == IQ_MATTER_NONE) matter = subject_matter(reader, index);
  return matter;
}

IqMatter iq_counted_read_matter(const IqFactReader *reader, uint32_t index) {
  const IqMatter matter = read_matter(reader, index, false);
  return matter != IQ_MATTER_NONE ? matter : read_matter(reader, index, true);
}

bool iq_counted_is_more(const IqFactReader *reader, uint32_t index, IqMatter matter) {
  const IqQuantity *quantities = reader->quantities.items;
  const IqQuantity *own = &quantities[index];
  const bool said =
      (own->first > 0 && iq_fact_says_more(reader, own->first - 1)) ||
      (own->number_end < reader->words.count && iq_fact_says_more(reader, own->number_end));
  if (!said || matter == IQ_MATTER_NONE) return said;
  for (uint32_t at = own->first; at > 0 && own->first - at < MORE_REACH; at--) {
    const IqMatter last = iq_fact_matter(reader, at - 1);
    if (last != IQ_MATTER_NONE) return last == matter;
  }
  return true;
}

bool iq_counted_is_remaining(const IqFactReader *reader, uint32_t index) {
  uint32_t from, to, back_from, back_to;
  bound_clause(reader, index, false, &from, &to);
  bound_clause(reader, index, true, &back_from, &back_to);
  for (uint32_t at = back_from; at < to; at++) {
    const uint64_t remaining = IQ_NUMERAL_BIT(IQ_NUMERAL_REMAINING);
    if (iq_run_phrase(&reader->words, at, remaining) != NULL) return true;
  }
  return false;
}

IqMatter iq_counted_sentence_matter(const IqFactReader *reader, const IqQuantity *quantity) {
  for (uint32_t at = quantity->end; at < reader->words.count && iq_fact_in_sentence(reader, at);
       at++) {
    if (at - quantity->end == MATTER_REACH) break;
    const IqMatter matter = iq_fact_matter(reader, at);
    if (matter != IQ_MATTER_NONE) return matter;
  }
  // “Two people died, a woman, 34, and her brother.”
  for (uint32_t at = quantity->first; at > 0 && iq_fact_in_sentence(reader, at); at--) {
    if (quantity->first - at == MATTER_REACH) break;
    const IqMatter matter = iq_fact_matter(reader, at - 1);
    if (matter != IQ_MATTER_NONE) return matter;
  }
  return IQ_MATTER_NONE;
}

bool iq_counted_befalls(const IqFactReader *reader, uint32_t at) {
  for (uint32_t i = at; i < reader->words.count && i - at < ONE_REACH; i++) {
    if (!iq_fact_in_clause(reader, i)) return false;
    const IqMatter matter = iq_fact_matter(reader, i);
    if (matter != IQ_MATTER_NONE) return iq_matter_is_toll(matter);
    if ((iq_fact_classes(reader, i) & (IQ_LEXICON_CUE | IQ_LEXICON_AND)) != 0) return false;
  }
  return false;
}

bool iq_counted_is_one(const IqFactReader *reader, const IqQuantity *quantity) {
  if (quantity->measure == IQ_MEASURE_UNIT) {
    const IqUnitOf *unit = &iq_units[quantity->unit];
    return strcmp(unit->measures, "duration") == 0 && unit->factor <= 3600 && unit->factor > 1;
  }
  const uint32_t next = quantity->number_end;
  if (quantity->measure != IQ_MEASURE_COUNT || next >= reader->words.count) return false;
  const bool number =
      iq_run_phrase(&reader->words, quantity->number, IQ_NUMERAL_BIT(IQ_NUMERAL_ONE)) != NULL;
  if (!number || !iq_fact_in_clause(reader, next)) return false;
  const IqMatter matter = iq_fact_matter(reader, next);
  return iq_fact_is_people(reader, next) || matter == IQ_MATTER_DEAD ||
         matter == IQ_MATTER_INJURED || matter == IQ_MATTER_MISSING ||
         (iq_fact_is_person(reader, next) && iq_counted_befalls(reader, next + 1));
}

void iq_counted_inherit_noun(const IqFactReader *reader, uint32_t index, IqReferent *referent) {
  const IqQuantity *quantities = reader->quantities.items;
  const IqArray *referents = &reader->document->referents;
  if (referent->nouns[0] != 0 || referent->person || index == 0 || referents->count == 0) return;
  const IqReferent *last = (const IqReferent *)referents->items + referents->count - 1;
  if (last->measure != IQ_MEASURE_COUNT || last->quantity != index - 1) return;
  // “na terça-feira (27)”
  if (iq_gap_before(&reader->words, quantities[index].first) == IQ_GAP_OPEN) return;
  for (uint32_t at = quantities[index - 1].end; at <= quantities[index].number; at++) {
    if (!iq_fact_in_sentence(reader, at)) return;
  }
  referent->inherited = true;
  referent->person = last->person;
  memcpy(referent->nouns, last->nouns, sizeof referent->nouns);
  referent->noun = last->noun;
  referent->thing = last->thing;
  referent->word = last->word;
}
