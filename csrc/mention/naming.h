/// @file naming.h
/// What a speaker is called in answers: in full, where the text does so, and in the nominative.
#ifndef IQ_NAMING_H
#define IQ_NAMING_H

#include "mention/mention.h"

/// The name of whom a mention means, a string of the arena. NULL when memory runs out.
const char *iq_mention_name(IqArena *arena, const IqPassage *passage, const IqMention *mention);

/// Whether a mention stands where no nominative does: «по словам Петрова», «по словам депутата
/// Петрова». `before` is the mention before it, or NULL.
bool iq_mention_is_oblique(const IqPassage *self, const IqMention *mention,
                           const IqMention *before);

/// Whether a name has the ending of a case that no subject has: «Кубу», «Олега Зимина».
bool iq_mention_is_declined(const IqPassage *self, const IqMention *mention);

/// «исполняющий обязанности директора Пётр Лунин»: whether a full name can be nothing but a
/// nominative, whatever case the words before it have.
bool iq_mention_is_nominative(const IqPassage *self, const IqMention *mention);

/// Remembers the names among the mentions of a chapter for those who compare documents. Returns
/// false when memory runs out.
bool iq_document_list_names(IqDocument *document, const IqMention *mentions, uint32_t count);

/// Where names have cases, whoever speaks has the nominative.
void iq_mention_learn_nominative(const IqPassage *self, const IqMention *mention);

/// Where no capitals show names, the last words of whoever stands beside a cue are one: two and
/// more of no class are remembered, one alone is the last name of somebody known.
void iq_mention_learn_caseless(const IqPassage *self, IqMention *mention);

#endif
