/// @file nameless.h
/// Second words for somebody who has no name: “A lifeguard … The man …”, “An official … Another …”
#ifndef IQ_NAMELESS_H
#define IQ_NAMELESS_H

#include "speaker/antecedent.h"

/// “A former lifeguard remembers it. The man, who asked not to be named, said …”: whoever is new
/// and has no name, where nobody else is mentioned between. NULL where there is none.
const IqMention *iq_antecedent_find_new(const IqAntecedents *self, const IqMention *mention);

/// “One of the passengers … the passenger”: whether a mention is of one of several without a name,
/// whom `word` says too, in another form.
bool iq_antecedent_is_one_of(const IqAntecedents *self, const IqMention *mention,
                             const IqItem *word);

/// „Ein Mann steht vor Gericht. Staatsanwalt Holt … „…“, sagt der Mann“: whether a second word is
/// for whoever the text has brought in by that word, without a name, and not for `named`, who has
/// been told to be something else. `named` may be NULL.
bool iq_antecedent_is_stranger(const IqAntecedents *self, const IqMention *mention,
                               const IqMention *named);

/// “The guard Hugh Moss heard from the foreman: ‘…’”: whether `named`, who may be NULL, is who acts
/// in the clause in which a preposition stands before a second word: it means somebody else.
bool iq_antecedent_acts_on(const IqAntecedents *self, const IqMention *mention,
                           const IqMention *named);

/// “… said an official. Another called it a muddle”: what another of the same is, without an
/// article. False where it is not told.
bool iq_antecedent_find_kind(const IqAntecedents *self, const IqMention *mention, IqSpan *name);

/// „Der Pfarrer, ein Nigerianer, predigt kurz“: whether a role is of somebody who is told of only
/// now.
bool iq_antecedent_is_introduced(const IqAntecedents *self, const IqMention *mention);

/// «…», — сообщил хирург Антон Мазаев. Отец девочки готовится к суду. «…», — говорит он: whether
/// somebody without a name, of whom more than a noun tells, opens the sentence before the words,
/// and is nobody who was named before, as the roles of those tell.
bool iq_is_brought_in_nameless(const IqAntecedents *self, const IqMention *candidate);

#endif
