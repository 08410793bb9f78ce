/// @file set_off.h
/// A role and the name that commas set off behind it.
#ifndef IQ_SET_OFF_H
#define IQ_SET_OFF_H

#include "mention/mention.h"

/// «Мать одной из девочек, Вера Лунь,», «replica il capogruppo della lista «Molo», Ivo Serra»: a
/// role, words that say more of it, and a full name between commas.
bool iq_is_set_off(const IqPassage *self, const IqMention *role, const IqMention *name);

/// Whether the second of two mentions is the subject of the verb behind it, and not who the first
/// is: “Asked by Quill, for the yard, the nurse said”, « Selon l’élu, Rey est … ».
bool iq_is_next_subject(const IqPassage *self, const IqMention *before, const IqMention *mention);

/// „Anna Duda z Uniwersytetu Śląskiego, badaczka lasów“: puts a role behind `count` mentions in
/// apposition to a full name before it, with where they are from between. Whether it does.
bool iq_appose_behind(const IqPassage *self, const IqMention *mentions, uint32_t count,
                      IqMention *role);

/// « Beau joueur, le retraité a offert … »: whether a role without an article opens a sentence and
/// only tells how the subject behind its comma is.
bool iq_is_fronted_predicate(const IqPassage *self, const IqMention *before,
                             const IqMention *mention);

/// “According to a spokeswoman, Orla Quill was ‘…’”, „Laut ihrer Anwältin ist Anna Moll „…““: whether
/// a role stands behind words that attribute, and a name behind it is the subject of what they say.
bool iq_is_told_of(const IqPassage *self, const IqMention *role, const IqMention *name);

#endif
