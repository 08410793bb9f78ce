/// @file before.h
/// Whom the sentences right before a quotation are about, or told by, where the quotation is a
/// sentence by itself.
#ifndef IQ_BEFORE_H
#define IQ_BEFORE_H

#include "speaker/scene.h"

/// “Quill shook her head. ‘…’ Then she walked on.”: whoever opens the nearest sentence of the
/// paragraph before a quotation that is one by itself, behind the quotation before. What the mood
/// of its verb shows to be told is told by whoever has the floor. IQ_NONE where nobody does.
uint32_t iq_scene_topic_before(const IqScene *self);

/// « C'est au tour de Luc Vidal. Le ton monte. « … » », “The chair gives Ann Pell the floor. ‘…’”:
/// whoever a sentence right before a quotation that is one by itself says speaks next. IQ_NONE
/// where none does, or somebody else opens a sentence since.
uint32_t iq_scene_given_floor(const IqScene *self);

/// „Das Tor war nach Angaben von Ralf Moll zu. „…““: of whom the sentence right before a quotation
/// that is one by itself tells that they say so. IQ_NONE where it does of nobody.
uint32_t iq_scene_accorded_before(const IqScene *self);

/// “For Quill the answer is simple. ‘…’”, “It was Quill who found the key. ‘…’”: whose opinion the
/// sentence right before a quotation that is one by itself tells, or whom it brings out, where
/// nobody else acts in it. IQ_NONE where it does of nobody.
uint32_t iq_scene_viewpoint_before(const IqScene *self);

/// „Ralf Moll hat den Hang gesperrt. Sein Rat an alle: „…““: whose words a possessive and a noun
/// for what somebody says lead in. IQ_NONE where they do not.
uint32_t iq_scene_owner_of_words(const IqScene *self);

/// „Ralf Moll winkt ab. „…“, lautet sein Urteil“: the possessive before a noun for what somebody
/// says that stands behind the quotation at `item`, joined to it by a verb. IQ_NONE where there is
/// none.
uint32_t iq_owned_behind(const IqPassage *passage, uint32_t item);

/// And whose words it says they are.
uint32_t iq_scene_owner_behind(const IqScene *self);

/// «El choque ocurrió a las seis, cuando el camionero Luis Rey frenó. «…», dijo.»: the only one
/// whom the sentence before names, where nobody has spoken in the paragraph. IQ_NONE where there is
/// none.
uint32_t iq_scene_only_named(const IqScene *self, uint8_t gender);

/// «Quien lo cuenta es un mecánico. «…»»: whether the mention at `index` is who a relative clause
/// that opens the sentence is told to be about.
bool iq_scene_is_cleft(const IqScene *self, uint32_t index);

#endif
