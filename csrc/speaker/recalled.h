/// @file recalled.h
/// Whose words somebody else brings: “Quill recalled Pell’s words: ‘…’”.
#ifndef IQ_RECALLED_H
#define IQ_RECALLED_H

#include "speaker/scene.h"

/// “Quill recalled Pell’s words: ‘…’”, «…, последними словами Пелла были: «…»»: whose words a noun
/// for that leads in before the colon, behind a verb of recalling or as the subject of its clause;
/// whoever opens the sentence, where their verb replies to those: “Quill replied to Pell’s words”.
/// IQ_NONE where none does, or whose they are is not told by name or role.
uint32_t iq_scene_recalled(const IqScene *self);

/// „Kern sagt, Brand habe ihm gesagt: „…““, “Kern berättar att Brand sa till honom: ”…””: whoever
/// opens the last clause before the colon as its subject, where verbs stand second. IQ_NONE where
/// nobody does.
uint32_t iq_scene_last_clause_subject(const IqScene *self);

/// „Der Beschluss, den Otto Kern „…“ nennt“: whoever stands right behind a relative pronoun that is
/// no subject, in the clause of the quotation, where the pronoun is an article too. IQ_NONE where
/// nobody does.
uint32_t iq_scene_related_subject(const IqScene *self);

#endif
