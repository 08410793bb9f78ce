#include "gender.h"

#include <string.h>

#include "hash.h"

/// Bytes of a name's ending that show a gender.
#define ENDING_BYTES_MAX 8u

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

/// The gender that the end of a name shows (Кузнецова, Kowalska); endings stand in the lexicon with
/// a hyphen before them.
static uint8_t gender_of_ending(const IqPassage *self, IqSpan name) {
  const char *bytes = self->text->bytes;
  char ending[ENDING_BYTES_MAX + 1] = "-";
  for (uint32_t length = ENDING_BYTES_MAX; length >= 2; length--) {
    if (name.end - name.start <= length) continue;
    const char *from = bytes + name.end - length;
    if (((uint8_t)*from & 0xC0) == 0x80) continue;
    memcpy(ending + 1, from, length);
    const uint32_t classes =
        iq_lexicon_find(iq_hash(ending, length + 1), (uint8_t)(self->language - iq_languages));
    if (classes & IQ_LEXICON_FEMININE) return IQ_GENDER_FEMININE;
    if (classes & IQ_LEXICON_MASCULINE) return IQ_GENDER_MASCULINE;
  }
  return IQ_GENDER_OPEN;
}

/// The gender of the verb beside words [first, end): сказала Дрозд, Дрозд сказала.
static uint8_t gender_of_verb(const IqPassage *self, uint32_t first, uint32_t end) {
  if (first > 0 && iq_passage_is_cue(self, first - 1)) return iq_passage_gender(self, first - 1);
  if (end < self->count && iq_passage_is_cue(self, end)) return iq_passage_gender(self, end);
  return IQ_GENDER_OPEN;
}

void iq_mention_tell_gender(const IqPassage *self, IqMention *mention, uint32_t first) {
  if (mention->kind != IQ_MENTION_NAME) return;
  if (mention->gender == IQ_GENDER_OPEN)
    mention->gender = gender_of_verb(self, first, mention->end);
  if (mention->gender == IQ_GENDER_OPEN && mention->end - mention->first > 1) {
    mention->gender = gender_of_ending(self, mention->name);
  }
  // One word alone may be a last name: “Carol said” of Lena Carol.
  const bool given = mention->end - mention->first > 1 || mention->entity == IQ_NONE;
  if (mention->gender == IQ_GENDER_OPEN && given) {
    mention->gender = iq_given_gender(self->items[mention->first].hash);
  }
  if (mention->entity == IQ_NONE) return;
  uint8_t *gender = &self->entities->items[mention->entity].gender;
  if (*gender == IQ_GENDER_OPEN) *gender = mention->gender;
}
