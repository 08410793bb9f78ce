/// @file second_word.h
/// Roles that may be second words for somebody: “the pensioner”, “the driver”.
#ifndef IQ_SECOND_WORD_H
#define IQ_SECOND_WORD_H

#include "speaker/antecedent.h"

/// Whether a role is a second word for somebody who was just named: “the pensioner”. `head` is the
/// word that says it.
bool iq_mention_is_epithet(const IqMention *mention, const IqItem *head);

/// Whether a mention is several without a name, whom no he or she means: “Strangers”, «dos
/// turistas».
bool iq_antecedent_is_several(const IqAntecedents *self, const IqMention *mention);

/// Whom the same word meant before in the chapter.
const IqMention *iq_antecedent_find_same(const IqAntecedents *self);

/// Whether the same word was said before of somebody who has no name: “a letter to the prefect. The
/// prefect replied …”
bool iq_antecedent_is_nameless(const IqAntecedents *self, const IqMention *mention);

/// “The mother of one of the missing”: whether a word for kin is told whose it is, by somebody who
/// stands behind it.
bool iq_antecedent_is_kin_of(const IqAntecedents *self, const IqMention *mention);

/// “The baby's mother”: whether somebody's role is meant.
bool iq_antecedent_is_owned(const IqAntecedents *self, const IqMention *mention);

/// „…“ – mówi Adam Kos. Student z Kielc …“: whoever was mentioned last as a subject, and is told by
/// a role that opens the next sentence and the place that they are from, where nouns have cases.
/// NULL where that may be somebody else.
const IqMention *iq_antecedent_find_native(const IqAntecedents *self, const IqMention *mention);

/// «Медсестра хирургического отделения добавляет»: whether what a role that opens a sentence is of
/// tells it from whoever was named before, where nouns have cases and nobody was called by it.
bool iq_antecedent_is_described(const IqAntecedents *self, const IqMention *mention);

/// “Başhekim Er umutlu. ¶ Vali: “…””: whether a role that opens a paragraph is none that somebody
/// has who was named with another.
bool iq_mention_is_other_office(const IqAntecedents *self, const IqMention *mention,
                                uint32_t entity);

/// Whether whoever holds another office, or is told to be something else, is not called by a role
/// that names one: «тренер Лунин … сказал мэр».
bool iq_mention_is_other_post(const IqAntecedents *self, const IqMention *mention, uint32_t entity);

/// “Åklagaren tiger. ”…”, säger han”: gives a role that opens a sentence and shows no gender that
/// of the pronoun behind it, where nobody else is mentioned between.
void iq_antecedent_read_gender(const IqAntecedents *self, IqMention *mention);

/// «la deputada do PSD», „posłanka PSL“, “CHP’li siyasetçi”: whether all that a second word is told
/// with are the letters of a party.
bool iq_antecedent_is_partisan(const IqAntecedents *self, const IqMention *mention);

/// „Ratownik z osiemnastoletnim stażem“: whether what stands behind a role, joined by a
/// preposition, is nobody and no place, where nouns have cases.
bool iq_antecedent_is_of_nobody(const IqAntecedents *self, const IqMention *mention);

/// «Подчеркнул собеседник агентства»: whether a role is of whoever has spoken to the paper that it
/// names, and not of somebody in a place who has no name («собеседник агентства в полиции»).
bool iq_antecedent_is_partner(const IqAntecedents *self, const IqMention *mention);

/// “Cette aide-soignante de Cholet”: whether the first word points at somebody just spoken of.
bool iq_antecedent_is_pointed(const IqAntecedents *self);

/// «тот», „dieser“, „Der antwortete“: whether a pronoun means whoever was named last.
bool iq_mention_is_demonstrative(const IqAntecedents *self, const IqMention *mention);

/// “said the man who found him”, « l'homme qui l'a trouvé »: whether a clause without a comma says
/// which man is meant, who is nobody named before.
bool iq_antecedent_is_restricted(const IqAntecedents *self, const IqMention *mention);

#endif
