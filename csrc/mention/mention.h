/// @file mention.h
/// Who is mentioned in a run of items: names, roles, pronouns, and other words that stand where a
/// speaker stands.
#ifndef IQ_MENTION_H
#define IQ_MENTION_H

#include "mention/entity.h"
#include "mention/phrase.h"

typedef enum IqMentionKind {
  IQ_MENTION_NAME,
  IQ_MENTION_UNSURE,    ///< one capitalised word that may only begin a sentence
  IQ_MENTION_ROLE,      ///< somebody known, by what they do: the harbourmaster
  IQ_MENTION_SOMEBODY,  ///< somebody new: a witness
  IQ_MENTION_BODY,      ///< an organisation: the ministry
  IQ_MENTION_MESSAGE,   ///< what somebody has written: the statement
  IQ_MENTION_PRONOUN,
  IQ_MENTION_PHRASE,  ///< other words right beside a cue: “the night shift said”
  IQ_MENTION_KINDS,
} IqMentionKind;

typedef struct IqMention {
  uint32_t first, end;  ///< items
  uint32_t head;        ///< item: the word that says the role, or the last of the name
  IqSpan span;          ///< the words that stand there
  IqSpan name;          ///< the words that name them, where no entity does
  uint32_t entity;      ///< who is known to be meant, or IQ_NONE
  uint32_t paragraph;   ///< breaks before it in the passage
  uint8_t kind;
  uint8_t gender;
  bool dative;  ///< is spoken to, as its article and its place show: „Der Zeitung sagte Pell“
  bool linked;  ///< depends on a preposition: “a spokesman for Ness Ferries”
  bool oblique;  ///< the same, or stands behind a phrase that attributes: «по словам Петрова»
  bool possessive;  ///< somebody's something is spoken of: “Quill's brother”
  bool opens;       ///< nobody is mentioned before in its sentence
  bool joint;       ///< names two who speak as one: “Pell and Oru said”
  bool talks;       ///< a cue stands right beside it
  bool resolved;    ///< a pronoun or role whose name and entity are those of another mention
  bool epithet;     ///< a role that only its ending shows: „sagte die Züchterin“
  bool several;     ///< a noun in the plural, as its ending shows: “Strangers called”
  bool aged;        ///< a role behind an age: “the 68-year-old landlady”
  bool apposed;     ///< says once more who the mention before is, or is said once more behind
} IqMention;

/// Whether a mention says what somebody is, or is an organisation.
static inline bool iq_mention_has_role(const IqMention *self) {
  return self->kind == IQ_MENTION_ROLE || self->kind == IQ_MENTION_SOMEBODY ||
         self->kind == IQ_MENTION_BODY;
}

/// Items [0, count) of a part of a document.
typedef struct IqPassage {
  const IqText *text;
  IqEntities *entities;
  const IqItem *items;
  uint32_t count;
  const IqLanguage *language;
} IqPassage;

/// Whether item `at` is a word of one of the classes. Told without a branch for each question, here
/// The bytes of items [first, end), of which there is one at least.
static inline IqSpan iq_passage_span(const IqPassage *self, uint32_t first, uint32_t end) {
  return (IqSpan){self->items[first].span.start, self->items[end - 1].span.end};
}

/// and below: which way one goes can hardly be foreseen.
static inline bool iq_passage_has(const IqPassage *self, uint32_t at, uint32_t classes) {
  const IqItem *item = &self->items[at];
  return (item->kind == IQ_ITEM_WORD) & ((item->classes & classes) != 0);
}

/// Whether there is an item `at`, and it is a word.
static inline bool iq_passage_is_word(const IqPassage *self, uint32_t at) {
  return at < self->count && self->items[at].kind == IQ_ITEM_WORD;
}

/// Whether item `at` is a word that attributes: said.
static inline bool iq_passage_is_cue(const IqPassage *self, uint32_t at) {
  return iq_passage_has(self, at, IQ_LEXICON_CUE) & !self->items[at].capital;
}

/// Whether item `at` is a word that attributes or opens a phrase that does, or joins what it is
/// beside to more.
static inline bool iq_passage_is_any_cue_word(const IqPassage *self, uint32_t at) {
  return iq_passage_has(self, at, IQ_LEXICON_CUE | IQ_LEXICON_ACCORDING | IQ_LEXICON_AND);
}

/// Whether item `at` is a word of no class in lower case: it may be a verb that no lexicon knows.
static inline bool iq_passage_may_be_verb(const IqPassage *self, uint32_t at) {
  const IqItem *item = &self->items[at];
  return (item->kind == IQ_ITEM_WORD) & (item->classes == 0) & !item->capital & !item->possessive;
}

/// Whether item `at` ends in `ending`, and is longer than it by a syllable. False where that is "".
static inline bool iq_passage_ends(const IqPassage *self, uint32_t at, const char *ending) {
  const IqSpan word = self->items[at].span;
  uint32_t length = 0;
  while (ending[length] != '\0') length++;
  if (length == 0 || word.end - word.start <= length + 1) return false;
  const char *end = self->text->bytes + word.end - length;
  while (length > 0 && end[length - 1] == ending[length - 1]) length--;
  return length == 0;
}

/// Whether a sentence ends at item `at`: a stop, or the end of a paragraph.
static inline bool iq_passage_is_end(const IqPassage *self, uint32_t at) {
  const uint8_t kind = self->items[at].kind;
  return (kind == IQ_ITEM_STOP) | (kind == IQ_ITEM_BREAK);
}

/// Whether the words at `at` depend on a preposition, an article aside, or show by their article
/// that they are no subject.
bool iq_passage_is_linked(const IqPassage *self, uint32_t at);

/// Whether item `at` is a word of the IqLexiconAside `aside`.
static inline bool iq_passage_is_aside(const IqPassage *self, uint32_t at, uint32_t aside) {
  return (iq_lexicon_find_aside(self->items[at].hash, (uint8_t)(self->language - iq_languages)) &
          aside) != 0;
}

/// Whether item `at` is a word of the IqLexiconCall `call`.
static inline bool iq_passage_is_call(const IqPassage *self, uint32_t at, uint32_t call) {
  return (iq_lexicon_find_call(self->items[at].hash, (uint8_t)(self->language - iq_languages)) &
          call) != 0;
}

/// Whether item `at` is a word of the IqLexiconHint `hint`.
static inline bool iq_passage_is_hint(const IqPassage *self, uint32_t at, uint32_t hint) {
  return (iq_lexicon_find_hint(self->items[at].hash, (uint8_t)(self->language - iq_languages)) &
          hint) != 0;
}

/// Whether a word is one of the IqLexiconTie.
static inline bool iq_passage_is_tie(const IqPassage *self, uint32_t at, uint32_t tie) {
  return (iq_lexicon_find_tie(self->items[at].hash, (uint8_t)(self->language - iq_languages)) &
          tie) != 0;
}

/// The item that the sentence begins with which ends before item `at`; IQ_NONE where a quotation
/// stands in it.
static inline uint32_t iq_passage_sentence_start(const IqPassage *self, uint32_t at) {
  while (at > 0 && !iq_passage_is_end(self, at - 1)) {
    if (self->items[at - 1].kind == IQ_ITEM_QUOTATION) return IQ_NONE;
    at--;
  }
  return at;
}

/// The gender that one word shows.
uint8_t iq_passage_gender(const IqPassage *self, uint32_t at);

/// Appends the mentions of the passage to `mentions` (of IqMention), in order. Returns false when
/// memory runs out.
bool iq_mentions_read(const IqPassage *self, const IqAllocator *allocator, IqArray *mentions);

#endif
