/// @file replier.h
/// Whose words a noun for an answer leads in.
#ifndef IQ_REPLIER_H
#define IQ_REPLIER_H

#include "speaker/scene.h"

/// “Hart's answer was short: ‘…’”, “‘You lied,’ Reed told Hart. His answer: ‘…’”: whose answer
/// stands before the colon of a quotation: whoever is named before it, or the one of those named
/// before whom the possessive can mean, and who has not just spoken. IQ_NONE where nobody is.
uint32_t iq_scene_replier(const IqScene *self);

/// Whether somebody shows another gender than the possessive at item `at` does of whoever has
/// something: “his” of a woman.
bool iq_scene_is_not_whose(const IqScene *self, const IqMention *mention, uint32_t at);

#endif
