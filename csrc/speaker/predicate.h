/// @file predicate.h
/// Quotations that are the predicate of whoever opens their sentence.
#ifndef IQ_PREDICATE_H
#define IQ_PREDICATE_H

#include "speaker/scene.h"

/// «Губернатор Лабунец «скорбит вместе с семьёй»»: whoever opens the sentence right before words
/// that are its predicate, or with a few words between that are of nobody (“Northbus will reply
/// ‘when we have read it’”), where no verb attributes them. IQ_NONE where nobody does.
uint32_t iq_scene_predicate_subject(const IqScene *self);

#endif
