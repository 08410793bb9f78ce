/// @file nested_subject.h
/// The subject of the verb that leads a quotation within another in.
#ifndef IQ_NESTED_SUBJECT_H
#define IQ_NESTED_SUBJECT_H

#include "speaker/nested.h"

/// Whether the last word of I or we among items [start, end) stands behind all who are mentioned
/// there as who acts.
bool iq_nested_is_self(const IqNesting *self, const IqPassage *passage, uint32_t start,
                       uint32_t end);

/// Whether item `at` is I or we.
bool iq_nested_is_own_word(const IqPassage *passage, uint32_t at);

/// Whether the verb `verb`, which is item `cue` or none, is of I or we: «dije», „powiedzieliśmy“.
bool iq_nested_is_own_verb(const IqPassage *passage, IqSpan verb, uint32_t cue);

/// The subject of the verb at item `cue` - 1 among the words from `start` on; `end` is where the
/// words before it end, and `cue` is `start` where there is no verb. False where there is none.
bool iq_nested_find_subject(const IqNesting *self, const IqPassage *passage, uint32_t start,
                            uint32_t end, uint32_t cue, IqMention *subject);

/// „Auf dem Schild stand: ‚…‘“, “The letter from the insurer said: ‘…’”: the message that the
/// sentence from item `start` on is about, which nobody in it says, or whoever it is from. False
/// where there is none.
bool iq_nested_find_written(const IqNesting *self, const IqPassage *passage, uint32_t start,
                            uint32_t cue, IqMention *subject);

/// „Mir wurde vom Chef gesagt: ‚…‘“: whoever stands behind the preposition of whoever acts in the
/// passive. False where nobody does.
bool iq_nested_find_agent(const IqNesting *self, const IqPassage *passage, uint32_t start,
                          IqMention *agent);

#endif
