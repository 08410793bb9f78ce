/// @file subject.h
/// Who a stretch of text is about: names, roles and pronouns in a passage of items.
#ifndef IQ_SUBJECT_H
#define IQ_SUBJECT_H

#include "entity.h"
#include "phrase.h"

/// Items that are looked at on either side of a place.
#define IQ_PASSAGE_REACH 40u

/// A paragraph, with the one before it, as items.
typedef struct IqPassage {
  const IqText *text;
  const IqEntities *entities;
  const IqItem *items;
  uint32_t count;
} IqPassage;

typedef struct IqSubject {
  IqSpan span;      ///< the words that stand there
  IqSpan name;      ///< the words that name them, where no entity does
  uint32_t entity;  ///< or IQ_NONE
  bool found;
} IqSubject;

/// Whether item `at` is a word of one of the classes.
bool iq_passage_has(const IqPassage *self, uint32_t at, uint16_t classes);
bool iq_passage_is_cue(const IqPassage *self, uint32_t at);
bool iq_passage_is_participle(const IqPassage *self, uint32_t cue);
/// The first item of the sentence that ends before `at`; the item behind the last of the one that
/// starts at `at`.
uint32_t iq_passage_sentence_start(const IqPassage *self, uint32_t at);
uint32_t iq_passage_sentence_end(const IqPassage *self, uint32_t at);

/// The name, role or pronoun at item `at`, and where it ends.
bool iq_subject_read(const IqPassage *self, uint32_t at, uint32_t limit, IqSubject *subject,
                     uint32_t *end);
/// The subject among items [from, to) of a cue at `to` (`backwards`) or before `from`.
bool iq_subject_pick(const IqPassage *self, uint32_t from, uint32_t to, bool backwards,
                     IqSubject *subject);
/// The first name among items [start, end), else somebody new who is called by a role.
bool iq_subject_first(const IqPassage *self, uint32_t start, uint32_t end, IqSubject *subject);
/// Whoever the sentences between the quotation before `item` and it are about.
bool iq_subject_between(const IqPassage *self, uint32_t item, IqSubject *subject);
/// Whoever the nearest sentence before `item` is about.
bool iq_subject_near(const IqPassage *self, uint32_t item, IqSubject *subject);
/// Whether the words at `span` stand for somebody named elsewhere: a pronoun, or a role with a
/// definite article.
bool iq_subject_is_anaphor(const IqPassage *self, IqSpan span);

#endif
