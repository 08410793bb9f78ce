/// @file second_body.h
/// Second words for offices and businesses that were just named.
#ifndef IQ_SECOND_BODY_H
#define IQ_SECOND_BODY_H

#include "speaker/antecedent.h"

/// «в ведомстве сообщили», „spółka zapewnia“: a body that a second word for it means. NULL where it
/// is none, or no other is near.
const IqMention *iq_antecedent_find_body(const IqAntecedents *self, const IqMention *mention);

/// « La préfecture de Vars a réagi. « … », assure-t-elle »: the organisation that a pronoun of a
/// man or a woman means, where its paragraph has spoken of nobody else whom it could mean. NULL
/// where there is none.
const IqMention *iq_antecedent_find_office(const IqAntecedents *self, const IqMention *mention);

/// The words that tell whom a mention means who is none of the entities: another of the same kind,
/// or an organisation that was named in full before. False where nothing does.
bool iq_antecedent_find_words(const IqAntecedents *self, const IqMention *mention, IqSpan *name);

/// „Die Stiftung Lichtblick hilft. „…“, teilt sie mit“: whether a name is that of the organisation
/// whose word stands right before it.
bool iq_mention_is_named_body(const IqAntecedents *self, const IqMention *candidate);

/// «La Federazione, che ha parlato di «farsa»»: whether a capital shows that an organisation is
/// one of its own, and no second word for another.
bool iq_antecedent_is_own_body(const IqAntecedents *self, const IqMention *body);

#endif
