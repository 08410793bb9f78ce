/// @file passive.h
/// Whoever acts in the passive: „von Auer als „Betrug“ bezeichnet“.
#ifndef IQ_PASSIVE_H
#define IQ_PASSIVE_H

#include "speaker/scene.h"

/// „Das wurde von Auer als „Betrug“ bezeichnet“: whoever acts in the passive, between their
/// preposition and the quotation. IQ_NONE where nobody does.
uint32_t iq_scene_passive_subject(const IqScene *self);

/// La «fatalità» evocata dal sindaco, the “wear” cited by Hale Marine: the preposition of whoever
/// acts behind the participle that tells whose words those at `item` are; IQ_NONE without either.
uint32_t iq_claim_agent(const IqPassage *self, uint32_t item);

/// Whether items [first, end) are somebody with a name, or with `bodies` one body, and no people:
/// „der Prüfer Otto Kern“.
bool iq_is_one(const IqPassage *self, uint32_t first, uint32_t end, bool bodies);

/// „Przez Ottona Kerna remont został nazwany „…”“: whether somebody with a name acts in the passive
/// in the clause before item `at`.
bool iq_follows_one(const IqPassage *self, uint32_t at);

/// „wurde von Otto Auer als „Betrug an allen“ abgetan“, “VERB by Otto Lind as ‘…’”: the preposition
/// of somebody with a name, or a body, who acts in the passive, a word for as right before item
/// `item`, whatever the verb is; or „Von Otto Auer wurde das als „…“ abgetan“. IQ_NONE without.
uint32_t iq_judge_agent(const IqPassage *self, uint32_t item);

/// Whoever that is, or stands so before a postposition: “Uslu tarafından “…” olarak”. IQ_NONE where
/// nobody does.
uint32_t iq_scene_judge(const IqScene *self);

#endif
