#include "mention/body_case.h"

#include <string.h>

#include "language/given.h"
#include "mention/dependence.h"
#include "mention/ending.h"

/// Adjectives before the word for a body, and words of its name in all.
#define ADJECTIVES_MAX 2u
#define WORDS_MAX 8u

static const uint8_t genders[] = {IQ_GENDER_FEMININE, IQ_GENDER_MASCULINE};

/// Whether a word that is no first name has an ending that no adjective has in the nominative.
static bool is_adjective(const IqText *text, IqSpan word, uint8_t language) {
  if (iq_first_name_gender(text, word, false, language) != IQ_GENDER_OPEN) return false;
  for (uint32_t i = 0; i < 2; i++) {
    IqNominative out = {.length = 0};
    if (iq_nominative_append_adjective(text, word, genders[i], language, &out)) return true;
  }
  return false;
}

bool iq_body_is_declined(const IqPassage *self, const IqMention *mention) {
  if (self->language->verb_final || mention->end - mention->first < 2) return false;
  const IqItem *first = &self->items[mention->first];
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  if (iq_given_gender(first->hash) != IQ_GENDER_OPEN) return false;
  if ((first->classes & IQ_LEXICON_BODY) != 0) return iq_role_is_declined(self, mention->first);
  return iq_ending_is_aside(self, first->span, IQ_ASIDE_GENITIVE) &&
         is_adjective(self->text, first->span, language);
}

/// Finds the words of a name; 0 where there are too many.
static uint32_t split(const IqText *text, IqSpan name, IqSpan words[WORDS_MAX]) {
  uint32_t count = 0;
  uint32_t start = name.start;
  for (uint32_t at = name.start; at <= name.end; at++) {
    if (at < name.end && text->bytes[at] != ' ') continue;
    if (count == WORDS_MAX) return 0;
    words[count++] = (IqSpan){start, at};
    start = at + 1;
  }
  return count;
}

/// Appends words as they are.
static bool copy(const IqText *text, IqSpan words, IqNominative *out) {
  const uint32_t length = words.end - words.start;
  if (out->length + length + 1 > IQ_NOMINATIVE_MAX) return false;
  out->bytes[out->length++] = ' ';
  memcpy(out->bytes + out->length, text->bytes + words.start, length);
  out->length += length;
  return true;
}

bool iq_body_read_nominative(const IqText *text, IqSpan name, uint8_t language, IqNominative *out) {
  if (iq_languages[language].cases == 0 || iq_languages[language].verb_final) return false;
  IqSpan words[WORDS_MAX];
  const uint32_t count = split(text, name, words);
  if (count < 2 || !is_adjective(text, words[0], language)) return false;
  for (uint32_t i = 0; i < 2; i++) {
    const uint8_t gender = genders[i];
    *out = (IqNominative){.gender = IQ_GENDER_NEUTER};
    uint32_t at = 0;
    bool body = false;
    while (!body && at < count && at <= ADJECTIVES_MAX) {
      body = at > 0 && iq_nominative_append_noun(text, words[at], gender, language, out);
      if (!body && !iq_nominative_append_adjective(text, words[at], gender, language, out)) break;
      at++;
    }
    if (!body) continue;
    // „Wodnej“ agrees; what stands behind is what the body is of: „Miejskiego Zarządu Dróg“.
    if (at < count && iq_nominative_append_adjective(text, words[at], gender, language, out)) at++;
    return at == count || copy(text, (IqSpan){words[at].start, name.end}, out);
  }
  return false;
}
