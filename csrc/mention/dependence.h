/// @file dependence.h
/// What depends on something else in its sentence, as its case or its place shows: objects, what a
/// role is of, parts of an office.
#ifndef IQ_DEPENDENCE_H
#define IQ_DEPENDENCE_H

#include "mention/mention.h"

/// Whether a role is in another case than the nominative: «в районной администрации».
bool iq_role_is_declined(const IqPassage *self, uint32_t at);

/// Whether a role or a body is somebody's, in whatever case, as its ending shows: vali
/// “yardımcısının”, “okulun müdürü”.
bool iq_role_is_owned(const IqPassage *self, uint32_t at);

/// Whether the ending of a mention, behind an apostrophe or not, is that of who has sent something.
bool iq_mention_is_sender(const IqPassage *self, const IqMention *mention);

/// Whether somebody without a name stands in a case that no subject has: «навестил врача». Beside a
/// verb that attributes the same form may be the nominative of several: «заявили директора».
bool iq_mention_is_object(const IqPassage *self, const IqMention *mention);

/// „Pogodę nazwał „wrogiem““, «Отчёт комиссии охарактеризовал как «отписку»»: whether what opens the
/// sentence is what the verb behind it passes a verdict on, which the quotation is.
bool iq_mention_is_judged(const IqPassage *self, const IqMention *mention);

/// «отец другого пострадавшего», „rzecznik wielkopolskich strażaków“: whether nothing but words
/// that say which one stands between a role and somebody in another case.
bool iq_mention_depends(const IqPassage *self, const IqMention *role, const IqMention *mention);

/// “Aile ve Gençlik Bakanı Rıza Tanyeri”: whether what stands before “and” is a part of the office
/// before a name.
bool iq_is_office_part(const IqPassage *self, const IqMention *before, const IqMention *name);

/// “Systern till offret”: whether one preposition joins somebody without a name to a role that
/// opens the sentence, where endings are the articles.
bool iq_role_is_of_linked(const IqPassage *self, const IqMention *role, const IqMention *mention);

/// Takes from the nominative of a role in another case, the word at item `at`, whether it is a
/// second word for somebody, and its gender: „usłyszeliśmy od duchownego“.
void iq_role_read_nominative(const IqPassage *self, uint32_t at, IqMention *mention);

/// Whether the words [first, at) may say more of the role at item `at`, where nouns have cases:
/// adjectives in the nominative, and a role in it. «Соболезнования семьям погибших» and «Проверку
/// начала прокуратура» are none.
bool iq_role_may_lead(const IqPassage *self, uint32_t first, uint32_t at);

/// „Właściciel huty, spółka Polmet, zapewnił“, “the owner, the firm Polmet, said”: gives roles the
/// names of the organisations that stand between commas behind them.
void iq_roles_take_business(const IqPassage *self, IqMention *mentions, uint32_t count);

/// “The 49-year-old dinner lady”: whether an age says more of a role behind it.
bool iq_age_leads_to_role(const IqPassage *self, uint32_t at);

/// “Orla Quill, of Ness Docks: ‘…’”: what somebody belongs to, between them and a colon, is not who
/// speaks.
void iq_names_tell_affiliation(const IqPassage *self, const IqMention *before, IqMention *mention);

/// „Ihr Rat an die Gäste: „…““: whether a word for an organisation that is somebody's own, before a
/// colon, means what they say.
bool iq_body_is_advice(const IqPassage *self, const IqMention *mention);

#endif
