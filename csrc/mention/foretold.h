/// @file foretold.h
/// Speakers whose name the text tells only when they have spoken.
#ifndef IQ_FORETOLD_H
#define IQ_FORETOLD_H

#include "mention/mention.h"

/// “A spokeswoman said ‘…’. Mary Pell said: ‘…’”: whether `name`, a full name that the text has not
/// had before and that says nothing of who that is, is that of `nameless`, who spoke last.
bool iq_mention_is_foretold(const IqPassage *passage, const IqMention *nameless,
                            const IqMention *name);
/// “A deckhand has told how … Mary Pell, 41, was …”: who the first words of one paragraph tell of
/// is named by the first words of the next. The mention of the name, or IQ_NONE.
uint32_t iq_mention_lede(const IqPassage *passage, const IqMention *mentions, uint32_t count,
                         uint32_t index);

/// Whether a name in full may stand behind somebody at a mention, without which nobody knows them.
static inline bool iq_mention_lacks_name(const IqMention *self) {
  const bool kind = (self->kind == IQ_MENTION_SOMEBODY) | (self->kind == IQ_MENTION_PHRASE) |
                    (self->kind == IQ_MENTION_ROLE);
  return kind && self->entity == IQ_NONE && !self->several && !self->joint && !self->linked &&
         !self->possessive;
}

/// “Buna gülen biri de var: Lars Holm.”, „Eine Nachbarin widerspricht: Ina Moll.“: the full name
/// behind the colon that ends a clause about somebody at mention `index`; IQ_NONE where none stands
/// there.
uint32_t iq_mention_told_behind(const IqPassage *passage, const IqMention *mentions, uint32_t count,
                                uint32_t index);

/// ““Oh, hush,” says a voice. It's Lorraine Tibbets, 61.”: the full name in the sentence behind
/// that of somebody who speaks at mention `index`, which says who that is; IQ_NONE where none does.
uint32_t iq_mention_introduced(const IqPassage *passage, const IqMention *mentions, uint32_t count,
                               uint32_t index);

#endif
