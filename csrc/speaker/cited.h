/// @file cited.h
/// Whoever is quoted by somebody else: “The agency quoted Quill as saying”, «цитирует мэра
/// пресс-служба», „usłyszeli od pilota“.
#ifndef IQ_CITED_H
#define IQ_CITED_H

#include "speaker/scene.h"

/// The mention whose words a verb of citing is about, or who a verb of hearing says that they were
/// heard from. IQ_NONE where there is no such verb, or nobody.
uint32_t iq_scene_cited(const IqScene *self);

/// „…“ (so die Nachbarn): whoever the round bracket right behind the quotation tells the words of.
/// IQ_NONE where it does not.
uint32_t iq_scene_bracketed(const IqScene *self);

/// “Moss, according to a friend, was ‘calm’”: whoever words that attribute stand before in the
/// sentence of the quotation, where it has no verb of saying. IQ_NONE where nobody does.
uint32_t iq_scene_accorded(const IqScene *self);

#endif
