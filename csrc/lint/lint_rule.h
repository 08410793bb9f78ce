/// @file lint_rule.h
/// What the rules of the lint share: the quotations with their marks, what the style and the text's
/// own habit want, and where findings go.
#ifndef IQ_LINT_RULE_H
#define IQ_LINT_RULE_H

#include "base/arena.h"
#include "language/lower_word.h"
#include "mention/phrase.h"
#include "quotation/mark.h"
#include "quotation/quotation.h"
#include "quotation/style.h"

/// The most pairs of marks whose number is kept.
#define IQ_HABITS_MAX 16u
/// The most sentences of one paragraph that are told apart.
#define IQ_SENTENCES_MAX 64u

typedef struct IqMarkPair {
  uint32_t open, close;  ///< code points; close is 0 where no mark closes
} IqMarkPair;

/// The marks of one quotation.
typedef struct IqMarking {
  IqSpan open, close;  ///< close is empty where there is none
  IqMarkPair pair;     ///< 0 where a mark is written otherwise: doubled, or as an entity
  uint32_t level;      ///< quotations around it, turns of dialogue aside
  bool plain;          ///< all its marks are written by their own characters
  bool continued;      ///< another quotation goes on with it
} IqMarking;

/// How often the text has a pair of marks around a quotation in running text.
typedef struct IqHabit {
  IqMarkPair pair;
  uint32_t outer, count;  ///< as the outermost; at any level
} IqHabit;

struct IqLint {
  IqArena arena;
  IqArray items;  ///< of IqLintItem
  IqArray words;  ///< of IqItem: room for a stretch of text
  const IqDocument *document;
  const IqText *text;
  const IqStyle *style;
  const IqQuotation *quotations;
  IqMarking *markings;  ///< of each quotation
  uint32_t count;
  const IqDelimiters *locale;  ///< may be NULL
  const char *language;        ///< BCP 47
  IqMarkPair wanted[2];        ///< at the outermost and the next level; zeros: not known
  IqHabit habits[IQ_HABITS_MAX];
  uint32_t habit_count;
  IqSpan sentences[IQ_SENTENCES_MAX];  ///< of the paragraph that was asked for last
  uint32_t sentence_count, sentence_paragraph;
  bool native;    ///< the text is in the language of the pack
  bool straight;  ///< its marks are mostly straight
  bool failed;    ///< memory ran out
};

/// Finds the marks of each quotation, what the text's habit is, and what is wanted.
bool iq_lint_find_marks(IqLint *self);
/// Whether a pair is what is wanted; straight ones may stand for curly ones. An unclosed one is
/// judged by its opening mark.
bool iq_lint_is_pair(const IqLint *self, IqMarkPair found, IqMarkPair wanted);
/// The bytes of a mark, straight where the text has straight ones and the style lets it.
const char *iq_lint_spell(IqLint *self, uint32_t code);
/// “…”
const char *iq_lint_spell_pair(IqLint *self, IqMarkPair pair);
/// What closes `open` in this text, in its locale, or at all; 0 where nothing does.
uint32_t iq_lint_partner(const IqLint *self, uint32_t open);
/// The cost of a pair as the reading of marks has it; 9 where it is none.
float iq_lint_pair_cost(IqMarkPair pair);
/// 2 for double marks that high or low commas make, 1 for single ones, 0 for others.
uint32_t iq_lint_width(uint32_t code);

/// A new item of a rule, or NULL where the style has the rule off, enough were found, or memory ran
/// out.
IqLintItem *iq_lint_add(IqLint *self, IqRule rule, IqSpan span, uint32_t quotation);
/// Adds an edit; `item` may be NULL. `text` lives as long as the lint.
void iq_lint_edit(IqLintItem *item, IqSpan span, const char *text);
static inline bool iq_lint_is_on(const IqLint *self, IqRule rule) {
  return self->style->severities[rule] != 0;
}

/// The character at a byte, or before it, inside a span; 0 at its end.
uint32_t iq_lint_at(const IqLint *self, IqSpan span, uint32_t byte);
uint32_t iq_lint_before(const IqLint *self, IqSpan span, uint32_t byte);
/// The span of the paragraph that a quotation stands in.
IqSpan iq_lint_paragraph(const IqLint *self, const IqQuotation *quotation);
/// Whether a quotation may stand in a headline or cross-head that ends like a sentence: in the
/// first paragraph where it is short, or as all there is of a short one.
bool iq_lint_may_be_heading(const IqLint *self, const IqQuotation *quotation);
/// Words between white space, counted no further than `most`.
uint32_t iq_lint_count_words(const IqLint *self, IqSpan span, uint32_t most);
/// How many sentences of its paragraph a quotation has a part in.
uint32_t iq_lint_count_sentences(IqLint *self, const IqQuotation *quotation);
/// The outermost quotation before (behind) an outermost one in its paragraph, or IQ_NONE.
uint32_t iq_lint_previous(const IqLint *self, uint32_t index);
uint32_t iq_lint_next(const IqLint *self, uint32_t index);
/// Reads the words between a quotation and the one before (behind) it in its paragraph, at most 160
/// bytes of them, into self->words.
bool iq_lint_read_before(IqLint *self, uint32_t index);
bool iq_lint_read_behind(IqLint *self, uint32_t index);
/// The same for the words of a quotation itself.
bool iq_lint_read_inside(IqLint *self, uint32_t index);
/// How many words at the start of `items` are an attribution that ends its sentence: “he said.”,
/// “said Mr Pell.”; 0 where they are something else.
uint32_t iq_lint_attribution(const IqItem *items, uint32_t count);

/// The rules, by what they look at.
void iq_lint_seams(IqLint *self);         ///< IQ101, 102, 103, 104, 112
void iq_lint_marks(IqLint *self);         ///< IQ105 to 108
void iq_lint_punctuation(IqLint *self);   ///< IQ109 to 111
void iq_lint_insertions(IqLint *self);    ///< IQ206, 207, 209
void iq_lint_attributions(IqLint *self);  ///< IQ215, 303 to 307

#endif
