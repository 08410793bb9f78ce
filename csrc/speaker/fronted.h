/// @file fronted.h
/// Subjects that endings tell from objects, where they stand before the quotation.
#ifndef IQ_FRONTED_H
#define IQ_FRONTED_H

#include "speaker/scene.h"

/// «Коллегу поддержал и депутат Рустам Гайнуллин: «…»»: whoever stands right before the colon,
/// where no verb attributes and cases tell objects from subjects. IQ_NONE where nobody does.
uint32_t iq_scene_leading_subject(const IqScene *self);

/// «В управлении рассматривают «несколько версий»», «В управлении версию называют «фантазией»»: the
/// office, or what is written, that opens a sentence behind a preposition, where nouns have cases
/// and nothing in front of the quotation is a subject. IQ_NONE where it does not.
uint32_t iq_scene_opening_office(const IqScene *self);

#endif
