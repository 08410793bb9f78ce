/// @file fronted.h
/// Subjects that endings tell from objects, where they stand before the quotation.
#ifndef IQ_FRONTED_H
#define IQ_FRONTED_H

#include "speaker/scene.h"

/// «Коллегу поддержал и депутат Рустам Гайнуллин: «…»»: whoever stands right before the colon,
/// where no verb attributes and cases tell objects from subjects. IQ_NONE where nobody does.
uint32_t iq_scene_leading_subject(const IqScene *self);

#endif
