/// @file topic.h
/// Whom a sentence is about, among those whom a pronoun or a second word may mean.
#ifndef IQ_TOPIC_H
#define IQ_TOPIC_H

#include "speaker/antecedent.h"

/// Whether a sentence behind that of the last quotation, in its paragraph, begins with a mention,
/// or ends with it and its verb.
bool iq_opens_later(const IqAntecedents *self, const IqMention *candidate);
/// Whether somebody who has no full name can be meant by a second word for them: whoever has one
/// name only and is said to be somebody (“her brother Alec … the man”), or opens the paragraph as
/// somebody new („Ein Polizist … der Beamte“).
bool iq_is_nameless_topic(const IqAntecedents *self, const IqMention *candidate);
/// Whether a candidate that begins a sentence tells whom it is about: whoever has a name, or
/// somebody of the `same_gender` behind an article. “Her neighbour was less lucky.”
bool iq_is_topic(const IqAntecedents *self, const IqMention *candidate, bool same_gender);
/// Whether a candidate begins the sentence right before that of the mention.
bool iq_opens_before(const IqAntecedents *self, const IqMention *candidate);

/// „…, sagt Tom Rau. Ein Nachbar winkt ab. „…“, brummt er“: whether the sentence before the words
/// is about somebody new without a name.
bool iq_leads_in(const IqAntecedents *self, const IqMention *candidate);

/// “Her fear was that a boy might slip”: whether somebody new is told of in a clause that depends,
/// whose subject they are.
bool iq_is_supposed(const IqAntecedents *self, const IqMention *candidate);

/// «vio la Puerta del Sol»: whether a name of several words has an article, and nothing shows that
/// it is a person's, where adjectives stand behind their nouns.
bool iq_is_named_thing(const IqAntecedents *self, const IqMention *candidate);

/// «Foi salvo por Otto Brandão, que regressava.»: whether a clause behind a comma says more of
/// somebody.
bool iq_leads_relative(const IqAntecedents *self, const IqMention *candidate);

#endif
