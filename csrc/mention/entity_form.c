/// Other forms of a name that is known: declined, misspelt.
#include <string.h>

#include "base/distance.h"
#include "base/utf8.h"
#include "mention/entity.h"
#include "mention/nominative.h"

/// A form of a name (Кузнецовой for Кузнецова) shares so many bytes, and is at most so many longer
/// or shorter.
#define STEM_BYTES_MIN 8u
#define ENDING_BYTES_MAX 6u
/// Bytes that the first words of two forms of one full name share.
#define FIRST_BYTES_MIN 3u
/// Shorter names one letter apart are two people.
#define MISSPELT_MIN 5u
/// Bytes of the shortest last name that is looked for in other cases.
#define CASE_BYTES_MIN 3u
/// Names that are compared for their forms.
#define FORMS_MAX 256u

uint32_t iq_entity_letters(const IqText *text, IqSpan word, uint32_t *out) {
  uint32_t count = 0;
  for (uint32_t at = word.start; at < word.end && count < IQ_DISTANCE_MAX;) {
    uint32_t size;
    out[count++] = iq_utf8_decode(text->bytes, text->length, at, &size);
    at += size;
  }
  return count;
}

/// Characters that a misspelling may differ in.
static uint32_t allowed_errors(uint32_t letters) {
  return letters < MISSPELT_MIN ? 0 : letters < 2 * MISSPELT_MIN ? 1 : 2;
}

/// Whether a word (characters) is the last word of a name, misspelt.
static inline bool is_misspelt(const IqText *text, const uint32_t *word, uint32_t count,
                               const IqEntity *entity) {
  const uint32_t other = entity->letters;
  const uint32_t allowed = allowed_errors(count < other ? count : other);
  const uint32_t longer = count < other ? other - count : count - other;
  if (allowed == 0 || longer > allowed) return false;
  uint32_t name[IQ_DISTANCE_MAX];
  iq_entity_letters(text, (IqSpan){entity->span.end - entity->tail, entity->span.end}, name);
  return word[0] == name[0] && iq_edit_is_within(word, count, name, other, allowed);
}

/// Whether two words of which one differs from the other by one letter may be these: words of
/// `count` and `other` characters that begin with `stem` bytes alike and end in these bytes.
static inline bool may_be_misspelt(uint32_t count, uint32_t other, uint32_t stem, char last,
                                   char other_last) {
  const uint32_t shorter = count < other ? count : other;
  // If the ends differ, all before is alike.
  return allowed_errors(shorter) > 1 || last == other_last || stem + 1 >= shorter;
}

/// Whether two full names begin alike: Göran Åberg is no form of Kerstin Åberg.
static bool begins_alike(const IqText *text, IqSpan first, IqSpan name) {
  uint32_t alike = 0;
  const uint32_t length = first.end - first.start;
  while (alike < length && name.start + alike < name.end &&
         text->bytes[first.start + alike] == text->bytes[name.start + alike]) {
    alike++;
  }
  return alike == length || alike >= FIRST_BYTES_MIN;
}

/// The first entity from `from` on, before `end`, whose last word begins with a byte; else `end`.
static uint32_t next_initial(const IqEntities *self, uint32_t from, uint32_t end, char initial) {
  if (from >= end) return end;
  const char *found = memchr(self->initials + from, initial, end - from);
  return found != NULL ? (uint32_t)(found - self->initials) : end;
}

uint32_t iq_entities_find_form(const IqEntities *self, IqSpan first, IqSpan word) {
  const char *bytes = self->text->bytes;
  const bool full = first.start < word.start;
  const uint32_t length = word.end - word.start;
  if (length < MISSPELT_MIN) return IQ_NONE;
  const uint32_t end = self->count < FORMS_MAX ? self->count : FORMS_MAX;
  const char initial = bytes[word.start];
  const uint32_t alike = next_initial(self, 0, end, initial);
  if (alike >= end) return IQ_NONE;
  uint32_t letters[IQ_DISTANCE_MAX];
  const uint32_t count = iq_entity_letters(self->text, word, letters);
  for (uint32_t i = alike; i < end; i = next_initial(self, i + 1, end, initial)) {
    const IqEntity *entity = &self->items[i];
    if (full && !begins_alike(self->text, first, entity->span)) continue;
    const uint32_t start = entity->span.end - entity->tail;
    const uint32_t shorter = length < entity->tail ? length : entity->tail;
    uint32_t stem = 0;
    while (stem < shorter && bytes[word.start + stem] == bytes[start + stem]) stem++;
    if (may_be_misspelt(count, entity->letters, stem, bytes[word.end - 1],
                        bytes[entity->span.end - 1]) &&
        is_misspelt(self->text, letters, count, entity)) {
      return i;
    }
    if (stem >= STEM_BYTES_MIN && length - stem <= ENDING_BYTES_MAX &&
        entity->tail - stem <= ENDING_BYTES_MAX) {
      return i;
    }
  }
  return IQ_NONE;
}

bool iq_entity_may_be_man(const IqEntities *self, const IqEntity *entity) {
  IqSpan first = {entity->span.start, entity->span.start};
  while (first.end < entity->span.end && self->text->bytes[first.end] != ' ') first.end++;
  return iq_nominative_may_be_mans(self->text, first, self->language);
}

/// Whether a name is another in another case, where the gender is that of both or open.
static bool is_case(const IqEntities *self, IqSpan form, IqSpan name, uint8_t gender) {
  static const uint8_t genders[] = {IQ_GENDER_FEMININE, IQ_GENDER_MASCULINE};
  for (uint32_t i = 0; i < 2; i++) {
    if (gender != IQ_GENDER_OPEN && gender != genders[i]) continue;
    if (iq_nominative_is_case(self->text, form, name, genders[i], self->language)) return true;
  }
  return false;
}

/// The gender of a name; open where it is told by a first name alone that is a man's in another
/// case too: „Zdzisława Palucha“.
static uint8_t gender_of(const IqEntities *self, const IqEntity *entity) {
  if (entity->gender != IQ_GENDER_FEMININE || entity->words < 2) return entity->gender;
  return iq_entity_may_be_man(self, entity) ? (uint8_t)IQ_GENDER_OPEN : entity->gender;
}

uint32_t iq_entities_find_case(const IqEntities *self, IqSpan name, IqSpan last, uint8_t gender,
                               bool *nominative) {
  const IqLanguage *language = &iq_languages[self->language];
  if (language->cases == 0 || language->verb_final) return IQ_NONE;
  const char *bytes = self->text->bytes;
  const bool full = name.start < last.start;
  const uint32_t end = self->count < FORMS_MAX ? self->count : FORMS_MAX;
  const char initial = bytes[last.start];
  *nominative = false;
  if (last.end - last.start < CASE_BYTES_MIN) return IQ_NONE;
  for (uint32_t i = next_initial(self, 0, end, initial); i < end;
       i = next_initial(self, i + 1, end, initial)) {
    const IqEntity *entity = &self->items[i];
    const IqSpan tail = {entity->span.end - entity->tail, entity->span.end};
    // The first letter stays, which may have two bytes.
    if (tail.end - tail.start < CASE_BYTES_MIN) continue;
    if (bytes[tail.start + 1] != bytes[last.start + 1]) continue;
    if (entity->gender == IQ_GENDER_NEUTER || (full && entity->words < 2)) continue;
    const uint8_t told = gender_of(self, entity);
    if (gender != IQ_GENDER_OPEN && told != IQ_GENDER_OPEN && gender != told) continue;
    const uint8_t own = told != IQ_GENDER_OPEN ? told : gender;
    const IqSpan known = full ? entity->span : tail;
    if (is_case(self, name, known, own)) return i;
    *nominative = is_case(self, known, name, own);
    if (*nominative) return i;
  }
  return IQ_NONE;
}

bool iq_entities_is_form(const IqEntities *self, const IqItem *items, uint32_t at,
                         uint32_t entity) {
  const IqEntity *known = &self->items[entity];
  const uint64_t hash = items[at].hash;
  if (hash == known->subject || hash == known->first) return false;
  if (hash == known->last) return known->subject != 0;
  uint32_t letters[IQ_DISTANCE_MAX];
  const uint32_t count = iq_entity_letters(self->text, items[at].span, letters);
  return !is_misspelt(self->text, letters, count, known);
}
