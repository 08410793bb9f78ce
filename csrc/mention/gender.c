#include "mention/gender.h"

#include "language/given.h"
#include "mention/ending.h"
#include "mention/nominative.h"

/// Letters before a capital inside a last name: McCall, MacKay, VanDyke.
#define PREFIX_MAX 3u

uint8_t iq_passage_gender(const IqPassage *self, uint32_t at) {
  if (iq_passage_has(self, at, IQ_LEXICON_BODY | IQ_LEXICON_NEUTER)) return IQ_GENDER_NEUTER;
  const bool feminine = iq_passage_has(self, at, IQ_LEXICON_FEMININE);
  const bool masculine = iq_passage_has(self, at, IQ_LEXICON_MASCULINE);
  if (feminine == masculine) return IQ_GENDER_OPEN;
  return feminine ? IQ_GENDER_FEMININE : IQ_GENDER_MASCULINE;
}

uint8_t iq_words_gender(const IqPassage *self, uint32_t first, uint32_t end) {
  for (uint32_t i = end; i > first; i--) {
    const uint8_t gender = iq_passage_gender(self, i - 1);
    if (gender != IQ_GENDER_OPEN) return gender;
  }
  return IQ_GENDER_OPEN;
}

/// Whether a word has a capital inside, behind more letters than those of Mc, Mac or Van.
static bool is_firm_word(const IqText *text, IqSpan word) {
  for (uint32_t at = word.start + PREFIX_MAX + 1; at < word.end; at++) {
    const char byte = text->bytes[at];
    if (byte < 'A' || byte > 'Z') continue;
    const char before = text->bytes[at - 1];
    if (before >= 'a' && before <= 'z') return true;
  }
  return false;
}

uint8_t iq_title_gender(const IqPassage *self, uint32_t first, uint32_t end) {
  // “Belediye Başkanı Kumbasar”: the office is no town hall.
  // „Stadtrat Ralf Moll“: before a first name the word is no council.
  const bool role = end > first && iq_passage_has(self, end - 1, IQ_LEXICON_ROLE);
  const bool named = role && iq_passage_is_word(self, end) &&
                     iq_given_gender(self->items[end].hash) != IQ_GENDER_OPEN;
  const bool person = role && (named || !iq_passage_has(self, end - 1, IQ_LEXICON_BODY));
  const uint8_t gender = iq_words_gender(self, first, end);
  return person && gender == IQ_GENDER_NEUTER ? (uint8_t)IQ_GENDER_OPEN : gender;
}

bool iq_name_is_acronym(const IqPassage *self, const IqName *name) {
  const IqSpan span = self->items[name->first].span;
  if (name->end == name->first + 1 && is_firm_word(self->text, span)) return true;
  const bool starts = name->first == 0 || self->items[name->first - 1].kind == IQ_ITEM_BREAK;
  if (name->end != name->first + 1 || starts || span.end - span.start < 2) return false;
  for (uint32_t at = span.start; at < span.end; at++) {
    const char byte = self->text->bytes[at];
    if (byte < 'A' || byte > 'Z') return false;
  }
  return true;
}

/// The gender that the end of a name shows (Кузнецова, Kowalska).
static uint8_t gender_of_ending(const IqPassage *self, IqSpan name) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const uint32_t classes =
      iq_ending_classes(self->text, name, language, IQ_LEXICON_FEMININE | IQ_LEXICON_MASCULINE);
  if (classes & IQ_LEXICON_FEMININE) return IQ_GENDER_FEMININE;
  return classes & IQ_LEXICON_MASCULINE ? IQ_GENDER_MASCULINE : IQ_GENDER_OPEN;
}

bool iq_ends_as_person(const IqPassage *self, uint32_t at) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return iq_ending_classes(self->text, self->items[at].span, language, IQ_LEXICON_ROLE) != 0;
}

uint32_t iq_noun_classes(const IqText *text, IqSpan word, uint8_t language) {
  const uint32_t asked = IQ_LEXICON_ROLE | IQ_LEXICON_CALENDAR;
  const uint32_t classes = iq_ending_classes(text, word, language, asked);
  if ((classes & IQ_LEXICON_CALENDAR) != 0) return IQ_LEXICON_CALENDAR;
  // Such endings are those of other words too: -er.
  if (classes == 0 || (classes & IQ_LEXICON_EPITHET) != 0) return 0;
  return (classes & IQ_LEXICON_BODY) != 0 ? classes : classes | IQ_LEXICON_EPITHET;
}

/// The gender of the verb beside words [first, end): сказала Дрозд, Дрозд сказала.
static uint8_t gender_of_verb(const IqPassage *self, uint32_t first, uint32_t end) {
  if (first > 0 && iq_passage_is_cue(self, first - 1)) return iq_passage_gender(self, first - 1);
  if (end < self->count && iq_passage_is_cue(self, end)) return iq_passage_gender(self, end);
  return IQ_GENDER_OPEN;
}

/// What the name itself shows. The endings of first names are those of many other words too, so
/// that they count where somebody speaks or is said to be somebody.
static uint8_t gender_of_name(const IqPassage *self, const IqMention *mention) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  IqNominative nominative;
  if (iq_nominative_read(self->text, mention->name, language, mention->oblique, &nominative)) {
    return nominative.gender;
  }
  const bool person = mention->talks || mention->apposed;
  const uint8_t first = iq_first_name_gender(self->text, mention->name, person, language);
  if (first != IQ_GENDER_OPEN) return first;
  const bool one = mention->end - mention->first < 2;
  const uint8_t ending = one ? (uint8_t)IQ_GENDER_OPEN : gender_of_ending(self, mention->name);
  if (ending != IQ_GENDER_OPEN) return ending;
  // One word alone may be a last name: “Carol said” of Lena Carol.
  const bool given = !one || mention->entity == IQ_NONE;
  return given ? iq_given_gender(self->items[mention->first].hash) : (uint8_t)IQ_GENDER_OPEN;
}

/// „Präsident Andrea Rossi“: whether what somebody is tells their gender better than a first name
/// that is a woman's in some languages and a man's in others, where women have words of their own
/// for what they are.
static bool is_told_by_title(const IqPassage *self, const IqMention *mention) {
  if (!self->language->capital_nouns || mention->end - mention->first < 2) return false;
  return iq_given_gender(self->items[mention->first].hash) == IQ_GENDER_OPEN;
}

void iq_mention_tell_gender(const IqPassage *self, IqMention *mention, uint32_t first) {
  if (mention->kind != IQ_MENTION_NAME || mention->joint) return;
  const uint8_t verb = gender_of_verb(self, first, mention->end);
  if (verb != IQ_GENDER_OPEN) {
    mention->gender = verb;
  } else if (mention->gender == IQ_GENDER_MASCULINE && is_told_by_title(self, mention)) {
    if (mention->entity != IQ_NONE) {
      self->entities->items[mention->entity].gender = IQ_GENDER_MASCULINE;
    }
  } else if (mention->gender != IQ_GENDER_NEUTER && mention->gender != IQ_GENDER_FEMININE) {
    // Masculine words for what somebody is are said of women too: «президент Елена Котова».
    const uint8_t name = gender_of_name(self, mention);
    if (name != IQ_GENDER_OPEN) mention->gender = name;
  }
  if (mention->entity == IQ_NONE) return;
  uint8_t *gender = &self->entities->items[mention->entity].gender;
  if (*gender == IQ_GENDER_OPEN) *gender = mention->gender;
}
