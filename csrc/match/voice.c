#include <string.h>

#include "base/status.h"
#include "incidentquotes.h"
#include "language/lexicon.h"
#include "match/loose.h"

/// Words between an organisation and a person, at most, and between the first of the two and who
/// the person is.
#define BETWEEN_MAX 10u
#define VOICE_REACH 4u
/// Words from an organisation to a person who stands behind no more than what they do for it.
#define NEAR_MAX 36u
/// Bytes of an ending behind a name: Ferry's.
#define ENDING_MAX 3u
/// Words of a name.
#define NAME_MAX 12u

/// Classes of words that part two who stand beside each other.
#define PARTING                                                                  \
  (IQ_LEXICON_CUE | IQ_LEXICON_ACCORDING | IQ_LEXICON_PRONOUN | IQ_LEXICON_AND | \
   IQ_LEXICON_RELATIVE)

/// A name in a text: its first word and the one behind it.
typedef struct Place {
  uint32_t first, end;
} Place;

typedef struct Reading {
  IqLoose text, organisation, person;
  uint8_t language;
} Reading;

static const IqToken *word_at(const IqLoose *loose, uint32_t at) {
  return iq_tokens_items(&loose->tokens) + at;
}

/// Whether word `at` is a word of a name, the last of which may have an ending.
static bool is_word(const Reading *self, uint32_t at, const IqLoose *name, uint32_t index) {
  const IqToken *own = word_at(&self->text, at);
  const IqToken *other = word_at(name, index);
  if (own->hash == other->hash) return true;
  if (index + 1 < name->words.count || own->length <= other->length) return false;
  return own->length <= other->length + ENDING_MAX &&
         memcmp(iq_token_word(&self->text.tokens, own), iq_token_word(&name->tokens, other),
                other->length) == 0;
}

/// The next place of a name from word `from` on; false where there is none.
static bool find_name(const Reading *self, const IqLoose *name, uint32_t from, Place *place) {
  const uint32_t words = name->words.count;
  if (words == 0 || words > NAME_MAX) return false;
  for (uint32_t at = from; at + words <= self->text.words.count; at++) {
    uint32_t same = 0;
    while (same < words && is_word(self, at + same, name, same)) same++;
    if (same < words) continue;
    *place = (Place){at, at + words};
    return true;
  }
  return false;
}

/// Whether words [first, end) and those on either side stand in one clause; *comma: with a comma or
/// a bracket right behind the word before them.
static bool is_clause(const Reading *self, uint32_t first, uint32_t end, bool *comma) {
  const char *bytes = iq_text_bytes(self->text.text);
  const uint32_t from = word_at(&self->text, first - 1)->span.end;
  const uint32_t to = word_at(&self->text, end)->span.start;
  for (uint32_t at = from; at < to; at++) {
    if (strchr(".;:!?\n", bytes[at]) != NULL) return false;
  }
  uint32_t at = from;
  while (at < to && bytes[at] == ' ') at++;
  *comma = at < to && (bytes[at] == ',' || bytes[at] == '(');
  return true;
}

static uint32_t classes_of(const Reading *self, uint32_t at) {
  return iq_lexicon_find(word_at(&self->text, at)->hash, self->language);
}

/// Whether a word parts two who stand beside each other; “der” may be an article too.
static bool parts(const Reading *self, uint32_t at) {
  const uint32_t classes = classes_of(self, at);
  return (classes & PARTING) != 0 && (classes & IQ_LEXICON_ARTICLE) == 0;
}

static bool is_voice(const Reading *self, uint32_t at) {
  const uint64_t hash = word_at(&self->text, at)->hash;
  return (iq_lexicon_find_aside(hash, self->language) & IQ_ASIDE_VOICE) != 0;
}

/// The first word of [first, end) that says who speaks for somebody, or IQ_NONE; IQ_NONE as well
/// where another word there parts them.
static uint32_t find_voice(const Reading *self, uint32_t first, uint32_t end) {
  uint32_t voice = IQ_NONE;
  for (uint32_t at = first; at < end; at++) {
    if (is_voice(self, at)) {
      if (voice == IQ_NONE) voice = at;
    } else if (parts(self, at)) {
      return IQ_NONE;
    }
  }
  return voice;
}

/// “Ness Ferries’ chief executive, Orla Quill”
static bool owns_voice(const Reading *self, Place body, Place person) {
  bool comma;
  if (person.first <= body.end || person.first - body.end > BETWEEN_MAX) return false;
  if (!is_clause(self, body.end, person.first, &comma)) return false;
  const uint32_t voice = find_voice(self, body.end, person.first);
  if (voice == IQ_NONE || voice - body.end > VOICE_REACH) return false;
  // “Ness Ferries blamed the head of the port”: an article stands before no genitive.
  for (uint32_t at = body.end; at < voice; at++) {
    if (!comma && (classes_of(self, at) & IQ_LEXICON_ARTICLE) != 0) return false;
  }
  return true;
}

/// “Orla Quill, head of safety at Ness Ferries”
static bool is_voice_of(const Reading *self, Place body, Place person) {
  bool comma;
  if (body.first <= person.end || body.first - person.end > BETWEEN_MAX) return false;
  if (!is_clause(self, person.end, body.first, &comma) || !comma) return false;
  const uint32_t voice = find_voice(self, person.end, body.first);
  return voice != IQ_NONE && voice - person.end <= VOICE_REACH;
}

/// “A spokeswoman for Ness Ferries, Orla Quill”
static bool has_voice_before(const Reading *self, Place body, Place person) {
  bool comma;
  if (person.first != body.end || body.first == 0) return false;
  if (!is_clause(self, body.end, person.first, &comma)) return false;
  for (uint32_t at = body.first; at > 0 && body.first - at < VOICE_REACH; at--) {
    if (!is_clause(self, at, at, &comma) || comma) return false;
    if (is_voice(self, at - 1)) return true;
    if (parts(self, at - 1)) return false;
  }
  return false;
}

/// “Ness Ferries has closed the pier. ‘…,’ said spokeswoman Orla Quill”: whether nothing but a word
/// for who speaks for somebody stands right before a person, behind an organisation.
static bool is_voice_near(const Reading *self, Place body, Place person) {
  bool comma;
  if (person.first <= body.end || person.first - body.end > NEAR_MAX) return false;
  const uint32_t voice = person.first - 1;
  return is_voice(self, voice) && is_clause(self, person.first, person.first, &comma);
}

static bool stand_beside(const Reading *self) {
  Place body;
  Place person;
  for (uint32_t i = 0; find_name(self, &self->organisation, i, &body); i = body.first + 1) {
    for (uint32_t k = 0; find_name(self, &self->person, k, &person); k = person.first + 1) {
      if (owns_voice(self, body, person) || is_voice_of(self, body, person) ||
          has_voice_before(self, body, person) || is_voice_near(self, body, person)) {
        return true;
      }
    }
  }
  return false;
}

IqStatus iq_voice_find(const IqAllocator *allocator, const char *text, size_t length,
                       const char *language, const char *organisation, const char *person,
                       bool *found, IqError *error) {
  Reading self = {0};
  IqArena arena;
  iq_arena_init(&arena, allocator);
  *found = false;
  IqStatus status =
      iq_loose_read(&self.text, text, length, language, IQ_VOICE_WORDS_MAX, &arena, error);
  if (status == IQ_OK) {
    status = iq_loose_read(&self.organisation, organisation, strlen(organisation), language,
                           IQ_VOICE_WORDS_MAX, &arena, error);
  }
  if (status == IQ_OK) {
    status = iq_loose_read(&self.person, person, strlen(person), language, IQ_VOICE_WORDS_MAX,
                           &arena, error);
  }
  self.language = self.text.tokens.language;
  if (status == IQ_OK) *found = stand_beside(&self);
  iq_loose_free(&self.text, allocator);
  iq_loose_free(&self.organisation, allocator);
  iq_loose_free(&self.person, allocator);
  iq_arena_clear(&arena);
  return status;
}
