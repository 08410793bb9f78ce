#include "mention/ending.h"

#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "language/lower_word.h"
#include "text/character.h"

/// Bytes of an ending.
#define ENDING_BYTES_MAX 12u
/// Shorter words are plurals only where they are listed, in bytes.
#define PLURAL_MIN 5u

/// All classes of the longest listed ending of a kind that a word has and that has one of
/// `classes`, and how many bytes it has.
static uint32_t measure(const IqText *text, IqSpan word, uint8_t language, uint32_t classes,
                        IqEndingKind kind, uint32_t *size) {
  static const uint64_t mixes[IQ_ENDING_KINDS] = {0, IQ_LEXICON_ASIDE, IQ_LEXICON_HINT};
  char ending[ENDING_BYTES_MAX + 1];
  const uint32_t bytes = word.end - word.start;
  const uint32_t lengths = iq_languages[language].endings[kind];
  if (bytes == 0 || lengths == 0) return 0;
  uint32_t longest = bytes <= ENDING_BYTES_MAX ? bytes - 1 : ENDING_BYTES_MAX;
  while (longest > 0 && (lengths >> (longest - 1) & 1) == 0) longest--;
  memcpy(ending, text->bytes + word.end - longest - 1, longest + 1);
  for (uint32_t length = longest; length > 0; length--) {
    char *from = ending + longest - length;
    if ((lengths >> (length - 1) & 1) == 0 || ((uint8_t)from[1] & 0xC0) == 0x80) continue;
    // Each ending stands behind the hyphen that is written over what is before it.
    *from = '-';
    const uint32_t found = iq_lexicon_find(iq_hash(from, length + 1) ^ mixes[kind], language);
    if ((found & classes) == 0) continue;
    *size = length;
    return found;
  }
  return 0;
}

static uint32_t find(const IqText *text, IqSpan word, uint8_t language, uint32_t classes,
                     IqEndingKind kind) {
  uint32_t size;
  return measure(text, word, language, classes, kind, &size);
}

uint32_t iq_ending_classes(const IqText *text, IqSpan word, uint8_t language, uint32_t classes) {
  return find(text, word, language, classes, IQ_ENDING_CLASS);
}

bool iq_ending_has_aside(const IqText *text, IqSpan word, uint8_t language, uint32_t aside) {
  return find(text, word, language, aside, IQ_ENDING_ASIDE) != 0;
}

uint32_t iq_ending_hints(const IqText *text, IqSpan word, uint8_t language, uint32_t hints) {
  return find(text, word, language, hints, IQ_ENDING_HINT);
}

uint32_t iq_ending_stem_classes(const IqText *text, IqSpan word, uint8_t language, uint32_t hint) {
  uint32_t size;
  if (measure(text, word, language, hint, IQ_ENDING_HINT, &size) == 0) return 0;
  IqLowerWord stem;
  iq_lower_word_read(text, word.start, word.end - size, &stem);
  return iq_lexicon_find(stem.hash, language);
}

bool iq_item_is_plural(const IqText *text, const IqLanguage *language, const IqItem *item) {
  if (item->kind != IQ_ITEM_WORD || item->possessive) return false;
  const uint8_t own = (uint8_t)(language - iq_languages);
  const uint32_t number = IQ_HINT_PLURAL | IQ_HINT_SINGULAR;
  const uint32_t word = iq_lexicon_find_hint(item->hash, own) & number;
  if (word != 0) return (word & IQ_HINT_PLURAL) != 0;
  if (item->span.end - item->span.start < PLURAL_MIN) return false;
  return (iq_ending_hints(text, item->span, own, number) & IQ_HINT_PLURAL) != 0;
}

bool iq_ending_is_aside(const IqPassage *self, IqSpan word, uint32_t aside) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  return find(self->text, word, language, aside, IQ_ENDING_ASIDE) != 0;
}

bool iq_role_is_several(const IqText *text, const IqLanguage *language, const IqMention *mention,
                        const IqItem *head, const IqItem *next) {
  const bool role = mention->kind == IQ_MENTION_ROLE || mention->kind == IQ_MENTION_SOMEBODY;
  const bool declines = iq_language_declines(language);
  if (!role || mention->linked || mention->oblique || !declines) return false;
  const uint8_t at = (uint8_t)(language - iq_languages);
  // Second words for somebody are listed in the singular.
  const bool one = (head->classes & IQ_LEXICON_EPITHET) != 0;
  if (!one && (iq_lexicon_find_hint(head->hash, at) & IQ_HINT_SEVERAL) != 0) return true;
  if (!one && iq_ending_hints(text, head->span, at, IQ_HINT_SEVERAL) != 0) return true;
  // „Śledczy wskazali“: the verb tells it.
  return next != NULL && next->kind == IQ_ITEM_WORD &&
         (next->classes & IQ_LEXICON_IMPERSONAL) != 0 &&
         iq_ending_has_aside(text, next->span, at, IQ_ASIDE_SEVERAL);
}

bool iq_item_ends_as_opener(const IqPassage *self, uint32_t at) {
  const uint8_t language = (uint8_t)(self->language - iq_languages);
  const bool told = self->language->cases > 0 || self->language->adjectives_behind;
  return told && !self->items[at].possessive && iq_item_opens_sentence(self->items, at) &&
         iq_ending_classes(self->text, self->items[at].span, language, IQ_LEXICON_OPENER) != 0;
}

/// The hash of the ending behind the apostrophe of a name, a hyphen before it; 0 where it has none.
static uint64_t behind_apostrophe(const IqText *text, IqSpan name) {
  if (name.end >= text->length) return 0;
  const char *bytes = text->bytes;
  uint32_t size;
  if (!iq_is_apostrophe(iq_utf8_decode(bytes, text->length, name.end, &size))) return 0;
  char ending[ENDING_BYTES_MAX + 1] = "-";
  uint32_t length = 0;
  for (uint32_t at = name.end + size; at < text->length && length < ENDING_BYTES_MAX; at++) {
    const bool letter = (bytes[at] >= 'a' && bytes[at] <= 'z') || ((uint8_t)bytes[at] & 0x80) != 0;
    if (!letter) break;
    ending[++length] = bytes[at];
  }
  return length > 0 ? iq_hash(ending, length + 1) : 0;
}

/// Whether the ending behind the apostrophe of a name is one of `aside`.
static bool is_behind_apostrophe(const IqText *text, IqSpan name, uint8_t language,
                                 uint32_t aside) {
  if (!iq_languages[language].apostrophe_endings) return false;
  const uint64_t hash = behind_apostrophe(text, name);
  return hash != 0 && (iq_lexicon_find_aside(hash, language) & aside) != 0;
}

static bool is_aside_of_name(const IqPassage *self, IqSpan name, uint32_t aside) {
  return is_behind_apostrophe(self->text, name, (uint8_t)(self->language - iq_languages), aside);
}

bool iq_ending_is_locative(const IqText *text, IqSpan name, uint8_t language) {
  if (!iq_languages[language].apostrophe_endings) return false;
  const uint64_t hash = behind_apostrophe(text, name);
  return hash != 0 && (iq_lexicon_find_hint(hash, language) & IQ_HINT_LOCATIVE) != 0;
}

bool iq_ending_is_of_told(const IqText *text, IqSpan name, uint8_t language) {
  return is_behind_apostrophe(text, name, language, IQ_ASIDE_DATIVE);
}

bool iq_ending_is_possessed(const IqText *text, IqSpan name, uint8_t language) {
  if (!iq_languages[language].apostrophe_endings) return false;
  const uint64_t hash = behind_apostrophe(text, name);
  return hash != 0 && (iq_lexicon_find_call(hash, language) & IQ_CALL_POSSESSED) != 0;
}

bool iq_ending_is_dative(const IqPassage *self, IqSpan name) {
  return is_aside_of_name(self, name, IQ_ASIDE_DATIVE);
}

bool iq_ending_is_genitive(const IqPassage *self, IqSpan name) {
  return is_aside_of_name(self, name, IQ_ASIDE_GENITIVE);
}

bool iq_ending_is_sender(const IqPassage *self, IqSpan name) {
  return is_aside_of_name(self, name, IQ_ASIDE_SENDER);
}
